import { dateInBeijing } from '../clock/beijing-time'
import { ApiError, type ErrorDefinition } from '../domain/api-error'
import type { Context } from '../domain/context'
import type { Holder } from './account'
import { availableOf } from './balance'
import type { TransferKind } from './transfer'

/** One amount that moves from one account to another. */
export interface Transfer {
  readonly kind: TransferKind
  /** In fen, at least 0; a transfer of 0 is not booked. */
  readonly amount: number
  readonly from: Holder
  readonly to: Holder
  /** WeChat Pay's number of the payment, refund, … that the money moves for. */
  readonly reference: string
  /** Number that the merchant's books know it by. */
  readonly voucher?: string
  readonly remark?: string
}

/** Error of a call that needs more money than the account has. */
export const notEnough = {
  status: 403,
  code: 'NOT_ENOUGH',
  message: '基本账户余额不足，请充值后重新发起',
  internal: 268567042,
  v2: { code: 'NOTENOUGH' },
} as const satisfies ErrorDefinition

/**
 * Books transfers, each as two entries whose sum is zero, in the transaction of the caller. No account of a merchant
 * may be negative after the last one.
 *
 * @throws ApiError `insufficient` if an account does not have the money; the caller's transaction is then rolled back
 */
export function post(
  context: Context,
  transfers: readonly Transfer[],
  insufficient: ErrorDefinition = notEnough,
): void {
  const { database, clock } = context
  const at = clock.now()
  const today = dateInBeijing(at)
  const debited = new Map<string, Holder>()
  for (const transfer of transfers) {
    const { kind, amount, from, to, reference, voucher = '', remark = '' } = transfer
    if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`${kind} of ${amount} fen`)
    if (amount === 0) continue
    const row = database.get('SELECT COALESCE(MAX(id), 0) + 1 AS next FROM ledger_entries') as {
      readonly next: number
    }
    const booked = [row.next, at.getTime(), kind, reference, voucher, remark] as const
    for (const [holder, signed] of [
      [from, -amount],
      [to, amount],
    ] as const) {
      database.run(
        `INSERT INTO ledger_entries (owner, account, settles, amount, transfer, at, kind, reference, voucher, remark)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        holder.owner,
        holder.account,
        holder.settles,
        signed,
        ...booked,
      )
      database.run(
        `INSERT INTO ledger_balances (owner, account, settles, amount) VALUES (?, ?, ?, ?)
         ON CONFLICT (owner, account, settles) DO UPDATE SET amount = amount + excluded.amount`,
        holder.owner,
        holder.account,
        holder.settles,
        signed,
      )
      database.run(
        `INSERT INTO ledger_days (owner, account, day, settles, amount) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (owner, account, day, settles) DO UPDATE SET amount = amount + excluded.amount`,
        holder.owner,
        holder.account,
        today,
        holder.settles,
        signed,
      )
    }
    context.changes.note((cause) => ({
      type: 'ledger',
      cause,
      booked: { transfer: row.next, kind, amount, from, to, reference, voucher, remark },
    }))
    if (from.owner !== '') debited.set(`${from.owner} ${from.account} ${from.settles}`, from)
  }
  for (const holder of debited.values()) {
    if (availableOf(database, holder, today) < 0) throw new ApiError(insufficient)
  }
}
