import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { type Fixture, NOTIFY_URL, createFixture, newOrder } from './fixture'
import { outcome } from './papay'

const HOUR = 60 * 60 * 1000
const SUB_MCHID = '1900000109'

/** Paths of each side, and the fields that name its merchants. */
const sides = {
  merchant: {
    root: '/v3/payscore/permissions',
    sub: {},
    byUser: (openid: string) => `/v3/payscore/permissions/openid/${openid}?`,
    route: 'GET /v3/payscore/permissions/openid/{openid}',
    terminateByUser: (openid: string) => [`/v3/payscore/permissions/openid/${openid}/terminate`, {}] as const,
  },
  partner: {
    root: '/v3/payscore/partner/permissions',
    sub: { sub_mchid: SUB_MCHID },
    byUser: (openid: string) => `/v3/payscore/partner/permissions/search?openid=${openid}&`,
    route: 'GET /v3/payscore/partner/permissions/search',
    terminateByUser: (openid: string) => ['/v3/payscore/partner/permissions/terminate', { openid }] as const,
  },
} as const

const states = ['ABSENT', 'UNBINDUSER', 'AVAILABLE', 'UNAVAILABLE'] as const
type State = (typeof states)[number]

let fixture: Fixture
let count = 0
let code = ''
let openid = ''

const control = () => fixture.sandbox.control.permissions
const events = () =>
  fixture.sandbox.control.notifications
    .list(fixture.mchid)
    .filter(({ resource }) => resource['authorization_code'] === code)
    .map(({ event_type }) => event_type)

describe.each(['merchant', 'partner'] as const)('an authorization for a %s', (side) => {
  const { root, sub, byUser, route, terminateByUser } = sides[side]
  const query = (params: object) => String(new URLSearchParams({ ...params, ...sub }))

  beforeAll(async () => {
    fixture = await createFixture()
  })
  afterAll(() => fixture.sandbox.close())
  beforeEach(() => {
    count += 1
    code = `Code${count}`
    openid = `o-user-${count}`
  })

  const apply = (more: object = {}) =>
    fixture.client.post(root, {
      ...fixture.parties,
      ...sub,
      authorization_code: code,
      notify_url: NOTIFY_URL,
      ...more,
    })
  const service = () => ({ service_id: fixture.parties.service_id })
  const byCode = () => fixture.client.get(`${root}/authorization-code/${code}?${query(service())}`)
  const terminate = () =>
    fixture.client.post(`${root}/authorization-code/${code}/terminate`, {
      ...service(),
      ...sub,
      reason: '不再使用',
    })
  const reach = async (state: State) => {
    if (state === 'ABSENT') return
    expect(outcome(await apply())).toBe(200)
    if (state !== 'UNBINDUSER') control().confirm(fixture.mchid, code, { openid })
    if (state === 'UNAVAILABLE') control().terminate(fixture.mchid, code)
  }

  describe.each(states)('in state %s', (state) => {
    beforeEach(() => reach(state))

    it('is applied for only before a user has it', async () => {
      const isOpen = state === 'ABSENT' || state === 'UNBINDUSER'
      const applied = await apply()
      expect(outcome(applied)).toBe(isOpen ? 200 : '400 INVALID_REQUEST')
      if (isOpen) expect(deviations(`POST ${root}`, applied.body)).toEqual([])
      expect(outcome(await apply({ notify_url: 'https://merchant.example/other' }))).toBe(
        '400 INVALID_REQUEST',
      )
    })

    it('is queried by its code', async () => {
      const found = await byCode()
      expect(outcome(found)).toBe(state === 'ABSENT' ? '404 ORDER_NOT_EXIST' : 200)
      if (state === 'ABSENT') return
      expect(found.body).toMatchObject({ authorization_state: state })
      const described = `GET ${root}/authorization-code/{authorization_code}`
      expect(deviations(described, found.body)).toEqual([])
    })

    it('is queried by its user', async () => {
      const found = await fixture.client.get(`${byUser(openid)}${query(fixture.parties)}`)
      expect(found).toMatchObject({
        status: 200,
        body: { authorization_state: state === 'AVAILABLE' ? 'AVAILABLE' : 'UNAVAILABLE' },
      })
      expect(deviations(route, found.body)).toEqual([])
    })

    it('is ended by the merchant', async () => {
      const expected = { ABSENT: '404 ORDER_NOT_EXIST', UNBINDUSER: '400 INVALID_REQUEST' }
      const before = events().length
      expect(outcome(await terminate())).toBe({ AVAILABLE: 204, UNAVAILABLE: 204, ...expected }[state])
      expect(events()).toHaveLength(state === 'AVAILABLE' ? before + 1 : before)
    })

    it('is ended by the merchant with the openid of its user', async () => {
      const [path, named] = terminateByUser(openid)
      const isKnown = state === 'AVAILABLE' || state === 'UNAVAILABLE'
      const ended = await fixture.client.post(path, { ...fixture.parties, ...sub, ...named, reason: '停用' })
      expect(outcome(ended)).toBe(isKnown ? 204 : '404 ORDER_NOT_EXIST')
    })

    it.each(['confirm', 'terminate'] as const)('allows %s only in its state', (action) => {
      const run = () => control()[action](fixture.mchid, code).authorization_state
      const legal = { confirm: 'UNBINDUSER', terminate: 'AVAILABLE' }[action]
      if (state === legal) expect(run()).toBe(action === 'confirm' ? 'AVAILABLE' : 'UNAVAILABLE')
      else
        expect(run).toThrow(
          expect.objectContaining({ code: state === 'ABSENT' ? 'SUBJECT_UNKNOWN' : 'STATE_CONFLICT' }),
        )
    })
  })

  it('is notified when it begins and when it ends', async () => {
    await reach('UNAVAILABLE')
    expect(events()).toEqual(['PAYSCORE.USER_OPEN_SERVICE', 'PAYSCORE.USER_CLOSE_SERVICE'])
  })

  it('can be confirmed for an hour', async () => {
    await reach('UNBINDUSER')
    await fixture.sandbox.clock.advance(HOUR)
    expect(() => control().confirm(fixture.mchid, code)).toThrow(/预授权已过期/)
    expect(outcome(await apply())).toBe(200)
    expect(control().confirm(fixture.mchid, code)).toMatchObject({ authorization_state: 'AVAILABLE' })
  })

  it('is necessary for an order without confirmation', async () => {
    const path = side === 'merchant' ? '/v3/payscore/serviceorder' : '/v3/payscore/partner/serviceorder'
    const order = (number: string) => ({
      ...newOrder(fixture.parties, number),
      ...sub,
      need_user_confirm: false,
      openid,
    })
    const first = `Order-${side}-1`
    expect(outcome(await fixture.client.post(path, order(first)))).toBe('403 NO_AUTH')
    await reach('AVAILABLE')
    const created = await fixture.client.post(path, order(first))
    expect(created).toMatchObject({
      status: 200,
      body: { state: 'DOING', state_description: 'USER_CONFIRM' },
    })
    control().terminate(fixture.mchid, code)
    expect(outcome(await fixture.client.post(path, order(first)))).toBe(200)
    expect(outcome(await fixture.client.post(path, order(`Order-${side}-2`)))).toBe('403 NO_AUTH')
  })
})

describe.each(['merchant', 'partner'] as const)('an order of a %s that is paid after delivery', (side) => {
  beforeAll(async () => {
    fixture = await createFixture()
  })
  afterAll(() => fixture.sandbox.close())

  it('is an order like the others, with goods', async () => {
    const root = side === 'merchant' ? '/v3/payscore' : '/v3/payscore/partner'
    const shopping_info = {
      jump_link: {
        jump_link_type: 'JUMP_LINK_MINI_PROGRAM',
        appid: 'wxd678efh567hg6787',
        path: 'pages/order',
      },
      goods: [{ name: '图书', picture: 'https://merchant.example/book.png', amount: 500, count: 1 }],
    }
    const order = { ...newOrder(fixture.parties, 'Delivery-1'), ...sides[side].sub, shopping_info }
    const created = await fixture.client.post(`${root}/servicepayondeliveryorder`, order)
    expect(created).toMatchObject({ status: 200, body: { state: 'CREATED', shopping_info } })
    fixture.sandbox.control.serviceOrders.confirm(fixture.mchid, 'Delivery-1')
    const query = new URLSearchParams({ out_order_no: 'Delivery-1', ...sides[side].sub })
    if (side === 'merchant')
      for (const [name, value] of Object.entries(fixture.parties)) query.set(name, value)
    const found = await fixture.client.get(`${root}/serviceorder?${String(query)}`)
    expect(found.body).toMatchObject({ state: 'DOING', state_description: 'USER_CONFIRM' })
  })
})

describe('an order of a partner', () => {
  beforeAll(async () => {
    fixture = await createFixture()
  })
  afterAll(() => fixture.sandbox.close())

  it('is paid to the sub-merchant, refunded from its money, and hidden from others', async () => {
    const { client, sandbox, mchid, parties } = fixture
    const root = '/v3/payscore/partner/serviceorder'
    const { mchid: sub_mchid } = sandbox.merchants.create()
    const sub = { sub_mchid }
    const balance = () =>
      sandbox.control.ledger
        .balances(sub_mchid)
        .filter(({ account }) => account === 'BASIC')
        .reduce((sum, { available, pending }) => sum + available + pending, 0)
    await client.post(root, { ...newOrder(parties, 'Partner-1'), ...sub })
    sandbox.control.serviceOrders.confirm(mchid, 'Partner-1', { openid: 'o-user' })
    const charges = { post_payments: [{ name: '租金', amount: 500 }], total_amount: 500 }
    const completed = await client.post(`${root}/Partner-1/complete`, {
      service_id: parties.service_id,
      ...sub,
      ...charges,
    })
    expect(outcome(completed)).toBe(204)
    sandbox.control.serviceOrders.pay(mchid, 'Partner-1')
    expect(balance()).toBe(500 - 3)

    const found = await client.get(`${root}?out_order_no=Partner-1&sub_mchid=${sub_mchid}`)
    expect(found.body).toMatchObject({ state: 'DONE', sub_mchid, openid: 'o-user' })
    expect(outcome(await client.get(`${root}?out_order_no=Partner-1&sub_mchid=1900000110`))).toBe(
      '404 ORDER_NOT_EXIST',
    )
    const own = new URLSearchParams({ ...parties, out_order_no: 'Partner-1' })
    expect(outcome(await client.get(`/v3/payscore/serviceorder?${own}`))).toBe('404 ORDER_NOT_EXIST')

    const { collection } = found.body as { collection: { details: { transaction_id: string }[] } }
    const refunded = await client.post('/v3/refund/domestic/refunds', {
      ...sub,
      transaction_id: collection.details[0]?.transaction_id,
      out_refund_no: 'Refund-partner-1',
      amount: { total: 500, refund: 500, currency: 'CNY' },
    })
    expect(refunded).toMatchObject({ status: 200, body: { status: 'PROCESSING' } })
    expect(balance()).toBe(0)
    expect(sandbox.control.notifications.list(mchid).map(({ event_type }) => event_type)).toEqual([
      'PAYSCORE.USER_CONFIRM',
      'PAYSCORE.USER_PAID',
    ])
  })
})
