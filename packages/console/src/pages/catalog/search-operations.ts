import type { ListedOperation } from '../../app/operations'

/** Filters of the list. Empty strings let everything pass. */
export interface OperationFilter {
  readonly text: string
  readonly level: string
  readonly api: string
}

/**
 * Operations that match every word of the text, in their order: those whose name contains the first word come first.
 */
export function searchOperations(
  operations: readonly ListedOperation[],
  { text, level, api }: OperationFilter,
): readonly ListedOperation[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = operations.filter(
    (operation) =>
      (level === '' || operation.fidelity === level) &&
      (api === '' || operation.api === api) &&
      words.every((word) => textOf(operation).includes(word)),
  )
  const [first] = words
  if (first === undefined) return found
  const isNamed = ({ name }: ListedOperation): boolean =>
    `${name.zh} ${name.en}`.toLowerCase().includes(first)
  return [...found.filter(isNamed), ...found.filter((operation) => !isNamed(operation))]
}

function textOf({ name, path, method, operation_id }: ListedOperation): string {
  return `${name.zh} ${name.en} ${method} ${path} ${operation_id}`.toLowerCase()
}
