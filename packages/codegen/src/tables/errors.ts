import { propertyName } from '../declarations/type-text'
import type { ApiModel, ErrorTable } from '../model/api'
import { literal } from './literal'

const constantName = (name: string): string => `table_${name.replaceAll(/\W/g, '_')}`

/** Tables that others extend come first. */
function inOrder(tables: ReadonlyMap<string, ErrorTable>): ErrorTable[] {
  const ordered = new Set<ErrorTable>()
  const add = (table: ErrorTable): void => {
    const base = table.extends === undefined ? undefined : tables.get(table.extends)
    if (base !== undefined) add(base)
    ordered.add(table)
  }
  for (const table of tables.values()) add(table)
  return [...ordered]
}

function tableText(table: ErrorTable): string {
  const rows = table.own.map(
    ({ code, status, meaning, advice }) =>
      `  ${propertyName(code)}: ${literal({ status, meaning, advice })},\n`,
  )
  const base = table.extends === undefined ? '' : `  ...${constantName(table.extends)},\n`
  return `const ${constantName(table.name)}: ErrorTable = {\n${base}${rows.join('')}}\n`
}

/** The SDK's error codes by table; loaded when an error is first explained. */
export function errorsTable(model: ApiModel): string {
  const tables = inOrder(model.errors)
  return [
    "import type { ErrorMeaning } from './facts'\n\n",
    'type ErrorTable = Readonly<Record<string, ErrorMeaning>>\n\n',
    ...tables.map(tableText),
    '\nexport const errorTables: Readonly<Record<string, ErrorTable>> = {\n',
    ...tables.map((table) => `  ${propertyName(table.name)}: ${constantName(table.name)},\n`),
    '}\n',
  ].join('')
}
