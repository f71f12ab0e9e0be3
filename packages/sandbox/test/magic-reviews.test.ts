import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MagicValue } from '../src/magic/value'
import { magicValues } from '../src/magic/values'
import { encryptedRequest } from './encrypted-request'
import { type Fixture, NOTIFY_URL, createFixture, newTransaction } from './fixture'
import { results } from './magic-reviews'

type Fields = Readonly<Record<string, unknown>>

// 20:00 in Beijing.
const NOW = new Date('2026-05-10T12:00:00Z')
const at = { timestamp: NOW.getTime() / 1000 }

let fixture: Fixture
let count = 0
const newNumber = () => `Magic${(count += 1)}`

beforeAll(async () => {
  fixture = await createFixture({ clock: { now: () => NOW } })
  fixture.sandbox.control.ledger.topUp(fixture.mchid, { amount: 100_000 })
})
afterAll(() => fixture.sandbox.close())

/** A request of one merchant, and the query that shows what follows; of the control API where it has none. */
interface Sent {
  readonly number: string
  readonly shown: () => Promise<Fields>
}

const get = async (path: string): Promise<Fields> => {
  const { status, body, text } = await fixture.client.get(path, at)
  expect(status, text).toBe(200)
  return body
}
const post = async (path: string, body: object, headers = {}): Promise<Fields> => {
  const received = await fixture.client.post(path, body, { ...at, headers })
  expect([200, 204], received.text).toContain(received.status)
  return received.body
}
const control = async (path: string): Promise<Fields> => {
  const response = await fixture.sandbox.fetch(
    `http://127.0.0.1/sandbox/v1/merchants/${fixture.mchid}${path}`,
  )
  return (await response.json()) as Fields
}

async function apply(
  operationId: string,
  path: string,
  query: string,
  change: (body: Fields, number: string) => Fields,
) {
  const { body, headers } = encryptedRequest(operationId, fixture.merchant)
  const number = newNumber()
  await post(path, change(body, number), headers)
  return { number, shown: () => get(query + number) }
}

const stock = (name: unknown) => ({
  belong_merchant: fixture.mchid,
  stock_name: name,
  out_request_no: newNumber(),
  stock_type: 'NORMAL',
})
const period = {
  available_begin_time: '2026-05-10T20:00:00+08:00',
  available_end_time: '2026-06-10T20:00:00+08:00',
}

async function favorStock(comment: unknown): Promise<Sent> {
  const { stock_id } = await post('/v3/marketing/favor/coupon-stocks', {
    ...stock('满减券'),
    comment,
    ...period,
    stock_use_rule: {
      max_coupons: 2,
      max_amount: 600,
      max_coupons_per_user: 2,
      natural_person_limit: false,
      prevent_api_abuse: false,
    },
    pattern_info: { description: '全场可用' },
    no_cash: false,
    coupon_use_rule: { fixed_normal_coupon: { coupon_amount: 300, transaction_minimum: 1000 } },
  })
  const path = `/v3/marketing/favor/stocks/${String(stock_id)}`
  return { number: String(stock_id), shown: () => get(`${path}?stock_creator_mchid=${fixture.mchid}`) }
}

async function enter(parking_name: unknown): Promise<{ readonly entry: Fields; readonly id: string }> {
  const entry = {
    out_parking_no: newNumber(),
    plate_number: `粤B${newNumber()}`,
    plate_color: 'BLUE',
    notify_url: NOTIFY_URL,
    start_time: '2026-05-10T18:00:00+08:00',
    parking_name,
    free_duration: 3600,
  }
  return { entry, id: String((await post('/v3/vehicle/parking/parkings', entry))['id']) }
}

/** Request with a magic value, by the operation. */
const requests: Readonly<Record<string, (value: MagicValue['value'], action: string) => Promise<Sent>>> = {
  'POST /v3/applyment4sub/applyment/': (merchant_shortname) =>
    apply(
      'v3.applyment4sub.applyment._empty_.post',
      '/v3/applyment4sub/applyment/',
      '/v3/applyment4sub/applyment/business_code/',
      (body, business_code) => ({
        ...body,
        business_code,
        business_info: { ...(body['business_info'] as Fields), merchant_shortname },
      }),
    ),
  'POST /v3/ecommerce/applyments/': (merchant_shortname) =>
    apply(
      'v3.ecommerce.applyments._empty_.post',
      '/v3/ecommerce/applyments/',
      '/v3/ecommerce/applyments/out-request-no/',
      (body, out_request_no) => ({ ...body, out_request_no, merchant_shortname }),
    ),
  'POST /v3/ecommerce/applyments/submit-account-hosting-applyment': (merchant_shortname) =>
    apply(
      'v3.ecommerce.applyments.submit-account-hosting-applyment.post',
      '/v3/ecommerce/applyments/submit-account-hosting-applyment',
      '/v3/ecommerce/applyments/out-request-no/',
      (body, out_request_no) => ({ ...body, out_request_no, merchant_shortname }),
    ),
  'POST /v3/pay/transactions/native': async (attach) => {
    const number = newNumber()
    await post('/v3/pay/transactions/native', { ...newTransaction(fixture, number), attach })
    return { number, shown: () => control('/complaints') }
  },
  'POST /v3/merchant-service/complaints-v2/{complaint_id}/response': async (response_content) => {
    const { number } = (await requests['POST /v3/pay/transactions/native']?.('', '')) ?? { number: '' }
    fixture.sandbox.control.transactions.pay(fixture.mchid, number)
    const { complaint_id } = fixture.sandbox.control.complaints.create(fixture.mchid, {
      out_trade_no: number,
    })
    const path = `/v3/merchant-service/complaints-v2/${complaint_id}`
    await post(`${path}/response`, { complainted_mchid: fixture.mchid, response_content })
    return { number: complaint_id, shown: () => get(path) }
  },
  'POST /v3/marketing/favor/coupon-stocks': favorStock,
  'POST /v3/marketing/favor/users/{openid}/coupons': async (openid) => {
    const { number: stock_id } = await favorStock('夏日活动')
    const creator = { stock_creator_mchid: fixture.mchid }
    await post(`/v3/marketing/favor/stocks/${stock_id}/start`, creator)
    const users = `/v3/marketing/favor/users/${openid}/coupons`
    const { appid } = fixture.merchant
    const { coupon_id } = await post(users, { stock_id, ...creator, out_request_no: newNumber(), appid })
    return { number: String(coupon_id), shown: () => get(`${users}/${String(coupon_id)}?appid=${appid}`) }
  },
  'POST /v3/marketing/busifavor/stocks': async (name, action) => {
    const { stock_id } = await post('/v3/marketing/busifavor/stocks', {
      ...stock(name),
      goods_name: '全场可用',
      coupon_use_rule: {
        coupon_available_time: period,
        fixed_normal_coupon: { discount_amount: 500, transaction_minimum: 1000 },
        use_method: 'OFF_LINE',
      },
      stock_send_rule: { max_coupons: 10, max_coupons_per_user: 2 },
      coupon_code_mode: 'WECHATPAY_MODE',
    })
    const users = `/v3/marketing/busifavor/users/sandbox_user/coupons`
    const { appid } = fixture.merchant
    const coupons = `${users}?appid=${appid}&stock_id=${String(stock_id)}&creator_merchant=${fixture.mchid}`
    return {
      number: String(stock_id),
      shown: () =>
        get(action.endsWith('receive') ? coupons : `/v3/marketing/busifavor/stocks/${String(stock_id)}`),
    }
  },
  'POST /v3/vehicle/parking/parkings': async (name) => {
    const { entry, id } = await enter(name)
    // The same request again returns the entry as it is now.
    return { number: id, shown: () => post('/v3/vehicle/parking/parkings', entry) }
  },
  'POST /v3/vehicle/transactions/parking': async (description) => {
    const { entry, id } = await enter('欢乐海岸停车场')
    const { plate_number, plate_color, start_time, parking_name } = entry
    const out_trade_no = newNumber()
    await post('/v3/vehicle/transactions/parking', {
      appid: fixture.merchant.appid,
      description,
      out_trade_no,
      trade_scene: 'PARKING',
      notify_url: NOTIFY_URL,
      profit_sharing: 'N',
      amount: { total: 1000, currency: 'CNY' },
      parking_info: {
        parking_id: id,
        ...{ plate_number, plate_color, start_time, parking_name },
        end_time: '2026-05-10T20:00:00+08:00',
        charging_duration: 3600,
        device_id: '12313',
      },
    })
    return {
      number: out_trade_no,
      shown: () => get(`/v3/vehicle/transactions/out-trade-no/${out_trade_no}`),
    }
  },
  'POST /v3/qrcode/transactions': async (description) => {
    const { contract_id } = fixture.sandbox.control.rideContracts.sign(fixture.mchid, { openid: newNumber() })
    const out_trade_no = newNumber()
    await post('/v3/qrcode/transactions', {
      appid: fixture.merchant.appid,
      description,
      out_trade_no,
      trade_scene: 'METRO',
      contract_id,
      notify_url: NOTIFY_URL,
      amount: { total: 300, currency: 'CNY' },
      metro_info: {
        start_time: '2026-05-10T19:00:00+08:00',
        start_station: '西单',
        end_station: '天安门西',
      },
    })
    return {
      number: out_trade_no,
      shown: () => get(`/v3/qrcode/transactions/out-trade-no/${out_trade_no}`),
    }
  },
}

// Orders of all types are one operation of the sandbox; one of them shows the complaint.
const rows = magicValues
  .filter(({ action }) => Object.hasOwn(results, action))
  .flatMap((value) => value.routes.map((route) => ({ ...value, route })))
  .filter(({ route }) => !/transactions\/(?!native|parking)\w+$/.test(route) && !route.includes('/partner/'))

describe('each magic value of reviews, complaints, coupons and vehicles', () => {
  it.each(rows)('$route with $field $value: $action', async (value) => {
    const { number, shown } = (await requests[value.route]?.(value.value, value.action)) ?? {}
    if (number === undefined || shown === undefined) throw new Error(`no request for ${value.route}`)
    const expected = results[value.action]?.(value, number) ?? {}
    expect(await shown()).not.toMatchObject(expected)
    await fixture.sandbox.clock.advance(1000)
    expect(await shown()).toMatchObject(expected)
  })
})
