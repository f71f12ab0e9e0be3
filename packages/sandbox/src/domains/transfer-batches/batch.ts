import type { DetailState, State } from './machine'

/** Fields that only the batch of a partner has. */
export interface PartnerFields {
  readonly sub_mchid: string
  readonly authorization_type: string
  readonly sp_appid?: string
  readonly sub_appid?: string
  readonly transfer_purpose?: string
  readonly transfer_scene?: string
}

/** A stored batch of transfers. Fields of the API have their wire names; amounts in fen, times in milliseconds. */
export interface Batch {
  readonly batch_status: State
  readonly mchid: string
  readonly appid?: string
  readonly partner?: PartnerFields
  readonly out_batch_no: string
  readonly batch_id: string
  readonly batch_name: string
  readonly batch_remark: string
  readonly total_amount: number
  readonly total_num: number
  readonly transfer_scene_id?: string
  readonly notify_url?: string
  readonly close_reason?: string
  /** Merchant that pays, and its account. */
  readonly payer: string
  readonly account: 'BASIC' | 'OPERATION'
  readonly createdAt: number
  readonly updatedAt: number
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}

/** One transfer of a batch. */
export interface Detail {
  readonly mchid: string
  readonly out_batch_no: string
  readonly out_detail_no: string
  readonly detail_id: string
  readonly detail_status: DetailState
  readonly transfer_amount: number
  readonly transfer_remark: string
  readonly openid: string
  /** Decrypted; encrypted for the merchant in responses. */
  readonly user_name?: string
  readonly fail_reason?: string
  readonly createdAt: number
  readonly updatedAt: number
}
