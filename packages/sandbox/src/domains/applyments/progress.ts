import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import { isObject } from '../../domain/fields'
import type { Applyment, Finding } from './applyment'
import { applyments } from './entity'
import type { applymentMachine } from './machine'
import { openSubMerchant } from './onboard'

const MINUTE = 60 * 1000
const DAY = 24 * 60 * MINUTE
/** Times to confirm the account, to sign, and until the permissions are open, in milliseconds. */
const CONFIRMATION_TIME = 10 * DAY
const SIGNING_TIME = 30 * DAY
const OPENING_TIME = 30 * MINUTE

const overdue: Finding = {
  field: 'bank_account_info',
  field_name: '结算银行账户',
  reject_reason: '超过10天未完成账户验证',
}

/** Rejects an application whose account was not confirmed in time. */
const confirmation = defineDeadline('applyment-account-expires', (context, { mchid, number, dueAt }) => {
  const applyment = applyments.get(context, { mchid, business_code: number })
  if (applyment.since + CONFIRMATION_TIME > dueAt) return
  move(context, applyment, 'confirmationExpires', { findings: [overdue] })
})

/** Cancels an application that was not signed in time. */
const signature = defineDeadline('applyment-signature-expires', (context, { mchid, number, dueAt }) => {
  const applyment = applyments.get(context, { mchid, business_code: number })
  if (applyment.since + SIGNING_TIME <= dueAt) move(context, applyment, 'signatureExpires')
})

/** Opens the permissions of a sub-merchant that has signed. */
const opening = defineDeadline('applyment-finishes', (context, { mchid, number }) => {
  const applyment = applyments.get(context, { mchid, business_code: number })
  if (applyment.state === 'SIGNING') finish(context, applyment)
})

export const applymentDeadlines = [confirmation, signature, opening]

const timers = {
  TO_BE_CONFIRMED: { deadline: confirmation, time: CONFIRMATION_TIME },
  TO_BE_SIGNED: { deadline: signature, time: SIGNING_TIME },
  SIGNING: { deadline: opening, time: OPENING_TIME },
} as const

type Event = keyof typeof applymentMachine.rows

/** Applies an event; the new state has its own deadline. */
export function move(
  context: Context,
  applyment: Applyment,
  event: Event,
  changes: Partial<Applyment> = {},
): Applyment {
  const since = context.clock.now().getTime()
  const moved = applyments.apply(context, applyment, event, { since, ...changes })
  const { mchid, business_code: number, state } = moved
  if (moved !== applyment && state in timers) {
    const { deadline, time } = timers[state as keyof typeof timers]
    deadline.schedule(context, { dueAt: since + time, mchid, number })
  }
  return moved
}

/** The sub-merchant is open and can be used at once. */
export function finish(context: Context, applyment: Applyment): Applyment {
  applyments.decide(applyment, 'permissionsOpen')
  const { content, mchid: partner } = applyment
  const business = content['business_info']
  const name = isObject(business) ? String(business['merchant_shortname']) : applyment.business_code
  const sub_mchid = openSubMerchant(context, { partner, name, account: content['bank_account_info'] })
  return move(context, applyment, 'permissionsOpen', { sub_mchid })
}
