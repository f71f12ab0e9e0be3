import { createSandbox, type NewFault } from '@wxpay/sandbox'
import { fen, type Refund, Wechatpay } from '@wxpay/sdk'
import { type Decision, refundCarelessly, refundOnce } from './refund-once'

const path = '/v3/refund/domestic/refunds'
const refunding = { method: 'POST', path }
const TOTAL = 10_000
const REFUND = 3_000

/** Faults of each order's refund and of the queries after it. */
const fire = {
  CALM00001: [],
  RESET0001: [{ fault: 'reset-after', match: refunding }],
  CUTOFF001: [{ fault: 'reset-mid-response', match: refunding, times: 2 }],
  FORGED001: [{ fault: 'bad-signature', match: refunding }],
  PROXY0001: [
    { fault: { kind: 'status', when: 'after', status: 502, format: 'html' }, match: refunding, times: 2 },
  ],
  QUERY0001: [{ fault: 'reset-after', match: refunding, times: 3 }],
  DARK00001: [
    { fault: 'reset-after', match: refunding, times: 3 },
    { fault: 'reset-before', match: { method: 'GET' }, times: 3 },
  ],
  NEVER0001: [{ fault: 'reset-before', match: refunding, times: 2 }],
} as const satisfies Readonly<Record<string, readonly NewFault[]>>

/** One order after its refund, as WeChat Pay reports it. */
export interface Refunded {
  readonly order: string
  readonly faults: readonly string[]
  /** Number of automatic retries. */
  readonly repeats: number
  /** Number of runs that ended without a known outcome. */
  readonly unknown: number
  /** Numbers of all existing refunds. */
  readonly refunds: readonly string[]
  /** Amount refunded to the user, in fen. */
  readonly returned: number
}

/** Refunds eight orders while connections break, and one more in the wrong way. */
export async function playRefundUnderFire(
  tell: (line: string) => void,
): Promise<{ readonly careful: readonly Refunded[]; readonly careless: Refunded }> {
  const sandbox = await createSandbox({
    refundInterval: 0,
    notificationFetch: () => Promise.resolve(new Response(null, { status: 204 })),
  })
  const gateway = await sandbox.listen()
  const { mchid, appid, serial, privateKey, certs, apiv3Key } = sandbox.merchants.create()
  let repeats = 0
  const wxpay = new Wechatpay({
    mchid,
    serial,
    privateKey,
    certs,
    apiv3Key,
    baseURL: gateway.url,
    retry: { attempts: 3, delay: 10, maxDelay: 40 },
    onRetry: () => repeats++,
  })

  const sell = async (out_trade_no: string): Promise<Decision> => {
    await wxpay.v3.pay.transactions.native.post({
      appid,
      mchid,
      description: 'A pair of shoes',
      out_trade_no,
      notify_url: 'https://shop.example/wechatpay',
      amount: { total: TOTAL, currency: 'CNY' },
    })
    sandbox.control.transactions.pay(mchid, out_trade_no)
    return { out_trade_no, total: TOTAL, refund: REFUND }
  }
  // WeChat Pay's state of every number that may have been used.
  const refundsOf = async (order: string): Promise<Refund[]> => {
    const suffixes = ['R1', '1', '2', '3', '4']
    const asked = suffixes.map((suffix) =>
      wxpay.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: `${order}-${suffix}` }),
    )
    const told = await Promise.allSettled(asked)
    return told.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.data] : []))
  }
  const account = async (order: string, faults: readonly NewFault[], unknown: number): Promise<Refunded> => {
    const repeated = repeats
    const made = await refundsOf(order)
    const refunds = made.map(({ out_refund_no }) => out_refund_no)
    const returned = made.reduce((sum, { amount }) => sum + amount.refund, 0)
    const names = faults.map(
      ({ fault, times = 1 }) => `${typeof fault === 'string' ? fault : fault.kind} × ${String(times)}`,
    )
    tell(
      `${order}: ${names.join(', ') || 'no fault'}; retried ${String(repeated)} times, run again ${String(unknown)} ` +
        `times: ${String(refunds.length)} refund(s), ${fen(returned)} yuan`,
    )
    return { order, faults: names, repeats: repeated, unknown, refunds, returned }
  }

  try {
    const careful: Refunded[] = []
    for (const [order, faults] of Object.entries<readonly NewFault[]>(fire)) {
      const decision = await sell(order)
      for (const fault of faults) sandbox.faults.add(fault)
      repeats = 0
      const { unknown } = await refundOnce(wxpay, decision)
      sandbox.faults.clear()
      careful.push(await account(order, faults, unknown))
    }

    tell('and the wrong way, with a new number after each failure:')
    const faults: readonly NewFault[] = [{ fault: 'reset-after', match: refunding, times: 2 }]
    const decision = await sell('CARELESS1')
    for (const fault of faults) sandbox.faults.add(fault)
    repeats = 0
    await refundCarelessly(wxpay, decision)
    return { careful, careless: await account('CARELESS1', faults, 0) }
  } finally {
    await wxpay.close()
    await sandbox.close()
  }
}
