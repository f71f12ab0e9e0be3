import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import { openSubMerchant } from '../applyments/onboard'
import type { EcommerceApplyment } from './applyment'
import { ecommerceApplyments } from './entity'
import type { ecommerceApplymentMachine } from './machine'

const DAY = 24 * 60 * 60 * 1000
/** Times to verify the account and to sign, in milliseconds. */
export const VERIFICATION_TIME = 10 * DAY
const SIGNING_TIME = 30 * DAY

const getApplyment = (context: Context, mchid: string, out_request_no: string): EcommerceApplyment =>
  ecommerceApplyments.get(context, { mchid, out_request_no })

/** Rejects an application whose account was not verified in time. */
const verification = defineDeadline('ecommerce-account-expires', (context, { mchid, number, dueAt }) => {
  const applyment = getApplyment(context, mchid, number)
  if (applyment.since + VERIFICATION_TIME > dueAt) return
  const findings = [{ param_name: 'account_info', reject_reason: '超过10天未完成账户验证' }]
  move(context, applyment, 'verificationExpires', { findings })
})

/** Rejects an application that was not signed in time. */
const signature = defineDeadline('ecommerce-signature-expires', (context, { mchid, number, dueAt }) => {
  const applyment = getApplyment(context, mchid, number)
  if (applyment.since + SIGNING_TIME > dueAt) return
  const findings = [{ param_name: 'contact_info', reject_reason: '超过30天未完成签约' }]
  move(context, applyment, 'signatureExpires', { findings })
})

export const ecommerceApplymentDeadlines = [verification, signature]

const timers = {
  ACCOUNT_NEED_VERIFY: { deadline: verification, time: VERIFICATION_TIME },
  NEED_SIGN: { deadline: signature, time: SIGNING_TIME },
} as const

type Event = keyof typeof ecommerceApplymentMachine.rows

/** Applies an event; the new state has its own deadline. */
export function move(
  context: Context,
  applyment: EcommerceApplyment,
  event: Event,
  changes: Partial<EcommerceApplyment> = {},
): EcommerceApplyment {
  const since = context.clock.now().getTime()
  const moved = ecommerceApplyments.apply(context, applyment, event, { since, ...changes })
  const { mchid, out_request_no: number, applyment_state } = moved
  if (moved !== applyment && applyment_state in timers) {
    const { deadline, time } = timers[applyment_state as keyof typeof timers]
    deadline.schedule(context, { dueAt: since + time, mchid, number })
  }
  return moved
}

/** The reviewer approves: the sub-merchant has its merchant ID, and is to sign. */
export function approve(context: Context, applyment: EcommerceApplyment): EcommerceApplyment {
  ecommerceApplyments.decide(applyment, 'reviewerApproves')
  const { content, mchid: partner } = applyment
  const name = String(content['merchant_shortname'])
  const sub_mchid = openSubMerchant(context, { partner, name, account: content['account_info'] })
  return move(context, applyment, 'reviewerApproves', { sub_mchid })
}
