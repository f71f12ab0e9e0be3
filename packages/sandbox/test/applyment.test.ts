import { constants, privateDecrypt } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { encryptedRequest, encryptionFor } from './encrypted-request'
import { type Fixture, NOTIFY_URL, createFixture } from './fixture'
import { signingClient } from './signing-client'

const MINUTE = 60 * 1000
const DAY = 24 * 60 * MINUTE
const NOW = new Date('2026-05-10T04:00:00Z')
const ROOT = '/v3/applyment4sub/applyment'
const ECOMMERCE = '/v3/ecommerce/applyments'
const at = { timestamp: NOW.getTime() / 1000 }
const NUMBER = 'Applyment1'

let fixture: Fixture

beforeEach(async () => {
  fixture = await createFixture({ clock: { now: () => NOW } })
})
afterEach(async () => {
  await fixture.sandbox.close()
})

const get = (path: string) => fixture.client.get(path, at)

/** One kind of applications: its operations and its states. */
interface Kind {
  readonly submit: (changes?: Record<string, unknown>) => ReturnType<typeof get>
  readonly byNumber: string
  readonly route: string
  readonly states: readonly string[]
  readonly stateOf: (body: Record<string, unknown>) => string
  readonly reach: (state: string) => Promise<void>
  /** State after each action, by the state before; missing if the action is refused. */
  readonly actions: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly act: (action: string) => unknown
  readonly missing: string
  readonly running: string
}

const applyments = () => fixture.sandbox.control.applyments
const ecommerce = () => fixture.sandbox.control.ecommerceApplyments

const sub: Kind = {
  submit: (changes = {}) => {
    const { body, headers } = encryptedRequest('v3.applyment4sub.applyment._empty_.post', fixture.merchant)
    return fixture.client.post(`${ROOT}/`, { ...body, business_code: NUMBER, ...changes }, { ...at, headers })
  },
  byNumber: `${ROOT}/business_code/${NUMBER}`,
  route: `GET ${ROOT}/business_code/{business_code}`,
  states: [
    'ABSENT',
    'AUDITING',
    'REJECTED',
    'TO_BE_CONFIRMED',
    'TO_BE_SIGNED',
    'SIGNING',
    'FINISHED',
    'CANCELED',
  ],
  stateOf: (body) => String(body['applyment_state']).replace('APPLYMENT_STATE_', ''),
  reach: async (state) => {
    const { mchid, sandbox } = fixture
    if (state === 'ABSENT') return
    expect(await sub.submit()).toMatchObject({ status: 200 })
    if (state === 'AUDITING') return
    if (state === 'REJECTED') {
      applyments().reject(mchid, NUMBER)
      return
    }
    applyments().approve(mchid, NUMBER)
    if (state === 'TO_BE_CONFIRMED') return
    applyments().confirmAccount(mchid, NUMBER)
    if (state === 'TO_BE_SIGNED') return
    if (state === 'CANCELED') {
      await sandbox.clock.advance(30 * DAY)
      return
    }
    applyments().sign(mchid, NUMBER)
    if (state === 'FINISHED') applyments().finish(mchid, NUMBER)
  },
  actions: {
    approve: { AUDITING: 'TO_BE_CONFIRMED' },
    reject: { AUDITING: 'REJECTED' },
    confirmAccount: { TO_BE_CONFIRMED: 'TO_BE_SIGNED' },
    sign: { TO_BE_SIGNED: 'SIGNING' },
    finish: { SIGNING: 'FINISHED' },
  },
  act: (action) => applyments()[action as 'approve'](fixture.mchid, NUMBER),
  missing: 'APPLYMENT_NOTEXIST',
  running: 'PROCESSING',
}

const platform: Kind = {
  submit: (changes = {}) => {
    const { body, headers } = encryptedRequest('v3.ecommerce.applyments._empty_.post', fixture.merchant)
    return fixture.client.post(
      `${ECOMMERCE}/`,
      { ...body, out_request_no: NUMBER, ...changes },
      { ...at, headers },
    )
  },
  byNumber: `${ECOMMERCE}/out-request-no/${NUMBER}`,
  route: `GET ${ECOMMERCE}/out-request-no/{out_request_no}`,
  states: [
    'ABSENT',
    'CHECKING',
    'ACCOUNT_NEED_VERIFY',
    'AUDITING',
    'REJECTED',
    'NEED_SIGN',
    'FINISH',
    'FROZEN',
  ],
  stateOf: (body) => String(body['applyment_state']),
  reach: async (state) => {
    const { mchid } = fixture
    if (state === 'ABSENT') return
    expect(await platform.submit()).toMatchObject({ status: 200 })
    if (state === 'REJECTED') ecommerce().reject(mchid, NUMBER)
    if (state === 'FROZEN') ecommerce().freeze(mchid, NUMBER)
    if (state === 'CHECKING' || state === 'REJECTED' || state === 'FROZEN') return
    ecommerce().check(mchid, NUMBER)
    if (state === 'ACCOUNT_NEED_VERIFY') return
    ecommerce().verifyAccount(mchid, NUMBER)
    if (state === 'AUDITING') return
    ecommerce().approve(mchid, NUMBER)
    if (state === 'FINISH') ecommerce().sign(mchid, NUMBER)
  },
  actions: {
    check: { CHECKING: 'ACCOUNT_NEED_VERIFY' },
    verifyAccount: { ACCOUNT_NEED_VERIFY: 'AUDITING' },
    approve: { AUDITING: 'NEED_SIGN' },
    reject: { CHECKING: 'REJECTED', ACCOUNT_NEED_VERIFY: 'REJECTED', AUDITING: 'REJECTED' },
    freeze: {
      CHECKING: 'FROZEN',
      ACCOUNT_NEED_VERIFY: 'FROZEN',
      AUDITING: 'FROZEN',
      REJECTED: 'FROZEN',
      NEED_SIGN: 'FROZEN',
    },
    sign: { NEED_SIGN: 'FINISH' },
  },
  act: (action) => ecommerce()[action as 'approve'](fixture.mchid, NUMBER),
  missing: 'RESOURCE_NOT_EXISTS',
  running: 'RESOURCE_ALREADY_EXISTS',
}

const cases = [
  ...sub.states.map((state) => ['a partner', state, sub] as const),
  ...platform.states.map((state) => ['a platform', state, platform] as const),
]

describe.each(cases)('an application of %s in state %s', (_, state, kind) => {
  it('is queried by both numbers if it exists', async () => {
    await kind.reach(state)
    const found = await get(kind.byNumber)
    if (state === 'ABSENT') {
      expect(found).toMatchObject({ status: 404, verified: true, body: { code: kind.missing } })
      return
    }
    expect([found.status, found.verified, kind.stateOf(found.body)]).toEqual([200, true, state])
    expect(deviations(kind.route, found.body)).toEqual([])
    const id = String(found.body['applyment_id'])
    const byId = await get(kind === sub ? `${ROOT}/applyment_id/${id}` : `${ECOMMERCE}/${id}`)
    expect(kind.stateOf(byId.body)).toBe(state)
  })

  it('is submitted again only if it was rejected', async () => {
    await kind.reach(state)
    const again = await kind.submit()
    if (state === 'ABSENT' || state === 'REJECTED') {
      expect(again.status).toBe(200)
      expect(kind.stateOf((await get(kind.byNumber)).body)).toBe(kind === sub ? 'AUDITING' : 'CHECKING')
      return
    }
    const isOver = ['FINISHED', 'CANCELED', 'FINISH', 'FROZEN'].includes(state)
    const code = isOver && kind === sub ? 'INVALID_REQUEST' : kind.running
    expect(again).toMatchObject({ status: 400, body: { code } })
  })

  it.each(Object.keys(kind.actions))('takes the action %s or refuses it', async (action) => {
    await kind.reach(state)
    const next = kind.actions[action]?.[state]
    if (next === undefined) {
      expect(() => kind.act(action)).toThrow(state === 'ABSENT' ? /Unknown/ : /当前状态不支持/)
      return
    }
    kind.act(action)
    expect(kind.stateOf((await get(kind.byNumber)).body)).toBe(next)
  })
})

describe('applications of partners', () => {
  it('keep what was submitted, with encrypted fields readable by the control API', async () => {
    await sub.submit()
    const { content } = applyments().get(fixture.mchid, NUMBER)
    expect(content).toMatchObject({ business_code: NUMBER, contact_info: { contact_name: '张三' } })
  })

  it('refuse a field that was encrypted for another key', async () => {
    const contact_info = { contact_name: 'plain' }
    const { body } = encryptedRequest('v3.applyment4sub.applyment._empty_.post', fixture.merchant)
    const given = body['contact_info'] as Record<string, unknown>
    const answer = await sub.submit({ contact_info: { ...given, ...contact_info } })
    expect(answer).toMatchObject({ status: 400, body: { code: 'PARAM_ERROR' } })
    expect((await get(sub.byNumber)).status).toBe(404)
  })

  it('have a page to sign only while it is of use, and findings only when rejected', async () => {
    await sub.reach('REJECTED')
    expect((await get(sub.byNumber)).body).toMatchObject({
      audit_detail: [{ field: 'id_card_copy', reject_reason: '身份证照片不清晰' }],
    })
    expect((await get(sub.byNumber)).body).not.toHaveProperty('sign_url')
    await sub.submit()
    applyments().approve(fixture.mchid, NUMBER)
    const { body } = await get(sub.byNumber)
    expect(body['sign_url']).toMatch(/^https:\/\/pay\.weixin\.qq\.com\//)
    expect(body).not.toHaveProperty('audit_detail')
  })

  it('are rejected after ten days without a confirmed account, counted from the last review', async () => {
    await sub.reach('TO_BE_CONFIRMED')
    await fixture.sandbox.clock.advance(10 * DAY)
    expect(sub.stateOf((await get(sub.byNumber)).body)).toBe('REJECTED')
    await sub.submit()
    applyments().approve(fixture.mchid, NUMBER)
    await fixture.sandbox.clock.advance(10 * DAY - 1000)
    expect(sub.stateOf((await get(sub.byNumber)).body)).toBe('TO_BE_CONFIRMED')
    await fixture.sandbox.clock.advance(1000)
    expect(sub.stateOf((await get(sub.byNumber)).body)).toBe('REJECTED')
  })

  it('finish by themselves half an hour after the signature', async () => {
    await sub.reach('SIGNING')
    await fixture.sandbox.clock.advance(30 * MINUTE)
    expect(sub.stateOf((await get(sub.byNumber)).body)).toBe('FINISHED')
  })

  it('open a sub-merchant that takes payments at once', async () => {
    await sub.reach('FINISHED')
    const sub_mchid = String((await get(sub.byNumber)).body['sub_mchid'])
    const order = await fixture.client.post(
      '/v3/pay/partner/transactions/native',
      {
        sp_appid: fixture.merchant.appid,
        sp_mchid: fixture.mchid,
        sub_mchid,
        description: '图书',
        out_trade_no: 'Order001',
        notify_url: NOTIFY_URL,
        amount: { total: 100, currency: 'CNY' },
      },
      at,
    )
    expect(order.status).toBe(200)
    fixture.sandbox.control.transactions.pay(fixture.mchid, 'Order001')
    const credentials = fixture.sandbox.merchants.get(sub_mchid)
    const own = signingClient(credentials, 'https://api.mch.weixin.qq.com', (request) =>
      fixture.sandbox.fetch(request),
    )
    const balance = await own.get('/v3/merchant/fund/balance/BASIC', at)
    expect(balance.body).toMatchObject({ pending_amount: 99 })
  })

  it('add their sub-merchant to the list of a partner that has one', async () => {
    fixture.sandbox.merchants.addSubMerchants(fixture.mchid, { subMchids: ['1900000109'] })
    await sub.reach('FINISHED')
    const sub_mchid = String((await get(sub.byNumber)).body['sub_mchid'])
    expect(fixture.sandbox.merchants.get(fixture.mchid).subMchids).toEqual(['1900000109', sub_mchid])
  })
})

describe('applications of platforms', () => {
  it('have the data for the verification of the account, encrypted for the platform', async () => {
    await platform.reach('ACCOUNT_NEED_VERIFY')
    const { body } = await get(platform.byNumber)
    const { account_name, deadline } = body['account_validation'] as Record<string, string>
    const opened = privateDecrypt(
      {
        key: fixture.merchant.privateKey,
        padding: constants.RSA_PKCS1_OAEP_PADDING,
        oaepHash: 'sha1',
      },
      Buffer.from(account_name ?? '', 'base64'),
    )
    expect(opened.toString()).toBe('张三')
    expect(deadline).toBe('2026-05-20 12:00:00')
    expect(body['legal_validation_url']).toMatch(/^https:/)
  })

  it('have a merchant ID and a page to sign once they are approved', async () => {
    await platform.reach('NEED_SIGN')
    const { body } = await get(platform.byNumber)
    expect(body).toMatchObject({ sign_state: 'UNSIGNED' })
    expect(body['sign_url']).toMatch(/^https:/)
    const sub_mchid = String(body['sub_mchid'])
    expect(fixture.sandbox.merchants.get(sub_mchid)).toMatchObject({ mchid: sub_mchid })
  })

  it.each([
    ['ACCOUNT_NEED_VERIFY', 10],
    ['NEED_SIGN', 30],
  ])('in state %s are rejected after %i days', async (state, days) => {
    await platform.reach(state)
    await fixture.sandbox.clock.advance(days * DAY)
    expect((await get(platform.byNumber)).body).toMatchObject({
      applyment_state: 'REJECTED',
      audit_detail: [{ reject_reason: expect.stringContaining(`超过${days}天`) as string }],
    })
  })

  it('have ten days again to verify the account after they were rejected and submitted again', async () => {
    await platform.reach('ACCOUNT_NEED_VERIFY')
    await fixture.sandbox.clock.advance(5 * DAY)
    ecommerce().reject(fixture.mchid, NUMBER)
    await platform.reach('ACCOUNT_NEED_VERIFY')
    await fixture.sandbox.clock.advance(10 * DAY - 1000)
    expect((await get(platform.byNumber)).body).toMatchObject({ applyment_state: 'ACCOUNT_NEED_VERIFY' })
    await fixture.sandbox.clock.advance(1000)
    expect((await get(platform.byNumber)).body).toMatchObject({ applyment_state: 'REJECTED' })
  })

  it.each(platform.states)('in state %s are revoked or not', async (state) => {
    await platform.reach(state)
    const answer = await fixture.client.post(`${platform.byNumber}/revoke`, undefined, at)
    const isOpen = ['CHECKING', 'ACCOUNT_NEED_VERIFY', 'AUDITING', 'NEED_SIGN'].includes(state)
    expect(answer.status).toBe(isOpen ? 200 : state === 'ABSENT' ? 404 : 400)
    if (isOpen) expect((await get(platform.byNumber)).body).toMatchObject({ applyment_state: 'REJECTED' })
  })
})

describe('the settlement account of a sub-merchant', () => {
  const change = (sub_mchid: string, account_number: string) => {
    const { encrypt, headers } = encryptionFor(fixture.merchant)
    return fixture.client.post(
      `/v3/apply4sub/sub_merchants/${sub_mchid}/modify-settlement`,
      {
        account_type: 'ACCOUNT_TYPE_PRIVATE',
        account_bank: '招商银行',
        bank_address_code: '440300',
        account_number: encrypt(account_number),
      },
      { ...at, headers },
    )
  }
  const settlement = (sub_mchid: string) => get(`/v3/apply4sub/sub_merchants/${sub_mchid}/settlement`)
  const result = (sub_mchid: string, number: string) =>
    get(`/v3/apply4sub/sub_merchants/${sub_mchid}/application/${number}`)

  async function opened(): Promise<string> {
    await sub.reach('FINISHED')
    return String((await get(sub.byNumber)).body['sub_mchid'])
  }

  it('is that of its application, masked', async () => {
    const found = await settlement(await opened())
    expect(found).toMatchObject({
      status: 200,
      body: { account_number: '62***************23', verify_result: 'VERIFY_SUCCESS' },
    })
    expect(deviations('GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement', found.body)).toEqual([])
  })

  it('is changed once the bank has verified the new one', async () => {
    const sub_mchid = await opened()
    const number = String((await change(sub_mchid, '6225880000001234')).body['application_no'])
    expect((await result(sub_mchid, number)).body).toMatchObject({ verify_result: 'AUDITING' })
    expect((await settlement(sub_mchid)).body['account_bank']).not.toBe('招商银行')
    await fixture.sandbox.clock.advance(3000)
    const done = await result(sub_mchid, number)
    expect(done.body).toMatchObject({ verify_result: 'AUDIT_SUCCESS', account_number: '62************34' })
    const route = 'GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}'
    expect(deviations(route, done.body)).toEqual([])
    expect((await settlement(sub_mchid)).body).toMatchObject({
      account_bank: '招商银行',
      account_type: 'ACCOUNT_TYPE_PRIVATE',
    })
  })

  it('stays when the bank refuses the new one', async () => {
    const sub_mchid = await opened()
    const before = (await settlement(sub_mchid)).body
    const number = String((await change(sub_mchid, '6225880000001234')).body['application_no'])
    fixture.sandbox.control.settlementChanges.refuse(fixture.mchid, number)
    expect(() => fixture.sandbox.control.settlementChanges.verify(fixture.mchid, number)).toThrow(
      /AUDIT_FAIL/,
    )
    expect((await result(sub_mchid, number)).body).toMatchObject({
      verify_result: 'AUDIT_FAIL',
      verify_fail_reason: '银行卡户名或卡号有误',
    })
    expect((await settlement(sub_mchid)).body).toEqual(before)
  })

  it('is missing for a merchant without an application, and refused to strangers', async () => {
    const other = fixture.sandbox.merchants.create()
    expect(await settlement(other.mchid)).toMatchObject({
      status: 404,
      body: { code: 'RESOURCE_NOT_EXISTS' },
    })
    expect(await settlement('1900000109')).toMatchObject({ status: 403, body: { code: 'NO_AUTH' } })
  })
})

describe('merchants of an institution', () => {
  it.each(['/v3/merchants', '/v3/global/merchants'])(
    'get merchant IDs of their own from %s',
    async (path) => {
      const id = path === '/v3/merchants' ? 'v3.merchants.post' : 'v3.global.merchants.post'
      const submit = async (name: string) => {
        const { body, headers } = encryptedRequest(id, fixture.merchant)
        const given = { ...body, sp_mchid: fixture.mchid, sp_appid: fixture.merchant.appid, name }
        return fixture.client.post(path, given, { ...at, headers })
      }
      const [first, second] = [await submit('Shop 1'), await submit('Shop 2')]
      expect([first.status, second.status]).toEqual([200, 200])
      expect(first.body['sub_mchid']).toMatch(/^\d{8,10}$/)
      expect(first.body['sub_mchid']).not.toBe(second.body['sub_mchid'])
    },
  )
})
