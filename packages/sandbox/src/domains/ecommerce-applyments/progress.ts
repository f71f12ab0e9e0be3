import type { Context } from '../../domain/context'
import { defineTimeLimits } from '../../domain/time-limits'
import { openSubMerchant } from '../applyments/onboard'
import type { EcommerceApplyment } from './applyment'
import { ecommerceApplyments } from './entity'

const DAY = 24 * 60 * 60 * 1000
/** Time to verify the account, in milliseconds. */
export const VERIFICATION_TIME = 10 * DAY

/** Time limits of applications. */
export const ecommerceApplymentLimits = defineTimeLimits(ecommerceApplyments, 'out_request_no', {
  ACCOUNT_NEED_VERIFY: {
    name: 'ecommerce-account-expires',
    time: VERIFICATION_TIME,
    expire: rejectUnverified,
  },
  NEED_SIGN: { name: 'ecommerce-signature-expires', time: 30 * DAY, expire: rejectUnsigned },
})

function rejectUnverified(context: Context, applyment: EcommerceApplyment): void {
  const findings = [{ param_name: 'account_info', reject_reason: '超过10天未完成账户验证' }]
  ecommerceApplymentLimits.apply(context, applyment, 'verificationExpires', { findings })
}

function rejectUnsigned(context: Context, applyment: EcommerceApplyment): void {
  const findings = [{ param_name: 'contact_info', reject_reason: '超过30天未完成签约' }]
  ecommerceApplymentLimits.apply(context, applyment, 'signatureExpires', { findings })
}

/** The reviewer approves: the sub-merchant has its merchant ID, and is to sign. */
export function approve(context: Context, applyment: EcommerceApplyment): EcommerceApplyment {
  ecommerceApplyments.decide(applyment, 'reviewerApproves')
  const { content, mchid: partner } = applyment
  const name = String(content['merchant_shortname'])
  const sub_mchid = openSubMerchant(context, { partner, name, account: content['account_info'] })
  return ecommerceApplymentLimits.apply(context, applyment, 'reviewerApproves', { sub_mchid })
}
