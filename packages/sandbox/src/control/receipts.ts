import type { Moved } from '../clock/advance'
import { letFallDue } from '../clock/falling-due'
import type { Receipt } from '../receipt/receipt'
import { receiptFails, receiptFinishes } from '../receipt/receipts'
import { explained } from './control-error'
import { type ReceiptView, receiptView } from './views'

/** Why a receipt cannot be made. */
export interface Because {
  readonly reason?: string
}

/** What can be done to receipts, by the numbers that WeChat Pay gave them. */
export interface ReceiptControl {
  /** Those of a merchant, oldest first. */
  list(mchid: string): ReceiptView[]
  get(mchid: string, receipt_id: string): ReceiptView
  /** Makes a receipt at once; by itself it is made three seconds after it was applied for. */
  finish(mchid: string, receipt_id: string): ReceiptView
  /** Lets the making fail. Only of receipts of transfers to users is it told that they failed. */
  fail(mchid: string, receipt_id: string, because?: Because): ReceiptView
}

type Act = (mchid: string, receipt_id: string, action?: () => Receipt) => ReceiptView

/**
 * Control over receipts.
 *
 * @param act - runs an action on a receipt, or reads it
 */
export function receiptControl({ books, database }: Moved, act: Act): ReceiptControl {
  return {
    list: (mchid) => {
      try {
        return database.transaction(() => {
          letFallDue(books)
          books.merchants.get(mchid)
          return books.receipts.where({ mchid }).map(receiptView)
        })
      } catch (error) {
        throw explained(error, `merchant ${mchid}`, undefined)
      }
    },
    get: (mchid, receipt_id) => act(mchid, receipt_id),
    finish: (mchid, receipt_id) =>
      act(mchid, receipt_id, () => receiptFinishes(books, { mchid, receipt_id })),
    fail: (mchid, receipt_id, { reason = '转账单缺少收款用户姓名' } = {}) =>
      act(mchid, receipt_id, () => receiptFails(books, { mchid, receipt_id }, reason)),
  }
}
