import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { runInNewContext } from 'node:vm'
import type { AxiosRequestConfig } from 'axios'
import { FormData as PackagedFormData } from 'undici'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ChainConfig, Wechatpay } from '../src/index'
import { type Gateway, merchantPem, signedHeaders, startGateway } from './gateway'

/*
 * Values of another realm, as code under Jest or in a vm context passes them, or receives them from Node's
 * own modules. The packed-tarball tests run the whole SDK under Jest.
 */

const foreign = (code: string, context: object = {}): unknown => runInNewContext(code, context)

let gateway: Gateway
let wxpay: Wechatpay
beforeAll(async () => {
  gateway = await startGateway()
  wxpay = new Wechatpay({ ...gateway.options, retry: false })
})
beforeEach(() => {
  gateway.arrived.length = 0
  gateway.respond({})
})
afterAll(async () => {
  await wxpay.close()
  await gateway.close()
})

const refund = { out_refund_no: 'R1', amount: { refund: 1, total: 1, currency: 'CNY' } }

/** An adapter that fails with an error created in another realm. */
const failing =
  (code: string): NonNullable<AxiosRequestConfig['adapter']> =>
  async (config) => {
    await Promise.resolve()
    throw foreign(code, { config })
  }

function failure(adapter: NonNullable<AxiosRequestConfig['adapter']>): Promise<unknown> {
  const client = new Wechatpay({ ...gateway.options, retry: false, adapter })
  const sending = client.chain('v3/refund/domestic/refunds').post(refund)
  return sending.catch((reason: unknown) => reason)
}

describe('an error of another realm', () => {
  it.each([
    ['with its code', 'Object.assign(new Error("connect"), { code: "ECONNREFUSED" })'],
    [
      'as a cause',
      'new Error("x", { cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED" }) })',
    ],
    ['among others', 'new AggregateError([Object.assign(new Error("connect"), { code: "ECONNREFUSED" })])'],
  ])('is recognized as a refused connection: %s', async (_, code) => {
    const error = await failure(failing(code))
    expect(error).toMatchObject({ code: 'ECONNREFUSED', phase: 'connect', advice: 'retry-same' })
    expect(error).not.toHaveProperty('outcome')
  })

  it('lets even a write be retried that was not sent', async () => {
    const codes: unknown[] = []
    const client = new Wechatpay({
      ...gateway.options,
      adapter: failing('Object.assign(new Error("connect"), { code: "ECONNREFUSED" })'),
      retry: { attempts: 2, delay: 1 },
      onRetry: ({ error }) => void codes.push(error.code),
    })
    await expect(client.chain('v3/some/write').post({})).rejects.toMatchObject({ attempts: 2 })
    expect(codes).toEqual(['ECONNREFUSED'])
  })

  it('keeps its message', async () => {
    expect(await failure(failing('new Error("what was said")'))).toMatchObject({
      code: 'ERR_NETWORK',
      message: expect.stringContaining('what was said') as string,
    })
  })

  it('is not mistaken for a network error if it is a programming error', async () => {
    expect(await failure(failing('new TypeError("a mistake")'))).toMatchObject({
      code: 'RESPONSE_UNREADABLE',
      message: expect.stringContaining('a mistake') as string,
    })
  })

  it('shows no request as a cause', async () => {
    const error = await failure(failing('Object.assign(new Error("x"), { config })'))
    const shown = inspect(error, { depth: 9, showHidden: true })
    expect(inspect((error as Error).cause)).not.toContain('config')
    expect(shown).not.toContain(merchantPem.slice(40, 80))
  })

  it('is named if a serializer throws it', async () => {
    const paramsSerializer = (): string => {
      throw foreign('new Error("what was said")')
    }
    await expect(
      wxpay.chain('v3/certificates').get({ params: { a: 1 }, paramsSerializer }),
    ).rejects.toMatchObject({ code: 'QUERY_INVALID', message: 'paramsSerializer threw: what was said' })
  })
})

describe('an object of another realm', () => {
  it('is accepted as a body', async () => {
    const data = foreign('({ a: [1, { b: "c" }], d: null })')
    await wxpay.chain('v3/x').post(data)
    expect(gateway.arrived.map(({ body, verified }) => [body.toString(), verified])).toEqual([
      ['{"a":[1,{"b":"c"}],"d":null}', true],
    ])
  })

  it('is accepted as the fields of an APIv2 call', async () => {
    const order = foreign('({ appid: "wx8888888888888888", mch_id: "1900000001", out_trade_no: "A1" })')
    gateway.respond({ body: '<xml><return_code>FAIL</return_code><return_msg>no</return_msg></xml>' })
    await expect(wxpay.chain('v2/pay/orderquery').post(order)).rejects.toMatchObject({
      code: 'EV2_RES_STATUS_CODE_NOT_SUCESS',
    })
    expect(gateway.arrived[0]?.body.toString()).toMatch(/<out_trade_no>.*A1/)
  })

  it('is accepted as a query and path parameters', async () => {
    const config = foreign('({ out_trade_no: "A1", params: { mchid: "1900000001" } })')
    await wxpay.chain('v3/pay/transactions/out-trade-no/{out_trade_no}').get(config as ChainConfig)
    expect(gateway.arrived[0]?.url).toBe('/v3/pay/transactions/out-trade-no/A1?mchid=1900000001')
  })

  it('is accepted as client options', () => {
    const { options } = gateway
    const given = foreign('({ ...options, certs: { ...options.certs } })', { options })
    expect(new Wechatpay(given as typeof options).mchid).toBe('1900000001')
    const clock = { now: () => foreign('new Date(0)') as Date }
    expect(() => new Wechatpay({ ...options, clock })).not.toThrow()
  })

  it('is accepted as bytes', async () => {
    const bytes = foreign('Uint8Array.from([123, 125])')
    await wxpay.chain('v3/x').post(bytes, { headers: { 'Content-Type': 'application/json' } })
    await wxpay.chain('v3/x').post(foreign('Uint8Array.from([123, 125]).buffer'))
    expect(gateway.arrived.map(({ body, verified }) => [body.toString(), verified])).toEqual([
      ['{}', true],
      ['{}', true],
    ])
  })
})

describe('a form of another implementation', () => {
  it('is sent unchanged, and signed by its meta', async () => {
    const form = new PackagedFormData()
    form.append('meta', '{"filename":"a.png","sha256":"x"}')
    form.append('file', new File(['image'], 'a.png', { type: 'image/png' }))
    await wxpay.chain('v3/x/upload').post(form)
    const [arrived] = gateway.arrived
    expect(arrived).toMatchObject({ verified: true })
    expect(arrived?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    expect(arrived?.body.toString()).toMatch(
      /name="file"; filename="a.png"\r\nContent-Type: image\/png\r\n\r\nimage\r\n/,
    )
  })
})

/** A signal of libraries that are older than Node's own. */
function oldSignal() {
  const listeners = new Set<() => void>()
  const signal = {
    aborted: false,
    reason: undefined as unknown,
    addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
  }
  const abort = (reason: unknown): void => {
    Object.assign(signal, { aborted: true, reason })
    for (const listener of listeners) listener()
  }
  return { signal: signal as unknown as AbortSignal, abort }
}

describe('a signal of another implementation', () => {
  it('cancels a call, with its reason', async () => {
    const { signal, abort } = oldSignal()
    gateway.respond(() => {
      abort(new Error('shut down'))
      return undefined
    })
    await expect(wxpay.chain('v3/x').get({ signal })).rejects.toMatchObject({
      name: 'CancellationError',
      cause: { message: 'shut down' },
    })
  })

  it('ends a download after its head has arrived', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, signedHeaders('')).write('the first bytes')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const { signal, abort } = oldSignal()
    const client = new Wechatpay({ ...gateway.options, baseURL: `http://127.0.0.1:${port}`, retry: false })
    const download = await client.download(`http://127.0.0.1:${port}/v3/billdownload/file?token=x`, {
      signal,
    })
    const reading = (async () => {
      for await (const chunk of download.stream()) if (String(chunk) !== '') abort(new Error('shut down'))
    })()
    await expect(reading).rejects.toMatchObject({ name: 'CancellationError' })
    server.close()
    server.closeAllConnections()
    await client.close()
  })
})
