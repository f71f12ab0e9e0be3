import { type Day, dayOf } from '../../clock/beijing-time'

const HOUR = 60 * 60 * 1000
// Beijing time, which has no daylight saving.
const OFFSET = 8 * HOUR
const READY_AT = 10 * HOUR
const MONTHS_KEPT = 3

/** A day of bills. */
export interface BillDay extends Day {
  /** 10:00 of the next day: bills are available from then on, and their states refer to that time. */
  readonly ready: number
}

/** Whether the bills of a day are available. */
export type Availability = 'ready' | 'not-over' | 'generating' | 'too-old'

/**
 * The day of a bill date.
 *
 * @param date - `yyyy-MM-dd`
 * @returns `undefined` if the calendar has no such day
 */
export function billDay(date: string): BillDay | undefined {
  const day = dayOf(date)
  return day && { ...day, ready: day.end + READY_AT }
}

/** Whether the bills of a day are available at a time: from 10:00 of the next day, for three months. */
export function availability(day: BillDay, now: Date): Availability {
  if (now.getTime() < day.end) return 'not-over'
  if (now.getTime() < day.ready) return 'generating'
  return day.date < oldestDate(now) ? 'too-old' : 'ready'
}

// The same day three months earlier, or the last day of that month if it is shorter.
function oldestDate(now: Date): string {
  const today = new Date(now.getTime() + OFFSET)
  const oldest = new Date(today)
  oldest.setUTCDate(1)
  oldest.setUTCMonth(oldest.getUTCMonth() - MONTHS_KEPT)
  const last = new Date(Date.UTC(oldest.getUTCFullYear(), oldest.getUTCMonth() + 1, 0)).getUTCDate()
  oldest.setUTCDate(Math.min(today.getUTCDate(), last))
  return oldest.toISOString().slice(0, 10)
}
