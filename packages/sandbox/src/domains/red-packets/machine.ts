import { type ErrorDefinition, errorV2 } from '../../domain/api-error'
import { type Machine, reject, replayOr, stay, to } from '../../domain/machine'

export const states = ['ABSENT', 'SENDING', 'SENT', 'FAILED', 'RECEIVED', 'RFUND_ING', 'REFUND'] as const

export type State = (typeof states)[number]

/** Errors of red packets. */
export const redPacketErrors = {
  absent: errorV2('NOT_FOUND', '指定单号数据不存在'),
  reentry: errorV2('FATAL_ERROR', '与首次请求的参数不一致'),
  notEnough: errorV2('NOTENOUGH', '帐号余额不足，请到商户平台充值后再重试'),
  amount: errorV2('MONEY_LIMIT', '红包金额发放限制：每个红包的平均金额须为1.00元至200.00元'),
  number: errorV2('PARAM_ERROR', '普通红包的total_num须为1，裂变红包的total_num须为3至20'),
  tooMany: errorV2('SENDNUM_LIMIT', '该用户今日领取红包个数超过上限'),
  tooMuch: errorV2('RCVDAMOUNT_LIMIT', '该用户今日领取金额超过上限'),
  notReceivable: errorV2('SEND_FAILED', '红包不是可领取的状态'),
  notSending: errorV2('SEND_FAILED', '红包不是发放中的状态'),
  otherPayee: errorV2('OPENID_ERROR', '红包不是发给该用户的'),
  receivedBefore: errorV2('SEND_FAILED', '该用户已领取过这个红包'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/**
 * Effect of each event on a red packet.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011981612
 */
export const redPacketMachine = {
  states,
  errors: redPacketErrors,
  rows: {
    send: { ABSENT: to('SENDING'), otherwise: replayOr('reentry') },
    query: { ABSENT: reject('absent'), otherwise: stay },
    arrives: { SENDING: to('SENT'), otherwise: stay },
    fails: { ABSENT: reject('absent'), SENDING: to('FAILED'), otherwise: reject('notSending') },
    userReceives: {
      ABSENT: reject('absent'),
      SENDING: to('SENT'),
      SENT: stay,
      otherwise: reject('notReceivable'),
    },
    lastIsReceived: {
      ABSENT: reject('absent'),
      SENDING: to('RECEIVED'),
      SENT: to('RECEIVED'),
      otherwise: reject('notReceivable'),
    },
    timeExpires: { SENDING: to('RFUND_ING'), SENT: to('RFUND_ING'), otherwise: stay },
    moneyReturns: { RFUND_ING: to('REFUND'), otherwise: stay },
  },
} as const satisfies Machine<State, string, keyof typeof redPacketErrors>
