import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Wechatpay } from '../src/index'
import { type CannedResponse, startGateway } from './gateway'
import { newTransaction, openStage, rejection, type Stage } from './stage'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => {
  stage.sandbox.faults.clear()
})
afterAll(() => stage.close())

const refundPath = '/v3/refund/domestic/refunds'
const closePath = '/v3/pay/transactions/out-trade-no/{out_trade_no}/close'

/** A client with an order, paid or not. */
async function withOrder(state: 'paid' | 'unpaid', options = {}) {
  const actor = stage.client({ retry: { delay: 1 }, ...options })
  const { wxpay, merchant } = actor
  const out_trade_no = randomUUID().replaceAll('-', '')
  await wxpay.v3.pay.transactions.native.post(newTransaction(merchant, out_trade_no))
  const pay = () => stage.sandbox.control.transactions.pay(merchant.mchid, out_trade_no)
  if (state === 'paid') pay()
  return { ...actor, out_trade_no, pay }
}

describe('wxpay.refunds.create', () => {
  const refund = (out_trade_no: string, amount = 100) => ({
    out_trade_no,
    out_refund_no: `${out_trade_no.slice(0, 20)}-1`,
    amount: { refund: amount, total: 990, currency: 'CNY' },
  })

  it('refunds once, although every response is lost', async () => {
    const { wxpay, out_trade_no } = await withOrder('paid')
    stage.sandbox.faults.add({ fault: 'reset-after', match: { path: refundPath }, times: 3 })
    const data = refund(out_trade_no)
    const made = await wxpay.refunds.create(data)
    expect(made).toMatchObject({ out_refund_no: data.out_refund_no, amount: { refund: 100, total: 990 } })
    const again = await wxpay.refunds.create(data)
    expect(again.refund_id).toBe(made.refund_id)
  })

  it('reports the lost response if no refund was made', async () => {
    const { wxpay, out_trade_no } = await withOrder('paid')
    stage.sandbox.faults.add({
      fault: { kind: 'status', status: 500 },
      match: { path: refundPath },
      times: 3,
    })
    const data = refund(out_trade_no)
    const error = await rejection(wxpay.refunds.create(data))
    expect(error).toMatchObject({
      status: 500,
      attempts: 3,
      outcome: 'unknown',
      query: {
        route: 'GET /v3/refund/domestic/refunds/{out_refund_no}',
        config: { out_refund_no: data.out_refund_no },
      },
    })
    await expect(wxpay.refunds.create(data)).resolves.toMatchObject({ out_refund_no: data.out_refund_no })
  })

  it('does not mistake an earlier refund of that number for this one', async () => {
    const { wxpay, out_trade_no } = await withOrder('paid')
    await wxpay.refunds.create(refund(out_trade_no, 100))
    stage.sandbox.faults.add({ fault: 'reset-before', match: { path: refundPath }, times: 3 })
    // The gateway has not received it, but a refund of that number exists.
    await expect(wxpay.refunds.create(refund(out_trade_no, 200))).rejects.toMatchObject({
      code: 'OUTCOME_DIFFERS',
      field: 'out_refund_no',
    })
  })

  it('does not mistake the refund of another order with the same price for this one', async () => {
    const { wxpay, merchant, out_trade_no } = await withOrder('paid')
    const earlier = randomUUID().replaceAll('-', '')
    await wxpay.v3.pay.transactions.native.post(newTransaction(merchant, earlier))
    stage.sandbox.control.transactions.pay(merchant.mchid, earlier)
    const { out_refund_no } = refund(out_trade_no)
    await wxpay.refunds.create({ ...refund(earlier), out_refund_no })
    stage.sandbox.faults.add({ fault: 'reset-before', match: { path: refundPath }, times: 3 })
    await expect(wxpay.refunds.create(refund(out_trade_no))).rejects.toMatchObject({
      code: 'OUTCOME_DIFFERS',
      message: expect.stringContaining(earlier) as string,
    })
  })

  it('passes a rejection on', async () => {
    const { wxpay, out_trade_no } = await withOrder('unpaid')
    await expect(wxpay.refunds.create(refund(out_trade_no))).rejects.toMatchObject({
      status: 404,
      wechatpay: { code: 'RESOURCE_NOT_EXISTS' },
    })
  })
})

describe('wxpay.refunds.create, when its response is not a refund,', () => {
  const amount = { refund: 100, total: 990, currency: 'CNY' }
  const made = { out_refund_no: 'R1', out_trade_no: 'T1', transaction_id: '4200', amount }

  /** Outcome and requests of a refund that gets an error response, when a query finds a refund. */
  async function create(asked: object, found: object, [status, code] = [500, 'SYSTEM_ERROR']) {
    const gateway = await startGateway()
    gateway.respond(({ method }) =>
      method === 'POST'
        ? { status, body: JSON.stringify({ code, message: '' }) }
        : { body: JSON.stringify({ ...made, ...found }) },
    )
    const wxpay = new Wechatpay({ ...gateway.options, retry: false })
    const data = { out_refund_no: 'R1', amount, ...asked }
    const outcome = await wxpay.refunds.create(data as Parameters<typeof wxpay.refunds.create>[0]).then(
      () => 'made',
      (error: unknown) => error,
    )
    await wxpay.close()
    await gateway.close()
    return { outcome, urls: gateway.arrived.map(({ method, url }) => `${method} ${url}`) }
  }

  it.each([
    [{ out_trade_no: 'T1' }, ''],
    [{ transaction_id: '4200' }, ''],
    [{ out_trade_no: 'T1', sub_mchid: '1900000109' }, '?sub_mchid=1900000109'],
  ])('finds it for the order %j', async (asked, query) => {
    expect(await create(asked, {})).toEqual({
      outcome: 'made',
      urls: [`POST ${refundPath}`, `GET ${refundPath}/R1${query}`],
    })
  })

  it('does not query after a rejection', async () => {
    expect(await create({ out_trade_no: 'T1' }, {}, [403, 'NO_AUTH'])).toMatchObject({
      outcome: { status: 403, wechatpay: { code: 'NO_AUTH' } },
      urls: [`POST ${refundPath}`],
    })
  })

  it.each([
    [{ out_trade_no: 'T1' }, { out_trade_no: 'T2' }, 'R1 exists with 100 out of 990 fen of the order T2'],
    [
      { transaction_id: '4200' },
      { transaction_id: '4201' },
      'requested 100 out of 990 fen of the order 4200',
    ],
    [
      { out_trade_no: 'T1' },
      { amount: { ...amount, refund: 99 } },
      'R1 exists with 99 out of 990 fen of the order T1',
    ],
    [
      { out_trade_no: 'T1' },
      { amount: { ...amount, total: 991 } },
      'R1 exists with 100 out of 991 fen of the order T1',
    ],
  ])('does not mistake %j for %j', async (asked, found, words) => {
    const { outcome } = await create(asked, found)
    expect(outcome).toMatchObject({
      code: 'OUTCOME_DIFFERS',
      field: 'out_refund_no',
      message: expect.stringContaining(words) as string,
    })
  })
})

describe('wxpay.transactions.settle', () => {
  it('closes an unpaid order', async () => {
    const { wxpay, out_trade_no } = await withOrder('unpaid')
    await expect(wxpay.transactions.settle(out_trade_no)).resolves.toMatchObject({
      outcome: 'closed',
      transaction: { trade_state: 'CLOSED' },
    })
    await expect(wxpay.transactions.settle(out_trade_no)).resolves.toMatchObject({ outcome: 'closed' })
  })

  it('keeps a paid order, and reports an absent one', async () => {
    const { wxpay, out_trade_no } = await withOrder('paid')
    await expect(wxpay.transactions.settle(out_trade_no)).resolves.toMatchObject({
      outcome: 'paid',
      transaction: { out_trade_no, trade_state: 'SUCCESS' },
    })
    await expect(wxpay.transactions.settle('no-such-order')).resolves.toEqual({ outcome: 'absent' })
  })

  it.each([
    ['in HTML', { body: '<html>Not Found</html>' }],
    ['in the words of something else', { body: '{"code":"NOT_FOUND","message":"no such route"}' }],
    ['under a wrong signature', { body: '{"code":"ORDER_NOT_EXIST"}', signed: 'something else' }],
    ['that is none', { status: 400, body: '{"code":"ORDER_NOT_EXIST"}' }],
  ])(
    'does not take a 404 %s for an absent order',
    async (_, { status = 404, ...response }: CannedResponse) => {
      const gateway = await startGateway()
      gateway.respond({ status, ...response })
      const wxpay = new Wechatpay({ ...gateway.options, retry: false })
      await expect(wxpay.transactions.settle('T1')).rejects.toMatchObject({ status })
      await wxpay.close()
      await gateway.close()
    },
  )

  /** Requests that a gateway receives when it reports one state after the other, and the outcome. */
  async function settle(states: readonly string[], partner?: { sub_mchid: string }) {
    const gateway = await startGateway()
    const left = [...states]
    gateway.respond(({ method }) =>
      method === 'POST' ? { status: 204 } : { body: JSON.stringify({ trade_state: left.shift() }) },
    )
    const wxpay = new Wechatpay({ ...gateway.options, retry: false })
    const { outcome } = await wxpay.transactions.settle('T1', partner)
    await wxpay.close()
    await gateway.close()
    return {
      outcome,
      asked: gateway.arrived.map(({ method, url, body }) => `${method} ${url} ${body.toString()}`),
    }
  }

  const direct = '/v3/pay/transactions/out-trade-no/T1'
  const ofPartner = '/v3/pay/partner/transactions/out-trade-no/T1'
  it.each([
    ['SUCCESS', 'paid'],
    ['REFUND', 'paid'],
    ['CLOSED', 'closed'],
    ['REVOKED', 'closed'],
    ['USERPAYING', 'paying'],
    ['ACCEPT', 'paying'],
  ])('sends no further request for an order in state %s', async (state, outcome) => {
    expect(await settle([state])).toEqual({ outcome, asked: [`GET ${direct}?mchid=1900000001 `] })
  })

  it.each([
    ['NOTPAY', 'closed'],
    ['CLOSED', 'closed'],
    ['SUCCESS', 'paid'],
    ['USERPAYING', 'paying'],
  ])('closes an open order of a partner, and queries again: %s', async (state, outcome) => {
    const sub_mchid = '1900000109'
    const query = `GET ${ofPartner}?sp_mchid=1900000001&sub_mchid=${sub_mchid} `
    expect(await settle(['NOTPAY', state], { sub_mchid })).toEqual({
      outcome,
      asked: [query, `POST ${ofPartner}/close {"sp_mchid":"1900000001","sub_mchid":"${sub_mchid}"}`, query],
    })
  })

  it('notices a payment between its query and its close', async () => {
    const { wxpay, out_trade_no, pay } = await withOrder('unpaid')
    wxpay.client.v3.interceptors.request.use((config) => {
      if (config.method?.toUpperCase() === 'POST') pay()
      return config
    })
    await expect(wxpay.transactions.settle(out_trade_no)).resolves.toMatchObject({ outcome: 'paid' })
  })

  it('returns a certain outcome although the responses to closing are lost', async () => {
    const { wxpay, out_trade_no } = await withOrder('unpaid', { retry: false })
    stage.sandbox.faults.add({ fault: 'reset-after', match: { path: closePath } })
    await expect(wxpay.transactions.settle(out_trade_no)).resolves.toMatchObject({ outcome: 'closed' })
  })

  it('reports why an order stays open', async () => {
    const { wxpay, out_trade_no } = await withOrder('unpaid', { retry: false })
    stage.sandbox.faults.add({ fault: 'reset-before', match: { path: closePath } })
    await expect(wxpay.transactions.settle(out_trade_no)).rejects.toMatchObject({
      code: 'ECONNRESET',
      outcome: 'unknown',
    })
  })
})
