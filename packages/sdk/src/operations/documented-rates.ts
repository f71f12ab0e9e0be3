/** Number of calls per period, for one merchant. */
export interface Rate {
  readonly calls: number
  /** Period in milliseconds. */
  readonly per: number
}

const SECOND = 1_000
const MINUTE = 60 * SECOND
const perSecond = (calls: number): Rate => ({ calls, per: SECOND })

/**
 * Documented rate limits by route. For other routes no limit is published, but the gateway may still respond with 429.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791863
 */
export const documentedRates: Readonly<Record<string, Rate>> = {
  'POST /v3/pay/transactions/jsapi': perSecond(500),
  'POST /v3/refund/domestic/refunds': perSecond(150),
  'GET /v3/refund/domestic/refunds/{out_refund_no}': perSecond(300),
  'GET /v3/certificates': perSecond(1_000),
  'POST /v3/profitsharing/orders': perSecond(300),
  'GET /v3/profitsharing/orders/{out_order_no}': perSecond(500),
  'POST /v3/profitsharing/return-orders': perSecond(100),
  'POST /v3/fund-app/mch-transfer/transfer-bills': perSecond(100),
  'POST /v3/applyment4sub/applyment/': perSecond(15),
  'POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': { calls: 20, per: MINUTE },
}
