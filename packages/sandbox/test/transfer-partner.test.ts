import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, NOTIFY_URL, createFixture } from './fixture'

/*
 * Transfers of a partner, which are of its sub-merchants' money.
 */

const ROOT = '/v3/fund-app/mch-transfer/partner/transfer-bills'
const AUTHORIZATIONS = '/v3/fund-app/mch-transfer/partner/user-confirm-authorizations'
const USER = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

let fixture: Fixture
let sub: string
let other: string
beforeEach(async () => {
  fixture = await createFixture()
  const { merchants, control } = fixture.sandbox
  sub = merchants.create().mchid
  other = merchants.create().mchid
  control.ledger.topUp(sub, { amount: 10_000 })
  control.ledger.topUp(fixture.mchid, { amount: 10_000 })
})
afterEach(() => fixture.sandbox.close())

const transfer = (out_bill_no: string, changes: object = {}) => ({
  sub_mchid: sub,
  appid: fixture.merchant.appid,
  out_bill_no,
  openid: USER,
  transfer_amount: 1000,
  transfer_remark: '佣金',
  transfer_scene_id: '1005',
  transfer_scene_report_infos: [{ info_type: '岗位类型', info_content: '外卖员' }],
  notify_url: NOTIFY_URL,
  ...changes,
})
const start = (out_bill_no: string, changes: object = {}) =>
  fixture.client.post(ROOT, transfer(out_bill_no, changes))
const query = (out_bill_no: string, sub_mchid = sub) =>
  fixture.client.get(`${ROOT}/out-bill-no/${out_bill_no}?sub_mchid=${sub_mchid}`)
const available = (mchid: string) =>
  fixture.sandbox.control.ledger.balances(mchid).find(({ account }) => account === 'BASIC')?.available

describe('a transfer of a partner', () => {
  it('takes the money of the sub-merchant, and is confirmed by the user', async () => {
    const { sandbox, mchid, merchant } = fixture
    const started = await start('P1')
    expect(started).toMatchObject({ status: 200, body: { sub_mchid: sub, out_bill_no: 'P1' } })
    expect([available(sub), available(mchid)]).toEqual([9000, 10_000])
    expect((await query('P1')).body).toMatchObject({
      ...{ sub_mchid: sub, mchid, appid: merchant.appid, state: 'WAIT_USER_CONFIRM', openid: USER },
      transfer_amount: 1000,
    })
    sandbox.control.transfers.confirm(mchid, 'P1')
    expect((await query('P1')).body).toMatchObject({ state: 'SUCCESS' })
    expect([available(sub), available(mchid)]).toEqual([9000, 10_000])
    const [notification] = sandbox.control.notifications.list(mchid)
    expect(notification).toMatchObject({ mchid, event_type: 'MCHTRANSFER.BILL.FINISHED' })
    expect(sandbox.control.ledger.audit()).toMatchObject({ sum: 0, unbalanced: [], negative: [] })
  })

  it('returns the money to the sub-merchant when it is canceled, or not confirmed in time', async () => {
    await start('P1')
    await start('P2')
    const canceled = await fixture.client.post(`${ROOT}/out-bill-no/P1/cancel`, { sub_mchid: sub })
    expect(canceled).toMatchObject({ status: 200, body: { sub_mchid: sub, state: 'CANCELING' } })
    await fixture.sandbox.clock.advance(24 * 60 * 60 * 1000)
    expect((await query('P1')).body).toMatchObject({ state: 'CANCELLED' })
    expect((await query('P2')).body).toMatchObject({ state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' })
    expect(available(sub)).toBe(10_000)
  })

  it.each<[string, () => Promise<{ status: number; body: object }>, number, string]>([
    [
      'more money than the sub-merchant has',
      () => start('P9', { transfer_amount: 10_001 }),
      403,
      'NOT_ENOUGH',
    ],
    ['the number of another transfer', () => start('P1', { transfer_amount: 999 }), 400, 'INVALID_REQUEST'],
    [
      'the number of a transfer of another sub-merchant',
      () => start('P1', { sub_mchid: other }),
      400,
      'INVALID_REQUEST',
    ],
    ['a query for another sub-merchant', () => query('P1', other), 404, 'NOT_FOUND'],
    [
      'a cancellation for another sub-merchant',
      () => fixture.client.post(`${ROOT}/out-bill-no/P1/cancel`, { sub_mchid: other }),
      404,
      'NOT_FOUND',
    ],
    [
      'a query as a transfer of the partner itself',
      () => fixture.client.get('/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/P1'),
      404,
      'NOT_FOUND',
    ],
  ])('is refused for %s', async (_, send, status, code) => {
    await start('P1')
    expect(await send()).toMatchObject({ status, body: { code } })
    expect([available(sub), available(fixture.mchid)]).toEqual([9000, 10_000])
  })

  it('arrives at once for a user who has agreed', async () => {
    const { client, sandbox, mchid, merchant } = fixture
    const asked = await client.post(AUTHORIZATIONS, {
      ...{ out_authorization_no: 'A1', appid: merchant.appid, openid: USER, transfer_scene_id: '1005' },
      ...{ user_display_name: '骑手', notify_url: NOTIFY_URL },
    })
    expect(asked).toMatchObject({ status: 200, body: { state: 'WAIT_USER_CONFIRM' } })
    expect((await client.get(`${AUTHORIZATIONS}/A1`)).body).toMatchObject({ state: 'WAIT_USER_CONFIRM' })
    sandbox.control.transferAuthorizations.confirm(mchid, 'A1')
    const { authorization_id } = (await client.get(`${AUTHORIZATIONS}/A1`)).body
    const unconfirmed = transfer('P1', { openid: undefined })
    const sent = await client.post(`${ROOT}/transfer`, { ...unconfirmed, authorization_id })
    expect(sent).toMatchObject({ status: 200, body: { sub_mchid: sub, mchid, state: 'SUCCESS' } })
    expect(available(sub)).toBe(9000)
    await client.post(`${AUTHORIZATIONS}/A1/close`, undefined)
    const refused = await client.post(`${ROOT}/transfer`, {
      ...unconfirmed,
      out_bill_no: 'P2',
      authorization_id,
    })
    expect(refused.status).toBe(400)
    expect(available(sub)).toBe(9000)
  })
})
