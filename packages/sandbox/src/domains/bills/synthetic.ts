import type { BillDay } from './day'
import type { Movement } from './movement'

/** Generated payments of a day, to test a client with bills of any size; only their number is stored. */
export interface SyntheticDay {
  readonly mchid: string
  readonly appid: string
  /** `yyyy-MM-dd` */
  readonly bill_date: string
  readonly rows: number
}

/** Maximum number of generated payments of a day. */
export const MAX_ROWS = 100_000_000
const MAX_AMOUNT = 1000

/** Payments spread evenly over the day; the same each time. */
export function* syntheticMovements(
  { mchid, appid, bill_date, rows }: SyntheticDay,
  day: BillDay,
): Generator<Movement> {
  const compactDate = bill_date.replaceAll('-', '')
  for (let index = 0; index < rows; index++) {
    const at = day.start + Math.floor(((day.end - day.start) * index) / rows)
    const number = String(index).padStart(10, '0')
    yield {
      kind: 'payment',
      at,
      transaction: {
        trade_state: 'SUCCESS',
        trade_type: 'NATIVE',
        mchid,
        appid,
        out_trade_no: `generated-${compactDate}-${number}`,
        transaction_id: `4200999999${compactDate}${number}`,
        description: `第 ${index} 笔`,
        notify_url: '',
        amount: { total: amountOf(index), currency: 'CNY' },
        createdAt: at,
        accepted: '',
        paidAt: at,
        payer: { openid: `oGenerated${String(index % 997).padStart(18, '0')}` },
        bank_type: 'OTHERS',
      },
    }
  }
}

/** Sum of the generated payments of a day, in fen. */
export function syntheticTotal({ rows }: SyntheticDay): number {
  const whole = Math.floor(rows / MAX_AMOUNT)
  const rest = rows % MAX_AMOUNT
  return (whole * MAX_AMOUNT * (MAX_AMOUNT + 1)) / 2 + (rest * (rest + 1)) / 2
}

// 1 to 1000 fen, in turn.
function amountOf(index: number): number {
  return (index % MAX_AMOUNT) + 1
}
