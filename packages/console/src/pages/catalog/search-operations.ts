import type { Operation } from '../../app/operations'

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
  operations: readonly Operation[],
  { text, level, api }: OperationFilter,
): readonly Operation[] {
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
  const isNamed = ({ name }: Operation): boolean => `${name.zh} ${name.en}`.toLowerCase().includes(first)
  return [...found.filter(isNamed), ...found.filter((operation) => !isNamed(operation))]
}

function textOf({ name, path, method, operation_id }: Operation): string {
  return `${name.zh} ${name.en} ${method} ${path} ${operation_id}`.toLowerCase()
}
