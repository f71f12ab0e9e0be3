import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Wechatpay as AxiosPlugin } from 'wechatpay-axios-plugin'
import { createSandbox } from '../src/index'

/** The package's own types end at the first node; this is the part of a chain that the test uses. */
interface PluginNode {
  (data?: unknown, config?: unknown): Promise<PluginAnswer>
  [name: string]: PluginNode
}

interface PluginAnswer {
  status: number
  data: Record<string, unknown>
}

describe('wechatpay-axios-plugin, unmodified, against the sandbox', () => {
  let sandbox: Awaited<ReturnType<typeof createSandbox>>
  let server: Awaited<ReturnType<typeof sandbox.listen>>
  let merchant: ReturnType<typeof sandbox.merchants.create>
  let v3: PluginNode

  beforeAll(async () => {
    sandbox = await createSandbox()
    server = await sandbox.listen()
    merchant = sandbox.merchants.create()
    const { mchid, serial, privateKey, certs } = merchant
    const plugin = new AxiosPlugin({ mchid, serial, privateKey, certs, baseURL: server.url })
    v3 = (plugin as unknown as Record<'v3', PluginNode>).v3
  })
  afterAll(async () => {
    await server.close()
    await sandbox.close()
  })

  it('creates, queries and completes a service order, and verifies each response itself', async () => {
    const { appid, mchid, serviceId: service_id } = merchant
    const out_order_no = 'PLUGIN0001'
    const orders = v3['payscore']?.['serviceorder']
    const created = await orders?.({
      appid,
      service_id,
      out_order_no,
      service_introduction: '充电宝租借',
      time_range: { start_time: 'OnAccept' },
      risk_fund: { name: 'DEPOSIT', amount: 9_900 },
      notify_url: `${server.url}/unused`,
      need_user_confirm: true,
    })
    expect(created?.data).toMatchObject({ state: 'CREATED', mchid })
    sandbox.control.serviceOrders.confirm(mchid, out_order_no)
    const completed = await orders?.['_out_order_no_']?.['complete']?.['post']?.(
      { appid, service_id, post_payments: [{ name: '租借', amount: 300 }], total_amount: 300 },
      { out_order_no },
    )
    expect(completed?.data).toMatchObject({
      state: 'DOING',
      state_description: 'MCH_COMPLETE',
      need_collection: true,
    })
    const queried = await orders?.['get']?.({ params: { appid, service_id, out_order_no } })
    expect(queried?.data).toMatchObject({ state: 'DOING', collection: { state: 'USER_PAYING' } })
  })

  it('accepts the empty, signed response to closing a payment', async () => {
    const { appid, mchid } = merchant
    const out_trade_no = 'PLUGIN0002'
    const transactions = v3['pay']?.['transactions']
    const prepaid = await transactions?.['native']?.({
      appid,
      mchid,
      out_trade_no,
      description: '红豆饼',
      notify_url: 'https://example.com/notify',
      amount: { total: 990 },
    })
    expect(prepaid?.data).toHaveProperty('code_url')
    const closed = await transactions?.['outTradeNo']?.['$out_trade_no$']?.['close']?.(
      { mchid },
      { out_trade_no },
    )
    expect(closed?.status).toBe(204)
  })

  it('downloads the platform certificates', async () => {
    const response = await v3['certificates']?.['get']?.()
    expect(response?.data['data']).toEqual([
      expect.objectContaining({
        encrypt_certificate: expect.objectContaining({ algorithm: 'AEAD_AES_256_GCM' }) as unknown,
      }),
    ])
  })
})
