import type { OutcomeQueryEntry } from './entry'

/** Users' coupons, and the money that funds them. */
export const couponQueries: readonly OutcomeQueryEntry[] = [
  {
    route: 'GET /v3/marketing/favor/users/{openid}/coupons',
    query: ['appid', 'stock_id'],
    writes: ['POST /v3/marketing/favor/users/{openid}/coupons'],
  },
  {
    route: 'GET /v3/marketing/favor/stocks/{stock_id}',
    query: ['stock_creator_mchid'],
    writes: [
      'POST /v3/marketing/favor/stocks/{stock_id}/pause',
      'POST /v3/marketing/favor/stocks/{stock_id}/restart',
      'POST /v3/marketing/favor/stocks/{stock_id}/start',
      'POST /v3/marketing/favor/stocks/{stock_id}/stop',
    ],
  },
  {
    route: 'GET /v3/marketing/busifavor/users/{openid}/coupons',
    query: ['appid', 'stock_id'],
    writes: [
      'POST /v3/marketing/busifavor/coupons/send',
      'POST /v3/marketing/busifavor/product-coupons/send',
    ],
  },
  {
    route: 'GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}',
    query: [],
    writes: ['POST /v3/marketing/busifavor/coupons/use'],
  },
  {
    route: 'GET /v3/marketing/busifavor/stocks/{stock_id}',
    query: [],
    writes: ['PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget'],
  },
  {
    route: 'GET /v3/marketing/busifavor/subsidy/pay-receipts',
    query: ['stock_id', 'coupon_code', 'out_subsidy_no'],
    writes: ['POST /v3/marketing/busifavor/subsidy/pay-receipts'],
  },
  {
    route: 'GET /v3/marketing/withdraw-favor/users/{openid}/coupons',
    query: ['mchid', 'stock_id', 'appid'],
    writes: ['POST /v3/marketing/withdraw-favor/users/{openid}/coupons'],
  },
  {
    route: 'GET /v3/marketing/partner/product-coupon/users/{openid}/coupons',
    query: ['brand_id', 'product_coupon_id', 'stock_id', 'appid'],
    writes: ['POST /v3/marketing/partner/product-coupon/users/{openid}/coupons'],
  },
  {
    route: 'GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}',
    query: ['brand_id', 'product_coupon_id', 'stock_id', 'appid'],
    writes: [
      'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm',
      'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate',
      'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return',
      'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use',
    ],
  },
  {
    route: 'GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}',
    query: ['brand_id'],
    writes: [
      'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget',
    ],
  },
  {
    route: 'GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks',
    query: ['brand_id', 'stock_bundle_id'],
    writes: [
      'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget',
    ],
  },
]
