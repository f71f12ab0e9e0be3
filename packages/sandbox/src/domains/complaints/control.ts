import { createHash } from 'node:crypto'
import { ApiError } from '../../domain/api-error'
import { catalogResult } from '../../domain/catalog-result'
import { type ControlContext, action, entityAction, entityControl } from '../../domain/control-action'
import { toControlError } from '../../domain/control-error'
import { omitUndefined } from '../../domain/omit-undefined'
import { project } from '../../domain/projection'
import { type Static, objectSchema } from '../../domain/schema'
import { addMedia } from '../media/store'
import { remainder } from '../refunds/allowance'
import { refunds } from '../refunds/entity'
import { findOrdered, transactions } from '../transactions/entity'
import { transactionErrors } from '../transactions/machine'
import { payeeOf, payerOf } from '../transactions/transaction'
import { type Complaint, problemTypes } from './complaint'
import { complaints } from './entity'
import { report } from './events'
import { record } from './negotiation'
import { described, projections } from './wire'

const text = (description: string, maxLength: number) =>
  ({ type: 'string', minLength: 1, maxLength, description }) as const

const newComplaintSchema = objectSchema({
  out_trade_no: text('Order number of a paid transaction. Either this or `transaction_id`.', 32),
  transaction_id: text("WeChat Pay's number of a paid transaction.", 32),
  detail: text('What the user complains about. Default: 反馈一个重复扣费的问题.', 300),
  problem_description: text('Default: 其他问题, or 申请退款.', 256),
  problem_type: {
    type: 'string',
    enum: problemTypes,
    default: 'REFUND',
    description: 'A `REFUND` waits for the approval of the merchant.',
  },
  apply_refund_amount: {
    type: 'integer',
    minimum: 1,
    description: 'Amount that the user wants back, in fen. Default: the total of the transaction.',
  },
  phone: text('Phone number of the user. Default: none.', 32),
  images: {
    type: 'array',
    items: {
      type: 'string',
      pattern: '^[0-9A-Za-z+/]+={0,2}$',
      description: 'Base64 of a PNG or JPEG file.',
    },
    description: 'Images of the user, at most four.',
  },
  needs_immediate_service: {
    type: 'boolean',
    default: false,
    description: 'Whether the merchant replies with `response-immediate-service`.',
  },
})

/** A complaint of a user about a paid transaction. */
export type NewComplaint = Static<typeof newComplaintSchema>

const messageSchema = objectSchema({ text: text('Default: 请尽快处理.', 300) })

/** A message of the user. */
export type UserMessage = Static<typeof messageSchema>

/** A complaint as the merchant queries it, with the phone number in plain text. */
export type ComplaintView = ReturnType<typeof view>

function view(complaint: Complaint) {
  return project(described(complaint, 'https://api.mch.weixin.qq.com'), projections.queried)
}

const result = catalogResult(
  'Complaint',
  'GET /v3/merchant-service/complaints-v2/{complaint_id}',
  objectSchema({}),
)

export const complaintControl = {
  /** A user complains about a paid transaction; the merchant is notified of COMPLAINT.CREATE. */
  create: action({
    route: 'POST /merchants/{mchid}/complaints',
    status: 201,
    summary: 'A user complains',
    description: 'The complaint is PENDING, and the merchant is notified of COMPLAINT.CREATE.',
    body: newComplaintSchema,
    result,
    errors: [404, 409],
    run: (context, mchid: string, wanted: NewComplaint = {}) => create(context, mchid, wanted),
  }),
  /** Complaints of a merchant, oldest first. */
  list: action({
    route: 'GET /merchants/{mchid}/complaints',
    summary: 'List the complaints of a merchant',
    result: { listOf: result },
    errors: [404],
    run: (context, mchid: string) => list(context, mchid),
  }),
  ...entityControl({
    entity: complaints,
    path: '/merchants/{mchid}/complaints/{complaint_id}',
    view,
    result,
    actions: {
      /** The user writes again before the complaint is handled. */
      respond: entityAction({
        summary: 'The user writes again',
        description: 'The merchant is notified of COMPLAINT.STATE_CHANGE with USER_RESPONSE.',
        body: messageSchema,
        run: (context, complaint: Complaint, message) => respond(context, complaint, message),
      }),
      /** The user goes on complaining, also after the complaint was handled: it is PENDING again. */
      continue: entityAction({
        summary: 'The user goes on complaining',
        description:
          'The complaint is PENDING again, and the merchant is notified of COMPLAINT.STATE_CHANGE with CONTINUE_COMPLAINT.',
        body: messageSchema,
        run: (context, complaint: Complaint, message) => goOn(context, complaint, message),
      }),
      /** The user confirms that the complaint is handled: it is PROCESSED. */
      confirm: entityAction({
        summary: 'The user confirms that the complaint is handled',
        description: 'PENDING or PROCESSING becomes PROCESSED.',
        run: (context, complaint: Complaint) =>
          end(context, complaint, 'userConfirms', 'USER_COMFIRM_COMPLAINT'),
      }),
      /** The user withdraws the complaint: it is PROCESSED. */
      revoke: entityAction({
        summary: 'The user withdraws the complaint',
        description: 'PENDING or PROCESSING becomes PROCESSED.',
        run: (context, complaint: Complaint) =>
          end(context, complaint, 'userRevokes', 'USER_REVOKE_COMPLAINT'),
      }),
    },
  }),
}

function create(context: ControlContext, mchid: string, wanted: NewComplaint): ComplaintView {
  const { out_trade_no, transaction_id, problem_type = 'REFUND' } = wanted
  try {
    return view(
      context.transact(() => {
        context.merchants.get(mchid)
        const found =
          transaction_id === undefined
            ? findOrdered(context, { mchid, out_trade_no: out_trade_no ?? '' })
            : transactions.find(context, { mchid, transaction_id })
        if (found?.transaction_id === undefined) throw new ApiError(transactionErrors.absent)
        const isRefund = problem_type === 'REFUND'
        const now = context.clock.now()
        const complaint: Complaint = {
          complaint_state: 'PENDING',
          complaint_id: context.numbers.complaintId(now),
          mchid,
          complainted_mchid: payeeOf(found),
          transaction_id: found.transaction_id,
          out_trade_no: found.out_trade_no,
          amount: found.amount.total,
          complaint_detail: wanted.detail ?? '反馈一个重复扣费的问题',
          problem_description: wanted.problem_description ?? (isRefund ? '申请退款' : '其他问题'),
          problem_type,
          ...(isRefund
            ? {
                apply_refund_amount: wanted.apply_refund_amount ?? found.amount.total,
                user_tag_list: ['TRUSTED'],
              }
            : {}),
          ...omitUndefined({ payer_phone: wanted.phone, payer_openid: payerOf(found) }),
          images: storeImages(context, mchid, wanted.images ?? []),
          user_complaint_times: 1,
          complaint_full_refunded:
            remainder(found, refunds.where(context, { transaction_id: found.transaction_id })) === 0,
          incoming_user_response: true,
          need_immediate_service: wanted.needs_immediate_service ?? false,
          isRefundApproved: false,
          createdAt: now.getTime(),
        }
        complaints.insert(context, complaint)
        record(context, complaint, {
          by: 'user',
          operate_type: 'USER_CREATE_COMPLAINT',
          operate_details: complaint.complaint_detail,
          images: complaint.images,
        })
        report(context, complaint, 'CREATE_COMPLAINT')
        return complaint
      }),
    )
  } catch (error) {
    throw toControlError(
      error,
      `paid transaction ${mchid}/${transaction_id ?? out_trade_no ?? ''}`,
      undefined,
    )
  }
}

function list(context: ControlContext, mchid: string): ComplaintView[] {
  try {
    return context.transact(() => {
      context.merchants.get(mchid)
      return complaints.where(context, { mchid }).map(view)
    })
  } catch (error) {
    throw toControlError(error, `merchant ${mchid}`, undefined)
  }
}

function storeImages(context: ControlContext, mchid: string, images: readonly string[]): string[] {
  return images.slice(0, 4).map((base64) => {
    const content = Buffer.from(base64, 'base64')
    const extension = content[0] === 0xff ? 'jpg' : 'png'
    const sha256 = createHash('sha256').update(content).digest('hex')
    const media_id = `${context.numbers.nonce()}.${extension}`
    const uploadedAt = context.clock.now().getTime()
    const media = {
      media_id,
      mchid,
      filename: `complaint.${extension}`,
      sha256,
      size: content.length,
      uploadedAt,
    }
    addMedia(context.database, media, content)
    return media_id
  })
}

function respond(
  context: ControlContext,
  complaint: Complaint,
  { text: said = '请尽快处理' }: UserMessage,
): Complaint {
  const current = complaints.apply(context, complaint, 'userResponds')
  const changed = { ...current, incoming_user_response: true }
  complaints.save(context, changed)
  record(context, changed, { by: 'user', operate_type: 'USER_RESPONSE', operate_details: said })
  report(context, changed, 'USER_RESPONSE')
  return changed
}

function goOn(
  context: ControlContext,
  complaint: Complaint,
  { text: said = '请尽快处理' }: UserMessage,
): Complaint {
  const current = complaints.apply(context, complaint, 'userContinues')
  const changed = {
    ...current,
    user_complaint_times: complaint.user_complaint_times + 1,
    incoming_user_response: true,
    isRefundApproved: false,
  }
  complaints.save(context, changed)
  record(context, changed, { by: 'user', operate_type: 'USER_CONTINUE_COMPLAINT', operate_details: said })
  report(context, changed, 'CONTINUE_COMPLAINT')
  return changed
}

function end(
  context: ControlContext,
  complaint: Complaint,
  event: 'userConfirms' | 'userRevokes',
  operate_type: string,
): Complaint {
  const ended = complaints.apply(context, complaint, event, { incoming_user_response: false })
  record(context, ended, { by: 'user', operate_type })
  return ended
}
