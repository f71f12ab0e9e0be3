import { createServer, type Server } from 'node:http'
import { Wechatpay } from '@wxpay/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findNginx, type Fleet, startFleet } from './fleet'

const nginx = findNginx()
const TOKEN = 'token-of-the-load-test'
const SHARDS = 3

if (nginx === undefined) {
  const message =
    'The test of the sharded sandbox is left out, because nginx is not installed: apt-get install nginx-light'
  if (process.env['CI'] && process.platform === 'linux') throw new Error(message)
  console.log(message)
}

interface Created {
  readonly mchid: string
  readonly appid: string
  readonly serial: string
  readonly privateKey: string
  readonly apiv3Key: string
  readonly secret: string
  readonly certs: Readonly<Record<string, string>>
  readonly brand?: {
    readonly brandId: string
    readonly serial: string
    readonly privateKey: string
    readonly apiv3Key: string
    readonly certs: Readonly<Record<string, string>>
  }
}

/** Merchants, each with a brand that nginx has in its list. */
const brands = Object.fromEntries(
  Array.from({ length: 4 }, (_, index) => [`1203440${index}`, `190000100${index}`]),
)

describe.runIf(nginx !== undefined)('three sandboxes behind nginx', () => {
  let fleet: Fleet
  let shop: Server
  const merchants: Created[] = []
  const received: { mchid: string; headers: Record<string, unknown>; body: string }[] = []

  const control = async <Data>(
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Data> => {
    const response = await fetch(new URL(`/sandbox/v1${path}`, fleet.url), {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', ...headers },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Data
  }
  const shardOf = async (mchid: string): Promise<string> => {
    const response = await fetch(new URL('/v3/certificates', fleet.url), {
      headers: { authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="n",signature="s"` },
    })
    await response.body?.cancel()
    return response.headers.get('sandbox-shard') ?? 'none'
  }
  const clientOf = (merchant: Created, options: object = {}) => {
    const { mchid, serial, privateKey, apiv3Key, secret, certs } = merchant
    return new Wechatpay({
      mchid,
      serial,
      privateKey,
      apiv3Key,
      secret,
      certs,
      baseURL: fleet.url,
      ...options,
    })
  }
  const brandClientOf = ({ brand, ...merchant }: Created) => {
    if (brand === undefined) throw new Error('The merchant has no brand')
    const { brandId, serial, privateKey, apiv3Key, certs } = brand
    return clientOf(merchant, { brand: { brandId, serial, privateKey, apiv3Key, certs } })
  }
  const first = (): Created => {
    const [merchant] = merchants
    if (merchant === undefined) throw new Error('no merchant')
    return merchant
  }

  beforeAll(async () => {
    fleet = await startFleet({ nginx: nginx ?? '', count: SHARDS, token: TOKEN, brands })
    shop = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        received.push({ mchid: request.url?.slice(1) ?? '', headers: request.headers, body })
        response.writeHead(204).end()
      })
    })
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
    for (const [brandId, mchid] of Object.entries(brands)) {
      merchants.push(await control<Created>('/merchants', { mchid, brandId }, { 'sandbox-merchant': mchid }))
    }
    // Each sandbox and each merchant generates keys.
  }, 300_000)
  afterAll(async () => {
    shop.close()
    await fleet.stop()
  })

  it('spread merchants over all of them, and send each merchant to the same one', async () => {
    const mchids = Array.from({ length: 120 }, (_, index) => String(1_600_000_000 + index * 7_919))
    const counts = new Map<string, number>()
    for (const mchid of mchids) {
      const shard = await shardOf(mchid)
      counts.set(shard, (counts.get(shard) ?? 0) + 1)
      if (Number(mchid) % 3 === 0) expect(await shardOf(mchid)).toBe(shard)
    }
    expect([...counts.keys()].sort()).toEqual(fleet.shards.map((url) => new URL(url).host).sort())
  })

  it('keep each merchant in one sandbox, whatever names it: the signature, the header, the path or the prefix', async () => {
    for (const { mchid } of merchants) {
      const holders: string[] = []
      for (const shard of fleet.shards) {
        const response = await fetch(new URL(`/sandbox/v1/merchants/${mchid}/ledger/balances`, shard), {
          headers: { authorization: `Bearer ${TOKEN}` },
        })
        await response.body?.cancel()
        if (response.ok) holders.push(new URL(shard).host)
      }
      expect(holders).toEqual([await shardOf(mchid)])
      await expect(control(`/merchants/${mchid}/ledger/balances`)).resolves.toBeDefined()
    }
  })

  it('take orders of APIv3 and deliver their notifications', async () => {
    const { port } = shop.address() as { port: number }
    for (const merchant of merchants) {
      const { mchid, appid } = merchant
      const wxpay = clientOf(merchant)
      await wxpay.v3.pay.transactions.native.post({
        appid,
        mchid,
        description: 'A cup of coffee',
        out_trade_no: `COFFEE-${mchid}`,
        notify_url: `http://127.0.0.1:${port}/${mchid}`,
        amount: { total: 1990 },
      })
      await control(`/merchants/${mchid}/transactions/COFFEE-${mchid}/pay`, {})
      await wxpay.close()
    }
    await expect.poll(() => received.length, { timeout: 60_000 }).toBe(merchants.length)
    for (const merchant of merchants) {
      const notification = received.find(({ mchid }) => mchid === merchant.mchid)
      const { resource } = await clientOf(merchant).notifications.unwrap({
        headers: notification?.headers as Record<string, string>,
        body: notification?.body ?? '',
      })
      expect(resource).toMatchObject({ out_trade_no: `COFFEE-${merchant.mchid}`, trade_state: 'SUCCESS' })
    }
  })

  it.each<[string, (merchant: Created) => object]>([
    ['a header', ({ mchid }) => ({ headers: { 'Sandbox-Merchant': mchid } })],
    ['a prefix of the path', ({ mchid }) => ({ baseURL: `${fleet.url}/mch/${mchid}` })],
  ])('route APIv2 by %s', async (_, options) => {
    for (const merchant of merchants) {
      const wxpay = clientOf(merchant, options(merchant))
      const { data } = await wxpay.v2.pay.orderquery.post({
        appid: merchant.appid,
        mch_id: merchant.mchid,
        out_trade_no: `COFFEE-${merchant.mchid}`,
      })
      expect(data).toMatchObject({ trade_state: 'SUCCESS', total_fee: '1990' })
      await wxpay.close()
    }
  })

  it('route a brand to the sandbox of its merchant', async () => {
    for (const merchant of merchants) {
      const wxpay = brandClientOf(merchant)
      const notify_url = `https://shop.example/${merchant.mchid}`
      const { data } = await wxpay.brand.marketing.productCoupon.notifyConfigs.post({ notify_url })
      expect(data).toMatchObject({ notify_url })
      await wxpay.close()
    }
  })

  it('route a brand that is not in the list to the sandbox of its ID, where its merchant was created', async () => {
    const brandId = '98765432'
    const created = await control<Created>(
      '/merchants',
      { mchid: '1900002001', brandId },
      { 'sandbox-merchant': brandId },
    )
    const wxpay = brandClientOf(created)
    const { data } = await wxpay.brand.marketing.productCoupon.notifyConfigs.post({
      notify_url: 'https://shop.example/brand',
    })
    expect(data).toMatchObject({ notify_url: 'https://shop.example/brand' })
    await wxpay.close()
  })

  it('serve bills, whose addresses lead through nginx', async () => {
    const { mchid } = first()
    const wxpay = clientOf(first())
    const bill_date = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10)
    await control(`/merchants/${mchid}/bills`, { bill_date, rows: 25 })
    const applied = await wxpay.v3.bill.tradebill.get({ params: { bill_date } })
    expect(new URL(applied.data.download_url).origin).toBe(fleet.url)
    let rows = 0
    for await (const row of wxpay.bills.trade({ bill_date })) if (row.mchid === mchid) rows++
    expect(rows).toBe(25)
    await wxpay.close()
  })

  it('reject a request that names no merchant, with the ways to name one', async () => {
    const response = await fetch(new URL('/pay/unifiedorder', fleet.url), { method: 'POST', body: '<xml/>' })
    expect(response.status).toBe(421)
    expect(await response.json()).toMatchObject({
      code: 'MERCHANT_UNKNOWN',
      message: expect.stringContaining('Sandbox-Merchant') as string,
    })
  })
})
