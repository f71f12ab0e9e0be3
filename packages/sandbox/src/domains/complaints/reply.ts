import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import type { Fields } from '../../domain/fields'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type OperationResponse, ok } from '../../domain/operation'
import { findMedia } from '../media/store'
import type { Complaint } from './complaint'
import { complaints, getComplaint, getNamedComplaint } from './entity'
import { complaintErrors } from './machine'
import { findReply, record } from './negotiation'

const MOST_IMAGES = 4

/** The merchant replies; the first reply makes the complaint PROCESSING. */
export function replyToComplaint(call: Call): void {
  const { body } = call
  const complaint = getNamedComplaint(call)
  const content = body.string('response_content', { min: 1, max: 500 })
  const images = readImages(call, body, 'response_images')
  if (body.raw['jump_url'] !== undefined && body.raw['jump_url_text'] === undefined)
    throw body.error('jump_url_text', '填写 jump_url 时，jump_url_text 必填')
  reply(call.context, complaint)
  record(call.context, complaint, {
    by: 'merchant',
    operate_type: 'MERCHANT_RESPONSE',
    operate_details: content,
    images,
  })
}

/** The merchant replies in blocks, to a complaint whose user waits for it. */
export function replyAtOnce(call: Call): OperationResponse {
  const { body, context, fingerprint } = call
  const complaint = getNamedComplaint(call)
  if (!complaint.need_immediate_service) throw new ApiError(complaintErrors.notImmediate)
  const idempotent_id = body.string('idempotent_id', { min: 1, max: 128 })
  const known = findReply(context, complaint.complaint_id, idempotent_id)
  if (known !== undefined) {
    if (repetitionOf(known.accepted, fingerprint) === 'different') throw new ApiError(complaintErrors.reentry)
    return ok({ log_id: known.log_id })
  }
  const normal_message = body.object('message').raw
  reply(context, complaint)
  const { log_id } = record(context, complaint, {
    by: 'merchant',
    operate_type: 'MERCHANT_RESPONSE',
    normal_message,
    idempotent_id,
    accepted: fingerprint,
  })
  return ok({ log_id })
}

function reply(context: Context, complaint: Complaint): void {
  const replied = complaints.apply(context, complaint, 'reply')
  complaints.save(context, { ...replied, incoming_user_response: false })
}

/** The merchant says that the complaint is handled. */
export function completeComplaint(call: Call): void {
  const complaint = getNamedComplaint(call)
  complaints.apply(call.context, complaint, 'complete', { incoming_user_response: false })
  record(call.context, complaint, { by: 'merchant', operate_type: 'MERCHANT_CONFIRM_COMPLETE' })
}

/** The merchant promises or refuses the refund that the user asks for. */
export function updateRefundProgress(call: Call): void {
  const { body, context } = call
  const complaint = getComplaint(call)
  const action = body.string('action', { pattern: /^(?:APPROVE|REJECT)$/ })
  const images = readImages(call, body, 'reject_media_list')
  body.string.optional('remark', { max: 200 })
  if (complaint.user_tag_list?.includes('TRUSTED') !== true)
    throw new ApiError(complaintErrors.noRefundWanted)
  if (action === 'APPROVE') {
    body.integer('launch_refund_day', { min: 0 })
    const approved = complaints.apply(context, complaint, 'approveRefund')
    complaints.save(context, { ...approved, isRefundApproved: true, incoming_user_response: false })
    record(context, complaint, { by: 'merchant', operate_type: 'MERCHANT_APPROVE_REFUND' })
    return
  }
  const reason = body.string('reject_reason', { min: 1, max: 200 })
  complaints.apply(context, complaint, 'rejectRefund', { incoming_user_response: false })
  record(context, complaint, {
    by: 'merchant',
    operate_type: 'MERCHANT_REFUSE_RERUND',
    operate_details: reason,
    ...omitUndefined({ images }),
  })
}

function readImages({ merchant, context }: Call, body: Fields, name: string): string[] {
  const images = body.strings.optional(name) ?? []
  if (images.length > MOST_IMAGES) throw body.error(name, `${name} 最多 ${MOST_IMAGES} 张图片`)
  const unknown = images.find((id) => findMedia(context.database, merchant.mchid, id) === undefined)
  if (unknown !== undefined) throw body.error(name, `图片 ${unknown} 不存在，请先调用商户上传反馈图片接口`)
  return images
}
