import { generateKeyPairSync } from 'node:crypto'
import { MemoryOnceStore, signTestNotification, Wechatpay } from '@wxpay/sdk'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Shop } from './shop'
import { playNativeShop } from './story'

describe('the native shop', () => {
  it('serves each paid order once, whatever happens to its notification', async () => {
    const told: string[] = []
    const { orders, deliveries, refused } = await playNativeShop((line) => told.push(line))
    expect(orders.map(({ drink, fen, state, served }) => [drink, fen, state, served])).toEqual([
      ['latte', 1990, 'paid', 1],
      ['espresso', 1200, 'paid', 1],
      ['flat white', 2250, 'paid', 1],
    ])
    expect(deliveries['five copies at once'].at(-1)).toBe(204)
    expect(deliveries['machine broken']).toEqual([500, 204])
    expect(deliveries.forged).toEqual([401, 204])
    expect(refused.filter((code) => code === 'NOTIFICATION_BUSY')).toHaveLength(4)
    expect(refused).toContain('the coffee machine is broken')
    expect(refused.at(-1)).toBe('NOTIFICATION_SIGNATURE_WRONG')
    expect(told.filter((line) => line.includes('awaiting payment'))).toHaveLength(2)
  })
})

describe('a genuine notification', () => {
  const id = 'PUB_KEY_ID_0119000000012024080100'
  const apiv3Key = '0123456789abcdef0123456789ABCDEF'
  const merchant = { appid: 'wxd678efh567hg6787', mchid: '1900000001' }
  const platform = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const wxpay = new Wechatpay({
    mchid: merchant.mchid,
    serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
    privateKey,
    certs: { [id]: platform.publicKey },
    apiv3Key,
  })
  let errors: unknown[]
  let shop: Shop

  beforeEach(async () => {
    errors = []
    shop = new Shop({
      wxpay,
      appid: merchant.appid,
      once: new MemoryOnceStore(),
      onError: (reason) => errors.push(reason),
    })
    shop.orders.set('CAFE0001', {
      out_trade_no: 'CAFE0001',
      drink: 'latte',
      fen: 1990,
      state: 'awaiting payment',
      served: 0,
    })
    await shop.open()
  })
  afterEach(() => shop.close())

  const notify = async (resource: object): Promise<number> => {
    const { headers, body } = signTestNotification({
      event_type: 'TRANSACTION.SUCCESS',
      resource,
      apiv3Key,
      platform: { serial: id, privateKey: platform.privateKey },
    })
    return (await fetch(`${shop.url}/wechatpay`, { method: 'POST', headers, body })).status
  }
  const paid = {
    ...merchant,
    out_trade_no: 'CAFE0001',
    transaction_id: '4200000119201806088269341824',
    amount: { total: 1990, currency: 'CNY' },
  }

  it('for the ordered amount is served', async () => {
    expect(await notify(paid)).toBe(204)
    expect(shop.orders.get('CAFE0001')).toMatchObject({ state: 'paid', served: 1 })
  })

  it.each([
    ['a smaller amount', { ...paid, amount: { total: 1, currency: 'CNY' } }],
    ['another appid', { ...paid, appid: 'wx0000000000000000' }],
    ['another currency', { ...paid, amount: { total: 1990, currency: 'USD' } }],
  ])('with %s is not served', async (_, resource) => {
    expect(await notify(resource)).toBe(500)
    expect(errors).toMatchObject([{ code: 'NOTIFICATION_MISMATCH' }])
    expect(shop.orders.get('CAFE0001')).toMatchObject({ state: 'awaiting payment', served: 0 })
  })

  it('for an unknown order is not served', async () => {
    expect(await notify({ ...paid, out_trade_no: 'CAFE0002' })).toBe(500)
    expect(String(errors[0])).toContain('unknown order')
  })

  it('is accepted although other routes parse JSON', async () => {
    const response = await fetch(`${shop.url}/orders`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"drink":"__proto__"}',
    })
    expect(response.status).toBe(400)
    expect(await notify(paid)).toBe(204)
  })
})
