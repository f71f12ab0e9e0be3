import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ClientV2, type FieldsV2, clientV2, parseXml, signatureOf, xmlOf } from './client-v2'
import { type Fixture, NOTIFY_URL, createFixture } from './fixture'
import { NOW, at, deduct } from './papay'

const HOUR = 60 * 60 * 1000
const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const SUB_MCHID = '1900000109'
const code = 'Contract1'
const number = 'Deduct0001'

let fixture: Fixture
let client: ClientV2
let sent: string[]

beforeEach(async () => {
  sent = []
  fixture = await createFixture({
    clock: { now: () => NOW },
    notificationFetch: (_url, init) => {
      sent.push(init.body as string)
      return Promise.resolve(new Response(xmlOf({ return_code: 'SUCCESS', return_msg: 'OK' })))
    },
  })
  client = clientV2(fixture)
})
afterEach(() => fixture.sandbox.close())

const contracts = () => fixture.sandbox.control.contracts
const settled = () => fixture.sandbox.clock.advance(0)
const sides = ['merchant', 'partner'] as const
type Side = (typeof sides)[number]

const sub = (side: Side) => (side === 'partner' ? { sub_mch_id: SUB_MCHID } : {})
const path = (side: Side, root: '/papay' | '/pay', name: string) =>
  `${root}${side === 'partner' ? '/partner' : ''}/${name}`

const newContract = () => ({
  plan_id: 12535,
  contract_code: code,
  request_serial: 1695,
  contract_display_account: '张三',
  notify_url: NOTIFY_URL,
  version: '1.0',
  timestamp: '1414488825',
})

const preSign = (side: Side, more = {}) =>
  client.send(path(side, '/papay', 'preentrustweb'), {
    nonce_str: undefined,
    ...newContract(),
    ...sub(side),
    ...more,
  })
const named = { nonce_str: undefined, plan_id: 12535, contract_code: code, version: '1.0' }
const query = (side: Side) => client.send(path(side, '/papay', 'querycontract'), { ...named, ...sub(side) })
const terminate = (side: Side) =>
  client.send(path(side, '/papay', 'deletecontract'), {
    ...named,
    ...sub(side),
    contract_termination_remark: '用户退订',
  })
const apply = (side: Side, contract_id: string, total_fee = 500, more = {}) =>
  client.send(path(side, '/pay', 'pappayapply'), {
    body: '会员次月',
    out_trade_no: number,
    total_fee,
    spbill_create_ip: '127.0.0.1',
    notify_url: NOTIFY_URL,
    trade_type: 'PAP',
    contract_id,
    ...sub(side),
    ...more,
  })
const orderQuery = (side: Side, out_trade_no = number) =>
  client.send(path(side, '/pay', 'paporderquery'), { out_trade_no, ...sub(side) })
const result = ({ result_code, err_code }: FieldsV2) =>
  result_code === 'SUCCESS' ? 'SUCCESS' : `FAIL ${err_code ?? ''}`

/** The notifications that were sent, whose signatures hold. */
async function notifications(): Promise<readonly FieldsV2[]> {
  await settled()
  return sent.map((body) => {
    const fields = parseXml(body)
    expect(fields['sign']).toBe(signatureOf(fields, 'MD5', fixture.merchant.secret))
    return fields
  })
}

const sign = async (side: Side) => {
  expect(result(await preSign(side))).toBe('SUCCESS')
  return contracts().sign(fixture.mchid, code, { openid: OPENID }).contract_id
}

describe.each(sides)('a contract by APIv2 of a %s', (side) => {
  it('is signed, queried, ended and notified', async () => {
    expect(result(await query(side))).toBe('FAIL CONTRACT_NOT_EXIST')
    expect(await preSign(side)).toMatchObject({ pre_entrustweb_id: expect.any(String) as string })
    expect(await query(side)).toMatchObject({ result_code: 'SUCCESS', contract_state: '9' })
    const { contract_id } = contracts().sign(fixture.mchid, code, { openid: OPENID })
    expect(await query(side)).toMatchObject({
      contract_state: '0',
      contract_id,
      contract_code: code,
      request_serial: '1695',
      contract_signed_time: '2026-05-10 10:00:00',
      openid: OPENID,
    })
    expect(result(await preSign(side))).toBe('FAIL CONTRACT_EXISTED')
    expect(await terminate(side)).toMatchObject({ result_code: 'SUCCESS', contract_id, plan_id: '12535' })
    expect(await query(side)).toMatchObject({ contract_state: '1', contract_termination_mode: '3' })
    expect(await notifications()).toMatchObject([
      { change_type: 'ADD', contract_id, openid: OPENID, operate_time: '2026-05-10 10:00:00', ...sub(side) },
      { change_type: 'DELETE', contract_termination_mode: '3', contract_code: code, request_serial: '1695' },
    ])
  })

  it('is deducted, queried and notified', async () => {
    const contract_id = await sign(side)
    expect(result(await apply(side, 'unknown'))).toBe('FAIL CONTRACT_NOT_EXIST')
    expect(result(await apply(side, contract_id))).toBe('SUCCESS')
    expect(result(await apply(side, contract_id))).toBe('SUCCESS')
    expect(await orderQuery(side)).toMatchObject({ trade_state: 'NOTPAY', trade_type: 'PAP' })
    fixture.sandbox.control.deductions.succeed(fixture.mchid, number)
    expect(await orderQuery(side)).toMatchObject({ trade_state: 'SUCCESS', total_fee: '500', openid: OPENID })
    expect(result(await apply(side, contract_id))).toBe('FAIL ORDERPAID')
    expect((await notifications()).at(-1)).toMatchObject({
      result_code: 'SUCCESS',
      trade_type: 'PAP',
      out_trade_no: number,
      total_fee: '500',
    })
  })

  it('is notified of a deduction that fails, whose order is closed', async () => {
    const contract_id = await sign(side)
    await apply(side, contract_id)
    fixture.sandbox.control.deductions.fail(fixture.mchid, number)
    expect(await orderQuery(side)).toMatchObject({ trade_state: 'PAY_FAIL' })
    expect(result(await apply(side, contract_id))).toBe('FAIL ORDERCLOSED')
    expect((await notifications()).at(-1)).toMatchObject({
      result_code: 'FAIL',
      err_code: 'NOTENOUGH',
      out_trade_no: number,
    })
  })
})

describe('a contract by APIv2', () => {
  it.each(['entrustweb', 'h5entrustweb'])('is opened by the page of %s', async (page) => {
    const { appid, mchid, secret } = fixture.merchant
    const given = {
      appid,
      mch_id: mchid,
      ...newContract(),
      ...(page === 'h5entrustweb' ? { clientip: '127.0.0.1' } : {}),
    }
    const fields = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]))
    const signed = new URLSearchParams({ ...fields, sign: signatureOf(fields, 'MD5', secret) })
    const url = `https://api.mch.weixin.qq.com/papay/${page}?${String(signed)}`
    const opened = await fixture.sandbox.fetch(url, { redirect: 'manual' })
    const { pre_entrustweb_id } = contracts().get(fixture.mchid, code)
    const target =
      page === 'entrustweb' ? opened.headers.get('location') : parseXml(await opened.text())['redirect_url']
    expect(target).toContain(pre_entrustweb_id)
  })

  it('is the same as in APIv3', async () => {
    const contract_id = await sign('merchant')
    expect(await deduct(fixture, contract_id, number, 500)).toMatchObject({ status: 200 })
    expect(await orderQuery('merchant')).toMatchObject({ trade_type: 'PAP', total_fee: '500' })
    const found = await fixture.client.get(
      `/v3/papay/sign/contracts/plan-id/12535/out-contract-code/${code}`,
      at,
    )
    expect(found).toMatchObject({ status: 200, body: { contract_id, contract_state: 'SIGNED' } })
  })

  it('refuses a second deduction that is pending, and one over the limit', async () => {
    const contract_id = await sign('merchant')
    expect(result(await apply('merchant', contract_id, 50_001))).toBe('FAIL RULELIMIT')
    await apply('merchant', contract_id)
    const second = await apply('merchant', contract_id, 500, { out_trade_no: 'Deduct0002' })
    expect(result(second)).toBe('FAIL ORDER_ACCEPTED')
  })

  it('is deducted after 24 hours, if its plan announces deductions by itself', async () => {
    contracts().setPlan(fixture.mchid, '12535', { mode: 'delayed' })
    const contract_id = await sign('merchant')
    await fixture.sandbox.clock.advance(12 * HOUR)
    await apply('merchant', contract_id)
    expect(await orderQuery('merchant')).toMatchObject({ trade_state: 'ACCEPT' })
    await fixture.sandbox.clock.advance(24 * HOUR)
    expect(await orderQuery('merchant')).toMatchObject({ trade_state: 'NOTPAY' })
  })
})

describe('an order with contract by APIv2', () => {
  const order = (more = {}) =>
    client.send('/pay/contractorder', {
      contract_mchid: fixture.mchid,
      contract_appid: fixture.merchant.appid,
      out_trade_no: 'Order0001',
      body: '会员首月',
      notify_url: NOTIFY_URL,
      total_fee: 1000,
      spbill_create_ip: '127.0.0.1',
      trade_type: 'JSAPI',
      openid: OPENID,
      plan_id: 12535,
      contract_code: code,
      request_serial: 1695,
      contract_display_account: '张三',
      contract_notify_url: NOTIFY_URL,
      ...more,
    })

  it('is paid and signed', async () => {
    expect(await order()).toMatchObject({
      result_code: 'SUCCESS',
      contract_result_code: 'SUCCESS',
      contract_code: code,
      prepay_id: expect.any(String) as string,
    })
    fixture.sandbox.control.transactions.pay(fixture.mchid, 'Order0001')
    expect(await query('merchant')).toMatchObject({ contract_state: '0', openid: OPENID })
    expect(await notifications()).toMatchObject([{ trade_type: 'JSAPI' }, { change_type: 'ADD' }])
    expect(result(await orderQuery('merchant', 'Order0001'))).toBe('FAIL INVALID_REQUEST')
  })

  it('is an order without contract where the user has one', async () => {
    await sign('merchant')
    expect(await order({ contract_code: 'Contract2' })).toMatchObject({
      result_code: 'SUCCESS',
      contract_result_code: 'FAIL',
      contract_err_code: 'CONTRACT_EXISTED',
    })
    expect(() => contracts().get(fixture.mchid, 'Contract2')).toThrow()
  })

  it('is refused for another app or merchant', async () => {
    expect(result(await order({ contract_appid: 'wx0000000000000000' }))).toBe('FAIL INVALID_REQUEST')
    expect(result(await order({ contract_mchid: '1900000001' }))).toBe('FAIL INVALID_REQUEST')
  })
})
