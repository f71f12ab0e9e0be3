import { createCipheriv } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import express from 'express'
import { describe, expect, it } from 'vitest'
import {
  APIV3_KEY,
  type CannedResponse,
  merchantOptions,
  platformKeys,
  PUBLIC_KEY_ID,
  signedHeaders,
} from '../../test/gateway'
import { NotificationError } from '../base/errors/response-errors'
import { createMerchantRegistry } from './registry/merchant-registry'
import { Wechatpay } from '../wechatpay'
import type { NotificationRequest } from './notifications/received'
import { signTestNotification } from './notifications/sign-test'

const options = {
  ...merchantOptions,
}
const { notifications } = new Wechatpay(options)

// Created with node:crypto only.
function genuine(resource: object, event_type = 'TRANSACTION.SUCCESS', key = APIV3_KEY): string {
  const nonce = 'fdasflkja484'
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from('transaction'))
  const ciphertext = Buffer.concat([
    cipher.update(JSON.stringify(resource)),
    cipher.final(),
    cipher.getAuthTag(),
  ])
  return JSON.stringify({
    id: 'EV-2018022511223320873',
    create_time: '2015-05-20T13:29:35+08:00',
    resource_type: 'encrypt-resource',
    event_type,
    summary: '支付成功',
    resource: {
      original_type: 'transaction',
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext: ciphertext.toString('base64'),
      associated_data: 'transaction',
      nonce,
    },
  })
}

const request = (body: string, response: CannedResponse = {}) => ({
  headers: signedHeaders(body, response),
  body,
})
const unwrap = (given: unknown) => notifications.unwrap(given as NotificationRequest)
const paid = { out_trade_no: '1217752501201407033233368018', amount: { total: 100 } }

describe('unwrap', () => {
  it('verifies and decrypts a notification', async () => {
    const notification = await unwrap(request(genuine(paid)))
    expect(notification).toEqual({
      id: 'EV-2018022511223320873',
      create_time: '2015-05-20T13:29:35+08:00',
      resource_type: 'encrypt-resource',
      event_type: 'TRANSACTION.SUCCESS',
      summary: '支付成功',
      original_type: 'transaction',
      resource: paid,
    })
    if (notification.event_type === 'TRANSACTION.SUCCESS') {
      expect(notification.resource.out_trade_no).toBe(paid.out_trade_no)
    } else expect.unreachable()
  })

  it('returns events of unlisted types', async () => {
    const notification = await unwrap(request(genuine({ a: 1 }, 'SOMETHING.NEW')))
    const event: string = notification.event_type
    expect([event, notification.resource]).toEqual(['SOMETHING.NEW', { a: 1 }])
  })

  it('accepts a Fetch Request with an unread body', async () => {
    const { headers, body } = request(genuine(paid))
    const fetched = new Request('https://shop.example.com/notify', { method: 'POST', headers, body })
    await expect(unwrap(fetched)).resolves.toMatchObject({ resource: paid })
    await expect(unwrap(fetched)).rejects.toMatchObject({ code: 'NOTIFICATION_BODY_NOT_RAW' })
  })

  it('accepts bytes and headers of any kind', async () => {
    const { headers, body } = request(genuine(paid))
    for (const given of [
      { headers: new Headers(headers), body },
      {
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
        ),
        body,
      },
      { headers, body: Buffer.from(body) },
      { headers, body: new TextEncoder().encode(body) },
      { headers, body: new TextEncoder().encode(body).buffer },
      { headers, body: new DataView(new TextEncoder().encode(body).buffer) },
      { headers, body: new Blob([body]) },
      { headers: { ...headers, get: 'a header of that name' }, body },
      { headers, body: { parsed: true }, rawBody: Buffer.from(body) },
      { headers, body: '', rawBody: body, isBase64Encoded: true },
    ]) {
      await expect(unwrap(given)).resolves.toMatchObject({ resource: paid })
    }
  })

  it('decrypts the bytes that it verified, even if the buffer is reused meanwhile', async () => {
    const { headers, body } = request(genuine(paid))
    const buffer = Buffer.from(body)
    const reading = unwrap({ headers, body: buffer })
    buffer.write(genuine({ ...paid, amount: { total: 1 } }))
    await expect(reading).resolves.toMatchObject({ resource: paid })
  })

  describe.each([
    ['text', (body: string) => ({ body, isBase64Encoded: false })],
    ['base64', (body: string) => ({ body: Buffer.from(body).toString('base64'), isBase64Encoded: true })],
  ])('accepts a Lambda event, with its body as %s,', (_, withBody) => {
    const lists = (headers: Record<string, string>) =>
      Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))
    const lower = (headers: Record<string, string>) =>
      Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

    it.each<[string, (headers: Record<string, string>) => object]>([
      [
        'of API Gateway, 1.0',
        (headers) => ({ httpMethod: 'POST', headers, multiValueHeaders: lists(headers) }),
      ],
      ['of API Gateway, 2.0', (headers) => ({ version: '2.0', headers: lower(headers), cookies: [] })],
      ['of a load balancer', (headers) => ({ httpMethod: 'POST', headers: lower(headers) })],
      [
        'of a load balancer with lists',
        (headers) => ({ httpMethod: 'POST', multiValueHeaders: lists(lower(headers)) }),
      ],
      [
        'of API Gateway, tested in its console',
        (headers) => ({ headers: null, multiValueHeaders: lists(headers) }),
      ],
    ])('%s', async (_name, event) => {
      const { headers, body } = request(genuine(paid))
      const given = { ...event(headers), ...withBody(body) }
      await expect(unwrap(given)).resolves.toMatchObject({ resource: paid })
      const registry = createMerchantRegistry([new Wechatpay(options)])
      await expect(registry.unwrap(given as NotificationRequest)).resolves.toMatchObject({ resource: paid })
      await expect(unwrap({ ...given, body: `AAAA${given.body}` })).rejects.toMatchObject({
        code: 'NOTIFICATION_SIGNATURE_WRONG',
      })
      for (const none of [null, undefined]) {
        await expect(unwrap({ ...given, body: none })).rejects.toMatchObject({
          code: 'NOTIFICATION_SIGNATURE_WRONG',
        })
      }
    })
  })

  it('rejects a nonce of two lines', async () => {
    const { headers, body } = request(genuine(paid))
    const split = { ...headers, 'Wechatpay-Nonce': `${headers['Wechatpay-Nonce']}\n` }
    await expect(unwrap({ headers: split, body })).rejects.toMatchObject({
      code: 'NOTIFICATION_SIGNATURE_WRONG',
    })
  })

  it('accepts Lambda events of the published types', async () => {
    interface Gateway {
      readonly headers: Record<string, string | undefined>
      readonly body?: string | undefined
      readonly isBase64Encoded: boolean
    }
    interface Balancer {
      readonly headers?: Record<string, string | undefined> | undefined
      readonly multiValueHeaders?: Record<string, string[] | undefined> | undefined
      readonly body: string | null
      readonly isBase64Encoded: boolean
    }
    const gateway: Gateway = { ...request(genuine(paid)), isBase64Encoded: false }
    const balancer: Balancer = { ...request(genuine(paid)), isBase64Encoded: false }
    await expect(notifications.unwrap(gateway)).resolves.toMatchObject({ resource: paid })
    await expect(notifications.unwrap(balancer)).resolves.toMatchObject({ resource: paid })
  })

  it('reports a repeated header', async () => {
    const { headers, body } = request(genuine(paid))
    const twice = { ...headers, 'Wechatpay-Signature': ['x', headers['Wechatpay-Signature'] ?? ''] }
    await expect(unwrap({ headers: twice, body })).rejects.toMatchObject({
      code: 'NOTIFICATION_HEADERS_REPEATED',
      repeated: ['Wechatpay-Signature'],
    })
  })

  it.each([
    null,
    undefined,
    'text',
    {},
    { headers: null, body: '' },
    { headers: {}, body: null },
    { headers: {}, pipe: 0 },
  ])('reports the missing parts of %o', async (given) => {
    await expect(unwrap(given)).rejects.toMatchObject({ code: 'NOTIFICATION_BODY_NOT_RAW' })
  })

  it('treats a Fetch Request without a body as empty', async () => {
    const fetched = new Request('https://shop.example.com', { headers: signedHeaders('') })
    await expect(unwrap(fetched)).rejects.toMatchObject({ code: 'NOTIFICATION_MALFORMED' })
  })

  const probe = 'WECHATPAY/SIGNTEST/abc'
  const ahead = String(Math.floor(Date.now() / 1000) + 600)
  it.each<[string, CannedResponse, string, { message?: RegExp; [fact: string]: unknown }]>([
    ['no signature', { without: ['Wechatpay-Signature'] }, 'NOTIFICATION_HEADERS_INCOMPLETE', {}],
    ['a forged signature', { signed: 'other' }, 'NOTIFICATION_SIGNATURE_WRONG', { serial: PUBLIC_KEY_ID }],
    [
      'an unknown serial',
      { serial: 'ABCDEF' },
      'NOTIFICATION_SERIAL_UNKNOWN',
      { knownSerials: [PUBLIC_KEY_ID] },
    ],
    [
      'an old timestamp',
      { timestamp: '1500000000' },
      'NOTIFICATION_STALE',
      { message: /s before this machine/ },
    ],
    ['a future timestamp', { timestamp: ahead }, 'NOTIFICATION_STALE', { message: /s after this machine/ }],
    [
      'a NaN timestamp',
      { timestamp: 'NaN' },
      'NOTIFICATION_STALE',
      { message: /is not an integer of seconds/ },
    ],
    ['a probe', { signature: probe }, 'NOTIFICATION_SIGNATURE_PROBE', { probe: true }],
    [
      'a probe by an unknown key',
      { signature: probe, serial: 'AB' },
      'NOTIFICATION_SIGNATURE_PROBE',
      { serial: 'AB' },
    ],
  ])('rejects %s', async (_, response, code, { message = /./, ...facts }) => {
    await expect(unwrap(request(genuine(paid), response))).rejects.toMatchObject({
      name: 'NotificationError',
      code,
      message: expect.stringMatching(message) as string,
      ...facts,
    })
  })

  it('rejects another scheme', async () => {
    const { headers, body } = request(genuine(paid))
    const other = { ...headers, 'Wechatpay-Signature-Type': 'WECHATPAY2-SM2-WITH-SM3' }
    await expect(unwrap({ headers: other, body })).rejects.toMatchObject({
      code: 'NOTIFICATION_SIGNATURE_TYPE',
      message: expect.stringContaining('"WECHATPAY2-SM2-WITH-SM3"') as string,
    })
  })

  const changed = (change: object) => JSON.stringify({ ...(JSON.parse(genuine(paid)) as object), ...change })
  const otherKey = genuine(paid, 'TRANSACTION.SUCCESS', 'x'.repeat(32))
  const noObject = 'The body is signed, but is not a JSON object'
  const noMember = 'has no id, event_type or resource'
  it.each<[string, string, string, string]>([
    ['another APIv3 key', otherKey, 'NOTIFICATION_UNREADABLE', 'the APIv3 key is not the current one'],
    ['no JSON', 'hello', 'NOTIFICATION_MALFORMED', noObject],
    ['an array', '[]', 'NOTIFICATION_MALFORMED', noObject],
    ['null', 'null', 'NOTIFICATION_MALFORMED', noObject],
    ['a text', '"{}"', 'NOTIFICATION_MALFORMED', noObject],
    ['no id', changed({ id: undefined }), 'NOTIFICATION_MALFORMED', noMember],
    ['an event without a type', changed({ event_type: 1 }), 'NOTIFICATION_MALFORMED', noMember],
    ['no resource', changed({ resource: null }), 'NOTIFICATION_MALFORMED', noMember],
    ['a list of resources', changed({ resource: [] }), 'NOTIFICATION_MALFORMED', noMember],
    [
      'a resource of numbers',
      changed({ resource: { nonce: 2 } }),
      'NOTIFICATION_MALFORMED',
      'resource.nonce',
    ],
    [
      'an encrypted list',
      genuine([]),
      'NOTIFICATION_MALFORMED',
      'The decrypted resource is signed, but is not a JSON object',
    ],
  ])('rejects a signed notification with %s', async (_, body, code, words) => {
    await expect(unwrap(request(body))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words) as string,
    })
  })

  it.each(['', '\n ', '<?xml version="1.0" encoding="UTF-8"?>\n', '\uFEFF'])(
    'recognizes APIv2 XML after %j',
    async (head) => {
      const body = `${head}<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>`
      for (const text of [body, body.toUpperCase()]) {
        await expect(unwrap({ headers: {}, body: text })).rejects.toMatchObject({
          code: 'NOTIFICATION_IS_V2',
        })
      }
    },
  )

  it.each(['{"page":"<xml>"}', '<xmlish/>', '<html>'])('does not recognize %s as APIv2 XML', async (body) => {
    await expect(unwrap({ headers: {}, body })).rejects.toMatchObject({
      code: 'NOTIFICATION_HEADERS_INCOMPLETE',
    })
  })

  it.each<[string, unknown, string]>([
    ['a parsed object', { headers: signedHeaders('{}'), body: {} }, 'The body is a parsed object'],
    ['no body', { headers: signedHeaders('{}') }, 'There is no body'],
    ['null', null, 'What was given has no headers'],
    ['the body alone', '{"id":1}', 'What was given has no headers'],
  ])('explains why %s cannot be verified', async (_, given, words) => {
    const refused = unwrap(given)
    await expect(refused).rejects.toMatchObject({ code: 'NOTIFICATION_BODY_NOT_RAW' })
    await expect(refused).rejects.toThrow('express.raw')
    await expect(refused).rejects.toThrow(words)
  })

  it('reads at most one megabyte', async () => {
    const body = 'x'.repeat(1024 * 1024 + 1)
    await expect(unwrap({ headers: {}, body })).rejects.toMatchObject({ code: 'NOTIFICATION_TOO_LARGE' })
    await expect(unwrap({ headers: {}, body: body.slice(1) })).rejects.toMatchObject({
      code: 'NOTIFICATION_HEADERS_INCOMPLETE',
    })
    let pulled = 0
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(65_536))
      },
    })
    const fetched = new Request('https://shop.example.com', {
      method: 'POST',
      body: endless,
      duplex: 'half',
    } as RequestInit)
    await expect(unwrap(fetched)).rejects.toMatchObject({ code: 'NOTIFICATION_TOO_LARGE' })
    expect(pulled).toBeLessThan(40)
  })

  it('requires the APIv3 key', async () => {
    const { apiv3Key, ...rest } = options
    expect(apiv3Key).toBe(APIV3_KEY)
    await expect(new Wechatpay(rest).notifications.unwrap(request(genuine(paid)))).rejects.toMatchObject({
      code: 'OPTION_INVALID',
      field: 'apiv3Key',
    })
  })

  it('shows neither decrypted text nor a key in an error', async () => {
    const error: unknown = await unwrap(request(genuine(paid, 'X', 'x'.repeat(32)))).catch(
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(NotificationError)
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(APIV3_KEY)
  })
})

describe('over HTTP', () => {
  const post = async (handler: Parameters<typeof createServer>[1]): Promise<string> => {
    const server = createServer(handler)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { headers, body } = request(genuine(paid))
    const { port } = server.address() as AddressInfo
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
    })
    const text = await response.text()
    server.close()
    return text
  }
  const emptied: express.RequestHandler = (incoming, _, next) => {
    incoming.body = {}
    next()
  }
  const outcome = (incoming: IncomingMessage): Promise<string> =>
    unwrap(incoming).then(
      ({ event_type }) => event_type,
      (reason: unknown) => (reason instanceof NotificationError ? reason.code : String(reason)),
    )

  it('reads a Node request', async () => {
    await expect(
      post((incoming, response) => {
        void outcome(incoming).then((text) => response.end(text))
      }),
    ).resolves.toBe('TRANSACTION.SUCCESS')
  })

  it.each<[string, express.RequestHandler[], string]>([
    ['without a parser', [], 'TRANSACTION.SUCCESS'],
    ['with express.raw()', [express.raw({ type: '*/*' })], 'TRANSACTION.SUCCESS'],
    ['with express.text()', [express.text({ type: '*/*' })], 'TRANSACTION.SUCCESS'],
    ['with an old parser, which stores {} and reads nothing', [emptied], 'TRANSACTION.SUCCESS'],
    ['with express.json()', [express.json()], 'NOTIFICATION_BODY_NOT_RAW'],
  ])('Express %s', async (_, parsers, text) => {
    const app = express()
    for (const parser of parsers) app.use(parser)
    app.post('/', (incoming, response) => {
      void outcome(incoming).then((found) => response.send(found))
    })
    await expect(post(app)).resolves.toBe(text)
  })
})

describe('signTestNotification', () => {
  const platform = { serial: PUBLIC_KEY_ID, privateKey: platformKeys.privateKey }

  it('creates a genuine notification', async () => {
    const test = signTestNotification({
      event_type: 'MERCHANT.SOMETHING',
      resource: { state: '完成' },
      apiv3Key: APIV3_KEY,
      platform,
    })
    await expect(unwrap(test)).resolves.toMatchObject({
      event_type: 'MERCHANT.SOMETHING',
      original_type: 'merchant',
      resource: { state: '完成' },
    })
    await expect(unwrap({ ...test, body: test.body.replace('test', 'tset') })).rejects.toMatchObject({
      code: 'NOTIFICATION_SIGNATURE_WRONG',
    })
  })

  it('writes the time like WeChat Pay', () => {
    const now = new Date('2026-01-01T00:00:00.123Z')
    const { body } = signTestNotification({
      event_type: 'X',
      resource: {},
      apiv3Key: APIV3_KEY,
      platform,
      now,
    })
    expect(JSON.parse(body)).toMatchObject({
      create_time: '2026-01-01T00:00:00+00:00',
      resource_type: 'encrypt-resource',
    })
  })

  it.each([
    ['apiv3Key', { apiv3Key: 'short' }],
    ['platform.privateKey', { platform: { ...platform, privateKey: 'none' } }],
  ])('reports an invalid %s', (name, change) => {
    const given = { event_type: 'X', resource: {}, apiv3Key: APIV3_KEY, platform }
    expect(() => signTestNotification({ ...given, ...change })).toThrow(name)
  })

  it('can create a stale one', async () => {
    const test = signTestNotification({
      event_type: 'X',
      resource: {},
      apiv3Key: APIV3_KEY,
      platform,
      now: new Date(Date.now() - 301_000),
    })
    await expect(unwrap(test)).rejects.toMatchObject({ code: 'NOTIFICATION_STALE' })
  })
})
