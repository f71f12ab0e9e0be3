import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openApprovals } from './approvals'
import { type Challenge, challengeOf, type Write } from './challenge'

let folder: string
let time = Date.now()
const now = (): number => time

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-approvals-'))
  time = Date.now()
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const refund: Write = {
  baseURL: 'https://api.mch.weixin.qq.com',
  mchid: '1900000001',
  route: 'POST /v3/refund/domestic/refunds',
  path: {},
  query: {},
  body: { out_trade_no: 'ORDER1', out_refund_no: 'R1', amount: { refund: 100, total: 200, currency: 'CNY' } },
}
const challenge = challengeOf(refund)
const changed = (change: Partial<Write>): Challenge => challengeOf({ ...refund, ...change })

describe('challengeOf', () => {
  it('has the number and the amount that moves', () => {
    expect(challenge).toMatchObject({
      number: { field: 'out_refund_no', value: 'R1' },
      amount: { field: 'amount.refund', value: 100, currency: 'CNY' },
      name: { en: 'Apply for a refund' },
    })
  })

  it('does not depend on the order of members', () => {
    const { out_trade_no, ...rest } = refund.body as Record<string, unknown>
    expect(changed({ body: { ...rest, out_trade_no } }).hash).toBe(challenge.hash)
  })

  it.each<Partial<Write>>([
    { mchid: '1900000002' },
    { baseURL: 'https://other.example' },
    { route: 'POST /v3/ecommerce/refunds/apply' },
    { path: { a: 'b' } },
    { query: { a: 'b' } },
    { body: { ...(refund.body as object), amount: { refund: 101, total: 200, currency: 'CNY' } } },
    { body: { ...(refund.body as object), out_refund_no: 'R2' } },
    { body: JSON.parse('{"__proto__":{"x":1}}') as unknown },
  ])('differs for %j', (change) => {
    expect(changed(change).hash).not.toBe(challenge.hash)
  })

  it.each([
    [
      'POST /v3/combine-transactions/native',
      { sub_orders: [{ amount: { total_amount: 1 } }, { amount: { total_amount: 2 } }] },
      3,
    ],
    ['POST /v3/profitsharing/orders', { receivers: [{ amount: 10 }, { amount: 5 }] }, 15],
    ['POST /v3/fund-app/mch-transfer/transfer-bills', { transfer_amount: 7 }, 7],
    ['POST /v2/pay/unifiedorder', { total_fee: '88' }, 88],
    ['POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close', { mchid: '1' }, undefined],
  ])('finds the amount of %s', (route, body, amount) => {
    expect(changed({ route, body }).amount?.value).toBe(amount)
  })
})

describe('openApprovals', () => {
  it('takes an approval once', async () => {
    const approvals = await openApprovals(folder, now)
    expect(await approvals.take(challenge)).toBe(false)
    await approvals.ask(challenge)
    expect(await approvals.take(challenge)).toBe(false)
    await approvals.approve(challenge)
    expect(await approvals.take(challenge)).toBe(true)
    expect(await approvals.take(challenge)).toBe(false)
    expect(await approvals.pending()).toEqual([])
  })

  it('gives an approval to one of many that take it at once', async () => {
    const approvals = await Promise.all(Array.from({ length: 5 }, () => openApprovals(folder, now)))
    await approvals[0]?.approve(challenge)
    const taken = await Promise.all(approvals.map((each) => each.take(challenge)))
    expect(taken.filter(Boolean)).toHaveLength(1)
  })

  it('refuses an approval for another request under the same name', async () => {
    const approvals = await openApprovals(folder, now)
    const other = changed({ mchid: '1900000002' })
    await approvals.approve(challenge)
    copyFileSync(
      join(folder, 'approved', `${challenge.id}.json`),
      join(folder, 'approved', `${other.id}.json`),
    )
    expect(await approvals.take(other)).toBe(false)
  })

  it('refuses an approval that was used and copied back', async () => {
    const approvals = await openApprovals(folder, now)
    await approvals.approve(challenge)
    const file = join(folder, 'approved', `${challenge.id}.json`)
    const kept = readFileSync(file)
    expect(await approvals.take(challenge)).toBe(true)
    writeFileSync(file, kept, { mode: 0o600 })
    expect(await approvals.take(challenge)).toBe(false)
  })

  it('refuses an approval that another program wrote, and one that was changed', async () => {
    const approvals = await openApprovals(folder, now)
    const file = join(folder, 'approved', `${challenge.id}.json`)
    const forged = { hash: challenge.hash, expiresAt: time + 1e9, nonce: '0'.repeat(32), mac: '0'.repeat(64) }
    for (const mac of ['', '00', forged.mac]) {
      writeFileSync(file, JSON.stringify({ ...forged, mac }), { mode: 0o600 })
      expect(await approvals.take(challenge)).toBe(false)
    }
    await approvals.approve(challenge)
    const real = JSON.parse(readFileSync(file, 'utf8')) as object
    writeFileSync(file, JSON.stringify({ ...real, expiresAt: time + 1e9 }), { mode: 0o600 })
    expect(await approvals.take(challenge)).toBe(false)
  })

  it('ends approvals after 10 minutes and challenges after half an hour', async () => {
    const approvals = await openApprovals(folder, now)
    await approvals.ask(challenge)
    await approvals.approve(challenge)
    time += 11 * 60_000
    expect(await approvals.take(challenge)).toBe(false)
    expect(await approvals.pending()).toHaveLength(1)
    time += 20 * 60_000
    expect(await approvals.pending()).toEqual([])
  })

  it('shows what the request says, whatever the file claims', async () => {
    const approvals = await openApprovals(folder, now)
    await approvals.ask(challenge)
    const file = join(folder, 'pending', `${challenge.id}.json`)
    const { write, expiresAt } = JSON.parse(readFileSync(file, 'utf8')) as { write: Write; expiresAt: number }
    const body = { ...(write.body as object), amount: { refund: 999_900, total: 999_900, currency: 'CNY' } }
    writeFileSync(file, JSON.stringify({ write: { ...write, body }, expiresAt, hash: challenge.hash }), {
      mode: 0o600,
    })
    const [pending] = await approvals.pending()
    expect(pending?.challenge.amount?.value).toBe(999_900)
    expect(pending?.challenge.hash).not.toBe(challenge.hash)
  })

  it('keeps its files from other users, and ignores files that others can read', async () => {
    const approvals = await openApprovals(folder, now)
    await approvals.ask(challenge)
    await approvals.approve(challenge)
    for (const name of ['approval.key', `pending/${challenge.id}.json`, `approved/${challenge.id}.json`])
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
    chmodSync(join(folder, 'approved', `${challenge.id}.json`), 0o644)
    expect(await approvals.take(challenge)).toBe(false)
  })

  it('refuses a folder that others can write to, and a key that others can read', async () => {
    await openApprovals(folder, now)
    chmodSync(join(folder, 'approval.key'), 0o644)
    await expect(openApprovals(folder, now)).rejects.toMatchObject({ code: 'APPROVALS_UNSAFE' })
    chmodSync(folder, 0o777)
    await expect(openApprovals(folder, now)).rejects.toMatchObject({ code: 'APPROVALS_UNSAFE' })
  })

  it('keeps at most 50 challenges', async () => {
    const approvals = await openApprovals(folder, now)
    for (let number = 0; number < 50; number += 1) await approvals.ask(changed({ query: { number } }))
    await expect(approvals.ask(challenge)).rejects.toMatchObject({ code: 'APPROVALS_FULL' })
    await approvals.ask(changed({ query: { number: 0 } }))
  })
})
