import { entityAction, entityControl } from '../../domain/control-action'
import { type Static, objectSchema } from '../../domain/schema'
import type { EcommerceApplyment } from './applyment'
import { ecommerceApplyments } from './entity'
import { states } from './machine'
import { approve, ecommerceApplymentLimits } from './progress'

/** An application of a sub-merchant of a platform, with what was submitted in plain text. */
export type EcommerceApplymentView = ReturnType<typeof view>

function view({
  applyment_state,
  out_request_no,
  applyment_id,
  sub_mchid,
  content,
  findings,
}: EcommerceApplyment) {
  return {
    applyment_state,
    out_request_no,
    applyment_id,
    content,
    ...(sub_mchid === undefined ? {} : { sub_mchid }),
    ...(findings === undefined ? {} : { findings }),
  }
}

const string = { type: 'string' } as const

const result = {
  name: 'EcommerceApplyment',
  schema: () =>
    objectSchema(
      {
        applyment_state: { type: 'string', enum: states.filter((state) => state !== 'ABSENT') },
        out_request_no: string,
        applyment_id: { type: 'integer' },
        content: {
          type: 'object',
          additionalProperties: true,
          description: 'What was submitted, with encrypted fields in plain text.',
        },
        sub_mchid: { ...string, description: 'A merchant of the sandbox, once the application is approved.' },
        findings: {
          type: 'array',
          items: objectSchema({ param_name: string, reject_reason: string }, ['param_name', 'reject_reason']),
          description: 'What was found wrong.',
        },
      },
      ['applyment_state', 'out_request_no', 'applyment_id', 'content'],
    ),
}

const rejectionSchema = objectSchema({
  param_name: { type: 'string', minLength: 1, description: 'Default: id_card_copy.' },
  reason: { type: 'string', minLength: 1, description: 'Default: 身份证照片不清晰.' },
})

/** Findings of the review. */
export type EcommerceApplymentRejection = Static<typeof rejectionSchema>

const findings = ({
  param_name = 'id_card_copy',
  reason = '身份证照片不清晰',
}: EcommerceApplymentRejection) => ({
  findings: [{ param_name, reject_reason: reason }],
})

export const ecommerceApplymentControl = entityControl({
  entity: ecommerceApplyments,
  path: '/merchants/{mchid}/ecommerce-applyments/{out_request_no}',
  view,
  result,
  actions: {
    /** The application is complete: the account is to be verified within ten days. */
    check: entityAction({
      summary: 'The application is complete',
      description: 'CHECKING becomes ACCOUNT_NEED_VERIFY; the account is to be verified within ten days.',
      run: (context, applyment: EcommerceApplyment) =>
        ecommerceApplymentLimits.apply(context, applyment, 'checkPasses'),
    }),
    /** The bank verifies the account. */
    verifyAccount: entityAction({
      summary: 'The bank verifies the account',
      description: 'ACCOUNT_NEED_VERIFY becomes AUDITING.',
      run: (context, applyment: EcommerceApplyment) =>
        ecommerceApplymentLimits.apply(context, applyment, 'accountIsVerified'),
    }),
    /** The reviewer approves: the sub-merchant has its merchant ID, and is to sign within thirty days. */
    approve: entityAction({
      summary: 'The reviewer approves the application',
      description:
        'AUDITING becomes NEED_SIGN; `sub_mchid` is assigned, and the contract is to be signed within thirty days.',
      run: (context, applyment: EcommerceApplyment) => approve(context, applyment),
    }),
    /** The reviewer rejects: the platform submits it again under the same number. */
    reject: entityAction({
      summary: 'The reviewer rejects the application',
      description: 'The application becomes REJECTED; it can be submitted again under the same number.',
      body: rejectionSchema,
      run: (context, applyment: EcommerceApplyment, rejection) =>
        ecommerceApplymentLimits.apply(context, applyment, 'reviewerRejects', findings(rejection)),
    }),
    /** WeChat Pay freezes the application. */
    freeze: entityAction({
      summary: 'WeChat Pay freezes the application',
      description: 'An application that is not finished becomes FROZEN.',
      body: rejectionSchema,
      run: (context, applyment: EcommerceApplyment, rejection) =>
        ecommerceApplymentLimits.apply(context, applyment, 'platformFreezes', findings(rejection)),
    }),
    /** The sub-merchant signs: it can be used. */
    sign: entityAction({
      summary: 'The sub-merchant signs',
      description: 'NEED_SIGN becomes FINISH; the sub-merchant can be used at once.',
      run: (context, applyment: EcommerceApplyment) =>
        ecommerceApplymentLimits.apply(context, applyment, 'signerSigns'),
    }),
  },
})
