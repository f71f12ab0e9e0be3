import type { Context } from '../../domain/context'
import { held, outside } from '../../ledger/account'
import { post } from '../../ledger/post'
import { transferErrors } from './machine'
import type { Transfer } from './transfer'

/**
 * Books an accepted transfer: its money is locked.
 *
 * @throws ApiError NOT_ENOUGH
 */
export function bookTransfer(context: Context, transfer: Transfer): void {
  const { account, transfer_amount: amount } = transfer
  const [from, to] = [held(ownerOf(transfer), account), held(ownerOf(transfer), 'TRANSIT')]
  post(context, [{ ...named(transfer), kind: 'transfer', amount, from, to }], transferErrors.notEnough)
}

/** Books the end of a transfer: the user has the money, or the merchant gets it back. */
export function bookOutcome(context: Context, transfer: Transfer): void {
  const { account, state, transfer_amount: amount } = transfer
  const from = held(ownerOf(transfer), 'TRANSIT')
  if (state === 'SUCCESS') {
    post(context, [{ ...named(transfer), kind: 'transfer-received', amount, from, to: outside('PAYERS') }])
  } else if (state === 'FAIL' || state === 'CANCELLED') {
    post(context, [
      { ...named(transfer), kind: 'transfer-returned', amount, from, to: held(ownerOf(transfer), account) },
    ])
  }
}

const ownerOf = ({ mchid, sub_mchid }: Transfer): string => sub_mchid ?? mchid

const named = ({ transfer_bill_no, out_bill_no, transfer_remark }: Transfer) => ({
  reference: transfer_bill_no,
  voucher: out_bill_no,
  remark: transfer_remark,
})
