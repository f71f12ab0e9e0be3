import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSandbox, type Credentials, type Sandbox } from '@wxpay/sandbox'
import { parse as parseCsv } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BillRow, InputError, Wechatpay } from '../src/index'

const HOUR = 3_600_000
const DAY = '2026-05-10'
const NEXT = '2026-05-11'
const folder = mkdtempSync(join(tmpdir(), 'wxpay-bills-'))

let sandbox: Sandbox
let wxpay: Wechatpay
let shop: Credentials
let url: string
// Current time for clients and sandbox.
let now = new Date(`${DAY}T20:00:00+08:00`)

function clientOf({ mchid, serial, privateKey, certs, apiv3Key }: Credentials): Wechatpay {
  const clock = { now: () => now }
  return new Wechatpay({ mchid, serial, privateKey, certs, apiv3Key, baseURL: url, clock })
}

async function sell(out_trade_no: string, total: number, more: { attach?: string } = {}): Promise<void> {
  const { mchid, appid } = shop
  await wxpay.v3.pay.transactions.native.post({
    appid,
    mchid,
    description: '红豆饼, 两个',
    out_trade_no,
    notify_url: 'https://shop.example/notify',
    amount: { total, currency: 'CNY' },
    ...more,
  })
  sandbox.control.transactions.pay(mchid, out_trade_no)
}

beforeAll(async () => {
  sandbox = await createSandbox({
    clock: { now: () => now },
    notificationFetch: () => Promise.resolve(new Response(null, { status: 204 })),
  })
  ;({ url } = await sandbox.listen())
  shop = sandbox.merchants.create()
  wxpay = clientOf(shop)
  await sell('Trade-0001', 1990, { attach: '{"a":1,"b":2}' })
  await sell('Trade-0002', 5)
  await wxpay.v3.refund.domestic.refunds.post({
    out_trade_no: 'Trade-0001',
    out_refund_no: 'Refund-0001',
    amount: { refund: 990, total: 1990, currency: 'CNY' },
  })
  sandbox.control.refunds.succeed(shop.mchid, 'Refund-0001')
  now = new Date(`${NEXT}T12:00:00+08:00`)
})
afterAll(async () => {
  await wxpay.close()
  await sandbox.close()
  rmSync(folder, { recursive: true })
})

async function collect<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = []
  for await (const row of rows) all.push(row)
  return all
}

describe.each(['gzip', 'none'] as const)('a trade bill (compression: %s)', (compression) => {
  it('is read by one call, from its date to its rows and totals', async () => {
    const bill = wxpay.bills.trade({ bill_date: DAY, compression })
    const rows = await collect(bill)
    expect(rows.map((row) => [row.out_trade_no, row.trade_state, row.order_amount])).toEqual([
      ['Trade-0001', 'SUCCESS', 1990],
      ['Trade-0002', 'SUCCESS', 5],
      ['Trade-0001', 'REFUND', 0],
    ])
    expect(rows[0]).toMatchObject({ description: '红豆饼, 两个', attach: '{"a":1,"b":2}' })
    expect(rows[2]).toMatchObject({ out_refund_no: 'Refund-0001', refund_amount: 990 })
    expect(await bill.summary()).toMatchObject({ trades: 3, order_amount: 1995, refund_amount: 990 })
    expect(await bill.available()).toBe(true)
  })

  it('returns totals before its rows are read, and its rows again', async () => {
    const bill = wxpay.bills.trade({ bill_date: DAY, bill_type: 'REFUND', compression })
    expect(await bill.summary()).toMatchObject({ trades: 1, refund_amount: 990 })
    expect(await collect(bill)).toHaveLength(1)
    expect(await collect(bill)).toHaveLength(1)
  })

  it('is saved unchanged, replacing an existing file', async () => {
    const path = join(folder, `${compression}.csv`)
    writeFileSync(path, 'yesterday')
    const reported: number[] = []
    const onProgress = (written: number): void => void reported.push(written)
    const [saved, ...others] = await wxpay.bills
      .trade({ bill_date: DAY, compression })
      .save(path, { onProgress })
    const bytes = readFileSync(path)
    expect(saved).toEqual({ path, bytes: bytes.length })
    expect(reported.at(-1)).toBe(bytes.length)
    expect(reported).toEqual(reported.toSorted((a, b) => a - b))
    expect(others).toEqual([])
    const { data } = await wxpay.v3.bill.tradebill.get({ params: { bill_date: DAY } })
    expect(createHash('sha1').update(bytes).digest('hex')).toBe(data.hash_value)
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('a bill', () => {
  it('is not saved if onProgress throws, or is not a function', async () => {
    const path = join(folder, 'unsaved.csv')
    const fails = (): void => {
      throw new Error('no room for progress')
    }
    const bill = wxpay.bills.trade({ bill_date: DAY })
    await expect(bill.save(path, { onProgress: fails })).rejects.toThrow('no room for progress')
    await expect(bill.save(path, { onProgress: 1 as never })).rejects.toMatchObject({ field: 'onProgress' })
    expect(readdirSync(folder).filter((name) => name.startsWith('unsaved'))).toEqual([])
  })

  it('has the fields that csv-parse finds in it', async () => {
    const path = join(folder, 'oracle.csv')
    await wxpay.bills.trade({ bill_date: DAY }).save(path)
    const lines: string[][] = parseCsv(readFileSync(path), {
      bom: true,
      delimiter: ',`',
      quote: null,
      from_line: 2,
      to_line: 4,
    })
    const rows = await collect(wxpay.bills.trade({ bill_date: DAY }))
    expect(rows.map((row) => [row.trade_time, row.transaction_id, row.attach, row.rate])).toEqual(
      lines.map((line) => [line[0]?.slice(1), line[5], line[21], line[23]]),
    )
    expect(rows.map((row) => row.order_amount)).toEqual(
      lines.map((line) => Math.round(Number(line[24]) * 100)),
    )
  })

  it('of fund flows is read in the same way', async () => {
    const bill = wxpay.bills.fundFlow({ bill_date: DAY })
    const rows = await collect(bill)
    expect(rows.map(({ direction, amount, balance }) => [direction, amount, balance])).toEqual([
      ['收入', 1990, 1990],
      ['支出', 12, 1978],
      ['收入', 5, 1983],
      ['支出', 990, 993],
      ['收入', 6, 999],
    ])
    expect(await bill.summary()).toEqual({
      flows: 5,
      incomes: 3,
      income_amount: 2001,
      expenses: 2,
      expense_amount: 1002,
    })
  })

  it.each(['gzip', 'none'] as const)(
    'of a sub-merchant is decrypted while it is read (compression: %s)',
    async (compression) => {
      const partner = clientOf(sandbox.merchants.create())
      const query = { sub_mchid: shop.mchid, bill_date: DAY, compression }
      const rows = await collect(partner.bills.subMerchantFundFlow(query))
      expect(rows).toEqual(await collect(wxpay.bills.fundFlow({ bill_date: DAY })))
      await partner.close()
    },
  )

  it('of a day without business is empty and reports it', async () => {
    const none = [
      wxpay.bills.trade({ bill_date: '2026-05-01' }),
      wxpay.bills.fundFlow({ bill_date: '2026-05-01' }),
      wxpay.bills.profitSharing({ bill_date: DAY }),
    ]
    for (const bill of none) {
      expect(await bill.available()).toBe(false)
      expect(await collect<BillRow>(bill)).toEqual([])
      expect(await bill.summary()).toBeUndefined()
      expect(await bill.save(join(folder, 'empty.csv'))).toEqual([])
    }
    expect(readdirSync(folder)).not.toContain('empty.csv')
  })

  it('that is rejected for another reason is an error', async () => {
    await expect(wxpay.bills.trade({ bill_date: NEXT }).available()).rejects.toMatchObject({
      wechatpay: { code: 'INVALID_REQUEST' },
    })
  })

  it.each(['2026-02-30', '20260510', '2026-5-1', '', undefined, new Date()])(
    'of %s is rejected at once',
    (date) => {
      expect(() => wxpay.bills.trade({ bill_date: date as string })).toThrow(InputError)
    },
  )

  it('of a hundred thousand rows arrives completely', async () => {
    const count = 100_000
    await sandbox.clock.advance(24 * HOUR)
    sandbox.control.bills.generate(shop.mchid, { bill_date: NEXT, rows: count })
    const bill = wxpay.bills.trade({ bill_date: NEXT })
    let rows = 0
    let sum = 0
    for await (const { order_amount } of bill) {
      rows++
      sum += order_amount
    }
    expect(rows).toBe(count)
    expect(await bill.summary()).toMatchObject({ trades: count, order_amount: sum })
  })
})
