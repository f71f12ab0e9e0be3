import type { Side } from '../../domain/side'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { ApiError } from '../../domain/api-error'
import type { Contract, DeductionMode } from '../contracts/contract'
import { contractOf } from '../contracts/entity'
import { contractErrors } from '../contracts/machine'
import { appidsOf, partiesOf } from '../contracts/parties'
import { readAmount } from '../contracts/pre-sign'
import { OUT_TRADE_NO } from '../transactions/prepay'
import { requestDeduction } from './request'

const ROOT = '/v3/papay'

/** Operations that deduct, with the modes of the contracts that they deduct by. */
const routes: readonly {
  readonly path: string
  readonly side: Side
  readonly modes: readonly DeductionMode[]
}[] = [
  {
    path: `${ROOT}/pay/transactions/apply`,
    side: 'merchant',
    modes: ['notice', 'delayed', 'immediate', 'scheduled'],
  },
  {
    path: `${ROOT}/pay/partner/transactions/apply`,
    side: 'partner',
    modes: ['notice', 'delayed', 'immediate', 'scheduled'],
  },
  { path: `${ROOT}/pay/harmony/transactions/apply`, side: 'merchant', modes: ['immediate'] },
  { path: `${ROOT}/insurance-pay/transactions/apply`, side: 'merchant', modes: ['insurance'] },
]

function apply(call: Call, side: Side, modes: readonly DeductionMode[]): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const out_trade_no = body.string('out_trade_no', OUT_TRADE_NO)
  const amount = readAmount(body.object('amount'))
  const parties = partiesOf(call, body, side)
  const contract_id = body.string('contract_id', { min: 1, max: 32 })
  const wanted = {
    ...appidsOf(call, side),
    out_trade_no,
    description: body.string('description', { min: 1, max: 127 }),
    notify_url: body.string('transaction_notify_url'),
    total: amount.total,
    ...omitUndefined({
      attach: body.string.optional('attach', { max: 128 }),
      goods_tag: body.string.optional('goods_tag', { max: 32 }),
      policy_period_id: body.integer.optional('policy_period_id', { min: 1 }),
    }),
  }
  const find = (): Contract => {
    const contract = contractOf(context, parties, { contract_id })
    if (!modes.includes(contract.mode)) throw new ApiError(contractErrors.absent)
    return contract
  }
  requestDeduction(context, merchant.mchid, wanted, find, fingerprint)
  return ok({ out_trade_no, amount })
}

export const deductionOperations: readonly DomainOperation[] = routes.map(({ path, side, modes }) => ({
  method: 'POST',
  path,
  handle: (call) => apply(call, side, modes),
}))
