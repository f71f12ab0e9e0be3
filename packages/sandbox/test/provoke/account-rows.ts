import { appid, mchid, order, pay, says, topUp } from './shared-steps'
import { orderV2 } from './v2-payment-rows'
import type { StateRow, Step } from './step'

type Fields = Readonly<Record<string, unknown>>

/** More than the merchant of the table ever has. */
const TOO_MUCH = 79_999_999_999

const poor = { zh: '账户余额不足', en: 'The balance of the account is too low.' } as const

const withdraw = (more: Fields = {}): Step => ({
  call: 'POST /v3/merchant/fund/withdraw',
  with: { out_request_no: '{number}', amount: 100, account_type: 'BASIC', ...more },
})

/** Withdrawals. */
export const withdrawals: readonly StateRow[] = [
  { code: 'NOT_ENOUGH', how: poor, steps: [withdraw({ amount: TOO_MUCH })] },
  { code: 'INVALID_REQUEST', how: says.reentry, steps: [topUp, withdraw(), withdraw({ amount: 99 })] },
]

const batch = (amount: number, more: Fields = {}): Step => ({
  call: 'POST /v3/transfer/batches',
  with: {
    appid,
    out_batch_no: '{number}',
    batch_name: '差旅报销',
    batch_remark: '五月报销',
    total_amount: amount,
    total_num: 1,
    transfer_detail_list: [
      { out_detail_no: '{number}', transfer_amount: amount, transfer_remark: '报销', openid: 'openid' },
    ],
    ...more,
  },
})

/** Batches of transfers. */
export const transferBatches: readonly StateRow[] = [
  { code: 'NOT_ENOUGH', how: poor, steps: [batch(199_999)] },
  {
    code: 'INVALID_REQUEST',
    how: says.reentry,
    steps: [topUp, batch(100), batch(100, { batch_name: '其他' })],
  },
]

const complained: readonly Step[] = [
  order(),
  pay,
  {
    control: 'POST /merchants/{mchid}/complaints',
    with: { mchid, out_trade_no: '{number}' },
    keep: ['complaint_id'],
  },
]
const aboutComplaint = (operation: string, more: Fields = {}): Step => ({
  call: `POST /v3/merchant-service/complaints-v2/{complaint_id}/${operation}`,
  with: { complaint_id: '{complaint_id}', ...more },
})
const reply = aboutComplaint('response', { complainted_mchid: mchid, response_content: '已为您处理' })
const complete = aboutComplaint('complete', { complainted_mchid: mchid })
const completed = { zh: '投诉单已处理完成', en: 'The complaint has been completed.' } as const

/** Complaints. */
export const complaints: readonly StateRow[] = [
  {
    code: 'INVALID_REQUEST',
    how: { zh: '还没有回复用户就反馈处理完成', en: 'Complete a complaint that was not replied to.' },
    steps: [...complained, complete],
  },
  { code: 'INVALID_REQUEST', how: completed, steps: [...complained, reply, complete, reply] },
  {
    code: 'INVALID_REQUEST',
    how: completed,
    steps: [
      ...complained,
      reply,
      complete,
      aboutComplaint('update-refund-progress', { action: 'APPROVE', launch_refund_day: 0 }),
    ],
  },
]

const refundV2 = (more: Fields = {}): Step => ({
  v2: 'POST /secapi/pay/refundv2',
  with: {
    appid,
    out_trade_no: '{number}',
    out_refund_no: '{number}',
    total_fee: 1000,
    refund_fee: 100,
    ...more,
  },
})

/** The second operation of APIv2 that refunds. */
export const secondRefunds: readonly StateRow[] = [
  {
    code: 'REFUND_FEE_MISMATCH',
    how: { zh: '`total_fee` 不是订单金额', en: 'Use a `total_fee` that is not the total of the order.' },
    steps: [orderV2(), pay, refundV2({ total_fee: 999 })],
  },
  {
    code: 'ERROR',
    how: { zh: '退款金额超过可退金额', en: 'Refund more than is left of the order.' },
    steps: [orderV2(), pay, refundV2({ refund_fee: 1001 })],
  },
  {
    code: 'TRADE_OVERDUE',
    how: { zh: '支付超过一年后退款', en: 'Refund more than a year after the payment.' },
    steps: [orderV2(), pay, { pass: 366 * 86_400 }, refundV2()],
  },
]
