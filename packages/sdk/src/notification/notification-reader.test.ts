import { createCipheriv } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import express from 'express'
import { describe, expect, it } from 'vitest'
import {
  type Answer,
  APIV3_KEY,
  MERCHANT_SERIAL,
  merchantPem,
  PUBLIC_KEY_ID,
  platformKeys,
  platformPem,
  signedHeaders,
} from '../../test/gateway'
import { NotificationError } from '../error/notification-error'
import { createMerchantRegistry } from '../registry/merchant-registry'
import { Wechatpay } from '../wechatpay'
import type { NotificationRequest } from './received'
import { signTestNotification } from './sign-test'

const options = {
  mchid: '1900000001',
  serial: MERCHANT_SERIAL,
  privateKey: merchantPem,
  certs: { [PUBLIC_KEY_ID]: platformPem },
  apiv3Key: APIV3_KEY,
}
const { notifications } = new Wechatpay(options)

// Made by node:crypto alone.
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

const request = (body: string, answer: Answer = {}) => ({ headers: signedHeaders(body, answer), body })
const unwrap = (given: unknown) => notifications.unwrap(given as NotificationRequest)
const paid = { out_trade_no: '1217752501201407033233368018', amount: { total: 100 } }

describe('unwrap', () => {
  it('verifies and decrypts', async () => {
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

  it('gives events that nobody has listed', async () => {
    const notification = await unwrap(request(genuine({ a: 1 }, 'SOMETHING.NEW')))
    const event: string = notification.event_type
    expect([event, notification.resource]).toEqual(['SOMETHING.NEW', { a: 1 }])
  })

  it('takes a Fetch Request, with its body unread', async () => {
    const { headers, body } = request(genuine(paid))
    const fetched = new Request('https://shop.example.com/notify', { method: 'POST', headers, body })
    await expect(unwrap(fetched)).resolves.toMatchObject({ resource: paid })
    await expect(unwrap(fetched)).rejects.toMatchObject({ code: 'NOTIFICATION_BODY_NOT_RAW' })
  })

  it('takes bytes and headers of any kind', async () => {
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
    ]) {
      await expect(unwrap(given)).resolves.toMatchObject({ resource: paid })
    }
  })

  describe.each([
    ['text', (body: string) => ({ body, isBase64Encoded: false })],
    ['base64', (body: string) => ({ body: Buffer.from(body).toString('base64'), isBase64Encoded: true })],
  ])('takes an event of Lambda, with its body as %s,', (_, withBody) => {
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
      await expect(unwrap({ ...given, body: null })).rejects.toMatchObject({
        code: 'NOTIFICATION_SIGNATURE_WRONG',
      })
    })
  })

  it('takes a nonce of two lines for no signature', async () => {
    const { headers, body } = request(genuine(paid))
    const split = { ...headers, 'Wechatpay-Nonce': `${headers['Wechatpay-Nonce']}\n` }
    await expect(unwrap({ headers: split, body })).rejects.toMatchObject({
      code: 'NOTIFICATION_SIGNATURE_WRONG',
    })
  })

  it('takes them by the types that are published for them', async () => {
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

  it('takes a header that came twice for none', async () => {
    const { headers, body } = request(genuine(paid))
    const twice = { ...headers, 'Wechatpay-Signature': ['x', headers['Wechatpay-Signature'] ?? ''] }
    await expect(unwrap({ headers: twice, body })).rejects.toMatchObject({
      code: 'NOTIFICATION_HEADERS_INCOMPLETE',
      missing: ['Wechatpay-Signature'],
    })
  })

  it.each([null, undefined, 'text', {}, { headers: null, body: '' }])(
    'names what %o lacks',
    async (given) => {
      await expect(unwrap(given)).rejects.toMatchObject({ code: 'NOTIFICATION_BODY_NOT_RAW' })
    },
  )

  it.each<[string, Answer, string]>([
    ['no signature', { without: ['Wechatpay-Signature'] }, 'NOTIFICATION_HEADERS_INCOMPLETE'],
    ['a forged signature', { signed: 'other' }, 'NOTIFICATION_SIGNATURE_WRONG'],
    ['an unknown serial', { serial: 'ABCDEF' }, 'NOTIFICATION_SERIAL_UNKNOWN'],
    ['a stale timestamp', { timestamp: '1500000000' }, 'NOTIFICATION_STALE'],
    ['a NaN timestamp', { timestamp: 'NaN' }, 'NOTIFICATION_STALE'],
    ['a probe', { signature: 'WECHATPAY/SIGNTEST/abc' }, 'NOTIFICATION_SIGNATURE_PROBE'],
    [
      'a probe by an unknown key',
      { signature: 'WECHATPAY/SIGNTEST/abc', serial: 'AB' },
      'NOTIFICATION_SIGNATURE_PROBE',
    ],
  ])('refuses %s', async (_, answer, code) => {
    await expect(unwrap(request(genuine(paid), answer))).rejects.toMatchObject({
      name: 'NotificationError',
      code,
    })
  })

  it.each<[string, string, string]>([
    ['another APIv3 key', genuine(paid, 'TRANSACTION.SUCCESS', 'x'.repeat(32)), 'NOTIFICATION_UNREADABLE'],
    ['no JSON', 'hello', 'NOTIFICATION_MALFORMED'],
    ['an array', '[]', 'NOTIFICATION_MALFORMED'],
    ['no resource', '{"id":"1","event_type":"X"}', 'NOTIFICATION_MALFORMED'],
    [
      'a resource of numbers',
      '{"id":"1","event_type":"X","resource":{"ciphertext":1,"nonce":2}}',
      'NOTIFICATION_MALFORMED',
    ],
  ])('refuses what is signed and holds %s', async (_, body, code) => {
    await expect(unwrap(request(body))).rejects.toMatchObject({ code })
  })

  it.each(['', '\n ', '<?xml version="1.0" encoding="UTF-8"?>\n', '\uFEFF'])(
    'names XML of APIv2 after %j',
    async (head) => {
      const body = `${head}<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>`
      await expect(unwrap({ headers: {}, body })).rejects.toMatchObject({ code: 'NOTIFICATION_IS_V2' })
    },
  )

  it.each<[string, unknown]>([
    ['a parsed object', { headers: signedHeaders('{}'), body: {} }],
    ['no body', { headers: signedHeaders('{}') }],
    ['null', null],
    ['the body alone', '{"id":1}'],
  ])('says why %s cannot be verified', async (_, given) => {
    const refused = unwrap(given)
    await expect(refused).rejects.toMatchObject({ code: 'NOTIFICATION_BODY_NOT_RAW' })
    await expect(refused).rejects.toThrow('express.raw')
  })

  it('reads no more than a megabyte', async () => {
    const body = 'x'.repeat(1024 * 1024 + 1)
    await expect(unwrap({ headers: {}, body })).rejects.toMatchObject({ code: 'NOTIFICATION_TOO_LARGE' })
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

  it('needs the APIv3 key', async () => {
    const { apiv3Key, ...rest } = options
    expect(apiv3Key).toBe(APIV3_KEY)
    await expect(new Wechatpay(rest).notifications.unwrap(request(genuine(paid)))).rejects.toMatchObject({
      code: 'OPTION_INVALID',
      field: 'apiv3Key',
    })
  })

  it('puts nothing decrypted, and no key, into an error', async () => {
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
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
    })
    const text = await answer.text()
    server.close()
    return text
  }
  const outcome = (incoming: IncomingMessage): Promise<string> =>
    unwrap(incoming).then(
      ({ event_type }) => event_type,
      (reason: unknown) => (reason instanceof NotificationError ? reason.code : String(reason)),
    )

  it('a Node request is read', async () => {
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

  it('makes a genuine notification', async () => {
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

  it('can make a stale one', async () => {
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
