/** Official names that few readers type, and what they type. */
const SYNONYMS: readonly (readonly [name: string, typed: string])[] = [
  ['关单', '关闭订单'],
  ['查单', '查询订单'],
  ['撤单', '撤销订单'],
]

/** A title with the words that readers type for it. */
export const searchableTitle = (title: string): string =>
  [title, ...SYNONYMS.flatMap(([name, typed]) => (title.includes(name) ? [typed] : []))].join(' ')
