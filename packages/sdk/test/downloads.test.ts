import { createHash, createCipheriv, publicEncrypt, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { Agent, createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type BillRow, DownloadError, Wechatpay } from '../src/index'
import { type Gateway, merchantKeys, sha1, signedHeaders, startGateway } from './gateway'
import { eventually } from './eventually'

/*
 * A download server that fails as networks do. Like WeChat Pay's own it signs the application, but not the
 * file.
 */

let gateway: Gateway
let server: Server
let wxpay: Wechatpay
let origin: string
let closed: string[]
const folder = mkdtempSync(join(tmpdir(), 'wxpay-downloads-'))

type Send = (response: ServerResponse) => void
let application: () => unknown
let send: Send

beforeAll(async () => {
  gateway = await startGateway()
  server = createServer((request, response) => {
    const { url = '' } = request
    response.on('close', () => closed.push(response.writableFinished ? 'whole' : 'broken off'))
    if (/^\/v3\/(?:billdownload|merchant-service|transferdownload)/.test(url)) {
      send(response)
      return
    }
    const body = JSON.stringify(application())
    response.writeHead(200, { 'content-type': 'application/json', ...signedHeaders(body) }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  wxpay = new Wechatpay({ ...gateway.options, baseURL: origin, retry: false })
})
beforeEach(() => {
  closed = []
  application = () => applied(text)
})
afterAll(async () => {
  await wxpay.close()
  server.closeAllConnections()
  server.close()
  await gateway.close()
  rmSync(folder, { recursive: true })
})

const HEADER =
  '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号\n'
const ROW = '`2026-11-01 10:00:00,`5001,`6001,`交易,`交易,`收入,`0.02,`0.17,`system,`,`T1\n'
const TOTALS = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\n`3,`3,`0.06,`0,`0.00\n'
const text = `${HEADER}${ROW.repeat(3)}${TOTALS}`
const query = { bill_date: '2026-11-01' } as const

const clients = [
  ['its own pool', {}],
  ['an agent', { httpAgent: new Agent() }],
] as const

const download_url = (token = 'x'): string => `${origin}/v3/billdownload/file?token=${token}&tartype=gzip`
const applied = (content: string): object => ({
  hash_type: 'SHA1',
  hash_value: sha1(content),
  download_url: download_url(),
})
const sends =
  (bytes: Buffer | string): Send =>
  (response) =>
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes)

/** The content that was read, and the error that stopped it. */
async function read(rows: AsyncIterable<BillRow>): Promise<{ rows: number; error: unknown }> {
  let count = 0
  try {
    for await (const row of rows) count += row.amount === 2 ? 1 : 0
    return { rows: count, error: undefined }
  } catch (error) {
    return { rows: count, error }
  }
}

describe('a bill that differs from its digest', () => {
  it.each<[string, string, () => Buffer | string, number]>([
    ['altered', 'DOWNLOAD_HASH_MISMATCH', () => gzipSync(text.replace('T1', 'T2')), 2],
    ['truncated between two lines', 'DOWNLOAD_HASH_MISMATCH', () => HEADER + ROW, 0],
    ['truncated in its compressed data', 'DOWNLOAD_TRUNCATED', () => gzipSync(text).subarray(0, -12), 2],
    ['an HTML page', 'BILL_MALFORMED', () => '<!doctype html>\n<title>502</title>', 0],
    ['of another kind', 'BILL_MALFORMED', () => '交易时间,商户号\n`1,`2\n', 0],
  ])('(%s) is an error before its last row', async (_, code, bytes, most) => {
    send = sends(bytes())
    const { rows, error } = await read(wxpay.bills.fundFlow(query))
    expect(error).toMatchObject({ code })
    expect(error).toBeInstanceOf(DownloadError)
    expect(rows).toBeLessThanOrEqual(most)
    await expect(wxpay.bills.fundFlow(query).save(join(folder, 'bill.csv'))).rejects.toThrow()
    expect(readdirSync(folder)).toEqual([])
  })

  it('is an error when the connection breaks in the middle, and leaves no file', async () => {
    send = (response) => {
      response.writeHead(200, { 'content-length': '1000000' })
      response.write(HEADER + ROW, () => response.destroy())
    }
    const { rows, error } = await read(wxpay.bills.fundFlow(query))
    expect(rows).toBe(0)
    expect(error).toMatchObject({ name: expect.stringMatching(/^(?:Transport|Response)Error$/) as unknown })
    await expect(wxpay.bills.fundFlow(query).save(join(folder, 'bill.csv'))).rejects.toThrow()
    expect(readdirSync(folder)).toEqual([])
  })

  it.each(clients)('is an error with its own code when it stops arriving (%s)', async (_, by) => {
    send = (response) => void response.writeHead(200).write(HEADER + ROW)
    const options = { ...gateway.options, baseURL: origin, retry: false, ...by } as const
    const limited = new Wechatpay({ ...options, timeout: 2_000 })
    const client = new Wechatpay(options)
    const cases = [client.bills.fundFlow(query, { timeout: 2_000 }), limited.bills.fundFlow(query)]
    for (const bill of cases) {
      const { error } = await read(bill)
      expect(error).toMatchObject({ name: 'TimeoutError', code: 'ETIMEDOUT', phase: 'response' })
      expect((error as Error).message).toMatch(/ 2000 ms/)
    }
    await eventually(() => {
      expect(closed.filter((how) => how === 'broken off')).toHaveLength(2)
    })
    await Promise.all([limited.close(), client.close()])
  })

  it.each(clients)('is not an error when its reader is slow (%s)', async (_, by) => {
    send = sends(gzipSync(HEADER + ROW.repeat(100_000) + TOTALS, { level: 0 }))
    const applying = application
    const large = applied(HEADER + ROW.repeat(100_000) + TOTALS)
    application = () => large
    const client = new Wechatpay({ ...gateway.options, baseURL: origin, retry: false, timeout: 2_000, ...by })
    let rows = 0
    for await (const row of client.bills.fundFlow(query)) {
      if (row.amount === 2 && ++rows === 1) await new Promise((resolve) => setTimeout(resolve, 4_500))
    }
    expect(rows).toBe(100_000)
    application = applying
    await client.close()
  })

  it.each(clients)('can be canceled by the consumer of the stream (%s)', async (_, by) => {
    send = (response) => void response.writeHead(200).write(HEADER + ROW)
    const client = new Wechatpay({ ...gateway.options, baseURL: origin, retry: false, ...by })
    const abort = new AbortController()
    const { data } = await client.client.v3.get<AsyncIterable<unknown>>(download_url(), {
      responseType: 'stream',
      signal: abort.signal,
    })
    const reading = (async () => {
      for await (const chunk of data) if (chunk !== undefined) abort.abort()
    })()
    await expect(reading).rejects.toThrow()
    await client.close()
  })

  it('is rejected like any call', async () => {
    send = (response) => {
      const body = '{"code":"INVALID_REQUEST","message":"账单下载地址无效"}'
      response.writeHead(400, { 'content-type': 'application/json', ...signedHeaders(body) }).end(body)
    }
    const { error } = await read(wxpay.bills.fundFlow(query))
    expect(error).toMatchObject({ code: 'API_ERROR', wechatpay: { code: 'INVALID_REQUEST' } })
  })
})

describe('a bill that is not read to its end', () => {
  const endless: Send = (response) => {
    response.writeHead(200)
    response.write(HEADER)
    const more = (): void => {
      if (response.destroyed) return
      if (response.write(ROW.repeat(1000))) setImmediate(more)
      else response.once('drain', more)
    }
    more()
  }
  const agents = [
    ['its own pool', undefined],
    ['an agent', new Agent()],
  ] as const

  it.each(agents)('closes its connection when its reader leaves (%s)', async (_, httpAgent) => {
    const client = new Wechatpay({
      ...gateway.options,
      baseURL: origin,
      ...(httpAgent !== undefined && { httpAgent }),
    })
    send = endless
    let seen = 0
    for await (const row of client.bills.fundFlow(query)) {
      if (row.amount !== 2) throw new Error('another row')
      if (++seen === 5000) break
    }
    await eventually(() => {
      expect(closed).toEqual(['whole', 'broken off'])
    })
    await client.close()
  })

  it.each(agents)('ends when it is canceled, also while nothing arrives (%s)', async (_, httpAgent) => {
    const client = new Wechatpay({
      ...gateway.options,
      baseURL: origin,
      ...(httpAgent !== undefined && { httpAgent }),
    })
    const controller = new AbortController()
    send = (response) => {
      response.writeHead(200).write(HEADER + ROW, () => {
        setImmediate(() => {
          controller.abort(new Error('enough'))
        })
      })
    }
    const { signal } = controller
    const { error } = await read(client.bills.fundFlow(query, { signal }))
    expect(error).toMatchObject({ code: 'ERR_CANCELED', cause: { message: 'enough' } })
    await eventually(() => {
      expect(closed).toEqual(['whole', 'broken off'])
    })
    await client.close()
  })
})

describe('a bill of several encrypted files', () => {
  const nonce = 'a8607ef79034c49c'
  const key = randomBytes(16).toString('hex')
  const encrypt_key = publicEncrypt(
    { key: merchantKeys.publicKey, oaepHash: 'sha1' },
    Buffer.from(key),
  ).toString('base64')
  const encrypted = (content: Buffer): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', Buffer.from(key), Buffer.from(nonce))
    return Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()])
  }
  const ecommerce = { ...query, sub_mchid: '1900000109' }

  beforeEach(() => {
    const file = { ...applied(text), encrypt_key, nonce }
    const list = [2, 1].map((bill_sequence) => ({ ...file, bill_sequence }))
    application = () => ({ download_bill_count: 2, download_bill_list: list })
    send = sends(encrypted(gzipSync(text)))
  })

  it('is read file by file, and its totals are added up', async () => {
    const bill = wxpay.bills.subMerchantFundFlow(ecommerce)
    expect(await read(bill)).toEqual({ rows: 6, error: undefined })
    expect(await bill.summary()).toMatchObject({
      flows: 6,
      income_amount: 12,
      files: [{ flows: 3 }, { flows: 3 }],
    })
  })

  it('is saved as one file each', async () => {
    const saved = await wxpay.bills.subMerchantFundFlow(ecommerce).save(join(folder, 'bill.csv'))
    expect(saved.map(({ path }) => path)).toEqual([join(folder, 'bill.csv'), join(folder, 'bill-2.csv')])
    for (const { path } of saved) {
      expect(readFileSync(path, 'utf8')).toBe(text)
      rmSync(path)
    }
  })

  it('is an error when one bit was flipped', async () => {
    const bytes = encrypted(gzipSync(text))
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    send = sends(bytes)
    const { rows, error } = await read(wxpay.bills.subMerchantFundFlow(ecommerce))
    expect(error).toMatchObject({ code: 'DOWNLOAD_HASH_MISMATCH' })
    expect(rows).toBeLessThan(3)
  })
})

describe('a download', () => {
  const pdf = Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(100_000)])
  const receipt = (hash_value = createHash('sha256').update(pdf).digest('hex')) => ({
    hash_type: 'SHA256',
    hash_value,
    download_url: `${origin}/v3/transferdownload/elecvoucherfile?token=1`,
  })
  beforeEach(() => {
    send = (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf)
  })

  it('is available as bytes, as a stream and as a file, with its type', async () => {
    const first = await wxpay.download(receipt())
    expect(first.contentType).toBe('application/pdf')
    expect((await first.bytes()).equals(pdf)).toBe(true)

    const chunks: Buffer[] = []
    const second = await wxpay.download(receipt().download_url, { hash: receipt() })
    await pipeline(second.stream(), async (stream: AsyncIterable<Buffer>) => {
      for await (const chunk of stream) chunks.push(chunk)
    })
    expect(Buffer.concat(chunks).equals(pdf)).toBe(true)

    const third = await wxpay.download(receipt())
    const path = join(folder, 'receipt.pdf')
    expect(await third.save(path)).toEqual({ path, bytes: pdf.length })
    expect(readFileSync(path).equals(pdf)).toBe(true)
    rmSync(path)
  })

  it('that differs from its digest is an error, and leaves no file', async () => {
    const promised = receipt('00'.repeat(32))
    const bytes = async (): Promise<unknown> => (await wxpay.download(promised)).bytes()
    const save = async (): Promise<unknown> => (await wxpay.download(promised)).save(join(folder, 'no.pdf'))
    await expect(bytes()).rejects.toMatchObject({ code: 'DOWNLOAD_HASH_MISMATCH' })
    await expect(save()).rejects.toMatchObject({ code: 'DOWNLOAD_HASH_MISMATCH' })
    expect(readdirSync(folder)).toEqual([])
  })

  it.each<[string, object, { readonly hash?: never }]>([
    ['hash_type', { hash_value: '00' }, {}],
    ['hash_type', { hash_value: '00', hash_type: null }, {}],
    ['hash_value', { hash_type: 'SHA256' }, {}],
    ['hash_value', { hash_type: 'SHA256', hash_value: 7 }, {}],
    ['hash_type', {}, { hash: { hash_value: '00' } as never }],
  ])(
    'rejects a digest whose %s is unusable (%o, %o), and requests nothing',
    async (field, digest, options) => {
      const { download_url } = receipt()
      send = vi.fn<Send>()
      await expect(wxpay.download({ download_url, ...digest }, options)).rejects.toMatchObject({
        name: 'InputError',
        code: 'OPTION_INVALID',
        field,
      })
      expect(send).not.toHaveBeenCalled()
    },
  )

  it('above the size limit is aborted', async () => {
    const arriving = await wxpay.download(receipt())
    await expect(arriving.bytes(1000)).rejects.toMatchObject({ code: 'RESPONSE_TOO_LARGE' })
  })

  it('is never requested from another host or without a URL', async () => {
    await expect(wxpay.download('https://evil.example/v3/billdownload/file?token=1')).rejects.toMatchObject({
      code: 'PATH_INVALID',
    })
    await expect(wxpay.download({ hash_type: 'SHA1' })).rejects.toMatchObject({
      code: 'PATH_INVALID',
      field: 'download_url',
    })
  })

  it('of a bill is decompressed, because the digest covers the uncompressed content', async () => {
    send = sends(gzipSync(text))
    const { data } = await wxpay.v3.bill.tradebill.get({ params: query })
    const bill = await wxpay.download(data)
    expect((await bill.bytes()).toString()).toBe(text)
  })
})

describe('a response that is an image', () => {
  const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), randomBytes(3000)])
  const config = { media_id: 'M1' }
  beforeEach(() => {
    send = (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(png)
  })

  it('is returned as bytes or as a stream, with its type', async () => {
    const { data, headers } = await wxpay.v3.merchantService.images._media_id_.get(config)
    expect(headers['content-type']).toBe('image/png')
    expect(data.equals(png)).toBe(true)
    const streamed = await wxpay.v3.merchantService.images._media_id_.get({
      ...config,
      responseType: 'stream',
    })
    const chunks: Buffer[] = []
    for await (const chunk of streamed.data as AsyncIterable<Buffer>) chunks.push(chunk)
    expect(Buffer.concat(chunks).equals(png)).toBe(true)
  })
})
