import { appid, mchid, order, pay, says, topUp } from './shared-steps'
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
