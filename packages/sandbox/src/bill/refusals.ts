import { type RefusalFacts, refusals } from '../gateway/refusal'

const invalid = (message: string): RefusalFacts => ({
  status: 400,
  code: 'INVALID_REQUEST',
  message,
  internal: 268435464,
})

/** What the operations on bills refuse. */
export const billRefusals = {
  none: { status: 400, code: 'NO_STATEMENT_EXIST', message: '账单不存在', internal: 268435464 },
  'not-over': invalid('账单日期应早于今天'),
  generating: invalid('账单生成中，请在次日上午10点以后获取'),
  'too-old': invalid('仅支持三个月内的账单下载申请'),
  address: invalid('账单下载地址无效或已过期，请重新申请账单'),
  otherMerchant: { ...refusals.noAuthority, message: '账单下载地址不属于该商户' },
  notSubMerchant: { ...refusals.noAuthority, message: '该商户号不是当前商户的子商户' },
} as const satisfies Readonly<Record<string, RefusalFacts>>
