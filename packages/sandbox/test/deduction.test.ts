import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { type Fixture, NOTIFY_URL, createFixture } from './fixture'
import { NOW, at, contractOrder, deduct, notice, outcome, preSignScheduled, preSignInsurance } from './papay'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const code = 'Contract1'
const number = 'Deduct0001'

let fixture: Fixture

beforeEach(async () => {
  fixture = await createFixture({ clock: { now: () => NOW } })
})
afterEach(() => fixture.sandbox.close())

const advance = (milliseconds: number) => fixture.sandbox.clock.advance(milliseconds)
const contracts = () => fixture.sandbox.control.contracts
const deductions = () => fixture.sandbox.control.deductions
const query = (out_trade_no: string) =>
  fixture.client.get(`/v3/pay/transactions/out-trade-no/${out_trade_no}?mchid=${fixture.mchid}`, at)
const close = (out_trade_no: string) =>
  fixture.client.post(`/v3/pay/transactions/out-trade-no/${out_trade_no}/close`, { mchid: fixture.mchid }, at)
const events = () =>
  fixture.sandbox.control.notifications.list(fixture.mchid).map(({ event_type }) => event_type)
const balance = () =>
  fixture.sandbox.control.ledger
    .balances(fixture.mchid)
    .reduce((sum, { available, pending }) => sum + available + pending, 0)

/** A contract that was signed with a payment, of a plan in a mode. */
async function signed(mode: 'notice' | 'delayed' | 'immediate' = 'notice', settings = {}): Promise<string> {
  contracts().setPlan(fixture.mchid, '12535', { mode, ...settings })
  await contractOrder(fixture, { code, out_trade_no: 'Order0001', openid: OPENID })
  fixture.sandbox.control.transactions.pay(fixture.mchid, 'Order0001')
  return contracts().get(fixture.mchid, code).contract_id
}

describe('an order with contract', () => {
  it.each(['jsapi', 'app'] as const)('is paid and signed by %s', async (form) => {
    const order = { code, out_trade_no: 'Order0001', openid: OPENID, form }
    expect(await contractOrder(fixture, order)).toMatchObject({
      status: 200,
      body: { prepay_id: expect.any(String) as string },
    })
    expect(contracts().get(fixture.mchid, code)).toMatchObject({
      contract_state: 'SIGNING',
      plan_id: '12535',
    })
    fixture.sandbox.control.transactions.pay(fixture.mchid, 'Order0001', { openid: OPENID })
    expect(contracts().get(fixture.mchid, code)).toMatchObject({ contract_state: 'SIGNED', openid: OPENID })
    expect(events()).toEqual(['TRANSACTION.SUCCESS', 'ENTRUST.SIGN'])
  })

  it('is paid and not signed when the user unticks the contract', async () => {
    await contractOrder(fixture, { code, out_trade_no: 'Order0001', openid: OPENID })
    fixture.sandbox.control.transactions.pay(fixture.mchid, 'Order0001', { signsContract: false })
    expect((await query('Order0001')).body).toMatchObject({ trade_state: 'SUCCESS' })
    expect(contracts().get(fixture.mchid, code)).toMatchObject({ contract_state: 'SIGNING' })
    expect(events()).toEqual(['TRANSACTION.SUCCESS'])
  })

  it('is paid and not signed when the user has a contract for the plan', async () => {
    await signed()
    const second = { code: 'Contract2', out_trade_no: 'Order0002', openid: 'other' }
    await contractOrder(fixture, { ...second, form: 'app' })
    fixture.sandbox.control.transactions.pay(fixture.mchid, 'Order0002', { openid: OPENID })
    expect((await query('Order0002')).body).toMatchObject({ trade_state: 'SUCCESS' })
    expect(contracts().get(fixture.mchid, 'Contract2')).toMatchObject({ contract_state: 'SIGNING' })
  })

  it('is repeated with the same contract, and refused with another', async () => {
    const order = { code, out_trade_no: 'Order0001', openid: OPENID }
    await contractOrder(fixture, order)
    expect(outcome(await contractOrder(fixture, order))).toBe(200)
    expect(outcome(await contractOrder(fixture, { ...order, code: 'Contract2' }))).toBe('400 INVALID_REQUEST')
  })

  it('is refused with the app or merchant of another contract', async () => {
    const order = { code, out_trade_no: 'Order0001', openid: OPENID }
    for (const info of [{ contract_appid: 'wx0000000000000000' }, { contract_mchid: '1900000001' }])
      expect(outcome(await contractOrder(fixture, order, info))).toBe('400 INVALID_REQUEST')
  })
})

const states = ['ABSENT', 'ACCEPT', 'NOTPAY', 'SUCCESS', 'REFUND', 'CLOSED', 'PAY_FAIL'] as const

describe.each(states)('a deduction in state %s', (state) => {
  let contract_id: string

  beforeEach(async () => {
    contract_id = await signed(state === 'ACCEPT' ? 'delayed' : 'immediate')
    if (state === 'ABSENT') return
    if (state === 'ACCEPT') await advance(12 * HOUR)
    expect(outcome(await deduct(fixture, contract_id, number, 300))).toBe(200)
    if (state === 'SUCCESS' || state === 'REFUND') deductions().succeed(fixture.mchid, number)
    if (state === 'PAY_FAIL') deductions().fail(fixture.mchid, number)
    if (state === 'CLOSED') await close(number)
    if (state === 'REFUND') {
      const refund = { out_trade_no: number, out_refund_no: 'Refund0001' }
      const amount = { total: 300, refund: 100, currency: 'CNY' }
      const refunded = await fixture.client.post('/v3/refund/domestic/refunds', { ...refund, amount }, at)
      expect(refunded).toMatchObject({ status: 200, body: { status: 'PROCESSING' } })
    }
  })

  it('is queried by its number', async () => {
    const found = await query(number)
    if (state === 'ABSENT') expect(outcome(found)).toBe('404 ORDER_NOT_EXIST')
    else expect(found).toMatchObject({ status: 200, body: { trade_state: state, trade_type: 'PAP' } })
  })

  it('is accepted again by the same request only before it ends', async () => {
    const same = outcome(await deduct(fixture, contract_id, number, 300))
    const other = outcome(await deduct(fixture, contract_id, number, 301))
    const ended = { SUCCESS: '400 ORDER_PAID', REFUND: '400 ORDER_PAID' }
    const closed = { CLOSED: '400 ORDER_CLOSED', PAY_FAIL: '400 ORDER_CLOSED' }
    expect(same).toBe({ ABSENT: 200, ACCEPT: 200, NOTPAY: 200, ...ended, ...closed }[state])
    const reentry = '400 INVALID_REQUEST'
    expect(other).toBe({ ABSENT: reentry, ACCEPT: reentry, NOTPAY: reentry, ...ended, ...closed }[state])
  })

  it('is closed before it ends', async () => {
    const expected = { ABSENT: '404 ORDER_NOT_EXIST', SUCCESS: '400 ORDER_PAID', REFUND: '400 ORDER_PAID' }
    expect(outcome(await close(number))).toBe(
      { ACCEPT: 204, NOTPAY: 204, CLOSED: 204, PAY_FAIL: 204, ...expected }[state],
    )
  })

  it.each(['succeed', 'fail'] as const)('can %s only while it is in progress', (action) => {
    const run = () => deductions()[action](fixture.mchid, number).trade_state
    if (state === 'NOTPAY') expect(run()).toBe(action === 'succeed' ? 'SUCCESS' : 'PAY_FAIL')
    else
      expect(run).toThrow(
        expect.objectContaining({ code: state === 'ABSENT' ? 'SUBJECT_UNKNOWN' : 'STATE_CONFLICT' }),
      )
  })

  it('cannot be paid by the user', () => {
    const { pay, failPayment } = fixture.sandbox.control.transactions
    expect(() => pay(fixture.mchid, number)).toThrow()
    expect(() => failPayment(fixture.mchid, number)).toThrow()
  })
})

describe('a deduction', () => {
  it('moves the money and its fee, and is notified', async () => {
    const contract_id = await signed('immediate')
    const before = balance()
    await deduct(fixture, contract_id, number, 10_000)
    expect(balance()).toBe(before)
    deductions().succeed(fixture.mchid, number)
    expect(balance()).toBe(before + 10_000 - 60)
    const [sent] = fixture.sandbox.control.notifications.list(fixture.mchid).slice(-1)
    expect(sent).toMatchObject({
      event_type: 'TRANSACTION.SUCCESS',
      resource: {
        trade_type: 'PAP',
        out_trade_no: number,
        payer: { openid: OPENID },
        amount: { total: 10_000 },
      },
    })
  })

  it('that fails moves no money, and is notified with the reason', async () => {
    const contract_id = await signed('immediate')
    const before = balance()
    await deduct(fixture, contract_id, number, 10_000)
    deductions().fail(fixture.mchid, number, { code: 'BANKERROR' })
    expect(balance()).toBe(before)
    const [sent] = fixture.sandbox.control.notifications.list(fixture.mchid).slice(-1)
    expect(sent).toMatchObject({
      event_type: 'TRANSACTION.FAIL',
      resource: { trade_state: 'PAY_FAIL', trade_state_desc: '银行系统异常', out_trade_no: number },
    })
  })

  it('needs a contract that is in force', async () => {
    const contract_id = await signed('immediate')
    expect(outcome(await deduct(fixture, 'unknown', number, 1))).toBe('403 CONTRACT_NOT_EXIST')
    contracts().terminate(fixture.mchid, code)
    expect(outcome(await deduct(fixture, contract_id, number, 1))).toBe('403 CONTRACT_NOT_EXIST')
  })

  it('cannot have the number of an order', async () => {
    const contract_id = await signed('immediate')
    expect(outcome(await deduct(fixture, contract_id, 'Order0001', 1))).toBe('403 OUT_TRADE_NO_USED')
  })

  it.each([
    ['over the limit of one deduction', {}, 50_001, '403 RULE_LIMIT'],
    ['over the limit of a day', { dailyLimit: 999 }, 1000, '403 RULE_LIMIT'],
    ['other than the fixed amount', { amount: 500 }, 501, '400 INVALID_REQUEST'],
    ['equal to the fixed amount', { amount: 500 }, 500, 200],
  ] as const)('of an amount %s is accepted or refused', async (_, settings, total, expected) => {
    const contract_id = await signed('immediate', settings)
    expect(outcome(await deduct(fixture, contract_id, number, total))).toBe(expected)
  })

  it('can succeed five times a day without notice', async () => {
    const contract_id = await signed('immediate')
    for (const index of [1, 2, 3, 4, 5]) {
      expect(outcome(await deduct(fixture, contract_id, `Deduct100${index}`, 1))).toBe(200)
      deductions().succeed(fixture.mchid, `Deduct100${index}`)
    }
    expect(outcome(await deduct(fixture, contract_id, number, 1))).toBe('403 RULE_LIMIT')
    await advance(DAY)
    expect(outcome(await deduct(fixture, contract_id, number, 1))).toBe(200)
  })

  it('that WeChat Pay announces starts after 24 hours, one at a time', async () => {
    const contract_id = await signed('delayed')
    await advance(12 * HOUR)
    expect(outcome(await deduct(fixture, contract_id, number, 1))).toBe(200)
    expect(outcome(await deduct(fixture, contract_id, 'Deduct0002', 1))).toBe('400 INVALID_REQUEST')
    await advance(DAY - 1)
    expect((await query(number)).body).toMatchObject({ trade_state: 'ACCEPT', trade_state_desc: '等待扣款' })
    await advance(1)
    expect(deductions().succeed(fixture.mchid, number)).toMatchObject({ trade_state: 'SUCCESS' })
  })
})

describe('a pre-deduct notice', () => {
  const sent = (contract_id: string, days?: number, amount = 500) =>
    notice(fixture, contract_id, amount, days)

  it('is not necessary within 12 hours of the signing', async () => {
    const contract_id = await signed()
    expect(outcome(await deduct(fixture, contract_id, number, 1))).toBe(200)
    deductions().fail(fixture.mchid, number)
    await advance(12 * HOUR)
    expect(outcome(await deduct(fixture, contract_id, 'Deduct0002', 1))).toBe('400 INVALID_REQUEST')
  })

  it.each([
    [0, 10, '400 INVALID_REQUEST'],
    [1, 12, '400 INVALID_REQUEST'],
    [2, 6, '400 INVALID_REQUEST'],
    [2, 7, 200],
    [2, 21, 200],
    [2, 22, '400 INVALID_REQUEST'],
    [8, 21, 200],
    [9, 7, '400 INVALID_REQUEST'],
  ])('allows a deduction %s days later at %s:00: %s', async (days, hour, expected) => {
    const contract_id = await signed()
    expect(outcome(await sent(contract_id))).toBe(204)
    await advance(days * DAY + (hour - 10) * HOUR)
    expect(outcome(await deduct(fixture, contract_id, number, 500))).toBe(expected)
  })

  it('lasts for the days that it names', async () => {
    const contract_id = await signed()
    await sent(contract_id, 1)
    await advance(3 * DAY)
    expect(outcome(await deduct(fixture, contract_id, number, 500))).toBe('400 INVALID_REQUEST')
  })

  it('limits the amount, and is used up by one success', async () => {
    const contract_id = await signed()
    await sent(contract_id)
    await advance(2 * DAY)
    expect(outcome(await deduct(fixture, contract_id, number, 501))).toBe('400 INVALID_REQUEST')
    expect(outcome(await deduct(fixture, contract_id, number, 500))).toBe(200)
    deductions().fail(fixture.mchid, number)
    expect(outcome(await deduct(fixture, contract_id, 'Deduct0002', 400))).toBe(200)
    deductions().succeed(fixture.mchid, 'Deduct0002')
    expect(outcome(await deduct(fixture, contract_id, 'Deduct0003', 1))).toBe('400 INVALID_REQUEST')
    expect(outcome(await sent(contract_id))).toBe(204)
  })

  it('is refused again until its days are over', async () => {
    const contract_id = await signed()
    expect(outcome(await sent(contract_id))).toBe(204)
    expect(outcome(await sent(contract_id))).toBe('400 RESOURCE_ALREADY_EXISTS')
    expect(outcome(await sent(contract_id, undefined, 501))).toBe('400 INVALID_REQUEST')
    await advance(9 * DAY)
    expect(outcome(await sent(contract_id))).toBe(204)
  })

  it.each([
    [-4, '400 INVALID_REQUEST'],
    [-3, 204],
    [11, 204],
    [12, '400 INVALID_REQUEST'],
  ])('is accepted from 7:00 to 22:00: %s hours after 10:00 %s', async (hours, expected) => {
    const contract_id = await signed()
    await advance(DAY + hours * HOUR)
    expect(outcome(await sent(contract_id))).toBe(expected)
  })

  it('is refused for a plan without notices, and for a contract that is not in force', async () => {
    const contract_id = await signed('immediate')
    const refused = await sent(contract_id)
    expect(refused).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('不是周期扣费类型') as string },
    })
    contracts().terminate(fixture.mchid, code)
    expect(outcome(await sent(contract_id))).toBe('403 CONTRACT_NOT_EXIST')
  })
})

describe('a contract with one planned deduction', () => {
  const path = (contract_id: string) => `/v3/papay/pay/schedules/contract-id/${contract_id}`
  const schedule = (contract_id: string, total = 500) =>
    fixture.client.post(
      `${path(contract_id)}/schedule`,
      { appid: fixture.merchant.appid, schedule_amount: { total, currency: 'CNY' } },
      at,
    )
  const state = async (contract_id: string) => (await fixture.client.get(path(contract_id), at)).body

  const signScheduled = async () => {
    await preSignScheduled(fixture, code, '2026-05-12', 500)
    return contracts().sign(fixture.mchid, code, { openid: OPENID }).contract_id
  }

  it('is scheduled the day before, deducted on the day, and ends', async () => {
    const contract_id = await signScheduled()
    expect(await state(contract_id)).toEqual({ schedule_state: 'NO_SCHEDULED' })
    expect(outcome(await schedule(contract_id))).toBe('400 INVALID_REQUEST')
    await advance(DAY)
    expect(outcome(await schedule(contract_id, 499))).toBe('400 INVALID_REQUEST')
    const scheduled = await schedule(contract_id)
    expect(scheduled.body).toEqual({
      schedule_state: 'SCHEDULED',
      deduct_start_date: '2026-05-12',
      deduct_end_date: '2026-05-12',
      scheduled_amount: { total: 500, currency: 'CNY' },
    })
    expect(
      deviations('POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule', scheduled.body),
    ).toEqual([])
    expect((await schedule(contract_id)).body).toEqual(scheduled.body)
    expect(outcome(await deduct(fixture, contract_id, number, 500))).toBe('400 INVALID_REQUEST')
    await advance(DAY)
    expect(outcome(await deduct(fixture, contract_id, number, 499))).toBe('400 INVALID_REQUEST')
    expect(outcome(await deduct(fixture, contract_id, number, 500))).toBe(200)
    deductions().succeed(fixture.mchid, number)
    expect(await state(contract_id)).toMatchObject({ schedule_state: 'PAID', deduct_date: '2026-05-12' })
    expect(contracts().get(fixture.mchid, code)).toMatchObject({
      contract_state: 'TERMINATED',
      contract_termination_mode: 'SYSTEM_TERMINATE',
    })
    expect(events()).toEqual(['ENTRUST.SIGN', 'TRANSACTION.SUCCESS', 'ENTRUST.TERMINATE'])
  })

  it.each([
    [-3, '400 INVALID_REQUEST'],
    [-2, 200],
    [9.49, 200],
    [9.5, '400 INVALID_REQUEST'],
  ])('is scheduled from 8:00 to 19:30: %s hours after 10:00 %s', async (hours, expected) => {
    const contract_id = await signScheduled()
    await advance(DAY + hours * HOUR)
    expect(outcome(await schedule(contract_id))).toBe(expected)
  })

  it('expires after the day, and ends at 8:00 of the next', async () => {
    const contract_id = await signScheduled()
    await advance(2 * DAY + 14 * HOUR)
    expect(await state(contract_id)).toEqual({ schedule_state: 'EXPIRED' })
    expect(outcome(await schedule(contract_id))).toBe('400 INVALID_REQUEST')
    await advance(8 * HOUR - 1)
    expect(contracts().get(fixture.mchid, code).contract_state).toBe('SIGNED')
    await advance(1)
    expect(contracts().get(fixture.mchid, code).contract_state).toBe('TERMINATED')
  })
})

describe('an insurance', () => {
  const ROOT = '/v3/papay/insurance-sign'
  const periods = [
    { id: 1, date: '2026-05-11', total: 500 },
    { id: 2, date: '2026-06-11', total: 500 },
  ]
  const listed = (given: readonly { id: number; date: string; total: number }[]) =>
    given.map(({ id, date, total }) => ({
      policy_period_id: id,
      estimated_deduct_date: date,
      estimated_deduct_amount: { total, currency: 'CNY' },
    }))
  const path = (contract_id: string, id: number) =>
    `/v3/papay/insurance-pay/policy-periods/contract-id/${contract_id}/policy-period-id/${id}`
  const schedule = (contract_id: string, id: number, total = 500) =>
    fixture.client.post(
      `${path(contract_id, id)}/schedule`,
      { appid: fixture.merchant.appid, scheduled_amount: { total, currency: 'CNY' } },
      at,
    )
  const pay = (contract_id: string, out_trade_no: string, policy_period_id: number) =>
    deduct(fixture, contract_id, out_trade_no, 500, { policy_period_id })
  const change = (verb: 'renew' | 'modify', contract_id: string, body: object) =>
    fixture.client.post(
      verb === 'renew'
        ? `${ROOT}/contracts/plan-id/12535/contract-id/${contract_id}/renew`
        : `${ROOT}/policy-periods/plan-id/12535/contract-id/${contract_id}/modify`,
      { appid: fixture.merchant.appid, ...body },
      at,
    )
  const sign = async (more: object = {}) => {
    await preSignInsurance(fixture, code, { policy_periods: listed(periods), can_auto_insure: true, ...more })
    return contracts().sign(fixture.mchid, code, { openid: OPENID }).contract_id
  }

  it('is paid with the signing, if the merchant asks for it', async () => {
    await sign({
      out_trade_no: number,
      amount: { total: 900, currency: 'CNY' },
      description: '首期保费',
      transaction_notify_url: NOTIFY_URL,
    })
    expect((await query(number)).body).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 900 } })
    expect(events()).toEqual(['INSURANCE_ENTRUST.SIGN', 'TRANSACTION.SUCCESS'])
    expect(balance()).toBe(900 - 5)
  })

  it('is deducted from the day after the scheduling, between 8:00 and 20:00', async () => {
    const contract_id = await sign()
    expect((await schedule(contract_id, 1)).body).toMatchObject({
      policy_period_id: 1,
      policy_period_state: 'SCHEDULED',
      deduct_start_date: '2026-05-11',
      deduct_end_date: '2026-06-09',
    })
    expect(outcome(await pay(contract_id, number, 1))).toBe('400 INVALID_REQUEST')
    await advance(DAY + 10 * HOUR)
    expect(outcome(await pay(contract_id, number, 1))).toBe('400 INVALID_REQUEST')
    await advance(DAY - 10 * HOUR)
    expect(outcome(await pay(contract_id, number, 2))).toBe('400 INVALID_REQUEST')
    expect(outcome(await pay(contract_id, number, 1))).toBe(200)
    deductions().succeed(fixture.mchid, number)
    const found = await fixture.client.get(path(contract_id, 1), at)
    expect(found.body).toMatchObject({ policy_period_state: 'PAID', deduct_date: '2026-05-12' })
    const all = await fixture.client.get(
      `${ROOT}/policy_periods/plan-id/12535/out-contract-code/${code}?limit=1&offset=1`,
      at,
    )
    expect(all.body).toMatchObject({
      data: [{ policy_period_id: 2, policy_period_state: 'NO_SCHEDULED' }],
      total_count: 2,
    })
  })

  it('cannot be deducted for a period once a later one is scheduled', async () => {
    const contract_id = await sign({
      policy_periods: listed([
        { id: 1, date: '2026-05-11', total: 500 },
        { id: 2, date: '2026-05-12', total: 500 },
      ]),
    })
    await schedule(contract_id, 1)
    await advance(DAY)
    await schedule(contract_id, 2)
    expect(outcome(await pay(contract_id, number, 1))).toBe('400 INVALID_REQUEST')
    await advance(DAY)
    expect(outcome(await pay(contract_id, number, 2))).toBe(200)
  })

  it('is renewed after a success, once its amounts change little', async () => {
    const contract_id = await sign()
    const added = (total: number) => ({ policy_periods: listed([{ id: 3, date: '2026-07-11', total }]) })
    expect(outcome(await change('renew', contract_id, added(500)))).toBe('400 INVALID_REQUEST')
    await schedule(contract_id, 1)
    await advance(DAY)
    await pay(contract_id, number, 1)
    deductions().succeed(fixture.mchid, number)
    expect(outcome(await change('renew', contract_id, added(751)))).toBe('400 INVALID_REQUEST')
    expect(outcome(await change('renew', contract_id, added(750)))).toBe(204)
    expect(outcome(await change('renew', contract_id, added(750)))).toBe('400 INVALID_REQUEST')
    expect(events().at(-1)).toBe('INSURANCE_ENTRUST.RENEW')
    await advance(200 * DAY)
    expect(contracts().get(fixture.mchid, code).contract_state).toBe('TO_BE_RENEWED')
    expect(outcome(await pay(contract_id, 'Deduct0002', 2))).toBe('403 CONTRACT_ERROR')
  })

  it('lowers the amounts that were not deducted, once a day and three times', async () => {
    const contract_id = await sign()
    const lowered = (total: number) => ({
      policy_periods: listed([
        { id: 1, date: '2026-05-11', total: 500 },
        { id: 2, date: '2026-06-11', total },
      ]),
    })
    expect(outcome(await change('modify', contract_id, lowered(501)))).toBe('400 INVALID_REQUEST')
    expect(await change('modify', contract_id, lowered(400))).toMatchObject({
      status: 200,
      body: { policy_periods: [{}, { estimated_deduct_amount: { total: 400 } }] },
    })
    expect(outcome(await change('modify', contract_id, lowered(399)))).toBe('400 INVALID_REQUEST')
    for (const total of [399, 398]) {
      await advance(DAY)
      expect(outcome(await change('modify', contract_id, lowered(total)))).toBe(200)
    }
    await advance(DAY)
    expect(outcome(await change('modify', contract_id, lowered(397)))).toBe('400 INVALID_REQUEST')
  })
})
