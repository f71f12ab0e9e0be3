import { type AddressInfo, createServer } from 'node:net'
import { Agent } from 'node:http'
import { inspect } from 'node:util'
import { AxiosError, AxiosHeaders } from 'axios'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { APIV3_KEY, type Gateway, SECRET, startGateway } from '../../../test/gateway'
import { Wechatpay } from '../../wechatpay'
import { redactCause } from './cause'
import { redactText } from './text'
import { WechatpayError } from './wechatpay-error'

let gateway: Gateway
let resetting: string
const server = createServer((socket) => {
  socket.once('data', () => socket.destroy())
})
beforeAll(async () => {
  gateway = await startGateway()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  resetting = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await gateway.close()
})

const nobody = 'http://127.0.0.1:1'
const password = 'password-of-the-proxy'
const thrower = (config: object): Promise<never> => {
  throw Object.assign(new Error('no way'), { code: 'EOWN', config })
}

describe('the cause of a failed call', () => {
  it.each<[string, () => object]>([
    ['reset on its own sockets', () => ({ baseURL: resetting })],
    ['reset on an agent', () => ({ baseURL: resetting, httpAgent: new Agent() })],
    ['refused to an agent', () => ({ baseURL: nobody, httpAgent: new Agent() })],
    ['too long for an agent', () => ({ maxContentLength: 2, httpAgent: new Agent() })],
    [
      'refused by a proxy',
      () => ({ proxy: { host: '127.0.0.1', port: 1, auth: { username: 'shop', password } } }),
    ],
    ['thrown by an adapter', () => ({ adapter: thrower })],
  ])('shows no signature and no password when it was %s', async (_, given) => {
    const wxpay = new Wechatpay({ ...gateway.options, retry: false, ...given() })
    const error: unknown = await wxpay.v3.certificates.get().then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(Error)
    const printed = [false, true].map((showHidden) => inspect(error, { depth: null, showHidden }))
    printed.push(JSON.stringify(error))
    for (const text of printed) {
      for (const secret of ['signature="', 'WECHATPAY2-SHA256', password, APIV3_KEY, SECRET, 'PRIVATE KEY']) {
        expect(text).not.toContain(secret)
      }
    }
    await wxpay.close()
  })
})

const signature = 'signature="c2VjcmV0"'
const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="1900000001",${signature}`
const config = { headers: new AxiosHeaders({ Authorization: authorization }) }
const key = '-----BEGIN PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nc2VjcmV0\n-----END PRIVATE KEY-----'
const ofAxios = (): AxiosError =>
  AxiosError.from(new Error('read ECONNRESET'), 'ECONNRESET', config as never, { _header: authorization })

/** Ways in which HTTP clients, agents and proxies hand on what failed. */
const wrapped: readonly (readonly [string, () => unknown])[] = [
  ['itself', ofAxios],
  ['as the cause of a plain error', () => new Error('outer', { cause: ofAxios() })],
  ['as the cause of a cause', () => new Error('a', { cause: new Error('b', { cause: ofAxios() }) })],
  [
    'among the errors of an AggregateError',
    () => new AggregateError([new Error('x'), ofAxios()], 'all failed'),
  ],
  ['in an AggregateError in a cause', () => new Error('x', { cause: new AggregateError([ofAxios()]) })],
  ['as a property', () => Object.assign(new Error('x'), { original: ofAxios() })],
  ['in a list', () => Object.assign(new Error('x'), { attempts: [{ error: ofAxios() }] })],
  ['under a symbol', () => Object.assign(new Error('x'), { [Symbol('inner')]: ofAxios() })],
  ['in an object that is not an Error', () => ({ reason: ofAxios(), message: 'x' })],
  ['hidden', () => Object.defineProperty(new Error('x'), 'inner', { value: ofAxios() })],
  ['in its text', () => new Error(`sent ${authorization}`)],
  ['in a text beside', () => Object.assign(new Error('x'), { sent: `Authorization: ${authorization}` })],
  ['in headers', () => Object.assign(new Error('x'), { options: { headers: { authorization } } })],
  ['in an agent', () => Object.assign(new Error('x'), { agent: new Agent({ key } as object) })],
  ['as a key', () => Object.assign(new Error(key), { key, nested: { options: { key } } })],
  ['as a proxy', () => new Error('cannot reach http://shop:c2VjcmV0@proxy.example:8080/')],
  [
    'by an accessor',
    () => Object.defineProperty(new Error('x'), 'late', { enumerable: true, get: () => authorization }),
  ],
  ['behind a Proxy', () => new Proxy(ofAxios(), {})],
]

function printed(error: unknown): string {
  const shown = [false, true].map((showHidden) => inspect(error, { depth: null, showHidden, getters: true }))
  const properties = error instanceof Error ? [error.stack, error.message, String(error.cause)] : []
  return [...shown, JSON.stringify(error), ...properties].join('\n')
}

describe('redactCause', () => {
  it.each(wrapped)('leaves no secret that comes %s', (_, make) => {
    const cause = redactCause(make())
    const error = new WechatpayError('ERR_NETWORK', 'x', { cause })
    for (const text of [printed(cause), printed(error)]) {
      expect(text).not.toContain('c2VjcmV0')
      expect(text).not.toContain('WECHATPAY2-SHA256-RSA2048 mchid="1900000001",signature="c')
    }
  })

  it.each(wrapped)(
    'leaves none either in the error of a call whose adapter throws it: %s',
    async (_, make) => {
      const adapter = (): Promise<never> => {
        throw make() as Error
      }
      const wxpay = new Wechatpay({ ...gateway.options, retry: false, adapter })
      const error: unknown = await wxpay.v3.certificates.get().catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(WechatpayError)
      expect(printed(error)).not.toContain('c2VjcmV0')
    },
  )

  it('keeps what an error is and says, and the cause of the cause', () => {
    const reset = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', errno: -104 })
    const failed = AxiosError.from(reset, 'ECONNRESET', config as never, { host: 'secret' })
    const cause = redactCause(failed)
    expect(cause).toBeInstanceOf(AxiosError)
    expect(cause).toMatchObject({ message: 'read ECONNRESET', code: 'ECONNRESET', cause: reset })
    expect(inspect(cause)).toContain(failed.stack?.split('\n')[1]?.trim())
    expect(failed.config).toBe(config)
    const aggregate = redactCause(new AggregateError([failed, reset], 'all'))
    expect(aggregate).toBeInstanceOf(AggregateError)
    expect(aggregate).toMatchObject({ message: 'all', errors: [{ code: 'ECONNRESET' }, reset] })
  })

  it('handles circular and very deep causes', () => {
    const own: Error & { config?: unknown } = Object.assign(new Error('own'), { config })
    own.cause = own
    expect(redactCause(own)).not.toHaveProperty('cause')
    const one = new Error('one')
    const other = Object.assign(new Error('other', { cause: one }), { list: [one] })
    one.cause = other
    expect(redactCause(one)).toMatchObject({ message: 'one', cause: { message: 'other' } })
    let deep: unknown = ofAxios()
    for (let depth = 0; depth < 1_000; depth += 1) deep = new Error('x', { cause: deep })
    expect(printed(redactCause(deep))).not.toContain('c2VjcmV0')
    // Each level holds the next one twice: 2^40 ways lead to the last.
    let wide: unknown = ofAxios()
    for (let depth = 0; depth < 40; depth += 1) wide = Object.assign(new Error('x'), { a: wide, b: wide })
    expect(printed(redactCause(wide))).not.toContain('c2VjcmV0')
    const many = new AggregateError(Array.from({ length: 2_000 }, ofAxios))
    expect(printed(redactCause(many))).not.toContain('c2VjcmV0')
  })

  it.each([
    new Error('bare'),
    Object.assign(new Error('x', { cause: new TypeError('y') }), { code: 'ECONNREFUSED', port: 1 }),
    new AggregateError([new Error('a'), new RangeError('b')]),
    AbortSignal.timeout(1).reason ?? new DOMException('x', 'AbortError'),
    'a text',
    7,
    null,
  ])('hands on %o as it is', (cause) => {
    expect(redactCause(cause)).toBe(cause)
  })

  it('truncates a string that may be a body, and omits values that are not data', () => {
    const given = Object.assign(new Error('x'), { text: 'z'.repeat(10_000), run: () => 1, at: new Date(0) })
    const cause = redactCause(given) as typeof given
    expect(cause.text).toHaveLength(201)
    expect(cause).not.toHaveProperty('run')
    expect(cause.at).toEqual(new Date(0))
  })
})

describe('the error of a call', () => {
  it('shows no password of an address', async () => {
    const wxpay = new Wechatpay({ ...gateway.options, retry: false })
    const error: unknown = await wxpay.client.v3
      .get('http://shop:c2VjcmV0@127.0.0.1/v3/x')
      .catch((reason: unknown) => reason)
    expect(printed(error)).not.toContain('c2VjcmV0')
    expect(inspect((error as WechatpayError).config)).not.toContain('c2VjcmV0')
  })
})

describe('redactText', () => {
  it('takes time in proportion to the text', () => {
    const hostile = [
      'signature="',
      '-----BEGIN PRIVATE KEY-----',
      '//a',
      'Authorization: ',
      '-----BEGIN ',
      '"',
    ]
    const measure = (text: string): number => {
      const started = performance.now()
      redactText(text)
      return performance.now() - started
    }
    measure('a'.repeat(100_000))
    for (const piece of hostile) {
      const small = measure(piece.repeat(4_000))
      expect(measure(piece.repeat(40_000))).toBeLessThan(Math.max(small, 5) * 60)
    }
  })
})
