import { defineEntity } from '../../domain/entity'
import type { BusifavorCoupon } from './coupon'
import { couponMachine } from './coupon-machine'
import type { BusifavorStock } from './stock'
import { stockMachine } from './stock-machine'

/** All stocks of merchant coupons. */
export const busifavorStocks = defineEntity<BusifavorStock>()({
  name: 'merchant coupon stock',
  table: 'busifavor_stocks',
  key: ['stock_id'],
  columns: ['stock_id', 'mchid', 'out_request_no'],
  state: 'stock_state',
  absent: 'ABSENT',
  machine: stockMachine,
})

/** All merchant coupons of users. */
export const busifavorCoupons = defineEntity<BusifavorCoupon>()({
  name: 'merchant coupon',
  table: 'busifavor_coupons',
  key: ['stock_id', 'coupon_code'],
  columns: [
    'stock_id',
    'coupon_code',
    'mchid',
    'belong_merchant',
    'sender',
    'send_request_no',
    'openid',
    'coupon_state',
    'receivedAt',
  ],
  state: 'coupon_state',
  absent: 'ABSENT',
  machine: couponMachine,
})
