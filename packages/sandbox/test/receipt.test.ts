import { createHash } from 'node:crypto'
import { listFamilies, loadFamily } from '@wxpay/catalog'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ReceiptKindName, receiptKinds } from '../src/domains/receipts/kinds'
import { deviations } from './catalog-responses'
import { signingClient } from './signing-client'
import { type Fixture, createFixture } from './fixture'

const HOST = 'https://api.mch.weixin.qq.com'
const NOW = new Date('2026-05-10T12:00:00Z')

let fixture: Fixture

beforeEach(async () => {
  fixture = await createFixture({ clock: { now: () => NOW } })
})
afterEach(async () => {
  await fixture.sandbox.close()
})

const at = { timestamp: NOW.getTime() / 1000 }
const get = (url: string) => fixture.client.get(url, at)

const values: Readonly<Record<string, string>> = {
  out_bill_no: 'plfk2020042013',
  transfer_bill_no: '1330000071100999991182020050700019480001',
  sub_mchid: '1900001121',
  out_budget_no: 'budget202506300102',
  start_date: '2026-04-01',
  end_date: '2026-04-30',
  sponsor_mchid: '1900001109',
  accept_type: 'BATCH_TRANSFER',
  out_batch_no: 'plfk2020042013',
  out_detail_no: 'x23zy545Bd5436',
}

const filled = (path: string) => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
const missingFrom = (path: string, names: readonly string[]) =>
  names.filter((name) => values[name] !== undefined && !path.includes(`{${name}}`))

async function apply(name: ReceiptKindName): Promise<Readonly<Record<string, unknown>>> {
  const { apply: path, names } = receiptKinds[name]
  const body = Object.fromEntries(missingFrom(path, names).map((field) => [field, values[field]]))
  const response = await fixture.client.post(filled(path), body, at)
  expect(response).toMatchObject({ status: 200, verified: true })
  expect(deviations(`POST ${path}`, response.body)).toEqual([])
  return response.body
}

function addressOf(name: ReceiptKindName, { accept_id }: Readonly<Record<string, unknown>>): string {
  const { query: path, names } = receiptKinds[name]
  const asked = name === 'budget' ? { accept_id: String(accept_id) } : {}
  const rest = name === 'budget' ? [] : missingFrom(path, names)
  const query = new URLSearchParams({
    ...asked,
    ...Object.fromEntries(rest.map((field) => [field, values[field] ?? ''])),
  })
  return query.size === 0 ? filled(path) : `${filled(path)}?${query.toString()}`
}

async function query(
  name: ReceiptKindName,
  applied: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const response = await get(addressOf(name, applied))
  expect(response).toMatchObject({ status: 200, verified: true })
  expect(deviations(`GET ${receiptKinds[name].query}`, response.body)).toEqual([])
  return response.body
}

const stateOf = (body: Readonly<Record<string, unknown>>) =>
  body['state'] ?? body['receipt_state'] ?? body['signature_status']

const download = (body: Readonly<Record<string, unknown>>) =>
  fixture.client.raw('GET', String(body['download_url']).slice(HOST.length), undefined, at)

const names = Object.keys(receiptKinds) as ReceiptKindName[]

describe('receipts', () => {
  it.each(names)('are applied for, generated and downloaded (%s)', async (name) => {
    const applied = await apply(name)
    const pending = receiptKinds[name].pending
    expect(stateOf(applied)).toBe(pending)
    const waiting = await query(name, applied)
    expect(stateOf(waiting)).toBe(pending)
    expect(waiting).not.toHaveProperty('download_url')
    await fixture.sandbox.clock.advance(3_000)
    const finished = await query(name, applied)
    expect(stateOf(finished)).toBe('FINISHED')
    const response = await download(finished)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('wechatpay-signature')).toBeNull()
    const bytes = Buffer.from(await response.arrayBuffer())
    const algorithm = String(finished['hash_type']).toLowerCase()
    expect(createHash(algorithm).update(bytes).digest('hex').toUpperCase()).toBe(finished['hash_value'])
  })

  it.each(names)('are the same receipt for repeated applications (%s)', async (name) => {
    const first = await apply(name)
    await fixture.sandbox.clock.advance(3_000)
    expect(stateOf(await apply(name))).toBe('FINISHED')
    expect(fixture.sandbox.control.receipts.list(fixture.mchid)).toHaveLength(1)
    expect(stateOf(await query(name, first))).toBe('FINISHED')
  })

  it.each(names)('are not found without an application (%s)', async (name) => {
    expect(await get(addressOf(name, { accept_id: '10500000' }))).toMatchObject({
      status: 404,
      verified: true,
      body: { code: 'NOT_FOUND' },
    })
  })

  it('have a download link for ten minutes, then a new one', async () => {
    await apply('transfer')
    await fixture.sandbox.clock.advance(3_000)
    const first = await query('transfer', {})
    await fixture.sandbox.clock.advance(10 * 60_000)
    const response = await download(first)
    expect(response.status).toBe(400)
    const second = await query('transfer', {})
    expect(second['download_url']).not.toBe(first['download_url'])
    expect(second['hash_value']).toBe(first['hash_value'])
    expect((await download(second)).status).toBe(200)
  })

  it('are only visible to their merchant', async () => {
    await apply('transfer')
    await fixture.sandbox.clock.advance(3_000)
    const { download_url } = await query('transfer', {})
    const stranger = signingClient(fixture.sandbox.merchants.create(), HOST, (request) =>
      fixture.sandbox.fetch(request),
    )
    expect(await stranger.get(String(download_url).slice(HOST.length), at)).toMatchObject({
      status: 403,
      body: { code: 'NO_AUTH' },
    })
    expect(await stranger.get(addressOf('transfer', {}), at)).toMatchObject({ status: 404 })
  })

  it('of a budget are only found under that budget', async () => {
    const { accept_id } = await apply('budget')
    const path = receiptKinds.budget.query.replace('{out_budget_no}', 'another')
    expect(await get(`${path}?accept_id=${String(accept_id)}`)).toMatchObject({ status: 404 })
  })
})

describe('control of receipts', () => {
  const receipts = () => fixture.sandbox.control.receipts
  const only = () => receipts().list(fixture.mchid)[0]?.receipt_id ?? ''

  it('finishes a receipt at once', async () => {
    await apply('batch')
    expect(receipts().finish(fixture.mchid, only())).toMatchObject({
      kind: 'batch',
      state: 'FINISHED',
      names: { out_batch_no: 'plfk2020042013' },
    })
    expect(stateOf(await query('batch', {}))).toBe('FINISHED')
    expect(() => receipts().finish(fixture.mchid, only())).toThrow('FINISHED')
  })

  it('fails a receipt for good, with its reason', async () => {
    await apply('transfer')
    expect(receipts().fail(fixture.mchid, only(), { reason: '转账已超过期限' })).toMatchObject({
      state: 'FAILED',
    })
    await fixture.sandbox.clock.advance(3_000)
    expect(await query('transfer', {})).toMatchObject({ state: 'FAILED', fail_reason: '转账已超过期限' })
    expect(receipts().get(fixture.mchid, only())).toMatchObject({ fail_reason: '转账已超过期限' })
  })

  it('rejects failing a kind of receipt that cannot fail', async () => {
    await apply('batch')
    expect(() => receipts().fail(fixture.mchid, only())).toThrow('没有失败状态')
    expect(receipts().get(fixture.mchid, only())).toMatchObject({ state: 'GENERATING' })
  })

  it('returns an empty list for an unknown merchant, and rejects an unknown receipt', () => {
    expect(() => receipts().list('1999999999')).toThrow('1999999999')
    expect(() => receipts().get(fixture.mchid, '1050')).toThrow('Unknown receipt')
    expect(() => receipts().finish(fixture.mchid, '1050')).toThrow('Unknown receipt')
  })
})

describe('the table of receipts', () => {
  it('contains every operation of the catalog that applies for a receipt', () => {
    const cataloged = listFamilies()
      .flatMap((family) => Object.entries(loadFamily(family).paths))
      .filter(([, item]) => item.post?.['x-wxpay'].name.zh.includes('回单'))
      .map(([path]) => path)
    expect(
      Object.values(receiptKinds)
        .map((kind) => kind.apply)
        .sort(),
    ).toEqual(cataloged.sort())
  })
})
