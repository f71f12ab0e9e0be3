import { constants, privateDecrypt, publicEncrypt } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { type Fixture, NOTIFY_URL, createFixture, newTransaction } from './fixture'
import { signingClient } from './signing-client'

const MINUTE = 60 * 1000
const DAY = 24 * 60 * MINUTE
const NOW = new Date('2026-05-10T04:00:00Z')
const ROOT = '/v3/profitsharing'
const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }

let fixture: Fixture
let store: string

beforeEach(async () => {
  fixture = await createFixture({ clock: { now: () => NOW }, refundInterval: 0 })
  store = fixture.sandbox.merchants.create().mchid
})
afterEach(async () => {
  await fixture.sandbox.close()
})

const at = { timestamp: NOW.getTime() / 1000 }
const post = (path: string, body: object, headers = {}) =>
  fixture.client.post(`${ROOT}${path}`, body, { ...at, headers })
const get = (path: string) => fixture.client.get(`${ROOT}${path}`, at)
const sharing = () => fixture.sandbox.control.profitSharing

/** Balance of an account, settled or not. */
function balance(account: string, mchid = fixture.mchid): number {
  const found = fixture.sandbox.control.ledger.balances(mchid).find((each) => each.account === account)
  return (found?.available ?? 0) + (found?.pending ?? 0)
}

const clean = { sum: 0, unbalanced: [], differing: [], negative: [] }
const audit = () => fixture.sandbox.control.ledger.audit()

/** A paid order of 100 yuan, whose fee is 60 fen; returns its transaction_id. */
async function buy(number = 'Shared-0001', settle_info: object = { profit_sharing: true }): Promise<string> {
  const body = { ...newTransaction(fixture, number, 10_000), settle_info }
  expect(await fixture.client.post('/v3/pay/transactions/native', body, at)).toMatchObject({ status: 200 })
  const { transaction_id } = fixture.sandbox.control.transactions.pay(fixture.mchid, number)
  return String(transaction_id)
}

const receiver = (account = store) => ({
  appid: fixture.merchant.appid,
  type: 'MERCHANT_ID',
  account,
  relation_type: 'STORE',
})

const share = (amount: number, account = store) => ({
  type: 'MERCHANT_ID',
  account,
  amount,
  description: '分给门店',
})

const order = (transaction_id: string, out_order_no: string, receivers: object[], unfreeze = false) => ({
  appid: fixture.merchant.appid,
  transaction_id,
  out_order_no,
  receivers,
  unfreeze_unsplit: unfreeze,
  notify_url: NOTIFY_URL,
})

/** A payment that can be shared at once, and a receiver. */
async function ready(): Promise<string> {
  const transaction_id = await buy()
  await post('/receivers/add', receiver())
  await fixture.sandbox.clock.advance(MINUTE)
  return transaction_id
}

const refund = (number: string, amount: number, more: object = {}) =>
  fixture.client.post(
    '/v3/refund/domestic/refunds',
    {
      out_trade_no: 'Shared-0001',
      out_refund_no: number,
      amount: { refund: amount, total: 10_000, currency: 'CNY', ...more },
    },
    at,
  )

describe('a payment that is to be shared', () => {
  it('is frozen, and not available on the next day', async () => {
    const transaction_id = await buy()
    expect([balance('BASIC'), balance('FROZEN')]).toEqual([0, 9940])
    await fixture.sandbox.clock.advance(DAY)
    const { body } = await fixture.client.get('/v3/merchant/fund/balance/BASIC', at)
    expect(body).toEqual({ available_amount: 0, pending_amount: 9940 })
    const amounts = await get(`/transactions/${transaction_id}/amounts`)
    expect(amounts.body).toEqual({ transaction_id, unsplit_amount: 9940 })
  })

  it('is unfrozen by itself after 30 days', async () => {
    const transaction_id = await ready()
    await fixture.sandbox.clock.advance(30 * DAY)
    expect([balance('BASIC'), balance('FROZEN')]).toEqual([9940, 0])
    expect(await post('/orders', order(transaction_id, 'S1', [share(100)]))).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
  })
})

describe('sharing', () => {
  it('pays the receivers, notifies the merchant, and leaves the rest frozen', async () => {
    const transaction_id = await ready()
    const created = await post('/orders', order(transaction_id, 'S1', [share(1000)]))
    expect(created).toMatchObject({ status: 200, verified: true, body: { state: 'PROCESSING' } })
    expect([balance('FROZEN'), balance('TRANSIT'), balance('BASIC', store)]).toEqual([8940, 1000, 0])
    await fixture.sandbox.clock.advance(3000)
    const found = await get(`/orders/S1?transaction_id=${transaction_id}`)
    expect(found.body).toMatchObject({
      state: 'FINISHED',
      receivers: [{ account: store, amount: 1000, result: 'SUCCESS' }],
    })
    expect(deviations(`GET ${ROOT}/orders/{out_order_no}`, found.body)).toEqual([])
    expect([balance('FROZEN'), balance('TRANSIT'), balance('BASIC', store)]).toEqual([8940, 0, 1000])
    const told = fixture.sandbox.notifications.list(fixture.mchid).at(-1)
    expect(fixture.sandbox.notifications.get(String(told?.id)).resource).toMatchObject({
      out_order_no: 'S1',
      receiver: { account: store, amount: 1000 },
    })
    expect(audit()).toMatchObject(clean)
  })

  it('ends with the request that says so, or with unfreeze', async () => {
    const transaction_id = await ready()
    await post('/orders', order(transaction_id, 'S1', [share(1000)], true))
    expect([balance('FROZEN'), balance('BASIC')]).toEqual([0, 8940])
    const rest = { transaction_id, out_order_no: 'S2', description: '解冻全部剩余资金' }
    expect(await post('/orders/unfreeze', rest)).toMatchObject({ body: { code: 'INVALID_REQUEST' } })

    const second = await buy('Shared-0002')
    await fixture.sandbox.clock.advance(MINUTE)
    const unfreeze = { ...rest, transaction_id: second }
    expect(await post('/orders/unfreeze', unfreeze)).toMatchObject({ status: 200 })
    expect(await post('/orders/unfreeze', unfreeze)).toMatchObject({ status: 200 })
    expect([balance('FROZEN'), balance('BASIC')]).toEqual([0, 8940 + 9940])
  })

  it('repeats its answer for the same parameters, and rejects others under the same number', async () => {
    const transaction_id = await ready()
    const first = await post('/orders', order(transaction_id, 'S1', [share(1000)]))
    const again = await post('/orders', order(transaction_id, 'S1', [share(1000)]))
    expect(again.body).toEqual(first.body)
    expect(balance('FROZEN')).toBe(8940)
    expect(await post('/orders', order(transaction_id, 'S1', [share(1001)]))).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
  })

  it('returns the money of a share that could not be paid', async () => {
    const other = fixture.sandbox.merchants.create().mchid
    const transaction_id = await ready()
    await post('/receivers/add', receiver(other))
    await post('/orders', order(transaction_id, 'S1', [share(1000), share(500, other)]))
    const closed = sharing().close(fixture.mchid, 'S1', { account: store, reason: 'NO_RELATION' })
    expect(closed.receivers).toMatchObject([
      { account: store, result: 'CLOSED', fail_reason: 'NO_RELATION' },
      { account: other, result: 'SUCCESS' },
    ])
    expect([balance('FROZEN'), balance('BASIC', store), balance('BASIC', other)]).toEqual([9440, 0, 500])
    expect(() => sharing().finish(fixture.mchid, 'S1')).toThrow(/FINISHED/)
  })

  it.each([
    ['another receiver than those added', 'INVALID_REQUEST', 400, [100, '1900000777']],
    ['more than the highest part', 'RULE_LIMIT', 403, [3001]],
  ] as const)('is refused for %s', async (_, code, status, [amount, account]) => {
    const transaction_id = await ready()
    expect(await post('/orders', order(transaction_id, 'S1', [share(amount, account)]))).toMatchObject({
      status,
      body: { code },
    })
    expect(balance('FROZEN')).toBe(9940)
  })

  it('is refused for an ordinary payment, an unknown one, and within a minute', async () => {
    const invalid = { status: 400, body: { code: 'INVALID_REQUEST' } }
    await post('/receivers/add', receiver())
    const ordinary = await buy('Plain-0001', { profit_sharing: false })
    const fresh = await buy()
    for (const transaction_id of [ordinary, fresh, '4200000000000000000000000000'])
      expect(await post('/orders', order(transaction_id, 'S1', [share(100)]))).toMatchObject(invalid)
    await fixture.sandbox.clock.advance(MINUTE)
    expect(await post('/orders', order(fresh, 'S1', [share(100)]))).toMatchObject({ status: 200 })
    expect(await post('/orders', order(fresh, 'S2', [share(1), share(2)]))).toMatchObject(invalid)
    expect(await post('/orders', order(fresh, 'S2', []))).toMatchObject(invalid)
  })

  it('shares up to the highest ratio of the merchant', async () => {
    const { sandbox } = fixture
    const { body } = await get(`/merchant-configs/${fixture.mchid}`)
    expect(body).toEqual({ sub_mchid: fixture.mchid, max_ratio: 3000 })
    const { mchid } = sandbox.merchants.create({ sharingRatio: 2000 })
    expect((await get(`/merchant-configs/${mchid}`)).body).toEqual({ sub_mchid: mchid, max_ratio: 2000 })
  })
})

describe('receivers', () => {
  it('have a name that is encrypted for each side', async () => {
    const [id = '', key = ''] =
      Object.entries(fixture.merchant.certs).find(([each]) => each.startsWith('PUB_KEY_ID_')) ?? []
    const name = publicEncrypt({ key, ...padding }, Buffer.from('李四')).toString('base64')
    const person = {
      ...receiver('oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'),
      type: 'PERSONAL_OPENID',
      relation_type: 'STAFF',
      name,
    }
    const { status, body } = await post('/receivers/add', person, { 'Wechatpay-Serial': id })
    expect(status).toBe(200)
    const opened = privateDecrypt(
      { key: fixture.merchant.privateKey, ...padding },
      Buffer.from(String(body['name']), 'base64'),
    )
    expect(opened.toString()).toBe('李四')
  })

  it('can be removed, and are then refused', async () => {
    const transaction_id = await ready()
    const { appid, type, account } = receiver()
    expect(await post('/receivers/delete', { appid, type, account })).toMatchObject({
      status: 200,
      body: { type: 'MERCHANT_ID', account: store },
    })
    expect((await post('/orders', order(transaction_id, 'S1', [share(100)]))).status).toBe(400)
  })
})

describe('returns of shares', () => {
  const back = (out_return_no: string, amount: number) => ({
    out_order_no: 'S1',
    out_return_no,
    return_mchid: store,
    amount,
    description: '用户退款',
  })

  it('give back at most what was received, once for one number', async () => {
    const transaction_id = await ready()
    await post('/orders', order(transaction_id, 'S1', [share(1000)]))
    await fixture.sandbox.clock.advance(3000)
    const returned = await post('/return-orders', back('R1', 600))
    expect(returned).toMatchObject({ status: 200, body: { result: 'SUCCESS', amount: 600 } })
    expect(deviations(`POST ${ROOT}/return-orders`, returned.body)).toEqual([])
    expect((await post('/return-orders', back('R1', 600))).body).toEqual(returned.body)
    expect((await get('/return-orders/R1?out_order_no=S1')).body).toEqual(returned.body)
    expect(await post('/return-orders', back('R1', 500))).toMatchObject({ status: 400 })
    expect(await post('/return-orders', back('R2', 401))).toMatchObject({
      status: 403,
      body: { code: 'NOT_ENOUGH' },
    })
    // It belongs to the merchant, and cannot be shared again.
    expect([balance('BASIC', store), balance('BASIC'), balance('FROZEN')]).toEqual([400, 600, 8940])
    expect((await get('/return-orders/R9?out_order_no=S1')).status).toBe(404)
  })
})

describe('refunds of a payment that is shared', () => {
  it('come from the frozen money while it lasts', async () => {
    const transaction_id = await ready()
    await post('/orders', order(transaction_id, 'S1', [share(3000)]))
    expect(await refund('Refund-1', 5000)).toMatchObject({
      status: 200,
      body: { funds_account: 'UNAVAILABLE' },
    })
    expect(balance('FROZEN')).toBe(9940 - 3000 - 5000 + 30)
    expect(await refund('Refund-2', 5000)).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } })
    fixture.sandbox.control.refunds.close(fixture.mchid, 'Refund-1')
    expect(balance('FROZEN')).toBe(9940 - 3000)
    expect((await get(`/transactions/${transaction_id}/amounts`)).body['unsplit_amount']).toBe(6940)
  })

  it('come from named accounts, and only while the sharing is open', async () => {
    const transaction_id = await ready()
    fixture.sandbox.control.ledger.topUp(fixture.mchid, { amount: 400 })
    const from = [
      { account: 'UNAVAILABLE', amount: 600 },
      { account: 'AVAILABLE', amount: 400 },
    ]
    expect(await refund('Refund-1', 1000, { from })).toMatchObject({ status: 200 })
    // The fee of 6 fen comes back in proportion.
    expect([balance('BASIC'), balance('FROZEN')]).toEqual([2, 9940 - 600 + 4])
    await post('/orders/unfreeze', { transaction_id, out_order_no: 'S1', description: '解冻' })
    expect(await refund('Refund-2', 1000, { from })).toMatchObject({ status: 400 })
    expect(audit()).toMatchObject(clean)
  })
})

describe('closing shares', () => {
  it('is refused for an account that has no share, and pays nothing', async () => {
    const transaction_id = await ready()
    await post('/orders', order(transaction_id, 'S1', [share(1000)]))
    expect(() => sharing().close(fixture.mchid, 'S1', { account: '1900000999' })).toThrow(/没有该分账接收方/)
    expect([balance('TRANSIT'), balance('BASIC', store)]).toEqual([1000, 0])
  })
})

describe('refunds and the end of sharing', () => {
  const available = () =>
    fixture.sandbox.control.ledger.balances(fixture.mchid).find(({ account }) => account === 'BASIC')
      ?.available

  it('leave no more to share than was paid and not refunded, from whatever account', async () => {
    const transaction_id = await ready()
    fixture.sandbox.control.ledger.topUp(fixture.mchid, { amount: 10_000 })
    const unsplit = async () => (await get(`/transactions/${transaction_id}/amounts`)).body['unsplit_amount']
    await refund('Refund-1', 9000, { from: [{ account: 'AVAILABLE', amount: 9000 }] })
    expect(await unsplit()).toBe(1000 - 6)
    expect(await post('/orders', order(transaction_id, 'S1', [share(995)]))).toMatchObject({
      status: 403,
      body: { code: 'NOT_ENOUGH' },
    })
    fixture.sandbox.control.refunds.close(fixture.mchid, 'Refund-1')
    expect(await unsplit()).toBe(9940)
    expect(await post('/orders', order(transaction_id, 'S1', [share(995)]))).toMatchObject({ status: 200 })
  })

  it('are closed even if the account that paid the smaller part has been emptied', async () => {
    await ready()
    fixture.sandbox.control.ledger.topUp(fixture.mchid, { amount: 1 })
    const from = [
      { account: 'AVAILABLE', amount: 1 },
      { account: 'UNAVAILABLE', amount: 9940 },
    ]
    expect(await refund('Refund-1', 9941, { from })).toMatchObject({ status: 200 })
    expect([balance('BASIC'), balance('FROZEN')]).toEqual([0, 60])
    fixture.sandbox.control.refunds.close(fixture.mchid, 'Refund-1')
    expect([balance('BASIC'), balance('FROZEN')]).toEqual([1, 9940])
    expect(audit()).toMatchObject(clean)
  })

  it('give back unsettled money as long as the payment is not settled', async () => {
    const transaction_id = await ready()
    await refund('Refund-1', 5000)
    await post('/orders', order(transaction_id, 'S1', [share(1000)], true))
    sharing().close(fixture.mchid, 'S1')
    fixture.sandbox.control.refunds.close(fixture.mchid, 'Refund-1')
    expect([available(), balance('BASIC')]).toEqual([0, 9940])
    await fixture.sandbox.clock.advance(DAY)
    expect([available(), balance('FROZEN'), balance('TRANSIT')]).toEqual([9940, 0, 0])
  })
})

describe('another merchant', () => {
  it('can neither share nor unfreeze a payment by naming its merchant as a sub-merchant', async () => {
    const transaction_id = await ready()
    const thief = fixture.sandbox.merchants.create()
    const client = signingClient(thief, 'https://api.mch.weixin.qq.com', (request) =>
      fixture.sandbox.fetch(request),
    )
    const named = { sub_mchid: fixture.mchid, appid: thief.appid }
    const send = (path: string, body: object) => client.post(`${ROOT}${path}`, { ...body, ...named }, at)
    await send('/receivers/add', receiver(thief.mchid))
    await send('/receivers/delete', { type: 'MERCHANT_ID', account: store })
    const refused = { status: 400, body: { code: 'INVALID_REQUEST', message: '订单不存在' } }
    expect(await send('/orders', order(transaction_id, 'S1', [share(1, thief.mchid)]))).toMatchObject(refused)
    const end = { transaction_id, out_order_no: 'S2', description: '解冻', sub_mchid: fixture.mchid }
    expect(await client.post(`${ROOT}/orders/unfreeze`, end, at)).toMatchObject(refused)
    // Its receivers are not those of the merchant.
    expect(await post('/orders', order(transaction_id, 'S1', [share(1, thief.mchid)]))).toMatchObject({
      status: 400,
      body: { message: '分账接收方未添加' },
    })
    expect((await post('/orders', order(transaction_id, 'S1', [share(1)]))).status).toBe(200)
  })

  it('is not found under a sub-merchant that the order does not have', async () => {
    const transaction_id = await ready()
    await post('/orders', order(transaction_id, 'S1', [share(1000)]))
    await fixture.sandbox.clock.advance(3000)
    const back = {
      out_order_no: 'S1',
      out_return_no: 'R1',
      return_mchid: store,
      amount: 1,
      description: '回退',
    }
    const wrong = `sub_mchid=${store}`
    expect((await post('/return-orders', { ...back, sub_mchid: store })).status).toBe(404)
    expect((await post('/return-orders', back)).status).toBe(200)
    expect((await get(`/orders/S1?transaction_id=${transaction_id}&${wrong}`)).status).toBe(404)
    expect((await get(`/return-orders/R1?out_order_no=S1&${wrong}`)).status).toBe(404)
    expect((await get('/return-orders/R1?out_order_no=S1')).status).toBe(200)
  })
})

describe('the books', () => {
  it('balance after any mix of shares, returns, refunds and time, and never share more than was paid', async () => {
    const transaction_id = await ready()
    const amount = fc.integer({ min: 1, max: 4000 })
    fixture.sandbox.control.ledger.topUp(fixture.mchid, { amount: 5000 })
    let count = 0
    const step = fc.oneof(
      amount.map((fen) => () => post('/orders', order(transaction_id, `S${(count += 1)}`, [share(fen)]))),
      amount.map((fen) => () => refund(`Refund-${(count += 1)}`, fen)),
      fc.nat({ max: 20 }).map((index) => async () => {
        const known = `S${index}`
        const body = {
          out_order_no: known,
          out_return_no: `R${(count += 1)}`,
          return_mchid: store,
          amount: 50,
          description: '回退',
        }
        await post('/return-orders', body)
      }),
      fc.tuple(amount, amount).map(([frozen, available]) => () => {
        const from = [
          { account: 'UNAVAILABLE', amount: frozen },
          { account: 'AVAILABLE', amount: available },
        ]
        return refund(`Refund-${(count += 1)}`, frozen + available, { from })
      }),
      fc.nat({ max: 20 }).map((index) => () => {
        try {
          fixture.sandbox.control.refunds.close(fixture.mchid, `Refund-${index}`)
        } catch (error) {
          // Nothing else can prevent a refund from being closed.
          expect(String(error)).toMatch(/Unknown refund|退款单不是处理中状态/)
        }
      }),
      fc.constantFrom(1000, MINUTE, DAY).map((time) => async () => {
        await fixture.sandbox.clock.advance(time)
      }),
      fc.nat({ max: 20 }).map((index) => () => {
        try {
          sharing().close(fixture.mchid, `S${index}`)
        } catch {
          // No such order, or it is finished.
        }
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        for (const each of steps) {
          await each()
          expect(audit()).toMatchObject(clean)
        }
        const { body } = await get(`/transactions/${transaction_id}/amounts`)
        expect(body['unsplit_amount']).toBeLessThanOrEqual(balance('FROZEN'))
      }),
      { numRuns: 12 },
    )
    expect(balance('BASIC', store)).toBeLessThanOrEqual(3000)
  }, 600_000)
})
