import type { SearchPage } from '../search/build'
import { WORDS } from '../shell/words'

/** Path below `/openapi/` of a page of the reference, as the site that people have bookmarked has it. */
const formerPath = (address: string): string | undefined => {
  const [, path] = /^\/reference\/((?:v2|v3|brand)\/.+)$/.exec(address) ?? []
  return path === undefined ? undefined : `openapi/${path}.html`
}

const page = (target: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${WORDS.zh.moved}</title><link rel="canonical" href="${target}"><meta http-equiv="refresh" content="0; url=${target}"><script>location.replace(${JSON.stringify(target)}+location.hash)</script></head><body><p>${WORDS.zh.moved} <a href="${target}">${target}</a></p></body></html>\n`

/** Pages at old addresses that lead to ours. */
export const redirects = (pages: readonly SearchPage[], base: string): Map<string, string> =>
  new Map(
    pages.flatMap(({ address }): [string, string][] => {
      const path = formerPath(address)
      return path === undefined ? [] : [[path, page(`${base}${address}`)]]
    }),
  )
