import { ApiError } from '../../domain/api-error'
import { readAppid } from '../../domain/caller'
import type { JsonObject } from '../../domain/fields'
import type { CallV2, DeferredResponseV2, OperationV2, ResponseV2 } from '../../domain/operation-v2'
import { readOrderV2 } from '../transactions/v2/order-fields'
import { namedOrderV2 } from '../transactions/v2/operations'
import { partiesV2, paymentV2 } from '../transactions/v2/wire'
import { payByCode, userOfCode } from './pay-by-code'
import { reversePayment } from './reverse'

function pay(call: CallV2): ResponseV2 | DeferredResponseV2 {
  const { body, context, fingerprint } = call
  if (body.string.optional('deposit') === 'Y') throw body.error('deposit', '押金支付请使用 /deposit/micropay')
  const order = readOrderV2(call, 'MICROPAY')
  const auth_code = body.string('auth_code')
  const { transaction, error } = payByCode(context, order, { auth_code, fingerprint })
  if (error !== undefined) return { deferred: () => Promise.reject(new ApiError(error)) }
  return { fields: { ...partiesV2(transaction), ...paymentV2(transaction) } }
}

function reverse(call: CallV2): ResponseV2 {
  reversePayment(call.context, namedOrderV2(call))
  return { fields: { recall: 'N' } }
}

/** Errors after which the same request may be sent again. */
const again = new Set(['SYSTEMERROR', 'INVALID_REQUEST', 'NOTENOUGH'])

function reversalRefused({ v2: { code, message } }: ApiError): JsonObject {
  return {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    result_code: 'FAIL',
    err_code: code,
    err_code_des: message,
    recall: again.has(code) ? 'Y' : 'N',
  }
}

function openidOf(call: CallV2): ResponseV2 {
  readAppid(call)
  return { fields: { openid: userOfCode(call.context, call.body.string('auth_code')) } }
}

export const codePaymentOperationsV2: readonly OperationV2[] = [
  { method: 'POST', path: '/pay/micropay', handleV2: pay },
  { method: 'POST', path: '/secapi/pay/reverse', refusal: reversalRefused, handleV2: reverse },
  { method: 'POST', path: '/tools/authcodetoopenid', handleV2: openidOf },
]
