import type { RouteTree } from '../naming/tree'
import { literal } from './literal'
import { propertyName } from '../declarations/type-text'

/** Wire segments that no rule derives, by their names in the chain; loaded with the SDK. */
export function segmentsTable(tree: RouteTree): string {
  const rows = [...tree.irregular]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, segment]) => `  ${propertyName(name)}: ${literal(segment)},\n`)
  return `export const irregularSegments: Readonly<Record<string, string>> = {\n${rows.join('')}}\n`
}
