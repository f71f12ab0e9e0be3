import type { Moved } from '../clock/advance'
import { availability, billDay } from '../bill/day'
import { MOST_ROWS } from '../bill/synthetic'
import { ControlError, explained } from './control-error'

/** A day of bills that is to be filled. */
export interface MadeUpDay {
  /** `yyyy-MM-dd` in Beijing. */
  readonly bill_date: string
  /** How many payments, 0 to 100,000,000; 0 takes them away again. */
  readonly rows: number
}

/** What can be done to bills. */
export interface BillControl {
  /**
   * Makes up payments on a day, beside what happened on it, so that its bills have any size: nothing of them is
   * kept, and no query finds them.
   */
  makeUp(mchid: string, day: MadeUpDay): MadeUpDay
}

/** Control over bills. */
export function billControl({ books, database }: Moved): BillControl {
  return {
    makeUp: (mchid, { bill_date, rows }) => {
      const day = billDay(bill_date)
      if (day === undefined || availability(day, books.clock.now()) === 'not-over') {
        throw new ControlError('FIELD_INVALID', 'bill_date must be a day that is over, as yyyy-MM-dd')
      }
      if (!Number.isSafeInteger(rows) || rows < 0 || rows > MOST_ROWS) {
        throw new ControlError('FIELD_INVALID', `rows must be a whole number from 0 to ${MOST_ROWS}`)
      }
      try {
        const { appid } = books.merchants.get(mchid)
        database.transaction(() => {
          books.billLedger.makeUp({ mchid, appid, bill_date, rows })
        })
      } catch (error) {
        throw explained(error, `merchant ${mchid}`, undefined)
      }
      return { bill_date, rows }
    },
  }
}
