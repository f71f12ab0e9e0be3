import { createSign } from 'node:crypto'
import { type Socket, connect } from 'node:net'
import { listFamilies, loadCatalog, loadFamily } from '@wxpay/catalog'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Listening } from '../src/index'
import { type Fixture, createFixture } from './fixture'

let fixture: Fixture
let server: Listening

beforeAll(async () => {
  fixture = await createFixture()
  server = await fixture.sandbox.listen()
})
afterAll(async () => {
  await fixture.sandbox.close()
})

/** Sends raw bytes and returns the response until the connection ends. */
function exchange(request: string, port = server.port): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, '127.0.0.1')
    const chunks: Buffer[] = []
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('end', () => {
      resolve(Buffer.concat(chunks).toString())
    })
    socket.write(request)
  })
}

const COMMON = 'Accept: */*\r\nUser-Agent: test\r\nConnection: close'

describe('on the wire', () => {
  it('spells headers as WeChat Pay does, over HTTP/1.1', async () => {
    const { mchid } = fixture.merchant
    const response = await exchange(
      `GET /v3/pay/transactions/id/A?mchid=${mchid} HTTP/1.1\r\nHost: localhost\r\n${COMMON}\r\n${signed(`/v3/pay/transactions/id/A?mchid=${mchid}`)}\r\n\r\n`,
    )
    const [statusLine, ...lines] = response.slice(0, response.indexOf('\r\n\r\n')).split('\r\n')
    expect(statusLine).toBe('HTTP/1.1 404 Not Found')
    const names = lines.map((line) => line.slice(0, line.indexOf(':')))
    expect(names).toEqual(
      expect.arrayContaining([
        'Content-Type',
        'Content-Length',
        'Request-ID',
        'Wechatpay-Nonce',
        'Wechatpay-Serial',
        'Wechatpay-Signature',
        'Wechatpay-Signature-Type',
        'Wechatpay-Timestamp',
      ]),
    )
    expect(lines).toContain('Content-Type: application/json; charset=utf-8')
  })

  it('verifies the URL as sent, including dots and escapes', async () => {
    const url = '/v3/pay/../pay/transactions/id/%7e1?mchid=1&x=%2F+%20'
    const response = await exchange(
      `GET ${url} HTTP/1.1\r\nHost: localhost\r\n${COMMON}\r\n${authorization('WECHATPAY2-SHA256-RSA2048')}\r\n\r\n`,
    )
    expect(response).toContain('"code":"RESOURCE_NOT_EXISTS"')
    const plain = '/v3/pay/transactions/id/%7e1?mchid=1&x=%2F+%20'
    const shown = await exchange(
      `GET ${plain} HTTP/1.1\r\nHost: localhost\r\n${COMMON}\r\n${authorization('WECHATPAY2-SHA256-RSA2048')}\r\n\r\n`,
    )
    expect(shown).toContain(`"url":${JSON.stringify(plain)}`)
  })

  const hosted = (path: string, headers: string) =>
    exchange(`GET ${path} HTTP/1.1\r\n${headers}\r\n${COMMON}\r\n\r\n`)

  it.each(['/sandbox/v1/clock', '/v3/certificates', '/', '/sandbox', '/elsewhere'])(
    'rejects a request for %s that names another machine',
    async (path) => {
      for (const headers of ['Host: evil.example', 'Host: localhost:1\r\nOrigin: http://evil.example']) {
        const response = await hosted(path, headers)
        expect(response).toMatch(/^HTTP\/1.1 403 /)
        expect(response).toContain('HOST_REFUSED')
      }
    },
  )

  it('serves every host name of the catalog', async () => {
    const operations = listFamilies()
      .flatMap((family) => Object.values(loadFamily(family).paths))
      .flatMap((item) => Object.values(item))
    const urls = [...loadCatalog().servers, ...operations.flatMap(({ servers = [] }) => servers)]
    const names = [...new Set(urls.map(({ url }) => new URL(url).hostname))]
    expect(names.length).toBeGreaterThan(4)
    for (const name of names)
      expect(await hosted('/v3/certificates', `Host: ${name}`), name).toMatch(/^HTTP\/1.1 401 /)
  })

  it('rejects a request of APIv2 that names another machine in XML', async () => {
    const response = await hosted('/pay/unifiedorder', 'Host: evil.example')
    expect(response).toMatch(/^HTTP\/1.1 403 /)
    expect(response).toContain('Content-Type: text/xml; charset=utf-8')
    expect(response).toContain('<return_code>FAIL</return_code><return_msg>沙箱不接受发往这个主机名')
  })

  it('serves HTTP/1.0, and names the missing Host header', async () => {
    const { mchid } = fixture.merchant
    const url = `/v3/pay/transactions/id/A?mchid=${mchid}`
    const request = (host: string) =>
      exchange(`GET ${url} HTTP/1.0\r\n${host}${COMMON}\r\n${signed(url)}\r\n\r\n`)
    expect(await request('Host: localhost\r\n')).toContain('"code":"ORDER_NOT_EXIST"')
    const refused = await request('')
    expect(refused).toMatch(/^HTTP\/1.1 400 /)
    expect(refused).toContain('Content-Type: application/json; charset=utf-8')
    expect(refused).toContain('The Host header is missing.')
  })

  it('accepts the names of this machine and those of allowedHosts', async () => {
    const other = await createFixture({ allowedHosts: ['Sandbox.Test'] })
    const { port } = await other.sandbox.listen()
    for (const host of [
      'localhost',
      '127.0.0.1:8787',
      '[::1]:8787',
      'api.localhost',
      'sandbox.test:1',
      'api.mch.weixin.qq.com',
    ]) {
      const headers = `Host: ${host}`
      const request = (path: string) =>
        exchange(`GET ${path} HTTP/1.1\r\n${headers}\r\n${COMMON}\r\n\r\n`, port)
      expect(await request('/sandbox/v1/clock')).toMatch(/^HTTP\/1.1 200 /)
      expect(await request('/v3/certificates')).toMatch(/^HTTP\/1.1 401 /)
    }
    await other.sandbox.close()
  })

  it.each(['/sandbox/v1/clock', '/v3/certificates'])(
    'rejects a malformed Host or target for %s with 400',
    async (path) => {
      for (const host of [
        '127.999.999.999',
        'a b',
        'localhost:99999',
        '[::1',
        '',
        'user@localhost',
        '\u00e9',
      ]) {
        const response = await hosted(path, `Host: ${host}`)
        expect(response).toMatch(/^HTTP\/1.1 400 /)
        expect(response).toContain('REQUEST_MALFORMED')
      }
      for (const target of [`http://evil.example${path}`, '*', 'elsewhere']) {
        expect(await hosted(target, 'Host: localhost')).toMatch(/^HTTP\/1.1 400 /)
      }
      expect(await exchange(`GET ${path} HTTP/1.1\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1.1 400 /)
    },
  )
})

/** The Authorization header of a signed GET request. */
function signed(url: string): string {
  const { mchid, serial, privateKey } = fixture.merchant
  const timestamp = Math.floor(Date.now() / 1000)
  const signature = createSign('RSA-SHA256')
    .update(`GET\n${url}\n${timestamp}\na\n\n`)
    .sign(privateKey, 'base64')
  return `Authorization: WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="a",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`
}

function authorization(scheme: string): string {
  const { mchid, serial } = fixture.merchant
  const timestamp = Math.floor(Date.now() / 1000)
  return `Authorization: ${scheme} mchid="${mchid}",nonce_str="a",signature="YQ==",timestamp="${timestamp}",serial_no="${serial}"`
}
