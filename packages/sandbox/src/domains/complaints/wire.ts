import { encryptField } from '@wxpay/protocol'
import { rfc3339 } from '../../clock/beijing-time'
import { omitUndefined } from '../../domain/omit-undefined'
import type { Call } from '../../domain/operation'
import { type Projection, project } from '../../domain/projection'
import type { Complaint, Negotiation } from './complaint'

const listed = [
  'complaint_id',
  'complaint_time',
  'complaint_detail',
  'complaint_state',
  'complainted_mchid',
  'payer_phone',
  'complaint_order_info',
  'complaint_media_list',
  'complaint_full_refunded',
  'incoming_user_response',
  'problem_description',
  'user_complaint_times',
  'problem_type',
  'apply_refund_amount',
  'user_tag_list',
  'need_immediate_service',
] as const satisfies Projection

/** Fields of a complaint in a list and on its own. */
export const projections = {
  listed,
  queried: ['payer_openid', ...listed],
} as const satisfies Readonly<Record<string, Projection>>

/** A complaint as one operation returns it. The phone number of the user is encrypted for the merchant. */
export function toWire(
  { merchant, context, origin }: Pick<Call, 'merchant' | 'context' | 'origin'>,
  complaint: Complaint,
  as: keyof typeof projections,
) {
  const { payer_phone } = complaint
  const encrypted =
    payer_phone === undefined ? undefined : encryptField(payer_phone, context.merchants.publicKey(merchant))
  return project(
    { ...described(complaint, origin), ...omitUndefined({ payer_phone: encrypted }) },
    projections[as],
  )
}

/** A complaint with the phone number in plain text. */
export function described(complaint: Complaint, origin: string) {
  const { transaction_id, out_trade_no, amount, images, createdAt } = complaint
  return {
    ...complaint,
    complaint_time: rfc3339(new Date(createdAt)),
    complaint_order_info: [{ transaction_id, out_trade_no, amount }],
    ...(images.length === 0 ? {} : { complaint_media_list: [media(images, origin)] }),
  }
}

/** A step of the negotiation. */
export function toNegotiation({ images, at, ...step }: Negotiation, origin: string) {
  return project(
    {
      ...step,
      operate_time: rfc3339(new Date(at)),
      ...(images === undefined || images.length === 0
        ? {}
        : {
            image_list: images.map((id) => imageUrl(id, origin)),
            complaint_media_list: media(images, origin, step.operator),
          }),
    },
    [
      'log_id',
      'operator',
      'operate_time',
      'operate_type',
      'operate_details',
      'image_list',
      'complaint_media_list',
      'normal_message',
    ],
  )
}

function media(images: readonly string[], origin: string, operator = '投诉人') {
  return {
    media_type: operator === '投诉人' ? 'USER_COMPLAINT_IMAGE' : 'OPERATION_IMAGE',
    media_url: images.map((id) => imageUrl(id, origin)),
  }
}

const imageUrl = (id: string, origin: string): string => `${origin}/v3/merchant-service/images/${id}`
