import { constants } from 'node:buffer'
import { Agent } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { Readable } from 'node:stream'
import { type AxiosAdapter, AxiosHeaders, type AxiosRequestConfig } from 'axios'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Gateway, signedHeaders, startGateway } from '../../../test/gateway'
import { WechatpayError } from '../../base/errors/wechatpay-error'
import { Wechatpay } from '../../wechatpay'
import { textOf } from '../../call/response-body'

/*
 * Responses that Node's own server would not send, byte by byte, and adapters that fail. Whatever happens after a request
 * was sent, a write says that its outcome is unknown, and a read is repeated.
 */

let server: Server
let gateway: Gateway
let origin: string
let received: number
let response: () => string

beforeAll(async () => {
  gateway = await startGateway()
  server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      if (!/^(?:GET|POST) /.test(chunk.toString('latin1'))) return
      received += 1
      socket.end(response(), 'latin1')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await gateway.close()
})
beforeEach(() => {
  received = 0
})

// The server closes each connection: otherwise a pool may reuse one that is just being closed.
const raw = (status: string, headers: readonly string[], body: string): string =>
  [
    `HTTP/1.1 ${status}`,
    'Connection: close',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...headers,
    '',
    body,
  ].join('\r\n')
const signedLines = (body: string): string[] =>
  Object.entries(signedHeaders(body)).map(([name, value]) => `${name}: ${value}`)

const transports: readonly (readonly [string, AxiosRequestConfig])[] = [
  ['its own sockets', {}],
  ['an agent', { httpAgent: new Agent() }],
  ['the adapter of fetch', { adapter: 'fetch' }],
]

const odd: readonly (readonly [string, readonly string[]])[] = [
  ['__proto__ once', ['__proto__: a']],
  ['__proto__ twice', ['__proto__: a', '__proto__: b']],
  ['__PROTO__ three times', ['__PROTO__: a', '__proto__: b', '__Proto__: c']],
  ['constructor and prototype', ['constructor: a', 'prototype: b', 'Constructor: c']],
  [
    'the methods of an object of headers',
    ['get: a', 'set: b', 'has: c', 'toJSON: d', 'concat: e', 'delete: f'],
  ],
  ['those of every object', ['toString: a', 'valueOf: b', 'hasOwnProperty: c', 'then: d']],
  ['an array', ['length: 7', '0: a', 'push: b', 'join: c']],
]

describe.each(transports)('over %s', (name, by) => {
  const client = () => new Wechatpay({ ...gateway.options, ...by, baseURL: origin, retry: { delay: 1 } })

  describe.each(odd)('a response with headers named %s', (_, headers) => {
    it('reads a successful response with headers named %s', async () => {
      response = () => raw('200 OK', [...headers, ...signedLines('{"a":1}')], '{"a":1}')
      const result = await client().chain('v3/x').get()
      expect(result.data).toEqual({ a: 1 })
      expect(AxiosHeaders.from(result.headers as AxiosHeaders).get('Wechatpay-Serial')).toContain('PUB_KEY')
      expect(Object.getPrototypeOf(result.headers)).toBe(AxiosHeaders.prototype)
    })

    it('classifies and retries an error response, and reports an unknown outcome for a write', async () => {
      const body = '{"code":"SYSTEM_ERROR","message":"m"}'
      response = () => raw('500 Oops', [...headers, ...signedLines(body)], body)
      const wxpay = client()
      const failed = { name: 'ApiError', code: 'API_ERROR', status: 500 }
      await expect(wxpay.chain('v3/x').get()).rejects.toMatchObject({ ...failed, attempts: 3 })
      const write = wxpay.chain('v3/x').post({})
      await expect(write).rejects.toMatchObject({ ...failed, attempts: 1, outcome: 'unknown' })
      expect(received).toBe(4)
    })
  })

  it.each(['Timestamp', 'Nonce', 'Serial', 'Signature', 'Signature-Type'])(
    'reports a repeated Wechatpay-%s',
    async (header) => {
      const body = '{"a":1}'
      response = () => {
        const lines = signedLines(body)
        const again = lines.filter((line) => line.startsWith(`Wechatpay-${header}:`))
        return raw('200 OK', [...lines, ...again], body)
      }
      const error = await client()
        .chain('v3/x')
        .post({})
        .catch((reason: unknown) => reason)
      expect(error).toMatchObject({
        name: 'VerificationError',
        code: 'RESPONSE_HEADERS_REPEATED',
        repeated: [`Wechatpay-${header}`],
        outcome: 'unknown',
      })
      expect((error as Error).message).toContain(`Wechatpay-${header} arrived twice`)
    },
  )

  it('reports a repeated Content-Encoding', async () => {
    response = () => raw('200 OK', ['Content-Encoding: x', 'Content-Encoding: y', ...signedLines('{}')], '{}')
    // fetch itself rejects it, or returns undecodable data.
    const expected =
      name === 'the adapter of fetch' ? {} : { message: expect.stringContaining('x, y') as string }
    await expect(client().chain('v3/x').post({})).rejects.toMatchObject({
      ...expected,
      code: expect.stringMatching(/^RESPONSE_/) as string,
      outcome: 'unknown',
    })
  })
})

const faults: readonly (readonly [string, () => Error])[] = [
  ['TypeError', () => new TypeError('Cannot read properties of undefined')],
  ['RangeError', () => new RangeError('Maximum call stack size exceeded')],
  ['RangeError of a buffer', () => Object.assign(new RangeError('too large'), { code: 'ERR_OUT_OF_RANGE' })],
  ['SyntaxError', () => new SyntaxError('Unexpected token')],
  ['ReferenceError', () => new ReferenceError('x is not defined')],
  ['Error', () => new Error('out of memory')],
  ['string', () => 'out of memory' as unknown as Error],
  ['undefined', () => undefined as unknown as Error],
  ['null', () => null as unknown as Error],
  ['object without a prototype', () => Object.create(null) as Error],
  ['frozen error', () => Object.freeze(new Error('frozen'))],
]

describe('an error thrown by an adapter', () => {
  it.each(faults)(
    '%s becomes an error of this package, after a write with an unknown outcome',
    async (_, make) => {
      for (const fail of [
        () => Promise.reject(make()),
        () => {
          throw make()
        },
      ]) {
        let calls = 0
        const adapter = (() => {
          calls += 1
          return fail()
        }) as unknown as AxiosAdapter
        const wxpay = new Wechatpay({ ...gateway.options, adapter, retry: { delay: 1 } })
        const write = await caught(wxpay.chain('v3/x').post({}))
        expect(write).toBeInstanceOf(WechatpayError)
        expect(write).toMatchObject({ outcome: 'unknown', attempts: 1, route: 'POST /v3/x' })
        expect(calls).toBe(1)
        const read = await caught(wxpay.chain('v3/x').get())
        expect(read).toMatchObject({ attempts: 3 })
        expect(read).not.toHaveProperty('outcome')
        expect(calls).toBe(4)
      }
    },
  )

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a string', 'x'],
    ['not a promise of a response', { then: 'x' }],
    [
      'unreadable headers',
      {
        status: 200,
        headers: {
          get a() {
            throw new TypeError('x')
          },
        },
        data: '',
      },
    ],
    ['headers with a faulty iterator', { status: 200, headers: { [Symbol.iterator]: () => ({}) }, data: '' }],
    ['a status that is not a number', { status: '200', headers: {}, data: '' }],
  ])('rejects a response with an unknown outcome: %s', async (_, resolved) => {
    const adapter = (() => Promise.resolve(resolved)) as unknown as AxiosAdapter
    const wxpay = new Wechatpay({ ...gateway.options, adapter, retry: false })
    const error = await caught(wxpay.chain('v3/x').post({}))
    expect(error).toBeInstanceOf(WechatpayError)
    expect(error).toMatchObject({ outcome: 'unknown' })
  })

  it('rejects a body that fails while it is read with an unknown outcome', async () => {
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from('{'))
      throw new RangeError('out of memory')
    }
    const adapter: AxiosAdapter = (config) =>
      Promise.resolve({ status: 200, statusText: '', headers: {}, data: Readable.from(failing()), config })
    const wxpay = new Wechatpay({ ...gateway.options, adapter, retry: { delay: 1 } })
    const error = await caught(wxpay.chain('v3/x').post({}))
    expect(error).toMatchObject({ code: 'RESPONSE_UNREADABLE', outcome: 'unknown', advice: 'query-first' })
    expect(await caught(wxpay.chain('v3/x').get())).toMatchObject({ attempts: 3 })
    expect(await caught(wxpay.chain('v2/x').post({ a: '1' }))).toMatchObject({ outcome: 'unknown' })
  })
})

describe('a failure before anything is sent', () => {
  it('does not report an unknown outcome for a failure before anything is sent', async () => {
    const wxpay = new Wechatpay({ ...gateway.options, retry: false })
    const mistake = new TypeError('x')
    let clocks = 0
    const clock = {
      now: () => {
        clocks += 1
        if (clocks > 1) throw mistake
        return new Date()
      },
    }
    const own = new Wechatpay({ ...gateway.options, clock, retry: false })
    await expect(own.chain('v3/x').post({})).rejects.toBe(mistake)
    await expect(wxpay.client.v3.get('/v3/x', { paramsSerializer: 7 as never })).rejects.not.toHaveProperty(
      'outcome',
    )
  })
})

it('rejects a body that exceeds the maximum length of a string', () => {
  const body = Buffer.allocUnsafe(constants.MAX_STRING_LENGTH + 1)
  expect(() => textOf(body)).toThrow(expect.objectContaining({ code: 'RESPONSE_TOO_LARGE' }))
})

async function caught(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'resolved',
    (reason: unknown) => reason,
  )
}
