import { dayOf } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import { omitUndefined } from '../../domain/omit-undefined'
import type { Contract, TerminationMode } from './contract'
import { contracts, signedContract } from './entity'
import { notify } from './events'
import { contractErrors } from './machine'
import { lastDayOf } from './periods'

const DAY = 24 * 60 * 60 * 1000
const HOUR = 60 * 60 * 1000
/** Time that a contract is in force, in milliseconds. */
const IN_FORCE = 10 * 365 * DAY

/**
 * The user signs a contract; the merchant is notified.
 *
 * @throws ApiError CONTRACT_EXISTED if the user has a contract for the same plan
 */
export function sign(context: Context, contract: Contract, by: string | undefined): Contract {
  const decision = contracts.decide(contract, 'userSigns')
  if (decision.kind !== 'move') return contract
  const now = context.clock.now().getTime()
  if (now >= contract.signableUntil) throw new ApiError(contractErrors.signingExpired)
  if (by !== undefined && contract.openid !== undefined && by !== contract.openid)
    throw new ApiError(contractErrors.otherUser)
  const openid = contract.openid ?? by ?? context.numbers.openid()
  if (signedContract(context, contract, openid) !== undefined) throw new ApiError(contractErrors.existed)
  const expiresAt = now + IN_FORCE
  const signed = contracts.move(context, contract, decision, {
    openid,
    ...(contract.sub_appid === undefined
      ? {}
      : { sub_openid: contract.sub_openid ?? context.numbers.openid() }),
    signedAt: now,
    expiresAt,
  })
  expiry.schedule(context, { dueAt: expiresAt, mchid: signed.mchid, number: signed.contract_id })
  schedulePeriodsEnd(context, signed)
  notify(context, signed, 'signed')
  return signed
}

/** The user closes the page without signing. Merchants are not notified of it. */
export function refuse(context: Context, contract: Contract): Contract {
  const openid = contract.openid ?? context.numbers.openid()
  return contracts.apply(context, contract, 'userRefuses', { openid })
}

/** Ends a contract; the merchant is notified. */
export function end(
  context: Context,
  contract: Contract,
  event: 'terminate' | 'ends' | 'timeEnds',
  by: { readonly mode: TerminationMode; readonly remark?: string | undefined },
): Contract {
  const decision = contracts.decide(contract, event)
  if (decision.kind !== 'move') return contract
  const termination = omitUndefined({ ...by, at: context.clock.now().getTime() })
  const ended = contracts.move(context, contract, decision, { termination })
  notify(context, ended, 'ended')
  return ended
}

/** Ends a contract that is no longer in force. */
export const expiry = defineDeadline('contract-expires', (context, { mchid, number }) => {
  const contract = contracts.get(context, { mchid, contract_id: number })
  end(context, contract, 'timeEnds', { mode: 'SYSTEM_TERMINATE' })
})

/**
 * Ends a contract at 8:00 after the last day of its planned deductions, unless it can be renewed. A renewal that
 * extended them meanwhile has a deadline of its own.
 */
export const periodsEnd = defineDeadline('contract-periods-end', (context, { mchid, number, dueAt }) => {
  const contract = contracts.get(context, { mchid, contract_id: number })
  if (dueAt !== periodsEndOf(contract)) return
  if (contract.isRenewable === true) contracts.apply(context, contract, 'periodsEnd')
  else end(context, contract, 'timeEnds', { mode: 'SYSTEM_TERMINATE' })
})

/** Schedules the end of a contract that plans its deductions. */
export function schedulePeriodsEnd(context: Context, contract: Contract): void {
  const dueAt = periodsEndOf(contract)
  if (dueAt !== undefined)
    periodsEnd.schedule(context, { dueAt, mchid: contract.mchid, number: contract.contract_id })
}

function periodsEndOf(contract: Contract): number | undefined {
  const last = lastDayOf(contract)
  const day = last === undefined ? undefined : dayOf(last)
  return day === undefined ? undefined : day.end + 8 * HOUR
}
