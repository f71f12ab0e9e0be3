import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ClientV2, type Given, clientV2 } from './client-v2'
import { type Fixture, NOTIFY_URL, createFixture } from './fixture'

const NOW = new Date('2026-05-10T04:00:00Z')
const SECOND = 1000
const RECEIVER = { type: 'MERCHANT_ID', account: '1900000109' }
const PERSON = { type: 'PERSONAL_OPENID', account: 'oShares' }

let fixture: Fixture
let client: ClientV2

beforeEach(async () => {
  fixture = await createFixture({ clock: { now: () => NOW }, refundInterval: 0 })
  client = clientV2(fixture)
})
afterEach(() => fixture.sandbox.close())

const send = (path: string, given: Given) => client.send(path, given, 'HMAC-SHA256')
const withoutAppid = (given: Given) => ({ appid: undefined, ...given })
const control = () => fixture.sandbox.control

/** A payment of 10 yuan that is to be shared, a minute ago. */
async function shareable(out_trade_no = 'Share'): Promise<string> {
  await client.send('/pay/unifiedorder', {
    body: '图书',
    out_trade_no,
    total_fee: 1000,
    spbill_create_ip: '127.0.0.1',
    notify_url: NOTIFY_URL,
    trade_type: 'NATIVE',
    profit_sharing: 'Y',
  })
  const { transaction_id = '' } = control().transactions.pay(fixture.mchid, out_trade_no)
  await fixture.sandbox.clock.advance(61 * SECOND)
  return transaction_id
}

async function addReceivers(): Promise<void> {
  for (const receiver of [RECEIVER, PERSON]) {
    const text = JSON.stringify({ ...receiver, name: '张三', relation_type: 'PARTNER' })
    const added = await send('/pay/profitsharingaddreceiver', { receiver: text })
    expect(added).toMatchObject({ result_code: 'SUCCESS', receiver: text })
  }
}

const shares = (...amounts: readonly number[]) =>
  JSON.stringify(
    [RECEIVER, PERSON].slice(0, amounts.length).map((receiver, at) => ({
      ...receiver,
      amount: amounts[at],
      description: '分账',
    })),
  )
const share = (operation: string, transaction_id: string, receivers: string, more: Given = {}) =>
  send(`/secapi/pay/${operation}`, { transaction_id, out_order_no: 'Share-1', receivers, ...more })
const rest = async (transaction_id: string) =>
  (await send('/pay/profitsharingorderamountquery', withoutAppid({ transaction_id })))['unsplit_amount']

describe('profit sharing by APIv2', () => {
  it('shares once, pays the receivers, and leaves the rest to the merchant', async () => {
    const transaction_id = await shareable()
    await addReceivers()
    const shared = await share('profitsharing', transaction_id, shares(100, 50))
    expect(shared).toMatchObject({ result_code: 'SUCCESS', transaction_id, out_order_no: 'Share-1' })
    expect(shared['order_id']).toMatch(/^3008\d{24}$/)
    expect(await rest(transaction_id)).toBe('0')
    const query = () =>
      send('/pay/profitsharingquery', withoutAppid({ transaction_id, out_order_no: 'Share-1' }))
    expect(await query()).toMatchObject({ status: 'PROCESSING', order_id: shared['order_id'] })
    await fixture.sandbox.clock.advance(3 * SECOND)
    const finished = await query()
    expect(finished['status']).toBe('FINISHED')
    expect(JSON.parse(finished['receivers'] ?? '')).toMatchObject([
      { ...RECEIVER, amount: 100, description: '分账', result: 'SUCCESS', finish_time: '20260510120104' },
      { ...PERSON, amount: 50, result: 'SUCCESS' },
    ])
    const again = await share('profitsharing', transaction_id, shares(100), { out_order_no: 'Share-2' })
    expect(again).toMatchObject({ result_code: 'FAIL', err_code: 'INVALID_REQUEST' })
    const v3 = await fixture.client.get(`/v3/profitsharing/orders/Share-1?transaction_id=${transaction_id}`, {
      timestamp: NOW.getTime() / 1000,
    })
    expect(v3.body).toMatchObject({ state: 'FINISHED', order_id: shared['order_id'] })
    expect(control().ledger.audit()).toMatchObject({ sum: 0, negative: [], unbalanced: [], differing: [] })
  })

  it('shares several times until it is finished', async () => {
    const transaction_id = await shareable()
    await addReceivers()
    await share('multiprofitsharing', transaction_id, shares(100))
    expect(await rest(transaction_id)).toBe('894')
    await share('multiprofitsharing', transaction_id, shares(50), { out_order_no: 'Share-2' })
    expect(await rest(transaction_id)).toBe('844')
    const finished = await send('/secapi/pay/profitsharingfinish', {
      transaction_id,
      out_order_no: 'Share-3',
      description: '分账完结',
    })
    expect(finished).toMatchObject({ result_code: 'SUCCESS', out_order_no: 'Share-3' })
    expect(await rest(transaction_id)).toBe('0')
  })

  it('takes back what a merchant received', async () => {
    const transaction_id = await shareable()
    await addReceivers()
    const { order_id } = await share('profitsharing', transaction_id, shares(100))
    await fixture.sandbox.clock.advance(3 * SECOND)
    const given = {
      order_id,
      out_return_no: 'Return-1',
      return_account_type: 'MERCHANT_ID',
      return_account: RECEIVER.account,
      return_amount: 40,
      description: '退款',
    }
    const returned = await send('/secapi/pay/profitsharingreturn', given)
    expect(returned).toMatchObject({
      result_code: 'SUCCESS',
      order_id,
      out_order_no: 'Share-1',
      out_return_no: 'Return-1',
      return_account: RECEIVER.account,
      return_amount: '40',
      result: 'SUCCESS',
    })
    const query = { order_id, out_return_no: 'Return-1' }
    expect(await send('/pay/profitsharingreturnquery', query)).toMatchObject({
      return_no: returned['return_no'],
    })
    const byNumber = { out_order_no: 'Share-1', out_return_no: 'Return-1' }
    expect(await send('/pay/profitsharingreturnquery', byNumber)).toMatchObject({ result: 'SUCCESS' })
    expect(
      await send('/secapi/pay/profitsharingreturn', {
        ...given,
        out_return_no: 'Return-2',
        return_amount: 61,
      }),
    ).toMatchObject({
      return_code: 'FAIL',
      error_code: 'NOTENOUGH',
    })
    expect(
      await send('/pay/profitsharingreturnquery', { order_id, out_return_no: 'Return-2' }),
    ).toMatchObject({
      return_code: 'FAIL',
      error_code: 'ORDER_NOT_EXIST',
    })
    expect(control().ledger.audit()).toMatchObject({ sum: 0, negative: [], unbalanced: [], differing: [] })
  })

  it.each([
    [
      'to a receiver that was not added',
      async () => share('profitsharing', await shareable(), shares(1)),
      'RECEIVER_INVALID',
    ],
    [
      'of more than the rest',
      async () => {
        await addReceivers()
        return share('multiprofitsharing', await shareable(), shares(995))
      },
      'RULE_LIMIT',
    ],
    [
      'of a payment that is not to be shared',
      async () => {
        await client.send('/pay/unifiedorder', {
          body: '图书',
          out_trade_no: 'Plain',
          total_fee: 1000,
          spbill_create_ip: '127.0.0.1',
          notify_url: NOTIFY_URL,
          trade_type: 'NATIVE',
        })
        const { transaction_id = '' } = control().transactions.pay(fixture.mchid, 'Plain')
        await addReceivers()
        return share('profitsharing', transaction_id, shares(1))
      },
      'NOT_SHARE_ORDER',
    ],
    [
      'of an unknown payment',
      async () => share('profitsharing', '4200000000202605100000000000', shares(1)),
      'ORDER_NOT_EXIST',
    ],
  ])('%s is refused', async (_, call, err_code) => {
    expect(await call()).toMatchObject({ result_code: 'FAIL', err_code })
  })

  it('in the first minute is not ready, and needs receivers in JSON', async () => {
    await addReceivers()
    const transaction_id = await shareable()
    expect(await share('profitsharing', transaction_id, '[{]')).toMatchObject({
      return_code: 'FAIL',
      return_msg: expect.stringContaining('receivers') as string,
    })
    await client.send('/pay/unifiedorder', {
      body: '图书',
      out_trade_no: 'Young',
      total_fee: 1000,
      spbill_create_ip: '127.0.0.1',
      notify_url: NOTIFY_URL,
      trade_type: 'NATIVE',
      profit_sharing: 'Y',
    })
    const young = control().transactions.pay(fixture.mchid, 'Young')
    expect(await share('profitsharing', young.transaction_id ?? '', shares(1))).toMatchObject({
      err_code: 'ORDER_NOT_READY',
    })
  })

  it('removes a receiver, and tells the highest ratio', async () => {
    await addReceivers()
    const receiver = JSON.stringify(RECEIVER)
    expect(await send('/pay/profitsharingremovereceiver', { receiver })).toMatchObject({
      result_code: 'SUCCESS',
    })
    expect(await share('profitsharing', await shareable(), shares(1))).toMatchObject({
      err_code: 'RECEIVER_INVALID',
    })
    const ratio = await send(
      '/pay/profitsharingmerchantratioquery',
      withoutAppid({ sub_mch_id: fixture.mchid }),
    )
    expect(ratio).toMatchObject({ return_code: 'SUCCESS', max_ratio: '3000' })
    expect(ratio['result_code']).toBeUndefined()
  })
})
