import { ApiError, type ErrorDefinition } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { transactions } from '../transactions/entity'
import { expiry } from '../transactions/expiry'
import { transactionErrors } from '../transactions/machine'
import type { WantedOrder } from '../transactions/place-order'
import { type OpenidName, type Transaction } from '../transactions/transaction'
import { failPayment, pay } from '../transactions/user-actions'
import { codeErrors } from './errors'
import { type PaymentCode, useCode, validCode } from './payment-code'

/** Largest amount that is paid without a password, in fen. */
const WITHOUT_PASSWORD = 100_000
/** Time in which the user can enter the password, in milliseconds. */
const PASSWORD_TIME = 90 * 1000

/** A payment by code: the transaction, which is stored, and the error that the merchant receives all the same. */
export interface CodePayment {
  readonly transaction: Transaction
  readonly error?: ErrorDefinition
}

/**
 * Pays an order by the payment code of a user.
 *
 * @throws ApiError if nothing is stored: the code, the number or the means of payment is not accepted
 */
export function payByCode(
  context: Context,
  order: WantedOrder,
  { auth_code, fingerprint }: { readonly auth_code: string; readonly fingerprint: string },
): CodePayment {
  const { mchid, out_trade_no } = order
  const known = transactions.find(context, { mchid, out_trade_no })
  if (known !== undefined && (known.trade_type !== 'MICROPAY' || known.combined !== undefined))
    throw new ApiError(transactionErrors.numberUsed)
  const decision = transactions.decide(known, 'codePays')
  if (known !== undefined) return paidAgain(context, known, { auth_code, fingerprint })
  const code = validCode(context, auth_code)
  if (code.outcome === 'not-enough') throw new ApiError(codeErrors.notEnough)
  if (code.outcome === 'card-unsupported') throw new ApiError(codeErrors.cardUnsupported)
  useCode(context, code)
  const transaction: Transaction = {
    ...order,
    trade_state: decision.kind === 'move' ? decision.to : 'USERPAYING',
    expectedPayer: { name: openidName(order), openid: code.openid },
    createdAt: context.clock.now().getTime(),
    accepted: fingerprint,
  }
  transactions.insert(context, transaction)
  return outcomeOf(context, transaction, code)
}

// The user is entering the password; another user cannot pay the same order.
function paidAgain(
  context: Context,
  known: Transaction,
  { auth_code, fingerprint }: { readonly auth_code: string; readonly fingerprint: string },
): CodePayment {
  if (known.accepted === fingerprint) return { transaction: known, error: codeErrors.userPaying }
  const { openid } = validCode(context, auth_code)
  if (openid !== known.expectedPayer?.openid) throw new ApiError(codeErrors.otherPayer)
  return { transaction: known, error: codeErrors.userPaying }
}

function outcomeOf(context: Context, transaction: Transaction, code: PaymentCode): CodePayment {
  const { mchid, out_trade_no: number, amount, createdAt } = transaction
  if (code.password === 'required' || amount.total > WITHOUT_PASSWORD) {
    expiry.schedule(context, { dueAt: createdAt + PASSWORD_TIME, mchid, number })
    return { transaction, error: codeErrors.userPaying }
  }
  if (code.outcome === 'bank-fails')
    return { transaction: failPayment(context, transaction), error: codeErrors.bankFailed }
  const paid = pay(context, transaction)
  return code.outcome === 'unknown' ? { transaction: paid, error: codeErrors.unknown } : { transaction: paid }
}

function openidName({ sub_mchid, sub_appid }: WantedOrder): OpenidName {
  if (sub_mchid === undefined) return 'openid'
  return sub_appid === undefined ? 'sp_openid' : 'sub_openid'
}

/** The user of a payment code, who pays nothing yet. */
export function userOfCode(context: Context, auth_code: string): string {
  return validCode(context, auth_code).openid
}
