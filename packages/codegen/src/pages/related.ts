import { valueText } from '../facts/schema'
import type { ApiModel, Operation } from '../model/api'
import { isChosen } from './chosen'
import { cell } from './field-table'
import { type Language, ROOTS, WORDS } from './words'

/** Path of an operation's page below `reference/`, without braces, which URLs should not contain. */
export const pagePath = (path: string): string => path.slice(1).replaceAll(/[{}]/g, '')

interface Related {
  readonly label: string
  readonly operation: Operation
}

/** Operations that links lead to, then those whose links lead here, each once. */
function relatedTo(operation: Operation, model: ApiModel, language: Language): Related[] {
  const words = WORDS[language]
  const byId = new Map(model.operations.map((each) => [each.id, each]))
  const label = (relation: string): string => valueText(model.extensions, 'Relation', relation)[language]
  const relations = new Map(
    model.operations.flatMap(({ links }) => links.map(({ target, relation }) => [target, relation] as const)),
  )
  const outgoing = operation.links.flatMap(({ relation, target }): Related[] => {
    const found = byId.get(target)
    return found === undefined ? [] : [{ label: label(relation), operation: found }]
  })
  const incoming = model.operations.flatMap((each): Related[] => {
    const link = each.links.find(({ target }) => target === operation.id)
    if (link === undefined) return []
    if (link.relation === 'next') return [{ label: words.previous, operation: each }]
    const own = relations.get(each.id)
    return [{ label: own === undefined || own === 'next' ? words.create : label(own), operation: each }]
  })
  const seen = new Set<Operation>()
  return [...outgoing, ...incoming].filter(({ operation: each }) => !seen.has(each) && seen.add(each))
}

function linkTo({ api, route, path, method, name }: Operation, language: Language): string {
  const text = cell(name[language])
  return api === 'v3' && isChosen(route, path)
    ? `[${text}](/${ROOTS[language]}reference/${pagePath(path)}#${method.toLowerCase()})`
    : text
}

/** A Markdown table of the operations on the same resource; empty if there are none. */
export function relatedTable(operation: Operation, model: ApiModel, language: Language): string {
  const related = relatedTo(operation, model, language)
  if (related.length === 0) return ''
  const head = WORDS[language].relatedHead
  const rows = related.map(
    ({ label, operation: each }) => `| ${label} | ${linkTo(each, language)} | \`${each.route}\` |`,
  )
  return `| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |\n${rows.join('\n')}\n`
}
