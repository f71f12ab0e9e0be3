import { addDays, dateInBeijing } from '../clock/beijing-time'
import { type Static, objectSchema } from '../domain/schema'
import { planModes } from '../domains/contracts/plans'
import { newMerchantSchema } from '../merchants/new-merchant'

const mchid = { ...newMerchantSchema.properties.mchid, description: 'Merchant that calls.' } as const
const anyObject = { type: 'object', additionalProperties: true } as const
const amount = { type: 'integer', minimum: 0 } as const

const balancesSchema = objectSchema({ BASIC: amount, OPERATION: amount, FEES: amount, DEPOSIT: amount })

const merchantSchema = objectSchema({
  ...newMerchantSchema.properties,
  balances: {
    ...balancesSchema,
    description: 'Money that the merchant pays in at the start, by account, in fen.',
  },
})

const orderSchema = objectSchema(
  {
    mchid,
    sub_mchid: { type: 'string', description: 'Sub-merchant of a partner’s order.' },
    out_trade_no: { type: 'string', description: 'Order number.' },
    total: { type: 'integer', minimum: 1, description: 'In fen.' },
    description: { type: 'string', description: 'Default: the order number.' },
    attach: { type: 'string' },
    openid: { type: 'string', description: 'The user who pays. Default: a generated one.' },
    notify_url: {
      type: 'string',
      description: 'Default: https://example.com/notify, which is never notified of a seeded order.',
    },
    profit_sharing: { type: 'boolean', description: 'Whether the money is frozen for profit sharing.' },
    state: {
      type: 'string',
      enum: ['NOTPAY', 'SUCCESS', 'CLOSED'],
      default: 'NOTPAY',
      description: 'State in which the order is.',
    },
  },
  ['mchid', 'out_trade_no', 'total'],
)

const contractSchema = objectSchema(
  {
    mchid,
    out_contract_code: { type: 'string', description: 'Contract code of the merchant.' },
    plan_id: {
      type: 'string',
      pattern: '^[1-9][0-9]{0,14}$',
      default: '12535',
      description: 'Plan of the contract.',
    },
    openid: { type: 'string', description: 'The user who signs. Default: a generated one.' },
    notify_url: { type: 'string', description: 'Default: https://example.com/notify.' },
    mode: {
      type: 'string',
      enum: planModes,
      description: 'How deductions of the plan are announced. Default: as the plan is set.',
    },
    state: {
      type: 'string',
      enum: ['SIGNING', 'SIGNED', 'TERMINATED'],
      default: 'SIGNED',
      description: 'State in which the contract is.',
    },
  },
  ['mchid', 'out_contract_code'],
)

const callSchema = objectSchema(
  {
    mchid,
    call: {
      type: 'string',
      pattern: '^(GET|POST|PUT|PATCH|DELETE) /',
      description: 'Method and path of an operation of APIv3, with its parameters in braces.',
    },
    with: {
      ...anyObject,
      description: 'Parameters of the path, the query and the body; sensitive fields in plain text.',
    },
  },
  ['mchid', 'call'],
)

const actionSchema = objectSchema(
  {
    action: {
      type: 'string',
      pattern: '^[a-zA-Z]+\\.[a-zA-Z]+$',
      description: 'Function of the control API: `refunds.succeed`.',
    },
    arguments: { type: 'array', items: {}, description: 'Its arguments, in order.' },
  },
  ['action'],
)

const advanceSchema = objectSchema(
  {
    advance: { type: 'integer', minimum: 0, maximum: 315_360_000, description: 'Seconds of business time.' },
  },
  ['advance'],
)

/** Schema of a seed. */
export const seedSchema = objectSchema({
  merchants: { type: 'array', items: merchantSchema, description: 'Merchants to create.' },
  orders: { type: 'array', items: orderSchema, description: 'Orders, after the merchants.' },
  contracts: {
    type: 'array',
    items: contractSchema,
    description: 'Contracts of automatic deductions, after the orders.',
  },
  steps: {
    type: 'array',
    items: { oneOf: [callSchema, actionSchema, advanceSchema] },
    description: 'Calls, control actions and time, in order, after the contracts.',
  },
})

type Merchants = readonly Static<typeof merchantSchema>[]

/** A call of a merchant, without a signature. */
export type SeedCall = Static<typeof callSchema>

/** A control action. */
export type SeedAction = Static<typeof actionSchema>

/** One step of a seed: a call, an action, or seconds of business time. */
export type SeedStep = SeedCall | SeedAction | Static<typeof advanceSchema>

/** Initial state of a sandbox: merchants, their orders, and whatever else calls and actions lead to. */
export interface Seed {
  readonly merchants?: Merchants | undefined
  readonly orders?: readonly Static<typeof orderSchema>[] | undefined
  readonly contracts?: readonly Static<typeof contractSchema>[] | undefined
  readonly steps?: readonly SeedStep[] | undefined
}

/** A step and its place in the seed, for errors. */
export interface PlacedStep {
  readonly place: string
  readonly step: SeedStep
}

/** Values that the steps of a seed depend on. */
export interface SeedSituation {
  /** The merchants of the seed, in order. */
  readonly mchids: readonly string[]
  readonly appidOf: (mchid: string) => string
  /** Business time. */
  readonly now: Date
}

/** The steps of a seed, those of its balances, orders and contracts first. Pure. */
export function seedSteps(
  { merchants = [], orders = [], contracts = [], steps = [] }: Seed,
  { mchids, appidOf, now }: SeedSituation,
): PlacedStep[] {
  const topUps = merchants.flatMap(({ balances = {} }, index) =>
    Object.entries(balances)
      .filter(([, money]) => money !== undefined && money > 0)
      .map(([account, money]) => ({
        place: `merchants/${index}/balances/${account}`,
        step: { action: 'ledger.topUp', arguments: [mchids[index], { account, amount: money }] },
      })),
  )
  const ordered = orders.flatMap((order, index) =>
    orderSteps(order, appidOf(order.mchid)).map((step) => ({ place: `orders/${index}`, step })),
  )
  const signed = contracts.flatMap((contract, index) =>
    contractSteps(contract, appidOf(contract.mchid), now).map((step) => ({
      place: `contracts/${index}`,
      step,
    })),
  )
  return [
    ...topUps,
    ...ordered,
    ...signed,
    ...steps.map((step, index) => ({ place: `steps/${index}`, step })),
  ]
}

/** Days until the first deduction of a seeded contract. */
const FIRST_DEDUCTION = 30

function contractSteps(contract: Static<typeof contractSchema>, appid: string, now: Date): SeedStep[] {
  const { mchid: owner, out_contract_code, plan_id = '12535', openid, mode, state = 'SIGNED' } = contract
  const { notify_url = 'https://example.com/notify' } = contract
  const presigning: SeedStep = {
    mchid: owner,
    call: 'POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app',
    with: {
      appid,
      plan_id: Number(plan_id),
      out_contract_code,
      contract_display_account: out_contract_code,
      contract_notify_url: notify_url,
      deduct_schedule: {
        estimated_deduct_date: addDays(dateInBeijing(now), FIRST_DEDUCTION),
        estimated_deduct_amount: { total: 1, currency: 'CNY' },
        description: out_contract_code,
      },
    },
  }
  const named = [owner, out_contract_code]
  const ends = {
    SIGNING: [],
    SIGNED: ['sign'],
    TERMINATED: ['sign', 'terminate'],
  } as const
  const plan =
    mode === undefined ? [] : [{ action: 'contracts.setPlan', arguments: [owner, plan_id, { mode }] }]
  const user = openid === undefined ? {} : { openid }
  return [
    ...plan,
    presigning,
    ...ends[state].map((action) => ({
      action: `contracts.${action}`,
      arguments: action === 'sign' ? [...named, user] : named,
    })),
  ]
}

function orderSteps(order: Static<typeof orderSchema>, appid: string): SeedStep[] {
  const { mchid: owner, sub_mchid, out_trade_no, total, state = 'NOTPAY', openid } = order
  const {
    description = out_trade_no,
    attach,
    profit_sharing,
    notify_url = 'https://example.com/notify',
  } = order
  const isPartner = sub_mchid !== undefined
  const root = isPartner ? '/v3/pay/partner/transactions' : '/v3/pay/transactions'
  const parties = isPartner ? { sp_mchid: owner, sub_mchid } : { mchid: owner }
  const ordering: SeedStep = {
    mchid: owner,
    call: `POST ${root}/native`,
    with: {
      ...parties,
      ...(isPartner ? { sp_appid: appid } : { appid }),
      out_trade_no,
      description,
      notify_url,
      amount: { total, currency: 'CNY' },
      ...(attach === undefined ? {} : { attach }),
      ...(profit_sharing === undefined ? {} : { settle_info: { profit_sharing } }),
    },
  }
  const user = openid === undefined ? {} : { openid }
  switch (state) {
    case 'NOTPAY':
      return [ordering]
    case 'SUCCESS':
      return [ordering, { action: 'transactions.pay', arguments: [owner, out_trade_no, user] }]
    case 'CLOSED':
      return [
        ordering,
        {
          mchid: owner,
          call: `POST ${root}/out-trade-no/{out_trade_no}/close`,
          with: { out_trade_no, ...parties },
        },
      ]
  }
}
