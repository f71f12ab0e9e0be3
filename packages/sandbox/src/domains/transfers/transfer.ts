import type { State } from './machine'

/** A stored transfer to a user. Fields of the API have their wire names; amounts in fen, times in milliseconds. */
export interface Transfer {
  readonly state: State
  readonly mchid: string
  /** Sub-merchant whose money it is, if a partner transfers it. */
  readonly sub_mchid?: string
  readonly appid: string
  readonly out_bill_no: string
  readonly transfer_bill_no: string
  readonly openid: string
  /** Decrypted; encrypted for the merchant in responses. */
  readonly user_name?: string
  readonly transfer_amount: number
  readonly transfer_remark: string
  readonly transfer_scene_id: string
  readonly notify_url?: string
  /** For the page on which the user confirms. Missing if the user need not. */
  readonly package_info?: string
  /** Authorization that the user grants by confirming. */
  readonly authorization?: {
    readonly out_authorization_no: string
    readonly user_display_name: string
    readonly authorization_notify_url: string
  }
  readonly fail_reason?: string
  /** Account that pays. */
  readonly account: 'BASIC' | 'OPERATION'
  readonly createdAt: number
  readonly updatedAt: number
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}
