import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { type Fixture, NOTIFY_URL, createFixture } from './fixture'

// 20:00 in Beijing.
const NOW = new Date('2026-05-10T12:00:00Z')
const HOUR = 60 * 60 * 1000
const USER = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const at = { timestamp: NOW.getTime() / 1000 }

let fixture: Fixture
let count = 0

beforeAll(async () => {
  fixture = await createFixture({ clock: { now: () => NOW }, refundInterval: 0 })
})
afterAll(async () => {
  await fixture.sandbox.close()
})

const control = () => fixture.sandbox.control
const get = (url: string) => fixture.client.get(url, at)
const post = (url: string, body: object) => fixture.client.post(url, body, at)
const next = (name: string) => `${name}${(count += 1)}`
const events = () => control().notifications.list(fixture.mchid)

const newPlate = () => ({ plate_number: next('粤B'), plate_color: 'BLUE' })
type Plate = ReturnType<typeof newPlate>

const entry = (plate: Plate, changes: object = {}) => ({
  out_parking_no: next('Park-'),
  ...plate,
  notify_url: NOTIFY_URL,
  start_time: '2026-05-10T18:00:00+08:00',
  parking_name: '欢乐海岸停车场',
  free_duration: 3600,
  ...changes,
})
const enter = (plate: Plate, changes: object = {}) =>
  post('/v3/vehicle/parking/parkings', entry(plate, changes))
const setService = (plate: Plate, service: object = {}) =>
  control().parking.setService(plate.plate_number, { plate_color: 'BLUE', ...service })

const parkingCharge = (plate: Plate, parking_id: unknown, changes: object = {}) => ({
  appid: fixture.merchant.appid,
  description: '停车场扣费',
  out_trade_no: next('Charge-'),
  trade_scene: 'PARKING',
  notify_url: NOTIFY_URL,
  profit_sharing: 'N',
  amount: { total: 1000, currency: 'CNY' },
  parking_info: {
    parking_id,
    ...plate,
    start_time: '2026-05-10T18:00:00+08:00',
    end_time: '2026-05-10T20:00:00+08:00',
    parking_name: '欢乐海岸停车场',
    charging_duration: 3600,
    device_id: '12313',
  },
  ...changes,
})
const PARKING = '/v3/vehicle/transactions/parking'

async function parked(): Promise<readonly [Plate, string]> {
  const plate = newPlate()
  return [plate, String((await enter(plate)).body['id'])]
}

const rideCharge = (contract_id: string, changes: object = {}) => ({
  appid: fixture.merchant.appid,
  description: '地铁乘车',
  out_trade_no: next('Ride-'),
  trade_scene: 'METRO',
  contract_id,
  notify_url: NOTIFY_URL,
  amount: { total: 300, currency: 'CNY' },
  metro_info: { start_time: '2026-05-10T19:00:00+08:00', start_station: '西单', end_station: '天安门西' },
  ...changes,
})

describe('the parking service of a plate', () => {
  const find = (plate: Plate, openid = USER) =>
    get(
      `/v3/vehicle/parking/services/find?appid=${fixture.merchant.appid}&plate_number=${encodeURIComponent(plate.plate_number)}&plate_color=${plate.plate_color}&openid=${openid}`,
    )

  it('is open, paused or closed by its user', async () => {
    const plate = newPlate()
    setService(plate, { openid: USER })
    const { body } = await find(plate)
    expect(body).toMatchObject({ ...plate, openid: USER, service_state: 'NORMAL' })
    expect(deviations('GET /v3/vehicle/parking/services/find', body)).toEqual([])
    expect((await find(plate, 'o-other')).body).toMatchObject({ service_state: 'OUT_SERVICE' })
    for (const service_state of ['PAUSE', 'OUT_SERVICE', 'NORMAL'] as const) {
      setService(plate, { service_state })
      expect((await find(plate)).body).toMatchObject({ openid: USER, service_state })
    }
  })

  it('is open for a plate that is new', async () => {
    expect((await find(newPlate())).body).toMatchObject({ openid: USER, service_state: 'NORMAL' })
  })
})

describe('a parked car', () => {
  it('has one entry for each number of the merchant', async () => {
    const body = entry(newPlate())
    const first = await post('/v3/vehicle/parking/parkings', body)
    expect(first.body).toMatchObject({ out_parking_no: body.out_parking_no, state: 'NORMAL' })
    expect(deviations('POST /v3/vehicle/parking/parkings', first.body)).toEqual([])
    expect((await post('/v3/vehicle/parking/parkings', body)).body).toEqual(first.body)
    expect(await post('/v3/vehicle/parking/parkings', { ...body, free_duration: 1 })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
    const second = await post('/v3/vehicle/parking/parkings', { ...body, out_parking_no: next('Park-') })
    expect(second.body['id']).not.toBe(first.body['id'])
  })

  it.each([
    [{ service_state: 'PAUSE' }, 'PAUSE'],
    [{ service_state: 'OUT_SERVICE' }, 'OUT_SERVICE'],
    [{ blocked: 'OVERDUE' }, 'OVERDUE'],
    [{ blocked: 'EVALUATION_FAILED' }, 'EVALUATION_FAILED'],
  ])('of a plate with %o is blocked', async (service, block_reason) => {
    const plate = newPlate()
    setService(plate, service)
    const entered = await enter(plate)
    expect(entered.body).toMatchObject({ state: 'BLOCKED', block_reason })
    expect(await post(PARKING, parkingCharge(plate, entered.body['id']))).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
  })

  it('is notified when its plate changes, until it is charged', async () => {
    const [plate, id] = await parked()
    const before = events().length
    setService(plate, { blocked: 'OVERDUE' })
    setService(plate, { blocked: 'OVERDUE' })
    setService(plate)
    const sent = events().slice(before)
    expect(sent.map(({ event_type }) => event_type)).toEqual([
      'VEHICLE.ENTRANCE_STATE_CHANGE',
      'VEHICLE.ENTRANCE_STATE_CHANGE',
    ])
    expect(sent[0]?.resource).toMatchObject({
      parking_id: id,
      plate_number: plate.plate_number,
      parking_state: 'BLOCKED',
      blocked_state_description: 'OVERDUE',
    })
    expect(sent[1]?.resource).toMatchObject({ parking_state: 'NORMAL' })
    expect((await post(PARKING, parkingCharge(plate, id))).status).toBe(200)
    setService(plate, { service_state: 'PAUSE' })
    expect(events()).toHaveLength(before + 2)
  })
})

const states = ['ABSENT', 'ACCEPTED', 'SUCCESS', 'PAY_FAIL', 'REFUND'] as const

const refund = (transaction_id: unknown, amount: number, total: number) =>
  post('/v3/refund/domestic/refunds', {
    transaction_id,
    out_refund_no: next('Refund-'),
    amount: { refund: amount, total, currency: 'CNY' },
  })

describe.each(states)('a charge in state %s', (state) => {
  async function reach() {
    const [plate, id] = await parked()
    const body = parkingCharge(plate, id)
    if (state === 'ABSENT') return body
    expect((await post(PARKING, body)).status).toBe(200)
    const { vehicleCharges } = control()
    if (state === 'PAY_FAIL') vehicleCharges.fail(fixture.mchid, body.out_trade_no)
    if (state === 'SUCCESS' || state === 'REFUND') {
      const { transaction_id } = vehicleCharges.succeed(fixture.mchid, body.out_trade_no)
      if (state === 'REFUND') expect((await refund(transaction_id, 1, 1000)).status).toBe(200)
    }
    return body
  }

  it('is returned again for the same request, and rejected for another', async () => {
    const body = await reach()
    const again = await post(PARKING, body)
    expect(again).toMatchObject({
      status: 200,
      body: { trade_state: state === 'ABSENT' ? 'ACCEPTED' : state, out_trade_no: body.out_trade_no },
    })
    expect(deviations(`POST ${PARKING}`, again.body)).toEqual([])
    expect(await post(PARKING, { ...body, description: '其他' })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
  })

  it('is queried if it exists', async () => {
    const { out_trade_no } = await reach()
    const { status, body } = await get(`/v3/vehicle/transactions/out-trade-no/${out_trade_no}`)
    if (state === 'ABSENT')
      expect({ status, body }).toMatchObject({ status: 404, body: { code: 'ORDER_NOT_EXIST' } })
    else {
      expect(body).toMatchObject({ trade_state: state, sp_mchid: fixture.mchid, amount: { total: 1000 } })
      expect(deviations('GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}', body)).toEqual([])
      expect((await get(`/v3/qrcode/transactions/out-trade-no/${out_trade_no}`)).status).toBe(404)
    }
  })

  it.each([
    ['succeed', 'SUCCESS'],
    ['fail', 'PAY_FAIL'],
  ] as const)('can %s only while it is accepted', async (action, outcome) => {
    const { out_trade_no } = await reach()
    const act = () => control().vehicleCharges[action](fixture.mchid, out_trade_no)
    if (state === 'ACCEPTED') expect(act()).toMatchObject({ trade_state: outcome })
    else {
      const code = state === 'ABSENT' ? 'SUBJECT_UNKNOWN' : 'STATE_CONFLICT'
      expect(act).toThrow(expect.objectContaining({ code }))
    }
  })
})

describe('a charge for parking', () => {
  it.each<[string, () => Promise<object>, number, string]>([
    [
      "the merchant's own parking number in place of WeChat Pay's",
      async () => {
        const plate = newPlate()
        const body = entry(plate)
        await post('/v3/vehicle/parking/parkings', body)
        return parkingCharge(plate, body.out_parking_no)
      },
      400,
      'INVALID_REQUEST',
    ],
    [
      'an entry that has been charged',
      async () => {
        const [plate, id] = await parked()
        await post(PARKING, parkingCharge(plate, id))
        return parkingCharge(plate, id)
      },
      400,
      'INVALID_REQUEST',
    ],
    [
      'an entry before the latest one of the plate',
      async () => {
        const [plate, id] = await parked()
        await enter(plate)
        return parkingCharge(plate, id)
      },
      400,
      'INVALID_REQUEST',
    ],
    [
      'an entry of another sub-merchant',
      async () => {
        const plate = newPlate()
        const { body } = await enter(plate, { sub_mchid: '1900000109' })
        return parkingCharge(plate, body['id'], { sub_mchid: '1900000110' })
      },
      400,
      'INVALID_REQUEST',
    ],
    ['another plate', async () => parkingCharge(newPlate(), (await parked())[1]), 400, 'INVALID_REQUEST'],
    [
      'another scene',
      async () => {
        const [plate, id] = await parked()
        return parkingCharge(plate, id, { trade_scene: 'BUS' })
      },
      400,
      'PARAM_ERROR',
    ],
    [
      'no amount',
      async () => {
        const [plate, id] = await parked()
        return parkingCharge(plate, id, { amount: { total: 0 } })
      },
      400,
      'PARAM_ERROR',
    ],
    [
      'another appid',
      async () => {
        const [plate, id] = await parked()
        return parkingCharge(plate, id, { appid: 'wx0000000000000000' })
      },
      400,
      'APPID_MCHID_NOT_MATCH',
    ],
  ])('is refused for %s', async (_, prepare, status, code) => {
    expect(await post(PARKING, await prepare())).toMatchObject({ status, body: { code } })
  })

  it('is notified, booked, shared, and listed in the bill', async () => {
    const own = await createFixture({ clock: { now: () => NOW }, refundInterval: 0 })
    const before = fixture
    fixture = own
    try {
      const shop = own.sandbox.merchants.create()
      const plate = newPlate()
      const { body } = await enter(plate, { sub_mchid: shop.mchid })
      const charge = parkingCharge(plate, body['id'], { sub_mchid: shop.mchid, profit_sharing: 'Y' })
      expect(await post(PARKING, charge)).toMatchObject({
        status: 200,
        body: { trade_state: 'ACCEPTED', sub_mchid: shop.mchid },
      })
      control().vehicleCharges.succeed(own.mchid, charge.out_trade_no)
      const [sent] = events()
      expect(sent).toMatchObject({
        event_type: 'TRANSACTION.SUCCESS',
        resource: {
          trade_state: 'SUCCESS',
          trade_scene: 'PARKING',
          sub_mchid: shop.mchid,
          amount: { total: 1000, payer_total: 1000 },
          parking_info: { plate_number: plate.plate_number },
        },
      })
      const frozen = control()
        .ledger.balances(shop.mchid)
        .find(({ account }) => account === 'FROZEN')
      expect(frozen).toMatchObject({ available: 994 })
      expect(control().ledger.audit()).toMatchObject({ sum: 0, unbalanced: [], differing: [], negative: [] })
      await own.sandbox.clock.advance(16 * HOUR)
      const bill = await get('/v3/bill/tradebill?bill_date=2026-05-10')
      const { pathname, search } = new URL(String(bill.body['download_url']))
      const text = await (await own.client.raw('GET', pathname + search, undefined, at)).text()
      expect(text).toContain(`\`${charge.out_trade_no},`)
    } finally {
      fixture = before
      await own.sandbox.close()
    }
  })

  it('is repaid by its user if WeChat Pay advanced the money', async () => {
    const [plate, id] = await parked()
    const { out_trade_no, ...body } = parkingCharge(plate, id)
    await post(PARKING, { out_trade_no, ...body })
    const { vehicleCharges } = control()
    vehicleCharges.succeed(fixture.mchid, out_trade_no, { bank_type: 'BPA' })
    const query = async () => (await get(`/v3/vehicle/transactions/out-trade-no/${out_trade_no}`)).body
    expect(await query()).toMatchObject({ bank_type: 'BPA', user_repaid: 'N' })
    vehicleCharges.repay(fixture.mchid, out_trade_no)
    expect(await query()).toMatchObject({ user_repaid: 'Y' })
    expect(events().at(-1)).toMatchObject({ event_type: 'TRANSACTION.PAY_BACK', resource: { out_trade_no } })
    const again = () => vehicleCharges.repay(fixture.mchid, out_trade_no)
    expect(again).toThrow(expect.objectContaining({ code: 'STATE_CONFLICT' }))
  })

  it('that failed is notified', async () => {
    const [plate, id] = await parked()
    const body = parkingCharge(plate, id)
    await post(PARKING, body)
    control().vehicleCharges.fail(fixture.mchid, body.out_trade_no)
    expect(events().at(-1)).toMatchObject({
      event_type: 'TRANSACTION.FAIL',
      resource: { out_trade_no: body.out_trade_no, trade_state: 'PAY_FAIL' },
    })
  })
})

describe('a ride', () => {
  const RIDES = '/v3/qrcode/transactions'
  const service = (contract_id: string) =>
    get(`/v3/qrcode/user-services/contract-id/${contract_id}?appid=${fixture.merchant.appid}`)

  it('is charged by a contract that is not blocked', async () => {
    const { rideContracts, vehicleCharges } = control()
    const { contract_id } = rideContracts.sign(fixture.mchid, { openid: USER })
    const found = await service(contract_id)
    expect(found.body).toEqual({ contract_id, user_service_state: 'NORMAL' })
    expect(deviations('GET /v3/qrcode/user-services/contract-id/{contract_id}', found.body)).toEqual([])
    const body = rideCharge(contract_id)
    const accepted = await post(RIDES, body)
    expect(accepted.body).toMatchObject({
      trade_state: 'ACCEPTED',
      contract_id,
      metro_info: { start_station: '西单' },
    })
    expect(deviations(`POST ${RIDES}`, accepted.body)).toEqual([])
    vehicleCharges.succeed(fixture.mchid, body.out_trade_no, { bank_type: 'BPA' })
    const query = async () => (await get(`${RIDES}/out-trade-no/${body.out_trade_no}`)).body
    expect(await query()).toMatchObject({ trade_state: 'SUCCESS', user_repay_state: 'NOT_REPAY' })
    vehicleCharges.repay(fixture.mchid, body.out_trade_no)
    const repaid = await query()
    expect(repaid).toMatchObject({
      user_repay_state: 'REPAID',
      repay_transaction_id: expect.stringMatching(/^4200/) as string,
    })
    expect(deviations(`GET ${RIDES}/out-trade-no/{out_trade_no}`, repaid)).toEqual([])
  })

  it('is refused while the service of the user is blocked', async () => {
    const { rideContracts } = control()
    const { contract_id } = rideContracts.sign(fixture.mchid, { contract_id: 'Contract-1' })
    rideContracts.block(fixture.mchid, contract_id, { reason: 'OVERDUE' })
    expect((await service(contract_id)).body).toEqual({
      contract_id,
      user_service_state: 'BLOCKED',
      block_reason: 'OVERDUE',
    })
    expect(await post(RIDES, rideCharge(contract_id))).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
    expect(rideContracts.unblock(fixture.mchid, contract_id)).toEqual({
      contract_id,
      user_service_state: 'NORMAL',
    })
    expect(await post(RIDES, rideCharge(contract_id))).toMatchObject({ status: 200 })
  })

  it('needs a contract with the merchant', async () => {
    const unknown = { status: 403, body: { code: 'CONTRACT_NOT_EXIST' } }
    expect(await service('Unknown')).toMatchObject(unknown)
    expect(await post(RIDES, rideCharge('Unknown'))).toMatchObject(unknown)
  })
})
