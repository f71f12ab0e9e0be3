import { createVerify } from 'node:crypto'
import { type IncomingMessage, request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ControlError, controlOpenApi, type Listening, type NewFault } from '../src/index'
import { faultKinds } from '../src/faults/fault'
import { optionSchemas } from '../src/faults/options'
import { type SigningClient, signingClient } from './signing-client'
import { type Fixture, newTransaction, createFixture } from './fixture'

let fixture: Fixture
let server: Listening
let client: SigningClient

beforeEach(async () => {
  fixture = await createFixture()
  server = await fixture.sandbox.listen()
  client = signingClient(fixture.merchant, server.url)
})
afterEach(async () => {
  await fixture.sandbox.close()
})

const native = '/v3/pay/transactions/native'

/** Injects a fault over HTTP, as a client in another language would. */
async function inject(fault: NewFault): Promise<void> {
  const response = await fetch(`${server.url}/sandbox/v1/faults`, {
    method: 'POST',
    body: JSON.stringify(fault),
  })
  expect(response.status).toBe(201)
}

/** Bytes of a response on the wire, read by node:http alone. */
interface Seen {
  readonly status?: number
  readonly body: string
  readonly promised?: string | undefined
  /** Code of the connection error, if any. */
  readonly error?: string | undefined
}

function see(method: string, path: string, headers: Record<string, string>, body = ''): Promise<Seen> {
  return new Promise((resolve) => {
    let response: IncomingMessage | undefined
    const chunks: Buffer[] = []
    const seen = (error?: NodeJS.ErrnoException) => {
      resolve({
        ...(response?.statusCode === undefined ? {} : { status: response.statusCode }),
        body: Buffer.concat(chunks).toString(),
        promised: response?.headers['content-length'],
        error: error?.code,
      })
    }
    const asked = httpRequest(server.url + path, { method, headers, agent: false }, (incoming) => {
      response = incoming
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', () => {
        seen()
      })
      incoming.on('error', seen)
    })
    asked.on('error', seen)
    asked.end(body)
  })
}

/** Creates a transaction and records the response byte by byte. */
async function order(number = 'Book-0001'): Promise<Seen> {
  const body = JSON.stringify(newTransaction(fixture, number))
  const signed: Request = await new Promise((resolve) => {
    const capture = signingClient(fixture.merchant, server.url, (request) => {
      resolve(request)
      return Promise.resolve(new Response())
    })
    void capture.post(native, body)
  })
  return see('POST', native, Object.fromEntries(signed.headers), body)
}

const isOrdered = async (number = 'Book-0001') =>
  (await client.get(`/v3/pay/transactions/out-trade-no/${number}?mchid=${fixture.mchid}`)).status === 200

const whole = /^\{"code_url":"weixin:\/\/wxpay\/bizpayurl\?pr=\w+"\}$/

describe('connection faults', () => {
  it.each([
    ['reset-before', 'nothing', { body: '', error: 'ECONNRESET' }],
    ['reset-after', 'ordered', { body: '', error: 'ECONNRESET' }],
    ['reset-mid-response', 'ordered', { status: 200, error: 'ECONNRESET' }],
    ['truncate', 'ordered', { status: 200, error: 'ECONNRESET' }],
    ['half-tls-record', 'nothing', { body: '', error: 'HPE_INVALID_CONSTANT' }],
    [{ kind: 'half-tls-record', when: 'after' }, 'ordered', { body: '' }],
  ] as const)('%j: %s', async (fault, happened, expected) => {
    await inject({ fault, match: { method: 'POST', path: native, mchid: fixture.mchid } })
    const seen = await order()
    expect(seen).toMatchObject(expected)
    if (seen.status === 200) {
      expect(seen.body.length).toBeGreaterThan(0)
      expect(seen.body.length).toBeLessThan(Number(seen.promised))
      expect(seen.body).not.toMatch(whole)
    }
    expect(await isOrdered()).toBe(happened === 'ordered')
    expect((await order('Book-0002')).body).toMatch(whole)
  })

  it('resets without a regular end and without a byte', async () => {
    await inject({ fault: 'reset-before' })
    const code = await new Promise((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write(`GET /v3/certificates HTTP/1.1\r\nHost: localhost\r\n\r\n`)
      })
      socket.on('data', () => {
        resolve('data')
      })
      socket.on('end', () => {
        resolve('end')
      })
      socket.on('error', (error: NodeJS.ErrnoException) => {
        resolve(error.code)
      })
    })
    expect(code).toBe('ECONNRESET')
  })

  it('cuts a response without a body in its head', async () => {
    await order()
    await inject({ fault: 'truncate' })
    const path = '/v3/pay/transactions/out-trade-no/Book-0001/close'
    await expect(client.post(path, { mchid: fixture.mchid })).rejects.toThrow('fetch failed')
    expect(
      (await client.get(`/v3/pay/transactions/out-trade-no/Book-0001?mchid=${fixture.mchid}`)).body,
    ).toMatchObject({ trade_state: 'CLOSED' })
  })

  it.each(['before', 'after'] as const)('stalls until the client gives up (%s)', async (when) => {
    await inject({ fault: { kind: 'stall', when } })
    const body = JSON.stringify(newTransaction(fixture, 'Book-0001'))
    const impatient = signingClient(fixture.merchant, server.url, (request) =>
      fetch(request, { signal: AbortSignal.timeout(200) }),
    )
    await expect(impatient.post(native, body)).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(await isOrdered()).toBe(when === 'after')
  })

  it('trickles a body', async () => {
    await inject({ fault: { kind: 'slow-body', piece: 7, pause: 1 } })
    const body = JSON.stringify(newTransaction(fixture, 'Book-0001'))
    const response = await client.raw('POST', native, body)
    if (response.body === null) throw new Error('no body')
    const reader = response.body.getReader()
    const sizes: number[] = []
    let text = ''
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      sizes.push(value.byteLength)
      text += Buffer.from(value).toString()
    }
    expect(text).toMatch(whole)
    expect(sizes.length).toBeGreaterThan(3)
    expect(Math.max(...sizes)).toBeLessThan(text.length)
  })

  it('throws for an in-process request', async () => {
    fixture.sandbox.faults.add({ fault: 'reset-before' })
    await expect(fixture.client.get('/v3/certificates')).rejects.toThrow('reset-before needs a connection')
  })

  it('does not keep the sandbox from closing', async () => {
    await inject({ fault: 'stall' })
    const stalled = expect(client.get('/v3/certificates')).rejects.toThrow()
    await new Promise((resolve) => setTimeout(resolve, 50))
    await fixture.sandbox.close()
    await stalled
  })
})

describe('response faults', () => {
  const certificates = '/v3/certificates'

  it.each([
    [{ kind: 'status', status: 429, retry_after: 3 }, 429, 'FREQUENCY_LIMITED', '3'],
    [{ kind: 'status', status: 500 }, 500, 'SYSTEM_ERROR', null],
    ['status', 503, 'SERVICE_UNAVAILABLE', null],
    [{ kind: 'status', status: 429, code: 'RATELIMIT_EXCEEDED' }, 429, 'RATELIMIT_EXCEEDED', null],
  ] as const)('%j', async (fault, status, code, retryAfter) => {
    await inject({ fault })
    const received = await client.post(native, newTransaction(fixture, 'Book-0001'))
    expect(received).toMatchObject({ status, verified: true, body: { code } })
    expect(received.headers.get('retry-after')).toBe(retryAfter)
    expect(await isOrdered()).toBe(false)
  })

  it('returns a proxy page after the request was processed', async () => {
    await inject({ fault: { kind: 'status', status: 502, format: 'html', when: 'after' } })
    const received = await client.post(native, newTransaction(fixture, 'Book-0001'))
    expect(received).toMatchObject({ status: 502, verified: false })
    expect(received.headers.get('content-type')).toBe('text/html')
    expect(received.text).toContain('<h1>502</h1>')
    expect(await isOrdered()).toBe(true)
  })

  it.each([
    ['bad-signature', /^[A-Za-z0-9+/]{342}==$/],
    ['missing-signature', /^$/],
    ['signtest', /^WECHATPAY\/SIGNTEST\/[A-Za-z0-9+/]{342}==$/],
    ['unknown-serial', /^[A-Za-z0-9+/]{342}==$/],
    ['tampered-body', /^[A-Za-z0-9+/]{342}==$/],
    ['reencoded-json', /^[A-Za-z0-9+/]{342}==$/],
  ] as const)('injects %s once, and the response does not verify', async (fault, signature) => {
    await inject({ fault, match: { path: certificates } })
    const received = await client.get(certificates)
    expect(received).toMatchObject({ status: 200, verified: false, body: { data: [{}] } })
    expect(received.headers.get('wechatpay-signature') ?? '').toMatch(signature)
    expect((await client.get(certificates)).verified).toBe(true)
  })

  it('names an unknown certificate for unknown-serial', async () => {
    await inject({ fault: 'unknown-serial' })
    const { headers } = await client.get(certificates)
    expect(headers.get('wechatpay-serial')).toMatch(/^1[0-9A-F]{39}$/)
    expect(Object.keys(fixture.merchant.certs)).not.toContain(headers.get('wechatpay-serial'))
  })

  it('keeps the JSON value for reencoded-json and changes it for tampered-body', async () => {
    await inject({ fault: 'reencoded-json', match: { path: native } })
    const body = JSON.stringify(newTransaction(fixture, 'Book-0001'))
    const reencoded = await client.post(native, body)
    expect(Object.keys(reencoded.body)).toEqual(['code_url'])
    expect(reencoded.text).toContain('\n')
    await inject({
      fault: 'tampered-body',
      match: { path: '/v3/pay/transactions/out-trade-no/{out_trade_no}' },
    })
    const url = `/v3/pay/transactions/out-trade-no/Book-0001?mchid=${fixture.mchid}`
    const tampered = await client.get(url)
    const honest = await client.get(url)
    expect(tampered.text.length).toBe(honest.text.length)
    expect(tampered.body).not.toEqual(honest.body)
  })

  it.each([600, -600])('signs stale-timestamp correctly, %d seconds off', async (seconds) => {
    await inject({ fault: { kind: 'stale-timestamp', seconds } })
    const { verified, headers } = await client.get(certificates)
    expect(verified).toBe(true)
    const off = Math.floor(Date.now() / 1000) - Number(headers.get('wechatpay-timestamp'))
    expect(Math.abs(off - seconds)).toBeLessThan(60)
  })

  it('signs big-body correctly and never holds it in memory as a whole', { timeout: 300_000 }, async () => {
    const size = 256 * 1024 * 1024
    await inject({ fault: { kind: 'big-body', size } })
    const before = process.memoryUsage()
    const response = await client.raw('GET', certificates)
    if (response.body === null) throw new Error('no body')
    const { headers } = response
    const verifier = createVerify('RSA-SHA256').update(
      `${headers.get('wechatpay-timestamp')}\n${headers.get('wechatpay-nonce')}\n`,
    )
    let length = 0
    let highest = 0
    const reader = response.body.getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      verifier.update(value)
      length += value.byteLength
      highest = Math.max(highest, process.memoryUsage().external)
    }
    expect(length).toBe(size)
    const key = fixture.merchant.certs[headers.get('wechatpay-serial') ?? ''] ?? ''
    expect(verifier.update('\n').verify(key, headers.get('wechatpay-signature') ?? '', 'base64')).toBe(true)
    expect(highest - before.external).toBeLessThan(size / 2)
  })

  it('injects into in-process requests too', async () => {
    fixture.sandbox.faults.add({ fault: 'bad-signature' })
    expect((await fixture.client.get(certificates)).verified).toBe(false)
  })

  it('tampers with files, which are not signed', async () => {
    const day = new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10)
    await fixture.sandbox.clock.advance(36 * 60 * 60 * 1000)
    fixture.sandbox.bills.generate(fixture.mchid, { bill_date: day, rows: 3 })
    const { body } = await client.get(`/v3/bill/tradebill?bill_date=${day}`)
    const url = String(body['download_url']).slice(server.url.length)
    const honest = await (await client.raw('GET', url)).text()
    await inject({ fault: 'tampered-body', match: { path: '/v3/billdownload/file' } })
    const tampered = await (await client.raw('GET', url)).text()
    expect(tampered).not.toBe(honest)
    expect(tampered).toHaveLength(honest.length)
  })
})

describe('the list of faults', () => {
  const shown = async (method = 'GET', path = '') => {
    const response = await fetch(`${server.url}/sandbox/v1/faults${path}`, { method })
    return response.status === 204 ? 204 : ((await response.json()) as unknown)
  }

  it('counts injections and removes faults', async () => {
    await inject({ fault: 'bad-signature', times: 2, match: { path: '/v3/certificates' } })
    await inject({ fault: 'missing-signature' })
    await client.get('/v3/certificates')
    expect(await shown()).toEqual({
      data: [
        {
          id: 'fault-1',
          fault: { kind: 'bad-signature' },
          match: { path: '/v3/certificates' },
          remaining: 1,
          injected: 1,
        },
        { id: 'fault-2', fault: { kind: 'missing-signature' }, match: {}, remaining: 1, injected: 0 },
      ],
    })
    expect(await shown('DELETE', '/fault-1')).toBe(204)
    expect(await shown('GET', '/fault-1')).toMatchObject({ code: 'SUBJECT_UNKNOWN' })
    expect(await shown('DELETE')).toBe(204)
    expect(await shown()).toEqual({ data: [] })
    expect((await client.get('/v3/certificates')).verified).toBe(true)
  })

  it('does not affect the control API', async () => {
    await inject({ fault: 'reset-before', times: 10 })
    expect(await shown()).toMatchObject({ data: [{ injected: 0 }] })
  })

  it.each([
    [{}, 'Field "fault" must be a kind of fault'],
    [{ fault: 'none' }, 'or an object with "kind": reset-before, '],
    [
      { fault: { kind: 'status', status: 418 } },
      'Field "fault.status" must be one of 429, 500, 502, 503, 504, received 418.',
    ],
    [{ fault: { kind: 'truncate', when: 'after' } }, 'Unknown field "fault.when"; known fields are kind.'],
    [{ fault: { kind: 'slow-body', pause: -1 } }, 'Field "fault.pause" must be at least 0, received -1.'],
    [{ fault: 'stall', match: { host: 'a' } }, 'Unknown field "match.host"; '],
    [{ fault: 'stall', match: { path: 'v3' } }, 'Field "match.path" must match ^/[^?#]*$, received "v3".'],
    [
      { fault: 'stall', match: { event_type: 'REFUND.SUCCESS' } },
      'Field "match.event_type" is only for notification faults, and stall is not one.',
    ],
    [{ fault: 'stall', times: 0 }, 'Field "times" must be at least 1, received 0.'],
    [{ fault: 'stall', often: 2 }, 'Unknown field "often"; known fields are fault, match, times.'],
    [{ fault: 'stall', time: 2 }, 'Unknown field "time"; did you mean "times".'],
  ])('rejects %j', (wish, message) => {
    const add = () => fixture.sandbox.faults.add(wish as NewFault)
    expect(add).toThrow(ControlError)
    expect(add).toThrow(message)
  })

  it('describes every kind with its options in the OpenAPI document', () => {
    interface KindSchema {
      readonly description: string
      readonly properties: Readonly<Record<string, { const?: string; default?: unknown }>>
    }
    const { Fault } = controlOpenApi().components.schemas
    const kinds = Fault?.properties?.['fault']?.oneOf as readonly KindSchema[]
    const described = kinds.map(({ description, properties: { kind, ...options } }) => [
      kind?.const,
      description,
      Object.entries(options).map(([option, { default: value }]) => [option, value]),
    ])
    expect(described).toEqual(
      Object.entries(faultKinds).map(([kind, { summary, options }]) => [
        kind,
        summary,
        options.map((name) => [name, optionSchemas[name].default]),
      ]),
    )
  })
})
