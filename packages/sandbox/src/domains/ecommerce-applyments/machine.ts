import { type ErrorDefinition, invalidRequest } from '../../domain/api-error'
import { type Machine, reject, replayOr, stay, to } from '../../domain/machine'

export const states = [
  'ABSENT',
  'CHECKING',
  'ACCOUNT_NEED_VERIFY',
  'AUDITING',
  'REJECTED',
  'NEED_SIGN',
  'FINISH',
  'FROZEN',
] as const

export type State = (typeof states)[number]

/** Errors of applications. */
export const ecommerceApplymentErrors = {
  absent: { status: 404, code: 'RESOURCE_NOT_EXISTS', message: '申请单不存在', internal: 268512771 },
  running: {
    status: 400,
    code: 'RESOURCE_ALREADY_EXISTS',
    message: '存在流程进行中的申请单，请检查是否重入',
    internal: 268435467,
  },
  ended: {
    status: 400,
    code: 'RESOURCE_ALREADY_EXISTS',
    message: '该业务申请编号的申请单已结束，请更换业务申请编号',
    internal: 268435467,
  },
  otherState: invalidRequest('申请单当前状态不支持该操作'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

const only = <const To extends State>(from: State, next: To) =>
  ({ ABSENT: reject('absent'), [from]: to(next), otherwise: reject('otherState') }) as const

const beforeSignature = {
  CHECKING: to('REJECTED'),
  ACCOUNT_NEED_VERIFY: to('REJECTED'),
  AUDITING: to('REJECTED'),
} as const

/**
 * Effect of each event on an application. One that was rejected can be submitted again under its number.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012713017
 */
export const ecommerceApplymentMachine = {
  states,
  errors: ecommerceApplymentErrors,
  rows: {
    submit: {
      ABSENT: to('CHECKING'),
      REJECTED: to('CHECKING'),
      FINISH: replayOr('ended'),
      FROZEN: reject('ended'),
      otherwise: replayOr('running'),
    },
    query: { ABSENT: reject('absent'), otherwise: stay },
    revoke: {
      ABSENT: reject('absent'),
      ...beforeSignature,
      NEED_SIGN: to('REJECTED'),
      otherwise: reject('otherState'),
    },
    checkPasses: only('CHECKING', 'ACCOUNT_NEED_VERIFY'),
    accountIsVerified: only('ACCOUNT_NEED_VERIFY', 'AUDITING'),
    reviewerApproves: only('AUDITING', 'NEED_SIGN'),
    reviewerRejects: { ABSENT: reject('absent'), ...beforeSignature, otherwise: reject('otherState') },
    signerSigns: only('NEED_SIGN', 'FINISH'),
    platformFreezes: {
      ABSENT: reject('absent'),
      FINISH: reject('otherState'),
      FROZEN: reject('otherState'),
      otherwise: to('FROZEN'),
    },
    verificationExpires: { ACCOUNT_NEED_VERIFY: to('REJECTED'), otherwise: stay },
    signatureExpires: { NEED_SIGN: to('REJECTED'), otherwise: stay },
  },
} as const satisfies Machine<State, string, keyof typeof ecommerceApplymentErrors>
