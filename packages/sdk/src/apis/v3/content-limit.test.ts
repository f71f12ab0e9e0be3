import { Agent } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import type { AxiosRequestConfig } from 'axios'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gateway, sha1, startGateway } from '../../../test/gateway'
import { Wechatpay } from '../../wechatpay'

let gateway: Gateway

beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.close())

const text = JSON.stringify({ text: 'y'.repeat(10_000) })
const encodings = [
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
] as const
const transports: readonly (readonly [string, AxiosRequestConfig])[] = [
  ['its own sockets', {}],
  ['an agent', { httpAgent: new Agent() }],
]

describe.each(transports)('over %s', (_, transport) => {
  describe.each(encodings)('with %s', (encoding, compress) => {
    const encoded = { body: compress(text), signed: text, headers: { 'Content-Encoding': encoding } }

    it.each([-1, -7, Infinity, Number.MAX_SAFE_INTEGER, text.length])(
      'reads a response under maxContentLength: %d',
      async (maxContentLength) => {
        gateway.respond(encoded)
        const wxpay = new Wechatpay({ ...gateway.options, ...transport, maxContentLength })
        await expect(wxpay.chain('v3/x').get()).resolves.toMatchObject({ data: JSON.parse(text) as object })
        const usual = new Wechatpay({ ...gateway.options, ...transport })
        await expect(usual.chain('v3/x').get({ maxContentLength })).resolves.toMatchObject({ status: 200 })
      },
    )

    it.each([0, 1, text.length - 1])('rejects it under maxContentLength: %d', async (maxContentLength) => {
      gateway.respond(encoded)
      const wxpay = new Wechatpay({ ...gateway.options, ...transport, maxContentLength })
      await expect(wxpay.chain('v3/x').get()).rejects.toMatchObject({ code: 'RESPONSE_TOO_LARGE' })
    })
  })
})

describe('without a limit', () => {
  it.each([-1, Infinity])('reads a gzipped statement and a gzipped APIv2 bill: %d', async (none) => {
    const wxpay = new Wechatpay({ ...gateway.options, maxContentLength: none })
    const statement = 'a,b\n1,2\n'
    const digest = sha1(statement)
    gateway.respond({
      body: gzipSync(statement),
      signed: `{"sha1":"${digest}"}`,
      headers: { 'Wechatpay-Statement-Sha1': digest },
    })
    await expect(wxpay.chain('v3/statements').get()).resolves.toMatchObject({ status: 200 })
    gateway.respond({ body: gzipSync(statement) })
    const bill = await wxpay.chain('v2/pay/downloadbill').post({
      appid: 'wx8888888888888888',
      mch_id: '1900000001',
      bill_date: '20260510',
      bill_type: 'ALL',
      tar_type: 'GZIP',
    })
    expect(bill.data).toBe(statement)
  })
})

it.each([Number.NaN, '100', null, {}])('maxContentLength: %j is refused', async (given) => {
  const maxContentLength = given as number
  const refused = expect.objectContaining({ code: 'OPTION_INVALID', field: 'maxContentLength' }) as Error
  expect(() => new Wechatpay({ ...gateway.options, maxContentLength })).toThrow(refused)
  const wxpay = new Wechatpay(gateway.options)
  gateway.arrived.length = 0
  await expect(wxpay.chain('v3/x').get({ maxContentLength })).rejects.toEqual(refused)
  await expect(wxpay.chain('v2/x').post({}, { maxContentLength })).rejects.toEqual(refused)
  expect(gateway.arrived).toEqual([])
})
