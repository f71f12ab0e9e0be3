import type { Rendered } from '../markdown/render'

/** A page or a section of a page that is found by its title: title, address, where it belongs, other words. */
export type TitleDocument = readonly [
  title: string,
  address: string,
  area: string,
  words: string,
  rank: number,
]

/** Pages by the names of fields and error codes on them: numbers of title documents. */
export type FieldIndex = Readonly<Record<string, readonly number[]>>

const CODE = /<code>([^<]{2,64})<\/code>/g
const NAME = /^[A-Za-z][\w.]*$/

/** Names in code on a page: fields, values and error codes. */
export function namesOn({ html }: Pick<Rendered, 'html'>): Set<string> {
  const names = new Set<string>()
  for (const [, name = ''] of html.matchAll(CODE)) if (NAME.test(name)) names.add(name.toLowerCase())
  return names
}

/** Terms that the official site gives fields, from the fourth column of tables of fields. */
export function termsOn({ html }: Pick<Rendered, 'html'>): Set<string> {
  const terms = new Set<string>()
  for (const [, term = ''] of html.matchAll(/<td data-label="(?:中文名|Chinese term)">([^<]{2,20})<\/td>/g))
    terms.add(term)
  return terms
}
