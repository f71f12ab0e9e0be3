import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Sandbox, type Seed, createSandbox } from '../src/index'
import { type Fixture, NOTIFY_URL, createFixture, keyRing, newTransaction } from './fixture'
import { signingClient } from './signing-client'

let fixture: Fixture
let folder: string
const others: Sandbox[] = []

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-state-'))
  fixture = await createFixture({ refundInterval: 0 })
})
afterEach(async () => {
  await fixture.sandbox.close()
  for (const other of others.splice(0)) await other.close()
  rmSync(folder, { recursive: true, force: true })
})

const quiet = {
  keyPairs: keyRing(),
  notificationFetch: () => Promise.resolve(new Response(null, { status: 204 })),
}
const opened = async (options: Parameters<typeof createSandbox>[0] = {}): Promise<Sandbox> => {
  const sandbox = await createSandbox({ ...quiet, ...options })
  others.push(sandbox)
  return sandbox
}
const clientOf = (sandbox: Sandbox, mchid = fixture.mchid) =>
  signingClient(sandbox.merchants.get(mchid), 'https://api.mch.weixin.qq.com', (request) =>
    sandbox.fetch(request),
  )
const buy = async (number: string, total = 1000) => {
  const created = await fixture.client.post(
    '/v3/pay/transactions/native',
    newTransaction(fixture, number, total),
  )
  expect(created.status).toBe(200)
  fixture.sandbox.control.transactions.pay(fixture.mchid, number)
}
const stateIn = async (sandbox: Sandbox, number: string, mchid = fixture.mchid) => {
  const { status, body } = await clientOf(sandbox, mchid).get(
    `/v3/pay/transactions/out-trade-no/${number}?mchid=${mchid}`,
  )
  return status === 200 ? body['trade_state'] : status
}
const control = async (sandbox: Sandbox, route: string, body?: unknown) => {
  const [method = '', path = ''] = route.split(' ')
  const response = await sandbox.fetch(`https://sandbox/sandbox/v1${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    body: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>),
  }
}
const clean = { sum: 0, unbalanced: [], differing: [], negative: [] }

describe('a reset', () => {
  it('removes everything but the merchants, and the clock shows real time', async () => {
    await buy('State-0001')
    await fixture.sandbox.clock.advance(24 * 60 * 60 * 1000)
    fixture.sandbox.clock.freeze()
    fixture.sandbox.faults.add({ fault: 'stall' })
    const before = fixture.sandbox.merchants.list()
    expect(await control(fixture.sandbox, 'POST /state/reset')).toEqual({ status: 204, body: undefined })
    expect(fixture.sandbox.merchants.list()).toEqual(before)
    expect(await stateIn(fixture.sandbox, 'State-0001')).toBe(404)
    expect(fixture.sandbox.notifications.list()).toEqual([])
    expect(fixture.sandbox.faults.list()).toEqual([])
    expect(fixture.sandbox.control.ledger.audit()).toMatchObject({ ...clean, entries: 0 })
    expect((await control(fixture.sandbox, 'GET /clock')).body).toMatchObject({
      offset_seconds: 0,
      frozen: false,
    })
    await buy('State-0001')
  })

  it('removes the merchants too if it is to', async () => {
    await fixture.sandbox.control.state.reset({ merchants: 'removed' })
    expect(fixture.sandbox.merchants.list()).toEqual([])
    fixture.sandbox.merchants.create({ mchid: fixture.mchid })
  })
})

describe('a snapshot', () => {
  it('is restored with its orders, money, deadlines, notifications and time', async () => {
    await buy('State-0001')
    await fixture.client.post('/v3/pay/transactions/native', newTransaction(fixture, 'State-0002'))
    await fixture.sandbox.clock.advance(60_000)
    const { state, ledger } = fixture.sandbox.control
    const saved = state.snapshot({ name: 'two-orders' })
    expect(saved.name).toBe('two-orders')
    expect(saved.size).toBeGreaterThan(1000)
    const balances = ledger.balances(fixture.mchid)
    const exported = state.export()

    await buy('State-0003', 5000)
    fixture.sandbox.control.transactions.pay(fixture.mchid, 'State-0002')
    await fixture.sandbox.clock.advance(30 * 24 * 60 * 60 * 1000)
    await state.restore('two-orders')

    expect(state.export()).toEqual(exported)
    expect(ledger.balances(fixture.mchid)).toEqual(balances)
    expect(await stateIn(fixture.sandbox, 'State-0002')).toBe('NOTPAY')
    expect(await stateIn(fixture.sandbox, 'State-0003')).toBe(404)
    expect(ledger.audit()).toMatchObject(clean)
    await fixture.sandbox.clock.advance(7 * 24 * 60 * 60 * 1000)
    expect(await stateIn(fixture.sandbox, 'State-0002')).toBe('CLOSED')
  })

  it('is listed, replaced, removed, and kept by a reset and a restart', async () => {
    const database = join(folder, 'sandbox.db')
    let sandbox = await createSandbox({ ...quiet, database })
    await control(sandbox, 'POST /snapshots', { name: 'one' })
    await control(sandbox, 'POST /snapshots', { name: 'two' })
    await control(sandbox, 'POST /snapshots', { name: 'one' })
    await sandbox.control.state.reset()
    await sandbox.close()
    sandbox = await opened({ database })
    const { body } = await control(sandbox, 'GET /snapshots')
    expect(body).toMatchObject({ data: [{ name: 'two' }, { name: 'one' }] })
    expect((await control(sandbox, 'POST /snapshots/one/restore')).status).toBe(204)
    expect((await control(sandbox, 'DELETE /snapshots/one')).status).toBe(204)
    for (const route of ['POST /snapshots/one/restore', 'DELETE /snapshots/one'])
      expect(await control(sandbox, route)).toMatchObject({ status: 404, body: { code: 'SUBJECT_UNKNOWN' } })
    expect(await control(sandbox, 'POST /snapshots', { name: 'no/path' })).toMatchObject({ status: 400 })
  })

  it('is compared with the present state, and with another', async () => {
    const { state, ledger, transactions } = fixture.sandbox.control
    await fixture.client.post('/v3/pay/transactions/native', newTransaction(fixture, 'State-0001'))
    state.snapshot({ name: 'ordered' })
    expect(state.compare('ordered')).toEqual({ entities: [], entity_count: 0, balances: [], records: [] })

    transactions.pay(fixture.mchid, 'State-0001')
    await buy('State-0002', 500)
    state.snapshot({ name: 'paid' })
    const { mchid } = fixture
    const { body } = await control(fixture.sandbox, 'GET /snapshots/ordered/comparison?with=paid')
    expect(body).toMatchObject({
      entities: [
        { kind: 'transaction', mchid, key: 'State-0001', before: 'NOTPAY', after: 'SUCCESS' },
        { kind: 'transaction', mchid, key: 'State-0002', after: 'SUCCESS' },
      ],
      entity_count: 2,
    })
    expect(body).toEqual(state.compare('ordered', 'paid'))
    const { balances, records } = state.compare('ordered')
    const [basic] = balances
    expect(basic).toMatchObject({ mchid, account: 'BASIC', before: 0 })
    const total = ledger.balances(mchid).find(({ account }) => account === 'BASIC')
    expect(basic?.after).toBe((total?.available ?? 0) + (total?.pending ?? 0))
    expect(records.map(({ table }) => table)).toEqual(expect.arrayContaining(['history', 'notifications']))

    // The other way round, what was added is gone.
    expect(state.compare('paid', 'ordered').entities.at(-1)).toEqual({
      kind: 'transaction',
      mchid,
      key: 'State-0002',
      before: 'SUCCESS',
    })
    for (const route of ['GET /snapshots/none/comparison', 'GET /snapshots/paid/comparison?with=none'])
      expect(await control(fixture.sandbox, route)).toMatchObject({ status: 404 })
  })

  it('is one of at most twenty', () => {
    const { state } = fixture.sandbox.control
    for (let index = 0; index < 20; index += 1) state.snapshot({ name: `s${index}` })
    expect(() => state.snapshot({ name: 'more' })).toThrow(/maximum/)
    state.snapshot({ name: 's3' })
  })
})

describe('an exported state', () => {
  it('starts another sandbox with the same merchants, keys and orders', async () => {
    await buy('State-0001')
    const exported: unknown = (await control(fixture.sandbox, 'GET /state')).body
    const other = await opened({ state: JSON.parse(JSON.stringify(exported)) as never })
    expect(other.merchants.list()).toEqual(fixture.sandbox.merchants.list())
    expect(await stateIn(other, 'State-0001')).toBe('SUCCESS')
    expect(other.control.ledger.audit()).toEqual(fixture.sandbox.control.ledger.audit())
  })

  it('replaces the state of a running sandbox, and its keys', async () => {
    await buy('State-0001')
    const other = await opened()
    const exported = (await control(fixture.sandbox, 'GET /state')).body
    expect((await control(other, 'POST /state/import', exported)).status).toBe(204)
    const received = await clientOf(other).get(
      `/v3/pay/transactions/out-trade-no/State-0001?mchid=${fixture.mchid}`,
    )
    expect(received).toMatchObject({ status: 200, verified: true, body: { trade_state: 'SUCCESS' } })
  })

  it.each([
    ['no object at all', { format: 1, versions: {}, tables: [] }],
    ['another version', { format: 1, versions: { merchants: 99 }, tables: {} }],
    ['no format', { versions: {}, tables: {} }],
  ])('changes nothing if it is not one: %s', async (_, given) => {
    await buy('State-0001')
    await fixture.sandbox.notifications.idle()
    const before = fixture.sandbox.control.state.export()
    expect(await control(fixture.sandbox, 'POST /state/import', given)).toMatchObject({
      status: 400,
      body: { code: 'FIELD_INVALID' },
    })
    const { versions, tables } = before
    const broken = { ...tables, refunds: { columns: ['mchid'], rows: [] } }
    await expect(
      fixture.sandbox.control.state.import({ format: 1, versions, tables: broken }),
    ).rejects.toMatchObject({ code: 'FIELD_INVALID' })
    expect(fixture.sandbox.control.state.export()).toEqual(before)
  })
})

describe('a state that was changed by hand', () => {
  type Tables = Record<string, { columns: string[]; rows: unknown[][] }>
  /** Changes a cell of the first row that has a text in the first column. */
  const put = (table: string, column: string, value: unknown, first?: string) => (tables: Tables) => {
    const { columns, rows } = tables[table] ?? { columns: [], rows: [] }
    const row = rows.find(([cell]) => first === undefined || cell === first)
    if (row === undefined) throw new Error(`No row in ${table}`)
    row[columns.indexOf(column)] = value
  }
  const changes: readonly (readonly [string, (tables: Tables) => void])[] = [
    ['money from nowhere', put('ledger_balances', 'amount', 1_000_000)],
    ['an entry of another amount', put('ledger_entries', 'amount', 7)],
    ['an amount that is not an integer', put('ledger_entries', 'amount', 0.5)],
    ['an order that is not JSON', put('transactions', 'document', '{not json')],
    ['an order that is a list', put('transactions', 'document', '[]')],
    ['an order twice', (tables) => tables['transactions']?.rows.push(tables['transactions'].rows[0] ?? [])],
    ['a merchant without keys', put('merchants', 'document', '{}')],
    ['WeChat Pay without keys', put('settings', 'document', '{}', 'platform')],
    ['no settings', (tables) => tables['settings']?.rows.splice(0)],
    ['no orders', (tables) => delete tables['transactions']],
    ['a table of another program', (tables) => (tables['x; DROP TABLE refunds'] = { columns: [], rows: [] })],
  ]

  it.each(changes)('is refused, and changes nothing: %s', async (_, change) => {
    await buy('State-0001')
    await fixture.sandbox.notifications.idle()
    const before = fixture.sandbox.control.state.export()
    const given = structuredClone(before)
    change(given.tables as unknown as Tables)
    expect(await control(fixture.sandbox, 'POST /state/import', given)).toMatchObject({
      status: 400,
      body: { code: 'FIELD_INVALID' },
    })
    expect(fixture.sandbox.control.state.export()).toEqual(before)
    const database = join(folder, 'imported.sqlite')
    await expect(createSandbox({ ...quiet, database, state: given })).rejects.toMatchObject({
      code: 'STATE_UNREADABLE',
    })
    expect((await opened({ database, state: before })).merchants.list()).toHaveLength(1)
  })
})

describe('a fork', () => {
  it('has the same state, and goes its own way', async () => {
    await buy('State-0001')
    const fork = await fixture.sandbox.fork()
    others.push(fork)
    fixture.sandbox.control.ledger.topUp(fixture.mchid, { amount: 5000 })
    const refund = {
      out_trade_no: 'State-0001',
      out_refund_no: 'R1',
      amount: { refund: 1000, total: 1000, currency: 'CNY' },
    }
    expect((await clientOf(fork).post('/v3/refund/domestic/refunds', refund)).status).toBe(200)
    expect(await stateIn(fork, 'State-0001')).toBe('REFUND')
    expect(await stateIn(fixture.sandbox, 'State-0001')).toBe('SUCCESS')
    expect(fork.control.ledger.audit()).toMatchObject(clean)
  })
})

const seed: Seed = {
  merchants: [
    { mchid: '1900000001', appid: 'wxseed0000000001', balances: { BASIC: 100_000, OPERATION: 5000 } },
    { mchid: '1900000002', kind: 'partner', subMchids: ['1900000109'] },
  ],
  orders: [
    { mchid: '1900000001', out_trade_no: 'SEED0001', total: 1990, state: 'SUCCESS', openid: 'oUser' },
    { mchid: '1900000001', out_trade_no: 'SEED0002', total: 1990 },
    { mchid: '1900000001', out_trade_no: 'SEED0003', total: 1990, state: 'CLOSED' },
    { mchid: '1900000002', sub_mchid: '1900000109', out_trade_no: 'SEED0001', total: 500, state: 'SUCCESS' },
  ],
  contracts: [
    { mchid: '1900000001', out_contract_code: 'SEEDC1', openid: 'oUser', mode: 'immediate' },
    { mchid: '1900000001', out_contract_code: 'SEEDC2', openid: 'oOther', state: 'TERMINATED' },
    { mchid: '1900000001', out_contract_code: 'SEEDC3', state: 'SIGNING' },
  ],
  steps: [
    {
      mchid: '1900000001',
      call: 'POST /v3/refund/domestic/refunds',
      with: {
        out_trade_no: 'SEED0001',
        out_refund_no: 'SEEDR1',
        amount: { refund: 990, total: 1990, currency: 'CNY' },
      },
    },
    { action: 'refunds.succeed', arguments: ['1900000001', 'SEEDR1'] },
    {
      mchid: '1900000001',
      call: 'POST /v3/fund-app/mch-transfer/transfer-bills',
      with: {
        appid: 'wxseed0000000001',
        out_bill_no: 'SEEDT1',
        transfer_scene_id: '1000',
        openid: 'oUser',
        user_name: '张三',
        transfer_amount: 100,
        transfer_remark: '奖励',
        transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
      },
    },
    { advance: 90_000 },
  ],
}

describe('a seed', () => {
  it('gives a new sandbox its merchants, money, orders and what steps lead to', async () => {
    const sandbox = await opened({ seed })
    const { control: actions } = sandbox
    expect(sandbox.merchants.list().map(({ mchid }) => mchid)).toEqual(['1900000001', '1900000002'])
    expect(await stateIn(sandbox, 'SEED0001', '1900000001')).toBe('REFUND')
    expect(await stateIn(sandbox, 'SEED0002', '1900000001')).toBe('NOTPAY')
    expect(await stateIn(sandbox, 'SEED0003', '1900000001')).toBe('CLOSED')
    expect(actions.transactions.get('1900000002', 'SEED0001')).toMatchObject({ trade_state: 'SUCCESS' })
    expect(actions.refunds.get('1900000001', 'SEEDR1')).toMatchObject({ status: 'SUCCESS' })
    // It expired after a day of business time; its name had been encrypted.
    expect(actions.transfers.get('1900000001', 'SEEDT1')).toMatchObject({ state: 'FAIL', user_name: '张三' })
    const contractState = (code: string) => actions.contracts.get('1900000001', code).contract_state
    expect(['SEEDC1', 'SEEDC2', 'SEEDC3'].map(contractState)).toEqual(['SIGNED', 'TERMINATED', 'SIGNING'])
    expect(actions.contracts.get('1900000001', 'SEEDC1')).toMatchObject({ openid: 'oUser' })
    expect(actions.ledger.audit()).toMatchObject(clean)
    await actions.state.reset()
    await actions.state.restore('seed')
    expect(await stateIn(sandbox, 'SEED0001', '1900000001')).toBe('REFUND')
  })

  it.each([
    [
      'seed.yaml',
      'merchants:\n  - mchid: "1900000001"\norders:\n  - { mchid: "1900000001", out_trade_no: YAML0001, total: 1 }\n',
    ],
    [
      'seed.json',
      JSON.stringify({
        merchants: [{ mchid: '1900000001' }],
        orders: [{ mchid: '1900000001', out_trade_no: 'YAML0001', total: 1 }],
      }),
    ],
  ])('is read from a file: %s', async (name, text) => {
    const seedFile = join(folder, name)
    writeFileSync(seedFile, text)
    const sandbox = await opened({ seedFile })
    expect(await stateIn(sandbox, 'YAML0001', '1900000001')).toBe('NOTPAY')
  })

  it('is applied to a new database only', async () => {
    const database = join(folder, 'sandbox.db')
    await (await createSandbox({ ...quiet, database, seed })).close()
    const sandbox = await opened({ database, seed })
    expect(sandbox.merchants.list()).toHaveLength(2)
  })

  it.each([
    [
      'orders/1',
      {
        orders: [
          { mchid: 'MCHID', out_trade_no: 'SEED0001', total: 1 },
          { mchid: 'MCHID', out_trade_no: 'x', total: 1 },
        ],
      },
    ],
    [
      'steps/0',
      {
        orders: [{ mchid: 'MCHID', out_trade_no: 'SEED0001', total: 1 }],
        steps: [{ action: 'refunds.succeed', arguments: ['MCHID', 'R1'] }],
      },
    ],
    [
      'steps/0',
      {
        orders: [{ mchid: 'MCHID', out_trade_no: 'SEED0001', total: 1 }],
        steps: [{ mchid: 'MCHID', call: 'POST /v3/nowhere' }],
      },
    ],
    ['merchants/1', { merchants: [{ mchid: '1900000009' }, { mchid: 'MCHID' }] }],
    ['steps/0', { merchants: [{ mchid: '1900000009' }], steps: [{ action: 'no.such', arguments: [] }] }],
  ])('is applied as a whole or not at all, and the error names the place: %s', async (place, given) => {
    const before = fixture.sandbox.control.state.export()
    const own = JSON.parse(JSON.stringify(given).replaceAll('MCHID', fixture.mchid)) as unknown
    const refused = await control(fixture.sandbox, 'POST /state/seed', own)
    expect(refused.status).toBeLessThan(500)
    expect(refused.body?.['message']).toContain(place)
    expect(fixture.sandbox.control.state.export()).toEqual(before)
  })

  it('is refused with the name of an unknown field', async () => {
    expect(await control(fixture.sandbox, 'POST /state/seed', { order: [] })).toMatchObject({
      status: 400,
      body: { code: 'FIELD_INVALID' },
    })
    const seedFile = join(folder, 'broken.yaml')
    writeFileSync(seedFile, 'merchants: [')
    await expect(createSandbox({ ...quiet, seedFile })).rejects.toMatchObject({
      code: 'SEED_FILE_UNREADABLE',
    })
  })
})

describe('a random seed', () => {
  const NOW = new Date('2026-05-10T12:00:00Z')
  const at = { timestamp: NOW.getTime() / 1000, nonce: 'N'.repeat(32) }
  const apiv3Key = 'k'.repeat(32)
  const [first] = keyRing()

  /** Everything that a run shows, without signatures. */
  async function run(randomSeed: string): Promise<unknown> {
    const sent: string[] = []
    const one = await createFixture(
      {
        randomSeed,
        clock: { now: () => NOW },
        refundInterval: 0,
        notificationFetch: (_, init) => {
          const headers = new Headers(init.headers)
          headers.delete('wechatpay-signature')
          sent.push(JSON.stringify([[...headers], init.body]))
          return Promise.resolve(new Response(null, { status: 204 }))
        },
      },
      { apiv3Key },
    )
    others.push(one.sandbox)
    const shown: unknown[] = []
    const call = async (path: string, body?: unknown) => {
      const { status, text, headers } = await (body === undefined
        ? one.client.get(path, at)
        : one.client.post(path, body, at))
      const kept = [...headers].filter(([name]) => name !== 'wechatpay-signature')
      shown.push([status, text, kept])
    }
    await call('/v3/pay/transactions/native', newTransaction(one, 'Random-0001'))
    one.sandbox.control.transactions.pay(one.mchid, 'Random-0001')
    await call('/v3/refund/domestic/refunds', {
      out_trade_no: 'Random-0001',
      out_refund_no: 'R1',
      notify_url: NOTIFY_URL,
      amount: { refund: 500, total: 1000, currency: 'CNY' },
    })
    one.sandbox.control.refunds.abnormal(one.mchid, 'R1')
    await call('/v3/refund/domestic/refunds/R1')
    await call('/v3/payscore/serviceorder?out_order_no=x&service_id=y&appid=z')
    await one.sandbox.notifications.idle()
    return { mchid: one.mchid, appid: one.merchant.appid, shown, sent }
  }

  it('makes two runs equal to the byte, but for signatures', async () => {
    const [one, other, third] = [await run('alpha'), await run('alpha'), await run('beta')]
    expect(other).toEqual(one)
    expect(JSON.stringify(one)).toContain('Random-0001')
    expect(third).not.toEqual(one)
  })

  it('never makes a key', async () => {
    const [one, other] = [await opened({ randomSeed: 'alpha' }), await opened({ randomSeed: 'alpha' })]
    const [a, b] = [one.merchants.create(), other.merchants.create()]
    expect(a.mchid).toBe(b.mchid)
    expect(a.apiv3Key).not.toBe(b.apiv3Key)
    expect(a.secret).not.toBe(b.secret)
    expect(first?.privateKey).toBeDefined()
  })

  it('gives no number twice in a database that is opened, forked or restored again', async () => {
    const database = join(folder, 'sandbox.db')
    const numbers = new Set<string>()
    const add = (sandbox: Sandbox) => {
      const { mchid } = sandbox.merchants.create()
      numbers.add(mchid)
    }
    let sandbox = await createSandbox({ ...quiet, database, randomSeed: 'alpha' })
    add(sandbox)
    await sandbox.close()
    sandbox = await opened({ database, randomSeed: 'alpha' })
    add(sandbox)
    sandbox.control.state.snapshot({ name: 'kept' })
    const fork = await sandbox.fork()
    others.push(fork)
    add(fork)
    await sandbox.control.state.restore('kept')
    await sandbox.control.state.reset()
    add(sandbox)
    expect(numbers.size).toBe(4)
  })
})
