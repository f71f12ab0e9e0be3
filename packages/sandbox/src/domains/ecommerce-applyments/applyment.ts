import type { JsonObject } from '../../domain/fields'
import type { State } from './machine'

/** A stored application of a sub-merchant of a platform. Times in milliseconds. */
export interface EcommerceApplyment {
  readonly applyment_state: State
  /** Platform that submitted it. */
  readonly mchid: string
  readonly out_request_no: string
  readonly applyment_id: number
  /** The submitted application, with encrypted fields in plain text. */
  readonly content: JsonObject
  /** Key in the addresses of the pages for the sub-merchant. */
  readonly signKey: string
  readonly sub_mchid?: string
  readonly findings?: readonly { readonly param_name: string; readonly reject_reason: string }[]
  /** Time of the last change of the state. */
  readonly since: number
  /** Fingerprint of the request that submitted it. */
  readonly accepted: string
}
