import type { Binding } from './resource-links'

/*
 * What the links of the catalog alone do not say, read from the official pages of the operations.
 */

/** Resources that are found by the path of their creating operation alone: settings of something that exists. */
export const createdByPath: ReadonlySet<string> = new Set([
  'v3.pay-devices.open-scenario-speaker._device_sn_.bind.post',
])

/** Actions on something that is created outside of the API, or whose ID the API only assigns later. */
export const createdElsewhere: ReadonlySet<string> = new Set([
  'v3.ebike.charge.contracts._contract_id_.confirm.post',
  'v3.global.micropay.transactions.id._transaction_id_.reverse.post',
  'v3.global.papay.contracts._contract_id_.terminate.post',
  'v3.global.transactions.id._transaction_id_.close.post',
  'v3.mch-manage.mch-manage-records._manage_record_id_.mch-manage-submissions.post',
  'v3.mch-operation-manage.enhanced-due-diligence._due_diligence_id_.submit.post',
  'v3.transactions.id._transaction_id_.close.post',
  'v3.transactions.id._transaction_id_.reverse.post',
  'v3.webizpay.users._user_id_.authorization-url.post',
])

/** Further fields that the parameter of an operation may be: two paths with one parameter each are the same URL. */
export const furtherFields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'v3.apply4subject.applyment._business_code_.cancel.post': { business_code: 'applyment_id' },
}

interface ReviewedAction {
  readonly kind: 'change' | 'end'
  /** `operationId` of the creating operation. */
  readonly resource: string
  readonly bindings: readonly Binding[]
}

const same = (...names: readonly string[]): readonly Binding[] =>
  names.map((name) => ({ name, field: [name], from: 'request' }))

/** Operations that change or end a resource without a link that leads to them. */
export const reviewedActions: Readonly<Record<string, ReviewedAction>> = {
  'v3.brand.card.card-links.unbind-card-link.post': {
    kind: 'end',
    resource: 'v3.brand.card.card-links.post',
    bindings: same('brand_id'),
  },
  'v3.ecommerce.account.apply-cancel-withdraw.confirm.post': {
    kind: 'change',
    resource: 'v3.ecommerce.account.apply-cancel-withdraw.post',
    bindings: same('out_request_no', 'applyment_id'),
  },
  'v3.global.micropay.transactions.out-trade-no._out_trade_no_.reverse.post': {
    kind: 'end',
    resource: 'v3.global.micropay.transactions.pay.post',
    bindings: same('out_trade_no'),
  },
  'v3.pay-devices.open-scenario-speaker._device_sn_.unbind.post': {
    kind: 'end',
    resource: 'v3.pay-devices.open-scenario-speaker._device_sn_.bind.post',
    bindings: same('device_sn'),
  },
}

/** Effect of an operation on a resource besides setting its fields. */
export type Effect =
  | { readonly kind: 'remove' }
  /** Sets the field that holds the state. */
  | { readonly kind: 'state'; readonly field: string; readonly value: string }
  /** The response that reads it has no state that shows the change. */
  | { readonly kind: 'none' }

/** Effects that the verb of an operation and the states of its resource do not tell. */
export const reviewedEffects: Readonly<Record<string, Effect>> = {
  'v3.marketing.partnerships.terminate.post': { kind: 'remove' },
}
