import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ControlError } from '../src/index'
import { deviations } from './catalog-responses'
import { type Fixture, completion, newOrder, createFixture, NOTIFY_URL } from './fixture'

type Condition =
  | 'ABSENT'
  | 'CREATED'
  | 'USER_CONFIRM'
  | 'MCH_COMPLETE'
  | 'DEDUCTING'
  | 'DONE'
  | 'REVOKED'
  | 'EXPIRED'

const conditions: readonly Condition[] = [
  'ABSENT',
  'CREATED',
  'USER_CONFIRM',
  'MCH_COMPLETE',
  'DEDUCTING',
  'DONE',
  'REVOKED',
  'EXPIRED',
]

const DAY = 24 * 60 * 60 * 1000
const root = '/v3/payscore/serviceorder'

let fixture: Fixture
let count = 0

type Side = 'merchant' | 'partner'

const SUB_MCHID = '1900000109'

/** Sends the requests of merchants as a partner does: for a sub-merchant, and without an appid about existing orders. */
function asPartner({ client, ...rest }: Fixture): Fixture {
  const toPartner = (path: string): string => path.replace(root, '/v3/payscore/partner/serviceorder')
  const post: Fixture['client']['post'] = (path, body, given) => {
    const { appid, ...others } = body as Record<string, unknown>
    const isNew = path === root || path.endsWith('/direct-complete')
    const more = path.endsWith('/direct-complete')
      ? { sub_appid: 'wx5bec8e5bbdbf0d4e', service_introduction: '共享充电宝', notify_url: NOTIFY_URL }
      : {}
    const sent = { ...others, sub_mchid: SUB_MCHID, ...more, ...(isNew ? { appid } : {}) }
    return client.post(toPartner(path), sent, given)
  }
  const get: Fixture['client']['get'] = (path, given) =>
    client.get(`${toPartner(path).replace(/&?appid=[^&]*/, '')}&sub_mchid=${SUB_MCHID}`, given)
  return { ...rest, client: { ...client, post, get } }
}

/** A sandbox whose user `o-user` has authorized the service. */
async function open(side: Side): Promise<void> {
  const opened = await createFixture()
  const { client, sandbox, mchid, parties } = opened
  const path = side === 'merchant' ? '/v3/payscore/permissions' : '/v3/payscore/partner/permissions'
  const sub = side === 'merchant' ? {} : { sub_mchid: SUB_MCHID }
  const applied = await client.post(path, { ...parties, ...sub, authorization_code: 'Authorized1' })
  expect(applied.status).toBe(200)
  sandbox.control.permissions.confirm(mchid, 'Authorized1', { openid: 'o-user' })
  fixture = side === 'merchant' ? opened : asPartner(opened)
}

/** Brings a new order into a condition by the calls that lead there. */
async function reach(condition: Condition): Promise<string> {
  const { client, sandbox, mchid, parties } = fixture
  count += 1
  const number = `Table_${condition}-${count}`
  const post = async (path: string, body: unknown): Promise<void> => {
    const { status, text } = await client.post(root + path, body)
    expect([200, 204], text).toContain(status)
  }
  if (condition === 'ABSENT') return number
  await post('', newOrder(parties, number))
  if (condition === 'CREATED') return number
  if (condition === 'EXPIRED') {
    await sandbox.clock.advance(30 * DAY)
    return number
  }
  if (condition === 'REVOKED') {
    await post(`/${number}/cancel`, { ...parties, reason: '用户改变主意' })
    return number
  }
  sandbox.control.serviceOrders.confirm(mchid, number)
  if (condition === 'USER_CONFIRM') return number
  await post(`/${number}/complete`, completion(parties, 500))
  if (condition === 'DEDUCTING') await post(`/${number}/pay`, parties)
  if (condition === 'DONE') sandbox.control.serviceOrders.pay(mchid, number)
  return number
}

function condition(number: string): string {
  try {
    return fixture.sandbox.control.serviceOrders.get(fixture.mchid, number).condition
  } catch (error) {
    if (error instanceof ControlError && error.code === 'SUBJECT_UNKNOWN') return 'ABSENT'
    throw error
  }
}

interface Operation {
  readonly name: string
  readonly route: string
  readonly call: (number: string) => ReturnType<Fixture['client']['post']>
  /**
   * Expected result for each condition: the next condition, or status, code and internal number of the error.
   */
  readonly outcomes: Readonly<Record<Condition, string>>
}

const query = (number: string) =>
  `${root}?${new URLSearchParams({ out_order_no: number, ...fixture.parties })}`
const message = () => ({ service_id: fixture.parties.service_id, ...charges(500), prepaid_time: '20301231' })
const charges = (total: number) => ({ post_payments: [{ name: '租金', amount: total }], total_amount: total })
const absent = '404 ORDER_NOT_EXIST 271317510'
const wrong = '400 INVALID_REQUEST 271302262'
const unconfirmed = '400 INVALID_REQUEST 271302332'
const revoked = '400 INVALID_REQUEST 271302333'
const unpayable = '400 INVALID_REQUEST 271316657'
const deducting = '400 INVALID_REQUEST 271316754'
const irrevocable = '400 INVALID_REQUEST 271316592'
const taken = '400 INVALID_REQUEST 271316598'

const all = (outcome: string): Record<Condition, string> =>
  Object.fromEntries(conditions.map((each) => [each, outcome])) as Record<Condition, string>
const unchanged = Object.fromEntries(conditions.map((each) => [each, each])) as Record<Condition, string>

const operations: readonly Operation[] = [
  {
    name: 'create with other parameters',
    route: `POST ${root}`,
    call: (number) => fixture.client.post(root, { ...newOrder(fixture.parties, number), attach: 'other' }),
    outcomes: { ...all(taken), ABSENT: 'CREATED' },
  },
  {
    name: 'create again',
    route: `POST ${root}`,
    call: (number) => fixture.client.post(root, newOrder(fixture.parties, number)),
    outcomes: { ...unchanged, ABSENT: 'CREATED' },
  },
  {
    name: 'create confirmed beforehand',
    route: `POST ${root}`,
    call: (number) =>
      fixture.client.post(root, {
        ...newOrder(fixture.parties, number),
        need_user_confirm: false,
        openid: 'o-user',
      }),
    outcomes: { ...all(taken), ABSENT: 'USER_CONFIRM' },
  },
  {
    name: 'create and complete at once',
    route: `POST ${root}/direct-complete`,
    call: (number) =>
      fixture.client.post(`${root}/direct-complete`, {
        ...fixture.parties,
        out_order_no: number,
        time_range: { start_time: '20200101', end_time: '20200102' },
        ...charges(500),
      }),
    outcomes: { ...all(taken), ABSENT: 'MCH_COMPLETE' },
  },
  {
    name: 'create and complete at once, for nothing',
    route: `POST ${root}/direct-complete`,
    call: (number) =>
      fixture.client.post(`${root}/direct-complete`, {
        ...fixture.parties,
        out_order_no: number,
        time_range: { start_time: '20200101', end_time: '20200102' },
        ...charges(0),
      }),
    outcomes: { ...all(taken), ABSENT: 'DONE' },
  },
  {
    name: 'query',
    route: `GET ${root}`,
    call: (number) => fixture.client.get(query(number)),
    outcomes: { ...unchanged, ABSENT: absent },
  },
  {
    name: 'complete',
    route: `POST ${root}/{out_order_no}/complete`,
    call: (number) => fixture.client.post(`${root}/${number}/complete`, completion(fixture.parties, 500)),
    outcomes: {
      ABSENT: absent,
      CREATED: unconfirmed,
      USER_CONFIRM: 'MCH_COMPLETE',
      MCH_COMPLETE: 'MCH_COMPLETE',
      DEDUCTING: deducting,
      DONE: wrong,
      REVOKED: revoked,
      EXPIRED: wrong,
    },
  },
  {
    name: 'complete for nothing, and (where it was completed) with other parameters',
    route: `POST ${root}/{out_order_no}/complete`,
    call: (number) => fixture.client.post(`${root}/${number}/complete`, completion(fixture.parties, 0)),
    outcomes: {
      ABSENT: absent,
      CREATED: unconfirmed,
      USER_CONFIRM: 'DONE',
      MCH_COMPLETE: '400 INVALID_REQUEST 268498688',
      DEDUCTING: deducting,
      DONE: wrong,
      REVOKED: revoked,
      EXPIRED: wrong,
    },
  },
  ...[['modify', 300, 'MCH_COMPLETE'] as const, ['modify to nothing', 0, 'DONE'] as const].map(
    ([name, total, next]): Operation => ({
      name,
      route: `POST ${root}/{out_order_no}/modify`,
      call: (number) =>
        fixture.client.post(`${root}/${number}/modify`, {
          ...completion(fixture.parties, total),
          reason: '优惠',
        }),
      outcomes: {
        ABSENT: absent,
        CREATED: wrong,
        USER_CONFIRM: unpayable,
        MCH_COMPLETE: next,
        DEDUCTING: deducting,
        DONE: unpayable,
        REVOKED: revoked,
        EXPIRED: wrong,
      },
    }),
  ),
  {
    name: 'cancel',
    route: `POST ${root}/{out_order_no}/cancel`,
    call: (number) =>
      fixture.client.post(`${root}/${number}/cancel`, { ...fixture.parties, reason: '改变主意' }),
    outcomes: { ...all(irrevocable), ABSENT: absent, CREATED: 'REVOKED', USER_CONFIRM: 'REVOKED' },
  },
  {
    name: 'pay',
    route: `POST ${root}/{out_order_no}/pay`,
    call: (number) => fixture.client.post(`${root}/${number}/pay`, fixture.parties),
    outcomes: {
      ...all(unpayable),
      ABSENT: absent,
      MCH_COMPLETE: 'DEDUCTING',
      DEDUCTING: deducting,
      REVOKED: revoked,
    },
  },
  {
    name: 'sync',
    route: `POST ${root}/{out_order_no}/sync`,
    call: (number) =>
      fixture.client.post(`${root}/${number}/sync`, {
        ...fixture.parties,
        type: 'Order_Paid',
        detail: { paid_time: '20200101120000' },
      }),
    outcomes: {
      ...all('400 INVALID_ORDER_STATE 271302262'),
      ABSENT: absent,
      MCH_COMPLETE: 'DONE',
      DEDUCTING: deducting,
      DONE: '400 ORDER_DONE 271302262',
      REVOKED: '400 ORDER_CANCELED 271302333',
    },
  },
  ...['send-pendingmessage', 'send-prepaidmessage'].map(
    (name): Operation => ({
      name,
      route: `POST ${root}/{out_order_no}/${name}`,
      call: (number) => fixture.client.post(`${root}/${number}/${name}`, message()),
      outcomes: {
        ...all(wrong),
        ABSENT: absent,
        CREATED: unconfirmed,
        USER_CONFIRM: 'USER_CONFIRM',
        REVOKED: revoked,
      },
    }),
  ),
]

describe.each(['merchant', 'partner'] as const)('a service order of a %s', (side) => {
  beforeAll(() => open(side))
  afterAll(() => fixture.sandbox.close())

  describe.each(operations)('$name', ({ route, call, outcomes }) => {
    it.each(conditions)('in condition %s', async (start) => {
      const number = await reach(start)
      const { status, body, headers, verified } = await call(number)
      expect(verified).toBe(true)
      const outcome = outcomes[start]
      if (/^\d/.test(outcome)) {
        const internal = headers.get('request-id')?.split('-')[1]
        expect(`${status} ${String(body['code'])} ${String(internal)}`).toBe(outcome)
        expect(condition(number)).toBe(start)
      } else {
        const isEmpty = route.includes('/send-') || (side === 'partner' && body['out_order_no'] === undefined)
        expect({ status, body }).toMatchObject({ status: isEmpty ? 204 : 200 })
        expect(condition(number)).toBe(outcome)
        // The references require state_description in every response, but say that only DOING has one.
        const described = body['state'] === 'DOING' ? body : { ...body, state_description: 'USER_CONFIRM' }
        const of = side === 'partner' ? route.replace('/payscore/', '/payscore/partner/') : route
        if (status === 200 && 'state' in body) expect(deviations(of, described)).toEqual([])
        if (status === 200 && !('state' in body)) expect(deviations(of, body)).toEqual([])
      }
    })
  })

  const hands = [
    { name: 'confirm', outcomes: { CREATED: 'USER_CONFIRM' } },
    { name: 'cancel', outcomes: { CREATED: 'REVOKED' } },
    { name: 'pay', outcomes: { MCH_COMPLETE: 'DONE', DEDUCTING: 'DONE' } },
    { name: 'failPayment', outcomes: { MCH_COMPLETE: 'MCH_COMPLETE', DEDUCTING: 'MCH_COMPLETE' } },
  ] as const

  describe.each(hands)('user action $name', ({ name, outcomes }) => {
    it.each(conditions)('in condition %s', async (start) => {
      const number = await reach(start)
      const act = (): unknown => fixture.sandbox.control.serviceOrders[name](fixture.mchid, number)
      const next = (outcomes as Partial<Record<Condition, Condition>>)[start]
      if (next !== undefined) {
        act()
        expect(condition(number)).toBe(next)
      } else {
        const code = start === 'ABSENT' ? 'SUBJECT_UNKNOWN' : 'STATE_CONFLICT'
        expect(act).toThrow(expect.objectContaining({ code }))
        expect(condition(number)).toBe(start)
      }
    })
  })

  describe('after thirty days', () => {
    it.each(conditions.filter((each) => each !== 'ABSENT'))('in condition %s', async (start) => {
      const number = await reach(start)
      await fixture.sandbox.clock.advance(31 * DAY)
      expect(condition(number)).toBe(start === 'CREATED' ? 'EXPIRED' : start)
    })
  })
})
