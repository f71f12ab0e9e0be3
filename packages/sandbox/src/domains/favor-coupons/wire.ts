import { rfc3339 } from '../../clock/beijing-time'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Projected, type Projection, project } from '../../domain/projection'
import { type FavorCoupon, consumedAmount } from './coupon'
import type { FavorStock } from './stock'

const timeOf = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : rfc3339(new Date(time))

/** Fields of a stock in the response of each operation. */
export const stockProjections = {
  created: ['stock_id', 'create_time'],
  started: ['start_time', 'stock_id'],
  paused: ['pause_time', 'stock_id'],
  restarted: ['restart_time', 'stock_id'],
  stopped: ['stop_time', 'stock_id'],
  queried: [
    'stock_id',
    'stock_creator_mchid',
    'stock_name',
    'status',
    'create_time',
    'description',
    [
      'stock_use_rule',
      [
        'max_coupons',
        'max_amount',
        'max_amount_by_day',
        ['fixed_normal_coupon', ['coupon_amount', 'transaction_minimum']],
        'max_coupons_per_user',
        'coupon_type',
        'goods_tag',
        'trade_type',
        'combine_use',
      ],
    ],
    'available_begin_time',
    'available_end_time',
    'distributed_coupons',
    'no_cash',
    'start_time',
    'stop_time',
    'singleitem',
    'stock_type',
  ],
} as const satisfies Readonly<Record<string, Projection>>

/**
 * A stock as one operation returns it.
 *
 * @param now - time of a pause or a restart, in milliseconds
 */
export function stockToWire<As extends keyof typeof stockProjections>(
  stock: FavorStock,
  as: As,
  now?: number,
): Projected<ReturnType<typeof describedStock>, (typeof stockProjections)[As]> {
  return project(describedStock(stock, now), stockProjections[as])
}

function describedStock(stock: FavorStock, now: number | undefined) {
  const { mchid, send, use, distributed, createdAt, startedAt, stoppedAt } = stock
  const { coupon_amount, transaction_minimum, goods_tag, trade_type, combine_use } = use
  return {
    ...stock,
    stock_creator_mchid: mchid,
    stock_type: 'NORMAL',
    stock_use_rule: {
      ...send,
      fixed_normal_coupon: { coupon_amount, transaction_minimum },
      coupon_type: 'NORMAL',
      goods_tag,
      trade_type,
      combine_use,
    },
    distributed_coupons: distributed,
    singleitem: isSingleItem(stock),
    create_time: rfc3339(new Date(createdAt)),
    ...omitUndefined({
      start_time: timeOf(startedAt),
      stop_time: timeOf(stoppedAt),
      pause_time: timeOf(now),
      restart_time: timeOf(now),
    }),
  }
}

/** Whether the coupons of a stock are for certain goods. */
export const isSingleItem = ({ use: { available_items } }: FavorStock): boolean => available_items.length > 0

const coupon = [
  'stock_creator_mchid',
  'stock_id',
  'coupon_id',
  'coupon_name',
  'status',
  'description',
  'create_time',
  'coupon_type',
  'no_cash',
  'available_begin_time',
  'available_end_time',
  'singleitem',
  ['normal_coupon_information', ['coupon_amount', 'transaction_minimum']],
] as const satisfies Projection

const goods = ['goods_id', 'quantity', 'price', 'discount_amount'] as const
const consumption = ['consume_time', 'consume_mchid', 'transaction_id'] as const

/** Fields of a coupon in responses and in the notification. */
export const couponProjections = {
  queried: [...coupon, ['consume_information', [...consumption, ['goods_detail', goods]]]],
  notification: [
    ...coupon,
    ['consume_information', [...consumption, 'consume_amount', ['goods_detail', goods]]],
  ],
} as const satisfies Readonly<Record<string, Projection>>

/** A coupon, with the rules of its stock. */
export function couponToWire<As extends keyof typeof couponProjections>(
  held: FavorCoupon,
  stock: FavorStock,
  as: As,
): Projected<ReturnType<typeof describedCoupon>, (typeof couponProjections)[As]> {
  return project(describedCoupon(held, stock), couponProjections[as])
}

function describedCoupon(held: FavorCoupon, stock: FavorStock) {
  const { mchid, receivedAt, usableFrom, usableUntil, consumption: used, ...rest } = held
  const { coupon_amount, transaction_minimum } = stock.use
  return {
    ...rest,
    stock_creator_mchid: mchid,
    coupon_name: stock.stock_name,
    description: stock.description,
    create_time: rfc3339(new Date(receivedAt)),
    coupon_type: 'NORMAL',
    no_cash: stock.no_cash,
    available_begin_time: rfc3339(new Date(usableFrom)),
    available_end_time: rfc3339(new Date(usableUntil)),
    singleitem: isSingleItem(stock),
    normal_coupon_information: { coupon_amount, transaction_minimum },
    ...omitUndefined({
      consume_information: used && {
        consume_time: rfc3339(new Date(used.consumedAt)),
        consume_mchid: used.orders[0].consume_mchid,
        transaction_id: used.orders[0].transaction_id,
        consume_amount: consumedAmount(used),
        goods_detail: used.orders[0].goods,
      },
    }),
  }
}
