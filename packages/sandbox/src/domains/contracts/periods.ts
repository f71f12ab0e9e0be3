import { addDays, dateInBeijing, minuteOfDay } from '../../clock/beijing-time'
import { ApiError, type ErrorDefinition, invalidRequest } from '../../domain/api-error'
import { omitUndefined } from '../../domain/omit-undefined'
import type { Amount, Contract, DeductionMode, Period } from './contract'

/** Days and hours in which a planned deduction is scheduled and carried out. Hours are minutes of the day in Beijing. */
interface PeriodRule {
  /** First and last day for scheduling, counted from the planned day. */
  readonly schedulable: readonly [from: number, to: number]
  /** Last day for the deduction, counted from the planned day; the first is the one after the scheduling. */
  readonly deductibleTo: number
  readonly deductionHours: readonly [from: number, to: number]
}

/** Hours in which a deduction can be scheduled: 8:00 to 19:30. */
const SCHEDULING_HOURS = [8 * 60, 19 * 60 + 30] as const

/**
 * Rules of the modes that plan their deductions.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467036
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471270
 */
const periodRules: Readonly<Partial<Record<DeductionMode, PeriodRule>>> = {
  scheduled: { schedulable: [-1, -1], deductibleTo: 0, deductionHours: [0, 24 * 60] },
  insurance: { schedulable: [-1, 28], deductibleTo: 29, deductionHours: [8 * 60, 20 * 60] },
}

/** States of a planned deduction. */
export type PeriodState = 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED'

export const periodErrors = {
  notPlanned: invalidRequest('签约协议没有该扣费周期'),
  otherAmount: invalidRequest('预约扣费金额与签约时的预计扣费金额不一致'),
  otherScheduledAmount: invalidRequest('扣款金额与预约扣费金额不一致'),
  notSchedulable: invalidRequest('不在可预约日，不能预约扣费'),
  notSchedulingHour: invalidRequest('不在可预约时间段，请在北京时间 8:00-19:30 内预约扣费'),
  alreadyScheduled: invalidRequest('扣费已预约，不能再次预约'),
  paid: invalidRequest('该扣费周期已扣费成功'),
  expired: invalidRequest('该扣费周期已过期'),
  notScheduled: invalidRequest('需要先预约扣费才能发起扣费'),
  notDeductible: invalidRequest('不在可扣费期，不能发起扣费'),
  notDeductionHour: invalidRequest('不在可扣费时间段，请在北京时间 8:00-20:00 内发起扣费'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

function ruleOf(mode: DeductionMode): PeriodRule {
  const rule = periodRules[mode]
  if (rule === undefined) throw new ApiError(periodErrors.notPlanned)
  return rule
}

/** The planned deduction of a contract, by its number; of a contract with one, that one. */
export function periodOf({ periods = [] }: Contract, id: number | undefined): Period {
  const found =
    id === undefined ? periods[0] : periods.find(({ policy_period_id }) => policy_period_id === id)
  if (found === undefined) throw new ApiError(periodErrors.notPlanned)
  return found
}

/** State of a planned deduction on a day. */
export function periodState(period: Period, mode: DeductionMode, today: string): PeriodState {
  if (period.paid !== undefined) return 'PAID'
  const last = addDays(period.estimated_deduct_date, ruleOf(mode).deductibleTo)
  if (period.isSuperseded === true || today > last) return 'EXPIRED'
  return period.scheduled === undefined ? 'NO_SCHEDULED' : 'SCHEDULED'
}

/** Days on which a scheduled deduction can be carried out. */
function deductibleDays(
  { scheduled, estimated_deduct_date }: Period,
  mode: DeductionMode,
): { readonly from: string; readonly to: string } | undefined {
  if (scheduled === undefined) return undefined
  return { from: addDays(scheduled.on, 1), to: addDays(estimated_deduct_date, ruleOf(mode).deductibleTo) }
}

/**
 * The contract after one of its deductions was scheduled; the earlier ones can no longer be carried out.
 *
 * @throws ApiError INVALID_REQUEST
 */
export function schedulePeriod(contract: Contract, period: Period, amount: Amount, now: Date): Contract {
  const { mode, periods = [] } = contract
  const { schedulable } = ruleOf(mode)
  const today = dateInBeijing(now)
  const planned = period.estimated_deduct_date
  const state = periodState(period, mode, today)
  if (amount.total !== period.estimated_deduct_amount.total) throw new ApiError(periodErrors.otherAmount)
  if (state === 'SCHEDULED') throw new ApiError(periodErrors.alreadyScheduled)
  if (state === 'PAID') throw new ApiError(periodErrors.paid)
  if (state === 'EXPIRED') throw new ApiError(periodErrors.expired)
  if (today < addDays(planned, schedulable[0]) || today > addDays(planned, schedulable[1]))
    throw new ApiError(periodErrors.notSchedulable)
  if (!isWithin(now, SCHEDULING_HOURS)) throw new ApiError(periodErrors.notSchedulingHour)
  const changed = periods.map((each): Period => {
    if (each === period) return { ...each, scheduled: { on: today, amount } }
    const isEarlier = each.policy_period_id < period.policy_period_id
    return isEarlier && each.paid === undefined ? { ...each, isSuperseded: true } : each
  })
  return { ...contract, periods: changed }
}

/**
 * Checks that a planned deduction can be carried out now.
 *
 * @throws ApiError INVALID_REQUEST
 */
export function checkDeductible({ mode }: Contract, period: Period, total: number, now: Date): void {
  const today = dateInBeijing(now)
  const state = periodState(period, mode, today)
  const days = deductibleDays(period, mode)
  if (state === 'PAID') throw new ApiError(periodErrors.paid)
  if (state === 'EXPIRED') throw new ApiError(periodErrors.expired)
  if (days === undefined) throw new ApiError(periodErrors.notScheduled)
  if (total !== period.scheduled?.amount.total) throw new ApiError(periodErrors.otherScheduledAmount)
  if (today < days.from || today > days.to) throw new ApiError(periodErrors.notDeductible)
  if (!isWithin(now, ruleOf(mode).deductionHours)) throw new ApiError(periodErrors.notDeductionHour)
}

/** Last day on which a deduction of a contract can be carried out, `yyyy-MM-dd`. */
export function lastDayOf({ mode, periods = [] }: Contract): string | undefined {
  const last = periods.at(-1)
  return last === undefined ? undefined : addDays(last.estimated_deduct_date, ruleOf(mode).deductibleTo)
}

/** A planned deduction as queries return it, without its state. */
export function describePeriod(period: Period, mode: DeductionMode) {
  const days = deductibleDays(period, mode)
  return omitUndefined({
    deduct_start_date: days?.from,
    deduct_end_date: days?.to,
    scheduled_amount: period.scheduled?.amount,
    deduct_amount: period.paid?.amount,
    deduct_date: period.paid?.on,
  })
}

function isWithin(now: Date, [from, to]: readonly [number, number]): boolean {
  const minute = minuteOfDay(now)
  return minute >= from && minute < to
}
