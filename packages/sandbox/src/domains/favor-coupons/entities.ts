import { defineEntity } from '../../domain/entity'
import type { FavorCoupon } from './coupon'
import { couponMachine } from './coupon-machine'
import type { FavorStock } from './stock'
import { stockMachine } from './stock-machine'

/** All stocks of cash coupons. */
export const favorStocks = defineEntity<FavorStock>()({
  name: 'cash coupon stock',
  table: 'favor_stocks',
  key: ['stock_id'],
  columns: ['stock_id', 'mchid', 'out_request_no', 'status', 'createdAt'],
  state: 'status',
  absent: 'ABSENT',
  machine: stockMachine,
})

/** All cash coupons of users. */
export const favorCoupons = defineEntity<FavorCoupon>()({
  name: 'cash coupon',
  table: 'favor_coupons',
  key: ['coupon_id'],
  columns: [
    'coupon_id',
    'stock_id',
    'mchid',
    'sender',
    'out_request_no',
    'openid',
    'appid',
    'status',
    'receivedAt',
  ],
  state: 'status',
  absent: 'ABSENT',
  machine: couponMachine,
})
