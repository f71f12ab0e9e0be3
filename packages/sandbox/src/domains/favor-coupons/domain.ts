import { defineDomain } from '../../domain/define-domain'
import { favorCouponControl, favorStockControl } from './control'
import { couponOperations } from './coupon-operations'
import { couponOperationsV2 } from './v2'
import { favorEvents } from './events'
import { couponExpiry, stockEnd } from './expiry'
import { stockOperations } from './stock-operations'

const notes = [
  {
    zh: '激活预充值批次时锁定 `max_amount`：曾使用过运营账户的商户从运营账户出资，否则从基本账户出资。批次停止后，未用完的预算立即退回；已发出的券仍可使用，其预算在过期后退回。官方未说明退回的时间，资金账单中的业务类型名称也未公布。',
    en: 'A pre-funded stock locks `max_amount` when it is activated: from the operation account of a merchant that has used one, otherwise from the basic account. When the stock stops, what is left returns at once; coupons that were sent stay usable, and their money returns when they expire. The official pages do not say when money returns, nor how the fund flow bill names these movements.',
  },
] as const

/**
 * Stocks of cash coupons.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534633
 */
export const favorStockDomain = defineDomain({
  name: 'favorStocks',
  notes: [
    ...notes,
    {
      zh: '只能创建固定面额满减券（`NORMAL`）；不校验素材内容，开始时间允许比当前时间早 5 分钟。`offset` 为跳过的条数。',
      en: 'Stocks of fixed value (`NORMAL`) only; images and texts are not reviewed, and the begin may be 5 minutes in the past. `offset` is a number of rows to skip.',
    },
  ],
  operations: stockOperations,
  deadlines: [stockEnd],
  control: favorStockControl,
})

/**
 * Cash coupons of users.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463767
 */
export const favorCouponDomain = defineDomain({
  name: 'favorCoupons',
  notes: [
    ...notes,
    {
      zh: '只有创建批次的商户可以发券；`natural_person_limit` 按 openid 计。用户付款时由控制接口选择代金券，每笔付款用户至少支付 1 分；订单退款后，预充值部分退回出资商户，券不再返还用户。不检查付款银行（`limit_pay`、`limit_card`）与每笔订单的用券张数。用于合单的券，`consume_information` 为首个享受优惠的子单，用券明细每个子单一行。',
      en: 'Only the creator of a stock sends its coupons; `natural_person_limit` counts openids. The payer chooses coupons by the control API and pays at least 1 fen. When an order is refunded, the pre-funded part returns to its sponsor, and the coupon is not given back to the user. The bank of a payment (`limit_pay`, `limit_card`) and the number of its coupons are not checked. For a coupon of a combined order, `consume_information` has the first sub order that it discounted, and the flow bill one row per sub order.',
    },
  ],
  operations: [...couponOperations, ...couponOperationsV2],
  events: favorEvents,
  deadlines: [couponExpiry],
  control: favorCouponControl,
})
