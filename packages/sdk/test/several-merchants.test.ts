import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  createMerchantRegistry,
  InputError,
  type MerchantRegistry,
  NotificationError,
  signTestNotification,
  Wechatpay,
} from '../src/index'
import { type Gateway, platformKeys, PUBLIC_KEY_ID, signedHeaders, startGateway } from './gateway'
import { paid } from './paid'
import { newTransaction, openStage, rejection, type Stage } from './stage'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

describe('wxpay.with', () => {
  it('signs as the other merchant, over the same sockets', async () => {
    const gateway = await startGateway()
    try {
      const shop = new Wechatpay(gateway.options)
      const { serial, privateKey } = gateway.options
      const branch = shop.with({ mchid: '1900000002', serial, privateKey })
      const ports: (number | undefined)[] = []
      gateway.respond((_, response) => {
        ports.push(response.socket?.remotePort)
        return {}
      })
      await shop.chain('v3/certificates').get()
      await branch.chain('v3/certificates').get()
      expect(
        gateway.arrived.map(({ headers }) => /mchid="(\d+)"/.exec(headers.authorization ?? '')?.[1]),
      ).toEqual(['1900000001', '1900000002'])
      expect(new Set(ports).size).toBe(1)
      await shop.close()
    } finally {
      await gateway.close()
    }
  })

  it('shares no secret: each merchant must provide its own', async () => {
    const { wxpay, options } = stage.client()
    const { mchid, serial, privateKey, certs } = stage.client().options
    const derived = wxpay.with({ mchid, serial, privateKey, certs })
    const error = await rejection(derived.notifications.unwrap({ headers: {}, body: '' }))
    expect(error).toMatchObject({ code: 'OPTION_INVALID', field: 'apiv3Key' })
    expect(inspect(derived, { depth: 9, showHidden: true })).not.toContain(String(options.apiv3Key))
    expect(Object.keys(derived)).toEqual([])
  })

  it('downloads the certificates of that merchant, not those of the first', async () => {
    const { wxpay } = stage.client({}, 'public-key')
    const { merchant } = stage.client({}, 'certificate')
    const { mchid, serial, privateKey, apiv3Key } = merchant
    const derived = wxpay.with({ mchid, serial, privateKey, apiv3Key })
    await expect(
      derived.v3.pay.transactions.native.post(newTransaction(merchant, 'derived-1')),
    ).resolves.toMatchObject({ status: 200 })
  })
})

describe('a registry', () => {
  const transaction = { event_type: 'TRANSACTION.SUCCESS', resource: paid } as const
  let gateway: Gateway
  beforeAll(async () => {
    gateway = await startGateway()
  })
  afterAll(() => gateway.close())
  const key = (index: number): string => `apiv3-key-of-merchant-no-${String(index).padStart(7, '0')}`
  const clientOf = (index: number) =>
    new Wechatpay({ ...gateway.options, mchid: `190000000${index}`, apiv3Key: key(index) })
  const sent = (apiv3Key: string) =>
    signTestNotification({
      ...transaction,
      resource: transaction.resource,
      apiv3Key,
      platform: { serial: PUBLIC_KEY_ID, privateKey: platformKeys.privateKey },
    })

  it('finds the merchant of a notification', async () => {
    const clients = [1, 2, 3].map(clientOf)
    const registry = createMerchantRegistry(clients)
    for (const [index, client] of clients.entries()) {
      const { wxpay, notification } = await registry.resolve(sent(key(index + 1)))
      expect(wxpay).toBe(client)
      expect(notification).toMatchObject(transaction)
      expect(registry.merchantOf(notification)).toBe(client)
    }
    expect(registry.get('1900000002')).toBe(clients[1])
    expect(registry.get('1')).toBeUndefined()
  })

  it('distinguishes merchants with one APIv3 key by the merchant ID in the notification', async () => {
    const clients = [1, 2, 3].map(
      (index) => new Wechatpay({ ...gateway.options, mchid: `190000000${index}`, apiv3Key: key(1) }),
    )
    const registry = createMerchantRegistry([...clients, clientOf(9)])
    const to = (resource: object) =>
      registry.resolve(
        signTestNotification({
          event_type: 'SHOP.TEST',
          resource,
          apiv3Key: key(1),
          platform: { serial: PUBLIC_KEY_ID, privateKey: platformKeys.privateKey },
        }),
      )
    expect((await to({ mchid: '1900000002' })).wxpay).toBe(clients[1])
    expect((await to({ sp_mchid: '1900000003', sub_mchid: '1900000002' })).wxpay).toBe(clients[2])
    expect((await to({ mchid: '1900000009' })).wxpay).toBe(clients[0])
    expect((await to({ mchid: '1' })).wxpay).toBe(clients[0])
  })

  it('reports a genuine but malformed notification as malformed', async () => {
    const registry = createMerchantRegistry([1, 2].map(clientOf))
    const body = '{"id":"EV-1"}'
    await expect(registry.resolve({ headers: signedHeaders(body), body })).rejects.toMatchObject({
      code: 'NOTIFICATION_MALFORMED',
    })
  })

  it('reports a notification for none of them, and the error of a forged one', async () => {
    const registry = createMerchantRegistry([1, 2].map(clientOf))
    const genuine = sent(key(2))
    const cases = [
      [sent(key(9)), 'NOTIFICATION_MERCHANT_UNKNOWN'],
      [{ ...genuine, body: genuine.body.replace('test', 'text') }, 'NOTIFICATION_SIGNATURE_WRONG'],
      [{ ...genuine, headers: {} }, 'NOTIFICATION_HEADERS_INCOMPLETE'],
      [{ body: '<xml/>', headers: {} }, 'NOTIFICATION_IS_V2'],
      [
        { ...genuine, headers: { ...genuine.headers, 'wechatpay-signature': 'WECHATPAY/SIGNTEST/x' } },
        'NOTIFICATION_SIGNATURE_PROBE',
      ],
    ] as const
    for (const [request, code] of cases) {
      const error = await rejection(registry.resolve(request))
      expect(error).toBeInstanceOf(NotificationError)
      expect(error).toMatchObject({ code })
    }
  })

  it('parses nothing of a body whose signed headers are missing, stale, malformed or a probe', async () => {
    const registry = createMerchantRegistry([1, 2].map(clientOf))
    const genuine = sent(key(2))
    const stranger = { ...genuine.headers, 'wechatpay-serial': '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB' }
    const parse = vi.spyOn(JSON, 'parse')
    try {
      for (const headers of [
        {},
        { ...stranger, 'wechatpay-timestamp': '1754000000' },
        { ...stranger, 'wechatpay-serial': 'no serial number' },
        { ...stranger, 'wechatpay-nonce': '中' },
        { ...stranger, 'wechatpay-signature': 'A' },
        { ...stranger, 'wechatpay-signature': 'WECHATPAY/SIGNTEST/x' },
      ]) {
        await expect(registry.resolve({ headers, body: genuine.body })).rejects.toThrow(NotificationError)
        expect(parse).not.toHaveBeenCalledWith(genuine.body)
      }
      await expect(registry.resolve({ headers: stranger, body: genuine.body })).rejects.toThrow()
      expect(parse).toHaveBeenCalledWith(genuine.body)
    } finally {
      parse.mockRestore()
    }
  })

  it('limits the decryptions that requests by unknown keys can cause, however many there are', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    try {
      const clients = Array.from({ length: 400 }, (_, index) => clientOf(index))
      let decryptions = 0
      for (const { notifications } of clients) {
        vi.spyOn(notifications, 'peek').mockImplementation(() => void (decryptions += 1))
      }
      const registry = createMerchantRegistry(clients)
      const { headers, body } = sent('apiv3-key-of-another-00000000000')
      const strangers = Array.from({ length: 20 }, (_, index) => ({
        body,
        headers: { ...headers, 'wechatpay-serial': `408B07E79B8269FEC3D5D3E6AB8ED163A6A3${1000 + index}` },
      }))
      const codes = new Set<unknown>()
      for (const request of strangers)
        codes.add(((await rejection(registry.resolve(request))) as NotificationError).code)
      expect([...codes]).toEqual(['NOTIFICATION_SERIAL_UNKNOWN'])
      expect(decryptions).toBe(800)
      vi.advanceTimersByTime(60_000)
      const [again] = strangers
      if (again === undefined) throw new Error('there are unknown keys')
      await rejection(registry.resolve(again))
      expect(decryptions).toBe(1_200)
    } finally {
      vi.useRealTimers()
    }
  })

  it('decrypts nothing of a request by an unknown public key, which cannot be downloaded', async () => {
    const clients = [1, 2].map(clientOf)
    const peeks = clients.map(({ notifications }) => vi.spyOn(notifications, 'peek'))
    const { headers, body } = sent(key(1))
    const request = { headers: { ...headers, 'wechatpay-serial': 'PUB_KEY_ID_0119999999' }, body }
    await expect(createMerchantRegistry(clients).resolve(request)).rejects.toMatchObject({
      code: 'NOTIFICATION_SERIAL_UNKNOWN',
    })
    for (const peek of peeks) expect(peek).not.toHaveBeenCalled()
  })

  it('has one endpoint for all of them', async () => {
    const registry = createMerchantRegistry([1, 2].map(clientOf))
    const handled: unknown[] = []
    const endpoint = registry.fetch({
      handle: (notification) => {
        handled.push(registry.merchantOf(notification)?.mchid)
      },
    })
    const { headers, body } = sent(key(2))
    const response = await endpoint(
      new Request('http://shop.example/notify', { method: 'POST', headers, body }),
    )
    expect([response.status, handled]).toEqual([204, ['1900000002']])
  })

  it('rejects two clients of one merchant', () => {
    expect(() => createMerchantRegistry([clientOf(1), clientOf(1)])).toThrow(InputError)
  })

  // By unknown keys, until the registry decrypts no more of them.
  async function flood(registry: MerchantRegistry<Wechatpay>, headers: Headers): Promise<void> {
    const body = JSON.stringify({ id: 'forged', event_type: 'TRANSACTION.SUCCESS', resource: {} })
    for (let index = 0; index < 10; index += 1) {
      const serial = `408B07E79B8269FEC3D5D3E6AB8ED163A6A3${1000 + index}`
      const forged = { ...Object.fromEntries(headers), 'wechatpay-serial': serial }
      await rejection(registry.resolve({ headers: forged, body }))
    }
  }

  it.each([
    ['', false],
    [', also under a flood of forgeries', true],
  ])('finds the merchant by a certificate that WeChat Pay has just begun to use%s', async (_, isFlooded) => {
    const now = { ahead: 0 }
    const clock = { now: () => new Date(Date.now() + now.ahead) }
    const actors = [1, 2].map(() => stage.client({ certs: undefined, clock }, 'certificate'))
    const [first, second] = actors
    if (first === undefined || second === undefined) throw new Error('two were created')
    for (const { wxpay, merchant } of actors) {
      await wxpay.v3.pay.transactions.native.post(newTransaction(merchant, 'before-rotation'))
    }
    stage.delivered.length = 0
    const { serial_no } = stage.sandbox.control.certificates.issue()
    stage.sandbox.control.certificates.sign(serial_no)
    now.ahead = 61_000
    stage.sandbox.control.transactions.pay(second.merchant.mchid, 'before-rotation')
    await stage.sandbox.notifications.idle()
    const [request] = stage.delivered
    if (request === undefined) throw new Error('no notification arrived')
    expect(request.headers.get('wechatpay-serial')).toBe(serial_no)
    const clients: Wechatpay[] = actors.map(({ wxpay }) => wxpay)
    if (isFlooded) clients.push(...Array.from({ length: 400 }, (_, index) => clientOf(index)))
    const registry = createMerchantRegistry(clients)
    if (isFlooded) await flood(registry, request.headers)
    const { wxpay, notification } = await registry.resolve(request)
    expect(wxpay).toBe(second.wxpay)
    expect(notification).toMatchObject({ resource: { out_trade_no: 'before-rotation' } })
  })
})
