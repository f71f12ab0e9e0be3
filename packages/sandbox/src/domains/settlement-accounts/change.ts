import { type ErrorDefinition, apiErrors, invalidRequest } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import { defineEntity } from '../../domain/entity'
import { type Machine, reject, stay, to } from '../../domain/machine'
import { type SettlementAccount, setSettlementAccount } from './account'

export const states = ['ABSENT', 'AUDITING', 'AUDIT_SUCCESS', 'AUDIT_FAIL'] as const

type State = (typeof states)[number]

/** Time until the bank has verified an account, in milliseconds. */
export const PROCESSING_TIME = 3_000

/** Change of a settlement account. */
export interface SettlementChange {
  readonly verify_result: State
  /** Partner that asked for it. */
  readonly mchid: string
  readonly application_no: string
  readonly account: SettlementAccount
  readonly verify_fail_reason?: string
  readonly finishedAt?: number
}

/** Errors of settlement accounts. */
export const settlementErrors = {
  absent: { status: 404, code: 'RESOURCE_NOT_EXISTS', message: '申请单不存在', internal: 268512771 },
  noAccount: { status: 404, code: 'RESOURCE_NOT_EXISTS', message: '结算账户不存在', internal: 268512771 },
  notSubMerchant: apiErrors.notSubMerchant,
  notAuditing: invalidRequest('修改申请不是审核中状态'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/** All changes of settlement accounts. */
export const settlementChanges = defineEntity<SettlementChange>()({
  name: 'settlement change',
  table: 'settlement_changes',
  key: ['mchid', 'application_no'],
  columns: ['mchid', 'application_no'],
  state: 'verify_result',
  absent: 'ABSENT',
  machine: {
    states,
    errors: settlementErrors,
    rows: {
      query: { ABSENT: reject('absent'), otherwise: stay },
      bankVerifies: {
        ABSENT: reject('absent'),
        AUDITING: to('AUDIT_SUCCESS'),
        otherwise: reject('notAuditing'),
      },
      bankRefuses: { ABSENT: reject('absent'), AUDITING: to('AUDIT_FAIL'), otherwise: reject('notAuditing') },
    },
  } as const satisfies Machine<State, string, keyof typeof settlementErrors>,
})

/** The bank has verified the new account, which is used from then on. */
export function verify(context: Context, change: SettlementChange): SettlementChange {
  const finishedAt = context.clock.now().getTime()
  const verified = settlementChanges.apply(context, change, 'bankVerifies', { finishedAt })
  setSettlementAccount(context, verified.account)
  return verified
}

/** The bank refuses the new account; the last one stays. */
export function refuse(
  context: Context,
  change: SettlementChange,
  verify_fail_reason: string,
): SettlementChange {
  const finishedAt = context.clock.now().getTime()
  return settlementChanges.apply(context, change, 'bankRefuses', { finishedAt, verify_fail_reason })
}

/** Verifies a new account. */
export const verification = defineDeadline('settlement-account-is-verified', (context, { mchid, number }) => {
  const change = settlementChanges.get(context, { mchid, application_no: number })
  if (change.verify_result === 'AUDITING') verify(context, change)
})
