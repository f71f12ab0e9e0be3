import { createHash } from 'node:crypto'
import { listFamilies, loadFamily } from '@wxpay/catalog'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ReceiptKindName, receiptKinds } from '../src/domains/receipts/kinds'
import { complaints } from './catalog-answers'
import { signingClient } from './signing-client'
import { type Stage, stage } from './stage'

const HOST = 'https://api.mch.weixin.qq.com'
const NOW = new Date('2026-05-10T12:00:00Z')

let scene: Stage

beforeEach(async () => {
  scene = await stage({ clock: { now: () => NOW } })
})
afterEach(async () => {
  await scene.sandbox.close()
})

const at = { timestamp: NOW.getTime() / 1000 }
const get = (url: string) => scene.client.get(url, at)

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
  const answer = await scene.client.post(filled(path), body, at)
  expect(answer).toMatchObject({ status: 200, verified: true })
  expect(complaints(`POST ${path}`, answer.body)).toEqual([])
  return answer.body
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
  const answer = await get(addressOf(name, applied))
  expect(answer).toMatchObject({ status: 200, verified: true })
  expect(complaints(`GET ${receiptKinds[name].query}`, answer.body)).toEqual([])
  return answer.body
}

const stateOf = (body: Readonly<Record<string, unknown>>) =>
  body['state'] ?? body['receipt_state'] ?? body['signature_status']

const download = (body: Readonly<Record<string, unknown>>) =>
  scene.client.raw('GET', String(body['download_url']).slice(HOST.length), undefined, at)

const names = Object.keys(receiptKinds) as ReceiptKindName[]

describe('a receipt', () => {
  it.each(names)('(%s) is applied for, made, and downloaded', async (name) => {
    const applied = await apply(name)
    const pending = receiptKinds[name].pending
    expect(stateOf(applied)).toBe(pending)
    const waiting = await query(name, applied)
    expect(stateOf(waiting)).toBe(pending)
    expect(waiting).not.toHaveProperty('download_url')
    await scene.sandbox.clock.advance(3_000)
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

  it.each(names)('(%s) is applied for once, however often', async (name) => {
    const first = await apply(name)
    await scene.sandbox.clock.advance(3_000)
    expect(stateOf(await apply(name))).toBe('FINISHED')
    expect(scene.sandbox.control.receipts.list(scene.mchid)).toHaveLength(1)
    expect(stateOf(await query(name, first))).toBe('FINISHED')
  })

  it.each(names)('(%s) that nobody applied for is not found', async (name) => {
    expect(await get(addressOf(name, { accept_id: '10500000' }))).toMatchObject({
      status: 404,
      verified: true,
      body: { code: 'NOT_FOUND' },
    })
  })

  it('has an address for ten minutes, and a new one after that', async () => {
    await apply('transfer')
    await scene.sandbox.clock.advance(3_000)
    const first = await query('transfer', {})
    await scene.sandbox.clock.advance(10 * 60_000)
    const response = await download(first)
    expect(response.status).toBe(400)
    const second = await query('transfer', {})
    expect(second['download_url']).not.toBe(first['download_url'])
    expect(second['hash_value']).toBe(first['hash_value'])
    expect((await download(second)).status).toBe(200)
  })

  it('is for nobody but the merchant', async () => {
    await apply('transfer')
    await scene.sandbox.clock.advance(3_000)
    const { download_url } = await query('transfer', {})
    const stranger = signingClient(scene.sandbox.merchants.create(), HOST, (request) =>
      scene.sandbox.fetch(request),
    )
    expect(await stranger.get(String(download_url).slice(HOST.length), at)).toMatchObject({
      status: 403,
      body: { code: 'NO_AUTH' },
    })
    expect(await stranger.get(addressOf('transfer', {}), at)).toMatchObject({ status: 404 })
  })

  it('of a budget is found under its budget alone', async () => {
    const { accept_id } = await apply('budget')
    const path = receiptKinds.budget.query.replace('{out_budget_no}', 'another')
    expect(await get(`${path}?accept_id=${String(accept_id)}`)).toMatchObject({ status: 404 })
  })
})

describe('the control over receipts', () => {
  const receipts = () => scene.sandbox.control.receipts
  const only = () => receipts().list(scene.mchid)[0]?.receipt_id ?? ''

  it('lets one be made at once', async () => {
    await apply('batch')
    expect(receipts().finish(scene.mchid, only())).toMatchObject({
      kind: 'batch',
      state: 'FINISHED',
      names: { out_batch_no: 'plfk2020042013' },
    })
    expect(stateOf(await query('batch', {}))).toBe('FINISHED')
    expect(() => receipts().finish(scene.mchid, only())).toThrow('FINISHED')
  })

  it('lets one fail, for good and with its reason', async () => {
    await apply('transfer')
    expect(receipts().fail(scene.mchid, only(), { reason: '转账已超过期限' })).toMatchObject({
      state: 'FAILED',
    })
    await scene.sandbox.clock.advance(3_000)
    expect(await query('transfer', {})).toMatchObject({ state: 'FAILED', fail_reason: '转账已超过期限' })
    expect(receipts().get(scene.mchid, only())).toMatchObject({ fail_reason: '转账已超过期限' })
  })

  it('lets none fail of which that is not told', async () => {
    await apply('batch')
    expect(() => receipts().fail(scene.mchid, only())).toThrow('没有失败状态')
    expect(receipts().get(scene.mchid, only())).toMatchObject({ state: 'GENERATING' })
  })

  it('knows no receipts of nobody, and none that was not applied for', () => {
    expect(() => receipts().list('1999999999')).toThrow('1999999999')
    expect(() => receipts().get(scene.mchid, '1050')).toThrow('There is no receipt')
    expect(() => receipts().finish(scene.mchid, '1050')).toThrow('There is no receipt')
  })
})

describe('the table of receipts', () => {
  it('has every operation of the catalog that applies for one', () => {
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
