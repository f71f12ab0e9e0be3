import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FieldsV2, type SignType, parseXml, signatureOf as signatureWith, xmlOf } from './client-v2'
import { type Fixture, createFixture } from './fixture'

/*
 * The gateway of APIv2: signatures, fields, downloads, and the level "remembering".
 */

let fixture: Fixture

beforeAll(async () => {
  fixture = await createFixture()
})
afterAll(() => fixture.sandbox.close())

type Fields = FieldsV2

const signatureOf = (fields: Fields, type: SignType): string =>
  signatureWith(fields, type, fixture.merchant.secret)

interface Received {
  readonly status: number
  readonly fields: Fields
  readonly headers: Headers
}

async function post(path: string, body: string): Promise<Received> {
  const response = await fixture.sandbox.fetch(`https://api.mch.weixin.qq.com${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/xml' },
    body,
  })
  const fields = parseXml(await response.text())
  return { status: response.status, fields, headers: response.headers }
}

function order(): Record<string, string> {
  return {
    appid: fixture.merchant.appid,
    mch_id: fixture.mchid,
    nonce_str: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
    body: '图书',
    out_trade_no: 'V2-0001',
    total_fee: '100',
    spbill_create_ip: '127.0.0.1',
    notify_url: 'https://merchant.example/notify',
    trade_type: 'NATIVE',
  }
}

describe.each(['MD5', 'HMAC-SHA256'] as const)('a request that %s signs', (type) => {
  it('gets a response that the same algorithm signs', async () => {
    const fields = { ...order(), ...(type === 'MD5' ? {} : { sign_type: type }) }
    const received = await post('/pay/unifiedorder', xmlOf({ ...fields, sign: signatureOf(fields, type) }))
    expect(received.fields).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      appid: fixture.merchant.appid,
      mch_id: fixture.mchid,
      trade_type: 'NATIVE',
    })
    expect(received.fields['err_code']).toBeUndefined()
    expect(received.fields['sign']).toBe(signatureOf(received.fields, type))
    expect(received.headers.get('content-type')).toMatch(/^text\/xml/)
    expect(received.headers.get('sandbox-fidelity')).toBe('stateful')
  })
})

describe('a request is refused', () => {
  const refused = async (change: Record<string, string | undefined>, path = '/pay/unifiedorder') => {
    const fields = Object.fromEntries(
      Object.entries({ ...order(), ...change }).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    )
    const { fields: response } = await post(
      path,
      xmlOf({ ...fields, sign: fields['sign'] ?? signatureOf(fields, 'MD5') }),
    )
    expect(response['return_code']).toBe('FAIL')
    expect(response['sign']).toBeUndefined()
    return response['return_msg']
  }

  it.each([
    ['with a wrong sign', { sign: '0'.repeat(32) }, /^签名错误/],
    ['with a sign of another length', { sign: 'A' }, /^签名错误/],
    ['without a merchant', { mch_id: undefined }, /mch_id/],
    ['of an unknown merchant', { mch_id: '1000000000' }, /mch_id/],
    ['with an unknown sign_type', { sign_type: 'SHA1' }, /sign_type/],
    ['without a required field', { total_fee: undefined }, /total_fee 缺少必填参数/],
    ['with a field of the wrong type', { total_fee: '1.5' }, /total_fee 类型应为 integer/],
    ['with an unknown field', { total_amount: '1' }, /total_amount 未定义的参数/],
  ] as const)('%s', async (_, change, message) => {
    expect(await refused(change)).toMatch(message)
  })

  it.each([
    ['that is not XML', '{"a":1}'],
    ['with a document type', '<!DOCTYPE xml><xml><mch_id>1</mch_id></xml>'],
    ['with nested fields', '<xml><mch_id><a>1</a></mch_id></xml>'],
    ['that is empty', ''],
  ])('%s', async (_, body) => {
    const { fields, status } = await post('/pay/unifiedorder', body)
    expect(status).toBe(200)
    expect(fields).toMatchObject({ return_code: 'FAIL' })
  })

  it('has the headers of the level and the clock, like a success', async () => {
    const { headers } = await post('/pay/unifiedorder', xmlOf({ ...order(), sign: 'A'.repeat(32) }))
    expect(headers.get('sandbox-fidelity')).toBe('stateful')
    expect(headers.get('sandbox-time-offset')).toBe('0')
  })

  it('with an unknown path, in XML', async () => {
    expect(await post('/pay/unknown', '')).toMatchObject({ status: 404, fields: { return_code: 'FAIL' } })
  })

  it('with more than a megabyte', async () => {
    expect(await post('/pay/unifiedorder', xmlOf({ attach: 'x'.repeat(1024 * 1024) }))).toMatchObject({
      status: 413,
      fields: { return_code: 'FAIL' },
    })
  })
})

describe('a response', () => {
  it('of a bill is text', async () => {
    const fields = {
      appid: fixture.merchant.appid,
      mch_id: fixture.mchid,
      nonce_str: 'n',
      bill_date: '20260101',
      bill_type: 'ALL',
    }
    const response = await fixture.sandbox.fetch(
      'https://api.mch.weixin.qq.com/sandboxnew/pay/downloadbill',
      {
        method: 'POST',
        body: xmlOf({ ...fields, sign: signatureOf(fields, 'MD5') }),
      },
    )
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(await response.text()).toContain('总笔数')
  })

  it.each([
    ['/sandboxnew/pay/downloadbill', { bill_date: '20260101', bill_type: 'ALL' }, 'bill_date'],
    [
      '/billcommentsp/batchquerycomment',
      { begin_time: '20260101000000', end_time: '20260102000000', offset: '0' },
      'offset',
    ],
  ])('downloads %s as text or compressed, and reports its errors in XML', async (path, given, required) => {
    const common = {
      appid: fixture.merchant.appid,
      mch_id: fixture.mchid,
      nonce_str: 'n',
      sign_type: 'HMAC-SHA256',
    }
    const load = async (extra: Fields): Promise<{ type: string | null; bytes: Buffer; status: number }> => {
      const { sign_type, ...rest } = { ...common, ...extra }
      const isBill = path === '/sandboxnew/pay/downloadbill'
      const fields = isBill ? rest : { ...rest, sign_type }
      const sign = signatureOf(fields, isBill ? 'MD5' : 'HMAC-SHA256')
      const response = await fixture.sandbox.fetch(`https://api.mch.weixin.qq.com${path}`, {
        method: 'POST',
        body: xmlOf({ ...fields, sign }),
      })
      const bytes = Buffer.from(await response.arrayBuffer())
      return { type: response.headers.get('content-type'), bytes, status: response.status }
    }
    const plain = await load(given)
    expect(plain).toMatchObject({ status: 200, type: 'text/plain; charset=utf-8' })
    expect(plain.bytes.toString()).toContain('总笔数')
    const refused = await load(
      Object.fromEntries(Object.entries(given).filter(([name]) => name !== required)),
    )
    expect(refused).toMatchObject({ status: 200, type: 'text/xml; charset=utf-8' })
    expect(refused.bytes.toString()).toMatch(/^<xml><return_code>(?:<!\[CDATA\[)?FAIL/)
    expect(refused.bytes.toString()).toContain(required)
    if (path.startsWith('/billcommentsp/')) return
    const packed = await load({ ...given, tar_type: 'GZIP' })
    expect(packed).toMatchObject({ status: 200, type: 'application/x-gzip' })
    expect(gunzipSync(packed.bytes)).toEqual(plain.bytes)
  })

  it('repeats the values of the request, and has other numbers for another order', async () => {
    const pay = async (out_trade_no: string) => {
      const fields = { ...order(), out_trade_no }
      const body = xmlOf({ ...fields, sign: signatureOf(fields, 'MD5') })
      return (await post('/sandboxnew/pay/unifiedorder', body)).fields
    }
    const [first, again, other] = [await pay('V2-1'), await pay('V2-1'), await pay('V2-2')]
    expect(first).toMatchObject({ return_code: 'SUCCESS', result_code: 'SUCCESS' })
    expect(again['prepay_id']).toBe(first['prepay_id'])
    expect(other['prepay_id']).not.toBe(first['prepay_id'])
  })
})

describe('what was posted', () => {
  const send = async (path: string, given: Fields, type: 'MD5' | 'HMAC-SHA256' = 'MD5') => {
    const fields = { ...given, ...(type === 'MD5' ? {} : { sign_type: type }) }
    const { fields: received } = await post(path, xmlOf({ ...fields, sign: signatureOf(fields, type) }))
    expect(received['sign']).toBe(signatureOf(received, type))
    return received
  }
  const parties = () => ({ appid: fixture.merchant.appid, mch_id: fixture.mchid, nonce_str: 'n' })

  it('is read; the unknown does not exist', async () => {
    const query = { ...parties(), out_trade_no: 'V2-Remembered' }
    expect(await send('/sandboxnew/pay/orderquery', query)).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'FAIL',
      err_code: 'ORDERNOTEXIST',
    })
    await send('/sandboxnew/pay/unifiedorder', {
      ...order(),
      out_trade_no: 'V2-Remembered',
      attach: '深圳分店',
    })
    expect(await send('/sandboxnew/pay/orderquery', query, 'HMAC-SHA256')).toMatchObject({
      result_code: 'SUCCESS',
      out_trade_no: 'V2-Remembered',
      attach: '深圳分店',
      total_fee: '100',
    })
  })

  it('is refused under the same number with other parameters', async () => {
    await send('/sandboxnew/pay/unifiedorder', { ...order(), out_trade_no: 'V2-Same' })
    const refused = await send('/sandboxnew/pay/unifiedorder', {
      ...order(),
      out_trade_no: 'V2-Same',
      total_fee: '101',
    })
    expect(refused).toMatchObject({ result_code: 'FAIL', err_code: 'INVALID_REQUEST' })
  })
})
