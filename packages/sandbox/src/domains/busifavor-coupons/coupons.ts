import { rfc3339 } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import type { Fields } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type OperationResponse, ok } from '../../domain/operation'
import { readPage, selectPage } from '../../domain/page'
import type { BusifavorCoupon, Change } from './coupon'
import { busifavorCoupons, busifavorStocks } from './entities'
import { busifavorErrors } from './errors'
import { readTime } from './read-stock'
import { sendCoupon } from './send'
import type { BusifavorStock } from './stock'
import { isUsableAt } from './validity'
import { couponToWire } from './wire'

const REQUEST_NO = { min: 1, max: 128 }
const OPENID = { min: 1, max: 128 }

/** A coupon and its stock. */
export interface Found {
  readonly coupon: BusifavorCoupon
  readonly stock: BusifavorStock
}

/**
 * The coupon that a request names.
 *
 * @throws ApiError NOAUTH for a merchant that neither created the stock, owns it nor sent the coupon
 */
export function findCoupon({ merchant: { mchid }, context }: Call, given: Fields): Found {
  const coupon_code = given.string('coupon_code', { min: 1, max: 32 })
  const stock_id = given.string.optional('stock_id')
  const coupon = busifavorCoupons.get(context, { ...omitUndefined({ stock_id }), coupon_code })
  const stock = busifavorStocks.get(context, { stock_id: coupon.stock_id })
  // Codes of merchants are unique within a stock only.
  if (stock_id === undefined && stock.coupon_code_mode !== 'WECHATPAY_MODE')
    throw given.error('stock_id', `券code模式为 ${stock.coupon_code_mode} 时 stock_id 必填`)
  if (![stock.mchid, stock.belong_merchant, coupon.sender].includes(mchid))
    throw new ApiError(busifavorErrors.notYours)
  return { coupon, stock }
}

// An appid of the caller, or of the merchant that the stock belongs to.
function checkAppid({ merchant, context }: Call, given: Fields, { belong_merchant }: BusifavorStock): string {
  const appid = given.string('appid', { min: 1, max: 32 })
  const isBound = [merchant.appid, context.merchants.find(belong_merchant)?.appid].includes(appid)
  if (!isBound) throw new ApiError(busifavorErrors.appidNotBound)
  return appid
}

/** Sends a coupon to a user by the API. */
export function send(call: Call): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const send_request_no = body.string('out_request_no', REQUEST_NO)
  const sender = merchant.mchid
  const known = busifavorCoupons.find(context, { sender, send_request_no })
  if (known !== undefined) {
    if (known.accepted !== fingerprint) throw new ApiError(busifavorErrors.reentry)
    return ok(sentResponse(known))
  }
  const stock = busifavorStocks.get(context, { stock_id: body.string('stock_id') })
  if (stock.mchid !== sender && stock.belong_merchant !== sender) throw new ApiError(busifavorErrors.notYours)
  const coupon_code = body.string.optional('coupon_code', { min: 1, max: 32 })
  if (stock.coupon_code_mode === 'MERCHANT_API' && coupon_code === undefined)
    throw body.error('coupon_code', '券code模式为 MERCHANT_API 时 coupon_code 必填')
  const appid = checkAppid(call, body, stock)
  const openid = body.string('openid', OPENID)
  const channel = 'BUSICOUPON_SEND_CHANNEL_API'
  const sending = {
    sender,
    send_request_no,
    appid,
    openid,
    coupon_code,
    channel,
    accepted: fingerprint,
  } as const
  return ok(sentResponse(sendCoupon(context, stock, sending)))
}

function sentResponse({ stock_id, coupon_code, send_request_no: out_request_no }: BusifavorCoupon) {
  const result = { stock_id, coupon_code, out_request_no }
  return { ...result, send_coupon_result: result }
}

// A request that repeats the one that changed a coupon returns the time of the change.
function repeated(change: Change | undefined, request_no: string): change is Change {
  return change?.request_no === request_no
}

const timeOf = (at: number): string => rfc3339(new Date(at))

/** Uses a coupon. */
export function use(call: Call): OperationResponse {
  const { body, context } = call
  const { coupon, stock } = findCoupon(call, body)
  checkAppid(call, body, stock)
  readTime(body, 'use_time', context.clock.ahead())
  const openid = body.string.optional('openid', OPENID)
  if (openid !== undefined && openid !== coupon.openid) throw new ApiError(busifavorErrors.otherUser)
  const request_no = body.string('use_request_no', REQUEST_NO)
  const respond = (at: number) =>
    ok({ stock_id: stock.stock_id, openid: coupon.openid, wechatpay_use_time: timeOf(at) })
  if (coupon.coupon_state === 'USED' && repeated(coupon.used, request_no)) return respond(coupon.used.at)
  const decision = busifavorCoupons.decide(coupon, 'use')
  const now = context.clock.now()
  if (!isUsableAt(coupon, stock.validity, now)) throw new ApiError(busifavorErrors.outOfTime)
  const used = { request_no, at: now.getTime() }
  busifavorCoupons.move(context, coupon, decision.kind === 'move' ? decision.to : 'USED', { used })
  return respond(used.at)
}

/** Returns a used coupon to its user, who can use it again if its time is not over. */
export function returnCoupon(call: Call): OperationResponse {
  const { body, context } = call
  const { coupon } = findCoupon(call, body)
  const request_no = body.string('return_request_no', REQUEST_NO)
  const respond = (at: number) => ok({ wechatpay_return_time: timeOf(at) })
  if (repeated(coupon.returned, request_no)) return respond(coupon.returned.at)
  busifavorCoupons.decide(coupon, 'return')
  const returned = { request_no, at: context.clock.now().getTime() }
  const isOver = returned.at >= coupon.usableUntil
  busifavorCoupons.move(context, coupon, isOver ? 'EXPIRED' : 'SENDED', { returned })
  return respond(returned.at)
}

/** Ends a coupon for good. */
export function deactivate(call: Call): OperationResponse {
  const { body, context } = call
  const { coupon } = findCoupon(call, body)
  const request_no = body.string('deactivate_request_no', REQUEST_NO)
  const respond = (at: number) => ok({ wechatpay_deactivate_time: timeOf(at) })
  if (repeated(coupon.deactivated, request_no)) return respond(coupon.deactivated.at)
  const reason = body.string.optional('deactivate_reason', { max: 64 })
  const deactivated = { request_no, at: context.clock.now().getTime(), ...omitUndefined({ reason }) }
  busifavorCoupons.apply(context, coupon, 'deactivate', { deactivated })
  return respond(deactivated.at)
}

/** Associates a coupon that can be used with an order of the merchant. */
export function associate(call: Call): OperationResponse {
  const { body, context } = call
  const { coupon, stock } = findCoupon(call, body)
  const associate_out_trade_no = body.string('out_trade_no', { min: 1, max: 128 })
  const now = context.clock.now()
  busifavorCoupons.decide(coupon, 'associate')
  if (!isUsableAt(coupon, stock.validity, now)) throw new ApiError(busifavorErrors.outOfTime)
  const { associate_out_trade_no: before = associate_out_trade_no } = coupon
  if (before !== associate_out_trade_no) throw new ApiError(busifavorErrors.associated)
  busifavorCoupons.save(context, { ...coupon, associate_out_trade_no })
  return ok({ wechatpay_associate_time: rfc3339(now) })
}

/** Ends the association. */
export function disassociate(call: Call): OperationResponse {
  const { body, context } = call
  const { coupon } = findCoupon(call, body)
  const { associate_out_trade_no, ...free } = coupon
  if (associate_out_trade_no !== body.string('out_trade_no', { min: 1, max: 128 }))
    throw new ApiError(busifavorErrors.notAssociated)
  busifavorCoupons.save(context, free)
  return ok({ wechatpay_disassociate_time: rfc3339(context.clock.now()) })
}

/** Lists the coupons of a user. */
export function listCoupons({ path, query, merchant: { mchid }, context }: Call): OperationResponse {
  const range = readPage(query, { standard: 20, most: 100 })
  const merchants = {
    creator: 'creator_merchant',
    owner: 'belong_merchant',
    sender: 'sender_merchant',
  } as const
  const given = Object.values(merchants).map((name) => query.string.optional(name))
  if (given.every((each) => each === undefined))
    throw query.error(merchants.creator, 'creator_merchant、belong_merchant 与 sender_merchant 至少填写一个')
  if (!given.includes(mchid)) throw new ApiError(busifavorErrors.notYours)
  const [creator, owner, sender] = given
  const page = selectPage<BusifavorCoupon>(
    context.database,
    'busifavor_coupons',
    [
      ['openid = ?', path.string('openid', OPENID)],
      ['stock_id = ?', query.string.optional('stock_id')],
      ['coupon_state = ?', query.string.optional('coupon_state')],
      ['mchid = ?', creator],
      ['belong_merchant = ?', owner],
      ['sender = ?', sender],
    ],
    range,
  )
  return ok({ ...page, ...range, data: page.data.map((coupon) => shown(context, coupon)) })
}

/** Returns one coupon of a user. */
export function queryCoupon(call: Call): OperationResponse {
  const { path, context } = call
  const coupon = busifavorCoupons.get(context, {
    coupon_code: path.string('coupon_code'),
    openid: path.string('openid', OPENID),
  })
  const stock = busifavorStocks.get(context, { stock_id: coupon.stock_id })
  if (![stock.mchid, stock.belong_merchant, coupon.sender].includes(call.merchant.mchid))
    throw new ApiError(busifavorErrors.notYours)
  checkAppid(call, path, stock)
  return ok(couponToWire(coupon, stock))
}

function shown(context: Context, coupon: BusifavorCoupon): object {
  return couponToWire(coupon, busifavorStocks.get(context, { stock_id: coupon.stock_id }))
}
