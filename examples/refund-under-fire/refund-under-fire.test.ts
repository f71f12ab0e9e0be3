import { createSandbox } from '@wxpay/sandbox'
import { Wechatpay } from '@wxpay/sdk'
import { expect, it } from 'vitest'
import { refundOnce } from './refund-once'
import { playRefundUnderFire } from './story'

it('refunds once whatever fails on the way, and twice only with new numbers', async () => {
  const { careful, careless } = await playRefundUnderFire(() => undefined)
  expect(careful.map(({ order, refunds, returned }) => [order, refunds, returned])).toEqual(
    careful.map(({ order }) => [order, [`${order}-R1`], 3_000]),
  )
  const told = new Map(careful.map(({ order, repeats, unknown }) => [order, { repeats, unknown }]))
  expect(told.get('CALM00001')).toEqual({ repeats: 0, unknown: 0 })
  expect(told.get('RESET0001')).toEqual({ repeats: 1, unknown: 0 })
  // All three responses were lost; the query found the refund.
  expect(told.get('QUERY0001')).toEqual({ repeats: 2, unknown: 0 })
  // The query was lost too: retried with the same number.
  expect(told.get('DARK00001')).toMatchObject({ unknown: 1 })
  expect(careless.refunds).toEqual(['CARELESS1-1', 'CARELESS1-2', 'CARELESS1-3'])
  expect(careless.returned).toBe(9_000)
})

it('gives up when WeChat Pay rejects the refund', async () => {
  const sandbox = await createSandbox()
  const { url: baseURL } = await sandbox.listen()
  const { mchid, serial, privateKey, certs } = sandbox.merchants.create()
  const wxpay = new Wechatpay({ mchid, serial, privateKey, certs, baseURL })
  const decision = { out_trade_no: 'NOTHING01', total: 100, refund: 100 }
  await expect(refundOnce(wxpay, decision)).rejects.toMatchObject({ status: 404 })
  await wxpay.close()
  await sandbox.close()
})
