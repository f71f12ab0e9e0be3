import { orderTypes, partnerOrderTypes } from '../domains/transactions/trade-types'
import { couponValues } from './coupons'
import { sharingReasons, transferReasons } from './reasons'
import { reviewValues } from './reviews'
import { type MagicValue, PREFIX } from './value'
import { vehicleValues } from './vehicles'

const outcomes = {
  pays: { zh: '用户付款', en: 'The user pays.' },
  paymentFails: { zh: '用户付款失败，订单仍可支付', en: 'The payment fails; the order can still be paid.' },
  refundArrives: { zh: '退款到账', en: 'The refund succeeds.' },
  refundAbnormal: { zh: '退款异常：`ABNORMAL`', en: 'The refund becomes `ABNORMAL`.' },
  refundCloses: { zh: '退款关闭：`CLOSED`', en: 'The refund becomes `CLOSED`.' },
  confirmsOrder: { zh: '用户确认支付分订单', en: 'The user confirms the service order.' },
  cancelsOrder: { zh: '用户取消支付分订单', en: 'The user cancels the service order.' },
  paysOrder: { zh: '用户支付完结的支付分订单', en: 'The user pays the completed service order.' },
  deductionFails: { zh: '支付分订单扣款失败', en: 'The deduction of the service order fails.' },
  confirmsTransfer: { zh: '用户确认收款', en: 'The user confirms the transfer.' },
} as const

const paths = (root: string, types: object): string[] =>
  Object.keys(types).map((type) => `POST ${root}/${type}`)

const orders = [
  ...paths('/v3/pay/transactions', orderTypes),
  ...paths('/v3/pay/partner/transactions', partnerOrderTypes),
]
const withContract = ['/v3/pay/transactions', '/v3/pay/partner/transactions'].flatMap((root) =>
  ['jsapi', 'app'].map((type) => `POST ${root}/${type}-with-contract`),
)
const combined = paths('/v3/combine-transactions', partnerOrderTypes)

/** An amount and a text that have the same effect. */
function amountOrText(
  amount: readonly [field: string, value: number],
  text: readonly [field: string, word: string],
  effect: Omit<MagicValue, 'field' | 'value'>,
): MagicValue[] {
  return [
    { ...effect, field: amount[0], value: amount[1] },
    { ...effect, field: text[0], value: `${PREFIX}${text[1]}` },
  ]
}

const payments: readonly MagicValue[] = [
  ...amountOrText(['amount.total', 88_888_001], ['attach', 'pays'], {
    routes: withContract,
    action: 'transactions.pay',
    number: 'out_trade_no',
    outcome: { zh: '用户付款并签约', en: 'The user pays, and signs the contract.' },
  }),
  ...amountOrText(['amount.total', 88_888_001], ['attach', 'pays'], {
    routes: orders,
    action: 'transactions.pay',
    number: 'out_trade_no',
    outcome: outcomes.pays,
  }),
  ...amountOrText(['amount.total', 88_888_002], ['attach', 'fails'], {
    routes: orders,
    action: 'transactions.failPayment',
    number: 'out_trade_no',
    outcome: outcomes.paymentFails,
  }),
  ...amountOrText(['sub_orders[].amount.total_amount', 88_888_001], ['sub_orders[].attach', 'pays'], {
    routes: combined,
    action: 'combinedOrders.pay',
    number: 'combine_out_trade_no',
    outcome: outcomes.pays,
  }),
  ...amountOrText(['sub_orders[].amount.total_amount', 88_888_002], ['sub_orders[].attach', 'fails'], {
    routes: combined,
    action: 'combinedOrders.failPayment',
    number: 'combine_out_trade_no',
    outcome: outcomes.paymentFails,
  }),
]

const refund = { routes: ['POST /v3/refund/domestic/refunds'], number: 'out_refund_no' } as const

const refunds: readonly MagicValue[] = [
  ...amountOrText(['amount.refund', 88_888_010], ['reason', 'succeeds'], {
    ...refund,
    action: 'refunds.succeed',
    outcome: outcomes.refundArrives,
  }),
  ...amountOrText(['amount.refund', 88_888_011], ['reason', 'abnormal'], {
    ...refund,
    action: 'refunds.abnormal',
    outcome: outcomes.refundAbnormal,
  }),
  ...amountOrText(['amount.refund', 88_888_012], ['reason', 'closes'], {
    ...refund,
    action: 'refunds.close',
    outcome: outcomes.refundCloses,
  }),
]

const created = {
  routes: ['POST /v3/payscore/serviceorder'],
  field: 'attach',
  number: 'out_order_no',
} as const
const completed = {
  routes: [
    'POST /v3/payscore/serviceorder/{out_order_no}/complete',
    'POST /v3/payscore/serviceorder/direct-complete',
  ],
  field: 'post_payments[].name',
  number: 'out_order_no',
} as const

const serviceOrders: readonly MagicValue[] = [
  {
    ...created,
    value: `${PREFIX}confirms`,
    action: 'serviceOrders.confirm',
    outcome: outcomes.confirmsOrder,
  },
  { ...created, value: `${PREFIX}cancels`, action: 'serviceOrders.cancel', outcome: outcomes.cancelsOrder },
  { ...completed, value: `${PREFIX}pays`, action: 'serviceOrders.pay', outcome: outcomes.paysOrder },
  {
    ...completed,
    value: `${PREFIX}fails`,
    action: 'serviceOrders.failPayment',
    outcome: outcomes.deductionFails,
  },
]

const sharing: readonly MagicValue[] = sharingReasons.map((reason) => ({
  routes: ['POST /v3/profitsharing/orders'],
  field: 'receivers[].account',
  value: `${PREFIX}fails_${reason}`,
  action: 'profitSharing.close',
  number: 'out_order_no',
  parameters: { account: `${PREFIX}fails_${reason}`, reason },
  outcome: {
    zh: `该接收方分账失败：\`${reason}\``,
    en: `The share of this receiver fails: \`${reason}\`.`,
  },
}))

const transfer = {
  routes: [
    'POST /v3/fund-app/mch-transfer/transfer-bills',
    'POST /v3/fund-app/mch-transfer/partner/transfer-bills',
  ],
  field: 'openid',
  number: 'out_bill_no',
} as const

const transfers: readonly MagicValue[] = [
  {
    ...transfer,
    value: `${PREFIX}confirms`,
    action: 'transfers.confirm',
    outcome: outcomes.confirmsTransfer,
  },
  ...transferReasons.map((reason) => ({
    ...transfer,
    value: `${PREFIX}fails_${reason}`,
    action: 'transfers.fail',
    parameters: { reason },
    outcome: { zh: `转账失败：\`${reason}\``, en: `The transfer fails: \`${reason}\`.` },
  })),
]

const ordersV2 = { routes: ['POST /pay/unifiedorder'], number: 'out_trade_no' } as const
const refundV2 = {
  routes: ['POST /secapi/pay/refund', 'POST /secapi/pay/refundv2'],
  number: 'out_refund_no',
} as const

const v2: readonly MagicValue[] = [
  ...amountOrText(['total_fee', 88_888_001], ['attach', 'pays'], {
    ...ordersV2,
    action: 'transactions.pay',
    outcome: outcomes.pays,
  }),
  ...amountOrText(['total_fee', 88_888_002], ['attach', 'fails'], {
    ...ordersV2,
    action: 'transactions.failPayment',
    outcome: outcomes.paymentFails,
  }),
  ...amountOrText(['refund_fee', 88_888_010], ['refund_desc', 'succeeds'], {
    ...refundV2,
    action: 'refunds.succeed',
    outcome: outcomes.refundArrives,
  }),
  ...amountOrText(['refund_fee', 88_888_011], ['refund_desc', 'abnormal'], {
    ...refundV2,
    action: 'refunds.abnormal',
    outcome: outcomes.refundAbnormal,
  }),
  ...amountOrText(['refund_fee', 88_888_012], ['refund_desc', 'closes'], {
    ...refundV2,
    action: 'refunds.close',
    outcome: outcomes.refundCloses,
  }),
]

const batches: readonly MagicValue[] = transferReasons.map((reason) => ({
  routes: ['POST /v3/transfer/batches'],
  field: 'transfer_detail_list[].openid',
  value: `${PREFIX}fails_${reason}`,
  action: 'transferBatches.fail',
  number: 'out_batch_no',
  parameters: { reason },
  ofItem: ['out_detail_no'],
  outcome: { zh: `该笔明细失败：\`${reason}\``, en: `This transfer of the batch fails: \`${reason}\`.` },
}))

const withdrawal = {
  routes: ['POST /v3/merchant/fund/withdraw'],
  field: 'remark',
  number: 'out_request_no',
} as const

const withdrawals: readonly MagicValue[] = [
  {
    ...withdrawal,
    value: `${PREFIX}succeeds`,
    action: 'withdrawals.succeed',
    outcome: { zh: '提现到账', en: 'The withdrawal succeeds.' },
  },
  {
    ...withdrawal,
    value: `${PREFIX}fails`,
    action: 'withdrawals.fail',
    outcome: { zh: '银行拒绝，资金退回', en: 'The bank rejects the withdrawal, and the money is returned.' },
  },
]

const presigning = {
  routes: ['jsapi', 'app', 'h5', 'mini-program'].map(
    (type) => `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/${type}`,
  ),
  field: 'contract_display_account',
  number: 'out_contract_code',
}
const deduction = {
  routes: ['POST /v3/papay/pay/transactions/apply'],
  field: 'description',
  number: 'out_trade_no',
} as const

const contracts: readonly MagicValue[] = [
  {
    ...presigning,
    value: `${PREFIX}signs`,
    action: 'contracts.sign',
    outcome: { zh: '用户签约', en: 'The user signs the contract.' },
  },
  {
    ...presigning,
    value: `${PREFIX}refuses`,
    action: 'contracts.refuse',
    outcome: { zh: '用户拒绝签约', en: 'The user refuses to sign the contract.' },
  },
]

const deductions: readonly MagicValue[] = [
  {
    ...deduction,
    value: `${PREFIX}succeeds`,
    action: 'deductions.succeed',
    outcome: { zh: '扣款成功', en: 'The deduction succeeds.' },
  },
  ...['NOTENOUGH', 'BANKERROR', 'USER_ACCOUNT_ABNORMAL'].map((code) => ({
    ...deduction,
    value: `${PREFIX}fails_${code}`,
    action: 'deductions.fail',
    parameters: { code },
    outcome: { zh: `扣款失败：\`${code}\``, en: `The deduction fails: \`${code}\`.` },
  })),
]

/** All magic values. */
export const magicValues: readonly MagicValue[] = [
  ...payments,
  ...refunds,
  ...serviceOrders,
  ...sharing,
  ...transfers,
  ...batches,
  ...withdrawals,
  ...contracts,
  ...deductions,
  ...reviewValues,
  ...couponValues,
  ...vehicleValues,
  ...v2,
]
