import { constants, createHash, privateDecrypt } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { type Fixture, NOTIFY_URL, createFixture, newTransaction } from './fixture'
import { signingClient } from './signing-client'

const NOW = new Date('2026-05-10T12:00:00Z')
const ROOT = '/v3/merchant-service/complaints-v2'
const ADDRESSES = '/v3/merchant-service/complaint-notifications'
const at = { timestamp: NOW.getTime() / 1000 }

let fixture: Fixture

beforeEach(async () => {
  fixture = await createFixture({ clock: { now: () => NOW }, refundInterval: 0 })
})
afterEach(async () => {
  await fixture.sandbox.close()
})

const control = () => fixture.sandbox.control.complaints
const get = (path: string) => fixture.client.get(path, at)
const post = (path: string, body: unknown) => fixture.client.post(path, body, at)
const query = async (id: string) => (await get(`${ROOT}/${id}`)).body
const named = (more: object = {}) => ({ complainted_mchid: fixture.mchid, ...more })
const reply = (id: string) => post(`${ROOT}/${id}/response`, named({ response_content: '已为您处理' }))
const complete = (id: string) => post(`${ROOT}/${id}/complete`, named())
const decide = (id: string, action: 'APPROVE' | 'REJECT') =>
  post(
    `${ROOT}/${id}/update-refund-progress`,
    action === 'APPROVE' ? { action, launch_refund_day: 0 } : { action, reject_reason: '已经使用' },
  )

async function pay(out_trade_no: string, total = 1000): Promise<void> {
  await post('/v3/pay/transactions/native', newTransaction(fixture, out_trade_no, total))
  fixture.sandbox.control.transactions.pay(fixture.mchid, out_trade_no)
}

async function refund(out_trade_no: string, out_refund_no: string, amount: number): Promise<void> {
  const made = await post('/v3/refund/domestic/refunds', {
    out_trade_no,
    out_refund_no,
    amount: { total: 1000, refund: amount, currency: 'CNY' },
  })
  expect(made.status).toBe(200)
  fixture.sandbox.control.refunds.succeed(fixture.mchid, out_refund_no)
}

const actions = () =>
  fixture.sandbox.notifications
    .list(fixture.mchid)
    .filter(({ event_type }) => event_type.startsWith('COMPLAINT'))
    .map(({ event_type, id }) => [event_type, fixture.sandbox.notifications.get(id).resource['action_type']])

const historyOf = async (id: string) =>
  ((await get(`${ROOT}/${id}/negotiation-historys`)).body['data'] as { readonly operate_type: string }[]).map(
    ({ operate_type }) => operate_type,
  )

const states = ['ABSENT', 'PENDING', 'PROCESSING', 'PROCESSED'] as const
type State = (typeof states)[number]

async function reach(state: State): Promise<string> {
  if (state === 'ABSENT') return '200201820260510000000000000'
  await pay('Complaint1')
  const { complaint_id } = control().create(fixture.mchid, { out_trade_no: 'Complaint1' })
  if (state !== 'PENDING') expect((await reply(complaint_id)).status).toBe(204)
  if (state === 'PROCESSED') expect((await complete(complaint_id)).status).toBe(204)
  return complaint_id
}

type RequestName = 'reply' | 'completion' | 'refund approval' | 'refund rejection'

/** State after a request of the merchant, or status and code of the error. */
const requests: Readonly<
  Record<
    RequestName,
    { readonly send: typeof reply; readonly expected: Readonly<Record<State, State | number>> }
  >
> = {
  reply: {
    send: reply,
    expected: { ABSENT: 404, PENDING: 'PROCESSING', PROCESSING: 'PROCESSING', PROCESSED: 400 },
  },
  completion: {
    send: complete,
    expected: { ABSENT: 404, PENDING: 400, PROCESSING: 'PROCESSED', PROCESSED: 400 },
  },
  'refund approval': {
    send: (id) => decide(id, 'APPROVE'),
    expected: { ABSENT: 404, PENDING: 'PROCESSING', PROCESSING: 'PROCESSING', PROCESSED: 400 },
  },
  'refund rejection': {
    send: (id) => decide(id, 'REJECT'),
    expected: { ABSENT: 404, PENDING: 'PROCESSED', PROCESSING: 'PROCESSED', PROCESSED: 400 },
  },
}

/** State after what the user does; `undefined` if the user cannot do it. */
const userActions: Readonly<
  Record<'respond' | 'continue' | 'confirm' | 'revoke', Readonly<Partial<Record<State, State>>>>
> = {
  respond: { PENDING: 'PENDING', PROCESSING: 'PROCESSING' },
  continue: { PENDING: 'PENDING', PROCESSING: 'PENDING', PROCESSED: 'PENDING' },
  confirm: { PENDING: 'PROCESSED', PROCESSING: 'PROCESSED' },
  revoke: { PENDING: 'PROCESSED', PROCESSING: 'PROCESSED' },
}

describe.each(states)('a complaint in state %s', (state) => {
  it('is queried if it exists', async () => {
    const id = await reach(state)
    const found = await get(`${ROOT}/${id}`)
    if (state === 'ABSENT') {
      expect(found).toMatchObject({ status: 404, verified: true, body: { code: 'NOT_FOUND' } })
      return
    }
    expect(found).toMatchObject({ status: 200, verified: true, body: { complaint_state: state } })
    expect(deviations(`GET ${ROOT}/{complaint_id}`, found.body)).toEqual([])
  })

  it.each(Object.keys(requests) as RequestName[])('accepts or refuses a %s', async (name) => {
    const id = await reach(state)
    const { send, expected } = requests[name]
    const answer = await send(id)
    const next = expected[state]
    if (typeof next === 'number') {
      const code = next === 404 ? 'NOT_FOUND' : 'INVALID_REQUEST'
      expect(answer).toMatchObject({ status: next, body: { code } })
      return
    }
    expect(answer).toMatchObject({ status: 204, verified: true })
    expect(await query(id)).toMatchObject({ complaint_state: next, incoming_user_response: false })
  })

  it.each(['respond', 'continue', 'confirm', 'revoke'] as const)(
    'lets the user %s or not',
    async (action) => {
      const id = await reach(state)
      const next = userActions[action][state]
      const act = () => control()[action](fixture.mchid, id)
      if (next === undefined) {
        expect(act).toThrow(state === 'ABSENT' ? /Unknown complaint/ : /is PROCESSED: 投诉单已处理完成/)
        return
      }
      expect(act()).toMatchObject({ complaint_state: next })
    },
  )
})

describe('complaints', () => {
  it('encrypt the phone number of the user for the merchant', async () => {
    await pay('Complaint1')
    const { complaint_id, payer_phone } = control().create(fixture.mchid, {
      out_trade_no: 'Complaint1',
      phone: '13800138000',
    })
    expect(payer_phone).toBe('13800138000')
    const encrypted = (await query(complaint_id))['payer_phone'] as string
    const decrypted = privateDecrypt(
      { key: fixture.merchant.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
      Buffer.from(encrypted, 'base64'),
    )
    expect(decrypted.toString()).toBe('13800138000')
  })

  it('are listed by time, page by page, within at most 30 days', async () => {
    for (const day of [0, 1, 2]) {
      const number = `Complaint${day}`
      await pay(number)
      control().create(fixture.mchid, { out_trade_no: number })
      await fixture.sandbox.clock.advance(24 * 60 * 60 * 1000)
    }
    const list = (parameters: string) => get(`${ROOT}?${parameters}`)
    const numbers = async (parameters: string) => {
      const { body } = await list(parameters)
      expect(deviations(`GET ${ROOT}`, body)).toEqual([])
      const data = body['data'] as { readonly complaint_order_info: { readonly out_trade_no: string }[] }[]
      return [body['total_count'], ...data.map(({ complaint_order_info: [order] }) => order?.out_trade_no)]
    }
    const all = 'begin_date=2026-05-10&end_date=2026-05-12'
    expect(await numbers(all)).toEqual([3, 'Complaint0', 'Complaint1', 'Complaint2'])
    expect(await numbers(`${all}&limit=2`)).toEqual([3, 'Complaint0', 'Complaint1'])
    expect(await numbers(`${all}&limit=2&offset=2`)).toEqual([3, 'Complaint2'])
    expect(await numbers(`${all}&complainted_mchid=${fixture.mchid}`)).toHaveLength(4)
    expect(await numbers(`${all}&complainted_mchid=1900000001`)).toEqual([0])
    expect(await numbers('begin_date=2026-05-11&end_date=2026-05-11')).toEqual([1, 'Complaint1'])
    for (const wrong of [
      'begin_date=2026-05-12&end_date=2026-05-10',
      'begin_date=2026-04-01&end_date=2026-05-10',
      'begin_date=2026-02-30&end_date=2026-03-10',
      `${all}&limit=51`,
    ])
      expect(await list(wrong), wrong).toMatchObject({ status: 400, body: { code: 'PARAM_ERROR' } })
  })

  it('keep their negotiation in order', async () => {
    const id = await reach('PENDING')
    control().respond(fixture.mchid, id, { text: '还在吗' })
    await reply(id)
    await complete(id)
    control().continue(fixture.mchid, id, { text: '没有解决' })
    control().confirm(fixture.mchid, id)
    const { body } = await get(`${ROOT}/${id}/negotiation-historys`)
    expect(deviations(`GET ${ROOT}/{complaint_id}/negotiation-historys`, body)).toEqual([])
    expect(await historyOf(id)).toEqual([
      'USER_CREATE_COMPLAINT',
      'USER_RESPONSE',
      'MERCHANT_RESPONSE',
      'MERCHANT_CONFIRM_COMPLETE',
      'USER_CONTINUE_COMPLAINT',
      'USER_COMFIRM_COMPLAINT',
    ])
    expect(await query(id)).toMatchObject({ user_complaint_times: 2, complaint_state: 'PROCESSED' })
    const second = await get(`${ROOT}/${id}/negotiation-historys?limit=2&offset=1`)
    expect(second.body).toMatchObject({
      total_count: 6,
      data: [{ operator: '投诉人', operate_details: '还在吗' }, { operator: '商户' }],
    })
  })

  it('notify what the user and the refund do, and not what the merchant does', async () => {
    await post(ADDRESSES, { url: NOTIFY_URL })
    const id = await reach('PROCESSED')
    control().continue(fixture.mchid, id)
    control().respond(fixture.mchid, id)
    await decide(id, 'APPROVE')
    await refund('Complaint1', 'Refund1', 400)
    expect(actions()).toEqual([
      ['COMPLAINT.CREATE', 'CREATE_COMPLAINT'],
      ['COMPLAINT.STATE_CHANGE', 'CONTINUE_COMPLAINT'],
      ['COMPLAINT.STATE_CHANGE', 'USER_RESPONSE'],
      ['COMPLAINT.STATE_CHANGE', 'REFUND_SUCCESS'],
    ])
  })

  it('end when the approved refund arrives, and go on when an unasked one does', async () => {
    const id = await reach('PENDING')
    await refund('Complaint1', 'Refund1', 400)
    expect(await query(id)).toMatchObject({ complaint_state: 'PENDING', complaint_full_refunded: false })
    await decide(id, 'APPROVE')
    expect(await query(id)).toMatchObject({ complaint_state: 'PROCESSING' })
    await refund('Complaint1', 'Refund2', 600)
    expect(await query(id)).toMatchObject({ complaint_state: 'PROCESSED', complaint_full_refunded: true })
    expect((await historyOf(id)).slice(-2)).toEqual([
      'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE',
      'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE',
    ])
  })

  it('take no approval of a refund that the user does not ask for', async () => {
    await pay('Complaint1')
    const { complaint_id } = control().create(fixture.mchid, {
      out_trade_no: 'Complaint1',
      problem_type: 'SERVICE_NOT_WORK',
    })
    expect(await decide(complaint_id, 'APPROVE')).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR', message: '非极速退款单据, 不能对本单据进行退款进度更新' },
    })
  })

  it('are about paid transactions only', async () => {
    await post('/v3/pay/transactions/native', newTransaction(fixture, 'Complaint1'))
    expect(() => control().create(fixture.mchid, { out_trade_no: 'Complaint1' })).toThrow(
      /Unknown paid transaction/,
    )
    expect(() => control().create(fixture.mchid, {})).toThrow(/Unknown paid transaction/)
  })

  it('refuse a reply in the name of another merchant, with unknown images, or with half a link', async () => {
    const id = await reach('PENDING')
    const send = (more: object) =>
      post(`${ROOT}/${id}/response`, { ...named({ response_content: '您好' }), ...more })
    expect(await send({ complainted_mchid: '1900000001' })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
    expect(await send({ response_images: ['unknown.png'] })).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR', detail: { field: '/response_images' } },
    })
    expect(await send({ jump_url: 'https://merchant.example/help' })).toMatchObject({
      status: 400,
      body: { detail: { field: '/jump_url_text' } },
    })
    expect(await query(id)).toMatchObject({ complaint_state: 'PENDING' })
  })

  it('show the images of the user, which the merchant can download', async () => {
    await pay('Complaint1')
    const image = Buffer.from('89504e470d0a1a0a', 'hex')
    const { complaint_id } = control().create(fixture.mchid, {
      out_trade_no: 'Complaint1',
      images: [image.toString('base64')],
    })
    const [{ media_url: [url = ''] = [] } = {}] = (await query(complaint_id))['complaint_media_list'] as {
      readonly media_url?: readonly string[]
    }[]
    const file = await fixture.client.raw('GET', new URL(url).pathname, undefined, at)
    expect(file.headers.get('content-type')).toBe('image/png')
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    expect(digest(new Uint8Array(await file.arrayBuffer()))).toBe(digest(image))
  })

  it('take replies in blocks once for each number if the user waits for them', async () => {
    await pay('Complaint1')
    const { complaint_id } = control().create(fixture.mchid, {
      out_trade_no: 'Complaint1',
      needs_immediate_service: true,
    })
    const send = (text: string, idempotent_id = 'Reply1') =>
      post(
        `${ROOT}/${complaint_id}/response-immediate-service`,
        named({ message: { blocks: [{ type: 'TEXT', text: { text } }] }, idempotent_id }),
      )
    const first = await send('您好')
    expect(first).toMatchObject({ status: 200 })
    expect((await send('您好')).body).toEqual(first.body)
    expect(await send('再见')).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } })
    expect((await send('再见', 'Reply2')).body['log_id']).not.toBe(first.body['log_id'])
    expect(await historyOf(complaint_id)).toEqual([
      'USER_CREATE_COMPLAINT',
      'MERCHANT_RESPONSE',
      'MERCHANT_RESPONSE',
    ])
  })

  it('are not found by another merchant', async () => {
    const id = await reach('PENDING')
    const stranger = fixture.sandbox.merchants.create()
    const client = signingClient(stranger, 'https://api.mch.weixin.qq.com', (request) =>
      fixture.sandbox.fetch(request),
    )
    expect(await client.get(`${ROOT}/${id}`, at)).toMatchObject({ status: 404 })
  })
})

describe('the address of complaint notifications', () => {
  const change = (method: string, url?: string) =>
    fixture.client.call(method, ADDRESSES, url === undefined ? undefined : { url }, at)

  it('is created once, changed and deleted', async () => {
    for (const method of ['GET', 'DELETE'])
      expect(await change(method)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
    expect(await change('PUT', NOTIFY_URL)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
    const created = await change('POST', NOTIFY_URL)
    expect(created).toMatchObject({ status: 200, body: { mchid: fixture.mchid, url: NOTIFY_URL } })
    expect(await change('POST', NOTIFY_URL)).toMatchObject({
      status: 400,
      body: { code: 'RESOURCE_ALREADY_EXISTS' },
    })
    expect(await change('PUT', `${NOTIFY_URL}/2`)).toMatchObject({ status: 200 })
    expect((await change('GET')).body['url']).toBe(`${NOTIFY_URL}/2`)
    expect((await change('DELETE')).status).toBe(204)
    expect((await change('GET')).status).toBe(404)
  })

  it('cannot have a query', async () => {
    expect(await change('POST', `${NOTIFY_URL}?a=1`)).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR' },
    })
  })
})
