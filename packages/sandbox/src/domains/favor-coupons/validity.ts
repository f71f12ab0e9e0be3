import { dateInBeijing, dayAfter, dayOf } from '../../clock/beijing-time'
import type { FavorCoupon } from './coupon'
import type { Validity } from './stock'

/** Time in which a coupon can be used that a user receives now; in milliseconds. */
export function validityOf(
  { from, until, isFromNextDay, lasting }: Validity,
  now: Date,
): Pick<FavorCoupon, 'usableFrom' | 'usableUntil'> {
  const earliest = isFromNextDay ? (dayOf(dayAfter(now))?.start ?? now.getTime()) : now.getTime()
  return {
    usableFrom: Math.max(from, earliest),
    usableUntil: lasting === undefined ? until : Math.min(until, now.getTime() + lasting),
  }
}

/** Whether a coupon can be used at a time, by its dates and by the days and hours of its stock. */
export function isUsableAt(
  { usableFrom, usableUntil }: Pick<FavorCoupon, 'usableFrom' | 'usableUntil'>,
  { weekly }: Validity,
  now: Date,
): boolean {
  const time = now.getTime()
  if (time < usableFrom || time >= usableUntil) return false
  if (weekly === undefined) return true
  const day = dayOf(dateInBeijing(now))
  if (day === undefined) return false
  const weekday = new Date(`${day.date}T00:00:00Z`).getUTCDay()
  const second = Math.floor((time - day.start) / 1000)
  return (
    (weekly.days.length === 0 || weekly.days.includes(weekday)) &&
    second >= weekly.begin &&
    second <= weekly.end
  )
}
