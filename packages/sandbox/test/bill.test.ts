import { constants, createDecipheriv, createHash, privateDecrypt } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { signingClient } from './signing-client'
import { type Fixture, newTransaction, createFixture } from './fixture'

const HOUR = 60 * 60 * 1000
const MINUTE = 60 * 1000

let fixture: Fixture

beforeEach(async () => {
  // 20:00 in Beijing, so that an hour of business stays within one day.
  fixture = await createFixture({ clock: { now: () => new Date('2026-05-10T12:00:00Z') }, refundInterval: 0 })
})
afterEach(async () => {
  await fixture.sandbox.close()
})

const at = { timestamp: Date.parse('2026-05-10T12:00:00Z') / 1000 }
const get = (url: string) => fixture.client.get(url, at)

async function buy(number: string, total: number, changes: Record<string, unknown> = {}): Promise<void> {
  const ordered = await fixture.client.post(
    '/v3/pay/transactions/native',
    { ...newTransaction(fixture, number, total), ...changes },
    at,
  )
  expect(ordered.status).toBe(200)
  fixture.sandbox.control.transactions.pay(fixture.mchid, number, { openid: 'o-reader' })
}

async function refund(number: string, of: string, amount: number, total: number): Promise<void> {
  const created = await fixture.client.post(
    '/v3/refund/domestic/refunds',
    {
      out_trade_no: of,
      out_refund_no: number,
      reason: '缺货',
      amount: { refund: amount, total, currency: 'CNY' },
    },
    at,
  )
  expect(created.status).toBe(200)
}

/** Until noon of the next day in Beijing. */
const nextNoon = () => fixture.sandbox.clock.advance(16 * HOUR)

interface Table {
  readonly rows: readonly Readonly<Record<string, string>>[]
  readonly totals: Readonly<Record<string, string>>
}

/** Reads a bill with an independent CSV reader. */
function read(bytes: Uint8Array): Table {
  expect(Buffer.from(bytes).subarray(0, 3).toString('hex')).toBe('efbbbf')
  const text = Buffer.from(bytes).subarray(3).toString()
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const lines = text.trimEnd().split('\r\n')
  // A comma inside a field is not a separator; separators are followed by a backtick.
  const data = lines.filter((line) => line.startsWith('`')).map((line) => line.slice(1))
  const names = lines.filter((line) => !line.startsWith('`'))
  const [headers = [], totalHeaders = []] = parse(names.join('\n'), { relax_column_count: true })
  const rows = parse(data.slice(0, -1).join('\n'), { delimiter: ',`', quote: null, columns: headers })
  const totals = parse(data.at(-1) ?? '', { delimiter: ',`', quote: null, columns: totalHeaders })
  return { rows, totals: totals[0] } as Table
}

async function download(
  url: unknown,
  { type = 'text/plain', client = fixture.client } = {},
): Promise<Buffer> {
  const { pathname, search } = new URL(String(url))
  const request = await client.raw('GET', pathname + search, undefined, at)
  expect(request.status).toBe(200)
  expect(request.headers.get('content-type')).toBe(type)
  expect(request.headers.get('wechatpay-signature')).toBeNull()
  return Buffer.from(await request.arrayBuffer())
}

const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('hex')

async function bill(url: string): Promise<Table> {
  const applied = await get(url)
  expect(applied).toMatchObject({ status: 200, verified: true, body: { hash_type: 'SHA1' } })
  const bytes = await download(applied.body['download_url'])
  expect(sha1(bytes)).toBe(applied.body['hash_value'])
  return read(bytes)
}

describe('trade bills', () => {
  it('lists the payments and refunds of one day, with their totals', async () => {
    await buy('Book-0001', 1990, { attach: '甲,乙', description: '图书`\n二' })
    await buy('Book-0002', 5)
    await refund('Refund-1', 'Book-0001', 990, 1990)
    fixture.sandbox.control.refunds.succeed(fixture.mchid, 'Refund-1')
    await refund('Refund-2', 'Book-0002', 5, 5)
    await nextNoon()
    await buy('Book-0003', 100)

    const all = await bill('/v3/bill/tradebill?bill_date=2026-05-10')
    expect(all.rows.map((row) => [row['商户订单号'], row['交易状态'], row['订单金额']])).toEqual([
      ['Book-0001', 'SUCCESS', '19.90'],
      ['Book-0002', 'SUCCESS', '0.05'],
      ['Book-0001', 'REFUND', '0.00'],
      ['Book-0002', 'REFUND', '0.00'],
    ])
    expect(Object.keys(all.rows[0] ?? {})).toHaveLength(27)
    expect(all.rows[0]).toMatchObject({
      交易时间: '2026-05-10 20:00:00',
      商户号: fixture.mchid,
      用户标识: 'o-reader',
      交易类型: 'NATIVE',
      应结订单金额: '19.90',
      微信退款单号: '0',
      退款金额: '0.00',
      商品名称: '图书  二',
      商户数据包: '甲,乙',
      手续费: '0.12000',
      费率: '0.60%',
    })
    expect(all.rows[2]).toMatchObject({
      商户退款单号: 'Refund-1',
      退款金额: '9.90',
      退款状态: 'SUCCESS',
      手续费: '-0.06000',
    })
    expect(all.rows[3]).toMatchObject({ 退款状态: 'PROCESSING', 申请退款金额: '0.05' })
    expect(all.totals).toEqual({
      总交易单数: '4',
      应结订单总金额: '19.95',
      退款总金额: '9.95',
      充值券退款总金额: '0.00',
      手续费总金额: '0.06000',
      订单总金额: '19.95',
      申请退款总金额: '9.95',
    })

    const paid = await bill('/v3/bill/tradebill?bill_date=2026-05-10&bill_type=SUCCESS')
    expect(paid.rows.map((row) => row['商户订单号'])).toEqual(['Book-0001', 'Book-0002'])
    expect(paid.rows[0]).not.toHaveProperty('退款金额')
    expect(paid.totals).toEqual({
      总交易单数: '2',
      应结订单总金额: '19.95',
      手续费总金额: '0.12000',
      订单总金额: '19.95',
    })
    const refunded = await bill('/v3/bill/tradebill?bill_date=2026-05-10&bill_type=REFUND')
    expect(refunded.rows.map((row) => row['退款成功时间'])).toEqual(['2026-05-10 20:00:00', ''])
    expect(refunded.totals).toMatchObject({ 总交易单数: '2', 订单总金额: '0.00' })
  })

  it('keeps an issued trade bill unchanged when a refund changes later', async () => {
    await buy('Book-0001', 1990)
    await refund('Refund-1', 'Book-0001', 990, 1990)
    await nextNoon()
    const before = await get('/v3/bill/tradebill?bill_date=2026-05-10')
    fixture.sandbox.control.refunds.succeed(fixture.mchid, 'Refund-1')
    const after = await get('/v3/bill/tradebill?bill_date=2026-05-10')
    expect(after.body['hash_value']).toBe(before.body['hash_value'])
  })

  it('compresses a bill on request; its digest covers the uncompressed content', async () => {
    await buy('Book-0001', 1990)
    await nextNoon()
    const plain = await get('/v3/bill/tradebill?bill_date=2026-05-10')
    const packed = await get('/v3/bill/tradebill?bill_date=2026-05-10&tar_type=GZIP')
    expect(packed.body['hash_value']).toBe(plain.body['hash_value'])
    const bytes = gunzipSync(await download(packed.body['download_url'], { type: 'application/x-gzip' }))
    expect(sha1(bytes)).toBe(plain.body['hash_value'])
  })
})

describe('fund flow bills', () => {
  it('carries the balance from day to day', async () => {
    await buy('Book-0001', 1990)
    await nextNoon()
    await refund('Refund-1', 'Book-0001', 990, 1990)
    await refund('Refund-2', 'Book-0001', 500, 1990)
    fixture.sandbox.control.refunds.close(fixture.mchid, 'Refund-2')
    await fixture.sandbox.clock.advance(24 * HOUR)
    const { rows, totals } = await bill('/v3/bill/fundflowbill?bill_date=2026-05-11&account_type=BASIC')
    expect(
      rows.map((row) => [row['业务类型'], row['收支类型'], row['收支金额(元)'], row['账户结余(元)']]),
    ).toEqual([
      ['退款', '支出', '9.90', '9.88'],
      ['退还交易手续费', '收入', '0.06', '9.94'],
      ['退款', '支出', '5.00', '4.94'],
      ['退还交易手续费', '收入', '0.03', '4.97'],
      ['退款关闭', '收入', '5.00', '9.97'],
      ['扣除交易手续费', '支出', '0.03', '9.94'],
    ])
    expect(new Set(rows.map((row) => row['资金流水单号'])).size).toBe(6)
    expect(rows[0]).toMatchObject({ 记账时间: '2026-05-11 12:00:00', 备注: '缺货' })
    expect(totals).toEqual({
      资金流水总笔数: '6.0',
      收入笔数: '3.0',
      收入金额: '5.09',
      支出笔数: '3.0',
      支出金额: '14.93',
    })
  })

  it.each(['NONE', 'GZIP'])('encrypts the bill of a sub-merchant for the caller (%s)', async (tarType) => {
    await buy('Book-0001', 1990)
    await nextNoon()
    const partner = fixture.sandbox.merchants.create()
    const caller = signingClient(partner, 'https://api.mch.weixin.qq.com', (request) =>
      fixture.sandbox.fetch(request),
    )
    const packing = tarType === 'GZIP' ? '&tar_type=GZIP' : ''
    const { status, body } = await caller.get(
      `/v3/bill/sub-merchant-fundflowbill?sub_mchid=${fixture.mchid}&bill_date=2026-05-10&account_type=BASIC&algorithm=AEAD_AES_256_GCM${packing}`,
      at,
    )
    expect(status).toBe(200)
    expect(body['download_bill_count']).toBe(1)
    const [item] = body['download_bill_list'] as Record<string, string>[]
    const key = privateDecrypt(
      { key: partner.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
      Buffer.from(item?.['encrypt_key'] ?? '', 'base64'),
    )
    const encrypted = await download(item?.['download_url'], {
      type: 'application/octet-stream',
      client: caller,
    })
    const decipher = createDecipheriv('aes-256-gcm', key, item?.['nonce'] ?? '')
    decipher.setAuthTag(encrypted.subarray(-16))
    const decrypted = Buffer.concat([decipher.update(encrypted.subarray(0, -16)), decipher.final()])
    const plain = tarType === 'GZIP' ? gunzipSync(decrypted) : decrypted
    expect(sha1(plain)).toBe(item?.['hash_value'])
    expect(read(plain).rows).toMatchObject([{ '收支金额(元)': '19.90' }, { '收支金额(元)': '0.12' }])
  })
})

describe('rejected bill requests', () => {
  const refused = async (url: string) => {
    const { status, verified, body } = await get(url)
    expect(verified).toBe(true)
    return [status, body['code']]
  }

  it('rejects a bill that is not available yet or older than three months', async () => {
    await buy('Book-0001', 1990)
    const url = '/v3/bill/tradebill?bill_date=2026-05-10'
    expect(await refused(url)).toEqual([400, 'INVALID_REQUEST'])
    await fixture.sandbox.clock.advance(14 * HOUR - 1)
    expect(await refused(url)).toEqual([400, 'STATEMENT_CREATING'])
    await fixture.sandbox.clock.advance(1)
    expect(await refused(url)).toEqual([200, undefined])
    await fixture.sandbox.clock.advance(100 * 24 * HOUR)
    expect(await refused(url)).toEqual([400, 'INVALID_REQUEST'])
  })

  it.each([
    '/v3/bill/tradebill?bill_date=2026-05-08',
    '/v3/bill/tradebill?bill_date=2026-05-10&bill_type=REFUND',
    '/v3/bill/tradebill?bill_date=2026-05-10&bill_type=RECHARGE_REFUND',
    '/v3/bill/fundflowbill?bill_date=2026-05-10&account_type=FEES',
    '/v3/profitsharing/bills?bill_date=2026-05-10',
  ])('rejects a bill without rows: %s', async (url) => {
    await buy('Book-0001', 1990)
    await nextNoon()
    expect(await refused(url)).toEqual([400, 'NO_STATEMENT_EXIST'])
  })

  it.each([
    ['/v3/bill/tradebill', 400, 'PARAM_ERROR'],
    ['/v3/bill/tradebill?bill_date=2026-02-30', 400, 'PARAM_ERROR'],
    ['/v3/bill/tradebill?bill_date=2026-05-09&bill_type=ALL&tar_type=ZIP', 400, 'PARAM_ERROR'],
    [
      '/v3/bill/sub-merchant-fundflowbill?sub_mchid=1900000099&bill_date=2026-05-09&account_type=BASIC&algorithm=AEAD_AES_256_GCM',
      403,
      'NO_AUTH',
    ],
    ['/v3/billdownload/file?token=none', 400, 'INVALID_REQUEST'],
  ])('rejects an invalid request: %s', async (url, status, code) => {
    await nextNoon()
    expect(await refused(url)).toEqual([status, code])
  })

  it('rejects a download link that has expired or belongs to another merchant', async () => {
    await buy('Book-0001', 1990)
    await nextNoon()
    const { body } = await get('/v3/bill/tradebill?bill_date=2026-05-10')
    const { pathname, search } = new URL(String(body['download_url']))
    const stranger = signingClient(
      fixture.sandbox.merchants.create(),
      'https://api.mch.weixin.qq.com',
      (request) => fixture.sandbox.fetch(request),
    )
    expect(await stranger.get(pathname + search, at)).toMatchObject({
      status: 403,
      body: { code: 'NO_AUTH' },
    })
    await fixture.sandbox.clock.advance(5 * MINUTE)
    expect(await refused(pathname + search)).toEqual([400, 'INVALID_REQUEST'])
  })
})

describe('large bills', () => {
  it('writes and sends a large bill in little memory', { timeout: 300_000 }, async () => {
    await nextNoon()
    const rows = 1_000_000
    fixture.sandbox.control.bills.generate(fixture.mchid, { bill_date: '2026-05-10', rows })
    const { body } = await get('/v3/bill/tradebill?bill_date=2026-05-10&tar_type=GZIP')
    const { pathname, search } = new URL(String(body['download_url']))
    const response = await fixture.client.raw('GET', pathname + search, undefined, at)
    if (response.body === null) throw new Error('no body')
    const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'))
    const hash = createHash('sha1')
    const reader = unpacked.getReader()
    const before = process.memoryUsage()
    let lines = 0
    let highest = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      hash.update(value)
      for (const byte of value) if (byte === 10) lines += 1
      const { heapUsed, external } = process.memoryUsage()
      highest = Math.max(highest, heapUsed + external)
    }
    expect(hash.digest('hex')).toBe(body['hash_value'])
    expect(lines).toBe(rows + 3)
    // The bill is about 250 MB, and its rows as objects more than a gigabyte.
    expect(highest - before.heapUsed - before.external).toBeLessThan(128 * 1024 * 1024)
  })
})
