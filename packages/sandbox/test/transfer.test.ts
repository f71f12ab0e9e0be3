import { constants, privateDecrypt, publicEncrypt } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { type Fixture, NOTIFY_URL, createFixture } from './fixture'
import { signingClient } from './signing-client'

const HOUR = 60 * 60 * 1000
const NOW = new Date('2026-05-10T12:00:00Z')
const ROOT = '/v3/fund-app/mch-transfer/transfer-bills'
const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }

let fixture: Fixture

beforeEach(async () => {
  fixture = await createFixture({ clock: { now: () => NOW } }, { transferLimit: 200_000 })
})
afterEach(async () => {
  await fixture.sandbox.close()
})

const at = { timestamp: NOW.getTime() / 1000 }
const ledger = () => fixture.sandbox.control.ledger
const control = () => fixture.sandbox.control.transfers
const topUp = (amount: number) => ledger().topUp(fixture.mchid, { account: 'OPERATION', amount })
const query = (number: string) => fixture.client.get(`${ROOT}/out-bill-no/${number}`, at)
const cancel = (number: string) => fixture.client.post(`${ROOT}/out-bill-no/${number}/cancel`, undefined, at)
const balance = (account: string) => {
  const found = ledger()
    .balances(fixture.mchid)
    .find((each) => each.account === account)
  return (found?.available ?? 0) + (found?.pending ?? 0)
}

const newTransfer = (out_bill_no: string, transfer_amount: number, more: object = {}) => ({
  appid: fixture.merchant.appid,
  out_bill_no,
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  transfer_amount,
  transfer_remark: '报销',
  transfer_scene_id: '1000',
  transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
  notify_url: NOTIFY_URL,
  ...more,
})

const create = (out_bill_no: string, amount: number, more: object = {}, headers = {}) =>
  fixture.client.post(ROOT, newTransfer(out_bill_no, amount, more), { ...at, headers })

// The user's name, encrypted for the public key of WeChat Pay by node:crypto.
function encryptedName(name: string): {
  readonly user_name: string
  readonly headers: Record<string, string>
} {
  const [id = '', key = ''] =
    Object.entries(fixture.merchant.certs).find(([each]) => each.startsWith('PUB_KEY_ID_')) ?? []
  return {
    user_name: publicEncrypt({ key, ...padding }, Buffer.from(name)).toString('base64'),
    headers: { 'Wechatpay-Serial': id },
  }
}

const states = ['ABSENT', 'WAIT_USER_CONFIRM', 'SUCCESS', 'FAIL', 'CANCELING', 'CANCELLED'] as const

async function reach(state: (typeof states)[number]): Promise<string> {
  const number = 'Transfer1'
  topUp(10_000)
  if (state === 'ABSENT') return number
  expect(await create(number, 500)).toMatchObject({ status: 200, body: { state: 'WAIT_USER_CONFIRM' } })
  if (state === 'SUCCESS') control().confirm(fixture.mchid, number)
  if (state === 'FAIL') control().fail(fixture.mchid, number)
  if (state === 'CANCELING' || state === 'CANCELLED') await cancel(number)
  if (state === 'CANCELLED') await fixture.sandbox.clock.advance(3000)
  return number
}

describe.each(states)('a transfer in state %s', (state) => {
  const there = state !== 'ABSENT'

  it('is returned again for the same parameters, and rejects others', async () => {
    const number = await reach(state)
    const before = balance('OPERATION')
    expect(await create(number, 500)).toMatchObject({
      status: 200,
      body: { state: there ? state : 'WAIT_USER_CONFIRM' },
    })
    expect(balance('OPERATION')).toBe(there ? before : before - 500)
    expect(await create(number, 501)).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } })
  })

  it('is queried by both numbers if it exists', async () => {
    const number = await reach(state)
    const found = await query(number)
    if (!there) {
      expect(found).toMatchObject({ status: 404, verified: true, body: { code: 'NOT_FOUND' } })
      return
    }
    expect(found).toMatchObject({ status: 200, verified: true, body: { state, transfer_amount: 500 } })
    expect(deviations(`GET ${ROOT}/out-bill-no/{out_bill_no}`, found.body)).toEqual([])
    const byId = await fixture.client.get(
      `${ROOT}/transfer-bill-no/${String(found.body['transfer_bill_no'])}`,
      at,
    )
    expect(byId.body).toEqual(found.body)
  })

  it('can be canceled only before it ends, and again without effect', async () => {
    const number = await reach(state)
    const answer = await cancel(number)
    const expected = {
      ABSENT: [404, 'NOT_FOUND'],
      WAIT_USER_CONFIRM: [200, 'CANCELING'],
      SUCCESS: [400, 'INVALID_REQUEST'],
      FAIL: [400, 'INVALID_REQUEST'],
      CANCELING: [200, 'CANCELING'],
      CANCELLED: [200, 'CANCELLED'],
    }[state]
    expect([answer.status, answer.body['state'] ?? answer.body['code']]).toEqual(expected)
  })

  it.each(['confirm', 'fail'] as const)('can be ended by %s only while the user decides', async (action) => {
    const number = await reach(state)
    const act = () => control()[action](fixture.mchid, number)
    if (state !== 'WAIT_USER_CONFIRM') {
      expect(act).toThrow(there ? /is [A-Z]+: 当前单据状态/ : /Unknown transfer/)
      return
    }
    expect(act()).toMatchObject({ state: action === 'confirm' ? 'SUCCESS' : 'FAIL' })
  })

  it('has moved exactly its money', async () => {
    await reach(state)
    const gone = { WAIT_USER_CONFIRM: 500, CANCELING: 500, SUCCESS: 500, ABSENT: 0, FAIL: 0, CANCELLED: 0 }[
      state
    ]
    expect(balance('OPERATION')).toBe(10_000 - gone)
    expect(balance('TRANSIT')).toBe(state === 'SUCCESS' ? 0 : gone)
    expect(ledger().audit()).toMatchObject({ sum: 0, unbalanced: [], differing: [], negative: [] })
  })
})

describe('transfers', () => {
  const notified = () =>
    fixture.sandbox.notifications
      .list(fixture.mchid)
      .map(({ event_type, id }) => [event_type, fixture.sandbox.notifications.get(id).resource['state']])

  it('are refused without money, and succeed with the same number after a top-up', async () => {
    expect(await create('Transfer1', 500)).toMatchObject({ status: 403, body: { code: 'NOT_ENOUGH' } })
    expect((await query('Transfer1')).status).toBe(404)
    topUp(500)
    expect(await create('Transfer1', 500)).toMatchObject({ status: 200 })
    expect(balance('OPERATION')).toBe(0)
  })

  it('are paid from the basic account if the merchant has no operation account', async () => {
    ledger().topUp(fixture.mchid, { amount: 700 })
    expect((await create('Transfer1', 500)).status).toBe(200)
    expect(balance('BASIC')).toBe(200)
  })

  it('fail after 24 hours without a confirmation, and notify the merchant', async () => {
    await reach('WAIT_USER_CONFIRM')
    await fixture.sandbox.clock.advance(24 * HOUR)
    expect((await query('Transfer1')).body).toMatchObject({ state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' })
    expect(balance('OPERATION')).toBe(10_000)
    expect(notified()).toEqual([['MCHTRANSFER.BILL.FINISHED', 'FAIL']])
  })

  it.each([
    ['SUCCESS', 'SUCCESS'],
    ['FAIL', 'FAIL'],
    ['CANCELLED', 'CANCELLED'],
  ] as const)('notify the merchant of their end: %s', async (state, told) => {
    await reach(state)
    expect(notified()).toEqual([['MCHTRANSFER.BILL.FINISHED', told]])
  })

  it('need the name of the user from 2,000 yuan, and return it encrypted for the merchant', async () => {
    topUp(1_000_000)
    expect(await create('Transfer1', 200_000)).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR', detail: { field: '/user_name' } },
    })
    const { user_name, headers } = encryptedName('张三')
    expect((await create('Transfer1', 200_000, { user_name }, headers)).status).toBe(200)
    const { body } = await query('Transfer1')
    const opened = privateDecrypt(
      { key: fixture.merchant.privateKey, ...padding },
      Buffer.from(String(body['user_name']), 'base64'),
    )
    expect(opened.toString()).toBe('张三')
    expect(control().get(fixture.mchid, 'Transfer1')).toMatchObject({ user_name: '张三' })
  })

  it.each([
    ['below the lowest amount', 9, {}, 'INVALID_REQUEST'],
    ['above the highest amount', 200_001, {}, 'INVALID_REQUEST'],
    ['with a number of other characters', 500, { out_bill_no: 'A-1' }, 'PARAM_ERROR'],
    ['of another appid', 500, { appid: 'wx0000000000000000' }, 'APPID_MCHID_NOT_MATCH'],
    ['with an unreadable name', 500, { user_name: 'plain' }, 'PARAM_ERROR'],
  ] as const)('are rejected: %s', async (_, amount, more, code) => {
    topUp(10_000)
    const { headers } = encryptedName('')
    const { status, body } = await create('Transfer1', amount, more, headers)
    expect([status, body['code']]).toEqual([400, code])
    expect(balance('OPERATION')).toBe(10_000)
  })

  it('are at most 200 yuan unless the merchant has another limit', async () => {
    const usual = fixture.sandbox.merchants.create()
    const client = signingClient(usual, 'https://api.mch.weixin.qq.com', (request) =>
      fixture.sandbox.fetch(request),
    )
    ledger().topUp(usual.mchid, { amount: 100_000 })
    const send = (amount: number) =>
      client.post(ROOT, newTransfer(`Transfer${amount}`, amount, { appid: usual.appid }), at)
    expect(await send(20_001)).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST', message: '超过单笔转账上下限，核实产品设置是否准确' },
    })
    expect((await send(20_000)).status).toBe(200)
  })

  it('are confirmed by their receiver only', async () => {
    const number = await reach('WAIT_USER_CONFIRM')
    expect(() => control().confirm(fixture.mchid, number, { openid: 'oSomebodyElse' })).toThrow(/不一致/)
    expect(control().get(fixture.mchid, number)).toMatchObject({ state: 'WAIT_USER_CONFIRM' })
  })

  it('are in the fund flow bill of their account', async () => {
    await reach('CANCELLED')
    await fixture.sandbox.clock.advance(24 * HOUR)
    const { body } = await fixture.client.get(
      '/v3/bill/fundflowbill?bill_date=2026-05-10&account_type=OPERATION',
      at,
    )
    const { pathname, search } = new URL(String(body['download_url']))
    const text = await (await fixture.client.raw('GET', pathname + search, undefined, at)).text()
    const cells = text
      .split('\r\n')
      .filter((line) => line.startsWith('`2026'))
      .map((line) => line.slice(1).split(',`'))
    expect(cells.map((row) => [row[4], row[5], row[6], row[7]])).toEqual([
      ['充值', '收入', '100.00', '100.00'],
      ['企业付款', '支出', '5.00', '95.00'],
      ['企业付款退回', '收入', '5.00', '100.00'],
    ])
  })
})
