import { constants, privateDecrypt, publicEncrypt } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { type Fixture, NOTIFY_URL, createFixture } from './fixture'
import { signingClient } from './signing-client'

const HOUR = 60 * 60 * 1000
const NOW = new Date('2026-05-10T12:00:00Z')
const ROOT = '/v3/transfer/batches'
const PARTNER = '/v3/partner-transfer/batches'
const at = { timestamp: NOW.getTime() / 1000 }
const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }

let fixture: Fixture

beforeEach(async () => {
  fixture = await createFixture({ clock: { now: () => NOW } })
})
afterEach(async () => {
  await fixture.sandbox.close()
})

const ledger = () => fixture.sandbox.control.ledger
const control = () => fixture.sandbox.control.transferBatches
const get = (path: string) => fixture.client.get(path, at)
const topUp = (amount: number) => ledger().topUp(fixture.mchid, { account: 'OPERATION', amount })
const balance = (account: string) =>
  ledger()
    .balances(fixture.mchid)
    .find((each) => each.account === account)?.available
const detail = (out_detail_no: string, transfer_amount: number, more: object = {}) => ({
  out_detail_no,
  transfer_amount,
  transfer_remark: '报销',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  ...more,
})
const batchOf = (details: readonly ReturnType<typeof detail>[]) => ({
  out_batch_no: 'Batch1',
  batch_name: '差旅报销',
  batch_remark: '五月报销',
  total_amount: details.reduce((sum, { transfer_amount }) => sum + transfer_amount, 0),
  total_num: details.length,
  transfer_detail_list: details,
})
const usual = [detail('Detail1', 300), detail('Detail2', 200)]
const create = (details: readonly ReturnType<typeof detail>[] = usual, more: object = {}, headers = {}) =>
  fixture.client.post(
    ROOT,
    { appid: fixture.merchant.appid, notify_url: NOTIFY_URL, ...batchOf(details), ...more },
    { ...at, headers: { 'Wechatpay-Serial': publicKey()[0], ...headers } },
  )
const publicKey = (): [string, string] =>
  Object.entries(fixture.merchant.certs).find(([each]) => each.startsWith('PUB_KEY_ID_')) ?? ['', '']
const query = (more = 'need_query_detail=false') => get(`${ROOT}/out-batch-no/Batch1?${more}`)
const stateNow = async () => {
  const { body } = await query()
  return (body['transfer_batch'] as Record<string, unknown> | undefined)?.['batch_status'] ?? body['code']
}
const seconds = (count: number) => fixture.sandbox.clock.advance(count * 1000)

const states = ['ABSENT', 'WAIT_PAY', 'ACCEPTED', 'PROCESSING', 'FINISHED', 'CLOSED'] as const

/** A merchant whose batches wait for approval. */
async function withApproval(): Promise<void> {
  await fixture.sandbox.close()
  fixture = await createFixture({ clock: { now: () => NOW } }, { batchApproval: 'required' })
}

async function reach(state: (typeof states)[number]): Promise<void> {
  if (state === 'WAIT_PAY' || state === 'CLOSED') await withApproval()
  topUp(1000)
  if (state === 'ABSENT') return
  expect((await create()).status).toBe(200)
  if (state === 'PROCESSING') await seconds(1)
  if (state === 'FINISHED') await seconds(3)
  if (state === 'CLOSED') control().reject(fixture.mchid, 'Batch1')
}

describe.each(states)('a batch in state %s', (state) => {
  it('is queried by both numbers if it exists', async () => {
    await reach(state)
    const found = await query()
    if (state === 'ABSENT') {
      expect(found).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
      return
    }
    expect(found).toMatchObject({
      status: 200,
      verified: true,
      body: { transfer_batch: { batch_status: state } },
    })
    expect(deviations(`GET ${ROOT}/out-batch-no/{out_batch_no}`, found.body)).toEqual([])
    const { transfer_batch } = found.body as { readonly transfer_batch: { readonly batch_id: string } }
    const byId = await get(`${ROOT}/batch-id/${transfer_batch.batch_id}?need_query_detail=false`)
    expect(byId.body['transfer_batch']).toEqual(transfer_batch)
  })

  it('is returned again for the same parameters, and rejects others', async () => {
    await reach(state)
    const before = balance('OPERATION')
    expect((await create()).status).toBe(200)
    expect(balance('OPERATION')).toBe(state === 'ABSENT' ? 500 : before)
    expect(await create(usual, { batch_name: '其他' })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
  })

  it.each([
    ['approve', { WAIT_PAY: 'ACCEPTED' }],
    ['reject', { WAIT_PAY: 'CLOSED' }],
    ['finish', { ACCEPTED: 'FINISHED', PROCESSING: 'FINISHED' }],
    ['fail', { ACCEPTED: 'FINISHED', PROCESSING: 'FINISHED' }],
  ] as const)(
    'takes %s where it is possible',
    async (action, to: Readonly<Partial<Record<string, string>>>) => {
      await reach(state)
      const act = () => control()[action](fixture.mchid, 'Batch1')
      const next = to[state]
      if (next === undefined) {
        expect(act).toThrow(state === 'ABSENT' ? /Unknown transfer batch/ : /批次单不是/)
        return
      }
      expect(act()).toMatchObject({ batch_status: next })
      expect(await stateNow()).toBe(next)
    },
  )

  it('has moved exactly its money', async () => {
    await reach(state)
    const gone = { ABSENT: 0, WAIT_PAY: 0, ACCEPTED: 500, PROCESSING: 500, FINISHED: 500, CLOSED: 0 }[state]
    expect(balance('OPERATION')).toBe(1000 - gone)
    expect(balance('TRANSIT')).toBe(state === 'FINISHED' ? 0 : gone)
    expect(ledger().audit()).toMatchObject({ sum: 0, unbalanced: [], differing: [], negative: [] })
  })
})

describe('batches', () => {
  const notified = () =>
    fixture.sandbox.notifications
      .list(fixture.mchid)
      .map(({ event_type, id }) => [event_type, fixture.sandbox.notifications.get(id).resource])

  it('have numbers of 42 digits', async () => {
    topUp(500)
    const { body } = await create()
    expect(body['batch_id']).toMatch(/^131\d{20}20260510\d{11}$/)
    const one = await get(`${ROOT}/out-batch-no/Batch1/details/out-detail-no/Detail1`)
    expect(one.body['detail_id']).toMatch(/^132\d{20}20260510\d{11}$/)
  })

  it('are refused without the whole money, and succeed with the same number after a top-up', async () => {
    topUp(499)
    expect(await create()).toMatchObject({ status: 403, body: { code: 'NOT_ENOUGH' } })
    expect(await stateNow()).toBe('NOT_FOUND')
    topUp(1)
    expect(await create()).toMatchObject({ status: 200 })
  })

  it('list their transfers once they are finished, page by page and by state', async () => {
    topUp(100_000)
    const many = Array.from({ length: 25 }, (_, index) => detail(`Detail${index + 10}`, 30))
    await create(many)
    const list = async (more: string) => {
      const { body } = await query(`need_query_detail=true&${more}`)
      return (body['transfer_detail_list'] as { readonly out_detail_no: string }[] | undefined)?.map(
        ({ out_detail_no }) => out_detail_no,
      )
    }
    expect(await list('detail_status=ALL')).toBeUndefined()
    control().fail(fixture.mchid, 'Batch1', { out_detail_no: 'Detail12' })
    control().finish(fixture.mchid, 'Batch1')
    expect(await list('detail_status=ALL')).toHaveLength(20)
    expect(await list('detail_status=ALL&offset=20')).toEqual(
      [30, 31, 32, 33, 34].map((each) => `Detail${each}`),
    )
    expect(await list('detail_status=FAIL')).toEqual(['Detail12'])
    expect(await query('need_query_detail=true')).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR' },
    })
    for (const limit of [19, 101])
      expect((await query(`need_query_detail=true&detail_status=ALL&limit=${limit}`)).status).toBe(400)
  })

  it('return the money of a transfer whose name is wrong, and notify the sums', async () => {
    topUp(500)
    await create()
    control().fail(fixture.mchid, 'Batch1', { out_detail_no: 'Detail2' })
    expect(balance('OPERATION')).toBe(200)
    await seconds(3)
    expect(await get(`${ROOT}/out-batch-no/Batch1/details/out-detail-no/Detail2`)).toMatchObject({
      status: 200,
      body: { detail_status: 'FAIL', fail_reason: 'NAME_NOT_CORRECT' },
    })
    expect(notified()).toMatchObject([
      [
        'MCHTRANSFER.BATCH.FINISHED',
        { batch_status: 'FINISHED', success_amount: 300, success_num: 1, fail_amount: 200, fail_num: 1 },
      ],
    ])
    expect(() => control().fail(fixture.mchid, 'Batch1')).toThrow(/批次单不是转账中状态/)
    expect(ledger().audit()).toMatchObject({ sum: 0, negative: [] })
  })

  it('fail in no transfer that they do not have', async () => {
    topUp(500)
    await create()
    expect(() => control().fail(fixture.mchid, 'Batch1', { out_detail_no: 'Unknown' })).toThrow(
      /没有该明细单/,
    )
    expect(await stateNow()).toBe('ACCEPTED')
  })

  it('are closed after 24 hours without an approval, and notify the merchant', async () => {
    await reach('WAIT_PAY')
    await fixture.sandbox.clock.advance(24 * HOUR)
    expect((await query()).body).toMatchObject({
      transfer_batch: { batch_status: 'CLOSED', close_reason: 'OVERDUE_CLOSE' },
    })
    expect(notified()).toMatchObject([['MCHTRANSFER.BATCH.CLOSED', { close_reason: 'OVERDUE_CLOSE' }]])
    expect(balance('OPERATION')).toBe(1000)
  })

  it('keep waiting if the money is short at the approval', async () => {
    await withApproval()
    await create()
    expect(() => control().approve(fixture.mchid, 'Batch1')).toThrow(/资金不足/)
    topUp(500)
    control().approve(fixture.mchid, 'Batch1')
    await seconds(3)
    expect(await stateNow()).toBe('FINISHED')
  })

  it('have the names of all users or of none, encrypted for the merchant in responses', async () => {
    topUp(1000)
    const user_name = publicEncrypt({ key: publicKey()[1], ...padding }, Buffer.from('张三')).toString(
      'base64',
    )
    expect(await create([detail('Detail1', 300, { user_name }), detail('Detail2', 200)])).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR' },
    })
    expect((await create([detail('Detail1', 300, { user_name })])).status).toBe(200)
    const found = await get(`${ROOT}/out-batch-no/Batch1/details/out-detail-no/Detail1`)
    const route = `GET ${ROOT}/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    expect(deviations(route, found.body)).toEqual([])
    const opened = privateDecrypt(
      { key: fixture.merchant.privateKey, ...padding },
      Buffer.from(String(found.body['user_name']), 'base64'),
    )
    expect(opened.toString()).toBe('张三')
  })

  it.each([
    ['a total that is not the sum', usual, { total_amount: 501 }, 'PARAM_ERROR'],
    ['a number that is not the count', usual, { total_num: 3 }, 'PARAM_ERROR'],
    ['one number twice', [detail('Detail1', 300), detail('Detail1', 200)], {}, 'PARAM_ERROR'],
    ['a transfer below the lowest amount', [detail('Detail1', 9)], {}, 'INVALID_REQUEST'],
    ['a transfer above the highest amount', [detail('Detail1', 20_001)], {}, 'INVALID_REQUEST'],
    ['another appid', usual, { appid: 'wx0000000000000000' }, 'APPID_MCHID_NOT_MATCH'],
  ] as const)('are refused with %s', async (_, details, more, code) => {
    topUp(100_000)
    const { status, body } = await create(details, more)
    expect([status, body['code']]).toEqual([400, code])
    expect(balance('OPERATION')).toBe(100_000)
  })

  it('are paid by the sub-merchant or by the partner, as the partner is authorized', async () => {
    const sub = fixture.sandbox.merchants.create()
    ledger().topUp(sub.mchid, { amount: 500 })
    topUp(500)
    const send = (out_batch_no: string, authorization_type: string) =>
      fixture.client.post(
        PARTNER,
        { ...batchOf(usual), out_batch_no, sub_mchid: sub.mchid, authorization_type },
        { ...at, headers: { 'Wechatpay-Serial': publicKey()[0] } },
      )
    expect((await send('Batch1', 'FUND_AUTHORIZATION_TYPE')).status).toBe(200)
    expect(balance('OPERATION')).toBe(500)
    expect((await send('Batch2', 'INFORMATION_AUTHORIZATION_TYPE')).status).toBe(200)
    expect(balance('OPERATION')).toBe(0)
    await seconds(3)
    const found = await get(`${PARTNER}/out-batch-no/Batch1?need_query_detail=true&detail_status=ALL`)
    expect(found).toMatchObject({ status: 200, body: { sub_mchid: sub.mchid, batch_status: 'FINISHED' } })
    expect(deviations(`GET ${PARTNER}/out-batch-no/{out_batch_no}`, found.body)).toEqual([])
    const one = await get(`${PARTNER}/out-batch-no/Batch1/details/out-detail-no/Detail1`)
    const route = `GET ${PARTNER}/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    expect(deviations(route, one.body)).toEqual([])
    expect((await query()).status).toBe(404)
    expect(ledger().audit()).toMatchObject({ sum: 0, negative: [] })
  })

  it('are not found by another merchant', async () => {
    topUp(500)
    await create()
    const stranger = signingClient(
      fixture.sandbox.merchants.create(),
      'https://api.mch.weixin.qq.com',
      (request) => fixture.sandbox.fetch(request),
    )
    expect((await stranger.get(`${ROOT}/out-batch-no/Batch1?need_query_detail=false`, at)).status).toBe(404)
  })
})
