import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadCatalog } from '@wxpay/catalog'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Wechatpay } from '../src/index'
import { type Gateway, startGateway } from './gateway'
import { rejection } from './stage'

/* Every `download_url` in the references, served here: a file without a signature. */

const shown = JSON.stringify(loadCatalog().paths).matchAll(
  /"download_url":\{[^{}]*?"examples":\["(https:\/\/[^"]+)"\]/g,
)
const addresses = [...new Set([...shown].map(([, address = '']) => address))]

const file = Buffer.from('电子回单')
const promised = { hash_type: 'SHA256', hash_value: createHash('sha256').update(file).digest('hex') }

let gateway: Gateway
let server: Server
let wxpay: Wechatpay
let origin: string
let body: Buffer

beforeAll(async () => {
  gateway = await startGateway()
  server = createServer((request, response) => {
    const signed = request.headers.authorization?.startsWith('WECHATPAY2-SHA256-RSA2048 ') === true
    response.writeHead(signed ? 200 : 401, { 'content-type': 'application/pdf' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  wxpay = new Wechatpay({ ...gateway.options, baseURL: origin, retry: false })
})
afterAll(async () => {
  await wxpay.close()
  server.closeAllConnections()
  server.close()
  await gateway.close()
})

/** The URL on the server of this test. */
const here = (address: string): string => origin + address.slice(new URL(address).origin.length)

describe('a file from', () => {
  it.each(addresses)('%s is accepted, and compared with its digest', async (address) => {
    body = file
    const download = await wxpay.download({ download_url: here(address), ...promised })
    expect(await download.bytes()).toEqual(file)
    body = Buffer.from('另一份')
    const other = await wxpay.download({ download_url: here(address), ...promised })
    await expect(other.bytes()).rejects.toMatchObject({ code: 'DOWNLOAD_HASH_MISMATCH' })
  })

  it('accepts a response that names its URL otherwise', async () => {
    body = file
    const [address = ''] = addresses
    const details = { url: here(address), ...promised }
    expect(await (await wxpay.download(details)).bytes()).toEqual(file)
  })

  it.each(['/v3/bill/downloadurl/x', '/v3/bill/download', '/x/v3/bill/downloadurl', '/invoicing/fapiao'])(
    'rejects %s, which is not a documented URL, whatever its digest',
    async (path) => {
      body = file
      const error = await rejection(wxpay.download({ download_url: `${origin}${path}?token=x`, ...promised }))
      expect(error).toMatchObject({ code: 'EV3_RES_HEADERS_INCOMPLATE' })
    },
  )

  it('the references show several URLs', () => {
    expect(new Set(addresses.map((address) => new URL(address).pathname)).size).toBeGreaterThanOrEqual(3)
  })
})
