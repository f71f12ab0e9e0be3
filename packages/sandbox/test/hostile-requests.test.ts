import { createHash, createSign } from 'node:crypto'
import { type Socket, connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { signV2, loadSecret } from '@wxpay/protocol'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Listening } from '../src/index'
import { type Fixture, createFixture, newTransaction } from './fixture'
import { type SigningClient, signingClient } from './signing-client'

let fixture: Fixture
let server: Listening
let client: SigningClient
let number: string
const faults: unknown[] = []

beforeAll(async () => {
  fixture = await createFixture({ onError: (error) => faults.push(error) })
  server = await fixture.sandbox.listen()
  client = signingClient(fixture.merchant, server.url)
})
afterAll(async () => {
  expect(faults).toEqual([])
  await fixture.sandbox.close()
})

let count = 0
beforeEach(() => {
  count += 1
  number = `Trade-${String(count).padStart(4, '0')}`
})

const native = '/v3/pay/transactions/native'
const order = (changes: object) => ({ ...newTransaction(fixture, number), ...changes })

/** Sends raw bytes and returns the response until the connection ends. */
function exchange(request: string | Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(server.port, '127.0.0.1')
    const chunks: Buffer[] = []
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => {
      resolve(Buffer.concat(chunks).toString())
    })
    socket.write(request)
  })
}

describe('lengths', () => {
  it('are counted in bytes where the catalog says so', async () => {
    const fits = '数'.repeat(42)
    expect(await client.post(native, order({ attach: `${fits}aa` }))).toMatchObject({ status: 200 })
    const attach = `${fits}aaa`
    expect(Buffer.byteLength(attach)).toBe(129)
    expect(await client.post(native, order({ attach }))).toMatchObject({
      status: 400,
      verified: true,
      body: {
        code: 'PARAM_ERROR',
        detail: {
          field: '/attach',
          value: attach,
          issue: '/attach 字符串规则校验失败，字节数 129，大于最大值 128',
          location: 'body',
        },
      },
    })
  })

  it('are counted in characters elsewhere', async () => {
    const receiver = (account: string) => ({
      appid: fixture.merchant.appid,
      type: 'MERCHANT_ID',
      account,
      relation_type: 'SERVICE_PROVIDER',
    })
    const add = '/v3/profitsharing/receivers/add'
    expect(await client.post(add, receiver('号'.repeat(64)))).toMatchObject({ status: 200 })
    expect(await client.post(add, receiver('号'.repeat(65)))).toMatchObject({
      status: 400,
      body: { detail: { field: '/account', issue: '/account 字符串规则校验失败，字符数 65，大于最大值 64' } },
    })
  })

  it('are counted in bytes in APIv2', async () => {
    const { mchid, appid, secret } = fixture.merchant
    const send = async (body: string): Promise<string> => {
      const fields = {
        appid,
        mch_id: mchid,
        nonce_str: 'a',
        body,
        out_trade_no: number,
        total_fee: '1',
        spbill_create_ip: '127.0.0.1',
        notify_url: 'https://merchant.example/notify',
        trade_type: 'NATIVE',
      }
      const sign = signV2(fields, loadSecret(secret, 'secret'), 'MD5')
      const xml = Object.entries({ ...fields, sign })
        .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
        .join('')
      const response = await fetch(`${server.url}/pay/unifiedorder`, {
        method: 'POST',
        body: `<xml>${xml}</xml>`,
      })
      return response.text()
    }
    expect(await send('书'.repeat(42))).toContain('<return_code>SUCCESS</return_code>')
    expect(await send(`${'书'.repeat(42)}abc`)).toContain('字节数 129，大于最大值 128')
  })
})

describe('headers', () => {
  const get = (path: string, headers: string) =>
    exchange(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`)

  it.each([
    ['Accept', 'User-Agent: test\r\n'],
    ['User-Agent', 'Accept: */*\r\n'],
    ['Accept、User-Agent', ''],
  ])('must include %s, before the signature is checked', async (missing, headers) => {
    for (const path of ['/v3/certificates', '/v3/refund/domestic/refunds/A']) {
      const response = await get(path, headers)
      expect(response).toMatch(/^HTTP\/1.1 400 /)
      expect(response).toContain('"code":"INVALID_REQUEST"')
      expect(response).toContain(`缺少请求头 ${missing}"`)
      expect(response).not.toContain('Wechatpay-')
    }
    expect(await get('/v3/pay/transactions/id/A?mchid=1', headers)).toMatch(/^HTTP\/1.1 401 /)
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=gbk',
    'application/jsonx',
  ])('must not have the content type %s', async (type) => {
    const received = await client.post(native, order({}), { headers: { 'Content-Type': type } })
    expect(received).toMatchObject({
      status: 400,
      body: {
        code: 'INVALID_REQUEST',
        message: 'Http头Content-Type应为application/json',
        detail: { field: 'Content-Type', value: type, location: 'header' },
      },
    })
  })

  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])(
    'may have the content type %s',
    async (type) => {
      const received = await client.post(native, order({}), { headers: { 'Content-Type': type } })
      expect(received).toMatchObject({ status: 200 })
      expect(received.headers.get('content-type')).toBe('application/json; charset=utf-8')
    },
  )

  it('must not announce a compressed body', async () => {
    const body = gzipSync(JSON.stringify(order({})))
    const headers = { 'Content-Encoding': 'gzip' }
    expect(await client.post(native, new Uint8Array(body), { headers })).toMatchObject({
      status: 400,
      body: {
        code: 'INVALID_REQUEST',
        detail: {
          field: 'Content-Encoding',
          value: 'gzip',
          issue: '请求体不能压缩，应原样发送',
          location: 'header',
        },
      },
    })
    const xml = gzipSync('<xml><mch_id>1</mch_id></xml>')
    const response = await fetch(`${server.url}/pay/unifiedorder`, { method: 'POST', headers, body: xml })
    expect(await response.text()).toContain('请求体不能压缩：Http头Content-Encoding的值为 gzip')
    expect(
      await client.post(native, order({}), { headers: { 'Content-Encoding': 'identity' } }),
    ).toMatchObject({ status: 200 })
  })

  it('of the response to an unknown sender contain no signature', async () => {
    for (const [path, given] of [
      ['/v3/certificates', { authorization: null }],
      ['/v3/certificates', { serial: '0'.repeat(40) }],
      ['/v3/certificates', { nonce: 'n', signedBody: 'other' }],
      ['/v3/nothing', {}],
    ] as const) {
      const { status, headers } = await client.get(path, given)
      expect([401, 404]).toContain(status)
      expect([...headers.keys()].filter((name) => name.startsWith('wechatpay-'))).toEqual([])
      expect(headers.get('request-id')).toMatch(/^\w+-\d+$/)
    }
    const wrongMethod = await client.call('PUT', native, {})
    expect(wrongMethod).toMatchObject({ status: 405, verified: false })
    expect(wrongMethod.headers.get('allow')).toBe('POST')
  })
})

describe('texts', () => {
  const refused = (field: string, location: string) => ({
    status: 400,
    verified: true,
    body: { code: 'PARAM_ERROR', detail: { field, location } },
  })

  it.each(['\\ud800', '\\udfff', 'a\\ud83db', '\\ude00\\ud83d', '\\u0000', '\\ud83d\\ude00'])(
    'of a body must not contain %s',
    async (escaped) => {
      const text = JSON.stringify(order({ attach: '@' })).replace('@', escaped)
      expect(await client.post(native, text)).toMatchObject(refused('/attach', 'body'))
      const named = JSON.stringify(order({ '@': 1 })).replace('@', escaped)
      expect(await client.post(native, named)).toMatchObject(refused('', 'body'))
    },
  )

  it.each(['%00', '%ED%A0%80', '%F0%9F%98%80', '%', '%zz', '%c0%80'])(
    'of a path or a query must not contain %s',
    async (encoded) => {
      const { mchid } = fixture
      expect(await client.get(`/v3/pay/transactions/out-trade-no/A${encoded}?mchid=${mchid}`)).toMatchObject(
        refused('out_trade_no', 'path'),
      )
      expect(await client.get(`/v3/pay/transactions/out-trade-no/Abcdef?mchid=${encoded}`)).toMatchObject(
        refused('mchid', 'query'),
      )
    },
  )

  it('of APIv2 must not contain halves of surrogate pairs or U+0000', async () => {
    for (const text of ['&#0;', '&#xD800;', '\0', 'a\ud800'.replace('\ud800', '&#55296;')]) {
      const body = `<xml><mch_id>${fixture.mchid}</mch_id><body>${text}</body></xml>`
      const response = await fetch(`${server.url}/pay/unifiedorder`, { method: 'POST', body })
      expect(await response.text()).toContain('<return_code>FAIL</return_code>')
    }
    const bytes = Buffer.from('<xml><mch_id>1</mch_id><body>@@@</body></xml>')
    bytes.set([0xed, 0xa0, 0x80], bytes.indexOf('@@@'))
    const response = await fetch(`${server.url}/pay/unifiedorder`, { method: 'POST', body: bytes })
    expect(await response.text()).toContain('XML格式错误')
  })

  it.each(['\\ud800', '\\u0000'])('of the control API must not contain %s', async (escaped) => {
    const response = await fetch(`${server.url}/sandbox/v1/merchants`, {
      method: 'POST',
      body: `{"name":"a${escaped}"}`,
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      code: 'FIELD_INVALID',
      message: 'Field "name" must not contain halves of surrogate pairs or U+0000.',
    })
    const path = await fetch(`${server.url}/sandbox/v1/merchants/%00`)
    expect(path.status).toBe(400)
  })
})

describe('parameters', () => {
  it('are reported where they are', async () => {
    expect(await client.get('/v3/pay/transactions/out-trade-no/Trade-0001?mchid=1')).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR', detail: { field: 'mchid', value: '1', location: 'query' } },
    })
    expect(await client.post(native, order({ mchid: '1' }))).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR', detail: { field: '/mchid', value: '1', location: 'body' } },
    })
  })

  it('must be documented, in a query as in a body', async () => {
    const url = `/v3/pay/transactions/out-trade-no/Trade-0001?mchid=${fixture.mchid}`
    expect(await client.get(`${url}&color=red`)).toMatchObject({
      status: 400,
      body: {
        code: 'PARAM_ERROR',
        detail: { field: 'color', location: 'query', issue: 'color 未定义的参数' },
      },
    })
    expect(await client.get('/v3/certificates?color=red')).toMatchObject({ status: 400 })
    expect(await client.post(native, order({ color: 'red' }))).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR', detail: { field: '/color', location: 'body' } },
    })
    expect(await client.call('POST', '/v3/marketing/favor/stocks/1/users/1/nothing', {})).toMatchObject({
      status: 404,
    })
  })

  it('must be in a query once', async () => {
    const { mchid } = fixture
    const url = `/v3/pay/transactions/out-trade-no/Trade-0001?mchid=${mchid}&mchid=${mchid}`
    expect(await client.get(url)).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR', detail: { field: 'mchid', location: 'query' } },
    })
  })
})

describe('notify_url', () => {
  it.each([
    'https://user:password@merchant.example/notify',
    'http://127.0.0.1:8080',
    'https://[::1]/a/b.c~d%20',
  ])('may be %s', async (notify_url) => {
    expect(await client.post(native, order({ notify_url }))).toMatchObject({ status: 200 })
  })

  it.each([
    'https://merchant.example/a(b)',
    'https://merchant.example/[a]',
    'https://merchant.example/{a}',
    'https://merchant.example/<a>',
    'https://merchant.example/a b',
    'https://merchant.example/?a=b',
    'https://merchant.example/#a',
    'ftp://merchant.example/a',
    'merchant.example/a',
    'https://',
  ])('must not be %s, of a stateful operation and of any other', async (notify_url) => {
    const refused = {
      status: 400,
      body: { code: 'PARAM_ERROR', detail: { field: '/notify_url', value: notify_url, location: 'body' } },
    }
    expect(await client.post(native, order({ notify_url }))).toMatchObject(refused)
    const { appid, mchid } = fixture.merchant
    const combined = {
      combine_appid: appid,
      combine_mchid: mchid,
      combine_out_trade_no: number,
      notify_url,
      sub_orders: [1, 2].map((index) => ({
        mchid,
        attach: 'a',
        amount: { total_amount: 1, currency: 'CNY' },
        out_trade_no: `${number}-${index}`,
        description: '图书',
      })),
    }
    expect(await client.post('/v3/combine-transactions/native', combined)).toMatchObject(refused)
  })
})

describe('unknown paths of APIv2', () => {
  it.each(['/pay/nothing', '/secapi/nothing', '/nothing/at/all', '/nothing'])(
    'are answered in XML: %s',
    async (path) => {
      const response = await fetch(server.url + path, {
        method: 'POST',
        headers: { 'Content-Type': 'text/xml' },
        body: '<xml></xml>',
      })
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8')
      expect(await response.text()).toContain('<return_msg>请求的资源不存在</return_msg>')
    },
  )

  it('have another method if the path is known', async () => {
    const response = await fetch(`${server.url}/pay/unifiedorder`, { method: 'PUT', body: '<xml></xml>' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
    expect(await response.text()).toContain('<return_code>FAIL</return_code>')
  })
})

describe('bodies', () => {
  const text = (): string => JSON.stringify(order({}))
  const refused = (field: string) => ({
    status: 400,
    verified: true,
    body: { code: 'PARAM_ERROR', detail: { field, location: 'body' } },
  })

  it('must not have a field twice', async () => {
    const twice = text().replace('"total":1000', '"total":1000,"total":1')
    expect(await client.post(native, twice)).toMatchObject(refused('/amount/total'))
    const escaped = text().replace('{', '{"out_trade_n\\u006f":"Other-0001",')
    expect(await client.post(native, escaped)).toMatchObject(refused('/out_trade_no'))
  })

  it('must not have numbers that lose digits', async () => {
    for (const number of ['1000.0000000000000001', '9007199254740993', '1e400', '1000.5'])
      expect(await client.post(native, text().replace('"total":1000', `"total":${number}`))).toMatchObject(
        refused('/amount/total'),
      )
  })

  it('must not be nested too deeply', async () => {
    for (const deep of [
      `{"detail":${'['.repeat(1e5)}${']'.repeat(1e5)}}`,
      `${'{"a":'.repeat(2e4)}1${'}'.repeat(2e4)}`,
    ]) {
      const { status, body } = await client.post(native, deep)
      expect({ status, body }).toMatchObject({ status: 400, body: { code: 'PARAM_ERROR' } })
      const control = await fetch(`${server.url}/sandbox/v1/merchants`, { method: 'POST', body: deep })
      expect(control.status).toBe(400)
      expect(await control.json()).toMatchObject({
        code: 'BODY_INVALID',
        message: 'The body has more than 32 levels.',
      })
    }
  })

  it('of the control API must not have a field twice', async () => {
    const response = await fetch(`${server.url}/sandbox/v1/clock/advance`, {
      method: 'POST',
      body: '{"seconds":0,"seconds":1}',
    })
    expect(await response.json()).toMatchObject({
      code: 'BODY_INVALID',
      message: 'The body has the field /seconds twice.',
    })
  })

  it('that end early are not an error of the sandbox', async () => {
    const body = text()
    for (const framing of [
      `Content-Length: ${body.length + 1000}\r\n\r\n${body}`,
      'Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n',
    ]) {
      for (const [path, headers] of [
        [native, authorization('POST', native, body)],
        ['/pay/unifiedorder', ''],
        ['/sandbox/v1/merchants', ''],
      ]) {
        const socket = connect(server.port, '127.0.0.1')
        socket.on('error', () => undefined)
        socket.write(`POST ${path} HTTP/1.1\r\nHost: localhost\r\n${headers}${framing}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
        socket.destroy()
      }
    }
    expect(await client.post(native, order({}))).toMatchObject({ status: 200 })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(faults).toEqual([])
  })

  it('with contradictory lengths are rejected, and what follows is not a request', async () => {
    const smuggled = 'GET /sandbox/v1/merchants HTTP/1.1\r\nHost: localhost\r\n\r\n'
    for (const framing of [
      'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef',
      'Content-Length: -1\r\n\r\n',
      'Content-Length: 0x10\r\n\r\n',
      'Transfer-Encoding: gzip\r\n\r\n',
    ]) {
      const response = await exchange(`POST ${native} HTTP/1.1\r\nHost: localhost\r\n${framing}${smuggled}`)
      expect(response).toMatch(/^HTTP\/1.1 400 /)
      expect(response).not.toContain('privateKey')
    }
  })
})

describe('connections', () => {
  it('answer requests that are sent without waiting, in order', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `Pipe-${index}`)
    const requests = ids.map((id, index) => {
      const url = `/v3/pay/transactions/out-trade-no/${id}xx?mchid=${index}`
      const close = index === ids.length - 1 ? 'Connection: close\r\n' : ''
      return `GET ${url} HTTP/1.1\r\nHost: localhost\r\n${close}${authorization('GET', url, '')}\r\n`
    })
    const response = await exchange(requests.join(''))
    const values = Array.from(response.matchAll(/"value":"(\d+)"/g), ([, value]) => Number(value))
    expect(values).toEqual(ids.map((_, index) => index))
  })

  it('reject headers that are too large or malformed', async () => {
    for (const header of [
      `X: ${'a'.repeat(70_000)}`,
      'a: b\r\n'.repeat(3000),
      'X : a',
      ' folded: a',
      'X: a\0b',
    ]) {
      const response = await exchange(`GET /v3/certificates HTTP/1.1\r\nHost: localhost\r\n${header}\r\n\r\n`)
      expect(response).toMatch(/^HTTP\/1.1 4(?:00|31) /)
    }
  })
})

describe('parts of an upload', () => {
  const path = '/v3/merchant/media/upload'
  const part = (name: string, content: string, more = '') =>
    `--B\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`
  const sha256 = createHash('sha256').update('file').digest('hex')
  const meta = JSON.stringify({ filename: 'a.png', sha256 })
  const file = part('file', 'file', '; filename="a.png"')
  const uploadAs = (type: string, ...parts: readonly string[]) =>
    client.post(path, `${parts.join('')}--B--\r\n`, { signedBody: meta, headers: { 'Content-Type': type } })
  const upload = (...parts: readonly string[]) => uploadAs('multipart/form-data; boundary=B', ...parts)

  it('are separated by the boundary of the header', async () => {
    const parts = [part('meta', meta), file]
    for (const boundary of ['boundary=B', 'charset=utf-8; Boundary="B"'])
      expect(await uploadAs(`multipart/form-data; ${boundary}`, ...parts)).toMatchObject({ status: 200 })
    for (const boundary of ['C', 'BB', '""']) {
      const type = `multipart/form-data; boundary=${boundary}`
      expect(await uploadAs(type, ...parts)).toMatchObject({
        status: 400,
        body: { code: 'INVALID_REQUEST', detail: { field: 'Content-Type', value: type, location: 'header' } },
      })
    }
  })

  it('are meta and the file, once each', async () => {
    expect(await upload(part('meta', meta), file)).toMatchObject({ status: 200 })
    expect(await upload(file, part('meta', meta))).toMatchObject({ status: 200 })
    for (const [field, parts] of [
      ['meta', [part('meta', meta), part('meta', '{}'), file]],
      ['file', [part('meta', meta), file, part('file', 'other', '; filename="b.png"')]],
      ['other', [part('meta', meta), file, part('other', 'x')]],
    ] as const) {
      expect(await upload(...parts)).toMatchObject({
        status: 400,
        verified: true,
        body: { code: 'PARAM_ERROR', detail: { field, location: 'body' } },
      })
    }
  })
})

/** Headers of a signed request. */
function authorization(method: string, url: string, body: string): string {
  const { mchid, serial, privateKey } = fixture.merchant
  const timestamp = Math.floor(Date.now() / 1000)
  const signature = createSign('RSA-SHA256')
    .update(`${method}\n${url}\n${timestamp}\nn\n${body}\n`)
    .sign(privateKey, 'base64')
  return `Accept: */*\r\nUser-Agent: test\r\nContent-Type: application/json\r\nAuthorization: WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="n",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"\r\n`
}
