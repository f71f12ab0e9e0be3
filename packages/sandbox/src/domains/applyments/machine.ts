import { type ErrorDefinition, invalidRequest } from '../../domain/api-error'
import { type Machine, reject, replayOr, stay, to } from '../../domain/machine'

export const states = [
  'ABSENT',
  'AUDITING',
  'REJECTED',
  'TO_BE_CONFIRMED',
  'TO_BE_SIGNED',
  'SIGNING',
  'FINISHED',
  'CANCELED',
] as const

export type State = (typeof states)[number]

/** Errors of applications. */
export const applymentErrors = {
  absent: { status: 404, code: 'APPLYMENT_NOTEXIST', message: '申请单不存在', internal: 268512771 },
  processing: { status: 400, code: 'PROCESSING', message: '已有申请单在处理中', internal: 268435467 },
  ended: invalidRequest('该业务申请编号的申请单已结束，请更换业务申请编号'),
  otherState: invalidRequest('申请单当前状态不支持该操作'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

const only = <const To extends State>(from: State, next: To) =>
  ({ ABSENT: reject('absent'), [from]: to(next), otherwise: reject('otherState') }) as const

/**
 * Effect of each event on an application. One that was rejected can be submitted again under its number.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012719997
 */
export const applymentMachine = {
  states,
  errors: applymentErrors,
  rows: {
    submit: {
      ABSENT: to('AUDITING'),
      REJECTED: to('AUDITING'),
      FINISHED: replayOr('ended'),
      CANCELED: reject('ended'),
      otherwise: replayOr('processing'),
    },
    query: { ABSENT: reject('absent'), otherwise: stay },
    reviewerApproves: only('AUDITING', 'TO_BE_CONFIRMED'),
    reviewerRejects: only('AUDITING', 'REJECTED'),
    accountIsConfirmed: only('TO_BE_CONFIRMED', 'TO_BE_SIGNED'),
    signerSigns: only('TO_BE_SIGNED', 'SIGNING'),
    permissionsOpen: only('SIGNING', 'FINISHED'),
    confirmationExpires: { TO_BE_CONFIRMED: to('REJECTED'), otherwise: stay },
    signatureExpires: { TO_BE_SIGNED: to('CANCELED'), otherwise: stay },
  },
} as const satisfies Machine<State, string, keyof typeof applymentErrors>
