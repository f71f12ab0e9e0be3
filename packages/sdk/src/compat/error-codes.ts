import { AxiosError } from 'axios'
import { ApiError, VerificationError } from '../base/errors/response-errors'
import { TimeoutError } from '../base/errors/transport-error'
import { hide, WechatpayError } from '../base/errors/wechatpay-error'
import { memberOf } from '../base/values'

/** Beginnings of the messages by which programs told failed verifications apart. */
const titles: Readonly<Record<string, string>> = {
  EV3_RES_HEADERS_INCOMPLATE: 'Headers incomplete',
  EV3_RES_HEADER_TIMESTAMP_OFFSET: 'Wechatpay-Timestamp not accepted',
  EV3_RES_HEADER_PLATFORM_SERIAL: 'Wechatpay-Serial unknown',
}

/**
 * Gives an error of this SDK the code that the plugin, or axios under it, gave it. What this SDK knows beyond that stays
 * on the error: `wechatpay`, `advice`, `remedy`, `outcome`.
 */
export function withFormerCode(error: unknown): unknown {
  if (!(error instanceof WechatpayError)) return error
  if (error instanceof VerificationError && Object.hasOwn(titles, error.code)) {
    hide(error, 'message', `${titles[error.code] ?? ''}: ${error.message}`)
    return error
  }
  const code = formerCode(error)
  if (code !== undefined) error.code = code
  return error
}

function formerCode(error: WechatpayError): string | undefined {
  // Until now it covered both fields, and the other code only meant `retcode`.
  if (error.code === 'EV2_RES_RESULT_CODE_NOT_MATCHED') {
    return memberOf(error.response?.data, 'retcode') === undefined
      ? 'EV2_RES_STATUS_CODE_NOT_SUCESS'
      : undefined
  }
  if (error.code === 'EV2_RES_STATUS_CODE_NOT_SUCESS') return undefined
  if (error instanceof ApiError) {
    return error.status >= 500 ? AxiosError.ERR_BAD_RESPONSE : AxiosError.ERR_BAD_REQUEST
  }
  return error instanceof TimeoutError && error.code === 'ETIMEDOUT' ? AxiosError.ECONNABORTED : undefined
}
