import { createSandbox, type Credentials, type Sandbox } from '@wxpay/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Wechatpay } from '../src/index'

/*
 * One client receives the notifications to its merchant and those to the brand of the merchant, at one URL.
 */

const requests: Request[] = []
let sandbox: Sandbox
let merchant: Credentials

beforeAll(async () => {
  sandbox = await createSandbox({
    notificationFetch: (url, init) => {
      requests.push(new Request(url, init))
      return Promise.resolve(new Response(null, { status: 204 }))
    },
  })
  merchant = sandbox.merchants.create({ brandId: '12034401' })
})
afterAll(() => sandbox.close())

async function delivered(recipient: 'merchant' | 'brand'): Promise<Request> {
  requests.length = 0
  const { mchid } = merchant
  sandbox.notifications.send({
    mchid,
    recipient,
    event_type: 'COUPON.USE',
    url: 'https://shop.example/notify',
  })
  await sandbox.notifications.idle()
  const [request] = requests
  if (request === undefined) throw new Error('Nothing was delivered.')
  return request
}

describe('notifications of a merchant with a brand', () => {
  it.each(['merchant', 'brand'] as const)('are unwrapped when they are for the %s', async (recipient) => {
    const wxpay = new Wechatpay(merchant)
    const notification = await wxpay.notifications.unwrap(await delivered(recipient))
    expect(notification.event_type).toBe('COUPON.USE')
    expect(Object.keys(notification.resource).length).toBeGreaterThan(3)
  })

  it('names the missing key of the brand, after the signature was verified', async () => {
    const wxpay = new Wechatpay({ ...merchant, brand: { ...merchant.brand, apiv3Key: undefined } as never })
    const request = await delivered('brand')
    const forged = new Request(request.url, {
      method: 'POST',
      headers: request.headers,
      body: `${await request.clone().text()} `,
    })
    await expect(wxpay.notifications.unwrap(forged)).rejects.toMatchObject({
      code: 'NOTIFICATION_SIGNATURE_WRONG',
    })
    await expect(wxpay.notifications.unwrap(request)).rejects.toMatchObject({
      code: 'OPTION_INVALID',
      message: expect.stringContaining('brand.apiv3Key') as string,
    })
  })

  it('are rejected by a client without the brand', async () => {
    const wxpay = new Wechatpay({ ...merchant, brand: undefined })
    await expect(wxpay.notifications.unwrap(await delivered('brand'))).rejects.toMatchObject({
      code: 'NOTIFICATION_SIGNATURE_TYPE',
    })
  })
})
