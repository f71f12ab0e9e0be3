import { findOperation } from '@wxpay/catalog'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleRequest } from '../src/catalog/sample-request'
import { domains } from '../src/domains'
import { type Actor, actorOf } from '../src/entities/actor'
import { kindsOf } from '../src/entities/kinds'
import type { EntityDetail, EntitySummary, Sandbox } from '../src/index'
import { encryptionFor } from './encrypted-request'
import { type Fixture, NOTIFY_URL, createFixture, newTransaction } from './fixture'
import { player } from './plays/player'
import { plays } from './plays/plays'

const NATIVE = '/v3/pay/transactions/native'
const kinds = kindsOf({ controls: () => domains })

interface Listed {
  readonly data: readonly EntitySummary[]
}

const get = async <Value = Listed>(sandbox: Sandbox, path: string): Promise<Value> => {
  const response = await sandbox.fetch(`http://localhost/sandbox/v1${path}`)
  expect({ path, status: response.status }).toEqual({ path, status: 200 })
  return (await response.json()) as Value
}

/** Calls operations of the catalog with valid examples; a rejection has no effect. */
async function callAll({ merchant, client }: Fixture): Promise<void> {
  const { encrypt, headers } = encryptionFor(merchant)
  for (const { method, path } of domains.flatMap(({ operations }) => operations)) {
    const found = findOperation(`${method} ${path}`)
    if (found === undefined || method !== 'POST' || !path.startsWith('/v3/')) continue
    const request = sampleRequest(found, {
      members: 'all',
      known: {
        mchid: merchant.mchid,
        sp_mchid: merchant.mchid,
        appid: merchant.appid,
        service_id: merchant.serviceId,
        notify_url: NOTIFY_URL,
      },
      now: new Date(),
      encrypt,
    })
    const url = path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) =>
      encodeURIComponent(request.path[name] ?? ''),
    )
    await client.call('POST', url, request.body ?? {}, { headers })
  }
}

describe('entities of all kinds', () => {
  let fixture: Fixture
  let listed: readonly EntitySummary[]
  beforeAll(async () => {
    fixture = await createFixture({ refundInterval: 0 })
    const { sandbox, merchant, mchid } = fixture
    const server = await sandbox.listen()
    sandbox.control.ledger.topUp(mchid, { amount: 500_000 })
    sandbox.control.ledger.topUp(mchid, { account: 'OPERATION', amount: 500_000 })
    sandbox.control.contracts.setPlan(mchid, '12535', { mode: 'immediate' })
    const records = { payments: [], refunds: [], shares: [] }
    const one = player({ url: server.url, merchant, records, seed: 7, notify_url: NOTIFY_URL })
    for (let round = 0; round < 2; round += 1) {
      for (const play of plays) await play.run(one)
      await sandbox.clock.advance(61_000)
    }
    // What is due meanwhile would change states between the list and the details.
    sandbox.clock.freeze()
    await callAll(fixture)
    sandbox.control.rideContracts.sign(mchid, { openid: 'oUser' })
    listed = (await get(sandbox, '/entities?limit=500')).data
  })
  afterAll(() => fixture.sandbox.close())

  it('are listed, newest first, and each can be read', async () => {
    const { sandbox } = fixture
    expect([...new Set(listed.map(({ kind }) => kind))].toSorted()).toEqual(
      expect.arrayContaining([
        'applyment',
        'combined-order',
        'contract',
        'ecommerce-applyment',
        'merchant-coupon-stock',
        'permission',
        'receipt',
        'refund',
        'ride-contract',
        'service-order',
        'transaction',
        'transfer',
        'transfer-authorization',
        'transfer-batch',
        'withdrawal',
      ]),
    )
    const sequences = listed.map(({ sequence }) => sequence)
    expect(sequences).toEqual(sequences.toSorted((a, b) => b - a))
    for (const { kind, mchid, key, state, sequence } of listed) {
      const detail = await get<EntityDetail>(sandbox, `/entities/${kind}/${mchid}/${encodeURIComponent(key)}`)
      expect(detail).toMatchObject({ kind, mchid, key, state, sequence })
      expect(detail.history[0]).toMatchObject({ sequence, from: null })
      expect(detail.history.at(-1)?.to).toBe(state)
      for (const { event } of detail.history) expect(event, `${kind} ${key}`).toBeTypeOf('string')
      for (const { url } of detail.actions) expect(url).not.toMatch(/\/(?:\/|$)|[{}]/)
      expect(JSON.stringify(detail.value)).not.toMatch(/"(?:accepted|signKey|token)":/)
    }
  })

  it('are found by kind, state, merchant, any field, and page by page', async () => {
    const { sandbox, mchid } = fixture
    const find = async (query: string) => (await get(sandbox, `/entities?${query}`)).data
    const refunds = listed.filter(({ kind }) => kind === 'refund')
    expect(await find('kind=refund&limit=500')).toEqual(refunds)
    const states = await find('state=SUCCESS&limit=500')
    expect(states).toEqual(listed.filter(({ state }) => state === 'SUCCESS'))
    expect(states.length).toBeGreaterThan(3)
    const [newest, second] = listed
    expect(await find('limit=1')).toEqual([newest])
    expect(await find(`limit=1&before=${newest?.sequence ?? 0}`)).toEqual([second])
    expect(await find('mchid=1')).toEqual([])
    expect(await find(`mchid=${mchid}&limit=1`)).toHaveLength(1)
    const order = listed.find(({ kind }) => kind === 'transaction')
    expect(await find(`q=${(order?.key ?? '').toUpperCase()}`)).toContainEqual(order)
    expect(await find('q=nothing+has+this')).toEqual([])
    for (const path of ['/entities?kind=none', '/entities/none/1/1', `/entities/refund/${mchid}/none`]) {
      const response = await sandbox.fetch(`http://localhost/sandbox/v1${path}`)
      expect({ path, status: response.status }).toEqual({ path, status: 404 })
    }
  })
})

describe('a refunded transaction', () => {
  it('has its history, notifications, ledger entries, refunds, and what may happen next', async () => {
    const fixture = await createFixture({ refundInterval: 0 })
    const { sandbox, client, mchid } = fixture
    await client.post(NATIVE, newTransaction(fixture, 'ENTITY-1'))
    const before = sandbox.control.entities.get('transaction', mchid, 'ENTITY-1')
    expect(before).toMatchObject({
      amount: 1000,
      description: '图书',
      state: 'NOTPAY',
      value: { code_url: expect.any(String) as string },
      related: [],
      ledger: [],
    })
    expect(before.next_events).toContainEqual({ event: 'userPays', to: 'SUCCESS', by: 'payer' })
    expect(before.next_events).toContainEqual({ event: 'timeExpires', to: 'CLOSED', by: 'time' })
    expect(before.next_events).toContainEqual({ event: 'close', to: 'CLOSED', by: 'merchant' })
    const pay = before.actions.find(({ name }) => name === 'transactions.pay')
    expect(pay).toMatchObject({
      method: 'POST',
      url: `/merchants/${mchid}/transactions/ENTITY-1/pay`,
      event: 'userPays',
      by: 'payer',
      allowed: true,
      body: { type: 'object' },
    })
    const paid = await sandbox.fetch(`http://localhost/sandbox/v1${pay?.url ?? ''}`, { method: 'POST' })
    expect(paid.status).toBe(200)
    await sandbox.clock.advance(2 * 24 * 60 * 60 * 1000)
    const refund = {
      out_trade_no: 'ENTITY-1',
      out_refund_no: 'R-1',
      notify_url: NOTIFY_URL,
      amount: { refund: 300, total: 1000, currency: 'CNY' },
    }
    await client.post('/v3/refund/domestic/refunds', refund)
    const after = sandbox.control.entities.get('transaction', mchid, 'ENTITY-1')
    expect(after.state).toBe('REFUND')
    expect(after.history.map(({ event, to }) => [event, to])).toEqual([
      ['prepay', 'NOTPAY'],
      ['userPays', 'SUCCESS'],
      ['refund', 'REFUND'],
    ])
    expect(after.notifications).toMatchObject([{ event_type: 'TRANSACTION.SUCCESS', status: 'delivered' }])
    expect(after.ledger.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['payment', -1000],
      ['payment', 1000],
      ['fee', -6],
      ['fee', 6],
    ])
    expect(after.related).toEqual([
      { kind: 'refund', mchid, key: 'R-1', state: 'PROCESSING', relation: 'transaction_id' },
    ])
    expect(after.actions.find(({ name }) => name === 'transactions.pay')?.allowed).toBe(false)
    expect(sandbox.control.entities.get('refund', mchid, 'R-1').related).toMatchObject([
      { kind: 'transaction', key: 'ENTITY-1' },
    ])
    await sandbox.close()
  })
})

describe('the kinds of entities', () => {
  it('are described with their state machines', async () => {
    const sandbox = (await createFixture()).sandbox
    const views = sandbox.control.entities.kinds()
    expect(views).toHaveLength(kinds.length)
    const untitled = views.flatMap(({ events }) =>
      events.filter(({ name, zh, en }) => zh === en || zh === name),
    )
    expect(untitled).toEqual([])
    for (const { states, events, initial, transitions, actions } of views) {
      const known = events.map(({ name }) => name)
      for (const { event } of transitions) expect(known).toContain(event)
      const names = states.map(({ name }) => name)
      expect(names).toContain(initial)
      for (const { from, to } of transitions)
        expect([names.includes(from), names.includes(to)]).toEqual([true, true])
      for (const { route } of actions) expect(route).toMatch(/^\/merchants\/\{mchid\}\//)
    }
    expect(views.find(({ kind }) => kind === 'refund')).toMatchObject({
      name: { zh: '退款', en: 'Refund' },
      key: ['out_refund_no'],
      states: expect.arrayContaining([
        { name: 'CLOSED', zh: '退款关闭', en: 'closed', final: true },
        { name: 'PROCESSING', zh: '退款处理中', en: 'processing', final: false },
      ]) as unknown[],
      events: expect.arrayContaining([
        { name: 'succeeds', zh: '成功', en: 'succeeds' },
        { name: 'applyAbnormal', zh: '发起异常退款', en: 'apply abnormal' },
      ]) as unknown[],
      transitions: expect.arrayContaining([
        { event: 'create', from: 'ABSENT', to: 'PROCESSING', by: 'merchant' },
        { event: 'succeeds', from: 'PROCESSING', to: 'SUCCESS', by: 'platform' },
      ]) as unknown[],
    })
    await sandbox.close()
  })

  it('know who causes each event by its name', () => {
    const events = new Map<Actor, Set<string>>()
    for (const { entity } of kinds) {
      for (const event of Object.keys(entity.machine.rows)) {
        const actor = actorOf(event)
        events.set(actor, (events.get(actor) ?? new Set()).add(event))
      }
    }
    const of = (actor: Actor): string[] => [...(events.get(actor) ?? [])]
    const some = (...names: string[]) => expect.arrayContaining(names) as string[]
    expect(of('merchant')).toEqual(some('create', 'codePays', 'merchantApproves', 'sendNotice', 'closeV2'))
    expect(of('payer')).toEqual(some('userPays', 'lastIsReceived', 'signerSigns'))
    expect(of('platform')).toEqual(
      some('succeeds', 'fails', 'bankRefuses', 'detailsFail', 'orderDone', 'closes'),
    )
    expect(of('time')).toEqual(some('timeExpires', 'thirtyDaysPass', 'signatureExpires'))
    // No event of one is taken for that of another.
    for (const event of [...of('merchant'), ...of('platform')])
      expect(event).not.toMatch(/^(?:user|time)[A-Z]/)
  })
})
