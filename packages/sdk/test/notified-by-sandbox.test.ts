import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox } from '@wxpay/sandbox'
import { expect, it, vi } from 'vitest'
import { type EndpointOptions, MemoryOnceStore, type Notification, Wechatpay } from '../src/index'

it('accepts the notification of a payment, fails it, and accepts it again when it is redelivered', async () => {
  const sandbox = await createSandbox()
  const gateway = await sandbox.listen()
  const { certs, ...merchant } = sandbox.merchants.create()
  const { mchid, appid, serial, privateKey, apiv3Key } = merchant
  const wxpay = new Wechatpay({
    mchid,
    serial,
    privateKey,
    certs,
    apiv3Key,
    baseURL: gateway.url,
  })
  const handle = vi
    .fn<EndpointOptions<Notification>['handle']>()
    .mockRejectedValueOnce(new Error('the database is down'))
  const once = new MemoryOnceStore()
  const endpoint = wxpay.notifications.node({ handle, once, onError: () => undefined })
  const shop = createServer((request, response) => void endpoint(request, response))
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
  const { port } = shop.address() as AddressInfo
  try {
    await wxpay.v3.pay.transactions.native.post({
      appid,
      mchid,
      description: '图书',
      out_trade_no: 'Trade-0001',
      notify_url: `http://127.0.0.1:${port}/notify`,
      amount: { total: 990, currency: 'CNY' },
    })
    sandbox.control.transactions.pay(mchid, 'Trade-0001')
    await sandbox.notifications.idle()
    const [{ id } = { id: '' }] = sandbox.notifications.list(mchid)
    expect(sandbox.notifications.get(id).attempts).toMatchObject([{ status: 500 }])

    await sandbox.clock.advance(15_000)
    sandbox.notifications.redeliver(id)
    await sandbox.notifications.idle()
    expect(sandbox.notifications.get(id).attempts.map(({ status }) => status)).toEqual([500, 204, 204])

    expect(handle).toHaveBeenCalledTimes(2)
    const notification = handle.mock.calls[1]?.[0]
    if (notification?.event_type !== 'TRANSACTION.SUCCESS') throw new Error('another event')
    expect(notification.resource).toMatchObject({ out_trade_no: 'Trade-0001', amount: { total: 990 } })
  } finally {
    shop.closeAllConnections()
    shop.close()
    await wxpay.close()
    await sandbox.close()
  }
})
