import type { Context } from '../../domain/context'
import { type Holder, held, outside } from '../../ledger/account'
import { post } from '../../ledger/post'
import { findShareable, saveShareable, unfrozenHolder } from '../transactions/shareable'
import { sharingErrors } from './machine'
import type { Share, ShareReturn, SharingOrder } from './sharing-order'

/** Books an accepted order: each share leaves the frozen money. */
export function bookShares(context: Context, order: SharingOrder): void {
  const [from, to] = [held(order.payee, 'FROZEN'), held(order.payee, 'TRANSIT')]
  post(
    context,
    order.receivers.map((share) => ({ ...namesOf(order, share), kind: 'share', from, to })),
    sharingErrors.overAmount,
  )
}

/** Books the result of one share: the receiver has the money, or it returns to the payment. */
export function bookShare(context: Context, order: SharingOrder, share: Share): void {
  const from = held(order.payee, 'TRANSIT')
  if (share.result === 'SUCCESS') {
    post(context, [{ ...namesOf(order, share), kind: 'share-received', from, to: receiverOf(share) }])
    return
  }
  const payment = findShareable(context, order.transaction_id)
  if (payment === undefined) throw new Error(`No shareable payment ${order.transaction_id}`)
  const isOpen = payment.state === 'open'
  const to = isOpen ? held(order.payee, 'FROZEN') : unfrozenHolder(context, payment)
  post(context, [{ ...namesOf(order, share), kind: 'share-returned', from, to }])
  saveShareable(context, {
    ...payment,
    frozen: isOpen ? payment.frozen + share.amount : payment.frozen,
    shared: payment.shared - share.amount,
  })
}

/** Books a return: the receiver gives the money back, which is available and cannot be shared again. */
export function bookReturn(context: Context, order: SharingOrder, returned: ShareReturn): void {
  const { return_mchid, amount, return_id, out_return_no, description } = returned
  post(context, [
    {
      kind: 'share-returned',
      amount,
      from: held(return_mchid, 'BASIC'),
      to: held(order.payee, 'BASIC'),
      reference: return_id,
      voucher: out_return_no,
      remark: description,
    },
  ])
}

function receiverOf({ type, account }: Share): Holder {
  return type === 'MERCHANT_ID' ? held(account, 'BASIC') : outside('PAYERS')
}

const namesOf = ({ out_order_no }: SharingOrder, { detail_id, amount, description }: Share) => ({
  amount,
  reference: detail_id,
  voucher: out_order_no,
  remark: description,
})
