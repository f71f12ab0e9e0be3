import type { Context } from '../../domain/context'
import { isObject } from '../../domain/fields'
import { defineTimeLimits } from '../../domain/time-limits'
import type { Applyment, Finding } from './applyment'
import { applyments } from './entity'
import { openSubMerchant } from './onboard'

const MINUTE = 60 * 1000
const DAY = 24 * 60 * MINUTE

const overdue: Finding = {
  field: 'bank_account_info',
  field_name: '结算银行账户',
  reject_reason: '超过10天未完成账户验证',
}

/** Time limits of applications. */
export const applymentLimits = defineTimeLimits(applyments, 'business_code', {
  TO_BE_CONFIRMED: { name: 'applyment-account-expires', time: 10 * DAY, expire: rejectOverdue },
  TO_BE_SIGNED: { name: 'applyment-signature-expires', time: 30 * DAY, expire: cancel },
  SIGNING: { name: 'applyment-finishes', time: 30 * MINUTE, expire: finish },
})

function rejectOverdue(context: Context, applyment: Applyment): void {
  applymentLimits.apply(context, applyment, 'confirmationExpires', { findings: [overdue] })
}

function cancel(context: Context, applyment: Applyment): void {
  applymentLimits.apply(context, applyment, 'signatureExpires')
}

/** The sub-merchant is open and can be used at once. */
export function finish(context: Context, applyment: Applyment): Applyment {
  applyments.decide(applyment, 'permissionsOpen')
  const { content, mchid: partner } = applyment
  const business = content['business_info']
  const name = isObject(business) ? String(business['merchant_shortname']) : applyment.business_code
  const sub_mchid = openSubMerchant(context, { partner, name, account: content['bank_account_info'] })
  return applymentLimits.apply(context, applyment, 'permissionsOpen', { sub_mchid })
}
