import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientV2 } from './client-v2'
import { type Fixture, NOTIFY_URL, createFixture } from './fixture'
import { NOW, at, contractOrder, deduct, outcome } from './papay'

const HOUR = 60 * 60 * 1000
const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const BY_V3 = 'Deduct0003'
const BY_V2 = 'Deduct0002'

let fixture: Fixture
let contract_id: string

// A payment that signs a contract, a deduction by each version of the API, and a refund of the first.
beforeAll(async () => {
  fixture = await createFixture({ clock: { now: () => NOW }, refundInterval: 0 })
  const { contracts, transactions, deductions, refunds } = fixture.sandbox.control
  const { mchid, client } = fixture
  contracts.setPlan(mchid, '12535', { mode: 'immediate' })
  await contractOrder(fixture, { code: 'Contract1', out_trade_no: 'Order0001', openid: OPENID })
  transactions.pay(mchid, 'Order0001')
  ;({ contract_id } = contracts.get(mchid, 'Contract1'))
  expect(outcome(await deduct(fixture, contract_id, BY_V3, 300))).toBe(200)
  deductions.succeed(mchid, BY_V3)
  const applied = await clientV2(fixture).send('/pay/pappayapply', {
    body: '会员次月',
    attach: '次月',
    out_trade_no: BY_V2,
    total_fee: 700,
    spbill_create_ip: '127.0.0.1',
    notify_url: NOTIFY_URL,
    trade_type: 'PAP',
    contract_id,
  })
  expect(applied).toMatchObject({ result_code: 'SUCCESS' })
  deductions.succeed(mchid, BY_V2)
  // One that fails is in no bill.
  expect(outcome(await deduct(fixture, contract_id, 'Deduct0009', 200))).toBe(200)
  deductions.fail(mchid, 'Deduct0009')
  const refund = {
    out_trade_no: BY_V3,
    out_refund_no: 'Refund0001',
    amount: { refund: 100, total: 300, currency: 'CNY' },
  }
  expect(await client.post('/v3/refund/domestic/refunds', refund, at)).toMatchObject({ status: 200 })
  refunds.succeed(mchid, 'Refund0001')
  await fixture.sandbox.clock.advance(26 * HOUR)
})
afterAll(() => fixture.sandbox.close())

async function billOfV3(): Promise<string> {
  const { body } = await fixture.client.get('/v3/bill/tradebill?bill_date=2026-05-10', at)
  const { pathname, search } = new URL(String(body['download_url']))
  return (await fixture.client.raw('GET', pathname + search, undefined, at)).text()
}

const billOfV2 = async () =>
  (await clientV2(fixture).raw('/pay/downloadbill', { bill_date: '20260510' })).text()

/** Rows of a bill by an independent CSV reader, without the totals. */
function rowsOf(text: string): Readonly<Record<string, string>>[] {
  const lines = text.replace('\ufeff', '').trimEnd().split('\r\n')
  const data = lines.filter((line) => line.startsWith('`')).map((line) => line.slice(1))
  const columns = (lines[0] ?? '').split(',')
  return parse(data.slice(0, -1).join('\n'), { delimiter: ',`', quote: null, columns })
}

describe.each([
  ['v3', billOfV3],
  ['v2', billOfV2],
] as const)('the trade bill of API%s', (_, bill) => {
  it('has each deduction as a payment of type PAP, by the user of the contract', async () => {
    const rows = rowsOf(await bill())
    expect(rows.map((row) => [row['商户订单号'], row['交易类型'], row['交易状态']])).toEqual([
      ['Order0001', 'JSAPI', 'SUCCESS'],
      [BY_V3, 'PAP', 'SUCCESS'],
      [BY_V2, 'PAP', 'SUCCESS'],
      [BY_V3, 'PAP', 'REFUND'],
    ])
    const { mchid, merchant } = fixture
    const common = {
      公众账号ID: merchant.appid,
      商户号: mchid,
      特约商户号: '0',
      用户标识: OPENID,
      货币种类: 'CNY',
      代金券金额: '0.00',
      费率: '0.60%',
      商品名称: '会员次月',
    }
    expect(rows[1]).toMatchObject({
      ...common,
      应结订单金额: '3.00',
      订单金额: '3.00',
      手续费: '0.02000',
      微信退款单号: '0',
      申请退款金额: '0.00',
    })
    expect(rows[2]).toMatchObject({ ...common, 应结订单金额: '7.00', 订单金额: '7.00', 商户数据包: '次月' })
    expect(rows[3]).toMatchObject({
      ...common,
      商户退款单号: 'Refund0001',
      退款金额: '1.00',
      申请退款金额: '1.00',
      退款状态: 'SUCCESS',
      订单金额: '0.00',
    })
    for (const [index, number] of [BY_V3, BY_V2].entries()) {
      const path = `/v3/pay/transactions/out-trade-no/${number}?mchid=${mchid}`
      const { body } = await fixture.client.get(path, at)
      expect(rows[index + 1]).toMatchObject({
        微信订单号: body['transaction_id'],
        付款银行: body['bank_type'],
      })
    }
  })

  it('adds up the deductions with the other payments', async () => {
    const totals = (await bill()).trimEnd().split('\r\n').at(-1)
    // 10.00, 3.00 and 7.00 yuan; the refund returns 0.01 of the fees of 0.06, 0.02 and 0.04.
    expect(totals?.slice(1).split(',`')).toEqual(['4', '20.00', '1.00', '0.00', '0.11000', '20.00', '1.00'])
  })
})

it('writes the same bill for both versions of the API', async () => {
  expect(await billOfV2()).toBe(await billOfV3())
})
