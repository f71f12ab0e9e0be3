import { rfc3339 } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import { readAppid } from '../../domain/caller'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { type Projection, project } from '../../domain/projection'
import { payeeOf } from '../transactions/transaction'
import { applyAbnormalRefund } from './abnormal'
import { refundAmounts } from './amounts'
import { bookAdvanceReturn } from './booking'
import { OUT_REFUND_NO, readAmount, readTransaction } from './create'
import { refunds } from './entity'
import { refundErrors } from './machine'
import { placeRefund } from './place-refund'
import type { Refund } from './refund'
import { toWire } from './wire'

const root = '/v3/ecommerce/refunds'

const amount = [
  'amount',
  ['refund', ['from', ['account', 'amount']], 'payer_refund', 'discount_refund', 'currency', 'advance'],
] as const satisfies Projection[number]

const created = [
  'refund_id',
  'out_refund_no',
  'create_time',
  amount,
  'promotion_detail',
  'refund_account',
] as const satisfies Projection

const queried = [
  'transaction_id',
  'out_trade_no',
  'channel',
  'user_received_account',
  'success_time',
  'status',
  'funds_account',
  ...created,
] as const satisfies Projection

/** A refund in the responses of a platform: a closed one is called CLOSE. */
function toPlatform(refund: Refund, projection: Projection): object {
  const { advance } = refund
  const shown = toWire(refund, 'response')
  return project(
    {
      ...shown,
      status: refund.status === 'CLOSED' ? 'CLOSE' : refund.status,
      funds_account: refund.funds_account === 'UNAVAILABLE' ? 'UNSETTLED' : refund.funds_account,
      refund_account: advance === undefined ? 'REFUND_SOURCE_SUB_MERCHANT' : 'REFUND_SOURCE_PARTNER_ADVANCE',
      amount: {
        ...shown.amount,
        ...(advance === undefined ? {} : { advance: refundAmounts(refund).settlement_refund }),
      },
    },
    projection,
  )
}

/** Refunds a payment of a sub-merchant, from its money or in advance from that of the platform. */
function apply(call: Call): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  readAppid(call, 'sp_appid')
  const isAdvanced = body.string.optional('refund_account') === 'REFUND_SOURCE_PARTNER_ADVANCE'
  const refund = placeRefund(context, {
    merchant,
    ...omitUndefined({ sub_mchid: body.string.optional('sub_mchid', { min: 1, max: 32 }) }),
    out_refund_no: body.string('out_refund_no', OUT_REFUND_NO),
    amount: readAmount(body.object('amount'), { currency: 'optional' }),
    funds_account: body.string.optional('funds_account'),
    named: readTransaction(body),
    options: omitUndefined({
      reason: body.string.optional('reason', { max: 80 }),
      notify_url: body.string.optional('notify_url'),
      advance: isAdvanced ? { payer: merchant.mchid } : undefined,
    }),
    accepted: fingerprint,
  })
  return ok(toPlatform(refund, created))
}

function named({ path, merchant, context }: Call, name: 'refund_id' | 'out_refund_no'): Refund {
  return refunds.get(context, { mchid: merchant.mchid, [name]: path.string(name) })
}

const query =
  (name: 'refund_id' | 'out_refund_no') =>
  (call: Call): OperationResponse => {
    const refund = named(call, name)
    const sub_mchid = call.query.string.optional('sub_mchid')
    if (sub_mchid !== undefined && refund.sub_mchid !== sub_mchid) throw new ApiError(refundErrors.absent)
    refunds.decide(refund, 'query')
    return ok(toPlatform(refund, queried))
  }

/** The sub-merchant repays what the platform paid for it; again without effect. */
function returnAdvance(call: Call): OperationResponse {
  const { context } = call
  const refund = advanced(call, call.body.string('sub_mchid', { min: 1, max: 32 }))
  if (refund.status !== 'SUCCESS') throw new ApiError(refundErrors.notSucceeded)
  if (refund.advance.return_id !== undefined) return ok(toAdvanceReturn(refund))
  bookAdvanceReturn(context, refund)
  const now = context.clock.now()
  const advance = {
    ...refund.advance,
    return_id: context.numbers.refundId(now),
    returnedAt: now.getTime(),
  }
  const returned = { ...refund, advance }
  refunds.save(context, returned)
  return ok(toAdvanceReturn(returned))
}

function queryAdvance(call: Call): OperationResponse {
  const refund = advanced(call, call.query.string('sub_mchid', { min: 1, max: 32 }))
  if (refund.advance.return_id === undefined) throw new ApiError(refundErrors.absent)
  return ok(toAdvanceReturn(refund))
}

type Advanced = Refund & { readonly advance: NonNullable<Refund['advance']> }

function advanced(call: Call, sub_mchid: string): Advanced {
  const refund = named(call, 'refund_id')
  const { advance } = refund
  if (refund.sub_mchid !== sub_mchid) throw new ApiError(refundErrors.absent)
  if (advance === undefined) throw new ApiError(refundErrors.notAdvanced)
  return { ...refund, advance }
}

function toAdvanceReturn(refund: Advanced): object {
  const { refund_id, advance } = refund
  return {
    refund_id,
    advance_return_id: advance.return_id ?? '',
    return_amount: refundAmounts(refund).settlement_refund - refund.feeReturned,
    payer_mchid: payeeOf(refund),
    payer_account: 'BASIC',
    payee_mchid: advance.payer,
    payee_account: 'BASIC',
    result: 'SUCCESS',
    success_time: rfc3339(new Date(advance.returnedAt ?? 0)),
  }
}

export const ecommerceRefundOperations: readonly DomainOperation[] = [
  { method: 'POST', path: `${root}/apply`, handle: apply },
  { method: 'GET', path: `${root}/id/{refund_id}`, handle: query('refund_id') },
  { method: 'GET', path: `${root}/out-refund-no/{out_refund_no}`, handle: query('out_refund_no') },
  {
    method: 'POST',
    path: `${root}/{refund_id}/apply-abnormal-refund`,
    handle: (call) => ok(toPlatform(applyAbnormalRefund(call), queried)),
  },
  { method: 'POST', path: `${root}/{refund_id}/return-advance`, handle: returnAdvance },
  { method: 'GET', path: `${root}/{refund_id}/return-advance`, handle: queryAdvance },
]
