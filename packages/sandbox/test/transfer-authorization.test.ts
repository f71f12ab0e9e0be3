import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { type Fixture, NOTIFY_URL, createFixture } from './fixture'

const HOUR = 60 * 60 * 1000
const NOW = new Date('2026-05-10T12:00:00Z')
const ROOT = '/v3/fund-app/mch-transfer/user-confirm-authorization'
const BILLS = '/v3/fund-app/mch-transfer/transfer-bills'
const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const at = { timestamp: NOW.getTime() / 1000 }

let fixture: Fixture

beforeEach(async () => {
  fixture = await createFixture({ clock: { now: () => NOW } })
  fixture.sandbox.control.ledger.topUp(fixture.mchid, { account: 'OPERATION', amount: 10_000 })
})
afterEach(async () => {
  await fixture.sandbox.close()
})

const control = () => fixture.sandbox.control.transferAuthorizations
const post = (path: string, body: unknown) => fixture.client.post(path, body, at)
const query = (number: string, more = '') =>
  fixture.client.get(`${ROOT}/out-authorization-no/${number}${more}`, at)
const close = (number: string) => post(`${ROOT}/out-authorization-no/${number}/close`, undefined)
const apply = (out_authorization_no: string, more: object = {}) =>
  post(ROOT, {
    appid: fixture.merchant.appid,
    out_authorization_no,
    openid: OPENID,
    transfer_scene_id: '1005',
    user_display_name: '张三',
    authorization_notify_url: NOTIFY_URL,
    ...more,
  })
const newBill = (out_bill_no: string, more: object = {}) => ({
  appid: fixture.merchant.appid,
  out_bill_no,
  transfer_amount: 500,
  transfer_remark: '佣金',
  transfer_scene_id: '1005',
  transfer_scene_report_infos: [{ info_type: '岗位类型', info_content: '骑手' }],
  notify_url: NOTIFY_URL,
  ...more,
})
const pay = (out_bill_no: string, more: object = { out_authorization_no: 'Authorization1' }) =>
  post(`${BILLS}/transfer`, newBill(out_bill_no, more))
const events = () => fixture.sandbox.notifications.list(fixture.mchid).map(({ event_type }) => event_type)
const balance = (account: string) =>
  fixture.sandbox.control.ledger.balances(fixture.mchid).find((each) => each.account === account)?.available

const states = ['ABSENT', 'WAIT_USER_CONFIRM', 'TAKING_EFFECT', 'CLOSED'] as const
const NUMBER = 'Authorization1'

async function reach(state: (typeof states)[number]): Promise<void> {
  if (state === 'ABSENT') return
  expect(await apply(NUMBER)).toMatchObject({ status: 200, body: { state: 'WAIT_USER_CONFIRM' } })
  if (state === 'WAIT_USER_CONFIRM') return
  control().confirm(fixture.mchid, NUMBER)
  if (state === 'CLOSED') await close(NUMBER)
}

describe.each(states)('an authorization in state %s', (state) => {
  const there = state !== 'ABSENT'

  it('is returned again for the same parameters, and rejects others', async () => {
    await reach(state)
    expect(await apply(NUMBER)).toMatchObject({ status: 200 })
    expect(await apply(NUMBER, { user_display_name: '李四' })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST', message: '单号已存在但信息不一致' },
    })
  })

  it('is queried if it exists', async () => {
    await reach(state)
    const found = await query(NUMBER)
    if (!there) {
      expect(found).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
      return
    }
    expect(found).toMatchObject({ status: 200, verified: true, body: { state, openid: OPENID } })
    const route = `GET ${ROOT}/out-authorization-no/{out_authorization_no}`
    expect(deviations(route, found.body)).toEqual([])
    const displayed = await query(NUMBER, '?is_display_authorization=true')
    expect('package_info' in displayed.body).toBe(state === 'WAIT_USER_CONFIRM')
  })

  it('is closed by the merchant while it is effective, and again without effect', async () => {
    await reach(state)
    const answer = await close(NUMBER)
    const expected = {
      ABSENT: [404, 'NOT_FOUND'],
      WAIT_USER_CONFIRM: [400, 'INVALID_REQUEST'],
      TAKING_EFFECT: [200, 'CLOSED'],
      CLOSED: [200, 'CLOSED'],
    }[state]
    expect([answer.status, answer.body['state'] ?? answer.body['code']]).toEqual(expected)
  })

  it('pays only while it is effective', async () => {
    await reach(state)
    const answer = await pay('Transfer1')
    if (state !== 'TAKING_EFFECT') {
      const [status, code] = there ? [400, 'INVALID_REQUEST'] : [404, 'NOT_FOUND']
      expect(answer).toMatchObject({ status, body: { code } })
      expect(balance('OPERATION')).toBe(10_000)
      return
    }
    expect(answer).toMatchObject({ status: 200, body: { state: 'SUCCESS', openid: OPENID } })
    expect(deviations(`POST ${BILLS}/transfer`, answer.body)).toEqual([])
    expect((await pay('Transfer1')).body).toEqual(answer.body)
    expect(balance('OPERATION')).toBe(9500)
  })

  it.each(['confirm', 'close'] as const)('lets the user %s or not', async (action) => {
    await reach(state)
    const act = () => control()[action](fixture.mchid, NUMBER)
    const allowed = action === 'confirm' ? 'WAIT_USER_CONFIRM' : 'TAKING_EFFECT'
    if (state !== allowed) {
      expect(act).toThrow(there ? /授权单/ : /Unknown transfer authorization/)
      return
    }
    expect(act()).toMatchObject({ state: action === 'confirm' ? 'TAKING_EFFECT' : 'CLOSED' })
  })
})

describe('authorizations', () => {
  it('are closed after 24 hours without a confirmation, and forgotten 30 days later', async () => {
    await reach('WAIT_USER_CONFIRM')
    await fixture.sandbox.clock.advance(24 * HOUR)
    expect((await query(NUMBER)).body).toMatchObject({
      state: 'CLOSED',
      close_info: { close_reason: 'USER_OVERDUE_UNCONFIRMED' },
    })
    expect(events()).toEqual([])
    await fixture.sandbox.clock.advance(30 * 24 * HOUR)
    expect(await query(NUMBER)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
  })

  it('are one for each user and scene', async () => {
    await reach('TAKING_EFFECT')
    expect(await apply('Authorization2')).toMatchObject({
      status: 400,
      body: { message: '用户在当前场景下的授权数量达到限制，不支持发起授权' },
    })
    expect((await apply('Authorization3', { transfer_scene_id: '1000' })).status).toBe(200)
    expect((await apply('Authorization4', { openid: 'oOther' })).status).toBe(200)
  })

  it('notify the merchant when they take effect and when the user or the merchant ends them', async () => {
    await reach('TAKING_EFFECT')
    control().close(fixture.mchid, NUMBER)
    expect(events()).toEqual(['MCHTRANSFER.AUTHORIZATION.CONFIRMED', 'MCHTRANSFER.AUTHORIZATION.CLOSED'])
  })

  it('end without a notification when WeChat Pay sees a risk', async () => {
    await reach('TAKING_EFFECT')
    control().close(fixture.mchid, NUMBER, { reason: 'TRANSFER_RISK' })
    expect(events()).toEqual(['MCHTRANSFER.AUTHORIZATION.CONFIRMED'])
  })

  it('pay by either number, and for their scene only', async () => {
    await reach('TAKING_EFFECT')
    const { authorization_id } = (await query(NUMBER)).body
    expect((await pay('Transfer1', { authorization_id })).status).toBe(200)
    expect(await pay('Transfer2', { authorization_id, transfer_scene_id: '1000' })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
    expect(events().filter((event) => event === 'MCHTRANSFER.BILL.FINISHED')).toHaveLength(1)
    expect(fixture.sandbox.control.ledger.audit()).toMatchObject({ sum: 0, negative: [] })
  })

  it('are granted with a transfer that the user confirms', async () => {
    const authorization_info = {
      user_display_name: '张三',
      out_authorization_no: NUMBER,
      authorization_notify_url: NOTIFY_URL,
    }
    const created = await post(
      `${BILLS}/pre-transfer-with-authorization`,
      newBill('Transfer1', { openid: OPENID, authorization_info }),
    )
    expect(created).toMatchObject({
      status: 200,
      body: { state: 'WAIT_USER_CONFIRM', out_authorization_no: NUMBER },
    })
    expect(deviations(`POST ${BILLS}/pre-transfer-with-authorization`, created.body)).toEqual([])
    expect((await query(NUMBER)).status).toBe(404)
    fixture.sandbox.control.transfers.confirm(fixture.mchid, 'Transfer1')
    expect((await query(NUMBER)).body).toMatchObject({ state: 'TAKING_EFFECT', openid: OPENID })
    expect((await pay('Transfer2')).body).toMatchObject({ state: 'SUCCESS' })
  })

  it('are not granted with a transfer that the user does not confirm', async () => {
    const authorization_info = {
      user_display_name: '张三',
      out_authorization_no: NUMBER,
      authorization_notify_url: NOTIFY_URL,
    }
    await post(
      `${BILLS}/pre-transfer-with-authorization`,
      newBill('Transfer1', { openid: OPENID, authorization_info }),
    )
    await fixture.sandbox.clock.advance(24 * HOUR)
    expect((await query(NUMBER)).status).toBe(404)
    expect(events()).toEqual(['MCHTRANSFER.BILL.FINISHED'])
  })
})
