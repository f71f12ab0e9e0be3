import type { EncryptedWith, FieldMarks, Mode } from '@wxpay/catalog'
import type { Meaning } from '../glossary/meaning'

/** Constraints of a value besides its kind; for tables and pages, not for types. */
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

export interface StringShape {
  readonly kind: 'string'
  readonly format?: string
  /** Known values. */
  readonly values?: readonly string[]
  /** Further values may be added without notice, also in requests. */
  readonly extensible?: true
  readonly constant?: string
  readonly encryptedWith?: EncryptedWith
  readonly encoded?: NonNullable<FieldMarks['x-wxpay-encoded']>
  /** Content of the string after decryption or parsing. */
  readonly inner?: Shape
  /** Unit of the limits of length; characters if absent. */
  readonly lengthUnit?: NonNullable<FieldMarks['x-wxpay-length-unit']>
  /** The bytes of a file, in a multipart form or as a whole body. */
  readonly bytes?: true
  readonly limits?: Limits
}

export interface NumberShape {
  readonly kind: 'integer' | 'number'
  readonly format?: string
  /** Known values. */
  readonly values?: readonly number[]
  /** Further values may be added without notice, also in requests. */
  readonly extensible?: true
  readonly limits?: Limits
}

export interface ObjectShape {
  readonly kind: 'object'
  readonly members: readonly Member[]
  /** Indexed names of v2 (`coupon_id_$n`). */
  readonly indexed: readonly Member[]
  readonly dependent?: readonly Dependent[]
  readonly forms?: readonly FormGroup[]
}

/** One of the forms that an object may have, such as a merchant's and a partner's. */
export interface Form {
  /** Who sends it, where that is what tells the forms apart. */
  readonly mode?: Mode
  /** Members that it requires besides those that every form requires. */
  readonly required: readonly string[]
  /** Members that it must not have. */
  readonly absent: readonly string[]
}

/** An object has exactly one, or at least one, of these forms. */
export interface FormGroup {
  readonly kind: 'exactly one' | 'at least one'
  readonly forms: readonly Form[]
}

/** An object with the member `on` has the others too. */
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
  | StringShape
  | NumberShape
  | ObjectShape
  | ListShape
  | { readonly kind: 'boolean' }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'choice'; readonly options: readonly Shape[] }
  | { readonly kind: 'anything' }

/** A field: its wire name, its names in both languages, and its shape. */
export interface Member {
  readonly name: string
  readonly required: boolean
  /** The official Chinese term. */
  readonly term?: string
  readonly meaning?: Meaning
  readonly deprecated?: true
  readonly example?: unknown
  /** An optional parameter that the example call has: one with an `example` of its own. */
  readonly shown?: true
  readonly shape: Shape
}

/** A schema that is used in several places. */
export interface NamedShape {
  readonly name: string
  readonly term?: string
  readonly meaning?: Meaning
  readonly shape: Shape
}
