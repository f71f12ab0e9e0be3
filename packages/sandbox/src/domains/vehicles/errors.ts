import { type ErrorDefinition, apiErrors, invalidRequest } from '../../domain/api-error'

/**
 * Errors of parking, and of rides by QR code.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534352
 */
export const vehicleErrors = {
  absent: { status: 404, code: 'ORDER_NOT_EXIST', message: '订单不存在', internal: 268512771 },
  noEntry: { status: 404, code: 'RESOURCE_NOT_EXISTS', message: '停车入场不存在', internal: 268512771 },
  noContract: { status: 403, code: 'CONTRACT_NOT_EXIST', message: '签约协议不存在', internal: 268512771 },
  reentry: apiErrors.reentry,
  numberUsed: { status: 403, code: 'OUT_TRADE_NO_USED', message: '商户订单号重复', internal: 268447914 },
  unknownParking: invalidRequest('停车入场id不存在'),
  otherEntry: invalidRequest('场景信息和停车入场id不匹配'),
  blocked: invalidRequest('当前车牌状态不支持扣费'),
  serviceBlocked: invalidRequest('用户服务状态不可用'),
  notAccepted: invalidRequest('订单不是扣款处理中状态'),
  notAdvanced: invalidRequest('订单没有待还的垫资'),
  notSubMerchant: apiErrors.notSubMerchant,
} as const satisfies Readonly<Record<string, ErrorDefinition>>
