import type { XmlFields } from '@wxpay/protocol'
import type { WechatpayProblem } from '../../base/errors/wechatpay-error'
import { memberOf } from '../../base/values'

/** Reason why a response does not report success. */
export interface Refused extends WechatpayProblem {
  /** Error codes, spelled as in the documentation. */
  readonly kind: 'EV2_RES_STATUS_CODE_NOT_SUCESS' | 'EV2_RES_RESULT_CODE_NOT_MATCHED'
}

// Some products name the same field differently; the first one present is used.
const codes = ['err_code', 'error_code', 'retcode'] as const
const messages = ['err_code_des', 'error_code_des', 'result_msg', 'return_msg', 'retmsg'] as const

/**
 * The failure that a response reports: of communication (`return_code`, reported without a signature) or of
 * business (`result_code`, which a few operations do not have).
 */
export function problemOf(fields: XmlFields | Readonly<Record<string, unknown>>): Refused | undefined {
  const status = text(fields, 'return_code')
  const isAccepted = status === undefined ? text(fields, 'retcode') === '0' : status === 'SUCCESS'
  const result = text(fields, 'result_code')
  if (isAccepted && (result === undefined || result === 'SUCCESS')) return undefined
  const kind = isAccepted ? 'EV2_RES_RESULT_CODE_NOT_MATCHED' : 'EV2_RES_STATUS_CODE_NOT_SUCESS'
  return {
    kind,
    code: first(fields, codes) ?? (isAccepted ? result : status) ?? '',
    message: first(fields, messages) ?? '',
  }
}

function first(fields: object, names: readonly string[]): string | undefined {
  return names.map((name) => text(fields, name)).find((value) => value !== undefined && value !== '')
}

function text(fields: object, name: string): string | undefined {
  const value = memberOf(fields, name)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
