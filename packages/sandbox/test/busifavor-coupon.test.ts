import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { type Fixture, createFixture, newTransaction } from './fixture'
import { signingClient } from './signing-client'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
// 20:00 in Beijing, a Sunday.
const NOW = new Date('2026-05-10T12:00:00Z')
const ROOT = '/v3/marketing/busifavor'
const USER = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const at = { timestamp: NOW.getTime() / 1000 }

let fixture: Fixture
let count = 0

beforeAll(async () => {
  fixture = await createFixture({ clock: { now: () => NOW }, refundInterval: 0 })
})
// A new sandbox after a test that advanced the clock.
beforeEach(async () => {
  if (fixture.sandbox.clock.now().getTime() === NOW.getTime()) return
  await fixture.sandbox.close()
  fixture = await createFixture({ clock: { now: () => NOW }, refundInterval: 0 })
})
afterAll(async () => {
  await fixture.sandbox.close()
})

/** Makes the tests work with another merchant. */
function newMerchant(): void {
  const { sandbox } = fixture
  const merchant = sandbox.merchants.create()
  const client = signingClient(merchant, 'https://api.mch.weixin.qq.com', (request) => sandbox.fetch(request))
  fixture = { ...fixture, merchant, client, mchid: merchant.mchid }
}

const control = () => fixture.sandbox.control
const get = (url: string) => fixture.client.get(url, at)
const post = (url: string, body: object) => fixture.client.post(url, body, at)
const call = (method: string, url: string, body?: object) => fixture.client.call(method, url, body, at)
const next = (name: string) => `${name}-${(count += 1)}`

interface Changes {
  readonly stock?: Record<string, unknown>
  readonly use?: object
  readonly send?: object
  readonly time?: object
}

const newStock = ({ stock, use, send, time }: Changes = {}): Record<string, unknown> => ({
  stock_name: '8月1日活动券',
  belong_merchant: fixture.mchid,
  goods_name: '全场可用',
  stock_type: 'NORMAL',
  coupon_use_rule: {
    coupon_available_time: {
      available_begin_time: '2026-05-10T20:00:00+08:00',
      available_end_time: '2026-06-10T20:00:00+08:00',
      ...time,
    },
    fixed_normal_coupon: { discount_amount: 500, transaction_minimum: 1000 },
    use_method: 'OFF_LINE',
    ...use,
  },
  stock_send_rule: { max_coupons: 10, max_coupons_per_user: 2, ...send },
  out_request_no: next('Stock'),
  coupon_code_mode: 'WECHATPAY_MODE',
  ...stock,
})

async function created(changes: Changes = {}): Promise<string> {
  const { status, body } = await post(`${ROOT}/stocks`, newStock(changes))
  expect(status).toBe(200)
  return String(body['stock_id'])
}

const receive = (stock_id: string, openid = USER) =>
  control().busifavorStocks.receive(fixture.mchid, stock_id, { openid }).coupon_code

const use = (coupon_code: string, changes: object = {}) =>
  post(`${ROOT}/coupons/use`, {
    coupon_code,
    appid: fixture.merchant.appid,
    use_time: '2026-05-10T20:00:00+08:00',
    use_request_no: next('Use'),
    ...changes,
  })
const giveBack = (stock_id: string, coupon_code: string, return_request_no = next('Return')) =>
  post(`${ROOT}/coupons/return`, { coupon_code, stock_id, return_request_no })
const deactivate = (stock_id: string, coupon_code: string, deactivate_request_no = next('Deactivate')) =>
  post(`${ROOT}/coupons/deactivate`, {
    coupon_code,
    stock_id,
    deactivate_request_no,
    deactivate_reason: '误发',
  })
const link = (action: string, stock_id: string, coupon_code: string, out_trade_no = 'Order-1') =>
  post(`${ROOT}/coupons/${action}`, { stock_id, coupon_code, out_trade_no, out_request_no: next('Link') })
const stateOf = (coupon_code: string) =>
  control().busifavorCoupons.get(fixture.mchid, coupon_code).coupon_state

const stockStates = ['ABSENT', 'UNAUDIT', 'RUNNING', 'PAUSED', 'STOPED'] as const

async function reachStock(state: (typeof stockStates)[number]): Promise<string> {
  if (state === 'ABSENT') return '10000000'
  const stock_id = await created()
  const { busifavorStocks } = control()
  if (state === 'UNAUDIT') busifavorStocks.audit(fixture.mchid, stock_id)
  if (state === 'PAUSED') busifavorStocks.pause(fixture.mchid, stock_id)
  if (state === 'STOPED') busifavorStocks.stop(fixture.mchid, stock_id)
  return stock_id
}

describe.each(stockStates)('a stock in state %s', (state) => {
  const outcomes = {
    audit: { RUNNING: 'UNAUDIT' },
    approve: { UNAUDIT: 'RUNNING' },
    pause: { RUNNING: 'PAUSED' },
    resume: { PAUSED: 'RUNNING' },
    stop: { UNAUDIT: 'STOPED', RUNNING: 'STOPED', PAUSED: 'STOPED' },
    send: { RUNNING: 'RUNNING' },
  } as const satisfies Record<string, Partial<Record<(typeof stockStates)[number], string>>>

  it.each(Object.keys(outcomes) as (keyof typeof outcomes)[])(
    'takes the event %s as the table says',
    async (event) => {
      const stock_id = await reachStock(state)
      const act = () => {
        if (event !== 'send') return control().busifavorStocks[event](fixture.mchid, stock_id).stock_state
        receive(stock_id)
        return control().busifavorStocks.get(fixture.mchid, stock_id).stock_state
      }
      const expected = (outcomes[event] as Partial<Record<string, string>>)[state]
      if (expected !== undefined) expect(act()).toBe(expected)
      else {
        const code = state === 'ABSENT' ? 'SUBJECT_UNKNOWN' : 'STATE_CONFLICT'
        expect(act).toThrow(expect.objectContaining({ code }))
      }
    },
  )

  it('is queried and changed as the table says', async () => {
    const stock_id = await reachStock(state)
    const { status, body } = await get(`${ROOT}/stocks/${stock_id}`)
    const change = await call('PATCH', `${ROOT}/stocks/${stock_id}`, {
      stock_name: '新名称',
      coupon_use_rule: { use_method: 'SELF_CONSUME' },
      out_request_no: next('Modify'),
    })
    if (state === 'ABSENT') {
      expect({ status, body }).toMatchObject({ status: 404, body: { code: 'RESOURCE_NOT_EXISTS' } })
      expect(change.status).toBe(404)
      return
    }
    expect(body).toMatchObject({ stock_id, stock_state: state, stock_send_rule: { max_coupons: 10 } })
    expect(deviations(`GET ${ROOT}/stocks/{stock_id}`, body)).toEqual([])
    expect(change.status).toBe(state === 'STOPED' ? 400 : 204)
    if (state === 'STOPED') return
    expect((await get(`${ROOT}/stocks/${stock_id}`)).body).toMatchObject({
      stock_name: '新名称',
      coupon_use_rule: { use_method: 'SELF_CONSUME', fixed_normal_coupon: { discount_amount: 500 } },
    })
  })
})

describe('a new stock', () => {
  it('is returned again for the same request, and rejected for another with its number', async () => {
    const body = newStock()
    const first = await post(`${ROOT}/stocks`, body)
    expect(deviations(`POST ${ROOT}/stocks`, first.body)).toEqual([])
    expect((await post(`${ROOT}/stocks`, body)).body).toEqual(first.body)
    expect(await post(`${ROOT}/stocks`, { ...body, comment: '其他' })).toMatchObject({
      status: 400,
      body: { code: 'RESOURCE_ALREADY_EXISTS' },
    })
  })

  it.each<[string, Changes]>([
    ['no rule of its type', { stock: { stock_type: 'DISCOUNT' } }],
    ['a validity of more than a year', { time: { available_end_time: '2027-05-10T20:00:01+08:00' } }],
    ['an end before its begin', { time: { available_end_time: '2026-05-10T20:00:00+08:00' } }],
    ['days to wait without days of validity', { time: { wait_days_after_receive: 1 } }],
    ['too many days to wait', { time: { wait_days_after_receive: 31, available_day_after_receive: 1 } }],
    ['no number of coupons', { send: { max_coupons: undefined } }],
    ['too many coupons for each user', { send: { max_coupons_per_user: 101 } }],
    ['a discount of nothing', { use: { fixed_normal_coupon: { discount_amount: 0 } } }],
  ])('is rejected for %s', async (_, changes) => {
    expect(await post(`${ROOT}/stocks`, newStock(changes))).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR' },
    })
  })

  it('is hidden from other merchants', async () => {
    const stock_id = await created()
    newMerchant()
    expect(await get(`${ROOT}/stocks/${stock_id}`)).toMatchObject({ status: 403, body: { code: 'NOAUTH' } })
  })

  it('stops when its time is over', async () => {
    const stock_id = await created()
    await fixture.sandbox.clock.advance(31 * DAY)
    expect(control().busifavorStocks.get(fixture.mchid, stock_id).stock_state).toBe('STOPED')
  })
})

describe('the budget of a stock', () => {
  const budget = (stock_id: string, body: object) =>
    call('PATCH', `${ROOT}/stocks/${stock_id}/budget`, { modify_budget_request_no: next('Budget'), ...body })

  it('is changed from the number that the request states', async () => {
    const stock_id = await created({ send: { max_coupons: 1 } })
    receive(stock_id)
    expect(() => receive(stock_id, 'o-other')).toThrow(expect.objectContaining({ code: 'STATE_CONFLICT' }))
    const same = { target_max_coupons: 2, current_max_coupons: 1, modify_budget_request_no: next('Budget') }
    const changed = await budget(stock_id, same)
    expect(changed.body).toEqual({ max_coupons: 2 })
    expect(deviations(`PATCH ${ROOT}/stocks/{stock_id}/budget`, changed.body)).toEqual([])
    expect((await budget(stock_id, same)).body).toEqual({ max_coupons: 2 })
    receive(stock_id, 'o-other')
    const refused = { status: 400, body: { code: 'INVALID_REQUEST' } }
    expect(await budget(stock_id, { target_max_coupons: 3, current_max_coupons: 1 })).toMatchObject(refused)
    expect(await budget(stock_id, { target_max_coupons: 1, current_max_coupons: 2 })).toMatchObject(refused)
    expect(await budget(stock_id, { ...same, target_max_coupons: 5 })).toMatchObject({
      body: { code: 'RESOURCE_ALREADY_EXISTS' },
    })
  })

  it('has a part for each day, and one of the two is changed at a time', async () => {
    const stock_id = await created({ send: { max_coupons_by_day: 1 } })
    receive(stock_id)
    expect(() => receive(stock_id)).toThrow(/当天/)
    const byDay = { target_max_coupons_by_day: 2, current_max_coupons_by_day: 1 }
    expect((await budget(stock_id, byDay)).body).toEqual({ max_coupons: 10, max_coupons_by_day: 2 })
    receive(stock_id)
    expect(
      await budget(stock_id, { ...byDay, target_max_coupons: 20, current_max_coupons: 10 }),
    ).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR' },
    })
  })
})

describe('uploaded codes', () => {
  const upload = (
    stock_id: string,
    coupon_code_list: readonly string[],
    upload_request_no = next('Upload'),
  ) => post(`${ROOT}/stocks/${stock_id}/couponcodes`, { coupon_code_list, upload_request_no })
  const uploading = () =>
    created({ stock: { coupon_code_mode: 'MERCHANT_UPLOAD' }, send: { max_coupons: undefined } })

  it('are sorted into new, repeated, known and malformed ones', async () => {
    const stock_id = await uploading()
    const first = await upload(stock_id, ['A-1', 'A-2'], 'Upload-first')
    expect(first.body).toMatchObject({ total_count: 2, success_count: 2 })
    expect(deviations(`POST ${ROOT}/stocks/{stock_id}/couponcodes`, first.body)).toEqual([])
    expect((await upload(stock_id, ['A-1', 'A-2'], 'Upload-first')).body).toEqual(first.body)
    expect((await upload(stock_id, ['A-2', 'A-3', 'A-3', 'é'])).body).toMatchObject({
      stock_id,
      total_count: 3,
      success_count: 1,
      success_codes: ['A-3'],
      fail_count: 1,
      fail_codes: [{ coupon_code: 'é', code: 'PARAM_ERROR' }],
      exist_codes: ['A-2'],
      duplicate_codes: ['A-3'],
    })
    expect(
      (
        await upload(
          stock_id,
          Array.from({ length: 201 }, (_, index) => `B${index}`),
        )
      ).status,
    ).toBe(400)
  })

  it('are given to users, listed, queried and deleted', async () => {
    const stock_id = await uploading()
    expect(() => receive(stock_id)).toThrow(expect.objectContaining({ code: 'STATE_CONFLICT' }))
    await upload(stock_id, ['A-1', 'A-2'])
    expect(receive(stock_id)).toBe('A-1')
    const list = await get(`${ROOT}/stocks/${stock_id}/couponcodes?status=AVAILABLE`)
    expect(list.body).toMatchObject({ total_count: 1, data: [{ code: 'A-2', code_status: 'AVAILABLE' }] })
    expect(deviations(`GET ${ROOT}/stocks/{stock_id}/couponcodes`, list.body)).toEqual([])
    const code = await get(`${ROOT}/stocks/${stock_id}/couponcodes/A-1`)
    expect(code.body).toMatchObject({
      code_information: { code_status: 'DISPATCHED', openid: USER },
      coupon_information: { coupon_code: 'A-1', coupon_state: 'SENDED' },
    })
    expect(deviations(`GET ${ROOT}/stocks/{stock_id}/couponcodes/{coupon_code}`, code.body)).toEqual([])
    expect((await get(`${ROOT}/stocks/${stock_id}`)).body['coupon_code_count']).toEqual({
      total_count: 2,
      available_count: 1,
    })
    const remove = (name: string) =>
      call('DELETE', `${ROOT}/stocks/${stock_id}/couponcodes/${name}?delete_request_no=${next('Delete')}`)
    expect(await remove('A-1')).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } })
    expect(await remove('A-2')).toMatchObject({ status: 200, body: { stock_id } })
    expect(await remove('A-2')).toMatchObject({ status: 404, body: { code: 'RESOURCE_NOT_EXISTS' } })
  })

  it('are refused for a stock whose codes come from elsewhere', async () => {
    expect(await upload(await created(), ['A-1'])).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
  })
})

describe('a coupon that is sent', () => {
  it('by the API is returned again for the same request', async () => {
    const stock_id = await created({ stock: { coupon_code_mode: 'MERCHANT_API' } })
    const body = {
      openid: USER,
      appid: fixture.merchant.appid,
      stock_id,
      out_request_no: next('Send'),
      coupon_code: 'MY-CODE-1',
    }
    const send = (changes: object = {}) => post(`${ROOT}/coupons/send`, { ...body, ...changes })
    const sent = await send()
    expect(sent.body).toMatchObject({ stock_id, coupon_code: 'MY-CODE-1' })
    expect(deviations(`POST ${ROOT}/coupons/send`, sent.body)).toEqual([])
    expect((await send()).body).toEqual(sent.body)
    const exists = { status: 400, body: { code: 'RESOURCE_ALREADY_EXISTS' } }
    expect(await send({ openid: 'o-other' })).toMatchObject(exists)
    expect(await send({ out_request_no: next('Send') })).toMatchObject(exists)
    expect(await send({ out_request_no: next('Send'), coupon_code: undefined })).toMatchObject({
      status: 400,
    })
    expect(await send({ out_request_no: next('Send'), appid: 'wx0000000000000000' })).toMatchObject({
      status: 400,
      body: { code: 'APPID_MCHID_NOT_MATCH' },
    })
    // The code of a merchant is unique within a stock only.
    expect(await use('MY-CODE-1')).toMatchObject({ status: 400, body: { code: 'PARAM_ERROR' } })
    expect(await use('MY-CODE-1', { stock_id })).toMatchObject({ status: 200, body: { openid: USER } })
  })

  it('is notified to the creator of the stock', async () => {
    newMerchant()
    const none = await get(`${ROOT}/callbacks`)
    expect(none).toMatchObject({ status: 404, body: { code: 'RESOURCE_NOT_EXISTS' } })
    const notify_url = 'https://merchant.example/coupons'
    const set = await post(`${ROOT}/callbacks`, { mchid: fixture.mchid, notify_url })
    expect(deviations(`POST ${ROOT}/callbacks`, set.body)).toEqual([])
    expect((await get(`${ROOT}/callbacks?mchid=${fixture.mchid}`)).body).toEqual({
      mchid: fixture.mchid,
      notify_url,
    })
    receive(await created())
    receive(await created({ stock: { notify_config: { notify_appid: fixture.merchant.appid } } }))
    const sent = control().notifications.list(fixture.mchid)
    expect(sent.map(({ event_type, url }) => [event_type, url])).toEqual([
      ['COUPON.SEND', notify_url],
      ['COUPON.SEND', notify_url],
    ])
    expect(sent.map(({ resource }) => resource['openid'])).toEqual(['', USER])
    expect(sent[0]?.resource).toMatchObject({
      event_type: 'EVENT_TYPE_BUSICOUPON_SEND',
      send_channel: 'BUSICOUPON_SEND_CHANNEL_MINIAPP',
      send_merchant: fixture.mchid,
    })
  })

  it('is limited for each user', async () => {
    const stock_id = await created()
    receive(stock_id)
    receive(stock_id)
    expect(() => receive(stock_id)).toThrow(/上限/)
  })

  it('is listed and queried by the merchants of its stock', async () => {
    newMerchant()
    const stock_id = await created()
    const coupon_code = receive(stock_id)
    receive(stock_id, 'o-other')
    const { appid } = fixture.merchant
    const list = (query: string) => get(`${ROOT}/users/${USER}/coupons?appid=${appid}&${query}`)
    const listed = await list(`creator_merchant=${fixture.mchid}&coupon_state=SENDED`)
    expect(listed.body).toMatchObject({ total_count: 1, data: [{ coupon_code, coupon_state: 'SENDED' }] })
    expect(deviations(`GET ${ROOT}/users/{openid}/coupons`, listed.body)).toEqual([])
    expect((await list(`sender_merchant=${fixture.mchid}&coupon_state=USED`)).body).toMatchObject({
      total_count: 0,
    })
    expect((await list('offset=0')).status).toBe(400)
    expect(await list('creator_merchant=1900000099')).toMatchObject({ status: 403, body: { code: 'NOAUTH' } })
    const path = `${ROOT}/users/${USER}/coupons/${coupon_code}/appids/`
    const one = await get(path + appid)
    expect(one.body).toMatchObject({ coupon_code, stock_name: '8月1日活动券' })
    expect(deviations(`GET ${ROOT}/users/{openid}/coupons/{coupon_code}/appids/{appid}`, one.body)).toEqual(
      [],
    )
    expect(await get(`${path}wx0000000000000000`)).toMatchObject({ body: { code: 'APPID_MCHID_NOT_MATCH' } })
  })
})

const couponStates = ['ABSENT', 'SENDED', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'] as const

describe.each(couponStates)('a coupon in state %s', (state) => {
  async function reach(): Promise<readonly [stock_id: string, code: string]> {
    const stock_id = await created()
    if (state === 'ABSENT') return [stock_id, '900000000000']
    const code = receive(stock_id)
    if (state === 'USED') await use(code)
    if (state === 'EXPIRED') control().busifavorCoupons.expire(fixture.mchid, code)
    if (state === 'DELETED') control().busifavorCoupons.delete(fixture.mchid, code)
    if (state === 'DEACTIVATED') await deactivate(stock_id, code)
    return [stock_id, code]
  }

  const nothing = '404 RESOURCE_NOT_EXISTS'
  const exists = '400 RESOURCE_ALREADY_EXISTS'
  const refused = '400 INVALID_REQUEST'

  it.each<
    [
      string,
      (stock_id: string, code: string) => ReturnType<typeof use>,
      Record<(typeof couponStates)[number], string>,
    ]
  >([
    [
      'use',
      (_, code) => use(code),
      {
        ABSENT: nothing,
        SENDED: 'USED',
        USED: exists,
        EXPIRED: '403 RULELIMIT',
        DELETED: refused,
        DEACTIVATED: refused,
      },
    ],
    [
      'return',
      (stock_id, code) => giveBack(stock_id, code),
      {
        ABSENT: nothing,
        SENDED: refused,
        USED: 'SENDED',
        EXPIRED: refused,
        DELETED: refused,
        DEACTIVATED: refused,
      },
    ],
    [
      'deactivate',
      (stock_id, code) => deactivate(stock_id, code),
      {
        ABSENT: nothing,
        SENDED: 'DEACTIVATED',
        USED: refused,
        EXPIRED: refused,
        DELETED: refused,
        DEACTIVATED: exists,
      },
    ],
    [
      'associate',
      (stock_id, code) => link('associate', stock_id, code),
      {
        ABSENT: nothing,
        SENDED: 'SENDED',
        USED: refused,
        EXPIRED: refused,
        DELETED: refused,
        DEACTIVATED: refused,
      },
    ],
  ])('takes the event %s as the table says', async (event, act, outcomes) => {
    const [stock_id, code] = await reach()
    const { status, body } = await act(stock_id, code)
    expect(status === 200 ? stateOf(code) : `${status} ${String(body['code'])}`).toBe(outcomes[state])
    if (status === 200) expect(deviations(`POST ${ROOT}/coupons/${event}`, body)).toEqual([])
  })

  it('is deleted by its user only if it can be used', async () => {
    const [, code] = await reach()
    const act = () => control().busifavorCoupons.delete(fixture.mchid, code)
    if (state === 'SENDED') expect(act().coupon_state).toBe('DELETED')
    else {
      const error = { code: state === 'ABSENT' ? 'SUBJECT_UNKNOWN' : 'STATE_CONFLICT' }
      expect(act).toThrow(expect.objectContaining(error))
    }
  })
})

describe('a coupon', () => {
  it('is used, returned and deactivated once for each request number', async () => {
    const stock_id = await created()
    const code = receive(stock_id)
    const used = await use(code, { use_request_no: 'Once-1' })
    expect((await use(code, { use_request_no: 'Once-1' })).body).toEqual(used.body)
    const returned = await giveBack(stock_id, code, 'Once-2')
    expect((await giveBack(stock_id, code, 'Once-2')).body).toEqual(returned.body)
    expect(await use(code)).toMatchObject({ status: 200 })
    await giveBack(stock_id, code)
    const ended = await deactivate(stock_id, code, 'Once-3')
    expect((await deactivate(stock_id, code, 'Once-3')).body).toEqual(ended.body)
  })

  it('of another user, appid or merchant is refused', async () => {
    const code = receive(await created())
    expect(await use(code, { openid: 'o-other' })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
    expect(await use(code, { appid: 'wx0000000000000000' })).toMatchObject({
      status: 400,
      body: { code: 'APPID_MCHID_NOT_MATCH' },
    })
    newMerchant()
    expect(await use(code)).toMatchObject({ status: 403, body: { code: 'NOAUTH' } })
  })

  it('is associated with one order, and released from it', async () => {
    const stock_id = await created()
    const code = receive(stock_id)
    expect((await link('associate', stock_id, code)).status).toBe(200)
    expect((await link('associate', stock_id, code)).status).toBe(200)
    expect(await link('associate', stock_id, code, 'Order-2')).toMatchObject({
      status: 400,
      body: { code: 'RESOURCE_ALREADY_EXISTS' },
    })
    expect(await link('disassociate', stock_id, code, 'Order-2')).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
    const released = await link('disassociate', stock_id, code)
    expect(deviations(`POST ${ROOT}/coupons/disassociate`, released.body)).toEqual([])
    expect((await link('associate', stock_id, code, 'Order-2')).status).toBe(200)
  })

  it('waits for its day, and ends after its days', async () => {
    const stock_id = await created({ time: { wait_days_after_receive: 1, available_day_after_receive: 2 } })
    const code = receive(stock_id)
    expect(await use(code)).toMatchObject({ status: 403, body: { code: 'RULELIMIT' } })
    // Midnight in Beijing.
    await fixture.sandbox.clock.advance(4 * HOUR)
    expect(await use(code)).toMatchObject({ status: 200 })
    await fixture.sandbox.clock.advance(2 * DAY)
    await giveBack(stock_id, code)
    expect(stateOf(code)).toBe('EXPIRED')
  })

  it('is used on the days and at the hours of its stock', async () => {
    const week = (week_day: readonly number[], begin_time: number) => ({
      time: { available_week: { week_day, available_day_time: [{ begin_time, end_time: 86_399 }] } },
    })
    expect((await use(receive(await created(week([0], 20 * 3600))))).status).toBe(200)
    expect((await use(receive(await created(week([1], 20 * 3600))))).status).toBe(403)
    expect((await use(receive(await created(week([0], 21 * 3600))))).status).toBe(403)
    const period = { begin_time: '2026-05-10T19:00:00+08:00', end_time: '2026-05-10T21:00:00+08:00' }
    const irregular = { ...week([1], 1).time, irregulary_avaliable_time: [period] }
    expect((await use(receive(await created({ time: irregular })))).status).toBe(200)
  })
})

describe('a subsidy', () => {
  beforeEach(newMerchant)

  const balance = () => {
    const found = control()
      .ledger.balances(fixture.mchid)
      .find(({ account }) => account === 'BASIC')
    return (found?.available ?? 0) + (found?.pending ?? 0)
  }

  /** An order of a shop that is shared, and a coupon of the fixture's merchant that it used. */
  async function used(changes: Changes = {}, sharing = true) {
    const shop = fixture.sandbox.merchants.create()
    const shopClient = signingClient(shop, 'https://api.mch.weixin.qq.com', (request) =>
      fixture.sandbox.fetch(request),
    )
    const out_trade_no = next('Order')
    await shopClient.post(
      '/v3/pay/transactions/native',
      {
        ...newTransaction({ ...fixture, merchant: shop }, out_trade_no),
        settle_info: { profit_sharing: sharing },
      },
      at,
    )
    const { transaction_id = '' } = control().transactions.pay(shop.mchid, out_trade_no)
    const stock_id = await created({ ...changes, stock: { subsidy: true, ...changes.stock } })
    const coupon_code = receive(stock_id)
    await use(coupon_code)
    const parties = { stock_id, coupon_code, transaction_id, description: '补差' }
    const body = { ...parties, payer_merchant: fixture.mchid, payee_merchant: shop.mchid, amount: 500 }
    const refund = async () => {
      const refunded = await shopClient.post(
        '/v3/refund/domestic/refunds',
        {
          transaction_id,
          out_refund_no: next('Refund'),
          amount: { refund: 100, total: 1000, currency: 'CNY' },
        },
        at,
      )
      return String(refunded.body['refund_id'])
    }
    return { shop, body, refund }
  }

  const pay = (body: object, out_subsidy_no = next('Subsidy')) =>
    post(`${ROOT}/subsidy/pay-receipts`, { ...body, out_subsidy_no })
  const giveMoneyBack = (body: object) =>
    post(`${ROOT}/subsidy/return-receipts`, { ...body, out_subsidy_return_no: next('SubsidyReturn') })
  const receipt = async (id: unknown) => (await get(`${ROOT}/subsidy/pay-receipts/${String(id)}`)).body
  const settle = () => fixture.sandbox.clock.advance(3000)

  it('is paid, returned in parts after a refund, and booked', async () => {
    control().ledger.topUp(fixture.mchid, { amount: 500 })
    const { shop, body, refund } = await used()
    const accepted = await pay(body, 'Subsidy-first')
    expect(accepted.body).toMatchObject({ status: 'ACCEPTED', amount: 500 })
    expect(deviations(`POST ${ROOT}/subsidy/pay-receipts`, accepted.body)).toEqual([])
    expect((await pay(body, 'Subsidy-first')).body).toEqual(accepted.body)
    const { subsidy_receipt_id: id } = accepted.body
    await settle()
    expect(await receipt(id)).toMatchObject({ status: 'SUCCESS', success_time: '2026-05-10T20:00:03+08:00' })
    expect(balance()).toBe(0)
    const { stock_id, coupon_code } = body
    const list = await get(`${ROOT}/subsidy/pay-receipts?stock_id=${stock_id}&coupon_code=${coupon_code}`)
    expect(list.body).toMatchObject({ pay_receipt_list: [{ subsidy_receipt_id: id }] })
    expect(deviations(`GET ${ROOT}/subsidy/pay-receipts`, list.body)).toEqual([])
    expect(await giveMoneyBack({ ...body, amount: 200, refund_id: '5030' })).toMatchObject({ status: 400 })
    const refund_id = await refund()
    const returned = await giveMoneyBack({ ...body, amount: 200, refund_id })
    expect(returned.body).toMatchObject({ status: 'ACCEPTED', subsidy_receipt_id: id })
    expect(deviations(`POST ${ROOT}/subsidy/return-receipts`, returned.body)).toEqual([])
    expect(await receipt(id)).toMatchObject({ status: 'RETURNING' })
    await settle()
    expect(await receipt(id)).toMatchObject({ status: 'PARTIAL_RETURN' })
    const back = await get(
      `${ROOT}/subsidy/return-receipts/${String(returned.body['subsidy_return_receipt_id'])}`,
    )
    expect(back.body).toMatchObject({ status: 'SUCCESS', amount: 200 })
    expect(await giveMoneyBack({ ...body, amount: 301, refund_id })).toMatchObject({
      status: 400,
      body: { message: '补差回退金额超过可回退金额' },
    })
    await giveMoneyBack({ ...body, amount: 300, refund_id })
    await settle()
    expect(await receipt(id)).toMatchObject({ status: 'FULL_RETURN' })
    expect(balance()).toBe(500)
    expect(control().ledger.audit()).toMatchObject({ sum: 0, unbalanced: [], differing: [], negative: [] })
    expect(shop.mchid).toBe(body.payee_merchant)
  })

  it.each<[string, () => Promise<object>, string]>([
    ['the payer has too little money', async () => (await used()).body, 'INSUFFICIENT_BALANCE'],
    [
      'the order is not shared',
      async () => {
        control().ledger.topUp(fixture.mchid, { amount: 500 })
        return (await used({}, false)).body
      },
      'NOT_INCOMESPLIT_ORDER',
    ],
    [
      'the coupon has had one',
      async () => {
        control().ledger.topUp(fixture.mchid, { amount: 1000 })
        const { body } = await used()
        await pay(body)
        return body
      },
      'EXCEED_SUBSIDY_COUNT_QUOTA',
    ],
  ])('fails if %s', async (_, prepare, fail_reason) => {
    const { body } = await pay(await prepare())
    await settle()
    expect(await receipt(body['subsidy_receipt_id'])).toMatchObject({ status: 'FAIL', fail_reason })
  })

  it.each<[string, () => Promise<object>, number, string]>([
    [
      'a stock without subsidies',
      async () => (await used({ stock: { subsidy: false } })).body,
      400,
      'INVALID_REQUEST',
    ],
    ['more than the discount', async () => ({ ...(await used()).body, amount: 501 }), 400, 'INVALID_REQUEST'],
    [
      'another payer',
      async () => ({ ...(await used()).body, payer_merchant: '1900000099' }),
      400,
      'INVALID_REQUEST',
    ],
    [
      'a coupon that was not used',
      async () => {
        const { body } = await used()
        return { ...body, coupon_code: receive(body.stock_id) }
      },
      400,
      'INVALID_REQUEST',
    ],
    [
      'an unknown order',
      async () => ({ ...(await used()).body, transaction_id: '4200' }),
      404,
      'RESOURCE_NOT_EXISTS',
    ],
  ])('is refused for %s', async (_, prepare, status, code) => {
    expect(await pay(await prepare())).toMatchObject({ status, body: { code } })
  })
})
