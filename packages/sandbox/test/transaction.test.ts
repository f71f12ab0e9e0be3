import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { type Fixture, newTransaction, createFixture } from './fixture'

const root = '/v3/pay/transactions'
const DAY = 24 * 60 * 60 * 1000

let fixture: Fixture
let count = 0

beforeAll(async () => {
  fixture = await createFixture({ refundInterval: 0 })
})
afterAll(async () => {
  await fixture.sandbox.close()
})

type State = 'ABSENT' | 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED'
const states: readonly State[] = ['ABSENT', 'NOTPAY', 'SUCCESS', 'REFUND', 'CLOSED']

const order = (number: string, more = {}) =>
  fixture.client.post(`${root}/native`, { ...newTransaction(fixture, number), ...more })
const query = (number: string) => fixture.client.get(`${root}/out-trade-no/${number}?mchid=${fixture.mchid}`)
const close = (number: string) =>
  fixture.client.post(`${root}/out-trade-no/${number}/close`, { mchid: fixture.mchid })
const refund = (number: string) =>
  fixture.client.post('/v3/refund/domestic/refunds', {
    out_trade_no: number,
    out_refund_no: `R-${number}`,
    amount: { refund: 1, total: 1000, currency: 'CNY' },
  })

async function reach(state: State): Promise<string> {
  count += 1
  const number = `State-${state}_${count}`
  if (state === 'ABSENT') return number
  expect((await order(number)).status).toBe(200)
  if (state === 'CLOSED') await close(number)
  if (state === 'SUCCESS' || state === 'REFUND')
    fixture.sandbox.control.transactions.pay(fixture.mchid, number)
  if (state === 'REFUND') await refund(number)
  return number
}

async function state(number: string): Promise<string> {
  const { status, body } = await query(number)
  return status === 404 ? 'ABSENT' : String(body['trade_state'])
}

interface Operation {
  readonly name: string
  readonly call: (number: string) => ReturnType<typeof order>
  readonly outcomes: Readonly<Record<State, string>>
}

const paid = '400 INVALID_REQUEST 268449538'
const otherwise = '400 INVALID_REQUEST 268498688'
const closed = '400 ORDER_CLOSED 268447914'
const unclosable = '400 ORDER_PAID 268498689'
const nothing = '404 ORDER_NOT_EXIST 268512771'
const unrefundable = '404 RESOURCE_NOT_EXISTS 268512771'
const operations: readonly Operation[] = [
  {
    name: 'order again',
    call: (number) => order(number),
    outcomes: { ABSENT: 'NOTPAY', NOTPAY: 'NOTPAY', SUCCESS: paid, REFUND: paid, CLOSED: closed },
  },
  {
    name: 'order with other parameters',
    call: (number) => order(number, { attach: 'other' }),
    outcomes: { ABSENT: 'NOTPAY', NOTPAY: otherwise, SUCCESS: paid, REFUND: paid, CLOSED: closed },
  },
  {
    name: 'query',
    call: query,
    outcomes: { ABSENT: nothing, NOTPAY: 'NOTPAY', SUCCESS: 'SUCCESS', REFUND: 'REFUND', CLOSED: 'CLOSED' },
  },
  {
    name: 'close',
    call: close,
    outcomes: {
      ABSENT: nothing,
      NOTPAY: 'CLOSED',
      SUCCESS: unclosable,
      REFUND: unclosable,
      CLOSED: 'CLOSED',
    },
  },
  {
    name: 'refund',
    call: refund,
    outcomes: {
      ABSENT: unrefundable,
      NOTPAY: unrefundable,
      SUCCESS: 'REFUND',
      REFUND: 'REFUND',
      CLOSED: unrefundable,
    },
  },
]

describe.each(operations)('$name', ({ call, outcomes }) => {
  it.each(states)('in state %s', async (start) => {
    const number = await reach(start)
    const { status, body, headers, verified } = await call(number)
    expect(verified).toBe(true)
    const outcome = outcomes[start]
    const refused = /^\d/.test(outcome)
    const internal = String(headers.get('request-id')?.split('-')[1])
    if (refused) expect(`${status} ${String(body['code'])} ${internal}`).toBe(outcome)
    else expect(status).toBeLessThan(300)
    expect(await state(number)).toBe(refused ? start : outcome)
  })
})

describe.each([
  ['pay', 'SUCCESS'],
  ['failPayment', 'NOTPAY'],
] as const)('user action %s', (action, next) => {
  it.each(states)('in state %s', async (start) => {
    const number = await reach(start)
    const act = () => fixture.sandbox.control.transactions[action](fixture.mchid, number)
    if (start === 'NOTPAY') expect(act()).toMatchObject({ trade_state: next })
    else
      expect(act).toThrow(
        expect.objectContaining({ code: start === 'ABSENT' ? 'SUBJECT_UNKNOWN' : 'STATE_CONFLICT' }),
      )
  })
})

describe('an order', () => {
  it('gets a new QR code when it is repeated', async () => {
    const first = await order('Code-0001')
    const second = await order('Code-0001')
    expect(deviations(`POST ${root}/native`, first.body)).toEqual([])
    expect(first.body['code_url']).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=\w+$/)
    expect(second.body['code_url']).not.toBe(first.body['code_url'])
    expect(fixture.sandbox.control.transactions.get(fixture.mchid, 'Code-0001').code_url).toBe(
      second.body['code_url'],
    )
  })

  it.each(states.filter((each) => each !== 'ABSENT'))(
    'is returned in %s as the catalog describes',
    async (start) => {
      const number = await reach(start)
      const { body } = await query(number)
      expect(deviations(`GET ${root}/out-trade-no/{out_trade_no}`, body)).toEqual([])
      const { transaction_id } = body
      if (typeof transaction_id !== 'string') return
      const byId = await fixture.client.get(`${root}/id/${transaction_id}?mchid=${fixture.mchid}`)
      expect(byId.status).toBe(200)
      expect(deviations(`GET ${root}/id/{transaction_id}`, byId.body)).toEqual([])
    },
  )

  it('is not visible to another merchant or under an unknown ID', async () => {
    const [number, mchid, id] = [await reach('NOTPAY'), '1900000000', `${root}/id/4200000000`]
    const theirs = `${root}/out-trade-no/${number}`
    const refused = { status: 400, body: { code: 'PARAM_ERROR' } }
    expect(await fixture.client.get(`${theirs}?mchid=${mchid}`)).toMatchObject(refused)
    expect(await fixture.client.get(`${id}?mchid=${mchid}`)).toMatchObject(refused)
    expect(await fixture.client.post(`${theirs}/close`, { mchid })).toMatchObject(refused)
    expect(await fixture.client.get(`${id}?mchid=${fixture.mchid}`)).toMatchObject({ status: 404 })
  })

  it('is closed after seven days, or at its time_expire', async () => {
    const number = await reach('NOTPAY')
    await order('Expires-1', { time_expire: new Date(Date.now() + DAY).toISOString() })
    await fixture.sandbox.clock.advance(DAY + 1000)
    expect([await state('Expires-1'), await state(number)]).toEqual(['CLOSED', 'NOTPAY'])
    await fixture.sandbox.clock.advance(6 * DAY)
    expect(await state(number)).toBe('CLOSED')
  })

  it.each<readonly [string, object, string, string]>([
    ['of another appid', { appid: 'wx0' }, 'APPID_MCHID_NOT_MATCH', ''],
    ['of another merchant', { mchid: '1900000000' }, 'PARAM_ERROR', '/mchid'],
    ['of zero', { amount: { total: 0 } }, 'PARAM_ERROR', '/amount/total'],
    ['in dollars', { amount: { total: 1, currency: 'USD' } }, 'PARAM_ERROR', '/amount/currency'],
    ['with a number that is too short', { out_trade_no: 'A-1' }, 'PARAM_ERROR', '/out_trade_no'],
    [
      'with a time_expire without zone',
      { time_expire: '2018-06-08T10:34:56' },
      'PARAM_ERROR',
      '/time_expire',
    ],
    ['with an invalid time_expire', { time_expire: 'tomorrow' }, 'PARAM_ERROR', '/time_expire'],
    ['whose notify_url is a file URL', { notify_url: 'file:///etc/passwd' }, 'PARAM_ERROR', '/notify_url'],
    ['whose notify_url has a query', { notify_url: 'https://a.example/?b' }, 'PARAM_ERROR', '/notify_url'],
    ['whose notify_url is not a URL', { notify_url: '/notify' }, 'PARAM_ERROR', '/notify_url'],
  ])('is rejected: %s', async (_, change, code, field) => {
    const response = await order('Refused-1', change)
    expect(response).toMatchObject({ status: 400, verified: true, body: { code } })
    if (field !== '') expect(response.body['detail']).toMatchObject({ field, location: 'body' })
  })
})

const more: Readonly<Record<string, object>> = {
  jsapi: { payer: { openid: 'o-reader' } },
  h5: { scene_info: { payer_client_ip: '203.0.113.7', h5_info: { type: 'Wap' } } },
}

describe.each([
  ['native', 'NATIVE', 'code_url', /^weixin:\/\/wxpay\/bizpayurl\?pr=\w{9}$/],
  ['jsapi', 'JSAPI', 'prepay_id', /^wx\d{14}[0-9a-f]{20}$/],
  ['app', 'APP', 'prepay_id', /^wx\d{14}[0-9a-f]{20}$/],
  [
    'h5',
    'MWEB',
    'h5_url',
    /^https:\/\/wx\.tenpay\.com\/.+\?prepay_id=wx\d{14}[0-9a-f]{16}0000&package=\d{10}$/,
  ],
])('an order by %s', (type, trade_type, result, looks) => {
  const route = `POST ${root}/${type}`
  const take = (number: string, by = type) =>
    fixture.client.post(`${root}/${by}`, { ...newTransaction(fixture, number), ...more[by] })

  it('returns a new prepay result when it is repeated', async () => {
    const first = await take(`Type-${type}-1`)
    const second = await take(`Type-${type}-1`)
    expect(deviations(route, first.body)).toEqual([])
    expect(first.body[result]).toMatch(looks)
    expect(second.body[result]).toMatch(looks)
    expect(second.body).not.toEqual(first.body)
    expect(fixture.sandbox.control.transactions.get(fixture.mchid, `Type-${type}-1`)).toMatchObject({
      ...second.body,
      trade_type,
    })
  })

  it('is paid, queried and notified with its trade type', async () => {
    const number = `Type-${type}-2`
    await take(number)
    fixture.sandbox.control.transactions.pay(fixture.mchid, number)
    const { body } = await query(number)
    expect(deviations(`GET ${root}/out-trade-no/{out_trade_no}`, body)).toEqual([])
    expect(body).toMatchObject({ trade_state: 'SUCCESS', trade_type })
    const [notice] = fixture.sandbox.notifications
      .list(fixture.mchid)
      .filter(({ id }) => fixture.sandbox.notifications.get(id).resource['out_trade_no'] === number)
    expect(notice?.event_type).toBe('TRANSACTION.SUCCESS')
  })

  it('cannot be repeated by another order type under the same number', async () => {
    await take(`Type-${type}-3`)
    const other = type === 'app' ? 'jsapi' : 'app'
    expect(await take(`Type-${type}-3`, other)).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
  })
})

describe('an order of a user in WeChat', () => {
  const take = (number: string, payer?: object) =>
    fixture.client.post(`${root}/jsapi`, { ...newTransaction(fixture, number), ...(payer && { payer }) })

  it('requires the payer', async () => {
    expect(await take('Payer-0001')).toMatchObject({ status: 400, body: { detail: { field: '/payer' } } })
    expect(await take('Payer-0001', { openid: '' })).toMatchObject({
      status: 400,
      body: { detail: { field: '/payer/openid' } },
    })
  })

  it('is only paid by that user', async () => {
    await take('Payer-0002', { openid: 'o-reader' })
    const pay = (openid?: string) =>
      fixture.sandbox.control.transactions.pay(
        fixture.mchid,
        'Payer-0002',
        openid === undefined ? {} : { openid },
      )
    expect(() => pay('o-other')).toThrow(expect.objectContaining({ code: 'STATE_CONFLICT' }))
    expect(await state('Payer-0002')).toBe('NOTPAY')
    expect(pay()).toMatchObject({ payer: { openid: 'o-reader' } })
  })
})

describe('unknown paths', () => {
  it.each([
    ['POST', '/v3/pay/transactions/natve', '请求的资源不存在'],
    ['POST', '/v3/constructor', '请求的资源不存在'],
  ])('%s %s is rejected with 404', async (method, path, message) => {
    expect(await fixture.client.call(method, path, {})).toMatchObject({
      status: 404,
      verified: false,
      body: { code: 'RESOURCE_NOT_EXISTS', message },
    })
  })
})
