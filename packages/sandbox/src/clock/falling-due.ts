import type { Books } from '../books'
import { timePasses } from '../receipt/receipts'
import { thirtyDaysPass } from '../service-order/user'
import { timeExpires } from '../transaction/user'
import type { Deadline, DeadlineKind } from './deadlines'

const consequences = {
  'service-order-expires': (books, { mchid, number }) => {
    thirtyDaysPass(books, { mchid, out_order_no: number })
  },
  'transaction-expires': (books, { mchid, number }) => {
    timeExpires(books, { mchid, out_trade_no: number })
  },
  'receipt-finishes': (books, { mchid, number }) => {
    timePasses(books, { mchid, receipt_id: number })
  },
} as const satisfies Readonly<Record<DeadlineKind, (books: Books, deadline: Deadline) => void>>

/** Lets everything happen that is due by business time, in its order. Call it inside a transaction. */
export function letFallDue(books: Books): void {
  for (;;) {
    const deadline = books.deadlines.take(books.clock.now())
    if (deadline === undefined) return
    consequences[deadline.kind](books, deadline)
  }
}
