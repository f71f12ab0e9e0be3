import type { Context } from '../../domain/context'
import { held, outside } from '../../ledger/account'
import { type Transfer, post } from '../../ledger/post'
import { transferErrors } from '../transfers/machine'
import type { Batch, Detail } from './batch'

/**
 * Books an accepted batch: the money of all its transfers is locked.
 *
 * @throws ApiError NOT_ENOUGH
 */
export function bookBatch(context: Context, batch: Batch): void {
  const { payer, account, total_amount: amount, batch_id: reference, out_batch_no: voucher } = batch
  const [from, to] = [held(payer, account), held(payer, 'TRANSIT')]
  const remark = batch.batch_remark
  post(
    context,
    [{ kind: 'transfer', amount, from, to, reference, voucher, remark }],
    transferErrors.notEnough,
  )
}

/** Books the results of transfers: the user has the money, or the merchant gets it back. */
export function bookDetails(context: Context, { payer, account }: Batch, ended: readonly Detail[]): void {
  const from = held(payer, 'TRANSIT')
  post(
    context,
    ended.map(({ detail_status, transfer_amount: amount, detail_id, out_detail_no, transfer_remark }) => {
      const named = { amount, from, reference: detail_id, voucher: out_detail_no, remark: transfer_remark }
      return detail_status === 'SUCCESS'
        ? ({ ...named, kind: 'transfer-received', to: outside('PAYERS') } satisfies Transfer)
        : ({ ...named, kind: 'transfer-returned', to: held(payer, account) } satisfies Transfer)
    }),
  )
}
