import { dateInBeijing, dayOf } from '../../clock/beijing-time'
import type { BusifavorCoupon } from './coupon'
import type { Validity } from './stock'

const DAY = 24 * 60 * 60 * 1000

/** Time in which a coupon can be used that a user receives now; in milliseconds. */
export function validityOf(
  { from, until, lastingDays, lasting, waitingDays }: Validity,
  now: Date,
): Pick<BusifavorCoupon, 'usableFrom' | 'usableUntil'> {
  const today = dayOf(dateInBeijing(now))?.start ?? now.getTime()
  const usableFrom = Math.max(from, waitingDays === 0 ? now.getTime() : today + waitingDays * DAY)
  const ends = [until]
  // The day on which it begins to apply is the first.
  if (lastingDays !== undefined) ends.push(today + (waitingDays + lastingDays) * DAY - 1)
  if (lasting !== undefined) ends.push(now.getTime() + lasting)
  return { usableFrom, usableUntil: Math.min(...ends) }
}

/** Whether a coupon can be used at a time, by its dates and by the hours of its stock. */
export function isUsableAt(
  { usableFrom, usableUntil }: Pick<BusifavorCoupon, 'usableFrom' | 'usableUntil'>,
  { weekly, irregular }: Validity,
  now: Date,
): boolean {
  const time = now.getTime()
  if (time < usableFrom || time >= usableUntil) return false
  if (weekly === undefined && irregular.length === 0) return true
  return irregular.some(([begin, end]) => time >= begin && time < end) || isInWeek(weekly, now)
}

function isInWeek(weekly: Validity['weekly'], now: Date): boolean {
  const day = dayOf(dateInBeijing(now))
  if (weekly === undefined || day === undefined) return false
  const weekday = new Date(`${day.date}T00:00:00Z`).getUTCDay()
  const second = Math.floor((now.getTime() - day.start) / 1000)
  const { days, spans } = weekly
  return (
    (days.length === 0 || days.includes(weekday)) &&
    (spans.length === 0 || spans.some(([begin, end]) => second >= begin && second <= end))
  )
}
