import { ApiError } from '../../domain/api-error'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import type { Columns } from '../../domain/entity'
import { applyForWithdrawalBill } from '../bills/apply'
import { withdrawDayEnd, withdrawForSubMerchant, withdrawOwn } from './create'
import { withdrawals } from './entity'
import { withdrawalErrors } from './machine'
import { toWire } from './wire'

const own = '/v3/merchant/fund/withdraw'
const ofSubMerchant = '/v3/ecommerce/fund/withdraw'
const dayEnd = '/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw'

type Kind = 'own' | 'ofSubMerchant' | 'dayEnd'

const query =
  (kind: Kind, number: 'out_request_no' | 'withdraw_id') =>
  ({ path, query: given, merchant, context }: Call): OperationResponse => {
    const { mchid } = merchant
    const owner = kind === 'own' ? mchid : given.string('sub_mchid', { min: 1, max: 32 })
    const columns: Columns = { mchid, owner, [number]: path.string(number) }
    const withdrawal = withdrawals.get(context, columns)
    if ((withdrawal.dayEnd === undefined) === (kind === 'dayEnd')) throw new ApiError(withdrawalErrors.absent)
    withdrawals.decide(withdrawal, 'query')
    return ok(toWire(withdrawal, 'queried'))
  }

export const withdrawalOperations: readonly DomainOperation[] = [
  { method: 'POST', path: own, handle: withdrawOwn },
  {
    method: 'GET',
    path: `${own}/out-request-no/{out_request_no}`,
    handle: query('own', 'out_request_no'),
  },
  { method: 'GET', path: `${own}/withdraw-id/{withdraw_id}`, handle: query('own', 'withdraw_id') },
  { method: 'GET', path: `${own}/bill-type/{bill_type}`, handle: applyForWithdrawalBill },
  { method: 'POST', path: ofSubMerchant, handle: withdrawForSubMerchant },
  {
    method: 'GET',
    path: `${ofSubMerchant}/out-request-no/{out_request_no}`,
    handle: query('ofSubMerchant', 'out_request_no'),
  },
  { method: 'GET', path: `${ofSubMerchant}/{withdraw_id}`, handle: query('ofSubMerchant', 'withdraw_id') },
  { method: 'POST', path: dayEnd, handle: withdrawDayEnd },
  {
    method: 'GET',
    path: `${dayEnd}/out-request-no/{out_request_no}`,
    handle: query('dayEnd', 'out_request_no'),
  },
]
