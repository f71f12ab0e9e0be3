import { type Schema, findWebhook } from '@wxpay/catalog'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { compiler } from '../src/validation/compiled-schemas'
import { deviations } from './catalog-responses'
import { type Fixture, NOTIFY_URL, createFixture } from './fixture'
import { NOW, at, outcome } from './papay'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const PAPAY = '/v3/papay'

let fixture: Fixture
let code = ''
let openid = ''
let count = 0

const open = async () => {
  fixture = await createFixture({ clock: { now: () => NOW } })
}
// Tests that share a sandbox are about different contracts and users.
const renew = () => {
  count += 1
  code = `Contract${count}`
  openid = `o${String(count).padStart(27, 'U')}`
}

const advance = (milliseconds: number) => fixture.sandbox.clock.advance(milliseconds)
const contracts = () => fixture.sandbox.control.contracts
const post = (path: string, body: object) => fixture.client.post(path, body, at)
const get = (path: string) => fixture.client.get(path, at)

/** One product: its paths, and the fields that name its merchants. */
interface Product {
  readonly preSign: string
  readonly contract: string
  readonly query: string
  readonly parties: () => object
  readonly ending: () => object
  readonly more: object
  readonly events: readonly [signed: string, ended: string]
}

const planned = (date: string, total: number) => ({
  estimated_deduct_date: date,
  estimated_deduct_amount: { total, currency: 'CNY' },
})

const products: Readonly<Record<'merchant' | 'partner' | 'insurance', Product>> = {
  merchant: {
    preSign: `${PAPAY}/scheduled-deduct-sign/contracts/pre-entrust-sign`,
    contract: `${PAPAY}/sign/contracts/plan-id/12535/out-contract-code`,
    query: '',
    parties: () => ({ appid: fixture.merchant.appid }),
    ending: () => ({}),
    more: {
      contract_display_account: '张三',
      deduct_schedule: { ...planned('2026-05-20', 500), description: '会员' },
    },
    events: ['ENTRUST.SIGN', 'ENTRUST.TERMINATE'],
  },
  partner: {
    preSign: `${PAPAY}/scheduled-deduct-sign/partner/contracts/pre-entrust-sign`,
    contract: `${PAPAY}/sign/partner/contracts/plan-id/12535/out-contract-code`,
    query: '?sub_mchid=1900000109',
    parties: () => ({ sp_appid: fixture.merchant.appid, sub_mchid: '1900000109' }),
    ending: () => ({ sub_mchid: '1900000109' }),
    more: {
      contract_display_account: '张三',
      deduct_schedule: { ...planned('2026-05-20', 500), description: '会员' },
    },
    events: ['ENTRUST.SIGN', 'ENTRUST.TERMINATE'],
  },
  insurance: {
    preSign: `${PAPAY}/insurance-sign/contracts/pre-entrust-sign`,
    contract: `${PAPAY}/insurance-sign/contracts/plan-id/12535/out-contract-code`,
    query: '',
    parties: () => ({ appid: fixture.merchant.appid }),
    ending: () => ({}),
    more: {
      insured_display_name: '李四',
      policy_start_date: '2026-05-10',
      policy_end_date: '2027-05-09',
      policy_periods: [
        { policy_period_id: 1, ...planned('2026-05-20', 500) },
        { policy_period_id: 2, ...planned('2026-06-20', 500) },
      ],
      can_auto_insure: true,
    },
    events: ['INSURANCE_ENTRUST.SIGN', 'INSURANCE_ENTRUST.TERMINATE'],
  },
}

const preSign = (product: Product, form = 'jsapi', more: object = {}) =>
  fixture.client.post(
    `${product.preSign}/${form}`,
    {
      ...product.parties(),
      plan_id: 12535,
      out_contract_code: code,
      contract_notify_url: NOTIFY_URL,
      ...product.more,
      ...more,
    },
    { ...at, headers: { 'Wechatpay-Serial': Object.keys(fixture.merchant.certs)[0] ?? '' } },
  )

const query = (product: Product) => get(`${product.contract}/${code}${product.query}`)
const terminate = (product: Product) =>
  post(`${product.contract}/${code}/terminate`, {
    ...product.ending(),
    contract_termination_remark: '用户退订',
  })

const resources = () =>
  fixture.sandbox.control.notifications
    .list(fixture.mchid)
    .filter(({ resource }) => resource['out_contract_code'] === code)
    .map(({ event_type, resource }) => ({ event_type, resource }))

const compile = compiler()
/** Deviations of a notification's plain text from the catalog. */
function deviationsOf(event: string, resource: unknown): readonly string[] {
  const found = findWebhook(event)
  if (found === undefined) throw new Error(`${event} is not in the catalog.`)
  const schema = contentSchema(found.operation.requestBody)
  const validate = compile(found.document, schema)
  return validate(resource)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${JSON.stringify(error.params)}`)
}

function contentSchema(value: unknown): Schema {
  const found = findMember(value, 'contentSchema')
  if (found === undefined) throw new Error('The notification has no content.')
  return found
}

function findMember(value: unknown, name: string): Schema | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, member] of Object.entries(value)) {
    const found = key === name ? (member as Schema) : findMember(member, name)
    if (found !== undefined) return found
  }
  return undefined
}

const states = ['ABSENT', 'SIGNING', 'SIGNED', 'TERMINATED', 'SIGN_FAILED'] as const
type State = (typeof states)[number]

async function reach(state: State, product: Product): Promise<void> {
  if (state === 'ABSENT') return
  expect(await preSign(product)).toMatchObject({ status: 200 })
  if (state === 'SIGNED' || state === 'TERMINATED') contracts().sign(fixture.mchid, code, { openid })
  if (state === 'TERMINATED') contracts().terminate(fixture.mchid, code)
  if (state === 'SIGN_FAILED') contracts().refuse(fixture.mchid, code)
}

const NONE = '403 CONTRACT_NOT_EXIST'

describe.each(Object.keys(products) as (keyof typeof products)[])('a contract of the %s', (name) => {
  const product = products[name]

  beforeAll(open)
  beforeEach(renew)
  afterAll(() => fixture.sandbox.close())

  describe.each(states)('in state %s', (state) => {
    beforeEach(() => reach(state, product))

    it('is pre-signed by the same request', async () => {
      const expected = {
        ABSENT: 200,
        SIGNING: 200,
        SIGNED: '403 CONTRACT_EXISTED',
        TERMINATED: '400 INVALID_REQUEST',
        SIGN_FAILED: 200,
      }[state]
      expect(outcome(await preSign(product))).toBe(expected)
    })

    it('is pre-signed with other parameters only while there is none to sign', async () => {
      const expected = {
        ABSENT: 200,
        SIGNING: '400 INVALID_REQUEST',
        SIGNED: '403 CONTRACT_EXISTED',
        TERMINATED: '400 INVALID_REQUEST',
        SIGN_FAILED: 200,
      }[state]
      const other = await preSign(product, 'jsapi', { out_user_code: 'other' })
      expect(outcome(other)).toBe(expected)
    })

    it('is queried once the user has decided', async () => {
      const found = await query(product)
      const isKnown = state !== 'ABSENT' && state !== 'SIGNING'
      expect(outcome(found)).toBe(isKnown ? 200 : NONE)
      if (!isKnown || state === 'SIGN_FAILED') return
      expect(found.body).toMatchObject({ contract_state: state, plan_id: 12535, out_contract_code: code })
      const route = `${product.contract.replace('12535', '{plan_id}')}/{out_contract_code}`
      expect(deviations(`GET ${route}`, found.body)).toEqual([])
    })

    it('is ended by the merchant while it is in force, and again without effect', async () => {
      const isSigned = state === 'SIGNED' || state === 'TERMINATED'
      const before = resources().length
      const ended = await terminate(product)
      expect(outcome(ended)).toBe(isSigned ? 200 : NONE)
      expect(resources()).toHaveLength(state === 'SIGNED' ? before + 1 : before)
      if (state !== 'SIGNED') return
      expect(ended.body).toMatchObject({
        contract_state: 'TERMINATED',
        contract_terminate_info: {
          contract_termination_mode: 'MCH_API_TERMINATE',
          contract_termination_remark: '用户退订',
        },
      })
    })

    it.each(['sign', 'refuse', 'terminate'] as const)('allows %s only in its states', (action) => {
      const run = () => contracts()[action](fixture.mchid, code).contract_state
      const legal = action === 'terminate' ? state === 'SIGNED' : state === 'SIGNING'
      if (legal)
        expect(run()).toBe({ sign: 'SIGNED', refuse: 'SIGN_FAILED', terminate: 'TERMINATED' }[action])
      else
        expect(run).toThrow(
          expect.objectContaining({ code: state === 'ABSENT' ? 'SUBJECT_UNKNOWN' : 'STATE_CONFLICT' }),
        )
    })
  })

  it('is notified when it is signed and when it ends, with the fields of the catalog', async () => {
    await reach('TERMINATED', product)
    const sent = resources()
    expect(sent.map(({ event_type }) => event_type)).toEqual(product.events)
    expect(sent.flatMap(({ event_type, resource }) => deviationsOf(event_type, resource))).toEqual([])
    expect(sent.at(-1)?.resource).toMatchObject({
      contract_state: 'TERMINATED',
      contract_terminate_info: { contract_termination_mode: 'USER_TERMINATE' },
    })
  })

  it.each(['app', 'h5', 'jsapi', 'mini-program'])('is pre-signed for %s', async (form) => {
    const signed = await preSign(product, form)
    expect(signed.status).toBe(200)
    expect(deviations(`POST ${product.preSign}/${form}`, signed.body)).toEqual([])
  })
})

describe('a contract', () => {
  const product = products.merchant

  beforeEach(async () => {
    await open()
    renew()
  })
  afterEach(() => fixture.sandbox.close())

  it('can be signed for two hours, and longer after another request', async () => {
    await reach('SIGNING', product)
    const first = contracts().get(fixture.mchid, code).pre_entrustweb_id
    await advance(2 * HOUR)
    expect(() => contracts().sign(fixture.mchid, code)).toThrow(/预签约已过期/)
    await preSign(product)
    expect(contracts().sign(fixture.mchid, code).pre_entrustweb_id).not.toBe(first)
  })

  it('is the only one in force of a user for a plan', async () => {
    await reach('SIGNED', product)
    const second = await preSign(product, 'jsapi', { out_contract_code: 'Contract2', openid: openid })
    expect(outcome(second)).toBe('403 CONTRACT_EXISTED')
    expect(await preSign(product, 'jsapi', { out_contract_code: 'Contract3' })).toMatchObject({ status: 200 })
    expect(() => contracts().sign(fixture.mchid, 'Contract3', { openid })).toThrow(/已存在/)
    expect(contracts().sign(fixture.mchid, 'Contract3', { openid: 'another' }).contract_state).toBe('SIGNED')
  })

  it('is signed only by the user that the request names', async () => {
    await preSign(product, 'jsapi', { openid })
    expect(() => contracts().sign(fixture.mchid, code, { openid: 'another' })).toThrow(/不一致/)
    expect(contracts().sign(fixture.mchid, code)).toMatchObject({ openid })
  })

  it('is refused for a plan that is stopped, while signed ones stay in force', async () => {
    await reach('SIGNED', product)
    contracts().setPlan(fixture.mchid, '12535', { isStopped: true })
    expect(outcome(await preSign(product, 'jsapi', { out_contract_code: 'Contract2' }))).toBe(
      '403 RULE_LIMIT',
    )
    expect((await query(product)).body).toMatchObject({ contract_state: 'SIGNED' })
  })

  it('is ended by WeChat Pay at the end of its term', async () => {
    await preSign(products.insurance, 'jsapi', { can_auto_insure: false })
    contracts().sign(fixture.mchid, code)
    await advance(200 * DAY)
    expect((await query(products.insurance)).body).toMatchObject({
      contract_state: 'TERMINATED',
      contract_terminate_info: { contract_termination_mode: 'SYSTEM_TERMINATE' },
    })
  })

  it.each([
    ['a date that does not exist', { deduct_schedule: { ...planned('2026-02-30', 1), description: '会员' } }],
    ['no planned deduction', { deduct_schedule: undefined }],
    ['an amount of 0', { deduct_schedule: { ...planned('2026-05-20', 0), description: '会员' } }],
  ])('is refused with %s', async (_, more) => {
    expect(outcome(await preSign(product, 'jsapi', more))).toBe('400 PARAM_ERROR')
  })

  it('of another merchant or sub-merchant does not exist', async () => {
    await reach('SIGNED', products.partner)
    expect(outcome(await get(`${products.partner.contract}/${code}?sub_mchid=1900000110`))).toBe(NONE)
    expect(outcome(await query(products.merchant))).toBe(NONE)
    expect(outcome(await query(products.insurance))).toBe(NONE)
  })
})
