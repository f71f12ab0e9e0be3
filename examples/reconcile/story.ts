import { createSandbox } from '@wxpay/sandbox'
import { type BillSummary, fen, Wechatpay } from '@wxpay/sdk'
import { type Difference, type Entry, reconcile } from './reconcile'

const HOUR = 60 * 60 * 1000
const notify_url = 'https://shop.example/wechatpay'

/** Outcome of the day's reconciliation. */
export interface Reconciliation {
  readonly billDate: string
  readonly differences: readonly Difference[]
  /** Same after the ledger was corrected. */
  readonly remaining: readonly Difference[]
  readonly summary: BillSummary | undefined
}

/** Sells for a day with three mistakes in the ledger, and finds all three in the bill of the next morning. */
export async function playReconciliation(tell: (line: string) => void): Promise<Reconciliation> {
  const sandbox = await createSandbox({
    notificationFetch: () => Promise.resolve(new Response(null, { status: 204 })),
  })
  const gateway = await sandbox.listen()
  const { mchid, appid, serial, privateKey, certs, apiv3Key } = sandbox.merchants.create()
  const wxpay = new Wechatpay({ mchid, serial, privateKey, certs, apiv3Key, baseURL: gateway.url })
  const ledger = new Map<string, Entry>()

  const order = async (out_trade_no: string, total: number): Promise<void> => {
    const amount = { total, currency: 'CNY' }
    const description = 'A book'
    await wxpay.v3.pay.transactions.native.post({
      appid,
      mchid,
      description,
      out_trade_no,
      notify_url,
      amount,
    })
  }
  const sell = async (number: string, amount: number): Promise<void> => {
    await order(number, amount)
    sandbox.control.transactions.pay(mchid, number)
    ledger.set(number, { kind: 'payment', number, amount })
  }

  try {
    // The morning of the next day in Beijing, so that everything below happens on one day.
    await sandbox.clock.advance(untilTomorrowAtEight(sandbox.clock.now()))
    const billDate = dateInBeijing(sandbox.clock.now())

    for (const [index, amount] of [990, 1990, 5, 12_345, 80_000].entries())
      await sell(`BOOK000${String(index)}`, amount)
    await wxpay.refunds.create({
      out_trade_no: 'BOOK0001',
      out_refund_no: 'BOOK0001-R1',
      amount: { refund: 500, total: 1990, currency: 'CNY' },
    })
    sandbox.control.refunds.succeed(mchid, 'BOOK0001-R1')
    ledger.set('BOOK0001-R1', { kind: 'refund', number: 'BOOK0001-R1', amount: 500 })

    // A lost notification, a mistyped amount, and a customer's unverified claim.
    ledger.delete('BOOK0002')
    ledger.set('BOOK0003', { kind: 'payment', number: 'BOOK0003', amount: 12_354 })
    await order('BOOK0009', 4_500)
    ledger.set('BOOK0009', { kind: 'payment', number: 'BOOK0009', amount: 4_500 })
    tell(`${billDate}: ${String(ledger.size)} entries in the ledger`)

    await sandbox.clock.advance(27 * HOUR)
    tell('the next day, after ten in the morning: the bill is available')
    const bill = wxpay.bills.trade({ bill_date: billDate })
    const differences = await reconcile(ledger.values(), bill)
    for (const difference of differences) tell(inWords(difference))

    for (const difference of differences) {
      const { what, kind, number } = difference
      if (what !== 'not in the bill') ledger.set(number, { kind, number, amount: difference.billed })
      else {
        // It may have been paid after midnight, and is then in the next bill. WeChat Pay knows, and closes it
        // if it was not paid.
        const { outcome } = await wxpay.transactions.settle(number)
        tell(`${number} is ${outcome}`)
        if (outcome === 'closed') ledger.delete(number)
      }
    }
    const remaining = await reconcile(ledger.values(), bill)
    const summary = await bill.summary()
    tell(
      `the ledger is correct: ${String(summary?.trades)} entries, ${fen(summary?.order_amount ?? 0)} yuan in, ` +
        `${fen(summary?.applied_refund_amount ?? 0)} yuan out`,
    )
    return { billDate, differences, remaining, summary }
  } finally {
    await wxpay.close()
    await sandbox.close()
  }
}

function inWords(difference: Difference): string {
  const { kind, number, what } = difference
  const amounts = [
    'booked' in difference ? `${fen(difference.booked)} yuan in the ledger` : '',
    'billed' in difference ? `${fen(difference.billed)} yuan in the bill` : '',
  ]
  return `${kind} ${number}: ${what}, ${amounts.filter(Boolean).join(', ')}`
}

const BEIJING = 8 * HOUR

/** The bill date of a payment. */
export function dateInBeijing(time: Date): string {
  return new Date(time.getTime() + BEIJING).toISOString().slice(0, 10)
}

function untilTomorrowAtEight(now: Date): number {
  const midnight = Date.parse(`${dateInBeijing(new Date(now.getTime() + 24 * HOUR))}T00:00:00+08:00`)
  return midnight + 8 * HOUR - now.getTime()
}
