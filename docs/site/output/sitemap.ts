import type { SearchPage } from '../search/build'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Addresses of all pages, for crawlers. */
export function sitemap(pages: readonly SearchPage[], origin: string): string {
  const lines = pages.map(({ address }) => `<url><loc>${escaped(`${origin}${address}`)}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</urlset>\n`
}

export const robots = (origin: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`
