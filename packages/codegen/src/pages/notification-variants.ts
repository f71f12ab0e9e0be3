import type { Bilingual } from '@wxpay/catalog'
import type { ApiModel, ApiOperation, Webhook } from '../model/api'
import type { Member } from '../model/shape'
import { membersBelow, resolved } from './field-table'
import type { Reference } from './reference'

/** Form of an event that several products have: the fields that one of them sends. */
export interface Variant {
  readonly anchor: string
  readonly name: Bilingual
  /** Query whose response has the same fields, for an event that has one. */
  readonly operation?: ApiOperation
  /** Routes of the operations whose results it reports; by default those that lead to its query. */
  readonly causes?: readonly string[]
  readonly members: readonly Member[]
}

interface Source {
  readonly anchor: string
  readonly name: Bilingual
  readonly causes?: readonly string[]
}

interface QuerySource extends Source {
  readonly route: string
}

/** Fields of one product among those that an event can have. A path such as `amount.total` names a deeper field. */
interface FieldSource extends Source {
  /** Fields that are required here. */
  readonly required: readonly string[]
  /** Fields that the product never sends. */
  readonly absent: readonly string[]
}

const MERCHANT = { anchor: 'merchant', name: { zh: '直连商户', en: 'Merchants' } } as const
const PARTNER = { anchor: 'partner', name: { zh: '服务商', en: 'Partners' } } as const

const PARKING = {
  anchor: 'parking',
  name: { zh: '停车缴费', en: 'Parking' },
  route: 'GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}',
} as const

const payScore: readonly QuerySource[] = [
  { ...MERCHANT, route: 'GET /v3/payscore/serviceorder' },
  { ...PARTNER, route: 'GET /v3/payscore/partner/serviceorder' },
  {
    anchor: 'bank',
    name: { zh: '银行服务商', en: 'Acquiring banks' },
    route: 'GET /v3/payscore/acquiringbank/serviceorder',
  },
]

/** Events of several products: each sends what its query answers. */
const SOURCES: Readonly<Record<string, readonly QuerySource[]>> = {
  'PAYSCORE.USER_CONFIRM': payScore,
  'PAYSCORE.USER_PAID': payScore,
  'TRANSACTION.FAIL': [
    {
      ...MERCHANT,
      route: 'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
      causes: ['POST /v3/papay/pay/transactions/apply'],
    },
    {
      ...PARTNER,
      route: 'GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}',
      causes: ['POST /v3/papay/pay/partner/transactions/apply'],
    },
    PARKING,
    {
      anchor: 'education',
      name: { zh: '教育续费通', en: 'Education renewals' },
      route: 'GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}',
    },
  ],
  'TRANSACTION.SUCCESS': [
    {
      anchor: 'merchant',
      name: { zh: '直连商户', en: 'Merchants' },
      route: 'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
    },
    {
      anchor: 'partner',
      name: { zh: '服务商', en: 'Partners' },
      route: 'GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}',
    },
    {
      anchor: 'combined',
      name: { zh: '合单支付', en: 'Combined payments' },
      route: 'GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}',
    },
    PARKING,
    {
      anchor: 'global',
      name: { zh: '跨境支付', en: 'Cross-border payments' },
      route: 'GET /v3/global/transactions/out-trade-no/{out_trade_no}',
    },
  ],
}

const PARTIES = ['sp_mchid', 'sub_mchid']
const OF_PLATFORM = ['refund_account', 'individual_auth_id']
const OF_GLOBAL = [
  'recv_account',
  'fund_source',
  'amount.settlement_refund',
  'amount.settlement_currency',
  'amount.currency',
  'amount.payer_currency',
  'amount.exchange_rate',
]
const refund: readonly FieldSource[] = [
  {
    ...MERCHANT,
    required: ['mchid', 'user_received_account'],
    absent: [...PARTIES, ...OF_PLATFORM, ...OF_GLOBAL],
  },
  {
    ...PARTNER,
    required: [...PARTIES, 'user_received_account'],
    absent: ['mchid', ...OF_PLATFORM, ...OF_GLOBAL],
  },
  {
    anchor: 'platform',
    name: { zh: '平台收付通', en: 'E-commerce platforms' },
    causes: ['POST /v3/ecommerce/refunds/apply'],
    required: [...PARTIES, 'user_received_account'],
    absent: ['mchid', ...OF_GLOBAL],
  },
  {
    anchor: 'global',
    name: { zh: '跨境支付', en: 'Cross-border payments' },
    causes: ['POST /v3/global/refunds'],
    required: [],
    absent: ['user_received_account', ...OF_PLATFORM],
  },
]
const profitSharing: readonly FieldSource[] = [
  { ...MERCHANT, required: ['mchid'], absent: PARTIES },
  { ...PARTNER, required: PARTIES, absent: ['mchid'] },
]
const signPlan: readonly FieldSource[] = [
  { ...MERCHANT, required: ['openid'], absent: ['sub_mchid', 'sub_appid', 'sub_openid'] },
  { ...PARTNER, required: ['sub_mchid'], absent: [] },
]

const contract: readonly FieldSource[] = [
  {
    ...MERCHANT,
    required: ['mchid'],
    absent: [...PARTIES, 'sp_appid', 'sub_appid', 'sp_openid', 'sub_openid'],
  },
  { ...PARTNER, required: PARTIES, absent: ['mchid', 'appid', 'openid'] },
]

/** Events whose fields depend on who is notified. */
const FIELDS: Readonly<Record<string, readonly FieldSource[]>> = {
  'REFUND.SUCCESS': refund,
  'REFUND.ABNORMAL': refund,
  'REFUND.CLOSED': refund,
  'PROFITSHARING.SUCCESS': profitSharing,
  'PROFITSHARING.RETURN': profitSharing,
  'PAYSCORE.USER_SIGN_PLAN': signPlan,
  'PAYSCORE.USER_CANCEL_SIGN_PLAN': signPlan,
  'ENTRUST.SIGN': contract,
  'ENTRUST.TERMINATE': contract,
  'PAPAY.SIGN': contract,
  'PAPAY.TERMINATE': contract,
  'TRANSACTION.PAY_BACK': [
    { ...MERCHANT, required: ['mchid'], absent: [...PARTIES, 'sub_appid'] },
    { ...PARTNER, required: PARTIES, absent: ['mchid'] },
  ],
}

/** The fields of one product; a name that the event does not have is an error of the table. */
function chosen(
  members: readonly Member[],
  { required, absent }: Pick<FieldSource, 'required' | 'absent'>,
  model: ApiModel,
  at = '',
): Member[] {
  const path = (name: string): string => `${at}${name}`
  return members
    .filter(({ name }) => !absent.includes(path(name)))
    .map((member) => {
      const isRequired = member.required || required.includes(path(member.name))
      const inner = absent.some((each) => each.startsWith(`${path(member.name)}.`))
        ? resolved(member.shape, model)
        : undefined
      const shape =
        inner?.kind === 'object'
          ? {
              ...inner,
              members: chosen(inner.members, { required, absent }, model, `${path(member.name)}.`),
            }
          : member.shape
      return { ...member, required: isRequired, shape }
    })
}

/** The forms of an event, each with its own fields; empty if it has one form only. */
export function variantsOf(webhook: Webhook, { model }: Reference): readonly Variant[] {
  if (webhook.api !== 'v3') return []
  const sent = membersBelow(webhook.resource, model)
  const byFields = (FIELDS[webhook.event] ?? []).map((source): Variant => {
    const { anchor, name, causes = [] } = source
    const unknown = [...source.required, ...source.absent].filter(
      (path) => !sent.some((member) => member.name === path.split('.')[0]),
    )
    if (unknown.length > 0) throw new Error(`${webhook.event} has no ${unknown.join(', ')}.`)
    return { anchor, name, causes, members: chosen(sent, source, model) }
  })
  const bySent = new Map(sent.map((member) => [member.name, member]))
  const byQuery = (SOURCES[webhook.event] ?? []).flatMap((source): Variant[] => {
    const { anchor, name, route, causes } = source
    const operation = model.operations.find((each) => each.route === route)
    if (operation?.response.shape === undefined) return []
    const members = membersBelow(operation.response.shape, model).flatMap((member) => {
      const own = bySent.get(member.name)
      return own === undefined ? [] : [{ ...member, required: member.required || own.required }]
    })
    return members.length === 0 ? [] : [{ anchor, name, operation, members, ...(causes && { causes }) }]
  })
  const variants = [...byFields, ...byQuery]
  return variants.length > 1 ? variants : []
}
