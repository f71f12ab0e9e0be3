import { catalogResult } from '../../domain/catalog-result'
import { entityAction, entityControl } from '../../domain/control-action'
import { type Static, objectSchema } from '../../domain/schema'
import type { Applyment } from './applyment'
import { applyments } from './entity'
import { applymentLimits, finish } from './progress'
import { toWire } from './wire'

/** An application as the partner queries it, with what was submitted in plain text. */
export type ApplymentView = ReturnType<typeof view>

function view(applyment: Applyment) {
  return { content: applyment.content, ...toWire(applyment) }
}

const rejectionSchema = objectSchema({
  field: { type: 'string', minLength: 1, description: 'Default: id_card_copy.' },
  field_name: { type: 'string', minLength: 1, description: 'Default: 身份证人像面照片.' },
  reason: { type: 'string', minLength: 1, description: 'Default: 身份证照片不清晰.' },
})

/** Findings of the reviewer. */
export type ApplymentRejection = Static<typeof rejectionSchema>

export const applymentControl = entityControl({
  entity: applyments,
  path: '/merchants/{mchid}/applyments/{business_code}',
  view,
  result: catalogResult(
    'Applyment',
    'GET /v3/applyment4sub/applyment/business_code/{business_code}',
    objectSchema({
      content: {
        type: 'object',
        additionalProperties: true,
        description: 'What was submitted, with encrypted fields in plain text.',
      },
    }),
  ),
  actions: {
    /** The reviewer approves: the account is to be confirmed within ten days. */
    approve: entityAction({
      summary: 'The reviewer approves the application',
      description: 'AUDITING becomes TO_BE_CONFIRMED; the account is to be confirmed within ten days.',
      run: (context, applyment: Applyment) => applymentLimits.apply(context, applyment, 'reviewerApproves'),
    }),
    /** The reviewer rejects: the partner submits it again under the same number. */
    reject: entityAction({
      summary: 'The reviewer rejects the application',
      description: 'AUDITING becomes REJECTED; the partner can submit it again under the same number.',
      body: rejectionSchema,
      run: (
        context,
        applyment: Applyment,
        { field = 'id_card_copy', field_name = '身份证人像面照片', reason = '身份证照片不清晰' },
      ) =>
        applymentLimits.apply(context, applyment, 'reviewerRejects', {
          findings: [{ field, field_name, reject_reason: reason }],
        }),
    }),
    /** The bank account is confirmed: the contract is to be signed within thirty days. */
    confirmAccount: entityAction({
      summary: 'The bank account is confirmed',
      description: 'TO_BE_CONFIRMED becomes TO_BE_SIGNED; the contract is to be signed within thirty days.',
      run: (context, applyment: Applyment) => applymentLimits.apply(context, applyment, 'accountIsConfirmed'),
    }),
    /** The administrator of the sub-merchant signs; half an hour later it is open. */
    sign: entityAction({
      summary: 'The sub-merchant signs',
      description: 'TO_BE_SIGNED becomes SIGNING; half an hour later the sub-merchant is open.',
      run: (context, applyment: Applyment) => applymentLimits.apply(context, applyment, 'signerSigns'),
    }),
    /** The sub-merchant is open: a merchant of the sandbox that can be used at once. */
    finish: entityAction({
      summary: 'The sub-merchant is open',
      description:
        'SIGNING becomes FINISHED; `sub_mchid` is a merchant of the sandbox that can be used at once. Without this call it happens half an hour after the signature.',
      run: (context, applyment: Applyment) => finish(context, applyment),
    }),
  },
})
