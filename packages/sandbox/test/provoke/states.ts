import { complaints, transferBatches, withdrawals } from './account-rows'
import { contracts, deductions } from './contract-rows'
import { combinedOrders, ordering } from './ordering-rows'
import { redPackets } from './red-packet-rows'
import { scoreOrders } from './score-rows'
import {
  appid,
  mchid,
  notify_url,
  order,
  close,
  pay,
  query,
  refund,
  says,
  shareable,
  topUp,
} from './shared-steps'
import { sharingV2 } from './sharing-v2-rows'
import type { StateRow, Step } from './step'
import { subsidies } from './subsidy-rows'
import {
  changeTransfers,
  codeOrdersV2,
  paymentCodes,
  refundsV2,
  secondRefunds,
  transactionsV2,
} from './v2-payment-rows'
import { vehicles } from './vehicle-rows'

type Fields = Readonly<Record<string, unknown>>

const parties = { appid, service_id: '{serviceId}' }
const serviceOrder = (more: Fields = {}): Step => ({
  call: 'POST /v3/payscore/serviceorder',
  with: {
    ...parties,
    out_order_no: '{number}',
    service_introduction: '共享充电宝',
    time_range: { start_time: 'OnAccept' },
    risk_fund: { name: 'DEPOSIT', amount: 10_000 },
    notify_url,
    ...more,
  },
})
const ofOrder = (operation: string, more: Fields = {}): Step => ({
  call: `POST /v3/payscore/serviceorder/{out_order_no}/${operation}`,
  with: { ...parties, out_order_no: '{number}', ...more },
})
const charges = { post_payments: [{ name: '租金', amount: 100 }], total_amount: 100 }
const complete = ofOrder('complete', charges)
const byUser = (action: string): Step => ({
  control: `POST /merchants/{mchid}/service-orders/{out_order_no}/${action}`,
  with: { mchid, out_order_no: '{number}' },
})
const sync = ofOrder('sync', { type: 'Order_Paid', detail: { paid_time: '20260101000000' } })
const cancel = ofOrder('cancel', { reason: '用户投诉' })

const receiver = { type: 'PERSONAL_OPENID', account: 'openid' }
const addReceiver: Step = {
  call: 'POST /v3/profitsharing/receivers/add',
  with: { appid, ...receiver, relation_type: 'STAFF' },
}
const share = (amount: number, more: Fields = {}): Step => ({
  call: 'POST /v3/profitsharing/orders',
  with: {
    appid,
    transaction_id: '{transaction_id}',
    out_order_no: '{number}',
    unfreeze_unsplit: false,
    receivers: [{ ...receiver, amount, description: '分账' }],
    ...more,
  },
})
const returned = (more: Fields = {}): Step => ({
  call: 'POST /v3/profitsharing/return-orders',
  with: {
    out_order_no: '{number}',
    out_return_no: '{number}',
    return_mchid: '{mchid}',
    amount: 1,
    description: '退回',
    ...more,
  },
})

const transfer = (more: Fields = {}): Step => ({
  call: 'POST /v3/fund-app/mch-transfer/transfer-bills',
  with: {
    appid,
    out_bill_no: '{number}',
    transfer_scene_id: '1000',
    openid: 'openid',
    transfer_amount: 100,
    transfer_remark: '奖励',
    transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
    ...more,
  },
})
const transactions: readonly StateRow[] = [
  {
    code: 'APPID_MCHID_NOT_MATCH',
    how: says.otherAppid,
    steps: [order({ appid: 'wx0000000000000000' })],
  },
  { code: 'ORDER_NOT_EXIST', how: says.absent, steps: [query] },
  { code: 'ORDER_NOT_EXIST', how: says.absent, steps: [close] },
  {
    code: 'ORDER_NOT_EXIST',
    how: says.absent,
    steps: [{ call: 'GET /v3/pay/transactions/id/{transaction_id}', with: { transaction_id: '42', mchid } }],
  },
]

const refunds: readonly StateRow[] = [
  {
    code: 'INVALID_REQUEST',
    how: { zh: '退款金额超过可退金额', en: 'Refund more than is left of the order.' },
    steps: [
      order(),
      pay,
      refund({ amount: { refund: 999, total: 1000, currency: 'CNY' } }),
      { pass: 61 },
      refund({ out_refund_no: '{number}B' }),
    ],
  },
  {
    code: 'RESOURCE_NOT_EXISTS',
    how: { zh: '订单不存在或未支付', en: 'Refund an order that does not exist or is not paid.' },
    steps: [order(), refund()],
  },
  {
    code: 'NOT_ENOUGH',
    how: { zh: '从可用余额退款而余额不足', en: 'Refund from the available balance when it is too low.' },
    steps: [order(), pay, refund({ funds_account: 'AVAILABLE' })],
  },
  {
    code: 'FREQUENCY_LIMITED',
    how: { zh: '同一笔订单一分钟内退款两次', en: 'Refund the same order twice within a minute.' },
    steps: [order(), pay, refund(), refund({ out_refund_no: '{number}B' })],
  },
  {
    code: 'RESOURCE_NOT_EXISTS',
    how: says.absent,
    steps: [
      {
        call: 'GET /v3/refund/domestic/refunds/{out_refund_no}',
        with: { out_refund_no: '{number}' },
      },
    ],
  },
  {
    code: 'INVALID_REQUEST',
    how: { zh: '退款单不是 `ABNORMAL` 状态', en: 'The refund is not in the state `ABNORMAL`.' },
    steps: [
      order(),
      pay,
      refund(),
      {
        call: 'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund',
        with: { refund_id: '{refund_id}', out_refund_no: '{number}', type: 'MERCHANT_BANK_CARD' },
      },
    ],
  },
]

const serviceOrders: readonly StateRow[] = [
  { code: 'INVALID_REQUEST', how: says.reentry, steps: [serviceOrder(), serviceOrder({ attach: '其他' })] },
  {
    code: 'NO_AUTH',
    how: { zh: '使用不属于商户的 `service_id`', en: 'Use a `service_id` that the merchant does not own.' },
    steps: [serviceOrder({ service_id: '1' })],
  },
  {
    code: 'ORDER_NOT_EXIST',
    how: says.absent,
    steps: [{ call: 'GET /v3/payscore/serviceorder', with: { ...parties, out_order_no: '{number}' } }],
  },
  ...[complete, cancel, ofOrder('pay'), sync].map(
    (step): StateRow => ({ code: 'ORDER_NOT_EXIST', how: says.absent, steps: [step] }),
  ),
  {
    code: 'INVALID_REQUEST',
    how: { zh: '用户尚未确认就完结', en: 'Complete an order that the user has not confirmed.' },
    steps: [serviceOrder(), complete],
  },
  {
    code: 'INVALID_REQUEST',
    how: { zh: '订单已支付', en: 'The order has been paid.' },
    steps: [serviceOrder(), byUser('confirm'), complete, byUser('pay'), cancel],
  },
  {
    code: 'INVALID_REQUEST',
    how: { zh: '订单尚未完结', en: 'The order has not been completed.' },
    steps: [serviceOrder(), byUser('confirm'), ofOrder('pay')],
  },
  {
    code: 'INVALID_ORDER_STATE',
    how: { zh: '订单尚未完结', en: 'The order has not been completed.' },
    steps: [serviceOrder(), byUser('confirm'), sync],
  },
  {
    code: 'ORDER_CANCELED',
    how: { zh: '订单已取消', en: 'The order has been canceled.' },
    steps: [serviceOrder(), cancel, sync],
  },
  {
    code: 'ORDER_DONE',
    how: { zh: '订单已支付', en: 'The order has been paid.' },
    steps: [serviceOrder(), byUser('confirm'), complete, byUser('pay'), sync],
  },
]

const sharing: readonly StateRow[] = [
  {
    code: 'INVALID_REQUEST',
    how: { zh: '分给没有添加的接收方', en: 'Share with a receiver that has not been added.' },
    steps: [
      ...shareable,
      share(1, { receivers: [{ ...receiver, account: '{number}', amount: 1, description: '分账' }] }),
    ],
  },
  {
    code: 'NOT_ENOUGH',
    how: {
      zh: '大部分退款后，分账金额超过剩余可分金额',
      en: 'After a refund, share more than is left of the order.',
    },
    steps: [
      addReceiver,
      ...shareable,
      refund({ amount: { refund: 900, total: 1000, currency: 'CNY' } }),
      share(100),
    ],
  },
  {
    code: 'RULE_LIMIT',
    how: { zh: '超出最大分账比例', en: 'Share more than the maximum ratio.' },
    steps: [addReceiver, ...shareable, share(900)],
  },
  {
    code: 'RESOURCE_NOT_EXISTS',
    how: says.absent,
    steps: [
      {
        call: 'GET /v3/profitsharing/orders/{out_order_no}',
        with: { out_order_no: '{number}', transaction_id: '42' },
      },
    ],
  },
  {
    code: 'INVALID_REQUEST',
    how: { zh: '订单不是分账订单', en: 'The order was not declared for profit sharing.' },
    steps: [
      order(),
      pay,
      query,
      {
        call: 'POST /v3/profitsharing/orders/unfreeze',
        with: { transaction_id: '{transaction_id}', out_order_no: '{number}', description: '解冻' },
      },
    ],
  },
  {
    code: 'RESOURCE_NOT_EXISTS',
    how: says.absent,
    steps: [
      {
        call: 'GET /v3/profitsharing/transactions/{transaction_id}/amounts',
        with: { transaction_id: '42' },
      },
    ],
  },
  { code: 'RESOURCE_NOT_EXISTS', how: says.absent, steps: [returned()] },
  {
    code: 'NOT_ENOUGH',
    how: { zh: '回退金额超过该商户分得的金额', en: 'Return more than the merchant has received.' },
    steps: [addReceiver, ...shareable, share(100), returned()],
  },
  {
    code: 'RESOURCE_NOT_EXISTS',
    how: says.absent,
    steps: [
      {
        call: 'GET /v3/profitsharing/return-orders/{out_return_no}',
        with: { out_return_no: '{number}', out_order_no: '{number}' },
      },
    ],
  },
]

const transfers: readonly StateRow[] = [
  {
    code: 'NOT_ENOUGH',
    how: { zh: '账户余额不足', en: 'The balance of the account is too low.' },
    steps: [transfer({ transfer_amount: 199_999 })],
  },
  {
    code: 'INVALID_REQUEST',
    how: says.reentry,
    steps: [topUp, transfer(), transfer({ transfer_remark: '其他' })],
  },
  {
    code: 'APPID_MCHID_NOT_MATCH',
    how: says.otherAppid,
    steps: [transfer({ appid: 'wx0000000000000000' })],
  },
  {
    code: 'NOT_FOUND',
    how: says.absent,
    steps: [
      {
        call: 'GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
        with: { out_bill_no: '{number}' },
      },
    ],
  },
  {
    code: 'NOT_FOUND',
    how: says.absent,
    steps: [
      {
        call: 'GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}',
        with: { transfer_bill_no: '1330' },
      },
    ],
  },
  {
    code: 'NOT_FOUND',
    how: says.absent,
    steps: [
      {
        call: 'POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel',
        with: { out_bill_no: '{number}' },
      },
    ],
  },
  {
    code: 'INVALID_REQUEST',
    how: { zh: '用户已确认收款', en: 'The user has already confirmed the transfer.' },
    steps: [
      topUp,
      transfer(),
      {
        control: 'POST /merchants/{mchid}/transfers/{out_bill_no}/confirm',
        with: { mchid, out_bill_no: '{number}' },
      },
      {
        call: 'POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel',
        with: { out_bill_no: '{number}' },
      },
    ],
  },
]

const bills: readonly StateRow[] = [
  ...['tradebill', 'fundflowbill'].map(
    (kind): StateRow => ({
      code: 'NO_STATEMENT_EXIST',
      how: { zh: '当天没有任何交易', en: 'Choose a day without transactions.' },
      steps: [{ call: `GET /v3/bill/${kind}`, with: { bill_date: '{weekAgo}' } }],
    }),
  ),
  ...['tradebill', 'fundflowbill'].map(
    (kind): StateRow => ({
      code: 'INVALID_REQUEST',
      how: { zh: '账单日期未到或尚未结束', en: 'Choose a day that is not over yet.' },
      steps: [{ call: `GET /v3/bill/${kind}`, with: { bill_date: '{tomorrow}' } }],
    }),
  ),
]

/** All rows, by domain. */
export const stateRows: Readonly<Record<string, readonly StateRow[]>> = {
  transactions: [...transactions, ...ordering, ...transactionsV2, ...codeOrdersV2],
  combinedOrders,
  contracts,
  deductions,
  refunds: [...refunds, ...refundsV2, ...secondRefunds],
  withdrawals,
  transferBatches,
  complaints,
  paymentCodes,
  changeTransfers,
  serviceOrders: [...serviceOrders, ...scoreOrders],
  profitSharing: [...sharing, ...sharingV2],
  transfers,
  bills,
  redPackets,
  busifavorCoupons: subsidies,
  ...vehicles,
}
