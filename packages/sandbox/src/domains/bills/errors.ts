import { type ErrorDefinition, invalidRequest, apiErrors } from '../../domain/api-error'

/** Errors of the operations on bills. */
export const billErrors = {
  none: { status: 400, code: 'NO_STATEMENT_EXIST', message: '请求的账单文件不存在', internal: 268435464 },
  'not-over': invalidRequest('账单日期应早于今天'),
  generating: { status: 400, code: 'STATEMENT_CREATING', message: '账单生成中', internal: 268435465 },
  'too-old': invalidRequest('仅支持三个月内的账单下载申请'),
  invalidLink: invalidRequest('账单下载地址无效或已过期，请重新申请账单'),
  otherMerchant: { ...apiErrors.noAuthority, message: '账单下载地址不属于该商户' },
  notSubMerchant: { ...apiErrors.noAuthority, message: '该商户号不是当前商户的子商户' },
} as const satisfies Readonly<Record<string, ErrorDefinition>>
