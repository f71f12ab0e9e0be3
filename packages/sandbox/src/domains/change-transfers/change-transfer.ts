import { type ErrorDefinition, errorV2 } from '../../domain/api-error'
import { defineEntity } from '../../domain/entity'
import { type Machine, reject, replayOr, stay, to } from '../../domain/machine'

/** A stored transfer to a user's balance. Fields of the API have their wire names; amounts in fen, times in milliseconds. */
export interface ChangeTransfer {
  readonly status: State
  readonly mchid: string
  readonly mch_appid: string
  readonly partner_trade_no: string
  /** `payment_no` of the request, `detail_id` of the query. */
  readonly detail_id: string
  readonly openid: string
  readonly re_user_name?: string
  readonly amount: number
  readonly desc: string
  readonly createdAt: number
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}

export const states = ['ABSENT', 'SUCCESS'] as const

export type State = (typeof states)[number]

/** Errors of transfers to users' balances. */
export const changeTransferErrors = {
  absent: errorV2('NOT_FOUND', '指定单号数据不存在'),
  reentry: errorV2('FATAL_ERROR', '两次请求商户单号一样，但是参数不一致'),
  notEnough: errorV2('NOTENOUGH', '余额不足'),
  amount: errorV2('AMOUNT_LIMIT', '付款金额超出限制。低于最小金额1.00元或累计超过5000.00元。'),
  tooMany: errorV2('SENDNUM_LIMIT', '该用户今日付款次数超过限制'),
  expired: errorV2('SEND_FAILED', '付款错误，请查单确认付款结果'),
  sign: errorV2('SIGN_ERROR', '签名错误'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/**
 * Effect of each event on a transfer to a user's balance, which arrives at once.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984111
 */
export const changeTransferMachine = {
  states,
  errors: changeTransferErrors,
  rows: {
    create: { ABSENT: to('SUCCESS'), otherwise: replayOr('reentry') },
    query: { ABSENT: reject('absent'), otherwise: stay },
  },
} as const satisfies Machine<State, string, keyof typeof changeTransferErrors>

/** All transfers to users' balances. */
export const changeTransfers = defineEntity<ChangeTransfer>()({
  name: 'transfer to a balance',
  table: 'change_transfers',
  key: ['mchid', 'partner_trade_no'],
  columns: ['mchid', 'partner_trade_no', 'openid'],
  state: 'status',
  absent: 'ABSENT',
  machine: changeTransferMachine,
})
