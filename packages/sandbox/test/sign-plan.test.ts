import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { type Fixture, NOTIFY_URL, completion, createFixture } from './fixture'
import { outcome } from './papay'

const DAY = 24 * 60 * 60 * 1000
const SUB_MCHID = '1900000109'
const root = { plans: '/v3/payscore/plan', signed: '/v3/payscore/sign-plan', orders: '/v3/payscore' } as const

/** Two services, the second at a reduced price. */
const details = [
  { plan_detail_name: '第一次保洁', original_price: 5000, actual_price: 5000 },
  {
    plan_detail_name: '第二次保洁',
    original_price: 5000,
    actual_price: 4000,
    plan_discount_description: '第二次立减 10 元',
  },
]

const states = ['ABSENT', 'UNSIGNED', 'SIGNED', 'SIGN_PLAN_CANCEL', 'COMPLETE', 'EXPIRE'] as const
type State = (typeof states)[number]

let fixture: Fixture
let count = 0
let number = ''
let openid = ''

const control = () => fixture.sandbox.control.signPlans
const notified = () =>
  fixture.sandbox.control.notifications
    .list(fixture.mchid)
    .filter(({ resource }) => resource['merchant_sign_plan_no'] === number)
    .map(({ event_type, resource }) => [event_type, resource['sign_state'], resource['cancel_sign_type']])

describe.each(['merchant', 'partner'] as const)('a plan of a %s', (side) => {
  const middle = side === 'merchant' ? '' : '/partner'
  const sub = side === 'merchant' ? {} : { sub_mchid: SUB_MCHID }
  const given = side === 'merchant' ? '' : `?sub_mchid=${SUB_MCHID}`
  const plans = `${root.plans}${middle}/payscore-plans`
  const signed = `${root.signed}${middle}/user-sign-plans`
  const onePlan = `${plans}/merchant-plan-no/{merchant_plan_no}`
  const oneSigned = `${signed}/merchant-sign-plan-no/{merchant_sign_plan_no}`
  const at = (path: string) =>
    path.replace('{merchant_plan_no}', number).replace('{merchant_sign_plan_no}', number)

  beforeAll(async () => {
    fixture = await createFixture()
  })
  afterAll(() => fixture.sandbox.close())
  beforeEach(() => {
    count += 1
    number = `Plan_${count}`
    openid = `o-user-${count}`
  })

  const plan = (more: object = {}) => ({
    ...fixture.parties,
    ...sub,
    plan_name: '两次保洁套餐',
    plan_duration: 30,
    deduction_quantity: 2,
    total_original_price: 10_000,
    total_actual_price: 9000,
    plan_detail_list: details,
    merchant_plan_no: number,
    ...more,
  })
  const createPlan = (more: object = {}) => fixture.client.post(plans, plan(more))
  const queryPlan = () => fixture.client.get(`${at(onePlan)}${given}`)
  const stopPlan = () => fixture.client.post(`${at(onePlan)}/stop`, side === 'merchant' ? undefined : sub)

  const offer = async (more: object = {}) => {
    const created = await createPlan()
    return fixture.client.post(signed, {
      ...fixture.parties,
      ...sub,
      openid,
      plan_id: created.body['plan_id'] ?? 'unknown',
      merchant_sign_plan_no: number,
      notify_url: NOTIFY_URL,
      sign_plan_detail: [1, 2].map((no) => ({
        plan_detail_no: no,
        merchant_plan_detail_no: `${number}-${no}`,
      })),
      ...more,
    })
  }
  const query = () => fixture.client.get(`${at(oneSigned)}${given}`)
  const stop = () => fixture.client.post(`${at(oneSigned)}/stop`, { ...sub, stop_reason: '用户退订' })
  const view = () => control().get(fixture.mchid, number)
  const orderPath = `${root.signed}${middle}/serviceorder`
  const use = (no: number, more: object = {}) =>
    fixture.client.post(orderPath, {
      ...fixture.parties,
      ...sub,
      openid,
      sign_plan_id: idOf(),
      plan_detail_no: no,
      notify_url: NOTIFY_URL,
      service_introduction: '上门保洁',
      time_range: { start_time: 'OnAccept' },
      out_trade_no: `${number}-${no}`,
      ...more,
    })
  const idOf = () => {
    try {
      return view().sign_plan_id
    } catch {
      return '01010000000000000000000000000000'
    }
  }
  const change = (no: number, action: string, body: object) => {
    const { appid, ...rest } = fixture.parties
    const parties = side === 'merchant' ? { appid, ...rest } : { ...rest, ...sub }
    const path = `${root.orders}${middle}/serviceorder/${number}-${no}/${action}`
    const { appid: given, ...others } = body as Record<string, unknown>
    return fixture.client.post(path, {
      ...others,
      ...parties,
      ...(side === 'merchant' && { appid: given ?? appid }),
    })
  }
  const pay = async (no: number, total: number) => {
    const completed = await change(no, 'complete', completion(fixture.parties, total))
    expect([200, 204], completed.text).toContain(completed.status)
    fixture.sandbox.control.serviceOrders.pay(fixture.mchid, `${number}-${no}`)
  }
  const reach = async (state: State) => {
    if (state === 'ABSENT') return
    expect(outcome(await offer())).toBe(200)
    if (state === 'UNSIGNED') return
    control().sign(fixture.mchid, number)
    if (state === 'SIGN_PLAN_CANCEL') control().cancel(fixture.mchid, number)
    if (state === 'EXPIRE') await fixture.sandbox.clock.advance(30 * DAY)
    if (state !== 'COMPLETE') return
    expect(outcome(await use(1))).toBe(200)
    await pay(1, 5000)
    expect(outcome(await use(2))).toBe(200)
    await change(2, 'cancel', { reason: '用户不需要' })
  }

  describe.each(['ABSENT', 'NORMAL', 'STOP'] as const)('that is %s', (state) => {
    beforeEach(async () => {
      if (state !== 'ABSENT') expect(outcome(await createPlan())).toBe(200)
      if (state === 'STOP') expect(outcome(await stopPlan())).toBe(200)
    })

    it('is created once', async () => {
      const created = await createPlan()
      expect(outcome(created)).toBe(200)
      expect(deviations(`POST ${plans}`, created.body)).toEqual([])
      expect(created.body).toMatchObject({
        plan_state: state === 'STOP' ? 'STOP' : 'NORMAL',
        plan_detail_list: [{ plan_detail_no: 1 }, { plan_detail_no: 2 }],
      })
      expect(outcome(await createPlan({ plan_name: '其他套餐' }))).toBe('400 INVALID_REQUEST')
    })

    it('is queried', async () => {
      const found = await queryPlan()
      expect(outcome(found)).toBe(state === 'ABSENT' ? '404 ORDER_NOT_EXIST' : 200)
      if (state === 'ABSENT') return
      expect(found.body).toMatchObject({ plan_state: state })
      expect(deviations(`GET ${onePlan}`, found.body)).toEqual([])
    })

    it('is stopped, and once more without effect', async () => {
      const before = state === 'STOP' ? (await queryPlan()).body['stop_time'] : undefined
      const stopped = await stopPlan()
      expect(outcome(stopped)).toBe(state === 'ABSENT' ? '404 ORDER_NOT_EXIST' : 200)
      if (state === 'ABSENT') return
      expect(stopped.body).toMatchObject({ plan_state: 'STOP', stop_mchid: fixture.mchid })
      if (before !== undefined) expect(stopped.body['stop_time']).toBe(before)
      expect(deviations(`POST ${onePlan}/stop`, stopped.body)).toEqual([])
    })

    it('is offered to a user only while it is normal', async () => {
      const expected = state === 'STOP' ? '400 INVALID_REQUEST' : 200
      expect(outcome(await offer())).toBe(expected)
    })
  })

  it.each([
    ['plan_detail_list', { plan_detail_list: details.slice(1) }],
    ['plan_detail_list', { deduction_quantity: 3 }],
    ['total_original_price', { total_original_price: 9999 }],
    ['total_actual_price', { total_actual_price: 8999 }],
    ['plan_detail_list/1/actual_price', { plan_detail_list: details.toReversed() }],
    [
      'plan_detail_list/0/actual_price',
      { plan_detail_list: [{ ...details[0], actual_price: 5001 }, details[1]] },
    ],
    ['plan_duration', { plan_duration: 0 }],
  ])('with wrong prices is rejected at %s', async (field, more) => {
    const rejected = await createPlan(more)
    expect(outcome(rejected)).toBe('400 PARAM_ERROR')
    expect(rejected.body).toMatchObject({ detail: { field: `/${field}` } })
  })

  describe.each(states)('of a user, in state %s', (state) => {
    beforeEach(() => reach(state))
    const ended = {
      ABSENT: '404 ORDER_NOT_EXIST',
      SIGN_PLAN_CANCEL: '400 ORDER_CANCELED',
      COMPLETE: '400 ORDER_DONE',
      EXPIRE: '400 INVALID_ORDER_STATE',
    }

    it('is offered once', async () => {
      const offered = await offer()
      expect(outcome(offered)).toBe(200)
      expect(offered.body).toMatchObject({
        sign_plan: { sign_state: state === 'ABSENT' ? 'UNSIGNED' : state },
      })
      expect(deviations(`POST ${signed}`, offered.body)).toEqual([])
      expect(outcome(await offer({ notify_url: 'https://merchant.example/other' }))).toBe(
        '400 INVALID_REQUEST',
      )
    })

    it('is queried', async () => {
      const found = await query()
      expect(outcome(found)).toBe(state === 'ABSENT' ? '404 ORDER_NOT_EXIST' : 200)
      if (state === 'ABSENT') return
      expect(found.body).toMatchObject({
        sign_state: state,
        total_origin_price: 10_000,
        plan_name: '两次保洁套餐',
      })
      expect(deviations(`GET ${oneSigned}`, found.body)).toEqual([])
    })

    it('is stopped by the merchant, who is not notified', async () => {
      const expected = { ...ended, UNSIGNED: '400 INVALID_REQUEST', SIGNED: 200, SIGN_PLAN_CANCEL: 200 }
      const before = notified()
      const stopped = await stop()
      expect(outcome(stopped)).toBe(expected[state])
      expect(notified()).toEqual(before)
      if (stopped.status !== 200) return
      expect(deviations(`POST ${oneSigned}/stop`, stopped.body)).toEqual([])
      expect(stopped.body).toMatchObject({
        sign_state: 'SIGN_PLAN_CANCEL',
        cancel_sign_type: state === 'SIGNED' ? 'MERCHANT' : 'USER',
      })
    })

    it('is used by an order', async () => {
      const used = await use(1)
      // The order of a complete plan is one that exists.
      const expected = { ...ended, COMPLETE: 200, UNSIGNED: '400 INVALID_REQUEST', SIGNED: 200 }
      expect(outcome(used)).toBe(expected[state])
      if (used.status === 200) expect(deviations(`POST ${orderPath}`, used.body)).toEqual([])
    })

    it.each(['sign', 'cancel'] as const)('allows the user to %s only in its state', (action) => {
      const run = () => control()[action](fixture.mchid, number).sign_state
      const legal = { sign: 'UNSIGNED', cancel: 'SIGNED' }[action]
      if (state === legal) expect(run()).toBe(action === 'sign' ? 'SIGNED' : 'SIGN_PLAN_CANCEL')
      else
        expect(run).toThrow(
          expect.objectContaining({ code: state === 'ABSENT' ? 'SUBJECT_UNKNOWN' : 'STATE_CONFLICT' }),
        )
    })

    it('ends with the authorization of the service only when it is signed', async () => {
      const path = `${root.orders}${middle}/permissions`
      const authorization_code = `Service${number}`
      await fixture.client.post(path, { ...fixture.parties, ...sub, authorization_code })
      fixture.sandbox.control.permissions.confirm(fixture.mchid, authorization_code, { openid })
      const before = notified().length
      fixture.sandbox.control.permissions.terminate(fixture.mchid, authorization_code)
      if (state === 'ABSENT') return
      expect(view().sign_state).toBe(state === 'SIGNED' ? 'SIGN_PLAN_CANCEL' : state)
      expect(notified().slice(before)).toEqual(
        state === 'SIGNED' ? [['PAYSCORE.USER_CANCEL_SIGN_PLAN', 'UNSIGNED', 'REVOKE_SERVICE']] : [],
      )
    })

    it('expires only while it can be used', async () => {
      if (state === 'ABSENT') return
      await fixture.sandbox.clock.advance(31 * DAY)
      expect(view().sign_state).toBe(state === 'UNSIGNED' || state === 'SIGNED' ? 'EXPIRE' : state)
    })
  })

  it('is notified when a user signs and cancels', async () => {
    await reach('SIGN_PLAN_CANCEL')
    expect(notified()).toEqual([
      ['PAYSCORE.USER_SIGN_PLAN', 'SIGNED', 'NOT_CANCEL'],
      ['PAYSCORE.USER_CANCEL_SIGN_PLAN', 'UNSIGNED', 'USER'],
    ])
  })

  it('cannot be signed after it was stopped, but what is signed goes on', async () => {
    await reach('SIGNED')
    await stopPlan()
    expect(outcome(await use(1))).toBe(200)
    const first = number
    number = `${number}b`
    await reach('UNSIGNED')
    await stopPlan()
    expect(() => control().sign(fixture.mchid, number)).toThrow(/支付分计划已停止/)
    number = first
    await pay(1, 5000)
    expect(view().going_detail_no).toBe(1)
  })

  it('is used detail by detail, each at its price at the most', async () => {
    await reach('SIGNED')
    expect(view()).toMatchObject({ going_detail_no: 0, signed_detail_list: [{}, {}] })
    expect(outcome(await use(2))).toBe('400 INVALID_REQUEST')
    expect(outcome(await use(1, { out_trade_no: 'Other' }))).toBe('400 INVALID_REQUEST')
    expect(outcome(await use(1, { openid: 'o-other' }))).toBe('400 INVALID_REQUEST')
    const created = await use(1)
    expect(created.body).toMatchObject({
      state: 'DOING',
      state_description: 'USER_CONFIRM',
      out_order_no: `${number}-1`,
      post_payments: [{ name: '第一次保洁', amount: 5000 }],
    })
    expect((await use(1)).body).toEqual(created.body)
    expect(outcome(await use(2))).toBe('400 INVALID_REQUEST')
    expect(outcome(await change(1, 'complete', completion(fixture.parties, 5001)))).toBe('400 PARAM_ERROR')
    expect(view().signed_detail_list).toMatchObject([
      { plan_detail_state: 'USING', order_id: created.body['order_id'] },
      { plan_detail_state: 'NOT_USED' },
    ])
    await pay(1, 4500)
    expect(view().signed_detail_list).toMatchObject([
      { plan_detail_state: 'USED', actual_pay_price: 4500 },
      { plan_detail_state: 'NOT_USED' },
    ])
    const second = await use(2)
    expect(second.body).toMatchObject({
      post_discounts: [{ name: '计划优惠', amount: 1000 }],
      risk_fund: { amount: 4000 },
    })
    await change(2, 'cancel', { reason: '用户不需要' })
    expect(view()).toMatchObject({
      sign_state: 'COMPLETE',
      going_detail_no: 2,
      signed_detail_list: [{ plan_detail_state: 'USED' }, { plan_detail_state: 'SIGN_PLAN_DETAIL_CANCEL' }],
    })
  })

  it('needs a new order number for each detail', async () => {
    await reach('SIGNED')
    const taken = `${number}-1`
    number = `${number}b`
    const numbers = (...given: string[]) =>
      given.map((merchant_plan_detail_no, index) => ({ plan_detail_no: index + 1, merchant_plan_detail_no }))
    const sign_plan_detail = numbers(taken, 'New')
    expect(outcome(await offer({ sign_plan_detail }))).toBe('400 INVALID_REQUEST')
    expect(outcome(await offer({ sign_plan_detail: numbers('Same', 'Same') }))).toBe('400 INVALID_REQUEST')
    expect(outcome(await offer({ sign_plan_detail: numbers('Only') }))).toBe('400 PARAM_ERROR')
    expect(outcome(await query())).toBe('404 ORDER_NOT_EXIST')
  })

  it('lasts to the end of its last day, counted from the signature', async () => {
    await reach('UNSIGNED')
    await fixture.sandbox.clock.advance(10 * DAY)
    const before = Date.parse(view().plan_over_time)
    control().sign(fixture.mchid, number)
    const over = Date.parse(view().plan_over_time)
    expect(over - before).toBe(10 * DAY)
    await fixture.sandbox.clock.advance(20 * DAY)
    expect(view().sign_state).toBe('SIGNED')
    await fixture.sandbox.clock.advance(10 * DAY)
    expect(view().sign_state).toBe('EXPIRE')
  })
})

describe('a plan of a partner for a user of the sub-merchant', () => {
  beforeAll(async () => {
    fixture = await createFixture()
  })
  afterAll(() => fixture.sandbox.close())

  it.each([
    ['both openids', { openid: 'o-1', sub_openid: 'o-2', sub_appid: 'wx5bec8e5bbdbf0d4e' }],
    ['no openid', {}],
    ['a sub_openid without its appid', { sub_openid: 'o-2' }],
  ])('rejects %s', async (_, user) => {
    const rejected = await fixture.client.post('/v3/payscore/sign-plan/partner/user-sign-plans', {
      ...fixture.parties,
      sub_mchid: SUB_MCHID,
      ...user,
      plan_id: '01000033210000324638000000376258',
      merchant_sign_plan_no: 'Plan-1',
      notify_url: NOTIFY_URL,
      sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: 'Detail-1' }],
    })
    expect(outcome(rejected)).toBe('400 PARAM_ERROR')
  })
})
