import { ApiError } from '../../domain/api-error'
import { decryptBodyField } from '../../domain/decrypt-body-field'
import type { Call } from '../../domain/operation'
import { refunds } from './entity'
import { refundErrors } from './machine'
import type { Refund } from './refund'

/**
 * Pays an abnormal refund to a bank card instead: the user's, whose number and holder are encrypted, or the
 * merchant's own.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791864
 */
export function applyAbnormalRefund(call: Call): Refund {
  const { body, path, merchant, context } = call
  const out_refund_no = body.string('out_refund_no', { min: 1, max: 64 })
  const type = body.string('type', { pattern: /^(?:USER|MERCHANT)_BANK_CARD$/ })
  const received = type === 'USER_BANK_CARD' ? userCard(call) : '商户银行卡'
  const refund = refunds.find(context, { mchid: merchant.mchid, refund_id: path.string('refund_id') })
  const sub_mchid = body.string.optional('sub_mchid')
  if (refund?.out_refund_no !== out_refund_no || refund.sub_mchid !== sub_mchid)
    throw new ApiError(refundErrors.absent)
  const changes = { channel: 'OTHER_BANKCARD', user_received_account: received } as const
  return refunds.apply(context, refund, 'applyAbnormal', changes)
}

// WeChat Pay shows a card by its bank and the last digits of its number.
function userCard(call: Call): string {
  const bank = call.body.string('bank_type', { min: 1, max: 16 })
  const account = required(call, 'bank_account')
  required(call, 'real_name')
  return `${bank.replace(/_DEBIT$/, '')}借记卡${account.slice(-4)}`
}

function required(call: Call, name: string): string {
  call.body.string(name)
  return decryptBodyField(call, name) ?? ''
}
