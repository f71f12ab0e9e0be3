import { compactTime } from '../../clock/beijing-time'
import { ApiError, errorV2 } from '../../domain/api-error'
import type { JsonObject } from '../../domain/fields'
import { repetitionOf } from '../../domain/machine'
import type { CallV2, OperationV2, ResponseV2 } from '../../domain/operation-v2'
import { consumedAmount } from './coupon'
import type { CouponState } from './coupon-machine'
import { favorCoupons, favorStocks } from './entities'
import { sendCoupon } from './send'
import type { FavorStock } from './stock'
import type { StockState } from './stock-machine'

/** Errors that only APIv2 has. */
const errors = {
  unknownStock: errorV2('COUPON_STOCK_ID_NOT_VALID', '代金券批次ID不正确'),
  oneUser: errorV2('PARAM_ERROR', 'openid记录数目前支持num=1'),
  otherParameters: errorV2('PARAM_ERROR', '商户单据号重复，且参数与首次请求时不一致'),
} as const

const NUMBER = { min: 1, max: 128 }

function ownStock({ body, merchant: { mchid }, context }: CallV2, name: string): FavorStock {
  const stock = favorStocks.find(context, { stock_id: body.string(name), mchid })
  if (stock === undefined) throw new ApiError(errors.unknownStock)
  return stock
}

/** Sends a coupon; the same order number returns the same coupon. */
function send(call: CallV2): ResponseV2 {
  const { body, merchant, context, fingerprint } = call
  const [sender, out_request_no] = [merchant.mchid, body.string('partner_trade_no', NUMBER)]
  if (body.integer('openid_count') !== 1) throw new ApiError(errors.oneUser)
  const openid = body.string('openid', NUMBER)
  const known = favorCoupons.find(context, { sender, out_request_no })
  if (known !== undefined && repetitionOf(known.accepted, fingerprint) !== 'repeated')
    throw new ApiError(errors.otherParameters)
  const appid = body.string('appid')
  const sending = { sender, out_request_no, appid, openid, accepted: fingerprint }
  const { coupon_id } = known ?? sendCoupon(context, ownStock(call, 'coupon_stock_id'), sending)
  return {
    fields: { ...counted('SUCCESS'), ret_code: 'SUCCESS', coupon_id, ret_msg: '发送成功' },
  }
}

const counted = (result: 'SUCCESS' | 'FAIL'): JsonObject => ({
  resp_count: 1,
  success_count: result === 'SUCCESS' ? 1 : 0,
  failed_count: result === 'SUCCESS' ? 0 : 1,
})

// As observed: a coupon that was not sent is counted.
const notSent = ({ v2: { code, message } }: ApiError): JsonObject => ({
  return_code: 'SUCCESS',
  return_msg: 'OK',
  result_code: 'FAIL',
  err_code: code,
  err_code_des: message,
  ...counted('FAIL'),
  ret_code: 'FAIL',
  ret_msg: message,
})

const stockNumbers: Readonly<Record<StockState, number>> = {
  ABSENT: 0,
  unactivated: 1,
  audit: 2,
  running: 4,
  stoped: 8,
  paused: 16,
}

function queryStock(call: CallV2): ResponseV2 {
  const {
    stock_id,
    stock_name,
    status,
    send: rule,
    use,
    distributed,
    beginsAt,
    endsAt,
    createdAt,
  } = ownStock(call, 'coupon_stock_id')
  return {
    fields: {
      coupon_stock_id: stock_id,
      coupon_name: stock_name,
      coupon_value: use.coupon_amount,
      coupon_mininumn: use.transaction_minimum,
      coupon_stock_status: stockNumbers[status],
      coupon_total: rule.max_coupons,
      max_quota: rule.max_coupons_per_user,
      is_send_num: distributed,
      coupon_budget: rule.max_amount,
      ...times('begin_time', beginsAt),
      ...times('end_time', endsAt),
      ...times('create_time', createdAt),
    },
  }
}

const times = (name: string, time: number): JsonObject => ({
  [name]: String(Math.floor(time / 1000)),
  [`${name}_t`]: compactTime(new Date(time)),
})

function queryCoupon(call: CallV2): ResponseV2 {
  const { body, context } = call
  const stock = ownStock(call, 'stock_id')
  const { stock_id } = stock
  const coupon = favorCoupons.get(context, {
    coupon_id: body.string('coupon_id'),
    stock_id,
    openid: body.string('openid'),
  })
  const used = coupon.consumption === undefined ? 0 : consumedAmount(coupon.consumption)
  const usable = { SENDED: stock.use.coupon_amount } as Readonly<Partial<Record<CouponState, number>>>
  return {
    fields: {
      coupon_stock_id: stock_id,
      coupon_id: coupon.coupon_id,
      coupon_value: stock.use.coupon_amount,
      coupon_mininumn: stock.use.transaction_minimum,
      coupon_name: stock.stock_name,
      coupon_state: coupon.status,
      coupon_desc: stock.description,
      coupon_use_value: used,
      coupon_remain_value: usable[coupon.status] ?? 0,
      send_source: 'NORMAL',
      is_partial_use: '0',
    },
  }
}

const root = '/mmpaymkttransfers'

/** Operations of APIv2 on cash coupons. */
export const couponOperationsV2: readonly OperationV2[] = [
  {
    method: 'POST',
    path: `${root}/send_coupon`,
    repeats: ['coupon_stock_id', 'openid', 'partner_trade_no'],
    refusal: notSent,
    handleV2: send,
  },
  { method: 'POST', path: `${root}/query_coupon_stock`, handleV2: queryStock },
  { method: 'POST', path: `${root}/querycouponsinfo`, handleV2: queryCoupon },
]
