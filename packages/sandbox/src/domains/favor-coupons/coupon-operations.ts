import { ApiError } from '../../domain/api-error'
import { readAppid } from '../../domain/caller'
import type { Context } from '../../domain/context'
import { repetitionOf } from '../../domain/machine'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { type Page, type PageRange, readPage, selectPage, sliceOf } from '../../domain/page'
import { getCallback, setCallback } from './callbacks'
import type { FavorCoupon } from './coupon'
import { favorCoupons, favorStocks } from './entities'
import { favorErrors } from './errors'
import { sendCoupon } from './send'
import { couponToWire } from './wire'

const root = '/v3/marketing/favor'
const OUT_REQUEST_NO = { min: 1, max: 128, pattern: /^[0-9A-Za-z_\-|*]+$/ }
const OPENID = { min: 1, max: 128 }
const PAGES = { standard: 20, most: 100 }
/** Bound of a list that is not paged. */
const ALL = { offset: 0, limit: 10_000 }

function send(call: Call): OperationResponse {
  const { path, body, merchant, context, fingerprint } = call
  const openid = path.string('openid', OPENID)
  const out_request_no = body.string('out_request_no', OUT_REQUEST_NO)
  const appid = readAppid(call)
  const sender = merchant.mchid
  const known = favorCoupons.find(context, { sender, out_request_no })
  // The user is in the path.
  const accepted = known?.openid === openid ? known.accepted : undefined
  favorCoupons.decide(known, 'send', repetitionOf(accepted, fingerprint))
  if (known !== undefined) return ok({ coupon_id: known.coupon_id })
  for (const name of ['coupon_value', 'coupon_minimum']) {
    if (body.raw[name] !== undefined)
      throw body.error(name, `${name} 仅用于发券时指定面额的批次，常规发券请勿传入`)
  }
  const mchid = body.string('stock_creator_mchid', { min: 1, max: 20 })
  const stock = favorStocks.get(context, { stock_id: body.string('stock_id', { min: 1, max: 20 }), mchid })
  const sent = sendCoupon(context, stock, { sender, out_request_no, appid, openid, accepted: fingerprint })
  return ok({ coupon_id: sent.coupon_id })
}

// Another user, or the openid of another appid, has no such coupon.
function queryCoupon({ path, query, context }: Call): OperationResponse {
  const coupon = favorCoupons.find(context, { coupon_id: path.string('coupon_id', { min: 1, max: 20 }) })
  if (coupon?.openid !== path.string('openid', OPENID)) throw new ApiError(favorErrors.noCoupon)
  if (coupon.appid !== query.string('appid', { min: 1, max: 32 })) throw new ApiError(favorErrors.otherAppid)
  favorCoupons.decide(coupon, 'query')
  return ok(couponToWire(coupon, favorStocks.get(context, { stock_id: coupon.stock_id }), 'queried'))
}

function list({ path, query, context }: Call): OperationResponse {
  const openid = path.string('openid', OPENID)
  const range = readPage(query, PAGES)
  const page = pageOf(context, openid, query, range)
  return ok({
    ...page,
    ...range,
    data: page.data.map((coupon) =>
      couponToWire(coupon, favorStocks.get(context, { stock_id: coupon.stock_id }), 'queried'),
    ),
  })
}

// By the creator: SENDED has what can be used, USED what can be used and what was, otherwise all that has not expired. By
// the merchant that can be paid: what can be used there, and no other filter applies.
function pageOf(context: Context, openid: string, query: Call['query'], range: PageRange): Page<FavorCoupon> {
  const creator = query.string.optional('creator_mchid') ?? query.string.optional('sender_mchid')
  const available = query.string.optional('available_mchid')
  if (creator === undefined && available === undefined)
    throw query.error('creator_mchid', 'creator_mchid、sender_mchid 与 available_mchid 必须填写一个')
  const ofUser = [
    ['openid = ?', openid],
    ['appid = ?', query.string('appid', { min: 1, max: 32 })],
    ['status <> ?', 'EXPIRED'],
  ] as const
  if (creator === undefined) {
    const { data } = selectPage<FavorCoupon>(
      context.database,
      'favor_coupons',
      [...ofUser, ['status = ?', 'SENDED']],
      ALL,
    )
    const usable = data.filter(({ stock_id }) =>
      favorStocks.get(context, { stock_id }).use.available_merchants.includes(available ?? ''),
    )
    return sliceOf(usable, ALL)
  }
  const status = query.string.optional('status')
  return selectPage<FavorCoupon>(
    context.database,
    'favor_coupons',
    [
      ...ofUser,
      ['mchid = ?', creator],
      ['stock_id = ?', query.string.optional('stock_id')],
      ['status = ?', status === 'SENDED' ? 'SENDED' : undefined],
    ],
    range,
  )
}

/** Operations on coupons of users, and on the address of their notifications. */
export const couponOperations: readonly DomainOperation[] = [
  { method: 'POST', path: `${root}/users/{openid}/coupons`, handle: send },
  { method: 'GET', path: `${root}/users/{openid}/coupons`, handle: list },
  { method: 'GET', path: `${root}/users/{openid}/coupons/{coupon_id}`, handle: queryCoupon },
  { method: 'POST', path: `${root}/callbacks`, handle: setCallback },
  { method: 'GET', path: `${root}/callbacks`, handle: getCallback },
]
