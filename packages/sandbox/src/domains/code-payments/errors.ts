import type { ErrorDefinition } from '../../domain/api-error'

/** Errors of payments by code. */
export const codeErrors = {
  malformed: {
    status: 400,
    code: 'AUTH_CODE_INVALID',
    message: '请扫描微信支付授权码(以10/11/12/13/14/15为前缀的18位数字)',
    internal: 268447914,
  },
  used: {
    status: 400,
    code: 'AUTH_CODE_INVALID',
    message: '付款码无效，请重新扫码',
    internal: 268447914,
    v2: { code: 'AUTH_CODE_INVALID', message: '101 付款码无效，请重新扫码' },
  },
  expired: {
    status: 403,
    code: 'AUTH_CODE_EXPIRE',
    message: '付款码已过期，请退出重试',
    internal: 268447914,
    v2: { code: 'AUTHCODEEXPIRE', message: '101 付款码已过期，请退出重试' },
  },
  otherPayer: {
    status: 400,
    code: 'INVALID_REQUEST',
    message: '支付账号错误，暂不支持同一笔订单更换支付方',
    internal: 268447914,
    v2: { code: 'BUYER_MISMATCH' },
  },
  notEnough: {
    status: 403,
    code: 'NOT_ENOUGH',
    message: '用户余额不足',
    internal: 268447914,
    v2: { code: 'NOTENOUGH' },
  },
  cardUnsupported: {
    status: 400,
    code: 'INVALID_REQUEST',
    message: '该卡不支持当前支付，请用户更换支付方式',
    internal: 268447914,
    v2: { code: 'NOTSUPORTCARD' },
  },
  // The response to a payment whose order is kept.
  userPaying: { status: 202, code: 'USERPAYING', message: '需要用户输入支付密码', internal: 268447914 },
  bankFailed: {
    status: 500,
    code: 'BANK_ERROR',
    message: '银行系统异常',
    internal: 268447914,
    v2: { code: 'BANKERROR' },
  },
  unknown: {
    status: 500,
    code: 'SYSTEM_ERROR',
    message: '系统异常，请用相同参数重新调用',
    internal: 268435456,
    v2: { code: 'SYSTEMERROR' },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>
