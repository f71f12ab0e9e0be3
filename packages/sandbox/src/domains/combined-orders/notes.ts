import type { Note } from '../../domain/fidelity'

/**
 * Known differences from production, of all operations of combined orders.
 *
 * @see https://pay.weixin.qq.com/docs/merchant/changelog/combine-payment.html
 */
export const combinedNotes: readonly Note[] = [
  {
    zh: '代金券可用于合单：[更新日志](https://pay.weixin.qq.com/docs/merchant/changelog/combine-payment.html)为子单增加了 `promotion_detail`（2021-04）与 `goods_tag`（2021-08）；[跨境文档](https://pay.weixin.qq.com/wiki/doc/api_external/ch/faq/chapter1_1_7.shtml)的合单支付不支持营销功能。官方未说明优惠如何分摊：沙箱要求全部子单的收款商户都可核销该券，只计算 `goods_tag` 命中的子单，按子单金额分摊，每个子单至少支付 1 分。子单没有商品列表，不能使用单品券。商家券由商户自行减价，微信支付不抵扣；关联订单与营销补差使用子单的单号。',
    en: 'Cash coupons pay for combined orders: the [changelog](https://pay.weixin.qq.com/docs/merchant/changelog/combine-payment.html) gave sub orders `promotion_detail` (2021-04) and `goods_tag` (2021-08); the [cross-border documentation](https://pay.weixin.qq.com/wiki/doc/api_external/ch/faq/chapter1_1_7.shtml) has no coupons in combined payments. The official pages do not say how a discount is shared: the sandbox requires that the coupon can be used at the merchants of all sub orders, counts those whose `goods_tag` matches, shares by amount, and leaves at least 1 fen of each to pay. Sub orders have no list of goods, so coupons for certain goods cannot be used. Merchant coupons (busifavor) lower the price that the merchant orders and nothing else; associations and subsidies name the sub order.',
  },
]
