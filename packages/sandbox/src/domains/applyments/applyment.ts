import type { JsonObject } from '../../domain/fields'
import type { State } from './machine'

/** A field that the reviewer rejects, with the reason. */
export interface Finding {
  readonly field: string
  readonly field_name: string
  readonly reject_reason: string
}

/** A stored application of a sub-merchant. Fields of the API have their wire names; times in milliseconds. */
export interface Applyment {
  /** Without the prefix `APPLYMENT_STATE_`. */
  readonly state: State
  /** Partner that submitted it. */
  readonly mchid: string
  readonly business_code: string
  readonly applyment_id: number
  /** The submitted application, with encrypted fields in plain text. */
  readonly content: JsonObject
  /** Key in the address of the signing page. */
  readonly signKey: string
  readonly sub_mchid?: string
  readonly findings?: readonly Finding[]
  /** Time of the last change of the state. */
  readonly since: number
  /** Fingerprint of the request that submitted it. */
  readonly accepted: string
}
