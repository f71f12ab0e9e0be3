import { type ErrorDefinition, apiErrors, invalidRequest } from '../../domain/api-error'
import { type Machine, replayOr, reject, stay, to } from '../../domain/machine'

/** States of a contract. `SIGNING` is a contract that the user has yet to sign; the API does not return it. */
export const states = ['ABSENT', 'SIGNING', 'SIGNED', 'TERMINATED', 'SIGN_FAILED', 'TO_BE_RENEWED'] as const

export type State = (typeof states)[number]

const INTERNAL = 268484608
const forbidden = (code: string, message: string, v2 = code): ErrorDefinition => ({
  status: 403,
  code,
  message,
  internal: INTERNAL,
  v2: { code: v2 },
})

/** Errors of contracts, by the codes of the catalog. */
export const contractErrors = {
  absent: forbidden('CONTRACT_NOT_EXIST', '签约协议不存在'),
  terminated: forbidden('CONTRACT_NOT_EXIST', '签约协议已解约'),
  existed: forbidden('CONTRACT_EXISTED', '签约协议已存在'),
  notInForce: forbidden('CONTRACT_ERROR', '签约状态无效', 'CONTRACTERROR'),
  planStopped: forbidden('RULE_LIMIT', '委托代扣模板已停用，不能发起新的签约', 'RULELIMIT'),
  reentry: apiErrors.reentry,
  codeUsed: invalidRequest('商户签约协议号已使用，请更换后再签约'),
  notSigning: invalidRequest('签约协议不是待签约状态'),
  signingExpired: invalidRequest('预签约已过期，请重新发起预签约'),
  otherUser: invalidRequest('签约用户与预签约指定的用户不一致'),
  notRenewable: invalidRequest('签约协议不能续期'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

const inForce = {
  TERMINATED: reject('terminated'),
  TO_BE_RENEWED: reject('notInForce'),
  otherwise: reject('absent'),
} as const

/**
 * Effect of each event on a contract.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467087
 */
export const contractMachine = {
  states,
  errors: contractErrors,
  rows: {
    preSign: {
      ABSENT: to('SIGNING'),
      SIGNING: replayOr('reentry'),
      SIGN_FAILED: to('SIGNING'),
      TERMINATED: reject('codeUsed'),
      otherwise: reject('existed'),
    },
    query: { ABSENT: reject('absent'), SIGNING: reject('absent'), otherwise: stay },
    terminate: {
      SIGNED: to('TERMINATED'),
      TO_BE_RENEWED: to('TERMINATED'),
      TERMINATED: stay,
      otherwise: reject('absent'),
    },
    sendNotice: { ...inForce, SIGNED: stay },
    schedule: { ...inForce, SIGNED: stay },
    deduct: { ...inForce, SIGNED: stay },
    modify: { ...inForce, SIGNED: stay },
    renew: {
      SIGNED: stay,
      TO_BE_RENEWED: to('SIGNED'),
      TERMINATED: reject('terminated'),
      otherwise: reject('absent'),
    },
    userSigns: { ABSENT: reject('absent'), SIGNING: to('SIGNED'), otherwise: reject('notSigning') },
    userRefuses: { ABSENT: reject('absent'), SIGNING: to('SIGN_FAILED'), otherwise: reject('notSigning') },
    ends: {
      SIGNED: to('TERMINATED'),
      TO_BE_RENEWED: to('TERMINATED'),
      TERMINATED: reject('terminated'),
      otherwise: reject('absent'),
    },
    timeEnds: { SIGNED: to('TERMINATED'), TO_BE_RENEWED: to('TERMINATED'), otherwise: stay },
    periodsEnd: { SIGNED: to('TO_BE_RENEWED'), otherwise: stay },
  },
} as const satisfies Machine<State, string, keyof typeof contractErrors>
