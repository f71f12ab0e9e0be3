import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ClientV2, type Given, clientV2, parseXml } from './client-v2'
import { type Fixture, NOTIFY_URL, createFixture, newTransaction } from './fixture'

const NOW = new Date('2026-05-10T12:00:00Z')
const HOUR = 60 * 60 * 1000

let fixture: Fixture
let client: ClientV2

beforeEach(async () => {
  fixture = await createFixture({ clock: { now: () => NOW }, refundInterval: 0 })
  client = clientV2(fixture)
})
afterEach(() => fixture.sandbox.close())

const at = { timestamp: NOW.getTime() / 1000 }
const trade = (given: Given = {}) => client.raw('/pay/downloadbill', { bill_date: '20260510', ...given })
const flow = (given: Given = {}) =>
  client.raw(
    '/pay/downloadfundflow',
    { bill_date: '20260510', account_type: 'Basic', ...given },
    'HMAC-SHA256',
  )

/** An order by APIv2 that is refunded in part, and one by APIv3; then the bills of the day are there. */
async function doBusiness(): Promise<void> {
  const order = { body: '图书', total_fee: 1000, spbill_create_ip: '127.0.0.1', notify_url: NOTIFY_URL }
  await client.send('/pay/unifiedorder', { ...order, out_trade_no: 'Bill-V2', trade_type: 'NATIVE' })
  await fixture.client.post('/v3/pay/transactions/native', newTransaction(fixture, 'Bill-V3', 600), at)
  for (const number of ['Bill-V2', 'Bill-V3']) fixture.sandbox.control.transactions.pay(fixture.mchid, number)
  const refund = { out_trade_no: 'Bill-V2', out_refund_no: 'Bill-R', total_fee: 1000, refund_fee: 300 }
  expect(await client.send('/secapi/pay/refund', refund)).toMatchObject({ result_code: 'SUCCESS' })
  await fixture.sandbox.clock.advance(16 * HOUR)
}

/** The bill that APIv3 has for the same day. */
async function billOfV3(path: string): Promise<string> {
  const { body } = await fixture.client.get(path, at)
  const { pathname, search } = new URL(String(body['download_url']))
  return (await fixture.client.raw('GET', pathname + search, undefined, at)).text()
}

describe('a trade bill by APIv2', () => {
  it.each(['ALL', 'SUCCESS', 'REFUND'])('of type %s is the bill of APIv3', async (bill_type) => {
    await doBusiness()
    const response = await trade({ bill_type })
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const text = await response.text()
    expect(text).toBe(await billOfV3(`/v3/bill/tradebill?bill_date=2026-05-10&bill_type=${bill_type}`))
    expect(text).toContain('`Bill-V2,')
    expect(text.includes('`Bill-V3,')).toBe(bill_type !== 'REFUND')
    expect(text.includes('`Bill-R,')).toBe(bill_type !== 'SUCCESS')
  })

  it('is compressed on request, and of type ALL by default', async () => {
    await doBusiness()
    const plain = Buffer.from(await (await trade()).arrayBuffer())
    const packed = await trade({ tar_type: 'GZIP' })
    expect(packed.headers.get('content-type')).toBe('application/x-gzip')
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer()))).toEqual(plain)
  })

  it.each([
    [
      'a day without business',
      { bill_date: '20260509' },
      { return_msg: 'No Bill Exist', error_code: '20002' },
    ],
    ['refunds from the available balance', { bill_type: 'RECHARGE_REFUND' }, { return_msg: 'No Bill Exist' }],
    ['today', { bill_date: '20260511' }, { return_msg: 'Bill Creating' }],
    ['another form of date', { bill_date: 'x' }, { return_msg: 'data format error' }],
    ['a day that does not exist', { bill_date: '20260230' }, { return_msg: 'data format error' }],
    ['an unknown type', { bill_type: 'SOME' }, { return_msg: /bill_type/ }],
  ])('of %s is refused by return_code, without a signature', async (_, given, expected) => {
    await doBusiness()
    const response = await trade(given)
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8')
    const fields = parseXml(await response.text())
    expect(fields['return_code']).toBe('FAIL')
    expect(fields['return_msg']).toMatch(expected.return_msg)
    if ('error_code' in expected) expect(fields['error_code']).toBe(expected.error_code)
    expect(fields['sign']).toBeUndefined()
  })
})

describe('a fund flow bill by APIv2', () => {
  it('is that of APIv3, with the digest of its text in a header', async () => {
    await doBusiness()
    const response = await flow()
    const text = Buffer.from(await response.arrayBuffer())
    expect(text.toString()).toContain('扣除交易手续费')
    expect(await billOfV3('/v3/bill/fundflowbill?bill_date=2026-05-10')).toBe(new TextDecoder().decode(text))
    const digest = `SHA=${createHash('sha1').update(text).digest('hex')}`
    expect(response.headers.get('digest')).toBe(digest)
    const packed = await flow({ tar_type: 'GZIP' })
    expect(packed.headers.get('digest')).toBe(digest)
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer()))).toEqual(text)
  })

  it.each([
    ['of a day without business', { bill_date: '20260509' }, 'NO_BILL_EXIST'],
    ['of an account that is not used', { account_type: 'Fees' }, 'NO_BILL_EXIST'],
    ['of today', { bill_date: '20260511' }, 'BILL_CREATING'],
    ['of another form of date', { bill_date: 'x' }, 'PARAM_ERROR'],
  ])('%s is refused by err_code', async (_, given, err_code) => {
    await doBusiness()
    const fields = parseXml(await (await flow(given)).text())
    expect(fields).toMatchObject({ return_code: 'SUCCESS', result_code: 'FAIL', err_code })
  })
})
