import { Readable } from 'node:stream'
import { createSandbox } from '@wxpay/sandbox'
import { MemoryOnceStore, Wechatpay } from '@wxpay/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

type Sandbox = Awaited<ReturnType<typeof createSandbox>>

// No port is opened by sandbox or shop, as in a user's test suite.
describe('a client and a sandbox in one process, without a port', () => {
  let sandbox: Sandbox
  let wxpay: Wechatpay
  let merchant: ReturnType<Sandbox['merchants']['create']>
  let receive: (request: Request) => Promise<Response>
  const paid: string[] = []

  beforeAll(async () => {
    sandbox = await createSandbox({ notificationFetch: (url, init) => receive(new Request(url, init)) })
    merchant = sandbox.merchants.create()
    wxpay = new Wechatpay({ ...merchant, adapter: 'fetch', env: { fetch: sandbox.fetch } })
    receive = wxpay.notifications.fetch({
      once: new MemoryOnceStore(),
      handle: (notification) => {
        if (notification.event_type === 'TRANSACTION.SUCCESS')
          paid.push(notification.resource.out_trade_no ?? '')
      },
    })
  })
  afterAll(() => sandbox.close())

  const order = (out_trade_no: string) =>
    wxpay.v3.pay.transactions.native.post({
      appid: merchant.appid,
      mchid: merchant.mchid,
      description: '一杯咖啡',
      out_trade_no,
      notify_url: 'https://shop.example/wechatpay',
      amount: { total: 1990 },
    })

  it('order, pay and notify', async () => {
    await order('COFFEE0001')
    sandbox.faults.add({ fault: 'notify-duplicate' })
    sandbox.control.transactions.pay(merchant.mchid, 'COFFEE0001')
    await sandbox.notifications.idle()
    expect(paid).toEqual(['COFFEE0001'])
    expect(await wxpay.transactions.settle('COFFEE0001')).toMatchObject({ outcome: 'paid' })
  })

  it('reject a forged response', async () => {
    sandbox.faults.add({ fault: 'bad-signature' })
    await expect(order('COFFEE0002')).rejects.toMatchObject({ code: 'EV3_RES_HEADER_SIGNATURE_DIGEST' })
  })

  it('upload a file, and download a bill', async () => {
    const file = Buffer.from('89504e470d0a1a0a', 'hex')
    const { data } = await wxpay.v3.merchant.media.upload.post({ file, filename: 'logo.png' })
    expect(data.media_id).toMatch(/./)
    const long = Readable.from([Buffer.alloc(5_000_000, 1)], { objectMode: false })
    const video = await wxpay.v3.merchant.media.video_upload.post({ file: long, filename: 'film.mp4' })
    expect(video.data.media_id).toMatch(/./)
    const today = new Date(sandbox.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
    await sandbox.clock.advance(2 * 24 * 3_600_000)
    const numbers: string[] = []
    for await (const row of wxpay.bills.trade({ bill_date: today })) numbers.push(row.out_trade_no)
    expect(numbers).toEqual(['COFFEE0001'])
  })
})
