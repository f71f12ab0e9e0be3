import { appid, close, mchid, notify_url, order, says, transaction } from './shared-steps'
import type { StateRow, Step } from './step'

type Fields = Readonly<Record<string, unknown>>

const number = { out_trade_no: '{number}' } as const

export const orderV2 = (more: Fields = {}): Step => ({
  v2: 'POST /pay/unifiedorder',
  with: {
    appid,
    body: '图书',
    ...number,
    total_fee: 1000,
    spbill_create_ip: '127.0.0.1',
    notify_url,
    trade_type: 'NATIVE',
    product_id: '1',
    ...more,
  },
})
const closeV2: Step = { v2: 'POST /pay/closeorder', with: { appid, ...number } }
const pay: Step = { control: 'POST /merchants/{mchid}/transactions/{out_trade_no}/pay', with: transaction }

type Refund = (more?: Fields) => Step

const refundBy =
  (v2: string): Refund =>
  (more = {}) => ({
    v2,
    with: { appid, ...number, out_refund_no: '{number}', total_fee: 1000, refund_fee: 100, ...more },
  })
const refundV2 = refundBy('POST /secapi/pay/refund')

/** Errors that both operations of APIv2 that refund share. */
const faultsOf = (refund: Refund): readonly StateRow[] => [
  {
    code: 'REFUND_FEE_MISMATCH',
    how: { zh: '`total_fee` 不是订单金额', en: 'Use a `total_fee` that is not the total of the order.' },
    steps: [orderV2(), pay, refund({ total_fee: 999 })],
  },
  {
    code: 'ERROR',
    how: { zh: '退款金额超过可退金额', en: 'Refund more than is left of the order.' },
    steps: [orderV2(), pay, refund({ refund_fee: 1001 })],
  },
  {
    code: 'TRADE_OVERDUE',
    how: { zh: '支付超过一年后退款', en: 'Refund more than a year after the payment.' },
    steps: [orderV2(), pay, { pass: 366 * 86_400 }, refund()],
  },
]

/** The second operation of APIv2 that refunds. */
export const secondRefunds = faultsOf(refundBy('POST /secapi/pay/refundv2'))

const paid = { zh: '订单已支付', en: 'The order has been paid.' } as const
const closed = { zh: '订单已关闭', en: 'The order has been closed.' } as const

/** Orders of APIv2. */
export const transactionsV2: readonly StateRow[] = [
  { code: 'ORDERPAID', how: paid, steps: [orderV2(), pay, orderV2()] },
  { code: 'ORDERCLOSED', how: closed, steps: [orderV2(), closeV2, orderV2()] },
  { code: 'INVALID_REQUEST', how: says.reentry, steps: [orderV2(), orderV2({ body: '其他' })] },
  { code: 'APPID_MCHID_NOT_MATCH', how: says.otherAppid, steps: [orderV2({ appid: 'wx0000000000000000' })] },
  {
    code: 'ORDERNOTEXIST',
    how: says.absent,
    steps: [{ v2: 'POST /pay/orderquery', with: { appid, ...number } }],
  },
  { code: 'ORDERNOTEXIST', how: says.absent, steps: [closeV2] },
  { code: 'ORDERPAID', how: paid, steps: [orderV2(), pay, closeV2] },
  { code: 'ORDERCLOSED', how: closed, steps: [orderV2(), closeV2, closeV2] },
]

/** Refunds of APIv2. */
export const refundsV2: readonly StateRow[] = [
  {
    code: 'NOTENOUGH',
    how: { zh: '从可用余额退款而余额不足', en: 'Refund from the available balance when it is too low.' },
    steps: [
      orderV2({ total_fee: 90_000_000 }),
      pay,
      refundV2({
        total_fee: 90_000_000,
        refund_fee: 90_000_000,
        refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS',
      }),
    ],
  },
  ...faultsOf(refundV2),
  {
    code: 'REFUNDNOTEXIST',
    how: says.absent,
    steps: [{ v2: 'POST /pay/refundquery', with: { appid, out_refund_no: '{number}' } }],
  },
]

/* Payments by code, of both versions. */

const code = (behavior: Fields = {}): Step => ({
  control: 'POST /payment-codes',
  with: behavior,
  keep: ['auth_code'],
})
const micropay = (more: Fields = {}): Step => ({
  v2: 'POST /pay/micropay',
  with: {
    appid,
    body: '图书',
    ...number,
    total_fee: 1000,
    spbill_create_ip: '127.0.0.1',
    auth_code: '{auth_code}',
    ...more,
  },
})
const codepay = (more: Fields = {}): Step => ({
  call: 'POST /v3/pay/transactions/codepay',
  with: {
    appid,
    mchid,
    description: '图书',
    ...number,
    payer: { auth_code: '{auth_code}' },
    amount: { total: 1000, currency: 'CNY' },
    scene_info: { device_id: 'POS-1', store_info: { id: '0001' } },
    ...more,
  },
})
const reverse: Step = {
  call: 'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse',
  with: { appid, ...transaction },
}
const reverseV2: Step = { v2: 'POST /secapi/pay/reverse', with: { appid, ...number } }

const password = { password: 'required' } as const
/** A call that is rejected on the way: a payment for which the user still has to enter the password. */
const rejected = <Call extends object>(call: Call) => ({ ...call, isRejected: true }) as const
const failPayment: Step = {
  control: 'POST /merchants/{mchid}/transactions/{out_trade_no}/fail-payment',
  with: transaction,
}

const how = {
  bank: {
    zh: '用 `outcome` 为 `bank-fails` 的付款码',
    en: 'Use a payment code whose `outcome` is `bank-fails`.',
  },
  unknown: {
    zh: '用 `outcome` 为 `unknown` 的付款码',
    en: 'Use a payment code whose `outcome` is `unknown`.',
  },
  password: {
    zh: '用 `password` 为 `required` 的付款码',
    en: 'Use a payment code whose `password` is `required`.',
  },
  noPassword: { zh: '用户没有输入密码', en: 'The user did not enter the password.' },
  otherUser: {
    zh: '用户输入密码期间，换一个用户的付款码',
    en: 'Use the code of another user while the first enters the password.',
  },
  paying: { zh: '用户正在输入密码', en: 'The user is entering the password.' },
  late: { zh: '支付超过 7 天后撤销', en: 'Reverse more than 7 days after the payment.' },
  invalid: { zh: '付款码已用过', en: 'Use a payment code twice.' },
  expired: {
    zh: '付款码生成一分钟后再使用',
    en: 'Use a payment code more than a minute after its creation.',
  },
  poor: {
    zh: '用 `outcome` 为 `not-enough` 的付款码',
    en: 'Use a payment code whose `outcome` is `not-enough`.',
  },
  card: {
    zh: '用 `outcome` 为 `card-unsupported` 的付款码',
    en: 'Use a payment code whose `outcome` is `card-unsupported`.',
  },
  ofOrder: {
    zh: '使用其他支付方式订单的单号',
    en: 'Use the number of an order that is paid in another way.',
  },
  soon: { zh: '支付后 15 秒内撤销', en: 'Reverse within 15 seconds after the payment.' },
  reversed: { zh: '订单已撤销', en: 'The order has been reversed.' },
  notByCode: { zh: '订单不是付款码支付', en: 'The order is not a payment by code.' },
} as const

const otherNumber = { out_trade_no: '{number}B' } as const

/** Payments by code. */
export const paymentCodes: readonly StateRow[] = [
  { code: 'AUTH_CODE_INVALID', how: how.invalid, steps: [code(), codepay(), codepay(otherNumber)] },
  { code: 'AUTH_CODE_EXPIRE', how: how.expired, steps: [code(), { pass: 61 }, codepay()] },
  { code: 'NOT_ENOUGH', how: how.poor, steps: [code({ outcome: 'not-enough' }), codepay()] },
  { code: 'INVALID_REQUEST', how: how.card, steps: [code({ outcome: 'card-unsupported' }), codepay()] },
  { code: 'OUT_TRADE_NO_USED', how: how.ofOrder, steps: [order(), code(), codepay()] },
  {
    code: 'ORDER_REVERSED',
    how: how.reversed,
    steps: [code(), codepay(), { pass: 16 }, reverse, code(), codepay()],
  },
  { code: 'INVALID_REQUEST', how: how.soon, steps: [code(), codepay(), reverse] },
  { code: 'ORDER_NOT_EXIST', how: says.absent, steps: [reverse] },
  { code: 'AUTH_CODE_INVALID', how: how.invalid, steps: [code(), micropay(), micropay(otherNumber)] },
  { code: 'AUTHCODEEXPIRE', how: how.expired, steps: [code(), { pass: 61 }, micropay()] },
  { code: 'NOTENOUGH', how: how.poor, steps: [code({ outcome: 'not-enough' }), micropay()] },
  { code: 'NOTSUPORTCARD', how: how.card, steps: [code({ outcome: 'card-unsupported' }), micropay()] },
  { code: 'OUT_TRADE_NO_USED', how: how.ofOrder, steps: [order(), code(), micropay()] },
  { code: 'ORDERPAID', how: paid, steps: [code(), micropay(), code(), micropay()] },
  {
    code: 'ORDERREVERSED',
    how: how.reversed,
    steps: [code(), micropay(), { pass: 16 }, reverseV2, code(), micropay()],
  },
  { code: 'INVALID_REQUEST', how: how.soon, steps: [code(), micropay(), reverseV2] },
  { code: 'ORDERNOTEXIST', how: says.absent, steps: [reverseV2] },
  { code: 'TRADE_ERROR', how: how.notByCode, steps: [orderV2(), reverseV2] },
  {
    code: 'ORDERCLOSED',
    how: closed,
    steps: [code(password), rejected(micropay()), failPayment, closeV2, reverseV2],
  },
  { code: 'BANK_ERROR', how: how.bank, steps: [code({ outcome: 'bank-fails' }), codepay()] },
  { code: 'SYSTEM_ERROR', how: how.unknown, steps: [code({ outcome: 'unknown' }), codepay()] },
  { code: 'USERPAYING', how: how.password, steps: [code(password), codepay()] },
  {
    code: 'ORDER_CLOSED',
    how: closed,
    steps: [code(password), rejected(codepay()), failPayment, close, code(), codepay()],
  },
  { code: 'BANKERROR', how: how.bank, steps: [code({ outcome: 'bank-fails' }), micropay()] },
  { code: 'SYSTEMERROR', how: how.unknown, steps: [code({ outcome: 'unknown' }), micropay()] },
  { code: 'USERPAYING', how: how.password, steps: [code(password), micropay()] },
  {
    code: 'ORDERCLOSED',
    how: closed,
    steps: [code(password), rejected(micropay()), failPayment, closeV2, code(), micropay()],
  },
  {
    code: 'TRADE_ERROR',
    how: how.noPassword,
    steps: [code(password), rejected(micropay()), failPayment, code(), micropay()],
  },
  {
    code: 'BUYER_MISMATCH',
    how: how.otherUser,
    steps: [
      code({ ...password, openid: 'oFirst' }),
      rejected(micropay()),
      code({ openid: 'oOther' }),
      micropay(),
    ],
  },
  { code: 'REVERSE_EXPIRE', how: how.late, steps: [code(), micropay(), { pass: 8 * 86_400 }, reverseV2] },
]

/** Orders of APIv2 whose number was used for a payment by code. */
export const codeOrdersV2: readonly StateRow[] = [
  { code: 'OUT_TRADE_NO_USED', how: how.paying, steps: [code(password), rejected(micropay()), orderV2()] },
  {
    code: 'ORDERREVERSED',
    how: how.reversed,
    steps: [code(), micropay(), { pass: 16 }, reverseV2, orderV2()],
  },
  { code: 'ORDERREVERSED', how: how.reversed, steps: [code(), micropay(), { pass: 16 }, reverseV2, closeV2] },
  { code: 'TRADE_STATE_ERROR', how: how.paying, steps: [code(password), rejected(micropay()), closeV2] },
  { code: 'INVALID_REQUEST', how: how.paying, steps: [code(password), rejected(codepay()), close] },
  {
    code: 'ORDER_REVERSED',
    how: how.reversed,
    steps: [code(), codepay(), { pass: 16 }, reverse, close],
  },
]

const transferV2 = (more: Fields = {}): Step => ({
  v2: 'POST /mmpaymkttransfers/promotion/transfers',
  with: {
    mch_appid: appid,
    partner_trade_no: '{number}',
    openid: 'o{number}',
    check_name: 'NO_CHECK',
    amount: 1000,
    desc: '工资',
    spbill_create_ip: '127.0.0.1',
    ...more,
  },
})
const topUp: Step = { control: 'POST /merchants/{mchid}/ledger/top-up', with: { mchid, amount: 1000 } }

/** Transfers to change of APIv2. */
export const changeTransfers: readonly StateRow[] = [
  {
    code: 'AMOUNT_LIMIT',
    how: {
      zh: '金额低于 1 元，或同一用户一天超过 5000 元',
      en: 'Pay less than 1 yuan, or one user more than 5,000 yuan on one day.',
    },
    steps: [transferV2({ amount: 99 })],
  },
  {
    code: 'NOTENOUGH',
    how: { zh: '账户余额不足', en: 'The balance of the account is too low.' },
    steps: [transferV2({ amount: 500_000 })],
  },
  { code: 'FATAL_ERROR', how: says.reentry, steps: [topUp, transferV2(), transferV2({ amount: 1001 })] },
  {
    code: 'NOT_FOUND',
    how: says.absent,
    steps: [{ v2: 'POST /mmpaymkttransfers/gettransferinfo', with: { appid, partner_trade_no: '{number}' } }],
  },
]
