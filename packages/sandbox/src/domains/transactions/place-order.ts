import { rfc3339 } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { repetitionOf } from '../../domain/machine'
import { type WantedContract, openContract } from './contract-order'
import { transactions } from './entity'
import { expiry } from './expiry'
import { transactionErrors } from './machine'
import { isOf } from './parties'
import type { PrepayResult } from './trade-types'
import type { Transaction } from './transaction'

const DAY = 24 * 60 * 60 * 1000
/** Days in which an order can be paid if it does not say otherwise. */
export const PAYABLE_DAYS = 7
/** Shortest time in which an order can be paid, in milliseconds. */
const SHORTEST = 60 * 1000

/** Time until which an order can be paid: as responses state it, and in milliseconds of business time. */
export interface Expiry {
  readonly time_expire?: string
  readonly expiresAt?: number
}

/** An order as a request of any version of the API describes it. */
export type WantedOrder = Omit<Transaction, 'trade_state' | 'createdAt' | 'accepted'> & Expiry

interface Placing {
  readonly fingerprint: string
  /** Reference that opens the payment. */
  readonly result: PrepayResult
  /** Auto-debit contract that the user signs with the payment. */
  readonly contract?: WantedContract
}

/**
 * Stores an order. A repeated order gets a new prepay result, which replaces the old one. Two order types cannot share a
 * number, even with the same parameters.
 *
 * @throws ApiError if the number is in use
 */
export function placeOrder(
  context: Context,
  wanted: WantedOrder,
  { fingerprint, result, contract }: Placing,
): void {
  const { mchid, out_trade_no } = wanted
  const known = transactions.find(context, { mchid, out_trade_no })
  if (known?.trade_type === 'AUTH' || known?.combined !== undefined)
    throw new ApiError(transactionErrors.numberUsed)
  const isSame = known?.trade_type === wanted.trade_type && isOf(wanted, known)
  const accepted = isSame ? known.accepted : undefined
  const decision = transactions.decide(known, 'prepay', repetitionOf(accepted, fingerprint))
  if (known !== undefined) {
    transactions.save(context, { ...known, ...result, prepaidAt: context.clock.now().getTime() })
    return
  }
  if (decision.kind !== 'move') return
  const now = context.clock.now().getTime()
  const { expiresAt = now + PAYABLE_DAYS * DAY, ...transaction } = wanted
  const placed: Transaction = {
    ...transaction,
    ...(contract !== undefined && {
      contract: openContract(context, transaction, contract, {
        signableUntil: expiresAt,
        accepted: fingerprint,
      }),
    }),
    trade_state: decision.to,
    createdAt: now,
    prepaidAt: now,
    accepted: fingerprint,
    ...result,
  }
  transactions.insert(context, placed, 'prepay')
  expiry.schedule(context, { dueAt: expiresAt, mchid, number: out_trade_no })
}

/**
 * Limits a time on the client's clock until which an order can be paid. WeChat Pay raises one that is too early, also one
 * in the past, and lowers one that is too late.
 *
 * @param longest - longest time, in milliseconds
 */
export function limitedExpiry(
  { clock }: Context,
  { time, stated }: { readonly time: Date; readonly stated: string },
  longest: number,
): Expiry {
  const now = clock.now().getTime()
  const wanted = time.getTime() + clock.ahead()
  const expiresAt = Math.min(Math.max(wanted, now + SHORTEST), now + longest)
  // The answers of queries are on the clock of the client too.
  const time_expire = expiresAt === wanted ? stated : rfc3339(new Date(expiresAt - clock.ahead()))
  return { time_expire, expiresAt }
}
