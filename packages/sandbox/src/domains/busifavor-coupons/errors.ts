import { type ErrorDefinition, apiErrors, invalidRequest } from '../../domain/api-error'

const exists = (message: string): ErrorDefinition => ({
  status: 400,
  code: 'RESOURCE_ALREADY_EXISTS',
  message,
  internal: 268498688,
})

const missing = (message: string): ErrorDefinition => ({
  status: 404,
  code: 'RESOURCE_NOT_EXISTS',
  message,
  internal: 268512771,
})

const limited = (message: string): ErrorDefinition => ({
  status: 403,
  code: 'RULELIMIT',
  message,
  internal: 268447914,
})

/**
 * Errors of merchant coupons.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534855
 */
export const busifavorErrors = {
  absent: missing('批次不存在'),
  noCoupon: missing('券不存在'),
  noCode: missing('券code不存在'),
  noCallback: missing('未设置回调地址'),
  noReceipt: missing('补差单据不存在'),
  noTransaction: missing('微信支付订单不存在'),
  noRefund: missing('微信支付退款单不存在'),
  reentry: exists('请求单据号重复，且参数与首次请求时不一致'),
  usedByOther: exists('券已被其他请求单据核销'),
  returnedByOther: exists('券已被其他请求单据退回'),
  deactivatedByOther: exists('券已被其他请求单据失效'),
  codeUsed: exists('券code已被使用'),
  notYours: { status: 403, code: 'NOAUTH', message: '商户号没有该批次的权限', internal: 268435457 },
  outOfTime: limited('券不在有效期内'),
  stockEnded: invalidRequest('批次已过期，不允许修改'),
  notRunning: invalidRequest('批次不是运行中状态'),
  notBegun: invalidRequest('活动未开始或已结束'),
  illegalState: invalidRequest('批次状态不允许该操作'),
  notUsable: invalidRequest('券不是可用状态'),
  notReturnable: invalidRequest('券不是已核销状态，不能退回'),
  otherUser: invalidRequest('券不属于该用户'),
  notUpload: invalidRequest('批次的券code模式不支持上传code'),
  noCodes: invalidRequest('可用的券code不足'),
  perUser: limited('用户领取张数达到上限'),
  usedUp: limited('批次已发放完毕'),
  perDay: limited('批次当天已发放完毕'),
  otherBudget: invalidRequest('当前最大发放个数与批次不一致，请查询后重试'),
  lowBudget: invalidRequest('目标最大发放个数不能小于已发放的个数'),
  associated: exists('券已关联其他商户订单号'),
  notAssociated: invalidRequest('券没有关联该商户订单号'),
  dispatched: invalidRequest('券code已发放，不能删除'),
  noSubsidy: invalidRequest('批次不允许营销补差'),
  exchange: invalidRequest('换购券批次不支持营销补差'),
  notUsed: invalidRequest('券未核销，不能补差'),
  parties: invalidRequest('补差付款商户应为批次创建商户或归属商户，入账商户应为收款商户'),
  overQuota: invalidRequest('补差金额超过券的优惠金额或5000元'),
  overReturn: invalidRequest('补差回退金额超过可回退金额'),
  overRefund: invalidRequest('请先对订单发起退款'),
  appidNotBound: apiErrors.appidNotBound,
} as const satisfies Readonly<Record<string, ErrorDefinition>>
