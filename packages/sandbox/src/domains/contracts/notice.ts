import type { Side } from '../../domain/side'
import { addDays, dateInBeijing, dayOf, minuteOfDay } from '../../clock/beijing-time'
import { ApiError, type ErrorDefinition, invalidRequest } from '../../domain/api-error'
import { type Call, type OperationResponse, noContent } from '../../domain/operation'
import type { Contract, Notice } from './contract'
import { contractOf, contracts } from './entity'
import { appidsOf, namedParties } from './parties'
import { readAmount } from './pre-sign'

/** Hours in which users may be disturbed, in minutes of the day in Beijing: 7:00 to 22:00. */
const OPEN_HOURS = { from: 7 * 60, to: 22 * 60 } as const
/** Days that a deduction can be carried out in, unless the notice says otherwise. */
const USUAL_DAYS = 7
/** Time after the signing in which no notice is necessary, in milliseconds. */
const WITHOUT_NOTICE = 12 * 60 * 60 * 1000

/** Errors of pre-deduct notices, and of deductions that lack one. */
export const noticeErrors = {
  notPeriodic: invalidRequest('当前签约的模板不是周期扣费类型，不能下发扣费前通知'),
  sameNotice: { ...invalidRequest('扣费前通知已下发'), code: 'RESOURCE_ALREADY_EXISTS' },
  otherNotice: invalidRequest('已发送过扣费前通知，需要等本次扣费完成后再发起新的'),
  notNoticeHour: invalidRequest('当前时间不能下发扣费前通知，请在北京时间 7:00-22:00 内发起'),
  noNotice: invalidRequest('需要先下发扣费前通知才能发起扣费'),
  waiting: invalidRequest('扣费等待期内不能发起扣费'),
  overEstimate: invalidRequest('扣款金额不能高于扣费前通知的预计扣费金额'),
  notDeductionHour: invalidRequest('当前时间不能发起扣费，请在北京时间 7:00-22:00 内发起'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/**
 * Announces a deduction to the user. It can be carried out from the day after the next one, for some days.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987402
 */
export function sendNotice(call: Call, side: Side): OperationResponse {
  const { body, path, context, fingerprint } = call
  const parties = namedParties(call, body, side)
  appidsOf(call, side)
  const days = body.object.optional('deduct_duration')?.integer('count', { min: 1, max: 30 }) ?? USUAL_DAYS
  const amount = readAmount(body.object('estimated_amount'), 'amount')
  const contract = contractOf(context, parties, { contract_id: path.string('contract_id') })
  contracts.decide(contract, 'sendNotice')
  if (contract.mode !== 'notice') throw new ApiError(noticeErrors.notPeriodic)
  const now = context.clock.now()
  const { notice } = contract
  if (notice !== undefined && now.getTime() < notice.closesAt)
    throw new ApiError(notice.accepted === fingerprint ? noticeErrors.sameNotice : noticeErrors.otherNotice)
  if (!isOpenHour(now)) throw new ApiError(noticeErrors.notNoticeHour)
  const sent: Notice = { amount: amount.total, ...daysFrom(now, days), accepted: fingerprint }
  contracts.save(context, { ...contract, notice: sent })
  return noContent
}

/** Tells the user that a deduction failed and will be repeated. The contract does not change. */
export function sendFailureNotice(call: Call, side: Side): OperationResponse {
  const { body, path, context } = call
  const parties = namedParties(call, body, side)
  appidsOf(call, side)
  const contract = contractOf(context, parties, { contract_id: path.string('contract_id') })
  contracts.decide(contract, 'sendNotice')
  if (contract.mode !== 'notice') throw new ApiError(noticeErrors.notPeriodic)
  return noContent
}

/**
 * Checks that a deduction of a contract with notices can be carried out now.
 *
 * @throws ApiError INVALID_REQUEST
 */
export function checkNoticed({ notice, signedAt = 0 }: Contract, total: number, now: Date): void {
  const at = now.getTime()
  if (notice === undefined || at >= notice.closesAt) {
    if (notice === undefined && at < signedAt + WITHOUT_NOTICE) return
    throw new ApiError(noticeErrors.noNotice)
  }
  if (at < notice.opensAt) throw new ApiError(noticeErrors.waiting)
  if (total > notice.amount) throw new ApiError(noticeErrors.overEstimate)
  if (!isOpenHour(now)) throw new ApiError(noticeErrors.notDeductionHour)
}

/** Whether a deduction is carried out at once because the user signed only now. */
export const isJustSigned = ({ signedAt = 0 }: Contract, now: Date): boolean =>
  now.getTime() < signedAt + WITHOUT_NOTICE

function daysFrom(now: Date, days: number): Pick<Notice, 'opensAt' | 'closesAt'> {
  const first = dayOf(addDays(dateInBeijing(now), 2))
  const last = dayOf(addDays(dateInBeijing(now), 1 + days))
  if (first === undefined || last === undefined)
    throw new RangeError(`No calendar day after ${now.toISOString()}`)
  return { opensAt: first.start, closesAt: last.end }
}

function isOpenHour(now: Date): boolean {
  const minute = minuteOfDay(now)
  return minute >= OPEN_HOURS.from && minute < OPEN_HOURS.to
}
