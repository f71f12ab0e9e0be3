import { dateInBeijing, dayOf } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { repetitionOf } from '../../domain/machine'
import { notifyUrlIssue } from '../../domain/notify-url'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type DeferredResponse, type OperationResponse, ok } from '../../domain/operation'
import { isSubMerchant } from '../../domain/sub-merchant'
import { held } from '../../ledger/account'
import { availableOf, balanceAt } from '../../ledger/balance'
import { withdrawals } from './entity'
import { withdrawalErrors } from './machine'
import { RETRY_TIME, expiry, takeMoney } from './outcome'
import { type Withdrawal, withdrawalAccounts } from './withdrawal'
import { toWire } from './wire'

const NUMBER = { min: 1, max: 32, pattern: /^[0-9A-Za-z]+$/ }
/** 800 million yuan. */
const MOST = 80_000_000_000
const HOUR = 60 * 60 * 1000
const OPENS = 10 * HOUR
const ENDS = 23 * HOUR + 55 * 60 * 1000
const DAY = 24 * HOUR

type Response = OperationResponse | DeferredResponse

/** Withdraws money of the caller. */
export function withdrawOwn(call: Call): Response {
  return withdraw(call, {
    owner: call.merchant.mchid,
    amount: () => call.body.integer('amount', { min: 1, max: MOST }),
    respond: ({ withdraw_id, out_request_no }) => ({ withdraw_id, out_request_no }),
  })
}

/** Withdraws money of a sub-merchant. */
export function withdrawForSubMerchant(call: Call): Response {
  return withdraw(call, {
    owner: readSubMerchant(call),
    amount: () => call.body.integer('amount', { min: 1, max: MOST }),
    respond: ({ owner: sub_mchid, withdraw_id, out_request_no, account_type }) => ({
      sub_mchid,
      withdraw_id,
      out_request_no,
      account_type,
    }),
  })
}

/** Withdraws what a sub-merchant had at the end of the day before. */
export function withdrawDayEnd(call: Call): Response {
  const { body, context } = call
  const owner = readSubMerchant(call)
  const type = body.string('calculate_amount_type', {
    pattern: /^(?:ONLY_DAY_END_BALANCE|ALLOW_CURRENT_BALANCE)$/,
  })
  const reserve = body.integer.optional('reserve_amount', { min: 0 }) ?? 0
  const dayEnd = { type, reserve }
  return withdraw(call, {
    owner,
    dayEnd,
    amount: () => {
      checkTime(context)
      return dayEndAmount(context, owner, dayEnd)
    },
    respond: (withdrawal) => toWire(withdrawal, 'queried'),
  })
}

interface Wanted {
  readonly owner: string
  readonly dayEnd?: NonNullable<Withdrawal['dayEnd']>
  readonly amount: () => number
  readonly respond: (withdrawal: Withdrawal) => object
}

function withdraw(call: Call, { owner, dayEnd, amount, respond }: Wanted): Response {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const out_request_no = body.string('out_request_no', NUMBER)
  const known = withdrawals.find(context, { mchid, owner, out_request_no })
  withdrawals.decide(known, 'create', repetitionOf(known?.accepted, fingerprint))
  if (known !== undefined && known.status !== 'INIT') return ok(respond(known))
  const withdrawal = known ?? create(call, { owner, out_request_no, dayEnd, amount: amount() })
  const available = availableNow(context, owner, withdrawal.account_type)
  // The withdrawal stays, so that the same request can be sent again once the money is there.
  if (withdrawal.amount < 1 || available < withdrawal.amount)
    return { deferred: () => Promise.reject(new ApiError(withdrawalErrors.notEnough)) }
  return ok(respond(takeMoney(context, withdrawal)))
}

function create(
  { body, merchant, context, fingerprint }: Call,
  given: Pick<Withdrawal, 'owner' | 'out_request_no' | 'amount'> & {
    readonly dayEnd: Withdrawal['dayEnd'] | undefined
  },
): Withdrawal {
  const account_type = body.string.optional('account_type') ?? 'BASIC'
  const account = withdrawalAccounts.find((each) => each === account_type)
  if (account === undefined)
    throw body.error('account_type', `account_type 的取值应为 ${withdrawalAccounts.join('、')} 之一`)
  const notify_url = body.string.optional('notify_url', { max: 256 })
  const issue = notify_url === undefined ? undefined : notifyUrlIssue(notify_url)
  if (issue !== undefined) throw body.error('notify_url', issue)
  const now = context.clock.now()
  const withdrawal: Withdrawal = {
    ...omitUndefined({ ...given, notify_url }),
    status: 'INIT',
    mchid: merchant.mchid,
    withdraw_id: context.numbers.withdrawalId(now),
    account_type: account,
    remark: body.string.optional('remark', { max: 56 }) ?? '',
    bank_memo: body.string.optional('bank_memo', { max: 32 }) ?? '',
    reason: '',
    createdAt: now.getTime(),
    updatedAt: now.getTime(),
    accepted: fingerprint,
  }
  withdrawals.insert(context, withdrawal)
  const { mchid, withdraw_id: number } = withdrawal
  expiry.schedule(context, { dueAt: now.getTime() + RETRY_TIME, mchid, number })
  return withdrawal
}

function availableNow(
  { database, clock }: Context,
  owner: string,
  account: Withdrawal['account_type'],
): number {
  return availableOf(database, held(owner, account), dateInBeijing(clock.now()))
}

function readSubMerchant(call: Call): string {
  const owner = call.body.string('sub_mchid', { min: 1, max: 32 })
  if (!isSubMerchant(call, owner)) throw new ApiError(withdrawalErrors.notSubMerchant)
  return owner
}

function checkTime({ clock }: Context): void {
  const now = clock.now()
  const time = now.getTime() - (dayOf(dateInBeijing(now))?.start ?? 0)
  if (time < OPENS) throw new ApiError(withdrawalErrors.tooEarly)
  if (time >= ENDS) throw new ApiError(withdrawalErrors.tooLate)
}

function dayEndAmount(
  context: Context,
  owner: string,
  { type, reserve }: NonNullable<Withdrawal['dayEnd']>,
): number {
  const yesterday = dayOf(dateInBeijing(new Date(context.clock.now().getTime() - DAY)))
  if (yesterday === undefined) throw new ApiError(withdrawalErrors.tooEarly)
  const moment = { before: yesterday.end, today: yesterday.date }
  const { available } = balanceAt(context.database, owner, 'BASIC', moment)
  const current = availableNow(context, owner, 'BASIC')
  return Math.max(0, (type === 'ALLOW_CURRENT_BALANCE' ? Math.min(available, current) : available) - reserve)
}
