import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { type Fixture, createFixture } from './fixture'
import { signingClient } from './signing-client'

const DAY = 24 * 60 * 60 * 1000
// 20:00 in Beijing.
const NOW = new Date('2026-05-10T12:00:00Z')
const ROOT = '/v3/marketing/paygiftactivity'
const IMAGE = 'https://wxpaylogo.qpic.cn/wxpaylogo/0'
const at = { timestamp: NOW.getTime() / 1000 }

let fixture: Fixture
let count = 0

beforeAll(async () => {
  fixture = await createFixture({ clock: { now: () => NOW } })
})
// A new sandbox after a test that advanced the clock.
beforeEach(async () => {
  if (fixture.sandbox.clock.now().getTime() === NOW.getTime()) return
  await fixture.sandbox.close()
  fixture = await createFixture({ clock: { now: () => NOW } })
})
afterAll(async () => {
  await fixture.sandbox.close()
})

const control = () => fixture.sandbox.control
const get = (url: string) => fixture.client.get(url, at)
const post = (url: string, body?: object) => fixture.client.post(url, body, at)
const next = (name: string) => `${name}-${(count += 1)}`

async function newStock(changes: object = {}, until = '2026-12-10T20:00:00+08:00'): Promise<string> {
  const { body } = await post('/v3/marketing/busifavor/stocks', {
    stock_name: '支付有礼券',
    belong_merchant: fixture.mchid,
    goods_name: '全场可用',
    stock_type: 'NORMAL',
    coupon_use_rule: {
      coupon_available_time: {
        available_begin_time: '2026-05-10T20:00:00+08:00',
        available_end_time: until,
      },
      fixed_normal_coupon: { discount_amount: 500, transaction_minimum: 1000 },
      use_method: 'OFF_LINE',
    },
    stock_send_rule: { max_coupons: 10, max_coupons_per_user: 2 },
    out_request_no: next('Stock'),
    coupon_code_mode: 'WECHATPAY_MODE',
    ...changes,
  })
  return String(body['stock_id'])
}

const newActivity = (stock_ids: readonly string[], base: object = {}, rule: object = {}) => ({
  activity_base_info: {
    activity_name: '良品铺子回馈活动',
    activity_second_title: '海飞丝浓情回馈',
    merchant_logo_url: IMAGE,
    begin_time: '2026-05-11T20:00:00+08:00',
    end_time: '2026-06-10T20:00:00+08:00',
    out_request_no: next('Gift'),
    delivery_purpose: 'OFF_LINE_PAY',
    ...base,
  },
  award_send_rule: {
    award_type: 'BUSIFAVOR',
    merchant_option: 'IN_SEVICE_COUPON_MERCHANT',
    transaction_amount_minimum: 100,
    send_content: 'SINGLE_COUPON',
    award_list: stock_ids.map((stock_id) => ({ stock_id, original_image_url: IMAGE })),
    ...rule,
  },
})
const create = (activity: object) => post(`${ROOT}/unique-threshold-activity`, activity)
const query = (activity_id: string) => get(`${ROOT}/activities/${activity_id}`)
const terminate = (activity_id: string) => post(`${ROOT}/activities/${activity_id}/terminate`)
const add = (activity_id: string, merchant_id_list: readonly string[]) =>
  post(`${ROOT}/activities/${activity_id}/merchants/add`, { merchant_id_list, add_request_no: next('Add') })
const remove = (activity_id: string, merchant_id_list: readonly string[]) =>
  post(`${ROOT}/activities/${activity_id}/merchants/delete`, {
    merchant_id_list,
    delete_request_no: next('Delete'),
  })

const states = [
  'ABSENT',
  'CREATE_ACT_STATUS',
  'ONGOING_ACT_STATUS',
  'STOP_ACT_STATUS',
  'TERMINATE_ACT_STATUS',
  'OVER_TIME_ACT_STATUS',
] as const

type State = (typeof states)[number]

describe.each(states)('an activity in state %s', (state) => {
  async function reach(): Promise<string> {
    if (state === 'ABSENT') return '10000000'
    const { body } = await create(newActivity([await newStock()]))
    const activity_id = String(body['activity_id'])
    if (state === 'TERMINATE_ACT_STATUS') await terminate(activity_id)
    if (state === 'ONGOING_ACT_STATUS' || state === 'STOP_ACT_STATUS')
      await fixture.sandbox.clock.advance(DAY)
    if (state === 'STOP_ACT_STATUS') control().paygiftActivities.stop(fixture.mchid, activity_id)
    if (state === 'OVER_TIME_ACT_STATUS') await fixture.sandbox.clock.advance(31 * DAY)
    return activity_id
  }

  const nothing = '404 RESOURCE_NOT_EXISTS'
  const ended = '400 INVALID_REQUEST'
  const conflict = 'STATE_CONFLICT'
  const unknown = 'SUBJECT_UNKNOWN'

  it.each<[string, (id: string) => ReturnType<typeof terminate>, Record<State, string>]>([
    [
      'terminate',
      terminate,
      {
        ABSENT: nothing,
        CREATE_ACT_STATUS: 'TERMINATE_ACT_STATUS',
        ONGOING_ACT_STATUS: 'TERMINATE_ACT_STATUS',
        STOP_ACT_STATUS: 'TERMINATE_ACT_STATUS',
        TERMINATE_ACT_STATUS: 'TERMINATE_ACT_STATUS',
        OVER_TIME_ACT_STATUS: ended,
      },
    ],
    [
      'merchants/add',
      (id) => add(id, [fixture.mchid]),
      {
        ABSENT: nothing,
        CREATE_ACT_STATUS: 'CREATE_ACT_STATUS',
        ONGOING_ACT_STATUS: 'ONGOING_ACT_STATUS',
        STOP_ACT_STATUS: 'STOP_ACT_STATUS',
        TERMINATE_ACT_STATUS: ended,
        OVER_TIME_ACT_STATUS: ended,
      },
    ],
  ])('takes the event %s as the table says', async (event, call, outcomes) => {
    const activity_id = await reach()
    const { status, body } = await call(activity_id)
    const outcome =
      status === 200
        ? (await query(activity_id)).body['activity_status']
        : `${status} ${String(body['code'])}`
    expect(outcome).toBe(outcomes[state])
    if (status === 200) expect(deviations(`POST ${ROOT}/activities/{activity_id}/${event}`, body)).toEqual([])
  })

  it.each<['stop' | 'resume' | 'give', Partial<Record<State, string>>]>([
    ['stop', { ONGOING_ACT_STATUS: 'STOP_ACT_STATUS' }],
    ['resume', { STOP_ACT_STATUS: 'ONGOING_ACT_STATUS' }],
    ['give', { ONGOING_ACT_STATUS: 'ONGOING_ACT_STATUS' }],
  ])('takes the action %s as the table says', async (action, outcomes) => {
    const activity_id = await reach()
    const act = () => control().paygiftActivities[action](fixture.mchid, activity_id)
    const expected = outcomes[state]
    if (expected !== undefined) expect(act()).toMatchObject({ activity_status: expected })
    else expect(act).toThrow(expect.objectContaining({ code: state === 'ABSENT' ? unknown : conflict }))
  })

  it('is queried if it exists', async () => {
    const activity_id = await reach()
    const { status, body } = await query(activity_id)
    if (state === 'ABSENT') expect(status).toBe(404)
    else {
      expect(body).toMatchObject({ activity_id, activity_status: state, creator_merchant_id: fixture.mchid })
      expect(deviations(`GET ${ROOT}/activities/{activity_id}`, body)).toEqual([])
    }
  })
})

describe('a new activity', () => {
  it('is returned again for the same request, and rejected for another with its number', async () => {
    const activity = newActivity([await newStock()])
    const first = await create(activity)
    expect(deviations(`POST ${ROOT}/unique-threshold-activity`, first.body)).toEqual([])
    expect((await create(activity)).body).toEqual(first.body)
    const other = { ...activity.activity_base_info, activity_second_title: '其他' }
    expect(await create({ ...activity, activity_base_info: other })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
  })

  it.each<[string, () => Promise<object>, string]>([
    [
      'more than 90 days',
      async () => newActivity([await newStock()], { end_time: '2026-08-10T20:00:00+08:00' }),
      'PARAM_ERROR',
    ],
    [
      'an end before its begin',
      async () => newActivity([await newStock()], { end_time: '2026-05-11T20:00:00+08:00' }),
      'PARAM_ERROR',
    ],
    [
      'two awards of a single coupon',
      async () => newActivity([await newStock(), await newStock()]),
      'PARAM_ERROR',
    ],
    [
      'two awards of a package',
      async () => newActivity([await newStock(), await newStock()], {}, { send_content: 'GIFT_PACKAGE' }),
      'PARAM_ERROR',
    ],
    ['an unknown stock', () => Promise.resolve(newActivity(['10000000'])), 'INVALID_REQUEST'],
    [
      'a stock whose codes the merchant gives',
      async () => newActivity([await newStock({ coupon_code_mode: 'MERCHANT_API' })]),
      'INVALID_REQUEST',
    ],
    [
      'a stock that ends before it',
      async () => newActivity([await newStock({}, '2026-05-20T20:00:00+08:00')]),
      'INVALID_REQUEST',
    ],
  ])('is rejected for %s', async (_, prepare, code) => {
    expect(await create(await prepare())).toMatchObject({ status: 400, body: { code } })
  })

  it('is hidden from other merchants', async () => {
    const { body } = await create(newActivity([await newStock()]))
    const { sandbox } = fixture
    const other = sandbox.merchants.create()
    const client = signingClient(other, 'https://api.mch.weixin.qq.com', (request) => sandbox.fetch(request))
    expect(await client.get(`${ROOT}/activities/${String(body['activity_id'])}`, at)).toMatchObject({
      status: 403,
      body: { code: 'NO_AUTH' },
    })
  })

  it('is listed by its name and its state', async () => {
    const name = next('礼')
    await create(newActivity([await newStock()], { activity_name: name }))
    const list = (filter: string) =>
      get(`${ROOT}/activities?offset=0&limit=10&activity_name=${encodeURIComponent(name)}${filter}`)
    const { body } = await list('')
    expect(body).toMatchObject({ total_count: 1, data: [{ activity_status: 'CREATE_ACT_STATUS' }] })
    expect(deviations(`GET ${ROOT}/activities`, body)).toEqual([])
    expect((await list('&activity_status=ONGOING_ACT_STATUS')).body).toMatchObject({ total_count: 0 })
  })

  it('has merchants, which are added and deleted', async () => {
    const shop = fixture.sandbox.merchants.create()
    const created = await create(newActivity([await newStock()]))
    const activity_id = String(created.body['activity_id'])
    expect((await add(activity_id, [shop.mchid, '1900000099'])).body).toMatchObject({
      invalid_merchant_id_list: [{ mchid: '1900000099' }],
    })
    const merchants = async () => (await get(`${ROOT}/activities/${activity_id}/merchants`)).body
    expect(await merchants()).toMatchObject({
      total_count: 2,
      data: [{ mchid: fixture.mchid }, { mchid: shop.mchid }],
    })
    expect(deviations(`GET ${ROOT}/activities/{activity_id}/merchants`, await merchants())).toEqual([])
    expect((await remove(activity_id, [fixture.mchid])).status).toBe(200)
    expect(await merchants()).toMatchObject({ total_count: 1, data: [{ mchid: shop.mchid }] })
    const goods = await get(`${ROOT}/activities/${activity_id}/goods`)
    expect(goods.body).toMatchObject({ total_count: 0, data: [] })
  })
})

describe('a gift', () => {
  it('is a coupon of each stock, of which their creator is notified', async () => {
    const notify_url = 'https://merchant.example/coupons'
    await post('/v3/marketing/busifavor/callbacks', { mchid: fixture.mchid, notify_url })
    const stocks = [await newStock(), await newStock(), await newStock()]
    const { body } = await create(newActivity(stocks, {}, { send_content: 'GIFT_PACKAGE' }))
    await fixture.sandbox.clock.advance(DAY)
    control().paygiftActivities.give(fixture.mchid, String(body['activity_id']), { openid: 'o-payer' })
    const sent = control().notifications.list(fixture.mchid)
    expect(
      sent.map(({ event_type, resource }) => [event_type, resource['stock_id'], resource['send_channel']]),
    ).toEqual(stocks.map((stock_id) => ['COUPON.SEND', stock_id, 'BUSICOUPON_SEND_CHANNEL_PAYGIFT']))
  })
})
