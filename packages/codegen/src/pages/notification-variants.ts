import type { Bilingual } from '@wxpay/catalog'
import type { Operation, Webhook } from '../model/api'
import type { Member } from '../model/shape'
import { membersBelow } from './field-table'
import type { Reference } from './reference'

/** Form of an event that several products have: the fields that one of them sends. */
export interface Variant {
  readonly anchor: string
  readonly name: Bilingual
  /** Query whose response has the same fields. */
  readonly operation: Operation
  readonly members: readonly Member[]
}

interface Source {
  readonly anchor: string
  readonly name: Bilingual
  readonly route: string
}

/** Events of several products: each sends what its query answers. */
const SOURCES: Readonly<Record<string, readonly Source[]>> = {
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
    {
      anchor: 'parking',
      name: { zh: '停车缴费', en: 'Parking' },
      route: 'GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}',
    },
    {
      anchor: 'global',
      name: { zh: '跨境支付', en: 'Cross-border payments' },
      route: 'GET /v3/global/transactions/out-trade-no/{out_trade_no}',
    },
  ],
}

/** The forms of an event, each with its own fields; empty if it has one form only. */
export function variantsOf(webhook: Webhook, { model }: Reference): readonly Variant[] {
  if (webhook.api !== 'v3') return []
  const sent = new Map(membersBelow(webhook.resource, model).map((member) => [member.name, member]))
  return (SOURCES[webhook.event] ?? []).flatMap(({ anchor, name, route }): Variant[] => {
    const operation = model.operations.find((each) => each.route === route)
    if (operation?.response.shape === undefined) return []
    const members = membersBelow(operation.response.shape, model).filter((member) => sent.has(member.name))
    return members.length === 0 ? [] : [{ anchor, name, operation, members }]
  })
}
