import { defineEntity } from '../../domain/entity'
import type { Call } from '../../domain/operation'
import { ApiError } from '../../domain/api-error'
import type { Complaint } from './complaint'
import { complaintErrors, complaintMachine } from './machine'

/** All complaints. */
export const complaints = defineEntity<Complaint>()({
  name: 'complaint',
  table: 'complaints',
  key: ['mchid', 'complaint_id'],
  columns: ['mchid', 'complainted_mchid', 'complaint_id', 'transaction_id', 'createdAt'],
  state: 'complaint_state',
  absent: 'ABSENT',
  machine: complaintMachine,
})

/**
 * The complaint in the path of a request. The merchant that ordered and the one that was paid see it.
 *
 * @throws ApiError NOT_FOUND
 */
export function getComplaint({ path, merchant, context }: Call): Complaint {
  const found = complaints.find(context, { complaint_id: path.string('complaint_id') })
  if (found === undefined || ![found.mchid, found.complainted_mchid].includes(merchant.mchid))
    throw new ApiError(complaintErrors.absent)
  return found
}

/**
 * Same, for a request that names the merchant that was paid.
 *
 * @throws ApiError INVALID_REQUEST if it is another one
 */
export function getNamedComplaint(call: Call): Complaint {
  const complaint = getComplaint(call)
  if (complaint.complainted_mchid !== call.body.string('complainted_mchid'))
    throw new ApiError(complaintErrors.otherMerchant)
  return complaint
}
