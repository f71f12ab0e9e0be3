import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { domains } from '../src/domains'
import { findAction } from '../src/control/find-action'
import type { MagicValue } from '../src/magic/value'
import { magicValues } from '../src/magic/values'
import { type Fixture, NOTIFY_URL, completion, createFixture, newOrder, newTransaction } from './fixture'
import { parseXml, signatureOf, xmlOf } from './client-v2'
import { results as reviewResults } from './magic-reviews'
import { magicCodes } from '../src/magic/payment-codes'
import { type Received, type SigningClient, signingClient } from './signing-client'

type Fields = Readonly<Record<string, unknown>>

let fixture: Fixture
let client: SigningClient
let close: () => Promise<void>
let url: string
let count = 0

const newNumber = () => `Magic${(count += 1)}`

beforeAll(async () => {
  fixture = await createFixture({ refundInterval: 0 }, { feeRate: 0 })
  // A busy machine may take longer than the second after which values act.
  fixture.sandbox.clock.freeze()
  const server = await fixture.sandbox.listen()
  url = server.url
  close = () => server.close()
  client = signingClient(fixture.merchant, url)
  fixture.sandbox.control.ledger.topUp(fixture.mchid, { amount: 10_000_000 })
  fixture.sandbox.control.contracts.setPlan(fixture.mchid, '12535', { mode: 'immediate' })
})
afterAll(async () => {
  await close()
  await fixture.sandbox.close()
})

/** Waits, as a client does without the control API. The clock is advanced so that the test need not. */
async function pass(seconds: number): Promise<void> {
  const response = await fetch(`${url}/sandbox/v1/clock/advance`, {
    method: 'POST',
    body: JSON.stringify({ seconds }),
  })
  expect(response.status).toBe(200)
}

async function accepted(call: Promise<Received>): Promise<Received> {
  const received = await call
  expect([200, 204], received.text).toContain(received.status)
  return received
}

/** A body with a value at the field of a magic value. */
function withValue(body: Fields, { field, value }: MagicValue): Fields {
  const set = (target: unknown, [name = '', ...rest]: readonly string[]): unknown => {
    const key = name.replace(/\[\]$/, '')
    const fields = target as Record<string, unknown>
    const next = rest.length === 0 ? value : undefined
    if (key !== name) {
      const [first, ...others] = fields[key] as unknown[]
      return { ...fields, [key]: [set(first, rest), ...others] }
    }
    return { ...fields, [key]: next ?? set(fields[key], rest) }
  }
  return set(body, field.split('.')) as Fields
}

/** Fields that only some order types have. */
const ofType = (route: string, payer: Fields): Fields => {
  if (route.endsWith('/h5')) {
    return { scene_info: { device_id: 'D1', payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } } }
  }
  return /jsapi|miniprogram/.test(route) ? payer : {}
}

const order = (number: string, route = ''): Fields => ({
  ...newTransaction(fixture, number, 88_888_020),
  ...ofType(route, { payer: { openid: `openid-${number}` } }),
  ...(route.endsWith('-with-contract') && { contract_info: contractInfo(number) }),
})

const contractInfo = (number: string): Fields => ({
  plan_id: '12535',
  contract_mchid: fixture.mchid,
  contract_appid: fixture.merchant.appid,
  contract_code: number,
  request_serial: '1695',
  contract_display_account: '张三',
  contract_notify_url: NOTIFY_URL,
})

const partnerOrder = (number: string, route: string): Fields => {
  const { appid, mchid, ...rest } = order(number)
  const payer = ofType(route, { payer: { sp_openid: `openid-${number}` } })
  const contract_info = contractInfo(number)
  return {
    ...rest,
    ...payer,
    ...(route.endsWith('-with-contract') && { contract_info }),
    sp_appid: appid,
    sp_mchid: mchid,
    sub_mchid: '1900000109',
  }
}

const combinedOrder = (number: string, route: string): Fields => ({
  combine_appid: fixture.merchant.appid,
  combine_mchid: fixture.mchid,
  combine_out_trade_no: number,
  notify_url: NOTIFY_URL,
  ...ofType(route, { combine_payer_info: { openid: 'openid' } }),
  sub_orders: [1, 2].map((index) => ({
    mchid: fixture.mchid,
    attach: 'ordinary',
    amount: { total_amount: 100, currency: 'CNY' },
    out_trade_no: `${number}-${index}`,
    description: '图书',
    ...(route.endsWith('/miniprogram') && { individual_auth_id: 'A1' }),
  })),
})

/** A paid order for refunds and shares, paid by its own magic value. */
async function paid(more: Fields = {}): Promise<string> {
  const number = newNumber()
  await accepted(
    client.post('/v3/pay/transactions/native', { ...order(number), attach: 'sandbox_pays', ...more }),
  )
  await pass(1)
  return number
}

const shareable = async (): Promise<string> => {
  const number = await paid({ settle_info: { profit_sharing: true } })
  await pass(61)
  const { body } = await client.get(`/v3/pay/transactions/out-trade-no/${number}?mchid=${fixture.mchid}`)
  return String(body['transaction_id'])
}

interface Scenario {
  /** Ordinary request, after whatever must precede it. */
  readonly request: (value: MagicValue) => Promise<{ readonly path: string; readonly body: Fields }>
  /** Path of the query that shows the outcome. */
  readonly query: (number: string, body: Fields) => string
  /** State before the action. */
  readonly before: Fields
}

const simple =
  (body: (number: string, route: string) => Fields): Scenario['request'] =>
  ({ routes: [route = ''] }) =>
    Promise.resolve({ path: route.slice('POST '.length), body: body(newNumber(), route) })

const payments: Pick<Scenario, 'before'> = { before: { trade_state: 'NOTPAY' } }

/** Scenario by the beginning of a route. */
const scenarios: (readonly [prefix: string, Scenario])[] = [
  [
    'POST /v3/pay/transactions/',
    {
      ...payments,
      request: simple(order),
      query: (number) => `/v3/pay/transactions/out-trade-no/${number}?mchid=${fixture.mchid}`,
    },
  ],
  [
    'POST /v3/pay/partner/transactions/',
    {
      ...payments,
      request: simple(partnerOrder),
      query: (number) =>
        `/v3/pay/partner/transactions/out-trade-no/${number}?sp_mchid=${fixture.mchid}&sub_mchid=1900000109`,
    },
  ],
  [
    'POST /v3/combine-transactions/',
    {
      before: { sub_orders: expect.arrayContaining([expect.objectContaining({ trade_state: 'NOTPAY' })]) },
      request: simple(combinedOrder),
      query: (number) => `/v3/combine-transactions/out-trade-no/${number}`,
    },
  ],
  [
    'POST /v3/refund/domestic/refunds',
    {
      before: { status: 'PROCESSING' },
      request: async () => ({
        path: '/v3/refund/domestic/refunds',
        body: {
          out_trade_no: await paid(),
          out_refund_no: newNumber(),
          amount: { refund: 1, total: 88_888_020, currency: 'CNY' },
        },
      }),
      query: (number) => `/v3/refund/domestic/refunds/${number}`,
    },
  ],
  [
    'POST /v3/payscore/serviceorder/direct-complete',
    {
      before: { state: 'DOING' },
      request: () =>
        Promise.resolve({
          path: '/v3/payscore/serviceorder/direct-complete',
          body: {
            ...newOrder(fixture.parties, newNumber()),
            ...completion(fixture.parties, 100),
            time_range: { start_time: '20260101000000', end_time: '20260102000000' },
            risk_fund: undefined,
          },
        }),
      query: orderQuery,
    },
  ],
  [
    'POST /v3/payscore/serviceorder/{out_order_no}/complete',
    {
      before: { state: 'DOING' },
      request: async () => {
        const number = newNumber()
        const body = { ...newOrder(fixture.parties, number), attach: 'sandbox_confirms' }
        await accepted(client.post('/v3/payscore/serviceorder', body))
        await pass(1)
        return {
          path: `/v3/payscore/serviceorder/${number}/complete`,
          body: completion(fixture.parties, 100),
        }
      },
      query: orderQuery,
    },
  ],
  [
    'POST /v3/payscore/serviceorder',
    {
      before: { state: 'CREATED' },
      request: simple((number) => newOrder(fixture.parties, number)),
      query: orderQuery,
    },
  ],
  [
    'POST /v3/profitsharing/orders',
    {
      before: { state: 'PROCESSING' },
      request: async ({ value }) => {
        const receiver = { type: 'PERSONAL_OPENID', relation_type: 'STAFF' }
        const { appid } = fixture.merchant
        for (const account of [value, 'ordinary'])
          await accepted(client.post('/v3/profitsharing/receivers/add', { appid, ...receiver, account }))
        const share = (account: string) => ({
          type: 'PERSONAL_OPENID',
          account,
          amount: 100,
          description: '分账',
        })
        return {
          path: '/v3/profitsharing/orders',
          body: {
            appid,
            transaction_id: await shareable(),
            out_order_no: newNumber(),
            unfreeze_unsplit: false,
            receivers: [share('replaced'), share('ordinary')],
          },
        }
      },
      query: (number, body) =>
        `/v3/profitsharing/orders/${number}?transaction_id=${String(body['transaction_id'])}`,
    },
  ],
  [
    'POST /v3/fund-app/mch-transfer/transfer-bills',
    {
      before: { state: 'WAIT_USER_CONFIRM' },
      request: simple((number) => ({
        appid: fixture.merchant.appid,
        out_bill_no: number,
        transfer_scene_id: '1000',
        openid: 'openid',
        transfer_amount: 100,
        transfer_remark: '奖励',
        transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
      })),
      query: (number) => `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/${number}`,
    },
  ],
  [
    'POST /v3/fund-app/mch-transfer/partner/transfer-bills',
    {
      before: { state: 'WAIT_USER_CONFIRM' },
      request: simple((number) => {
        // The money is that of a sub-merchant.
        const { mchid: sub_mchid } = fixture.sandbox.merchants.create()
        fixture.sandbox.control.ledger.topUp(sub_mchid, { amount: 1000 })
        return {
          sub_mchid,
          appid: fixture.merchant.appid,
          out_bill_no: number,
          transfer_scene_id: '1005',
          openid: 'openid',
          transfer_amount: 100,
          transfer_remark: '佣金',
          transfer_scene_report_infos: [{ info_type: '岗位类型', info_content: '外卖员' }],
        }
      }),
      query: (number, body) =>
        `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/${number}?sub_mchid=${String(body['sub_mchid'])}`,
    },
  ],
]

const v2 = {
  query: (number: string) => `/v3/pay/transactions/out-trade-no/${number}?mchid=${fixture.mchid}`,
}

scenarios.push(
  [
    'POST /pay/unifiedorder',
    {
      ...payments,
      ...v2,
      request: simple((number) => ({
        body: '图书',
        out_trade_no: number,
        total_fee: 88_888_020,
        spbill_create_ip: '127.0.0.1',
        notify_url: NOTIFY_URL,
        trade_type: 'NATIVE',
        product_id: '1',
      })),
    },
  ],
  [
    'POST /secapi/pay/refund',
    {
      before: { status: 'PROCESSING' },
      request: async ({ routes: [route = ''] }) => ({
        path: route.slice('POST '.length),
        body: {
          out_trade_no: await paid(),
          out_refund_no: newNumber(),
          total_fee: 88_888_020,
          refund_fee: 1,
        },
      }),
      query: (number) => `/v3/refund/domestic/refunds/${number}`,
    },
  ],
  [
    'POST /v3/transfer/batches',
    {
      before: { detail_status: expect.stringMatching(/^(?:INIT|WAIT_PAY|PROCESSING)$/) },
      request: simple((number) => ({
        appid: fixture.merchant.appid,
        out_batch_no: number,
        batch_name: '报销',
        batch_remark: '报销',
        total_amount: 200,
        total_num: 2,
        transfer_detail_list: ['A', 'B'].map((letter) => ({
          out_detail_no: `${number}${letter}`,
          transfer_amount: 100,
          transfer_remark: '报销',
          openid: 'openid',
        })),
      })),
      query: (number) => `/v3/transfer/batches/out-batch-no/${number}/details/out-detail-no/${number}A`,
    },
  ],
  [
    'POST /v3/merchant/fund/withdraw',
    {
      before: { status: 'CREATE_SUCCESS' },
      request: simple((number) => ({ out_request_no: number, amount: 100, account_type: 'BASIC' })),
      query: (number) => `/v3/merchant/fund/withdraw/out-request-no/${number}`,
    },
  ],
  [
    'POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/',
    {
      before: {},
      request: simple((number) => contract(number)),
      query: (number) => `/sandbox/v1/merchants/${fixture.mchid}/contracts/${number}`,
    },
  ],
  [
    'POST /v3/papay/pay/transactions/apply',
    {
      before: { trade_state: 'NOTPAY' },
      request: async () => {
        const code = newNumber()
        await accepted(
          client.post('/v3/pay/transactions/app-with-contract', {
            ...order(code),
            attach: 'sandbox_pays',
            contract_info: contractInfo(code),
          }),
        )
        await pass(1)
        const path = `/v3/papay/sign/contracts/plan-id/12535/out-contract-code/${code}`
        const { body } = await accepted(client.get(path))
        return {
          path: '/v3/papay/pay/transactions/apply',
          body: {
            appid: fixture.merchant.appid,
            out_trade_no: newNumber(),
            transaction_notify_url: NOTIFY_URL,
            contract_id: body['contract_id'],
            amount: { total: 100, currency: 'CNY' },
          },
        }
      },
      ...v2,
    },
  ],
)

/** A contract to sign for the plan 12535. */
function contract(number: string): Fields {
  return {
    appid: fixture.merchant.appid,
    plan_id: 12535,
    out_contract_code: number,
    contract_display_account: '张三',
    contract_notify_url: NOTIFY_URL,
    deduct_schedule: {
      estimated_deduct_date: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
      estimated_deduct_amount: { total: 100, currency: 'CNY' },
      description: '会员',
    },
  }
}

function orderQuery(number: string): string {
  const search = new URLSearchParams({ out_order_no: number, ...fixture.parties })
  return `/v3/payscore/serviceorder?${search}`
}

/** Fields that the query returns after an action. */
const results: Readonly<Record<string, (value: MagicValue) => Fields>> = {
  'transactions.pay': () => ({ trade_state: 'SUCCESS' }),
  'transactions.failPayment': () => ({ trade_state: 'NOTPAY' }),
  'combinedOrders.pay': () => ({
    sub_orders: [{ trade_state: 'SUCCESS' }, { trade_state: 'SUCCESS' }],
  }),
  'combinedOrders.failPayment': () => ({
    sub_orders: [{ trade_state: 'NOTPAY' }, { trade_state: 'NOTPAY' }],
  }),
  'refunds.succeed': () => ({ status: 'SUCCESS' }),
  'refunds.abnormal': () => ({ status: 'ABNORMAL' }),
  'refunds.close': () => ({ status: 'CLOSED' }),
  'serviceOrders.confirm': () => ({ state: 'DOING', state_description: 'USER_CONFIRM' }),
  'serviceOrders.cancel': () => ({ state: 'REVOKED' }),
  'serviceOrders.pay': () => ({ state: 'DONE' }),
  'serviceOrders.failPayment': () => ({ state: 'DOING' }),
  'profitSharing.close': ({ parameters }) => ({
    state: 'FINISHED',
    receivers: [
      { result: 'CLOSED', fail_reason: parameters?.['reason'] },
      { result: 'SUCCESS', account: 'ordinary' },
    ],
  }),
  'transferBatches.fail': ({ parameters }) => ({
    detail_status: 'FAIL',
    fail_reason: parameters?.['reason'],
  }),
  'withdrawals.succeed': () => ({ status: 'SUCCESS' }),
  'withdrawals.fail': () => ({ status: 'FAIL' }),
  'contracts.sign': () => ({ contract_state: 'SIGNED' }),
  'contracts.refuse': () => ({ contract_state: 'SIGN_FAILED' }),
  'deductions.succeed': () => ({ trade_state: 'SUCCESS' }),
  'deductions.fail': () => ({ trade_state: 'PAY_FAIL' }),
  'transfers.confirm': () => ({ state: 'SUCCESS' }),
  'transfers.fail': ({ parameters }) => ({ state: 'FAIL', fail_reason: parameters?.['reason'] }),
}

const rows = magicValues
  .filter(({ action }) => Object.hasOwn(results, action))
  .flatMap((value) => value.routes.map((route) => ({ ...value, routes: [route], route })))

/** Sends a request of either API. */
async function answered(path: string, body: Fields): Promise<{ readonly body: Fields }> {
  if (path.startsWith('/v3/')) return accepted(client.post(path, body))
  const { merchant } = fixture
  const parties: Fields = { appid: merchant.appid, mch_id: merchant.mchid, nonce_str: 'NONCE' }
  const fields = Object.fromEntries(
    Object.entries({ ...parties, ...body }).map(([name, given]) => [name, String(given)]),
  )
  const sign = signatureOf(fields, 'MD5', merchant.secret)
  const response = await fetch(`${url}${path}`, { method: 'POST', body: xmlOf({ ...fields, sign }) })
  const read = parseXml(await response.text())
  expect(read).toMatchObject({ result_code: 'SUCCESS' })
  return { body: read }
}

/** Response of a query; of the control API where the merchant has none. */
async function shown(query: string): Promise<Fields> {
  if (query.startsWith('/v3/')) return (await accepted(client.get(query))).body
  return (await (await fetch(`${url}${query}`)).json()) as Fields
}

describe('each magic value over HTTP', () => {
  it.each(rows)('$route with $field $value: $action', async (value) => {
    const scenario = scenarios.find(([prefix]) => value.route.startsWith(prefix))?.[1]
    if (scenario === undefined) throw new Error(`no scenario for ${value.route}`)
    const { path, body } = await scenario.request(value)
    const sent = withValue(body, value)
    const { body: response } = await answered(path, sent)
    const numbers = [sent[value.number], response[value.number], /serviceorder\/(\w+)/.exec(path)?.[1]]
    const number = numbers.find((each) => typeof each === 'string') ?? ''
    const query = scenario.query(number, sent)
    expect(await shown(query)).toMatchObject(scenario.before)
    await pass(1)
    expect(await shown(query)).toMatchObject(results[value.action]?.(value) ?? {})
  })
})

describe('each magic payment code over HTTP', () => {
  const ends: Readonly<Record<string, readonly [status: number, code: string, state: string | undefined]>> = {
    'required/succeeds': [202, 'USERPAYING', 'USERPAYING'],
    'by-amount/not-enough': [403, 'NOT_ENOUGH', undefined],
    'by-amount/card-unsupported': [400, 'INVALID_REQUEST', undefined],
    'by-amount/bank-fails': [500, 'BANK_ERROR', 'PAYERROR'],
    'by-amount/unknown': [500, 'SYSTEM_ERROR', 'SUCCESS'],
  }

  it.each(magicCodes)('$beginning: $outcome.en', async ({ beginning, code }) => {
    const number = newNumber()
    const { appid, mchid } = fixture.merchant
    const { status, body } = await client.post('/v3/pay/transactions/codepay', {
      appid,
      mchid,
      description: '图书',
      out_trade_no: number,
      payer: { auth_code: `${beginning}${String(count).padStart(8, '0')}` },
      amount: { total: 100, currency: 'CNY' },
      scene_info: { device_id: 'POS-1', store_info: { id: '0001' } },
    })
    const query = await client.get(`/v3/pay/transactions/out-trade-no/${number}?mchid=${mchid}`)
    const { password = 'by-amount', outcome = 'succeeds' } = code
    expect([status, body['code'], query.body['trade_state']]).toEqual(ends[`${password}/${outcome}`])
  })
})

describe('magic values', () => {
  it('cause actions of the control API that exist', () => {
    const names = new Set(magicValues.map(({ action }) => action))
    expect([...names].filter((name) => findAction(domains, name) === undefined)).toEqual([])
    expect(names).toEqual(new Set([...Object.keys(results), ...Object.keys(reviewResults)]))
  })

  it('are listed by the control API', async () => {
    const response = await fetch(`${url}/sandbox/v1/magic-values`)
    const { data } = (await response.json()) as { data: unknown[] }
    expect(data).toHaveLength(magicValues.length)
  })

  it('act by themselves, without a further request', async () => {
    const notified: string[] = []
    const waiting = await createFixture({
      notificationFetch: (target) => {
        notified.push(target)
        return Promise.resolve(new Response(null, { status: 204 }))
      },
    })
    try {
      const body = { ...newTransaction(waiting, 'ByItself-1'), attach: 'sandbox_pays' }
      await waiting.client.post('/v3/pay/transactions/native', body)
      await expect.poll(() => notified, { timeout: 120_000 }).toEqual([NOTIFY_URL])
    } finally {
      await waiting.sandbox.close()
    }
  })

  it('are too late after another action, without an error', async () => {
    const number = newNumber()
    await accepted(client.post('/v3/pay/transactions/native', { ...order(number), attach: 'sandbox_pays' }))
    const { mchid } = fixture
    await accepted(client.post(`/v3/pay/transactions/out-trade-no/${number}/close`, { mchid }))
    await pass(1)
    const { body } = await client.get(`/v3/pay/transactions/out-trade-no/${number}?mchid=${mchid}`)
    expect(body).toMatchObject({ trade_state: 'CLOSED' })
  })

  it('reject a request with the error that a text names, as the catalog lists it, and store nothing', async () => {
    const number = newNumber()
    const rejected = await client.post('/v3/pay/transactions/native', {
      ...order(number),
      description: 'sandbox_OUT_TRADE_NO_USED',
    })
    expect(rejected).toMatchObject({
      status: 403,
      verified: true,
      body: { code: 'OUT_TRADE_NO_USED' },
    })
    const query = `/v3/pay/transactions/out-trade-no/${number}?mchid=${fixture.mchid}`
    expect(await client.get(query)).toMatchObject({ status: 404 })
    expect(await client.get('/v3/refund/domestic/refunds/sandbox_SYSTEM_ERROR')).toMatchObject({
      status: 500,
      body: { code: 'SYSTEM_ERROR' },
    })
  })

  it('name errors of operations without business rules too', async () => {
    expect(await client.get('/v3/merchant-service/complaints-v2/sandbox_FREQUENCY_LIMITED')).toMatchObject({
      status: 429,
      body: { code: 'FREQUENCY_LIMITED' },
    })
  })

  it('are ordinary texts if the catalog does not list the code for the operation', async () => {
    const body = { ...order(newNumber()), description: 'sandbox_CONTRACT_NOT_EXISTED' }
    expect(await client.post('/v3/pay/transactions/native', body)).toMatchObject({ status: 200 })
  })

  it('are ordinary values if they are switched off', async () => {
    const off = await createFixture({ magicValues: 'off' })
    try {
      const create = (number: string, more: Fields) =>
        off.client.post('/v3/pay/transactions/native', { ...newTransaction(off, number), ...more })
      expect(await create('SwitchedOff1', { attach: 'sandbox_pays' })).toMatchObject({ status: 200 })
      expect(await create('SwitchedOff2', { description: 'sandbox_SYSTEM_ERROR' })).toMatchObject({
        status: 200,
      })
      await off.sandbox.clock.advance(60_000)
      const query = `/v3/pay/transactions/out-trade-no/SwitchedOff1?mchid=${off.mchid}`
      expect((await off.client.get(query)).body).toMatchObject({ trade_state: 'NOTPAY' })
    } finally {
      await off.sandbox.close()
    }
  })
})
