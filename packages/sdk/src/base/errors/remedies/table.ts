import { protocolRemedies, type Remedy } from '@wxpay/protocol'
import type { KnownErrorCode } from '../codes'
import { certificatesRemedies } from './certificates'
import { fileRemedies } from './files'
import { inputRemedies } from './input'
import { notificationRemedies } from './notifications'
import { refusalRemedies, responseRemedies, verificationRemedies } from './responses'
import { transportRemedies } from './transport'

/** Remedy for every code in both languages. The type keeps the table complete. */
export const remedies: Readonly<Record<KnownErrorCode, Remedy>> = {
  ...protocolRemedies,
  ...inputRemedies,
  ...certificatesRemedies,
  ...refusalRemedies,
  ...responseRemedies,
  ...verificationRemedies,
  ...notificationRemedies,
  ...fileRemedies,
  ...transportRemedies,
  MONEY_NOT_EXACT: {
    en: 'Pass yuan with at most two decimals, or an integer of fen.',
    zh: '元最多两位小数，分必须是整数。',
  },
  PAYSCORE_COMPLETION_REFUSED: {
    en: 'Correct each of `problems`.',
    zh: '逐条修正 `problems` 里的问题。',
  },
}

/**
 * Remedy for an error code of this package in a given language: for a page or a log in another language than {@link
 * WechatpayError.remedy} uses.
 *
 * @returns `undefined` for a code that is not this package's
 * @example
 * ```ts
 * import { remedyOf } from '@wxpay/sdk'
 *
 * console.log(remedyOf('KEY_MISSING', 'zh')) // 检查环境变量或配置项有没有读到。
 * ```
 */
export function remedyOf(code: string, locale: keyof Remedy): string | undefined {
  return knownRemedy(code)?.[locale]
}

/** Table entry of a code, which may be any string. */
export function knownRemedy(code: string): Remedy | undefined {
  return Object.hasOwn(remedies, code) ? remedies[code as KnownErrorCode] : undefined
}
