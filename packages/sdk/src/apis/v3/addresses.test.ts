import { AxiosHeaders } from 'axios'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Gateway, startGateway } from '../../../test/gateway'
import { v2 } from '../v2/v2'
import { Wechatpay } from '../../wechatpay'

/*
 * Addresses that a URL parser changes. Each would reach another operation than the one that is written, and the first ones
 * an operation whose responses are not signed.
 */

let gateway: Gateway
let wxpay: Wechatpay

beforeAll(async () => {
  gateway = await startGateway()
  wxpay = new Wechatpay({ ...gateway.options, retry: false })
})
afterAll(() => gateway.close())
beforeEach(() => {
  gateway.arrived.length = 0
  gateway.respond({
    without: ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature'],
    body: '{"trade_state":"SUCCESS"}',
  })
})

const ids: readonly string[] = [
  '../../../billdownload/file',
  '%2e%2e/%2E%2e/%2E%2E/billdownload/file',
  '.%2e/%2e./../billdownload/file',
  '..\\..\\..\\billdownload\\file',
  '.\t./.\n./.\r./billdownload/file',
  '..%2f..%2f..%2fbilldownload/file',
  '..%5c..%5c..%5cbilldownload%5cfile',
  '..;/..;/..;/billdownload/file',
  './1',
  '%2E/1',
  '1#?mchid=1900000001',
  '1\u0000',
  '1\u007f',
  '1\u0085',
  '1 ',
  '1\ud800',
]

describe('an address that URL parsing would change', () => {
  it.each(ids)('rejects a URL that parsing would change in client.v3.get(): %j', async (id) => {
    for (const url of [`/v3/pay/transactions/id/${id}`, `${gateway.url}/v3/pay/transactions/id/${id}`]) {
      const error = await caught(wxpay.client.v3.get(url))
      expect(error).toMatchObject({ name: 'InputError', code: 'PATH_INVALID', field: 'url' })
    }
    expect(gateway.arrived).toEqual([])
  })

  it.each(ids)('rejects a URL that parsing would change in client.v2: %j', async (id) => {
    for (const call of [
      wxpay.client.v2.post(`/pay/${id}`, { mch_id: '1900000001' }),
      wxpay.client.v2.get(`/pay/${id}`, { params: { mch_id: '1900000001' } }),
    ]) {
      expect(await caught(call)).toMatchObject({ code: 'PATH_INVALID', field: 'url' })
    }
    expect(gateway.arrived).toEqual([])
  })

  it.each(ids)(
    'rejects a URL that parsing would change in chain() and request(), as path and as parameter: %j',
    async (id) => {
      const route = `GET /v3/pay/transactions/id/${id}` as 'GET /v3/certificates'
      const invalid = { code: expect.stringMatching(/^(?:PATH|PARAMETER)_INVALID$/) as string }
      if (id !== '1 ') {
        await expect(wxpay.chain(`v3/pay/transactions/id/${id}`).get()).rejects.toMatchObject(invalid)
      }
      await expect(wxpay.request(route)).rejects.toMatchObject(invalid)
      if (id.includes('.')) {
        const transaction_id = decodeURIComponent(id)
        const call = wxpay.chain('v3/pay/transactions/id/{transaction_id}').get({ transaction_id })
        // Encoded, a tab between two dots remains unchanged.
        const sent = id.includes('\t') ? 'EV3_RES_HEADERS_INCOMPLATE' : 'PARAMETER_INVALID'
        await expect(call).rejects.toMatchObject({ code: sent })
      }
      expect(gateway.arrived.map(({ url }) => url).filter((url) => !url.includes('%09'))).toEqual([])
    },
  )

  it.each(ids)('rejects a URL that parsing would change in download(): %j', async (id) => {
    for (const url of [`/v3/x/y/z/${id}`, `${gateway.url}/v3/x/y/z/${id}`]) {
      await expect(wxpay.download(url)).rejects.toMatchObject({ code: 'PATH_INVALID' })
      await expect(wxpay.download({ download_url: url })).rejects.toMatchObject({ code: 'PATH_INVALID' })
    }
    expect(gateway.arrived).toEqual([])
  })

  it.each(ids)('rejects a URL that parsing would change in baseURL and backupBaseURL: %j', async (id) => {
    const base = `${gateway.url}/proxy/x/y/z/${id}`
    for (const field of ['baseURL', 'backupBaseURL'] as const) {
      const { options } = gateway
      expect(() => new Wechatpay({ ...options, [field]: base })).toThrow(
        expect.objectContaining({ code: 'OPTION_INVALID', field }),
      )
    }
    // Axios options can be changed later, too. Platform certificates are downloaded from there as well.
    for (const options of [gateway.options, { ...gateway.options, certs: undefined }]) {
      const own = new Wechatpay({ ...options, retry: false })
      own.client.v3.defaults.baseURL = base
      await expect(own.client.v3.get('/v3/x')).rejects.toMatchObject({
        code: 'PATH_INVALID',
        field: 'baseURL',
      })
    }
    expect(gateway.arrived).toEqual([])
  })
})

describe('an address', () => {
  it('rejects a URL with a user name, which would replace the signature', async () => {
    const url = gateway.url.replace('//', '//user:hunter2@')
    const error = await caught(wxpay.client.v3.get(`${url}/v3/x`))
    expect(error).toMatchObject({ code: 'PATH_INVALID', field: 'url' })
    expect(String(error)).not.toContain('hunter2')
    const own = new Wechatpay(gateway.options)
    for (const baseURL of [url, `${gateway.url}?a=b`]) {
      own.client.v3.defaults.baseURL = baseURL
      await expect(own.client.v3.get('/v3/x')).rejects.toMatchObject({ code: 'PATH_INVALID' })
    }
    expect(gateway.arrived).toEqual([])
  })

  it.each([null, 7, new URL('http://127.0.0.1/v3/x')])('must be a string: %o', async (url) => {
    await expect(wxpay.client.v3.request({ url: url as never })).rejects.toMatchObject({
      code: 'PATH_INVALID',
      field: 'url',
    })
  })

  it('accepts dots and percent signs that change nothing', async () => {
    gateway.respond({})
    for (const path of ['/v3/a.b/...', '/v3/%252e%252e/x', '/v3/x?next=/../y', '/v3/a%2Fb']) {
      await wxpay.client.v3.get(path)
    }
    expect(gateway.arrived.map(({ url, verified }) => [url, verified])).toEqual([
      ['/v3/a.b/...', true],
      ['/v3/%252e%252e/x', true],
      ['/v3/x?next=/../y', true],
      ['/v3/a%2Fb', true],
    ])
  })

  it.each(['a=1\n&b=2', 'a=\t', 'a=\ud800', 7])(
    'rejects the query %j of a paramsSerializer',
    async (query) => {
      const call = wxpay.client.v3.get('/v3/x', { params: { a: 1 }, paramsSerializer: () => query as string })
      await expect(call).rejects.toMatchObject({ code: 'QUERY_INVALID', field: 'paramsSerializer' })
      expect(gateway.arrived).toEqual([])
    },
  )

  it('does not fall back to the backup host for another path of the same host', async () => {
    gateway.respond({})
    const backup = await startGateway()
    const own = new Wechatpay({
      ...gateway.options,
      baseURL: 'http://127.0.0.1:1/wechat',
      backupBaseURL: `${backup.url}/spare`,
      retry: { delay: 1 },
    })
    await own.client.v3.get('/v3/x')
    await expect(own.client.v3.get('http://127.0.0.1:1/wechatter/v3/x')).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    })
    expect(backup.arrived.map(({ url }) => url)).toEqual(['/spare/v3/x'])
    await backup.close()
  })
})

it('never takes the host from an APIv2 path that begins with two slashes', async () => {
  const config = {
    baseURL: 'https://api.mch.weixin.qq.com',
    url: 'https://api.mch.weixin.qq.com//evil.example/risk/getpublickey',
    method: 'post',
    route: 'POST /v2/risk/getpublickey',
    headers: new AxiosHeaders(),
  }
  const { url } = await v2.locate(config)
  expect(url.host).toBe('fraud.mch.weixin.qq.com')
})

async function caught(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'resolved',
    (reason: unknown) => reason,
  )
}
