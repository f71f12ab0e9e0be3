import { createHash } from 'node:crypto'
import { Agent } from 'node:http'
import { Readable } from 'node:stream'
import { inspect } from 'node:util'
import axios, { type AxiosAdapter } from 'axios'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Gateway, merchantKey, merchantPem, signedHeaders, startGateway } from '../../../test/gateway'
import type { ChainConfig } from '../../operations/chain/node'
import { Wechatpay } from '../../wechatpay'

let gateway: Gateway
let wxpay: Wechatpay

beforeAll(async () => {
  gateway = await startGateway()
  wxpay = new Wechatpay({ ...gateway.options, allowCallTransport: true })
})
afterAll(() => gateway.close())
beforeEach(() => {
  gateway.arrived.length = 0
  gateway.respond({})
})

// The client's own pool, and the axios adapter that replaces it when the caller sets an agent.
const transports: readonly (readonly [string, ChainConfig])[] = [
  ['its own sockets', {}],
  ['an agent of the caller', { httpAgent: new Agent({ keepAlive: true }) }],
]

describe.each(transports)('over %s', (_, by) => {
  const get = (config: ChainConfig = {}) => wxpay.chain('v3/x').get({ ...by, ...config })

  it('sends and receives', async () => {
    gateway.respond({ body: '{"a":12345678901234567890}' })
    await expect(get({ params: { q: 1 } })).resolves.toMatchObject({ data: { a: '12345678901234567890' } })
    expect(gateway.arrived).toMatchObject([{ url: '/v3/x?q=1', verified: true }])
  })

  it('times out', async () => {
    await get() // Opens the connection, which is slow the first time.
    gateway.respond(() => undefined)
    await expect(get({ timeout: 2_000 })).rejects.toMatchObject({
      name: 'TimeoutError',
      code: 'ETIMEDOUT',
      phase: 'response',
    })
  })

  it('times out in the middle of a response', async () => {
    gateway.respond((__, response) => {
      response.writeHead(200, { ...signedHeaders('{}'), 'Content-Length': '100' }).write('{')
      return undefined
    })
    await expect(get({ timeout: 2_000 })).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  })

  it('ends when the caller aborts', async () => {
    const controller = new AbortController()
    gateway.respond(() => {
      controller.abort()
      return undefined
    })
    const error: unknown = await get({ signal: controller.signal }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      name: 'CancellationError',
      code: 'ERR_CANCELED',
      phase: 'response',
      advice: 'query-first',
    })
    expect(axios.isCancel(error)).toBe(true)
    const count = gateway.arrived.length
    await expect(get({ signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'ERR_CANCELED',
      phase: 'connect',
      advice: 'retry-same',
    })
    expect(gateway.arrived).toHaveLength(count)
  })

  it('reports a connection reset before the response', async () => {
    gateway.respond((__, response) => {
      response.socket?.resetAndDestroy()
      return undefined
    })
    await expect(get()).rejects.toMatchObject({
      name: 'TransportError',
      code: 'ECONNRESET',
      phase: 'response',
      advice: 'query-first',
    })
  })

  it('reports a truncated response', async () => {
    gateway.respond((__, response) => {
      response.writeHead(200, { ...signedHeaders('{}'), 'Content-Length': '100' }).write('{"a":')
      setTimeout(() => response.socket?.destroy(), 20)
      return undefined
    })
    await expect(get()).rejects.toMatchObject({
      code: expect.stringMatching(/ECONNRESET|RESPONSE_TRUNCATED/) as string,
    })
  })

  it('reports a refused connection', async () => {
    await expect(get({ baseURL: 'http://127.0.0.1:1' })).rejects.toMatchObject({
      code: 'ECONNREFUSED',
      phase: 'connect',
      advice: 'retry-same',
    })
  })

  it('rejects a response that is too long, and stops reading it', async () => {
    let written = 0
    gateway.respond((__, response) => {
      response.writeHead(200, signedHeaders('x'))
      const body = Readable.from(
        (function* chunks() {
          for (let n = 0; n < 2000; n += 1) {
            written += 65_536
            yield Buffer.alloc(65_536)
          }
        })(),
      )
      body.on('error', () => undefined).pipe(response)
      response.on('close', () => body.destroy())
      return undefined
    })
    await expect(get()).rejects.toMatchObject({ code: 'RESPONSE_TOO_LARGE' })
    expect(written).toBeLessThan(64 * 1024 * 1024)
    gateway.respond({ body: JSON.stringify('x'.repeat(100)) })
    await expect(get({ maxContentLength: 50 })).rejects.toMatchObject({ code: 'RESPONSE_TOO_LARGE' })
    await expect(get({ maxContentLength: 200 })).resolves.toMatchObject({ status: 200 })
  })

  it('reads ten megabytes on request', async () => {
    gateway.respond({ body: JSON.stringify('y'.repeat(10_000_000)) })
    const { data } = await get()
    expect(data).toHaveLength(10_000_000)
  })

  it('never follows a redirect with a signature', async () => {
    gateway.respond({
      status: 302,
      body: '',
      headers: { Location: 'https://elsewhere.example.com/v3/x?a=b' },
    })
    const refused = get({ maxRedirects: 0 })
    await expect(refused).rejects.toMatchObject({ code: 'RESPONSE_REDIRECT', status: 302 })
    await expect(refused).rejects.toThrow('https://elsewhere.example.com')
    expect(gateway.arrived).toHaveLength(1)
  })

  it('reuses its connection', async () => {
    const sockets = new Set<unknown>()
    gateway.respond((__, response) => {
      sockets.add(response.socket)
      return {}
    })
    for (let n = 0; n < 50; n += 1) await get()
    expect(sockets.size).toBe(1)
  })
})

describe('what the caller gives as a body', () => {
  it.each<[string, unknown, string, string]>([
    ['a text', '{"a": 1}', '{"a": 1}', 'application/json'],
    ['a Buffer', Buffer.from('{"b":2}'), '{"b":2}', 'application/json'],
    ['a view', new Uint8Array(Buffer.from('x{"c":3}x')).subarray(1, 8), '{"c":3}', 'application/json'],
    ['an ArrayBuffer', new TextEncoder().encode('{"d":4}').buffer, '{"d":4}', 'application/json'],
    ['URLSearchParams', new URLSearchParams({ e: '5 6' }), 'e=5+6', 'application/x-www-form-urlencoded'],
    ['an array', [1, { f: undefined }], '[1,{}]', 'application/json'],
  ])('signs the body as it is sent: %s', async (_, data, body, type) => {
    await wxpay.chain('v3/x').post(data)
    expect(gateway.arrived).toMatchObject([{ verified: true, headers: { 'content-type': type } }])
    expect(gateway.arrived[0]?.body.toString()).toBe(body)
  })

  it('signs a form by its meta, which is created if missing', async () => {
    const form = () => {
      const made = new FormData()
      made.append('file', new Blob(['bytes']), '收据.jpg')
      return made
    }
    const meta = JSON.stringify({
      filename: '收据.jpg',
      sha256: createHash('sha256').update('bytes').digest('hex'),
    })
    const own = form()
    own.append('meta', new Blob([meta], { type: 'application/json' }))
    await wxpay.chain('v3/merchant/media/upload').post(own)
    await wxpay.chain('v3/merchant/media/upload').post(form())
    expect(gateway.arrived).toMatchObject([{ verified: true }, { verified: true }])
    for (const { headers, body } of gateway.arrived) {
      expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
      expect(body.toString()).toContain(`\r\n\r\n${meta}\r\n`)
    }
    const several = form()
    several.append('back', new Blob(['bytes']), 'back.jpg')
    await expect(wxpay.chain('v3/merchant/media/upload').post(several)).rejects.toMatchObject({
      code: 'BODY_INVALID',
      field: 'meta',
    })
  })

  it.each<[unknown, string]>([
    [Readable.from(['x']), 'BODY_INVALID'],
    [new Blob(['x']), 'BODY_INVALID'],
    [() => 1, 'BODY_INVALID'],
    [{ a: Number.NaN }, 'BODY_NUMBER'],
    [{ a: '😀' }, 'BODY_CHARACTER'],
  ])('rejects the body %o before it is sent', async (data, code) => {
    await expect(wxpay.chain('v3/x').post(data)).rejects.toMatchObject({ name: 'InputError', code })
    expect(gateway.arrived).toEqual([])
  })

  it('does not change the body of the caller', async () => {
    const data = Object.freeze({ a: 1, b: undefined })
    const config = Object.freeze({ params: Object.freeze({ c: 1 }), headers: Object.freeze({ 'X-A': '1' }) })
    await wxpay.chain('v3/x').post(data, config)
    await wxpay.chain('v3/x').post(data, config)
    expect(gateway.arrived.map(({ verified }) => verified)).toEqual([true, true])
  })
})

describe('axios options', () => {
  it('runs transforms of the caller on text, like axios', async () => {
    gateway.respond({ body: '{"a":1}' })
    const raw = await wxpay.chain('v3/x').get({ transformResponse: [] })
    expect(raw.data).toBe('{"a":1}')
    const own = await wxpay.chain('v3/x').get({ transformResponse: [(data: unknown) => `${String(data)}!`] })
    expect(own.data).toBe('{"a":1}!')
    await wxpay
      .chain('v3/x')
      .post({ a: 1 }, { transformRequest: [(data: object) => JSON.stringify({ ...data, b: 2 })] })
    expect(gateway.arrived.at(-1)?.body.toString()).toBe('{"a":1,"b":2}')
    expect(gateway.arrived.at(-1)?.verified).toBe(true)
  })

  it('respects responseType', async () => {
    gateway.respond({ body: '{"a":1}' })
    const bytes = await wxpay.chain('v3/x').get<Buffer>({ responseType: 'arraybuffer' })
    expect(Buffer.isBuffer(bytes.data)).toBe(true)
    const stream = await wxpay.chain('v3/x').get<Readable>({ responseType: 'stream' })
    expect(Buffer.concat(await stream.data.toArray()).toString()).toBe('{"a":1}')
    const text = await wxpay.chain('v3/x').get({ responseType: 'text' })
    expect(text.data).toBe('{"a":1}')
  })

  it('reports truncated JSON', async () => {
    gateway.respond({ body: '{"a":1' })
    await expect(wxpay.chain('v3/x').get()).rejects.toMatchObject({
      name: 'ResponseError',
      code: 'RESPONSE_NOT_JSON',
      status: 200,
    })
  })

  it('uses an adapter given to the client', async () => {
    let carried = 0
    const adapter: AxiosAdapter = (config) => {
      carried += 1
      return axios.getAdapter('http')(config)
    }
    const own = new Wechatpay({ ...gateway.options, adapter })
    await own.chain('v3/x').get()
    expect(carried).toBe(1)
    expect(gateway.arrived).toMatchObject([{ verified: true }])
  })

  it('classifies a failure that an adapter has wrapped', async () => {
    const gone = await startGateway()
    await gone.close()
    const refused = wxpay.chain('v3/x').post({}, { adapter: 'fetch', baseURL: gone.url })
    await expect(refused).rejects.toMatchObject({ code: 'ECONNREFUSED', phase: 'connect' })
    await expect(wxpay.chain('v3/x').post({}, { adapter: 'fetch' })).resolves.toMatchObject({ status: 200 })
  })

  it('does not report an unknown outcome for a write that failed before it was sent', async () => {
    const refund = { out_refund_no: 'R1', amount: { refund: 1, total: 1, currency: 'CNY' } }
    const error: unknown = await wxpay
      .chain('v3/refund/domestic/refunds')
      .post(refund, { adapter: 'missing', retry: false })
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'TransportError', phase: 'connect', advice: 'retry-same' })
    expect(error).not.toHaveProperty('outcome')
    expect(gateway.arrived).toEqual([])
  })

  it('reports an adapter that returns no response', async () => {
    const adapter = (() => Promise.resolve({})) as unknown as AxiosAdapter
    await expect(wxpay.chain('v3/x').post({}, { adapter })).rejects.toMatchObject({
      code: 'RESPONSE_BYTES_LOST',
      outcome: 'unknown',
    })
  })

  it('does not report an error of a serializer as a network failure', async () => {
    const paramsSerializer = (): string => {
      throw new Error('no such thing')
    }
    await expect(wxpay.chain('v3/x').get({ params: { a: 1 }, paramsSerializer })).rejects.toMatchObject({
      name: 'InputError',
      code: 'QUERY_INVALID',
      field: 'paramsSerializer',
    })
    expect(gateway.arrived).toEqual([])
  })

  it('sends no signed request to URLs of other hosts', async () => {
    const other = await startGateway()
    for (const url of [
      `${other.url}/v3/x`,
      `//127.0.0.1:${other.port}/v3/x`,
      'https://mch.weixin.qq.com.evil.cn/v3/x',
    ]) {
      await expect(wxpay.client.v3.get(url)).rejects.toMatchObject({ code: 'PATH_INVALID' })
    }
    expect(other.arrived).toEqual([])
    await other.close()
  })

  it('signs one call as another merchant that gives all three options', async () => {
    const { serial } = gateway.options
    const other = { mchid: '1900000002', serial, privateKey: merchantKey }
    await wxpay.chain('v3/x').get(other)
    expect(gateway.arrived[0]?.headers.authorization).toContain('mchid="1900000002"')
    await expect(wxpay.chain('v3/x').get({ privateKey: merchantPem })).rejects.toMatchObject({
      code: 'OPTION_INVALID',
    })
  })

  it.each([
    ['a PEM', merchantPem],
    ['the URL of a file', 'file:///etc/hostname'],
    ['base64', Buffer.from(merchantPem).toString('base64')],
  ])('does not let %s choose the signer, because a spread query could contain it', async (_, text) => {
    const query = { mchid: '1900000002', serial: gateway.options.serial, privateKey: text }
    const failure: unknown = await wxpay
      .chain('v3/x')
      .get(query)
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'OPTION_INVALID', field: 'privateKey' })
    expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain(text)
    expect(gateway.arrived).toEqual([])
  })

  it('supports a path in baseURL', async () => {
    const own = new Wechatpay({ ...gateway.options, baseURL: `${gateway.url}/wechat/` })
    await own.chain('v3/x').get()
    expect(gateway.arrived).toMatchObject([{ url: '/wechat/v3/x', verified: true }])
  })
})
