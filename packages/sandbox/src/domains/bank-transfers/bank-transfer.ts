import { type ErrorDefinition, errorV2 } from '../../domain/api-error'
import { defineEntity } from '../../domain/entity'
import { type Machine, reject, replayOr, stay, to } from '../../domain/machine'

/** A stored transfer to a bank card. Fields of the API have their wire names; amounts in fen, times in milliseconds. */
export interface BankTransfer {
  readonly status: State
  readonly mchid: string
  readonly partner_trade_no: string
  readonly payment_no: string
  readonly bank_no: string
  readonly true_name: string
  readonly bank_code: string
  readonly amount: number
  /** Fee. */
  readonly cmms_amt: number
  readonly desc?: string
  /** Account that pays. */
  readonly account: 'BASIC' | 'OPERATION'
  readonly reason?: string
  readonly createdAt: number
  readonly paidAt?: number
  /** Identifies a repetition of the request. */
  readonly accepted: string
}

export const states = ['ABSENT', 'PROCESSING', 'SUCCESS', 'FAILED', 'BANK_FAIL'] as const

export type State = (typeof states)[number]

/** Errors of transfers to bank cards. */
export const bankTransferErrors = {
  absent: errorV2('ORDERNOTEXIST', '订单不存在'),
  reentry: errorV2('INVALID_REQUEST', '请求参数与原单号的参数不一致'),
  notEnough: errorV2('NOTENOUGH', '余额不足'),
  amount: errorV2('AMOUNT_LIMIT', '付款金额超出单笔限额'),
  ciphertext: errorV2(
    'PARAM_ERROR',
    'enc_bank_no或enc_true_name解密失败，请用getpublickey的公钥以RSA-OAEP加密',
  ),
  notProcessing: errorV2('INVALID_REQUEST', '付款单不是处理中的状态'),
  notPaid: errorV2('INVALID_REQUEST', '付款单不是成功的状态'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/**
 * Effect of each event on a transfer to a bank card.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984162
 */
export const bankTransferMachine = {
  states,
  errors: bankTransferErrors,
  rows: {
    create: { ABSENT: to('PROCESSING'), otherwise: replayOr('reentry') },
    query: { ABSENT: reject('absent'), otherwise: stay },
    arrives: { ABSENT: reject('absent'), PROCESSING: to('SUCCESS'), otherwise: reject('notProcessing') },
    fails: { ABSENT: reject('absent'), PROCESSING: to('FAILED'), otherwise: reject('notProcessing') },
    bankReturns: { ABSENT: reject('absent'), SUCCESS: to('BANK_FAIL'), otherwise: reject('notPaid') },
  },
} as const satisfies Machine<State, string, keyof typeof bankTransferErrors>

/** All transfers to bank cards. */
export const bankTransfers = defineEntity<BankTransfer>()({
  name: 'transfer to a bank card',
  table: 'bank_transfers',
  key: ['mchid', 'partner_trade_no'],
  columns: ['mchid', 'partner_trade_no'],
  state: 'status',
  absent: 'ABSENT',
  machine: bankTransferMachine,
})
