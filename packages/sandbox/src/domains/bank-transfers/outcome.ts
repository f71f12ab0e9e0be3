import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import { held, outside } from '../../ledger/account'
import { type Transfer, post } from '../../ledger/post'
import { type BankTransfer, bankTransferErrors, bankTransfers } from './bank-transfer'

/** Time until the bank has paid, in milliseconds. */
export const PROCESSING_TIME = 3_000

const named = ({ payment_no, partner_trade_no, desc = '' }: BankTransfer) => ({
  reference: payment_no,
  voucher: partner_trade_no,
  remark: desc,
})

/**
 * Books a transfer and its fee: its money is locked.
 *
 * @throws ApiError NOTENOUGH
 */
export function bookBankTransfer(context: Context, transfer: BankTransfer): void {
  const { mchid, account, amount, cmms_amt } = transfer
  const from = held(mchid, account)
  const transfers: Transfer[] = [
    { ...named(transfer), kind: 'transfer', amount, from, to: held(mchid, 'TRANSIT') },
    { ...named(transfer), kind: 'transfer-fee', amount: cmms_amt, from, to: outside('FEE_INCOME') },
  ]
  post(context, transfers, bankTransferErrors.notEnough)
}

/** The bank has paid. */
export function arrive(context: Context, transfer: BankTransfer): BankTransfer {
  const arrived = bankTransfers.apply(context, transfer, 'arrives', { paidAt: context.clock.now().getTime() })
  const { mchid, amount } = arrived
  const from = held(mchid, 'TRANSIT')
  post(context, [{ ...named(arrived), kind: 'transfer-received', amount, from, to: outside('BANKS') }])
  return arrived
}

/** The transfer fails, or the bank returns it after it arrived; the merchant gets the money and the fee back. */
export function giveBack(
  context: Context,
  transfer: BankTransfer,
  event: 'fails' | 'bankReturns',
  reason: string,
): BankTransfer {
  const ended = bankTransfers.apply(context, transfer, event, { reason })
  const { mchid, account, amount, cmms_amt } = ended
  const to = held(mchid, account)
  const from = event === 'fails' ? held(mchid, 'TRANSIT') : outside('BANKS')
  post(context, [
    { ...named(ended), kind: 'transfer-returned', amount, from, to },
    { ...named(ended), kind: 'transfer-fee-returned', amount: cmms_amt, from: outside('FEE_INCOME'), to },
  ])
  return ended
}

/** Pays a transfer that is still processing. */
export const arrival = defineDeadline('bank-transfer-arrives', (context, { mchid, number }) => {
  const transfer = bankTransfers.get(context, { mchid, partner_trade_no: number })
  if (transfer.status === 'PROCESSING') arrive(context, transfer)
})
