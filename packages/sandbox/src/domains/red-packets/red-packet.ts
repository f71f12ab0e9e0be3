import type { State } from './machine'

/** One user's part of a red packet; `amount` in fen, time in milliseconds. */
export interface Received {
  readonly openid: string
  readonly amount: number
  readonly at: number
}

/** A stored red packet. Fields of the API have their wire names; amounts in fen, times in milliseconds. */
export interface RedPacket {
  readonly status: State
  readonly mchid: string
  readonly mch_billno: string
  /** `send_listid` of the request, `detail_id` of the query. */
  readonly detail_id: string
  readonly re_openid: string
  readonly hb_type: 'NORMAL' | 'GROUP'
  readonly total_amount: number
  readonly total_num: number
  readonly wishing: string
  readonly act_name: string
  readonly remark: string
  /** Account that pays. */
  readonly account: 'BASIC' | 'OPERATION'
  /** Parts that users have received. */
  readonly received: readonly Received[]
  readonly reason?: string
  readonly createdAt: number
  readonly refundedAt?: number
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}

/** Amount that no user has received, in fen. */
export const remainderOf = ({ total_amount, received }: RedPacket): number =>
  received.reduce((left, { amount }) => left - amount, total_amount)
