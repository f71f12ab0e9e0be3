import type { BillDay } from './day'
import type { Movement } from './movement'

/** Made-up payments of a day, to try a client on bills of any size; nothing of them is kept but how many they are. */
export interface SyntheticDay {
  readonly mchid: string
  readonly appid: string
  /** `yyyy-MM-dd` */
  readonly bill_date: string
  readonly rows: number
}

/** The most rows that may be made up for a day. */
export const MOST_ROWS = 100_000_000
const DEAREST = 1000

/** Payments spread evenly over the day. The same day has the same payments each time. */
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
        out_trade_no: `made-up-${compactDate}-${number}`,
        transaction_id: `4200999999${compactDate}${number}`,
        description: `第 ${index} 笔`,
        notify_url: '',
        amount: { total: amountOf(index), currency: 'CNY' },
        createdAt: at,
        accepted: '',
        paidAt: at,
        payer: { openid: `o-made-up-${index % 997}` },
        bank_type: 'OTHERS',
      },
    }
  }
}

/** What the made-up payments of a day come to, in fen. */
export function syntheticTotal({ rows }: SyntheticDay): number {
  const whole = Math.floor(rows / DEAREST)
  const rest = rows % DEAREST
  return (whole * DEAREST * (DEAREST + 1)) / 2 + (rest * (rest + 1)) / 2
}

// 1 to 1000 fen, over and over.
function amountOf(index: number): number {
  return (index % DEAREST) + 1
}
