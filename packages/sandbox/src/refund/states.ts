import { type RefusalFacts, refusals } from '../gateway/refusal'
import { type Machine, again, refuse, stay, to } from '../machine/machine'

export const states = ['ABSENT', 'PROCESSING', 'SUCCESS', 'ABNORMAL', 'CLOSED'] as const

export type State = (typeof states)[number]

const invalid = (message: string, internal: number): RefusalFacts => ({
  status: 400,
  code: 'INVALID_REQUEST',
  message,
  internal,
})

/** What refunds refuse. */
export const refundRefusals = {
  absent: { status: 404, code: 'RESOURCE_NOT_EXISTS', message: '退款单不存在', internal: 268512771 },
  noTransaction: { status: 404, code: 'RESOURCE_NOT_EXISTS', message: '订单不存在', internal: 268512771 },
  reentry: refusals.reentry,
  otherTotal: invalid('订单金额或退款金额与之前请求不一致，请核实后再试', 268435464),
  overTotal: invalid('申请退款金额超过订单可退金额', 268435464),
  tooMany: invalid('一笔订单最多支持50次部分退款', 268435464),
  tooLate: invalid('订单已超过可退款的最大期限', 268435464),
  tooSoon: { ...refusals.frequency, message: '同一笔订单的退款需间隔1分钟' },
  notAbnormal: invalid('当前退款单状态不支持异常退款', 268435464),
  notProcessing: invalid('退款单不是处理中状态', 268435464),
  wrongSerial: {
    status: 400,
    code: 'PARAM_ERROR',
    message: '平台证书序列号Wechatpay-Serial错误',
    internal: 268435461,
  },
} as const satisfies Readonly<Record<string, RefusalFacts>>

/**
 * What each event does to a refund.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791862
 */
export const refundMachine = {
  states,
  refusals: refundRefusals,
  rows: {
    create: { ABSENT: to('PROCESSING'), otherwise: again('reentry') },
    query: { ABSENT: refuse('absent'), otherwise: stay },
    applyAbnormal: { ABSENT: refuse('absent'), ABNORMAL: to('PROCESSING'), otherwise: refuse('notAbnormal') },
    succeeds: { ABSENT: refuse('absent'), PROCESSING: to('SUCCESS'), otherwise: refuse('notProcessing') },
    closes: { ABSENT: refuse('absent'), PROCESSING: to('CLOSED'), otherwise: refuse('notProcessing') },
    fails: { ABSENT: refuse('absent'), PROCESSING: to('ABNORMAL'), otherwise: refuse('notProcessing') },
  },
} as const satisfies Machine<State, string, keyof typeof refundRefusals>

export type Event = keyof typeof refundMachine.rows
