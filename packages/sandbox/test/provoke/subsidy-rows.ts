import { appid, mchid, refund, says, shareable, topUp } from './shared-steps'
import type { StateRow, Step } from './step'

type Fields = Readonly<Record<string, unknown>>

const root = '/v3/marketing/busifavor'

const stock = (more: Fields = {}): Step => ({
  call: `POST ${root}/stocks`,
  with: {
    stock_name: '8月1日活动券',
    belong_merchant: mchid,
    goods_name: '全场可用',
    stock_type: 'NORMAL',
    coupon_use_rule: {
      coupon_available_time: {
        available_begin_time: '{weekAgo}T00:00:00+08:00',
        available_end_time: '{nextMonth}T00:00:00+08:00',
      },
      fixed_normal_coupon: { discount_amount: 500, transaction_minimum: 1000 },
      use_method: 'OFF_LINE',
    },
    stock_send_rule: { max_coupons: 10, max_coupons_per_user: 2 },
    out_request_no: '{number}',
    coupon_code_mode: 'WECHATPAY_MODE',
    subsidy: true,
    ...more,
  },
  keep: ['stock_id'],
})
const receive: Step = {
  control: 'POST /merchants/{mchid}/busifavor-stocks/{stock_id}/receive',
  with: { mchid, stock_id: '{stock_id}', openid: 'o{number}' },
  keep: ['coupon_code'],
}
const use: Step = {
  call: `POST ${root}/coupons/use`,
  with: {
    coupon_code: '{coupon_code}',
    appid,
    use_time: '{time}',
    use_request_no: '{number}',
  },
}
const parties = {
  stock_id: '{stock_id}',
  coupon_code: '{coupon_code}',
  transaction_id: '{transaction_id}',
  payer_merchant: mchid,
  payee_merchant: mchid,
  amount: 500,
  description: '补差',
}
const paySubsidy = (more: Fields = {}): Step => ({
  call: `POST ${root}/subsidy/pay-receipts`,
  with: { ...parties, out_subsidy_no: '{number}', ...more },
})
const returnSubsidy = (more: Fields = {}): Step => ({
  call: `POST ${root}/subsidy/return-receipts`,
  with: { ...parties, out_subsidy_return_no: '{number}', refund_id: '{refund_id}', ...more },
})

const bought = [stock(), receive, use, ...shareable] as const
/** A subsidy that has been paid, and a refund of the order. */
const returnable = [topUp, ...bought, paySubsidy(), { pass: 3 }, refund()] as const

/** Subsidies for merchant coupons, and their returns. */
export const subsidies: readonly StateRow[] = [
  {
    code: 'INVALID_REQUEST',
    how: { zh: '券尚未核销', en: 'The coupon has not been used.' },
    steps: [stock(), receive, ...shareable, paySubsidy()],
  },
  {
    code: 'RESOURCE_NOT_EXISTS',
    how: { zh: '支付订单不存在', en: 'Use a payment that does not exist.' },
    steps: [...bought, paySubsidy({ transaction_id: '42' })],
  },
  {
    code: 'RESOURCE_ALREADY_EXISTS',
    how: says.reentry,
    steps: [...bought, paySubsidy(), paySubsidy({ amount: 499 })],
  },
  {
    code: 'RESOURCE_NOT_EXISTS',
    how: says.absent,
    steps: [
      {
        call: `GET ${root}/subsidy/pay-receipts/{subsidy_receipt_id}`,
        with: { subsidy_receipt_id: '1120200119165100000000000001' },
      },
    ],
  },
  {
    code: 'RESOURCE_NOT_EXISTS',
    how: { zh: '订单没有已完成的补差', en: 'The order has no subsidy that has been paid.' },
    steps: [...bought, refund(), returnSubsidy()],
  },
  {
    code: 'INVALID_REQUEST',
    how: { zh: '回退金额超过补差金额', en: 'Return more than the subsidy.' },
    steps: [...returnable, returnSubsidy({ amount: 501 })],
  },
  {
    code: 'RESOURCE_ALREADY_EXISTS',
    how: says.reentry,
    steps: [...returnable, returnSubsidy(), returnSubsidy({ amount: 499 })],
  },
  {
    code: 'RESOURCE_NOT_EXISTS',
    how: says.absent,
    steps: [
      {
        call: `GET ${root}/subsidy/return-receipts/{subsidy_return_receipt_id}`,
        with: { subsidy_return_receipt_id: '2120200119165100000000000001' },
      },
    ],
  },
]
