import { type ErrorDefinition, apiErrors, invalidRequest } from '../../domain/api-error'

const blocked = (message: string, internal: number): ErrorDefinition => ({
  status: 403,
  code: 'REQUEST_BLOCKED',
  message,
  internal,
})

/**
 * Errors of cash coupons.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4020807413
 */
export const favorErrors = {
  absent: { status: 404, code: 'RESOURCE_NOT_EXISTS', message: '查询批次为空', internal: 270079488 },
  noCoupon: {
    status: 404,
    code: 'RESOURCE_NOT_EXISTS',
    message: '代金券不存在',
    internal: 268512771,
    v2: { code: 'CODE_2_ID_ERR', message: '代金券ID不正确' },
  },
  noCallback: { status: 404, code: 'RESOURCE_NOT_EXISTS', message: '未设置回调地址', internal: 268512771 },
  reentry: apiErrors.reentry,
  notCreator: { ...apiErrors.noAuthority, message: '调用商户无权限' },
  illegalState: { ...apiErrors.parameter, message: '非法的批次状态' },
  noSingleItem: invalidRequest('仅未停止的单品券批次可以修改可用单品编码'),
  budget: { ...apiErrors.parameter, message: '批次预算等于批次面额乘以发券数' },
  notEnough: { status: 403, code: 'NOT_ENOUGH', message: '账户余额不足，请充值', internal: 268567042 },
  usedUp: {
    status: 403,
    code: 'NOT_ENOUGH',
    message: '批次预算不足',
    internal: 270079534,
    v2: { code: 'STOCK_AMOUNT_NOT_ENOUGH', message: '代金券批次可用预算不足' },
  },
  inactive: {
    ...invalidRequest('活动已结束或未激活'),
    internal: 270079533,
    v2: { code: 'STOCK_IS_NOT_VALID', message: '抱歉，该代金券已失效' },
  },
  notBegun: {
    ...blocked('活动未开始或已结束', 270079533),
    v2: { code: 'STOCK_IS_NOT_VALID', message: '抱歉，该代金券已失效' },
  },
  crossMerchant: blocked('批次不支持跨商户', 270079508),
  perUser: {
    ...blocked('用户已达领取上限', 270079532),
    v2: { code: 'USER_AL_GET_COUPON', message: '你已领取过该代金券' },
  },
  otherAppid: { ...invalidRequest('openid与appID不匹配'), internal: 270079501 },
  otherUser: invalidRequest('代金券不属于付款用户'),
  notCombinable: invalidRequest('代金券不可与其他优惠叠加使用'),
  notNow: invalidRequest('代金券不在可用时间内'),
  merchant: invalidRequest('收款商户不在代金券的可核销商户号中'),
  'goods-tag': invalidRequest('订单的 goods_tag 与代金券的订单优惠标记不符'),
  'trade-type': invalidRequest('代金券不支持该支付方式'),
  goods: invalidRequest('订单没有代金券的可核销商品'),
  minimum: invalidRequest('订单金额未达到代金券的使用门槛'),
  notUsable: invalidRequest('代金券不是可用状态'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>
