import type { State } from './machine'

/** Reasons that a user can choose from. */
export const problemTypes = ['REFUND', 'SERVICE_NOT_WORK', 'OTHERS'] as const

export type ProblemType = (typeof problemTypes)[number]

/** A stored complaint. Fields of the API have their wire names; amounts in fen, times in milliseconds. */
export interface Complaint {
  readonly complaint_state: State
  readonly complaint_id: string
  /** Merchant that ordered: a partner, if the complaint is about one of its sub-merchants. */
  readonly mchid: string
  /** Merchant that was paid. */
  readonly complainted_mchid: string
  readonly transaction_id: string
  readonly out_trade_no: string
  /** Total of the transaction. */
  readonly amount: number
  readonly complaint_detail: string
  readonly problem_description: string
  readonly problem_type: ProblemType
  /** Only of a complaint that asks for a refund. */
  readonly apply_refund_amount?: number
  readonly user_tag_list?: readonly string[]
  /** Plain; encrypted for the merchant in responses. */
  readonly payer_phone?: string
  readonly payer_openid?: string
  /** IDs of the images of the user. */
  readonly images: readonly string[]
  readonly user_complaint_times: number
  readonly complaint_full_refunded: boolean
  /** Whether the user waits for an answer of the merchant. */
  readonly incoming_user_response: boolean
  readonly need_immediate_service: boolean
  /** Whether the merchant has promised the refund that the user asks for. */
  readonly isRefundApproved: boolean
  readonly createdAt: number
}

/** One step of the negotiation. */
export interface Negotiation {
  readonly complaint_id: string
  readonly log_id: string
  readonly operator: string
  readonly operate_type: string
  readonly operate_details?: string
  /** IDs of images. */
  readonly images?: readonly string[]
  /** Content of a reply in blocks. */
  readonly normal_message?: unknown
  /** Number that the merchant gave the reply. */
  readonly idempotent_id?: string
  /** Fingerprint of the request of such a reply. */
  readonly accepted?: string
  readonly at: number
}
