import type { Note } from '../domain/fidelity'
import type { CodeBehavior } from '../domains/code-payments/code-outcomes'

/** A payment code with a fixed outcome; any eight digits may follow its beginning, since a code pays one order. */
export interface MagicCode {
  readonly beginning: string
  readonly code: Partial<CodeBehavior>
  readonly outcome: Note
}

/** All magic payment codes. */
export const magicCodes: readonly MagicCode[] = [
  {
    beginning: '1088888801',
    code: { password: 'required' },
    outcome: {
      zh: '用户要输入密码：`USERPAYING`，之后可以支付，也可以撤销',
      en: 'The user must enter the password: `USERPAYING`; then the order can be paid or reversed.',
    },
  },
  {
    beginning: '1088888802',
    code: { outcome: 'not-enough' },
    outcome: { zh: '余额不足：`NOT_ENOUGH`', en: "The user's balance is too low: `NOT_ENOUGH`." },
  },
  {
    beginning: '1088888803',
    code: { outcome: 'card-unsupported' },
    outcome: { zh: '不支持用户的银行卡', en: "The user's card is not supported." },
  },
  {
    beginning: '1088888804',
    code: { outcome: 'bank-fails' },
    outcome: { zh: '银行系统异常：`BANK_ERROR`', en: "The bank's system fails: `BANK_ERROR`." },
  },
  {
    beginning: '1088888805',
    code: { outcome: 'unknown' },
    outcome: {
      zh: '付款成功，但应答是 `SYSTEM_ERROR`，要查询订单',
      en: 'The payment succeeds, but the response is `SYSTEM_ERROR`: query the order.',
    },
  },
]

/** The behavior that the digits of a payment code determine. */
export function magicCode(auth_code: string): MagicCode['code'] {
  return magicCodes.find(({ beginning }) => auth_code.startsWith(beginning))?.code ?? {}
}
