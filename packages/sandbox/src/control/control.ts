import type { Books } from '../books'
import { type Moved, advance } from '../clock/advance'
import { letFallDue } from '../clock/falling-due'
import type { Faults } from '../fault/faults'
import { isError } from '../realm/realm'
import { refundComesOut } from '../refund/outcome'
import {
  paymentFails as serviceOrderPaymentFails,
  userCancels,
  userConfirms,
  userPays as userPaysServiceOrder,
} from '../service-order/user'
import type { Credentials } from '../tenants/credentials'
import { credentials } from '../tenants/credentials'
import type { KeyMode } from '../tenants/merchant'
import type { NewMerchant } from '../tenants/merchants'
import { paymentFails as transactionPaymentFails, userPays as userPaysTransaction } from '../transaction/user'
import { type BillControl, billControl } from './bills'
import { type CertificateControl, certificateControl } from './certificates'
import { ControlError, explained } from './control-error'
import { readNewMerchant } from './requests'
import { type ReceiptControl, receiptControl } from './receipts'
import {
  type NotificationRecord,
  type NotificationView,
  type RefundView,
  type ServiceOrderView,
  type TransactionView,
  notificationRecord,
  notificationView,
  receiptView,
  refundView,
  serviceOrderView,
  transactionView,
} from './views'

/** Whose hand an action is by: the user's. */
export interface ByUser {
  readonly openid?: string
}

/**
 * The user's side, WeChat Pay's decisions, and time: what the HTTP control API does, as functions. Each throws a
 * {@link ControlError} if its subject does not exist, or is in a state in which that cannot happen.
 */
export interface Control {
  readonly merchants: {
    create(options?: NewMerchant): Credentials
    get(mchid: string): Credentials
    list(): Credentials[]
    /** Changes what a merchant verifies with: `certificate`, then `both`, then `public-key`. */
    changeKeyMode(mchid: string, keyMode: KeyMode): Credentials
  }
  /** WeChat Pay's certificates, and the change from one to the next. */
  readonly certificates: CertificateControl
  readonly serviceOrders: {
    get(mchid: string, out_order_no: string): ServiceOrderView
    confirm(mchid: string, out_order_no: string, by?: ByUser): ServiceOrderView
    cancel(mchid: string, out_order_no: string): ServiceOrderView
    pay(mchid: string, out_order_no: string): ServiceOrderView
    failPayment(mchid: string, out_order_no: string): ServiceOrderView
  }
  readonly transactions: {
    get(mchid: string, out_trade_no: string): TransactionView
    pay(mchid: string, out_trade_no: string, by?: ByUser): TransactionView
    failPayment(mchid: string, out_trade_no: string): TransactionView
  }
  readonly refunds: {
    get(mchid: string, out_refund_no: string): RefundView
    succeed(mchid: string, out_refund_no: string): RefundView
    close(mchid: string, out_refund_no: string): RefundView
    abnormal(mchid: string, out_refund_no: string): RefundView
  }
  /** Electronic receipts. */
  readonly receipts: ReceiptControl
  readonly bills: BillControl
  /** What is to go wrong with requests and notifications. */
  readonly faults: Faults
  readonly notifications: {
    list(mchid?: string): NotificationView[]
    get(id: string): NotificationRecord
    /** Makes a notification due at once, whether or not it was acknowledged. */
    redeliver(id: string): NotificationRecord
    /** Resolves when nothing is being delivered and nothing is due. */
    settled(): Promise<void>
  }
  readonly clock: {
    /** Business time. */
    now(): Date
    /** Moves business time ahead; what falls due on the way happens in its order. */
    advance(milliseconds: number): Promise<void>
  }
}

/** The control functions over these books. */
export function control(moved: Moved, faults: Faults): Control {
  const { books, dispatcher } = moved
  const acting = actor(moved)
  const { serviceOrders, transactions, refunds, receipts } = subjects(books)
  const order = acting('service order', serviceOrders, serviceOrderView)
  const transaction = acting('transaction', transactions, transactionView)
  const refund = acting('refund', refunds, refundView)
  const receipt = acting('receipt', receipts, receiptView)
  return {
    merchants: merchantControl(moved),
    certificates: certificateControl(moved),
    serviceOrders: {
      get: (mchid, out_order_no) => order(mchid, out_order_no),
      confirm: (mchid, out_order_no, by) =>
        order(mchid, out_order_no, () => userConfirms(books, { mchid, out_order_no }, by?.openid)),
      cancel: (mchid, out_order_no) =>
        order(mchid, out_order_no, () => userCancels(books, { mchid, out_order_no })),
      pay: (mchid, out_order_no) =>
        order(mchid, out_order_no, () => userPaysServiceOrder(books, { mchid, out_order_no })),
      failPayment: (mchid, out_order_no) =>
        order(mchid, out_order_no, () => serviceOrderPaymentFails(books, { mchid, out_order_no })),
    },
    transactions: {
      get: (mchid, out_trade_no) => transaction(mchid, out_trade_no),
      pay: (mchid, out_trade_no, by) =>
        transaction(mchid, out_trade_no, () =>
          userPaysTransaction(books, { mchid, out_trade_no }, by?.openid),
        ),
      failPayment: (mchid, out_trade_no) =>
        transaction(mchid, out_trade_no, () => transactionPaymentFails(books, { mchid, out_trade_no })),
    },
    refunds: {
      get: (mchid, out_refund_no) => refund(mchid, out_refund_no),
      succeed: (mchid, out_refund_no) =>
        refund(mchid, out_refund_no, () => refundComesOut(books, { mchid, out_refund_no }, 'succeeds')),
      close: (mchid, out_refund_no) =>
        refund(mchid, out_refund_no, () => refundComesOut(books, { mchid, out_refund_no }, 'closes')),
      abnormal: (mchid, out_refund_no) =>
        refund(mchid, out_refund_no, () => refundComesOut(books, { mchid, out_refund_no }, 'fails')),
    },
    receipts: receiptControl(moved, receipt),
    bills: billControl(moved),
    faults,
    notifications: notificationControl(moved),
    clock: {
      now: () => books.clock.now(),
      advance: async (milliseconds) => {
        try {
          await advance(moved, milliseconds)
        } catch (error) {
          throw isError(error) && error.name === 'RangeError'
            ? new ControlError('FIELD_INVALID', error.message)
            : error
        }
      },
    },
  }

  function merchantControl({ database }: Moved): Control['merchants'] {
    const { merchants, platform } = books
    const plainly = <Result>(mchid: string, work: () => Result): Result => {
      try {
        return work()
      } catch (error) {
        throw explained(error, `merchant ${mchid}`, undefined)
      }
    }
    return {
      create: (options = {}) =>
        plainly('', () => credentials(merchants.create(readNewMerchant({ ...options })), platform)),
      get: (mchid) => plainly(mchid, () => credentials(merchants.get(mchid), platform)),
      list: () => merchants.list().map((merchant) => credentials(merchant, platform)),
      changeKeyMode: (mchid, keyMode) => {
        const mode = merchants.find(mchid)?.keyMode
        try {
          const changed = database.transaction(() => merchants.changeKeyMode(merchants.get(mchid), keyMode))
          return credentials(changed, platform)
        } catch (error) {
          throw explained(error, `key mode of merchant ${mchid}`, mode)
        }
      },
    }
  }

  function notificationControl({ database }: Moved): Control['notifications'] {
    const { outbox, clock } = books
    const find = (id: string) => {
      const found = outbox.find(id)
      if (found === undefined) throw new ControlError('SUBJECT_UNKNOWN', `there is no notification ${id}`)
      return found
    }
    return {
      list: (mchid) => outbox.list(mchid).map(notificationView),
      get: (id) => notificationRecord(find(id), outbox.attempts(id)),
      redeliver: (id) => {
        database.transaction(() => {
          outbox.save({ ...find(id), status: 'pending', dueAt: clock.now().getTime() })
        })
        dispatcher.wake()
        return notificationRecord(find(id), outbox.attempts(id))
      },
      settled: () => dispatcher.settled(),
    }
  }
}

interface Found<Subject> {
  readonly find: (mchid: string, number: string) => Subject | undefined
  readonly state: (subject: Subject) => string
}

function subjects(books: Books) {
  return {
    serviceOrders: {
      find: (mchid: string, out_order_no: string) => books.serviceOrders.find({ mchid, out_order_no }),
      state: ({ condition }: { readonly condition: string }) => condition,
    },
    transactions: {
      find: (mchid: string, out_trade_no: string) => books.transactions.find({ mchid, out_trade_no }),
      state: ({ trade_state }: { readonly trade_state: string }) => trade_state,
    },
    refunds: {
      find: (mchid: string, out_refund_no: string) => books.refunds.find({ mchid, out_refund_no }),
      state: ({ status }: { readonly status: string }) => status,
    },
    receipts: {
      find: (mchid: string, receipt_id: string) => books.receipts.find({ mchid, receipt_id }),
      state: ({ state }: { readonly state: string }) => state,
    },
  }
}

// Runs an action on a subject in one transaction, after what is due; without an action the subject is only read.
function actor({ books, database, dispatcher }: Moved) {
  return <Subject, View>(name: string, { find, state }: Found<Subject>, view: (subject: Subject) => View) =>
    (mchid: string, number: string, action?: () => Subject): View => {
      const subject = `${name} ${mchid}/${number}`
      let known: Subject | undefined
      try {
        const result = database.transaction(() => {
          letFallDue(books)
          books.merchants.get(mchid)
          known = find(mchid, number)
          return action === undefined ? known : action()
        })
        if (result === undefined) throw new ControlError('SUBJECT_UNKNOWN', `there is no ${subject}`)
        dispatcher.wake()
        return view(result)
      } catch (error) {
        throw explained(error, subject, known === undefined ? undefined : state(known))
      }
    }
}
