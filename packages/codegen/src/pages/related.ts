import { valueText } from '../facts/schema'
import type { ApiOperation } from '../model/api'
import { operationLink } from './address'
import { cell, table } from './markdown'
import type { Reference } from './reference'
import { type Language, WORDS } from './words'

interface Related {
  readonly label: string
  readonly operation: ApiOperation
}

/** Operations that links lead to, then those whose links lead here, each once. */
function relatedTo(operation: ApiOperation, reference: Reference, language: Language): Related[] {
  const { model, byId, incoming } = reference
  const words = WORDS[language]
  const label = (relation: string): string => valueText(model.extensions, 'Relation', relation)[language]
  const outgoing = operation.links.flatMap(({ relation, target }): Related[] => {
    const found = byId.get(target)
    return found === undefined ? [] : [{ label: label(relation), operation: found }]
  })
  const before = (incoming.get(operation.id) ?? []).map(({ operation: each, link }): Related => {
    if (link.relation === 'next') return { label: words.previous, operation: each }
    const own = incoming.get(each.id)?.at(-1)?.link.relation
    return { label: own === undefined || own === 'next' ? words.create : label(own), operation: each }
  })
  const seen = new Set<ApiOperation>()
  return [...outgoing, ...before].filter(({ operation: each }) => !seen.has(each) && seen.add(each))
}

/** A Markdown table of the operations on the same resource; empty if there are none. */
export function relatedTable(operation: ApiOperation, reference: Reference, language: Language): string {
  const related = relatedTo(operation, reference, language)
  if (related.length === 0) return ''
  const rows = related.map(({ label, operation: each }) => [
    label,
    `[${cell(each.name[language])}](${operationLink(each, language)})`,
    `\`${each.method} ${each.wirePath}\``,
  ])
  return table(WORDS[language].relatedHead, rows)
}
