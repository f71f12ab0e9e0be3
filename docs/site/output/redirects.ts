import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { WORDS } from '../shell/words'

const page = (target: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${WORDS.zh.moved}</title><link rel="canonical" href="${target}"><meta http-equiv="refresh" content="0; url=${target}"><script>location.replace(${JSON.stringify(target)}+location.hash)</script></head><body><p>${WORDS.zh.moved} <a href="${target}">${target}</a></p></body></html>\n`

/**
 * Pages at addresses that people have bookmarked, which lead to ours. The list is written by the generator of the
 * reference; a path that others continue was the index of a folder there.
 */
export function redirects(docs: string, base: string): Map<string, string> {
  const file = join(docs, 'reference/former.json')
  const former = JSON.parse(readFileSync(file, 'utf8')) as readonly (readonly [
    former: string,
    page: string,
  ])[]
  return new Map(
    former.flatMap(([path, target]): [string, string][] => {
      const text = page(`${base}/reference/${target}`)
      return [
        [`${path}.html`, text],
        ...(path.endsWith('/index') ? [] : [[`${path}/index.html`, text] as [string, string]]),
      ]
    }),
  )
}
