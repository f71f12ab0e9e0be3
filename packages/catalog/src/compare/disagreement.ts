import type { Location, Side, Source } from './shape'

/** Kinds of disagreement, each with what it means. */
export const KINDS = {
  'operation-missing': 'the source has an operation that the catalog lacks',
  'path-parameter': 'a parameter in the path has another name',
  status: 'the success status differs',
  'side-missing': 'the source has a body or a response where the catalog has none',
  'side-unknown': 'the catalog has a body or a response where the source has none',
  'field-missing': 'the source has a field that the catalog lacks',
  'field-unknown': 'the catalog has a field that the source lacks',
  array: 'one has a list where the other has a single value',
  type: 'the types differ',
  format: 'the source says that a string is a time',
  'required-missing': 'every source requires a field of the request that the catalog does not',
  'required-extra': 'the catalog requires a field that the source does not',
  'enum-absent': 'the source lists the values of a field for which the catalog lists none',
  'enum-missing': 'the source has values that the catalog lacks',
  'enum-extra': 'the catalog has values that the source lacks',
  'encryption-missing': 'the source encrypts a field that the catalog does not mark',
  'encryption-extra': 'the catalog marks a field that the source does not encrypt',
} as const

export type Kind = keyof typeof KINDS

export interface Disagreement {
  readonly kind: Kind
  readonly source: Source
  /** `METHOD /path` as the catalog writes it; as the source does where the operation is missing. */
  readonly operation: string
  readonly side?: Side
  /** Names joined by dots, `[]` after a list. */
  readonly field?: string
  readonly catalog: string
  readonly found: string
  readonly location: Location
  /** YAML to start from, for what is missing. */
  readonly proposal?: string
}
