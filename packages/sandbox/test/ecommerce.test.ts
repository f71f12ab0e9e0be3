import { constants, createDecipheriv, privateDecrypt } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { encryptionFor } from './encrypted-request'
import { type Fixture, NOTIFY_URL, createFixture } from './fixture'

const MINUTE = 60 * 1000
const DAY = 24 * 60 * MINUTE
const NOW = new Date('2026-05-10T04:00:00Z')
const SHARING = '/v3/ecommerce/profitsharing'
const REFUNDS = '/v3/ecommerce/refunds'
const SUBSIDIES = '/v3/ecommerce/subsidies'
const at = { timestamp: NOW.getTime() / 1000 }

let fixture: Fixture
let sub: string

beforeEach(async () => {
  fixture = await createFixture({ clock: { now: () => NOW }, refundInterval: 0 })
  sub = fixture.sandbox.merchants.create().mchid
})
afterEach(async () => {
  await fixture.sandbox.close()
})

const ledger = () => fixture.sandbox.control.ledger
const get = (path: string) => fixture.client.get(path, at)
const post = (path: string, body: unknown, headers = {}) =>
  fixture.client.post(path, body, { ...at, headers })
const balance = (owner: string, account: string) => {
  const found = ledger()
    .balances(owner)
    .find((each) => each.account === account)
  return (found?.available ?? 0) + (found?.pending ?? 0)
}
const isBalanced = () => {
  expect(ledger().audit()).toMatchObject({ sum: 0, unbalanced: [], differing: [], negative: [] })
}

/** A paid payment of the sub-merchant, which can be shared; returns its `transaction_id`. */
async function pay(total: number, settle_info: object = {}): Promise<string> {
  const made = await post('/v3/combine-transactions/native', {
    combine_appid: fixture.merchant.appid,
    combine_mchid: fixture.mchid,
    combine_out_trade_no: 'Combined1',
    notify_url: NOTIFY_URL,
    sub_orders: [
      {
        mchid: fixture.mchid,
        sub_mchid: sub,
        out_trade_no: 'Order0001',
        description: '图书',
        attach: '-',
        amount: { total_amount: total, currency: 'CNY' },
        settle_info: { profit_sharing: true, ...settle_info },
      },
    ],
  })
  expect(made.status).toBe(200)
  fixture.sandbox.control.combinedOrders.pay(fixture.mchid, 'Combined1')
  const { body } = await get('/v3/combine-transactions/out-trade-no/Combined1')
  await fixture.sandbox.clock.advance(MINUTE)
  const [{ transaction_id = '' } = {}] = body['sub_orders'] as { readonly transaction_id?: string }[]
  return transaction_id
}

const addReceiver = (account: string) =>
  post(`${SHARING}/receivers/add`, {
    appid: fixture.merchant.appid,
    type: 'MERCHANT_ID',
    account,
    relation_type: 'PLATFORM',
  })
const share = (transaction_id: string, amount: number, more: object = {}) =>
  post(`${SHARING}/orders`, {
    sub_mchid: sub,
    transaction_id,
    out_order_no: 'Share1',
    receivers: [{ type: 'MERCHANT_ID', receiver_account: fixture.mchid, amount, description: '平台服务费' }],
    finish: false,
    ...more,
  })
const refund = (amount: number, more: object = {}) =>
  post(`${REFUNDS}/apply`, {
    sub_mchid: sub,
    sp_appid: fixture.merchant.appid,
    out_trade_no: 'Order0001',
    out_refund_no: 'Refund1',
    amount: { total: 1000, refund: amount, currency: 'CNY' },
    notify_url: NOTIFY_URL,
    ...more,
  })
const findRefund = () => get(`${REFUNDS}/out-refund-no/Refund1?sub_mchid=${sub}`)

describe('profit sharing of platforms', () => {
  const find = (transaction_id: string) =>
    get(`${SHARING}/orders?sub_mchid=${sub}&transaction_id=${transaction_id}&out_order_no=Share1`)

  it('shares a payment among receivers that the platform added once', async () => {
    const id = await pay(1000)
    expect(await share(id, 100)).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } })
    expect(await addReceiver(fixture.mchid)).toMatchObject({
      status: 200,
      body: { type: 'MERCHANT_ID', account: fixture.mchid },
    })
    const shared = await share(id, 100)
    expect(shared).toMatchObject({
      status: 200,
      body: { status: 'PROCESSING', receivers: [{ result: 'PENDING', receiver_mchid: fixture.mchid }] },
    })
    expect(deviations(`POST ${SHARING}/orders`, shared.body)).toEqual([])
    await fixture.sandbox.clock.advance(3000)
    const found = await find(id)
    expect(found.body).toMatchObject({ status: 'FINISHED', receivers: [{ result: 'SUCCESS', amount: 100 }] })
    expect(deviations(`GET ${SHARING}/orders`, found.body)).toEqual([])
    expect((await get(`${SHARING}/orders/${id}/amounts`)).body).toEqual({
      transaction_id: id,
      unsplit_amount: 894,
    })
    expect(balance(fixture.mchid, 'BASIC')).toBe(100)
    isBalanced()
  })

  it('ends by a share that says so, or by a request of its own', async () => {
    const id = await pay(1000)
    await addReceiver(fixture.mchid)
    await share(id, 100)
    const finished = await post(`${SHARING}/finish-order`, {
      sub_mchid: sub,
      transaction_id: id,
      out_order_no: 'Finish1',
      description: '完结',
    })
    expect(finished).toMatchObject({ status: 200, body: { out_order_no: 'Finish1' } })
    expect(deviations(`POST ${SHARING}/finish-order`, finished.body)).toEqual([])
    expect(await share(id, 1, { out_order_no: 'Share2' })).toMatchObject({
      status: 400,
      body: { message: '分账订单已完结，不能再次分账' },
    })
    expect(balance(sub, 'FROZEN')).toBe(0)
    isBalanced()
  })

  it('is not found by the operations of partners, nor a removed receiver by later shares', async () => {
    const id = await pay(1000)
    await addReceiver(fixture.mchid)
    await share(id, 100)
    expect((await get(`/v3/profitsharing/orders/Share1?transaction_id=${id}&sub_mchid=${sub}`)).status).toBe(
      404,
    )
    await post(`${SHARING}/receivers/delete`, {
      appid: fixture.merchant.appid,
      type: 'MERCHANT_ID',
      account: fixture.mchid,
    })
    expect((await share(id, 100, { out_order_no: 'Share2' })).status).toBe(400)
  })

  describe('takes back a share', () => {
    const giveBack = (amount: number) =>
      post(`${SHARING}/returnorders`, {
        sub_mchid: sub,
        out_order_no: 'Share1',
        out_return_no: 'Return1',
        return_mchid: fixture.mchid,
        amount,
        description: '退货',
      })
    const found = () =>
      get(`${SHARING}/returnorders?sub_mchid=${sub}&out_order_no=Share1&out_return_no=Return1`)

    async function shared(): Promise<void> {
      const id = await pay(1000)
      await addReceiver(fixture.mchid)
      await share(id, 100)
      await fixture.sandbox.clock.advance(3000)
    }

    it('at once if the receiver has the money', async () => {
      await shared()
      const returned = await giveBack(60)
      expect(returned).toMatchObject({ status: 200, body: { result: 'SUCCESS', amount: 60 } })
      expect(deviations(`POST ${SHARING}/returnorders`, returned.body)).toEqual([])
      expect((await found()).body).toEqual(returned.body)
      expect(balance(fixture.mchid, 'BASIC')).toBe(40)
      isBalanced()
    })

    it('by the same request once the receiver has the money', async () => {
      await shared()
      await post('/v3/merchant/fund/withdraw', {
        out_request_no: 'Withdrawal1',
        amount: 100,
        account_type: 'BASIC',
      })
      expect(await giveBack(60)).toMatchObject({ status: 403, body: { code: 'NOT_ENOUGH' } })
      expect((await found()).body).toMatchObject({ result: 'PROCESSING' })
      ledger().topUp(fixture.mchid, { amount: 60 })
      expect(await giveBack(60)).toMatchObject({ status: 200, body: { result: 'SUCCESS' } })
      isBalanced()
    })

    it('never if the receiver has no money for five days', async () => {
      await shared()
      await post('/v3/merchant/fund/withdraw', {
        out_request_no: 'Withdrawal1',
        amount: 100,
        account_type: 'BASIC',
      })
      await giveBack(60)
      await fixture.sandbox.clock.advance(5 * DAY)
      expect((await found()).body).toMatchObject({ result: 'FAIL', fail_reason: 'TIME_OUT_CLOSED' })
    })

    it('never more than it was', async () => {
      await shared()
      expect(await giveBack(101)).toMatchObject({ status: 403, body: { code: 'NOT_ENOUGH' } })
      expect((await found()).status).toBe(404)
    })
  })
})

describe('the fund flow bill of a platform', () => {
  it('has the flows of all its sub-merchants, encrypted, and adds up', async () => {
    await pay(1000)
    await refund(300)
    ledger().topUp(fixture.sandbox.merchants.create().mchid, { amount: 50 })
    await fixture.sandbox.clock.advance(2 * DAY)
    const path = '/v3/ecommerce/bill/fundflowbill?bill_date=2026-05-10&algorithm=AEAD_AES_256_GCM'
    const applied = await get(`${path}&account_type=ALL`)
    expect(applied.status).toBe(200)
    expect(deviations('GET /v3/ecommerce/bill/fundflowbill', applied.body)).toEqual([])
    const [bill] = applied.body['download_bill_list'] as Record<
      'download_url' | 'encrypt_key' | 'nonce',
      string
    >[]
    const { pathname, search } = new URL(bill?.download_url ?? '')
    const file = Buffer.from(
      await (await fixture.client.raw('GET', pathname + search, undefined, at)).arrayBuffer(),
    )
    const key = privateDecrypt(
      { key: fixture.merchant.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
      Buffer.from(bill?.encrypt_key ?? '', 'base64'),
    )
    const decipher = createDecipheriv('aes-256-gcm', key, bill?.nonce ?? '')
    decipher.setAuthTag(file.subarray(-16))
    const text = Buffer.concat([decipher.update(file.subarray(0, -16)), decipher.final()]).toString()
    const rows = text.split('\r\n').filter((line) => line.startsWith('`2026'))
    expect(rows.map((row) => row.split(',`').slice(4, 7))).toEqual([
      ['交易', '收入', '10.00'],
      ['扣除交易手续费', '支出', '0.06'],
      ['退款', '支出', '3.00'],
      ['退还交易手续费', '收入', '0.02'],
    ])
    expect(text.trimEnd().split('\r\n').at(-1)).toBe('`4.0,`2.0,`10.02,`2.0,`3.06')
    expect((await get(`${path}&account_type=BASIC`)).status).toBe(400)
  })
})

describe('refunds of platforms', () => {
  it.each([
    ['succeed', 'SUCCESS'],
    ['close', 'CLOSE'],
    ['abnormal', 'ABNORMAL'],
  ] as const)('end by %s as %s', async (action, status) => {
    await pay(1000)
    const made = await refund(300)
    expect(made.status).toBe(200)
    expect(deviations(`POST ${REFUNDS}/apply`, made.body)).toEqual([])
    expect((await findRefund()).body).toMatchObject({ status: 'PROCESSING' })
    fixture.sandbox.control.refunds[action](fixture.mchid, 'Refund1')
    const found = await findRefund()
    expect(found.body).toMatchObject({ status, refund_account: 'REFUND_SOURCE_SUB_MERCHANT' })
    expect(deviations(`GET ${REFUNDS}/out-refund-no/{out_refund_no}`, found.body)).toEqual([])
    expect((await get(`${REFUNDS}/id/${String(made.body['refund_id'])}`)).body).toEqual(found.body)
    isBalanced()
  })

  it('are paid to a bank card after they became abnormal', async () => {
    await pay(1000)
    const { refund_id } = (await refund(300)).body
    const { encrypt, headers } = encryptionFor(fixture.merchant)
    const send = () =>
      post(
        `${REFUNDS}/${String(refund_id)}/apply-abnormal-refund`,
        {
          sub_mchid: sub,
          out_refund_no: 'Refund1',
          type: 'USER_BANK_CARD',
          bank_type: 'ICBC_DEBIT',
          bank_account: encrypt('6222021234567890123'),
          real_name: encrypt('张三'),
        },
        headers,
      )
    expect((await send()).status).toBe(400)
    fixture.sandbox.control.refunds.abnormal(fixture.mchid, 'Refund1')
    const applied = await send()
    expect(applied).toMatchObject({ status: 200, body: { status: 'PROCESSING', channel: 'OTHER_BANKCARD' } })
    expect(deviations(`POST ${REFUNDS}/{refund_id}/apply-abnormal-refund`, applied.body)).toEqual([])
  })

  it('are returned again for the same parameters, and reject others', async () => {
    await pay(1000)
    const first = await refund(300)
    expect((await refund(300)).body).toEqual(first.body)
    expect(await refund(301)).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } })
    expect((await findRefund()).status).toBe(200)
    expect((await get(`${REFUNDS}/out-refund-no/Refund1?sub_mchid=1900000109`)).status).toBe(404)
    expect((await get(`${REFUNDS}/out-refund-no/Unknown1`)).status).toBe(404)
  })

  describe('that the platform pays in advance', () => {
    const advance = { refund_account: 'REFUND_SOURCE_PARTNER_ADVANCE' }
    const repay = (id: string) => post(`${REFUNDS}/${id}/return-advance`, { sub_mchid: sub })

    it('take its money, which the sub-merchant repays once', async () => {
      await pay(1000)
      expect(await refund(300, advance)).toMatchObject({ status: 403, body: { code: 'NOT_ENOUGH' } })
      ledger().topUp(fixture.mchid, { amount: 500 })
      const made = await refund(300, advance)
      expect(made).toMatchObject({ status: 200, body: { amount: { advance: 300 } } })
      const id = String(made.body['refund_id'])
      expect((await repay(id)).status).toBe(400)
      fixture.sandbox.control.refunds.succeed(fixture.mchid, 'Refund1')
      expect((await get(`${REFUNDS}/${id}/return-advance?sub_mchid=${sub}`)).status).toBe(404)
      expect(await repay(id)).toMatchObject({ status: 403, body: { code: 'NOT_ENOUGH' } })
      ledger().topUp(sub, { amount: 400 })
      const repaid = await repay(id)
      expect(repaid).toMatchObject({
        status: 200,
        body: { result: 'SUCCESS', payer_mchid: sub, payee_mchid: fixture.mchid },
      })
      expect(deviations(`POST ${REFUNDS}/{refund_id}/return-advance`, repaid.body)).toEqual([])
      expect((await repay(id)).body).toEqual(repaid.body)
      expect((await get(`${REFUNDS}/${id}/return-advance?sub_mchid=${sub}`)).body).toEqual(repaid.body)
      expect(balance(fixture.mchid, 'BASIC')).toBe(500)
      isBalanced()
    })

    it('give the money back if they are closed', async () => {
      await pay(1000)
      ledger().topUp(fixture.mchid, { amount: 300 })
      await refund(300, advance)
      fixture.sandbox.control.refunds.close(fixture.mchid, 'Refund1')
      expect(balance(fixture.mchid, 'BASIC')).toBe(300)
      isBalanced()
    })
  })

  it('that the platform did not pay cannot be repaid', async () => {
    await pay(1000)
    const { refund_id } = (await refund(300)).body
    fixture.sandbox.control.refunds.succeed(fixture.mchid, 'Refund1')
    expect(await post(`${REFUNDS}/${String(refund_id)}/return-advance`, { sub_mchid: sub })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
  })
})

describe('subsidies', () => {
  const subsidize = (transaction_id: string, amount: number, more: object = {}) =>
    post(`${SUBSIDIES}/create`, {
      sub_mchid: sub,
      transaction_id,
      amount,
      description: '平台补贴',
      ...more,
    })
  const giveBack = (
    transaction_id: string,
    refund_id: unknown,
    amount: number,
    out_order_no = 'SubsidyReturn1',
  ) =>
    post(`${SUBSIDIES}/return`, {
      sub_mchid: sub,
      out_order_no,
      transaction_id,
      refund_id,
      amount,
      description: '退款',
    })
  const cancel = (transaction_id: string) =>
    post(`${SUBSIDIES}/cancel`, { sub_mchid: sub, transaction_id, description: '订单退款' })

  it('are paid before the money is shared, with the amount of the order', async () => {
    const id = await pay(1000, { subsidy_amount: 200 })
    await addReceiver(fixture.mchid)
    expect(await share(id, 100)).toMatchObject({
      status: 400,
      body: { message: '分账补贴还未到账，不能受理分账' },
    })
    expect(await subsidize(id, 200)).toMatchObject({ status: 403, body: { code: 'NOT_ENOUGH' } })
    ledger().topUp(fixture.mchid, { amount: 500 })
    expect((await subsidize(id, 100)).status).toBe(400)
    const paid = await subsidize(id, 200)
    expect(paid).toMatchObject({ status: 200, body: { result: 'SUCCESS', amount: 200 } })
    expect(deviations(`POST ${SUBSIDIES}/create`, paid.body)).toEqual([])
    expect((await subsidize(id, 200)).body).toEqual(paid.body)
    expect(balance(fixture.mchid, 'BASIC')).toBe(300)
    expect(balance(sub, 'FROZEN')).toBe(1194)
    expect((await share(id, 100)).status).toBe(200)
    isBalanced()
  })

  it('are given back after a refund, never more than they were', async () => {
    const id = await pay(1000, { subsidy_amount: 200 })
    ledger().topUp(fixture.mchid, { amount: 200 })
    await subsidize(id, 200)
    expect(await giveBack(id, 'Unknown', 50)).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
    const { refund_id } = (await refund(500)).body
    const returned = await giveBack(id, refund_id, 120)
    expect(returned).toMatchObject({ status: 200, body: { result: 'SUCCESS', amount: 120 } })
    expect(deviations(`POST ${SUBSIDIES}/return`, returned.body)).toEqual([])
    expect((await giveBack(id, refund_id, 120)).body).toEqual(returned.body)
    expect((await giveBack(id, refund_id, 81, 'SubsidyReturn2')).status).toBe(400)
    expect((await giveBack(id, refund_id, 80, 'SubsidyReturn2')).status).toBe(200)
    expect(balance(fixture.mchid, 'BASIC')).toBe(200)
    isBalanced()
  })

  it('are canceled only after a refund, and the rest can be shared then', async () => {
    const id = await pay(1000, { subsidy_amount: 200 })
    await addReceiver(fixture.mchid)
    expect((await cancel(id)).status).toBe(400)
    await refund(100)
    const canceled = await cancel(id)
    expect(canceled).toMatchObject({ status: 200, body: { result: 'SUCCESS' } })
    expect(deviations(`POST ${SUBSIDIES}/cancel`, canceled.body)).toEqual([])
    expect((await share(id, 100)).status).toBe(200)
    expect((await subsidize(id, 200)).status).toBe(400)
  })

  it('may be smaller after a refund', async () => {
    const id = await pay(1000, { subsidy_amount: 200 })
    ledger().topUp(fixture.mchid, { amount: 200 })
    const { refund_id } = (await refund(500)).body
    expect((await subsidize(id, 100, { refund_id })).status).toBe(200)
    expect((await cancel(id)).status).toBe(400)
  })

  it.each([
    ['of an order that planned none', {}, 200, 400],
    ['of more than 10,000 yuan', { subsidy_amount: 200 }, 1_000_001, 400],
  ])('are refused %s', async (_, settle_info, amount, status) => {
    const id = await pay(1000, settle_info)
    ledger().topUp(fixture.mchid, { amount: 2_000_000 })
    expect((await subsidize(id, amount)).status).toBe(status)
    expect(balance(fixture.mchid, 'BASIC')).toBe(2_000_000)
  })
})
