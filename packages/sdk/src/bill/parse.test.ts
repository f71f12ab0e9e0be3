import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DownloadError } from '../download/download-error'
import type { BillRow, BillSummary } from './columns'
import { parseBill } from './parse'

const TRADE_HEADER =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注'
const TOTALS =
  '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n`1,`19.90,`0.00,`0.00,`0.12000,`19.90,`0.00\r\n'
const ROW =
  '`2026-11-01 10:00:00,`wx0000000000000001,`1900000001,`0,`,`4200000001,`T1,`oABC,`JSAPI,`SUCCESS,`OTHERS,`CNY,`19.90,`0.00,`红豆饼, 两个,`{"a":1,"b":2},`0.12000,`0.60%,`19.90,`'

async function* inPieces(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

async function read(source: AsyncIterable<Uint8Array>): Promise<{ rows: BillRow[]; summary: BillSummary }> {
  const rows: BillRow[] = []
  const parsing = parseBill(source)
  for (;;) {
    const step = await parsing.next()
    if (step.done) return { rows, summary: step.value }
    rows.push(step.value)
  }
}

describe('parseBill', () => {
  it('reads a trade bill in pieces that cut characters in two: amounts in fen, commas kept, totals at the end', async () => {
    const { rows, summary } = await read(inPieces(`\uFEFF${TRADE_HEADER}\r\n${ROW}\r\n${TOTALS}`))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      trade_time: '2026-11-01 10:00:00',
      transaction_id: '4200000001',
      description: '红豆饼, 两个',
      attach: '{"a":1,"b":2}',
      settlement_amount: 1_990,
      coupon_amount: 0,
      fee_yuan: '0.12000',
      rate: '0.60%',
      rate_remark: '',
    })
    expect(summary).toEqual({
      trades: 1,
      settlement_amount: 1_990,
      refund_amount: 0,
      coupon_refund_amount: 0,
      fee_yuan: '0.12000',
      order_amount: 1_990,
      applied_refund_amount: 0,
    })
  })

  it('reads a fund flow bill', async () => {
    const { rows, summary } = await read(
      inPieces(
        '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号\n' +
          '`2026-11-01 10:00:00,`5001,`6001,`退款,`退款,`支出,`0.02,`-0.17,`system,`缺货,`REF1\n' +
          '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\n`20,`17,`0.35,`3,`0.18\n',
      ),
    )
    expect(rows).toEqual([
      expect.objectContaining({ direction: '支出', amount: 2, balance: -17, voucher_id: 'REF1' }),
    ])
    expect(summary).toEqual({ flows: 20, incomes: 17, income_amount: 35, expenses: 3, expense_amount: 18 })
  })

  it('keeps columns that it does not know under their own headers', async () => {
    const { rows } = await read(inPieces('微信订单号,新列\n`1,`x\n总交易单数,新总数\n`1,`2\n'))
    expect(rows).toEqual([{ transaction_id: '1', other: { 新列: 'x' } }])
  })

  it('takes a bill of totals alone, and an empty one, for a day without rows', async () => {
    expect(await read(inPieces(`${TRADE_HEADER}\n${TOTALS}`))).toMatchObject({
      rows: [],
      summary: { trades: 1 },
    })
    expect(await read(inPieces(''))).toEqual({ rows: [], summary: {} })
  })

  it('holds the last row back until the source has come to its end without an error', async () => {
    async function* refused() {
      yield* inPieces(`${TRADE_HEADER}\n${ROW}\n${TOTALS}`)
      throw new DownloadError('DOWNLOAD_HASH_MISMATCH', 'not what was promised')
    }
    const rows: BillRow[] = []
    const reading = (async () => {
      for await (const row of parseBill(refused())) rows.push(row)
    })()
    await expect(reading).rejects.toMatchObject({ code: 'DOWNLOAD_HASH_MISMATCH' })
    expect(rows).toEqual([])
  })

  it.each([
    ['a row too short', `${TRADE_HEADER}\n\`1,\`2\n${TOTALS}`, 'BILL_MALFORMED', 2],
    ['an amount that is none', `应结订单金额,商户号\n\`1.2.3,\`1\n${TOTALS}`, 'BILL_MALFORMED', 2],
    ['an amount below a fen', `应结订单金额,商户号\n\`0.001,\`1\n${TOTALS}`, 'BILL_MALFORMED', 2],
    ['no totals', `${TRADE_HEADER}\n${ROW}\n`, 'DOWNLOAD_TRUNCATED', 2],
    ['lines behind the totals', `${TRADE_HEADER}\n${TOTALS}${ROW}\n`, 'BILL_MALFORMED', 4],
  ])('refuses %s, and names the line', async (_, text, code, line) => {
    await expect(read(inPieces(text))).rejects.toMatchObject({ code, line })
  })

  it('refuses a line without end before it fills the memory', async () => {
    async function* endless() {
      for (;;) yield await Promise.resolve(Buffer.alloc(64 * 1024, 'a'))
    }
    await expect(read(endless())).rejects.toMatchObject({ code: 'BILL_LINE_TOO_LONG' })
  })

  it('reads the same fields as csv-parse', async () => {
    const field = fc.string({ maxLength: 12 }).filter((text) => !/[`\r\n]/.test(text) && !text.endsWith(','))
    const bill = fc.array(fc.tuple(field, field, fc.integer({ min: -1e9, max: 1e9 })), { maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(bill, fc.integer({ min: 1, max: 64 }), async (lines, size) => {
        const text = lines
          .map(([name, attach, fen]) => `\`${name},\`${attach},\`${(fen / 100).toFixed(2)}\n`)
          .join('')
        const expected = parseCsv(text, { delimiter: ',`', quote: null }).map(([name, attach, amount]) => ({
          description: name?.slice(1),
          attach,
          order_amount: Math.round(Number(amount) * 100) + 0,
        }))
        const { rows } = await read(
          inPieces(`商品名称,商户数据包,订单金额\n${text}总交易单数,订单总金额\n\`0,\`0\n`, size),
        )
        expect(rows).toEqual(expected)
      }),
    )
  })
})
