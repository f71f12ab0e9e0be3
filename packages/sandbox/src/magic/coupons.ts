import { type MagicValue, PREFIX } from './value'

const favorStock = {
  routes: ['POST /v3/marketing/favor/coupon-stocks'],
  field: 'comment',
  number: 'stock_id',
} as const
const busifavorStock = {
  routes: ['POST /v3/marketing/busifavor/stocks'],
  field: 'stock_name',
  number: 'stock_id',
} as const

/** Values that provoke the outcomes of coupons and their stocks, by the comment or the name of the stock, or by the user. */
export const couponValues: readonly MagicValue[] = [
  {
    ...favorStock,
    value: `${PREFIX}audits`,
    action: 'favorStocks.audit',
    outcome: { zh: '批次进入审核，不能激活', en: 'The stock is reviewed, and cannot be activated.' },
  },
  {
    ...favorStock,
    value: `${PREFIX}ends`,
    action: 'favorStocks.end',
    outcome: { zh: '批次到期停止', en: 'The time of the stock is over, and it stops.' },
  },
  {
    routes: ['POST /v3/marketing/favor/users/{openid}/coupons'],
    field: 'openid',
    number: 'coupon_id',
    value: `${PREFIX}expires`,
    action: 'favorCoupons.expire',
    outcome: { zh: '代金券过期', en: 'The cash coupon expires.' },
  },
  {
    ...busifavorStock,
    value: `${PREFIX}audits`,
    action: 'busifavorStocks.audit',
    outcome: { zh: '批次进入审核', en: 'The stock is reviewed.' },
  },
  {
    ...busifavorStock,
    value: `${PREFIX}pauses`,
    action: 'busifavorStocks.pause',
    outcome: { zh: '批次在商户平台暂停', en: 'The stock is paused on the merchant platform.' },
  },
  {
    ...busifavorStock,
    value: `${PREFIX}stops`,
    action: 'busifavorStocks.stop',
    outcome: { zh: '批次停止', en: 'The stock is stopped.' },
  },
  {
    ...busifavorStock,
    value: `${PREFIX}receives`,
    action: 'busifavorStocks.receive',
    parameters: { openid: `${PREFIX}user` },
    outcome: {
      zh: '用户 `sandbox_user` 领取一张券',
      en: 'The user `sandbox_user` receives a coupon.',
    },
  },
]
