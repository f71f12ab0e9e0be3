import { rfc3339 } from '../../clock/beijing-time'
import { catalogResult } from '../../domain/catalog-result'
import { type ControlContext, action, entityAction, entityControl } from '../../domain/control-action'
import { toControlError } from '../../domain/control-error'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Static, objectSchema } from '../../domain/schema'
import type { BusifavorCoupon } from './coupon'
import { busifavorCoupons, busifavorStocks } from './entities'
import { channels, sendCoupon } from './send'
import type { BusifavorStock } from './stock'

/** A stock of merchant coupons. */
export type BusifavorStockView = ReturnType<typeof viewOfStock>

function viewOfStock({
  stock_id,
  stock_state,
  stock_type,
  belong_merchant,
  coupon_code_mode,
  distributed,
}: BusifavorStock) {
  return { stock_id, stock_state, stock_type, belong_merchant, coupon_code_mode, distributed }
}

const stockSchema = objectSchema(
  {
    stock_id: { type: 'string' },
    stock_state: { type: 'string', description: 'UNAUDIT, RUNNING, PAUSED or STOPED.' },
    stock_type: { type: 'string' },
    belong_merchant: { type: 'string' },
    coupon_code_mode: { type: 'string' },
    distributed: { type: 'integer', description: 'Number of coupons that were sent.' },
  },
  ['stock_id', 'stock_state', 'stock_type', 'belong_merchant', 'coupon_code_mode', 'distributed'],
)

/** A merchant coupon with its user. */
export type BusifavorCouponView = ReturnType<typeof viewOfCoupon>

function viewOfCoupon(coupon: BusifavorCoupon) {
  const { coupon_code, stock_id, coupon_state, openid, appid, associate_out_trade_no } = coupon
  return {
    coupon_code,
    stock_id,
    coupon_state,
    openid,
    appid,
    available_start_time: rfc3339(new Date(coupon.usableFrom)),
    expire_time: rfc3339(new Date(coupon.usableUntil)),
    ...omitUndefined({ associate_out_trade_no }),
  }
}

const couponResult = catalogResult(
  'BusifavorCoupon',
  'GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}',
  objectSchema({
    openid: { type: 'string', description: 'The user who has it.' },
    appid: { type: 'string', description: 'Appid of the openid.' },
  }),
)

const receivingSchema = objectSchema(
  {
    openid: { type: 'string', minLength: 1, maxLength: 128, description: 'The user.' },
    coupon_code: {
      type: 'string',
      minLength: 1,
      maxLength: 32,
      description: 'Code of the coupon, for a stock in the mode MERCHANT_API. Default: a generated one.',
    },
    channel: { type: 'string', enum: channels, description: 'Default: BUSICOUPON_SEND_CHANNEL_MINIAPP.' },
  },
  ['openid'],
)

/** A user who receives a coupon. */
export type Receiving = Static<typeof receivingSchema>

function receive(
  context: ControlContext,
  mchid: string,
  stock_id: string,
  receiving: Receiving,
): BusifavorCouponView {
  const { openid, coupon_code, channel = 'BUSICOUPON_SEND_CHANNEL_MINIAPP' } = receiving
  let found: BusifavorStock | undefined
  try {
    return context.transact(() => {
      const { appid } = context.merchants.get(mchid)
      found = busifavorStocks.get(context, { mchid, stock_id })
      const send_request_no = context.numbers.nonce()
      const sending = { sender: mchid, send_request_no, appid, openid, coupon_code, channel, accepted: '' }
      return viewOfCoupon(sendCoupon(context, found, sending))
    })
  } catch (error) {
    throw toControlError(error, `merchant coupon stock ${mchid}/${stock_id}`, found?.stock_state)
  }
}

const path = '/merchants/{mchid}/busifavor-stocks/{stock_id}'

export const busifavorStockControl = {
  ...entityControl({
    entity: busifavorStocks,
    path,
    view: viewOfStock,
    result: { name: 'BusifavorStock', schema: () => stockSchema },
    actions: {
      /** WeChat Pay reviews the stock: RUNNING becomes UNAUDIT. */
      audit: entityAction({
        summary: 'The stock is reviewed',
        description: 'RUNNING becomes UNAUDIT.',
        run: (context, stock: BusifavorStock) => busifavorStocks.apply(context, stock, 'goesToAudit'),
      }),
      /** WeChat Pay approves the stock: UNAUDIT becomes RUNNING. */
      approve: entityAction({
        summary: 'The stock is approved',
        description: 'UNAUDIT becomes RUNNING.',
        run: (context, stock: BusifavorStock) => busifavorStocks.apply(context, stock, 'passesAudit'),
      }),
      /** The merchant pauses the stock on the merchant platform: RUNNING becomes PAUSED. */
      pause: entityAction({
        summary: 'The stock is paused',
        description: 'RUNNING becomes PAUSED.',
        run: (context, stock: BusifavorStock) => busifavorStocks.apply(context, stock, 'pauses'),
      }),
      /** The merchant resumes the stock: PAUSED becomes RUNNING. */
      resume: entityAction({
        summary: 'The stock is resumed',
        description: 'PAUSED becomes RUNNING.',
        run: (context, stock: BusifavorStock) => busifavorStocks.apply(context, stock, 'resumes'),
      }),
      /** The stock is stopped for good: it becomes STOPED. */
      stop: entityAction({
        summary: 'The stock is stopped',
        description: 'It becomes STOPED for good.',
        run: (context, stock: BusifavorStock) => busifavorStocks.apply(context, stock, 'stops'),
      }),
    },
  }),
  /** A user receives a coupon of the stock, and the creator is notified of COUPON.SEND. */
  receive: action({
    route: `POST ${path}/receive`,
    summary: 'A user receives a coupon',
    description: 'The creator of the stock is notified of COUPON.SEND.',
    body: receivingSchema,
    result: couponResult,
    errors: [404, 409],
    run: receive,
  }),
}

export const busifavorCouponControl = entityControl({
  entity: busifavorCoupons,
  path: '/merchants/{mchid}/busifavor-coupons/{coupon_code}',
  view: viewOfCoupon,
  result: couponResult,
  actions: {
    /** The user deletes the coupon: SENDED becomes DELETED. */
    delete: entityAction({
      summary: 'The user deletes the coupon',
      description: 'SENDED becomes DELETED.',
      run: (context, coupon: BusifavorCoupon) => busifavorCoupons.apply(context, coupon, 'userDeletes'),
    }),
    /** The time of the coupon is over: SENDED becomes EXPIRED. */
    expire: entityAction({
      summary: 'The coupon expires',
      description: 'SENDED becomes EXPIRED.',
      run: (context, coupon: BusifavorCoupon) => busifavorCoupons.apply(context, coupon, 'timeExpires'),
    }),
  },
})
