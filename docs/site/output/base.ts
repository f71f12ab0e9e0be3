/** Path of the site on its host: empty, or `/wxpay` for `https://wxpay.github.io/wxpay`. */
export const baseOf = (origin: string): string => new URL(origin).pathname.replace(/\/$/, '')

const ADDRESS = /( (?:href|src|data-base)=")\/(?!\/)/g

/** Markup of a page for a host that serves the site below a path. */
export const withBase = (html: string, base: string): string =>
  base === '' ? html : html.replaceAll(ADDRESS, `$1${base}/`)
