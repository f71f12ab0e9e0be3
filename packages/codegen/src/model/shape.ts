import type { FieldMarks, SealedBy } from '@wxpay/catalog'

/** What a value may be, beyond its kind; for tables and pages, not for types. */
export interface Limits {
  readonly maxLength?: number
  readonly minLength?: number
  readonly maximum?: number
  readonly minimum?: number
  readonly maxItems?: number
  readonly minItems?: number
  readonly pattern?: string
  readonly initial?: string
}

export interface TextShape {
  readonly kind: 'text'
  readonly format?: string
  /** Known values. */
  readonly values?: readonly string[]
  /** Further values come without notice, also in requests. */
  readonly extensible?: true
  readonly constant?: string
  readonly seal?: SealedBy
  readonly encoded?: NonNullable<FieldMarks['x-wxpay-encoded']>
  /** What the text holds once it is opened or parsed. */
  readonly inner?: Shape
  /** The bytes of a file, in a multipart form or as a whole body. */
  readonly bytes?: true
  readonly limits?: Limits
}

export interface NumberShape {
  readonly kind: 'integer' | 'number'
  readonly format?: string
  /** Known values. */
  readonly values?: readonly number[]
  /** Further values come without notice, also in requests. */
  readonly extensible?: true
  readonly limits?: Limits
}

export interface ObjectShape {
  readonly kind: 'object'
  readonly members: readonly Member[]
  /** Indexed names of v2 (`coupon_id_$n`). */
  readonly indexed: readonly Member[]
  readonly dependent?: readonly Dependent[]
}

/** An object that has `on` has the others too. */
export interface Dependent {
  readonly on: string
  readonly others: readonly string[]
}

export interface ListShape {
  readonly kind: 'list'
  readonly of: Shape
  readonly limits?: Limits
}

export type Shape =
  | TextShape
  | NumberShape
  | ObjectShape
  | ListShape
  | { readonly kind: 'boolean' }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'choice'; readonly options: readonly Shape[] }
  | { readonly kind: 'anything' }

/** A field: its name on the wire, what it is called, and what it holds. */
export interface Member {
  readonly name: string
  readonly required: boolean
  /** The official Chinese term. */
  readonly term?: string
  /** One English sentence. */
  readonly meaning?: string
  readonly deprecated?: true
  readonly example?: unknown
  readonly shape: Shape
}

/** A schema that several places share. */
export interface NamedShape {
  readonly name: string
  readonly term?: string
  readonly meaning?: string
  readonly shape: Shape
}
