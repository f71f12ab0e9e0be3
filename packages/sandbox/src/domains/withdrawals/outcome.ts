import { dateInBeijing, dayOf } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import { defineEvents } from '../../notifications/notification'
import { bookState } from './booking'
import { withdrawals } from './entity'
import { withdrawalErrors } from './machine'
import { toWire } from './wire'
import type { Withdrawal } from './withdrawal'

const HOUR = 60 * 60 * 1000
/** Time in which a withdrawal without the money can be tried again, in milliseconds. */
export const RETRY_TIME = 6 * 24 * HOUR
// Seven working days.
const BOUNCE_TIME = 9 * 24 * HOUR
const BANK_HOUR = 10 * HOUR

/** Notification of a withdrawal that ended. */
export const withdrawalEvents = defineEvents({
  'MCHWITHDRAW.CHANGE': { originalType: 'mch_withdraw', summary: '商户提现单据状态变更' },
})

/** Decision of the bank on a withdrawal. */
export type BankEvent = 'bankPays' | 'bankRefuses' | 'bankReturns'

/** The bank pays on the next day. */
export const payment = defineDeadline('withdrawal-is-paid', (context, { number }) => {
  const withdrawal = withdrawals.get(context, { withdraw_id: number })
  if (withdrawal.status === 'CREATE_SUCCESS') end(context, withdrawal, 'bankPays')
})

/** Closes a withdrawal that never had the money. */
export const expiry = defineDeadline('withdrawal-expires', (context, { number }) => {
  const withdrawal = withdrawals.get(context, { withdraw_id: number })
  const updatedAt = context.clock.now().getTime()
  const closed = withdrawals.apply(context, withdrawal, 'timeExpires', { reason: '可用余额不足', updatedAt })
  if (closed !== withdrawal) notify(context, closed)
})

/** The money is there: it leaves the account, and the bank is to pay it. */
export function takeMoney(context: Context, withdrawal: Withdrawal): Withdrawal {
  const now = context.clock.now()
  const taken = withdrawals.apply(context, withdrawal, 'moneyIsTaken', { updatedAt: now.getTime() })
  bookState(context, taken)
  const { mchid, withdraw_id: number, dayEnd } = taken
  // A reservation by the balance of the day before is paid on the same day.
  const nextDay = (dayOf(dateInBeijing(now))?.end ?? 0) + BANK_HOUR
  payment.schedule(context, { dueAt: dayEnd === undefined ? nextDay : now.getTime() + HOUR, mchid, number })
  return taken
}

/** The bank pays, refuses, or returns the money later; the merchant is notified. */
export function end(context: Context, withdrawal: Withdrawal, event: BankEvent, reason = ''): Withdrawal {
  const now = context.clock.now().getTime()
  withdrawals.decide(withdrawal, event)
  if (event === 'bankReturns' && now - withdrawal.updatedAt > BOUNCE_TIME)
    throw new ApiError(withdrawalErrors.noBounce)
  const ended = withdrawals.apply(context, withdrawal, event, { updatedAt: now, reason })
  bookState(context, ended)
  notify(context, ended)
  return ended
}

function notify(context: Context, withdrawal: Withdrawal): void {
  const { mchid, notify_url: url } = withdrawal
  if (url === undefined) return
  const resource = toWire(withdrawal, 'notification')
  context.outbox.add({ mchid, event: withdrawalEvents['MCHWITHDRAW.CHANGE'], url, resource })
}
