import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ClientV2, clientV2 } from './client-v2'
import { deviations } from './catalog-responses'
import { type Fixture, createFixture } from './fixture'

const NOW = new Date('2026-05-10T04:00:00Z')
const SECOND = 1000
const DAY = 24 * 60 * 60 * SECOND
const SUB = '1900000109'
const root = '/v3/pay/transactions'

let fixture: Fixture
let v2: ClientV2

beforeEach(async () => {
  fixture = await createFixture({ clock: { now: () => NOW }, refundInterval: 0 })
  v2 = clientV2(fixture)
})
afterEach(() => fixture.sandbox.close())

const at = { timestamp: NOW.getTime() / 1000 }
const control = () => fixture.sandbox.control
const newCode = (given = {}) => control().paymentCodes.create(given).auth_code

const payment = (out_trade_no: string, auth_code: string, total = 1000) => ({
  appid: fixture.merchant.appid,
  mchid: fixture.mchid,
  description: '图书',
  out_trade_no,
  payer: { auth_code },
  amount: { total, currency: 'CNY' },
  scene_info: { device_id: 'POS-1', store_info: { id: '0001' } },
})
const pay = (number: string, auth_code = newCode(), total = 1000) =>
  fixture.client.post(`${root}/codepay`, payment(number, auth_code, total), at)
const query = async (number: string) =>
  (await fixture.client.get(`${root}/out-trade-no/${number}?mchid=${fixture.mchid}`, at)).body
const reverse = (number: string) => {
  const { appid } = fixture.merchant
  return fixture.client.post(`${root}/out-trade-no/${number}/reverse`, { appid, mchid: fixture.mchid }, at)
}
const micropay = (out_trade_no: string, auth_code = newCode(), more = {}) =>
  v2.send('/pay/micropay', {
    body: '图书',
    out_trade_no,
    total_fee: 1000,
    spbill_create_ip: '127.0.0.1',
    auth_code,
    ...more,
  })
const queryV2 = (out_trade_no: string) => v2.send('/pay/orderquery', { out_trade_no })
const reverseV2 = (out_trade_no: string) => v2.send('/secapi/pay/reverse', { out_trade_no })
const pass = (milliseconds: number) => fixture.sandbox.clock.advance(milliseconds)
const balance = () =>
  control()
    .ledger.balances(fixture.mchid)
    .reduce((sum, { available, pending }) => sum + available + pending, 0)

describe('a payment by code', () => {
  it('is paid at once by the user of the code, who is not notified to the merchant', async () => {
    const paid = await pay('Code-V3-1', newCode({ openid: 'oPayer' }))
    expect(paid).toMatchObject({ status: 200, verified: true })
    expect(deviations(`POST ${root}/codepay`, paid.body)).toEqual([])
    expect(paid.body).toMatchObject({
      trade_state: 'SUCCESS',
      trade_type: 'MICROPAY',
      payer: { openid: 'oPayer' },
      amount: { total: 1000, payer_total: 1000 },
    })
    expect(await query('Code-V3-1')).toMatchObject({
      trade_state: 'SUCCESS',
      transaction_id: paid.body['transaction_id'],
    })
    expect(await queryV2('Code-V3-1')).toMatchObject({ trade_state: 'SUCCESS', trade_type: 'MICROPAY' })
    expect(control().notifications.list()).toEqual([])
  })

  it('is paid by APIv2, and is in the query of APIv3', async () => {
    const paid = await micropay('Code-V2-1', newCode({ openid: 'oPayer' }), {
      attach: '收银台',
      device_info: 'POS',
    })
    expect(paid).toMatchObject({
      result_code: 'SUCCESS',
      openid: 'oPayer',
      trade_type: 'MICROPAY',
      bank_type: 'OTHERS',
      total_fee: '1000',
      cash_fee: '1000',
      attach: '收银台',
      device_info: 'POS',
      time_end: '20260510120000',
    })
    expect(await query('Code-V2-1')).toMatchObject({ transaction_id: paid['transaction_id'] })
  })

  it('is paid by a partner for a sub-merchant', async () => {
    await fixture.sandbox.close()
    fixture = await createFixture({ clock: { now: () => NOW } }, { kind: 'partner', subMchids: [SUB] })
    v2 = clientV2(fixture)
    const { mchid, ...order } = without(payment('Code-Partner', newCode({ openid: 'oPayer' })), 'appid')
    const path = '/v3/pay/partner/transactions'
    const parties = { sp_mchid: mchid, sub_mchid: SUB }
    const paid = await fixture.client.post(`${path}/codepay`, { ...order, ...parties }, at)
    expect(paid.body).toMatchObject({ ...parties, trade_state: 'SUCCESS', payer: { sp_openid: 'oPayer' } })
    expect(deviations(`POST ${path}/codepay`, paid.body)).toEqual([])
    await pass(15 * SECOND)
    const reversed = await fixture.client.post(`${path}/out-trade-no/Code-Partner/reverse`, parties, at)
    expect(reversed).toMatchObject({ status: 200, body: { ...parties, out_trade_no: 'Code-Partner' } })
    const queried = await v2.send('/pay/orderquery', { out_trade_no: 'Code-Partner', sub_mch_id: SUB })
    expect(queried).toMatchObject({ trade_state: 'REVOKED', sub_mch_id: SUB })
  })

  it('accepts any code of 18 digits that begin with 10 to 15, once', async () => {
    expect((await pay('Code-Any-1', '151234567890123456')).status).toBe(200)
    expect(await pay('Code-Any-2', '151234567890123456')).toMatchObject({
      status: 400,
      body: { code: 'AUTH_CODE_INVALID', message: '付款码无效，请重新扫码' },
    })
    expect(await micropay('Code-Any-3', '151234567890123456')).toMatchObject({
      err_code: 'AUTH_CODE_INVALID',
      err_code_des: '101 付款码无效，请重新扫码',
    })
  })

  it.each(['161234567890123456', '15123456789012345', '1512345678901234567', 'abc'])(
    'refuses %s, which is not a payment code',
    async (code) => {
      expect(await pay('Code-Bad', code)).toMatchObject({ status: 400, body: { code: 'AUTH_CODE_INVALID' } })
      expect(await micropay('Code-Bad', code)).toMatchObject({ err_code: 'AUTH_CODE_INVALID' })
    },
  )

  it('refuses a code after a minute', async () => {
    const code = newCode()
    await pass(60 * SECOND)
    expect(await pay('Code-Old', code)).toMatchObject({ status: 403, body: { code: 'AUTH_CODE_EXPIRE' } })
    expect(await micropay('Code-Old', code)).toMatchObject({ err_code: 'AUTHCODEEXPIRE' })
    expect(await queryV2('Code-Old')).toMatchObject({ err_code: 'ORDERNOTEXIST' })
  })

  it.each([
    ['not-enough', 'NOT_ENOUGH', 'NOTENOUGH', 'ABSENT'],
    ['card-unsupported', 'INVALID_REQUEST', 'NOTSUPORTCARD', 'ABSENT'],
    ['bank-fails', 'BANK_ERROR', 'BANKERROR', 'PAYERROR'],
    ['unknown', 'SYSTEM_ERROR', 'SYSTEMERROR', 'SUCCESS'],
  ])('by a code with the outcome %s is answered with %s', async (outcome, code, err_code, state) => {
    expect((await pay('Code-V3-Out', newCode({ outcome }))).body).toMatchObject({ code })
    expect(await micropay('Code-V2-Out', newCode({ outcome }))).toMatchObject({
      result_code: 'FAIL',
      err_code,
    })
    for (const number of ['Code-V3-Out', 'Code-V2-Out'])
      expect((await queryV2(number))['trade_state'] ?? 'ABSENT').toBe(state)
  })

  it.each([
    ['of more than 1,000 yuan', {}, 100_001],
    ['of a user who always enters the password', { password: 'required' }, 1],
  ])('%s waits for the password', async (_, given, total) => {
    expect(await pay('Code-Wait', newCode(given), total)).toMatchObject({
      status: 202,
      body: { code: 'USERPAYING' },
    })
    expect(await query('Code-Wait')).toMatchObject({ trade_state: 'USERPAYING' })
    control().transactions.pay(fixture.mchid, 'Code-Wait')
    expect(await query('Code-Wait')).toMatchObject({ trade_state: 'SUCCESS' })
  })

  it('of 1,000 yuan does not', async () => {
    expect((await pay('Code-Limit', newCode(), 100_000)).status).toBe(200)
  })

  it('fails if the password is not entered in time, or is refused', async () => {
    const required = { password: 'required' } as const
    expect(await micropay('Code-Time', newCode(required))).toMatchObject({ err_code: 'USERPAYING' })
    await pass(90 * SECOND)
    expect(await queryV2('Code-Time')).toMatchObject({ trade_state: 'PAYERROR' })
    await micropay('Code-Refused', newCode(required))
    control().transactions.failPayment(fixture.mchid, 'Code-Refused')
    expect(await queryV2('Code-Refused')).toMatchObject({ trade_state: 'PAYERROR' })
    expect(await micropay('Code-Refused')).toMatchObject({ err_code: 'TRADE_ERROR' })
    expect(balance()).toBe(0)
  })

  it('cannot be repeated by another user while the first enters the password', async () => {
    const code = newCode({ password: 'required', openid: 'oFirst' })
    await micropay('Code-Two', code)
    expect(await micropay('Code-Two', code)).toMatchObject({ err_code: 'USERPAYING' })
    expect(await micropay('Code-Two', newCode({ openid: 'oFirst' }))).toMatchObject({
      err_code: 'USERPAYING',
    })
    expect(await micropay('Code-Two', newCode({ openid: 'oSecond' }))).toMatchObject({
      err_code: 'BUYER_MISMATCH',
    })
  })

  it('tells the openid of a code without using it', async () => {
    const auth_code = newCode({ openid: 'oPayer' })
    const told = await v2.send('/tools/authcodetoopenid', { auth_code })
    expect(told).toMatchObject({ result_code: 'SUCCESS', openid: 'oPayer' })
    expect((await pay('Code-Told', auth_code)).status).toBe(200)
  })
})

type State = 'ABSENT' | 'NOTPAY' | 'USERPAYING' | 'SUCCESS' | 'REFUND' | 'CLOSED' | 'REVOKED' | 'PAYERROR'
const states: readonly State[] = [
  'ABSENT',
  'NOTPAY',
  'USERPAYING',
  'SUCCESS',
  'REFUND',
  'CLOSED',
  'REVOKED',
  'PAYERROR',
]

function without<Value extends object, Key extends keyof Value>(value: Value, key: Key): Omit<Value, Key> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Omit<Value, Key>
}

/** Brings an order into a state; all but NOTPAY are of a payment by code. */
async function reach(state: State): Promise<string> {
  const number = `Reach-${state}`
  if (state === 'ABSENT') return number
  if (state === 'NOTPAY') {
    const order = { ...payment(number, ''), notify_url: 'https://merchant.example/notify' }
    await fixture.client.post(`${root}/native`, without(without(order, 'payer'), 'scene_info'), at)
    return number
  }
  const password = state === 'SUCCESS' || state === 'REFUND' ? 'by-amount' : 'required'
  await pay(number, newCode({ password }))
  if (state === 'PAYERROR' || state === 'CLOSED') control().transactions.failPayment(fixture.mchid, number)
  if (state === 'CLOSED') await v2.send('/pay/closeorder', { out_trade_no: number })
  await pass(15 * SECOND)
  if (state === 'REVOKED') await reverse(number)
  if (state === 'REFUND')
    await v2.send('/secapi/pay/refund', {
      out_trade_no: number,
      out_refund_no: number,
      total_fee: 1000,
      refund_fee: 1,
    })
  return number
}

const outcome = ({
  status,
  body,
}: {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}) => (status === 200 ? 'OK' : String(body['code']))
const outcomeV2 = (fields: Readonly<Record<string, string>>) => fields['err_code'] ?? 'OK'

const events: readonly {
  readonly name: string
  readonly v3?: (number: string) => Promise<string>
  readonly v2: (number: string) => Promise<string>
  /** Outcomes of APIv3 and APIv2, and the state afterwards. */
  readonly outcomes: Readonly<Record<State, readonly [v3: string, v2: string, after: State]>>
}[] = [
  {
    name: 'paid by another code',
    v3: async (number) => outcome(await pay(number)),
    v2: async (number) => outcomeV2(await micropay(number)),
    outcomes: {
      ABSENT: ['OK', 'OK', 'SUCCESS'],
      NOTPAY: ['OUT_TRADE_NO_USED', 'OUT_TRADE_NO_USED', 'NOTPAY'],
      USERPAYING: ['INVALID_REQUEST', 'BUYER_MISMATCH', 'USERPAYING'],
      SUCCESS: ['INVALID_REQUEST', 'ORDERPAID', 'SUCCESS'],
      REFUND: ['INVALID_REQUEST', 'ORDERPAID', 'REFUND'],
      CLOSED: ['ORDER_CLOSED', 'ORDERCLOSED', 'CLOSED'],
      REVOKED: ['ORDER_REVERSED', 'ORDERREVERSED', 'REVOKED'],
      PAYERROR: ['INVALID_REQUEST', 'TRADE_ERROR', 'PAYERROR'],
    },
  },
  {
    name: 'reversed',
    v3: async (number) => outcome(await reverse(number)),
    v2: async (number) => outcomeV2(await reverseV2(number)),
    outcomes: {
      ABSENT: ['ORDER_NOT_EXIST', 'ORDERNOTEXIST', 'ABSENT'],
      NOTPAY: ['INVALID_REQUEST', 'TRADE_ERROR', 'NOTPAY'],
      USERPAYING: ['OK', 'OK', 'REVOKED'],
      SUCCESS: ['OK', 'OK', 'REVOKED'],
      REFUND: ['INVALID_REQUEST', 'TRADE_ERROR', 'REFUND'],
      CLOSED: ['ORDER_CLOSED', 'ORDERCLOSED', 'CLOSED'],
      REVOKED: ['OK', 'OK', 'REVOKED'],
      PAYERROR: ['OK', 'OK', 'REVOKED'],
    },
  },
  {
    name: 'closed',
    v2: async (out_trade_no) => outcomeV2(await v2.send('/pay/closeorder', { out_trade_no })),
    outcomes: {
      ABSENT: ['', 'ORDERNOTEXIST', 'ABSENT'],
      NOTPAY: ['', 'OK', 'CLOSED'],
      USERPAYING: ['', 'TRADE_STATE_ERROR', 'USERPAYING'],
      SUCCESS: ['', 'ORDERPAID', 'SUCCESS'],
      REFUND: ['', 'ORDERPAID', 'REFUND'],
      CLOSED: ['', 'ORDERCLOSED', 'CLOSED'],
      REVOKED: ['', 'ORDERREVERSED', 'REVOKED'],
      PAYERROR: ['', 'OK', 'CLOSED'],
    },
  },
  {
    name: 'refunded',
    v2: async (out_trade_no) =>
      outcomeV2(
        await v2.send('/secapi/pay/refund', {
          out_trade_no,
          out_refund_no: 'Again',
          total_fee: 1000,
          refund_fee: 1,
        }),
      ),
    outcomes: {
      ABSENT: ['', 'ORDERNOTEXIST', 'ABSENT'],
      NOTPAY: ['', 'ORDERNOTEXIST', 'NOTPAY'],
      USERPAYING: ['', 'ORDERNOTEXIST', 'USERPAYING'],
      SUCCESS: ['', 'OK', 'REFUND'],
      REFUND: ['', 'OK', 'REFUND'],
      CLOSED: ['', 'ORDERNOTEXIST', 'CLOSED'],
      REVOKED: ['', 'ORDERNOTEXIST', 'REVOKED'],
      PAYERROR: ['', 'ORDERNOTEXIST', 'PAYERROR'],
    },
  },
]

describe.each(events)('an order that is $name', ({ v3, v2: byV2, outcomes }) => {
  it.each(states)('in state %s', async (state) => {
    const number = await reach(state)
    const [expected, expectedV2, after] = outcomes[state]
    const stateNow = async () => (await queryV2(number))['trade_state'] ?? 'ABSENT'
    expect(await byV2(number)).toBe(expectedV2)
    expect(await stateNow()).toBe(after)
    if (v3 === undefined) return
    await fixture.sandbox.close()
    fixture = await createFixture({ clock: { now: () => NOW }, refundInterval: 0 })
    v2 = clientV2(fixture)
    await reach(state)
    expect(await v3(number)).toBe(expected)
    expect(await stateNow()).toBe(after)
    expect(control().ledger.audit()).toMatchObject({ sum: 0, negative: [], unbalanced: [], differing: [] })
  })
})

describe('a reversal', () => {
  it('is refused in the first 15 seconds, and after 7 days', async () => {
    await micropay('Reverse-Time')
    await pass(14 * SECOND)
    expect(await reverseV2('Reverse-Time')).toMatchObject({ err_code: 'INVALID_REQUEST', recall: 'Y' })
    expect(await reverse('Reverse-Time')).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } })
    await pass(7 * DAY)
    expect(await reverseV2('Reverse-Time')).toMatchObject({ err_code: 'REVERSE_EXPIRE', recall: 'N' })
    expect(await queryV2('Reverse-Time')).toMatchObject({ trade_state: 'SUCCESS' })
  })

  it('gives the payment and its fee back, and is a row of the bill', async () => {
    await micropay('Reverse-Money', newCode(), { total_fee: 100_000 })
    expect(balance()).toBe(99_400)
    await pass(15 * SECOND)
    expect(await reverseV2('Reverse-Money')).toMatchObject({ result_code: 'SUCCESS', recall: 'N' })
    expect(balance()).toBe(0)
    expect(control().ledger.audit()).toMatchObject({ sum: 0, negative: [], unbalanced: [], differing: [] })
    await pass(DAY)
    const { body } = await fixture.client.get('/v3/bill/tradebill?bill_date=2026-05-10', at)
    const { pathname, search } = new URL(String(body['download_url']))
    const bill = await (await fixture.client.raw('GET', pathname + search, undefined, at)).text()
    expect(bill).toMatch(/`Reverse-Money,.*`MICROPAY,`SUCCESS,/)
    expect(bill).toMatch(/`Reverse-Money,.*`MICROPAY,`REVOKED,.*`1000\.00,/)
    expect(await v2.send('/pay/refundquery', { out_trade_no: 'Reverse-Money' })).toMatchObject({
      err_code: 'REFUNDNOTEXIST',
    })
  })

  it('of money that has been shared is refused', async () => {
    await micropay('Reverse-Shared', newCode(), { profit_sharing: 'Y' })
    const { transaction_id } = await queryV2('Reverse-Shared')
    await pass(61 * SECOND)
    const receiver = { type: 'PERSONAL_OPENID', account: 'oShares' }
    const { appid } = fixture.merchant
    await fixture.client.post(
      '/v3/profitsharing/receivers/add',
      { appid, ...receiver, relation_type: 'USER' },
      at,
    )
    const shared = await fixture.client.post(
      '/v3/profitsharing/orders',
      {
        appid,
        transaction_id,
        out_order_no: 'Share-1',
        receivers: [{ ...receiver, amount: 100, description: '分账' }],
        unfreeze_unsplit: false,
      },
      at,
    )
    expect(shared.status).toBe(200)
    expect(await reverseV2('Reverse-Shared')).toMatchObject({ result_code: 'FAIL', recall: 'N' })
    expect(await queryV2('Reverse-Shared')).toMatchObject({ trade_state: 'SUCCESS' })
  })
})
