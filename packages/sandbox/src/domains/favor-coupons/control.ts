import { catalogResult } from '../../domain/catalog-result'
import { entityAction, entityControl } from '../../domain/control-action'
import { omitUndefined } from '../../domain/omit-undefined'
import { objectSchema } from '../../domain/schema'
import { favorCoupons, favorStocks } from './entities'
import { rfc3339 } from '../../clock/beijing-time'
import { type FavorCoupon, consumedAmount } from './coupon'
import { expireCoupon } from './expiry'
import type { FavorStock } from './stock'
import { stopStock } from './stop'
import { stockToWire } from './wire'

/** A stock of cash coupons as its creator queries it, with the money that is locked for it. */
export type FavorStockView = ReturnType<typeof viewOfStock>

function viewOfStock(stock: FavorStock) {
  return { ...stockToWire(stock, 'queried'), locked: stock.locked }
}

export const favorStockControl = entityControl({
  entity: favorStocks,
  path: '/merchants/{mchid}/favor-stocks/{stock_id}',
  view: viewOfStock,
  result: catalogResult(
    'FavorStock',
    'GET /v3/marketing/favor/stocks/{stock_id}',
    objectSchema({
      locked: { type: 'integer', description: 'Money that is locked for its coupons, in fen.' },
    }),
  ),
  actions: {
    /** WeChat Pay reviews the stock: unactivated becomes audit. */
    audit: entityAction({
      summary: 'The stock is reviewed',
      description: 'unactivated becomes audit; the stock cannot be activated meanwhile.',
      run: (context, stock: FavorStock) => favorStocks.apply(context, stock, 'goesToAudit'),
    }),
    /** WeChat Pay approves the stock: audit becomes unactivated. */
    approve: entityAction({
      summary: 'The stock is approved',
      description: 'audit becomes unactivated; the stock can be activated.',
      run: (context, stock: FavorStock) => favorStocks.apply(context, stock, 'passesAudit'),
    }),
    /** The time of the stock is over: it is stoped, and the money that its coupons do not need returns. */
    end: entityAction({
      summary: 'The time of the stock is over',
      description: 'It becomes stoped; the money that its coupons do not need returns.',
      run: (context, stock: FavorStock) => stopStock(context, stock, 'ends'),
    }),
  },
})

/** A cash coupon, with its user and with the payment that used it. */
export type FavorCouponView = ReturnType<typeof viewOfCoupon>

function viewOfCoupon(coupon: FavorCoupon) {
  const { coupon_id, stock_id, mchid, openid, appid, status, usableFrom, usableUntil, consumption } = coupon
  return {
    coupon_id,
    stock_id,
    stock_creator_mchid: mchid,
    openid,
    appid,
    status,
    available_begin_time: rfc3339(new Date(usableFrom)),
    available_end_time: rfc3339(new Date(usableUntil)),
    ...omitUndefined({
      transaction_id: consumption?.orders[0].transaction_id,
      discount_amount: consumption === undefined ? undefined : consumedAmount(consumption),
    }),
  }
}

export const favorCouponControl = entityControl({
  entity: favorCoupons,
  path: '/merchants/{mchid}/favor-coupons/{coupon_id}',
  view: viewOfCoupon,
  result: catalogResult(
    'FavorCoupon',
    'GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}',
    objectSchema({
      openid: { type: 'string', description: 'The user who has it.' },
      appid: { type: 'string', description: 'Appid of the openid.' },
      transaction_id: {
        type: 'string',
        description: 'Payment that used it; for a combined order, the first sub order that it discounted.',
      },
      discount_amount: { type: 'integer', description: 'Discount of that payment, in fen.' },
    }),
  ),
  actions: {
    /** The coupon expires: SENDED becomes EXPIRED. */
    expire: entityAction({
      summary: 'The coupon expires',
      description: 'SENDED becomes EXPIRED.',
      run: (context, coupon: FavorCoupon) => expireCoupon(context, coupon),
    }),
  },
})
