import { createHash, createPublicKey, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createSandbox } from '../src/index'
import { clientV2 } from './client-v2'
import { NOTIFY_URL, createFixture, keyRing, newTransaction } from './fixture'

const NATIVE = '/v3/pay/transactions/native'

const idOf = (headers: Headers): string => (headers.get('request-id') ?? '').split('-')[0] ?? ''

describe('recorded requests', () => {
  it('have what was sent, the strings to sign of both sides, and what changed', async () => {
    const fixture = await createFixture()
    const { sandbox, client, mchid, merchant } = fixture
    const body = newTransaction(fixture, 'RECORD-1')
    const received = await client.post(NATIVE, body, { nonce: 'NONCE', timestamp: 1_900_000_000 })
    expect(received.status).toBe(401)
    const sent = await client.post(NATIVE, body)
    const [summary, refused] = sandbox.control.requests.list()
    expect(summary).toMatchObject({
      id: idOf(sent.headers),
      sequence: 2,
      api: 'v3',
      method: 'POST',
      target: NATIVE,
      route: 'v3.pay.transactions.native.post',
      mchid,
      status: 200,
      changes: 1,
    })
    expect(refused).toMatchObject({ sequence: 1, status: 401, error_code: 'SIGN_ERROR', changes: 0 })
    const detail = sandbox.control.requests.get(sent.headers.get('request-id') ?? '')
    expect(detail).toMatchObject({
      name: { en: expect.any(String) as string },
      fidelity: 'stateful',
      request: { body: { text: JSON.stringify(body), truncated: false }, parameters: { body } },
      findings: [],
      caused: [
        {
          type: 'entity',
          kind: 'transaction',
          mchid,
          key: 'RECORD-1',
          event: 'prepay',
          from: null,
          to: 'NOTPAY',
        },
      ],
    })
    // Both strings are verified with node:crypto, by the keys of the merchant and of WeChat Pay.
    const { signature, response } = detail
    const field = (name: string) => signature?.fields.find((each) => each.name === name)?.value ?? ''
    expect(
      verify(
        'RSA-SHA256',
        Buffer.from(signature?.message ?? ''),
        merchant.certificate,
        Buffer.from(field('signature'), 'base64'),
      ),
    ).toBe(true)
    expect(signature).toMatchObject({ verdict: 'valid', key: { serial: merchant.serial, mchid } })
    const responded = response?.signature
    expect(
      verify(
        'RSA-SHA256',
        Buffer.from(responded?.message ?? ''),
        createPublicKey(merchant.certs[responded?.serial ?? ''] ?? ''),
        Buffer.from(responded?.signature ?? '', 'base64'),
      ),
    ).toBe(true)
    await sandbox.close()
  })

  it('have the entries of the ledger and the notifications of a request', async () => {
    const fixture = await createFixture({ refundInterval: 0 })
    const { sandbox, client, mchid } = fixture
    await client.post(NATIVE, newTransaction(fixture, 'RECORD-1'))
    sandbox.control.transactions.pay(mchid, 'RECORD-1')
    await sandbox.clock.advance(2 * 24 * 60 * 60 * 1000)
    const refund = {
      out_trade_no: 'RECORD-1',
      out_refund_no: 'R-1',
      notify_url: NOTIFY_URL,
      amount: { refund: 300, total: 1000, currency: 'CNY' },
    }
    await client.post('/v3/refund/domestic/refunds', refund)
    const [latest] = sandbox.control.requests.list({ limit: 1 })
    const { caused } = sandbox.control.requests.get(latest?.id ?? '')
    expect(caused).toMatchObject([
      { type: 'entity', kind: 'transaction', from: 'SUCCESS', to: 'REFUND' },
      { type: 'entity', kind: 'refund', key: 'R-1', to: 'PROCESSING' },
      { type: 'ledger', kind: 'refund', amount: 300, from: { owner: mchid, account: 'BASIC' } },
      { type: 'ledger', kind: 'fee-returned', to: { owner: mchid, account: 'BASIC' } },
    ])
    await sandbox.close()
  })

  it.each([
    ['missing-last-line-feed', (message: string) => message.slice(0, -1)],
    ['body-not-signed', (message: string) => message.replace(/\{.*\}\n$/s, '\n')],
    [
      'body-reserialized',
      (message: string) =>
        message.replace(/\{.*\}/s, (json) => JSON.stringify(JSON.parse(json), undefined, 2)),
    ],
    ['full-url-signed', (message: string) => message.replace('/v3/', 'https://api.mch.weixin.qq.com/v3/')],
    ['other-line-feeds', (message: string) => message.replaceAll('\n', '\r\n')],
    ['method-differs', (message: string) => message.replace('POST', 'post')],
    ['response-string-signed', (message: string) => message.split('\n').slice(2).join('\n')],
    ['other-message', (message: string) => `${message}!`],
  ])('explain a wrong signature: %s', async (code, change) => {
    const fixture = await createFixture()
    const { sandbox, mchid, merchant } = fixture
    const { createSign } = await import('node:crypto')
    const body = JSON.stringify(newTransaction(fixture, 'RECORD-1'))
    const timestamp = Math.floor(Date.now() / 1000)
    const message = change(`POST\n${NATIVE}\n${timestamp}\nNONCE\n${body}\n`)
    const signature = createSign('RSA-SHA256').update(message).sign(merchant.privateKey, 'base64')
    await sandbox.fetch(`https://api.mch.weixin.qq.com${NATIVE}`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="NONCE",signature="${signature}",timestamp="${timestamp}",serial_no="${merchant.serial}"`,
      },
    })
    const [latest] = sandbox.control.requests.list({ limit: 1 })
    const shown = sandbox.control.requests.get(latest?.id ?? '').signature
    expect(shown).toMatchObject({ verdict: 'invalid', reason: '错误的签名，验签失败', diagnosis: { code } })
    if (code !== 'other-message') {
      expect(shown?.diagnosis?.signed_message).toBe(message)
      const { offset = -1, expected = '' } = shown?.diagnosis?.difference ?? {}
      expect(shown?.message?.slice(offset, offset + 40)).toBe(expected)
      expect(shown?.message?.slice(0, offset)).toBe(message.slice(0, offset))
      expect(shown?.message?.[offset]).not.toBe(message[offset])
    }
    await sandbox.close()
  })

  it('name the tenant whose key made a wrong signature', async () => {
    const fixture = await createFixture()
    const { sandbox, client } = fixture
    const other = sandbox.merchants.create()
    await client.post(NATIVE, newTransaction(fixture, 'RECORD-1'), { privateKey: other.privateKey })
    const [latest] = sandbox.control.requests.list()
    expect(sandbox.control.requests.get(latest?.id ?? '').signature?.diagnosis).toMatchObject({
      code: 'other-key',
      en: expect.stringContaining(other.mchid) as string,
    })
    await sandbox.close()
  })

  it('list every finding of the catalog, also what the gateway did not report', async () => {
    const fixture = await createFixture()
    const { sandbox, client } = fixture
    const wrong = { ...newTransaction(fixture, 'x'), description: '', amount: { total: 'a lot' }, extra: 1 }
    await client.post(NATIVE, wrong)
    const [latest] = sandbox.control.requests.list()
    const { findings, error } = sandbox.control.requests.get(latest?.id ?? '')
    expect(error).toMatchObject({ status: 400, code: 'PARAM_ERROR' })
    const fields = findings.map(({ field }) => field)
    expect(fields).toEqual(expect.arrayContaining(['/out_trade_no', '/amount/total', '/extra']) as string[])
    expect(new Set(fields).size).toBe(fields.length)
    await sandbox.close()
  })

  it('take the signature of APIv2 apart, and never contain a key', async () => {
    const fixture = await createFixture()
    const { sandbox, merchant, mchid } = fixture
    await clientV2(fixture).send('/pay/orderquery', { out_trade_no: 'RECORD-1' })
    const lines = `appid=${merchant.appid}&mch_id=${mchid}&nonce_str=N&out_trade_no=RECORD-1`
    const sign = createHash('md5').update(`${lines}&key=${merchant.apiv3Key}`).digest('hex').toUpperCase()
    const xml = `<xml><appid>${merchant.appid}</appid><mch_id>${mchid}</mch_id><nonce_str>N</nonce_str><out_trade_no>RECORD-1</out_trade_no><sign>${sign}</sign></xml>`
    await sandbox.fetch('https://api.mch.weixin.qq.com/pay/orderquery', { method: 'POST', body: xml })
    const [wrong, right] = sandbox.control.requests.list()
    expect(sandbox.control.requests.get(right?.id ?? '').signature).toMatchObject({ verdict: 'valid' })
    const detail = sandbox.control.requests.get(wrong?.id ?? '')
    expect(detail).toMatchObject({
      api: 'v2',
      route: 'v2.pay.orderquery.post',
      signature: {
        scheme: 'MD5',
        message: `${lines}&key=<APIv2 key>`,
        verdict: 'invalid',
        diagnosis: { code: 'other-secret' },
      },
      response: { body: { text: expect.stringContaining('return_code') as string } },
    })
    const everything = JSON.stringify([
      detail,
      ...(['curl', 'sdk', 'test'] as const).map((as) =>
        sandbox.control.requests.replayCode(wrong?.id ?? '', as),
      ),
    ])
    for (const secret of [merchant.secret, merchant.apiv3Key, 'PRIVATE KEY'])
      expect(everything).not.toContain(secret)
    await sandbox.close()
  })

  it('show the faults that broke a connection', async () => {
    const fixture = await createFixture()
    const { sandbox, mchid } = fixture
    const server = await sandbox.listen()
    sandbox.faults.add({ fault: 'reset-before', match: { mchid } })
    const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="N",signature="AA==",timestamp="1",serial_no="AB"`
    await expect(fetch(`${server.url}/v3/certificates`, { headers: { authorization } })).rejects.toThrow()
    expect(sandbox.control.requests.list({ status: 'error' })).toMatchObject([
      { status: 0, fault: 'reset-before', mchid, target: '/v3/certificates' },
    ])
    await sandbox.close()
  })

  it('are searched over HTTP, read by number, and cleared', async () => {
    const fixture = await createFixture()
    const { sandbox, client, mchid } = fixture
    await client.post(NATIVE, newTransaction(fixture, 'RECORD-1'))
    await client.get(`/v3/pay/transactions/out-trade-no/RECORD-2?mchid=${mchid}`)
    await client.get('/v3/nothing')
    const call = async (path: string, init?: RequestInit) => {
      const response = await sandbox.fetch(`http://localhost/sandbox/v1${path}`, init)
      return {
        status: response.status,
        body: response.status === 204 ? {} : ((await response.json()) as object),
      }
    }
    const sequences = async (query: string) => {
      const { body } = await call(`/requests?${query}`)
      return (body as { readonly data: readonly { readonly sequence: number }[] }).data.map(
        ({ sequence }) => sequence,
      )
    }
    expect(await sequences('')).toEqual([3, 2, 1])
    expect(await sequences('limit=1&before=3')).toEqual([2])
    expect(await sequences('after=1&limit=1')).toEqual([2])
    expect(await sequences('q=record-2')).toEqual([2])
    expect(await sequences('q=ORDER_NOT_EXIST')).toEqual([2])
    expect(await sequences('status=4xx')).toEqual([3, 2])
    expect(await sequences('status=200')).toEqual([1])
    expect(await sequences('mchid=1')).toEqual([])
    expect((await call('/requests?limit=0')).status).toBe(400)
    const [latest] = sandbox.control.requests.list({ status: '200' })
    expect((await call(`/requests/${latest?.id ?? ''}`)).body).toMatchObject({ sequence: 1 })
    expect((await call('/requests/NONE')).status).toBe(404)
    const [unknown] = sandbox.control.requests.list({ q: '/v3/nothing' })
    expect((await call(`/requests/${unknown?.id ?? ''}`)).body).toMatchObject({ status: 404, notes: [] })
    expect((await call(`/requests/${latest?.id ?? ''}/replay-code?as=sdk`)).body).toMatchObject({
      language: 'typescript',
      code: expect.stringContaining('await wxpay.v3.pay.transactions.native.post({') as string,
    })
    expect((await call('/requests', { method: 'DELETE' })).status).toBe(204)
    expect(await sequences('')).toEqual([])
    await sandbox.close()
  })

  it('take no more memory than they may, however large the bodies are', async () => {
    const fixture = await createFixture()
    const { sandbox, client } = fixture
    const filling = 'x'.repeat(1_000_000)
    for (let at = 0; at < 80; at += 1) {
      await client.post(NATIVE, { ...newTransaction(fixture, `RECORD-${at}`), description: filling })
    }
    // A record has the body, and the value that the error repeats, also in the response.
    const kept = sandbox.control.requests.list({ limit: 500 })
    expect(kept.length).toBeGreaterThan(12)
    expect(kept.length).toBeLessThan(65)
    expect(kept[0]?.sequence).toBe(80)
    const { body } = sandbox.control.requests.get(kept[0]?.id ?? '').request
    expect(body.size).toBeGreaterThan(1_000_000)
    expect(body).toMatchObject({ truncated: true })
    expect(body.text).toHaveLength(256 * 1024)
    await sandbox.close()
  })

  it('are not kept when recording is off', async () => {
    const fixture = await createFixture({ recordRequests: 'off' })
    const { sandbox, client } = fixture
    await client.post(NATIVE, newTransaction(fixture, 'RECORD-1'))
    expect(sandbox.control.requests.list()).toEqual([])
    await sandbox.close()
    await expect(createSandbox({ keyPairs: keyRing(), recordRequests: 0 })).rejects.toThrow(
      'recordRequests must be an integer from 1 to 100000, or "off", received 0.',
    )
  })
})
