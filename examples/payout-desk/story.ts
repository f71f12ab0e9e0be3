import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox } from '@wxpay/sandbox'
import { fen, MemoryOnceStore, Wechatpay } from '@wxpay/sdk'
import { type Paid, payBatch, resultsOf } from './batch'
import { type Entry, type Payout, PayoutDesk } from './payout-desk'

const FUNDS = 600_000
const DAY = 24 * 60 * 60 * 1000

/** Result of one day of payouts. */
export interface PayoutDay {
  readonly entries: readonly Entry[]
  readonly batch: readonly Paid[]
  /** Types and sizes of the receipts. */
  readonly receipts: readonly { readonly type: string | undefined; readonly size: number }[]
  /** Money of the operation account at the end, in fen. */
  readonly left: number
  /** Sum of all entries of the sandbox's ledger; always 0. */
  readonly sum: number
}

const payout = (out_bill_no: string, amount: number, name?: string): Payout => ({
  out_bill_no,
  openid: `o${out_bill_no.padEnd(27, '0')}`,
  amount,
  remark: '佣金',
  ...(name === undefined ? {} : { name }),
})

/** Pays five users one by one and three by a batch: confirmed, forgotten, canceled, refused, and at first without money. */
export async function playPayoutDesk(tell: (line: string) => void): Promise<PayoutDay> {
  const sandbox = await createSandbox()
  const gateway = await sandbox.listen()
  const merchant = sandbox.merchants.create({ transferLimit: 500_000 })
  const { mchid, appid, serial, privateKey, certs, apiv3Key } = merchant
  const wxpay = new Wechatpay({ mchid, serial, privateKey, certs, apiv3Key, baseURL: gateway.url })
  const receive = wxpay.notifications.node({
    once: new MemoryOnceStore(),
    handle: (notification) => {
      desk.receive(notification)
    },
  })
  const server = createServer((request, response) => void receive(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const notify_url = `http://127.0.0.1:${String(port)}/wechatpay`
  const desk = new PayoutDesk({ wxpay, appid, notify_url })

  const { ledger, transfers, transferBatches } = sandbox.control
  const report = (number: string): void => {
    const entry = desk.entries.get(number)
    if (entry === undefined) throw new Error(`no payout ${number}`)
    tell(
      `${number}: ${fen(entry.amount)} yuan, ${entry.state}${entry.reason === undefined ? '' : ` (${entry.reason})`}`,
    )
  }

  try {
    await desk.pay(payout('CONFIRMED1', 250_000, '张三'))
    report('CONFIRMED1')
    ledger.topUp(mchid, { account: 'OPERATION', amount: FUNDS })
    for (const each of [
      payout('CONFIRMED1', 250_000, '张三'),
      payout('FORGOTTEN1', 8_800),
      payout('CANCELED01', 5_000),
      payout('WRONGNAME1', 210_000, '李四'),
      payout('SMALL00001', 20),
    ])
      await desk.pay(each)
    transfers.confirm(mchid, 'CONFIRMED1')
    transfers.confirm(mchid, 'SMALL00001')
    transfers.fail(mchid, 'WRONGNAME1', { reason: 'NAME_NOT_CORRECT' })
    await desk.cancel('CANCELED01')
    await sandbox.clock.advance(DAY)
    await sandbox.notifications.idle()
    for (const number of desk.entries.keys()) report(number)
    await desk.refresh('FORGOTTEN1')

    await payBatch(wxpay, { appid, out_batch_no: 'BATCH0001' }, [
      payout('RIDER00001', 12_000, '王五'),
      payout('RIDER00002', 13_000, '赵六'),
      payout('RIDER00003', 14_000, '孙七'),
    ])
    transferBatches.fail(mchid, 'BATCH0001', { out_detail_no: 'RIDER00002', reason: 'NAME_NOT_CORRECT' })
    await sandbox.clock.advance(3_000)
    const batch = await resultsOf(wxpay, 'BATCH0001')
    for (const { out_detail_no, status, reason = '' } of batch) tell(`${out_detail_no}: ${status} ${reason}`)

    // A receipt takes WeChat Pay three seconds here, and minutes in production.
    const waiting = { delay: 20, onWait: () => void sandbox.clock.advance(3_000) }
    const files = [
      await wxpay.receipts.transfer({ out_bill_no: 'CONFIRMED1' }, waiting),
      await wxpay.receipts.batch({ out_batch_no: 'BATCH0001' }, waiting),
    ]
    const receipts = await Promise.all(
      files.map(async (file) => {
        let size = 0
        for await (const chunk of file) size += chunk.length
        return { type: file.contentType, size }
      }),
    )
    tell(`${String(receipts.length)} receipts as PDF`)

    const left = ledger.balances(mchid).find(({ account }) => account === 'OPERATION')?.available ?? 0
    tell(`${fen(left)} of ${fen(FUNDS)} yuan are left`)
    return { entries: [...desk.entries.values()], batch, receipts, left, sum: ledger.audit().sum }
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await wxpay.close()
    await sandbox.close()
  }
}
