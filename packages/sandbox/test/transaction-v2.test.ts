import { createDecipheriv, createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ClientV2, type FieldsV2, clientV2, parseXml, signatureOf, xmlOf } from './client-v2'
import { type Fixture, NOTIFY_URL, createFixture, newTransaction } from './fixture'

const NOW = new Date('2026-05-10T04:00:00Z')
const HOUR = 60 * 60 * 1000
const SUB = '1900000109'

let fixture: Fixture
let client: ClientV2
let sent: { readonly type: string | null; readonly body: string }[]

beforeEach(async () => {
  sent = []
  fixture = await createFixture({
    clock: { now: () => NOW },
    refundInterval: 0,
    notificationFetch: (_url, init) => {
      const headers = new Headers(init.headers)
      sent.push({ type: headers.get('content-type'), body: typeof init.body === 'string' ? init.body : '' })
      const isXml = headers.get('content-type') === 'text/xml'
      return Promise.resolve(new Response(isXml ? xmlOf({ return_code: 'SUCCESS', return_msg: 'OK' }) : null))
    },
  })
  client = clientV2(fixture)
})
afterEach(() => fixture.sandbox.close())

const at = { timestamp: NOW.getTime() / 1000 }
const control = () => fixture.sandbox.control

const newOrder = (out_trade_no: string, more: Readonly<Record<string, string | number>> = {}) => ({
  body: '图书',
  out_trade_no,
  total_fee: 1000,
  spbill_create_ip: '127.0.0.1',
  notify_url: NOTIFY_URL,
  trade_type: 'NATIVE',
  ...more,
})
const order = (number: string, more = {}, type: 'MD5' | 'HMAC-SHA256' = 'MD5') =>
  client.send('/pay/unifiedorder', newOrder(number, more), type)
const query = (out_trade_no: string) => client.send('/pay/orderquery', { out_trade_no })
const pay = (number: string, openid?: string) =>
  control().transactions.pay(fixture.mchid, number, openid === undefined ? {} : { openid })
const refund = (out_trade_no: string, out_refund_no: string, more = {}) =>
  client.send('/secapi/pay/refund', {
    out_trade_no,
    out_refund_no,
    total_fee: 1000,
    refund_fee: 100,
    ...more,
  })

describe('an order by APIv2', () => {
  it.each([
    ['NATIVE', {}, /^weixin:\/\/wxpay\/bizpayurl\?pr=/, undefined],
    ['JSAPI', { openid: 'oPayer' }, undefined, undefined],
    ['APP', {}, undefined, undefined],
    ['MWEB', {}, undefined, /checkmweb\?prepay_id=wx/],
  ] as const)('has the reference of its trade type %s', async (trade_type, more, code, mweb) => {
    const ordered = await order(`V2-${trade_type}`, { trade_type, ...more })
    expect(ordered).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      appid: fixture.merchant.appid,
      mch_id: fixture.mchid,
      trade_type,
    })
    expect(ordered['prepay_id']).toMatch(/^wx\d{14}[0-9a-f]{16}0000$/)
    if (code === undefined) expect(ordered['code_url']).toBeUndefined()
    else expect(ordered['code_url']).toMatch(code)
    if (mweb === undefined) expect(ordered['mweb_url']).toBeUndefined()
    else expect(ordered['mweb_url']).toContain(`prepay_id=${ordered['prepay_id'] ?? ''}&`)
  })

  it('is paid, queried by both numbers, and notified in XML that the algorithm of the order signs', async () => {
    await order(
      'V2-Paid',
      { trade_type: 'JSAPI', openid: 'oPayer', attach: '深圳 & 分店', device_info: 'POS-1' },
      'HMAC-SHA256',
    )
    expect(await query('V2-Paid')).toMatchObject({
      trade_state: 'NOTPAY',
      out_trade_no: 'V2-Paid',
      attach: '深圳 & 分店',
      total_fee: '1000',
    })
    const { transaction_id = '' } = pay('V2-Paid')
    const expected = {
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      appid: fixture.merchant.appid,
      mch_id: fixture.mchid,
      device_info: 'POS-1',
      openid: 'oPayer',
      is_subscribe: 'N',
      trade_type: 'JSAPI',
      bank_type: 'OTHERS',
      total_fee: '1000',
      cash_fee: '1000',
      fee_type: 'CNY',
      transaction_id,
      out_trade_no: 'V2-Paid',
      attach: '深圳 & 分店',
      time_end: '20260510120000',
    }
    expect(await query('V2-Paid')).toMatchObject({ trade_state: 'SUCCESS', ...expected })
    expect(await client.send('/pay/orderquery', { transaction_id })).toMatchObject(expected)
    await fixture.sandbox.control.notifications.idle()
    expect(sent).toHaveLength(1)
    expect(sent[0]?.type).toBe('text/xml')
    const notified = parseXml(sent[0]?.body ?? '')
    expect(notified).toMatchObject(expected)
    expect(notified['sign']).toBe(signatureOf(notified, 'HMAC-SHA256', fixture.merchant.secret))
    expect(control().notifications.list()[0]).toMatchObject({
      event_type: 'v2.transaction-success',
      status: 'delivered',
    })
  })

  it('is notified again until the merchant says SUCCESS in XML', async () => {
    const answers = ['', xmlOf({ return_code: 'FAIL' }), 'SUCCESS', xmlOf({ return_code: 'SUCCESS' })]
    let attempts = 0
    const other = await createFixture({
      notificationFetch: () => Promise.resolve(new Response(answers[attempts++])),
    })
    const { sandbox, mchid } = other
    await clientV2(other).send('/pay/unifiedorder', newOrder('V2-Again'))
    sandbox.control.transactions.pay(mchid, 'V2-Again')
    await sandbox.control.notifications.idle()
    await sandbox.clock.advance(HOUR)
    expect(attempts).toBe(4)
    expect(sandbox.control.notifications.list()[0]).toMatchObject({ status: 'delivered', attempt_count: 4 })
    await sandbox.close()
  })

  it('is in the query, the notification-free close and the bill of APIv3', async () => {
    await order('V2-In-V3')
    const url = `/v3/pay/transactions/out-trade-no/V2-In-V3?mchid=${fixture.mchid}`
    expect((await fixture.client.get(url, at)).body).toMatchObject({
      trade_state: 'NOTPAY',
      trade_type: 'NATIVE',
    })
    const { transaction_id } = pay('V2-In-V3')
    expect((await fixture.client.get(url, at)).body).toMatchObject({ trade_state: 'SUCCESS', transaction_id })
    await fixture.sandbox.clock.advance(24 * HOUR)
    const { body } = await fixture.client.get('/v3/bill/tradebill?bill_date=2026-05-10', at)
    const { pathname, search } = new URL(String(body['download_url']))
    const bill = await (await fixture.client.raw('GET', pathname + search, undefined, at)).text()
    expect(bill).toContain(`\`${transaction_id ?? ''},\`V2-In-V3,`)
  })

  it('of APIv3 is queried and refunded by APIv2, and notified as APIv3 does', async () => {
    await fixture.client.post('/v3/pay/transactions/native', newTransaction(fixture, 'V3-In-V2'), at)
    const { transaction_id } = pay('V3-In-V2')
    expect(await query('V3-In-V2')).toMatchObject({ trade_state: 'SUCCESS', transaction_id })
    expect(await refund('V3-In-V2', 'V3-In-V2-R')).toMatchObject({ result_code: 'SUCCESS', transaction_id })
    const { body } = await fixture.client.get('/v3/refund/domestic/refunds/V3-In-V2-R', at)
    expect(body).toMatchObject({ status: 'PROCESSING', transaction_id })
    await control().notifications.idle()
    expect(sent[0]?.type).toBe('application/json')
  })
})

describe('an error of an order', () => {
  it.each([
    ['without the openid', { trade_type: 'JSAPI' }, 'JSAPI支付必须传openid'],
    ['with an unknown trade type', { trade_type: 'MICROPAY' }, /trade_type/],
    ['with a currency', { fee_type: 'USD' }, /CNY/],
    ['with an amount of 0', { total_fee: 0 }, /total_fee/],
    ['with a malformed time', { time_expire: '20260230000000' }, /time_expire/],
    ['with parameters in the notify_url', { notify_url: `${NOTIFY_URL}?a=1` }, /notify_url/],
  ])('%s is a return_code', async (_, more, message) => {
    const refused = await order('V2-Refused', more)
    expect(refused).toMatchObject({ return_code: 'FAIL' })
    expect(refused['return_msg']).toMatch(message)
    expect(refused['sign']).toBeUndefined()
  })

  it('of another appid is an err_code', async () => {
    expect(await order('V2-Appid', { appid: 'wxd678efh567hg6787' })).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'FAIL',
      err_code: 'APPID_MCHID_NOT_MATCH',
    })
  })

  it('is closed by its time_expire', async () => {
    await order('V2-Expires', { time_expire: '20260510121000' })
    await fixture.sandbox.clock.advance(11 * 60 * 1000)
    expect(await query('V2-Expires')).toMatchObject({ trade_state: 'CLOSED', trade_state_desc: '订单已关闭' })
  })
})

type State = 'ABSENT' | 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED'
const states: readonly State[] = ['ABSENT', 'NOTPAY', 'SUCCESS', 'REFUND', 'CLOSED']

const table: readonly {
  readonly name: string
  readonly call: (number: string) => Promise<FieldsV2>
  readonly outcomes: Readonly<Record<State, string>>
}[] = [
  {
    name: 'ordered again',
    call: (number) => order(number),
    outcomes: {
      ABSENT: 'NOTPAY',
      NOTPAY: 'NOTPAY',
      SUCCESS: 'ORDERPAID',
      REFUND: 'ORDERPAID',
      CLOSED: 'ORDERCLOSED',
    },
  },
  {
    name: 'ordered with another amount',
    call: (number) => order(number, { total_fee: 999 }),
    outcomes: {
      ABSENT: 'NOTPAY',
      NOTPAY: 'INVALID_REQUEST',
      SUCCESS: 'ORDERPAID',
      REFUND: 'ORDERPAID',
      CLOSED: 'ORDERCLOSED',
    },
  },
  {
    name: 'queried',
    call: query,
    outcomes: {
      ABSENT: 'ORDERNOTEXIST',
      NOTPAY: 'NOTPAY',
      SUCCESS: 'SUCCESS',
      REFUND: 'REFUND',
      CLOSED: 'CLOSED',
    },
  },
  {
    name: 'closed',
    call: (out_trade_no) => client.send('/pay/closeorder', { out_trade_no }),
    outcomes: {
      ABSENT: 'ORDERNOTEXIST',
      NOTPAY: 'CLOSED',
      SUCCESS: 'ORDERPAID',
      REFUND: 'ORDERPAID',
      CLOSED: 'ORDERCLOSED',
    },
  },
  {
    name: 'refunded',
    call: (number) => refund(number, `Refund-${number}`),
    outcomes: {
      ABSENT: 'ORDERNOTEXIST',
      NOTPAY: 'ORDERNOTEXIST',
      SUCCESS: 'REFUND',
      REFUND: 'REFUND',
      CLOSED: 'ORDERNOTEXIST',
    },
  },
]

describe.each(table)('an order that is $name', ({ call, outcomes }) => {
  it.each(states)('in state %s', async (start) => {
    const number = `State-${start}`
    if (start !== 'ABSENT') await order(number)
    if (start === 'CLOSED') await client.send('/pay/closeorder', { out_trade_no: number })
    if (start === 'SUCCESS' || start === 'REFUND') pay(number)
    if (start === 'REFUND') await refund(number, 'Before')
    const received = await call(number)
    const after = await query(number)
    const outcome = outcomes[start]
    if (states.some((state) => state === outcome)) {
      expect(received).toMatchObject({ result_code: 'SUCCESS' })
      expect(after['trade_state']).toBe(outcome)
    } else {
      expect(received).toMatchObject({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: outcome })
      expect(after['trade_state'] ?? 'ABSENT').toBe(start)
    }
  })
})

describe('a refund by APIv2', () => {
  const decrypted = (req_info: string): FieldsV2 => {
    const key = createHash('md5').update(fixture.merchant.secret).digest('hex')
    const decipher = createDecipheriv('aes-256-ecb', key, null)
    const root = Buffer.concat([decipher.update(req_info, 'base64'), decipher.final()]).toString()
    expect(root).toMatch(/^<root>.*<\/root>$/s)
    return parseXml(root.replace('<root>', '<xml>').replace('</root>', '</xml>'))
  }

  it('returns its numbers, takes the money, and is repeated under the same number', async () => {
    await order('V2-Refund')
    const { transaction_id } = pay('V2-Refund')
    const refunded = await refund('V2-Refund', 'V2-R-1')
    expect(refunded).toMatchObject({
      result_code: 'SUCCESS',
      transaction_id,
      out_trade_no: 'V2-Refund',
      out_refund_no: 'V2-R-1',
      refund_fee: '100',
      total_fee: '1000',
      cash_fee: '1000',
      cash_refund_fee: '100',
    })
    expect(refunded['refund_id']).toMatch(/^50\d{27}$/)
    const again = await refund('V2-Refund', 'V2-R-1', { notify_url: NOTIFY_URL })
    expect(again['refund_id']).toBe(refunded['refund_id'])
    expect(await refund('V2-Refund', 'V2-R-1', { refund_fee: 99 })).toMatchObject({
      err_code: 'REFUND_FEE_MISMATCH',
    })
    expect(control().ledger.audit()).toMatchObject({ sum: 0, negative: [], unbalanced: [], differing: [] })
  })

  it.each([
    ['more than was paid', { refund_fee: 1001 }, 'ERROR'],
    ['another total', { total_fee: 999 }, 'REFUND_FEE_MISMATCH'],
    [
      'from the available balance, which is empty',
      { refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS' },
      'NOTENOUGH',
    ],
    ['an unknown order', { out_trade_no: 'V2-Unknown' }, 'ORDERNOTEXIST'],
  ])('of %s is refused', async (_, more, err_code) => {
    await order('V2-Refuse')
    pay('V2-Refuse')
    expect(await refund('V2-Refuse', 'V2-R', more)).toMatchObject({ result_code: 'FAIL', err_code })
    expect(await client.send('/pay/refundquery', { out_refund_no: 'V2-R' })).toMatchObject({
      err_code: 'REFUNDNOTEXIST',
    })
  })

  it('is too late after a year', async () => {
    await order('V2-Late')
    pay('V2-Late')
    await fixture.sandbox.clock.advance(366 * 24 * HOUR)
    expect(await refund('V2-Late', 'V2-R')).toMatchObject({ err_code: 'TRADE_OVERDUE' })
  })

  it.each([
    ['succeed', 'SUCCESS', 'SUCCESS'],
    ['close', 'REFUNDCLOSE', 'CLOSED'],
    ['abnormal', 'CHANGE', 'ABNORMAL'],
  ] as const)('that ends by %s is notified encrypted, and queried as %s', async (action, status, v3) => {
    await order('V2-Ends')
    pay('V2-Ends')
    await control().notifications.idle()
    sent = []
    const { refund_id } = await refund('V2-Ends', 'V2-R', { notify_url: NOTIFY_URL })
    const query = () => client.send('/pay/refundquery', { refund_id })
    expect(await query()).toMatchObject({ refund_count: '1', refund_status_0: 'PROCESSING' })
    control().refunds[action](fixture.mchid, 'V2-R')
    expect(await query()).toMatchObject({
      out_refund_no_0: 'V2-R',
      refund_id_0: refund_id,
      refund_fee_0: '100',
      refund_channel_0: 'ORIGINAL',
      refund_status_0: status,
      ...(v3 === 'SUCCESS' ? { refund_success_time_0: '2026-05-10 12:00:00' } : {}),
    })
    await control().notifications.idle()
    const notified = parseXml(sent[0]?.body ?? '')
    expect(notified).toMatchObject({ return_code: 'SUCCESS', mch_id: fixture.mchid })
    expect(notified['sign']).toBeUndefined()
    expect(decrypted(notified['req_info'] ?? '')).toMatchObject({
      refund_id,
      out_refund_no: 'V2-R',
      out_trade_no: 'V2-Ends',
      refund_fee: '100',
      total_fee: '1000',
      refund_status: status,
      refund_request_source: 'API',
    })
    const { body } = await fixture.client.get('/v3/refund/domestic/refunds/V2-R', at)
    expect(body).toMatchObject({ status: v3, refund_id })
  })

  it('is listed page by page with the others of its order', async () => {
    await order('V2-Many')
    pay('V2-Many')
    for (let index = 0; index < 12; index += 1) await refund('V2-Many', `V2-M-${index}`, { refund_fee: 10 })
    const first = await client.send('/pay/refundquery', { out_trade_no: 'V2-Many' })
    expect(first).toMatchObject({ refund_count: '10', out_refund_no_0: 'V2-M-0', out_refund_no_9: 'V2-M-9' })
    expect(first['total_refund_count']).toBeUndefined()
    const last = await client.send('/pay/refundquery', { out_trade_no: 'V2-Many', offset: 10 })
    expect(last).toMatchObject({ total_refund_count: '12', refund_count: '2', out_refund_no_1: 'V2-M-11' })
    expect(await client.send('/pay/refundquery', { out_trade_no: 'V2-Many', offset: 12 })).toMatchObject({
      err_code: 'REFUNDNOTEXIST',
    })
  })
})

describe('an order of a partner by APIv2', () => {
  beforeEach(async () => {
    await fixture.sandbox.close()
    fixture = await createFixture(
      { clock: { now: () => NOW } },
      { kind: 'partner', subMchids: [SUB, '1900000110'] },
    )
    client = clientV2(fixture)
  })

  it.each([
    [{ openid: 'oOfThePartner' }, { openid: 'oOfThePartner' }],
    [
      { sub_appid: 'wxd678efh567hg6999', sub_openid: 'oOfTheMerchant' },
      { sub_openid: 'oOfTheMerchant', sub_is_subscribe: 'N' },
    ],
  ])('is paid by the user that it names: %j', async (payer, expected) => {
    await order('V2-Partner', { trade_type: 'JSAPI', sub_mch_id: SUB, ...payer })
    pay('V2-Partner')
    const queried = await client.send('/pay/orderquery', { out_trade_no: 'V2-Partner', sub_mch_id: SUB })
    expect(queried).toMatchObject({ trade_state: 'SUCCESS', sub_mch_id: SUB, ...expected })
    const other = await client.send('/pay/orderquery', {
      out_trade_no: 'V2-Partner',
      sub_mch_id: '1900000110',
    })
    expect(other).toMatchObject({ err_code: 'ORDERNOTEXIST' })
    const refunded = await refund('V2-Partner', 'V2-R', { sub_mch_id: SUB })
    expect(refunded).toMatchObject({ result_code: 'SUCCESS', sub_mch_id: SUB })
  })
})
