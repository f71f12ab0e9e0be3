import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { DownloadError } from '../downloads/download-error'
import type { BillRow, BillSummary } from './columns'
import { parseBill, type ParseBillOptions } from './parse'
import type { BillContent } from './source'

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

async function read(
  source: BillContent,
  options?: ParseBillOptions,
): Promise<{ rows: BillRow[]; summary: BillSummary }> {
  const rows: BillRow[] = []
  const parsing = parseBill(source, options)
  for (;;) {
    const step = await parsing.next()
    if (step.done) return { rows, summary: step.value }
    rows.push(step.value)
  }
}

describe('parseBill', () => {
  it('parses a trade bill in chunks that split characters: amounts in fen, commas kept, totals at the end', async () => {
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

  it('parses a fund flow bill', async () => {
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

  it('keeps unknown columns under their own headers', async () => {
    const { rows } = await read(inPieces('微信订单号,新列\n`1,`x\n总交易单数,新总数\n`1,`2\n'))
    expect(rows).toEqual([{ transaction_id: '1', other: { 新列: 'x' } }])
  })

  it('accepts a bill with totals only, and an empty one, for a day without transactions', async () => {
    expect(await read(inPieces(`${TRADE_HEADER}\n${TOTALS}`))).toMatchObject({
      rows: [],
      summary: { trades: 1 },
    })
    expect(await read(inPieces(''))).toEqual({ rows: [], summary: {} })
  })

  it('holds the last row back until the source has ended without an error', async () => {
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
    ['a row that is too short', `${TRADE_HEADER}\n\`1,\`2\n${TOTALS}`, 'BILL_MALFORMED', 2],
    ['an invalid amount', `应结订单金额,商户号\n\`1.2.3,\`1\n${TOTALS}`, 'BILL_MALFORMED', 2],
    ['an amount with fractions of a fen', `应结订单金额,商户号\n\`0.001,\`1\n${TOTALS}`, 'BILL_MALFORMED', 2],
    ['no totals', `${TRADE_HEADER}\n${ROW}\n`, 'DOWNLOAD_TRUNCATED', 2],
    ['lines after the totals', `${TRADE_HEADER}\n${TOTALS}${ROW}\n`, 'BILL_MALFORMED', 4],
  ])('rejects %s with the line', async (_, text, code, line) => {
    await expect(read(inPieces(text))).rejects.toMatchObject({ code, line })
  })

  it.each([
    ['full-width brackets', '记账时间,收支金额（元）,账户结余（元）'],
    ['blanks', ' 记账时间 , 收支金额(元),账户结余 (元) '],
    ['backticks', '`记账时间,`收支金额(元),`账户结余(元)'],
  ])('recognizes the columns of a header with %s', async (_, header) => {
    const { rows } = await read(
      `${header}\n\`2026-11-01 10:00:00,\`0.02,\`-0.17\n资金流水总笔数,收入笔数\n\`1,\`1\n`,
    )
    expect(rows).toEqual([{ booked_time: '2026-11-01 10:00:00', amount: 2, balance: -17 }])
  })

  it('recognizes the columns of an English header, as overseas merchants receive it', async () => {
    const { rows, summary } = await read(
      "Transaction Time,Official Account ID(appid),Vendor ID,Sub-Merchant ID,Wechat order number(transaction_id),Product name,Vendor's data package,Fee,Rate,Total amount,Something new\r\n" +
        '`2026-11-01 10:00:00,`wx01,`1900000001,`0,`4200000001,`Tea,`,`0.01200,`0.60%,`19.90,`x\r\n' +
        'Total transaction count,Total amount of something,Total fee\r\n`1,`19.90,`0.01200\r\n',
    )
    expect(rows).toEqual([
      {
        trade_time: '2026-11-01 10:00:00',
        appid: 'wx01',
        mchid: '1900000001',
        sub_mchid: '0',
        transaction_id: '4200000001',
        description: 'Tea',
        attach: '',
        fee_yuan: '0.01200',
        rate: '0.60%',
        order_amount: 1_990,
        other: { 'Something new': 'x' },
      },
    ])
    expect(summary).toEqual({
      trades: 1,
      fee_yuan: '0.01200',
      other: { 'Total amount of something': '19.90' },
    })
  })

  it('recognizes the amounts of a bill in the early format', async () => {
    const { rows, summary } = await read(
      '交易时间,总金额,企业红包金额,企业红包退款金额\n`2026-11-01 10:00:00,`1.00,`0.10,`0.00\n总交易单数,总交易额,总退款金额,总企业红包退款金额\n`1,`1.00,`0.00,`0.00\n',
    )
    expect(rows).toMatchObject([{ settlement_amount: 100, coupon_amount: 10, coupon_refund_amount: 0 }])
    expect(summary).toEqual({ trades: 1, settlement_amount: 100, refund_amount: 0, coupon_refund_amount: 0 })
  })

  describe('a text with a line break or a separator in it', () => {
    const header = '微信订单号,商品名称,订单金额,费率备注\n'
    const end = '总交易单数,订单总金额\n`0,`0.00\n'

    it.each<[string, string, object[]]>([
      [
        'a line break',
        '`1,`a\nb,`0.10,`\n`2,`c,`0.20,`\n',
        [{ description: 'a\nb', order_amount: 10 }, { description: 'c' }],
      ],
      [
        'several, and a blank line',
        '`1,`a\r\n\r\nb\r\n,`0.10,`\r\n',
        [{ description: 'a\n\nb\n', order_amount: 10 }],
      ],
      [
        'a line break in the last column',
        '`1,`a,`0.10,`r\ns\n`2,`b,`0.20,`\n',
        [{ rate_remark: 'r\ns' }, { description: 'b' }],
      ],
      ['a comma at the line break', '`1,`a,\n,b,`0.10,`\n', [{ description: 'a,\n,b' }]],
      ['a separator', '`1,`a,`b,`0.10,`r\n', [{ description: 'a,`b', order_amount: 10, rate_remark: 'r' }]],
      ['a separator in the last column', '`1,`a,`0.10,`r,`s\n', [{ description: 'a', rate_remark: 'r,`s' }]],
      ['both', '`1,`a,`b\nc,`0.10,`r\n', [{ description: 'a,`b\nc', order_amount: 10 }]],
      [
        'both, the separator at the end of a line',
        '`1,`a,`\n,`0.10,`r\n',
        [{ description: 'a,`\n', order_amount: 10 }],
      ],
      ['a word that totals begin with', '`1,`a\n总价 9.9,`0.10,`\n', [{ description: 'a\n总价 9.9' }]],
      [
        'a line like the header of totals, behind as many separators as a row has',
        '`1,`a,`b,`\n总,\n,`0.10,`\n`2,`b,`0.20,`\n',
        [{ description: 'a,`b,`\n总,\n' }, { description: 'b' }],
      ],
      [
        'a line like the header of totals at the end of a row',
        '`1,`a,`0.10,`r\n总价,9\n`2,`b,`0.20,`\n\n`3,`c,`0.30,`s\n总价,9\n',
        [{ rate_remark: 'r\n总价,9' }, { description: 'b' }, { rate_remark: 's\n总价,9' }],
      ],
      ['lines that are empty between rows', '`1,`a,`0.10,`\n\n`2,`b,`0.20,`\n\n', [{ rate_remark: '' }, {}]],
    ])('recovers text with a line break or a separator in it: %s', async (_, lines, rows) => {
      expect((await read(`${header}${lines}${end}`)).rows).toMatchObject(rows)
      expect((await read(inPieces(`${header}${lines}${end}`, 1))).rows).toMatchObject(rows)
    })

    it.each<[string, string, number, string | undefined]>([
      ['a row without an end before another row', '`1,`a\n`2,`b,`0.20,`\n', 2, '商品名称'],
      ['a row that begins in the middle of a text', '`1,`a\n`b,`0.10,`\n', 2, '商品名称'],
      ['a separator on either side of an amount', '`1,`a,`0.10,`0.20,`r\n', 2, '商品名称'],
      ['an invalid amount', '`1,`a,`1.2.3,`r\n', 2, '订单金额'],
      ['an amount below a fen in the second row', '`1,`a,`0.10,`\n`1,`a,`0.001,`\n', 3, '订单金额'],
    ])('rejects an ambiguous row with line and column: %s', async (_, lines, line, field) => {
      await expect(read(`${header}${lines}${end}`)).rejects.toMatchObject({
        code: 'BILL_MALFORMED',
        line,
        field,
      })
    })

    it('rejects a separator in a column without free text', async () => {
      await expect(read(`商品名称,微信订单号\n\`a,\`1\nx\n${end}`)).rejects.toMatchObject({
        code: 'BILL_MALFORMED',
        line: 2,
      })
      const { rows } = await read(`商品名称,微信订单号\n\`a,\`1\nx\n\`b,\`2\n${end}`, { onMalformed: 'skip' })
      expect(rows).toEqual([{ description: 'b', transaction_id: '2' }])
    })

    it('does not recover text across two free-text columns of a trade bill', async () => {
      const ambiguous = ROW.replace('`红豆饼, 两个', '`红豆饼,`两个')
      await expect(read(`${TRADE_HEADER}\n${ambiguous}\n${TOTALS}`)).rejects.toMatchObject({
        code: 'BILL_MALFORMED',
        line: 2,
        field: '商品名称',
        message: expect.stringContaining('商品名称 or 商户数据包') as string,
      })
    })

    const three = '`1,`a,`0.10,`\n`2,`b,`x,`\n`3,`c\n`4,`d,`0.40,`\n'
    it('omits a malformed row on request, and continues', async () => {
      const { rows } = await read(`${header}${three}${end}`, { onMalformed: 'skip' })
      expect(rows.map(({ transaction_id }) => transaction_id)).toEqual(['1', '4'])
    })

    it('passes a malformed row with its error, line and column to the function', async () => {
      const told: unknown[] = []
      const { rows } = await read(`${header}${three}${end}`, {
        onMalformed: ({ code, line, field }, text) => told.push({ code, line, field, text }),
      })
      expect(rows).toHaveLength(2)
      expect(told).toEqual([
        { code: 'BILL_MALFORMED', line: 3, field: '订单金额', text: '`2,`b,`x,`' },
        { code: 'BILL_MALFORMED', line: 4, field: '商品名称', text: '`3,`c' },
      ])
    })

    it('rethrows errors of the function for malformed rows', async () => {
      const stop = new Error('too many')
      await expect(
        read(`${header}${three}${end}`, {
          onMalformed: () => {
            throw stop
          },
        }),
      ).rejects.toBe(stop)
    })

    it('does not skip a bill that ends too early, or unreadable totals', async () => {
      await expect(read(`${header}\`1,\`a`, { onMalformed: 'skip' })).rejects.toMatchObject({
        code: 'DOWNLOAD_TRUNCATED',
      })
      await expect(
        read(`${header}总交易单数,订单总金额\n\`x,\`0.00\n`, { onMalformed: 'skip' }),
      ).rejects.toMatchObject({ code: 'BILL_MALFORMED', line: 3 })
    })

    it('does not hide totals with an unknown title', async () => {
      const { rows, summary } = await read(`${header}\`1,\`a,\`0.10,\`r\n总件数,总重\n\`1,\`2.5\n`)
      expect(rows).toMatchObject([{ rate_remark: 'r' }])
      expect(summary).toEqual({ other: { 总件数: '1', 总重: '2.5' } })
    })

    it('recovers any text if the bill has one column of free text', async () => {
      const piece = fc.constantFrom('a', '茶', ',', '`', ',`', '\n', '总', '0.10', ' ')
      const name = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
      await fc.assert(
        fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 5 }), async (names) => {
          // Text that begins like a row is a new row, and text that ends in a comma moves the separator.
          fc.pre(
            names.every(
              (each) => !each.includes('\n`') && !each.endsWith(',') && each.split(',`').length < 5,
            ),
          )
          const lines = names.map((each, index) => `\`${index},\`${each},\`0.10\n`).join('')
          const { rows } = await read(`微信订单号,商品名称,订单金额\n${lines}${end}`)
          expect(rows.map(({ description }) => description)).toEqual(names)
        }),
        { numRuns: 500, examples: [[[',`\n总,\n']], [['a', ',`\n总,a', 'b']]] },
      )
    })
  })

  it('rejects text without end after a line break', async () => {
    async function* endless() {
      yield await Promise.resolve(Buffer.from('微信订单号,商品名称,订单金额\n`1,`a\n'))
      for (;;) yield await Promise.resolve(Buffer.from('x\n'.repeat(32_768)))
    }
    await expect(read(endless())).rejects.toMatchObject({ code: 'BILL_LINE_TOO_LONG', line: 2 })
  })

  it('rejects a line without end before it fills the memory', async () => {
    async function* endless() {
      for (;;) yield await Promise.resolve(Buffer.alloc(64 * 1024, 'a'))
    }
    await expect(read(endless())).rejects.toMatchObject({ code: 'BILL_LINE_TOO_LONG' })
  })

  it('copies each byte of a line a bounded number of times, even if the line arrives byte by byte', async () => {
    const text = `${TRADE_HEADER},${'列'.repeat(20_000)}\n${TOTALS}`
    const concat = vi.spyOn(Buffer, 'concat')
    try {
      await read(inPieces(text, 1))
      const copied = concat.mock.results.reduce((sum, { value }) => sum + (value as Buffer).byteLength, 0)
      expect(copied).toBeLessThan(4 * Buffer.byteLength(text))
    } finally {
      concat.mockRestore()
    }
  })

  it('parses the same fields as csv-parse', async () => {
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
