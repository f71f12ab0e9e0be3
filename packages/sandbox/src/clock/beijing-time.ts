// WeChat Pay writes all times in the Beijing time zone, which has no daylight saving.
const OFFSET = 8 * 60 * 60 * 1000
const DAY = 24 * 60 * 60 * 1000

/** A time in the format of WeChat Pay: RFC 3339 with seconds, `2018-06-08T10:34:56+08:00`. */
export function rfc3339(time: Date): string {
  return `${new Date(time.getTime() + OFFSET).toISOString().slice(0, 19)}+08:00`
}

/** A time in the format of pay score: `yyyyMMddHHmmss` in Beijing. */
export function compactTime(time: Date): string {
  return new Date(time.getTime() + OFFSET).toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')
}

/** A time as bills and some fields of APIv2 have it: `yyyy-MM-dd HH:mm:ss` in Beijing. */
export function simpleTime(time: Date): string {
  return new Date(time.getTime() + OFFSET).toISOString().slice(0, 19).replace('T', ' ')
}

/** Date of a time in Beijing, `yyyy-MM-dd`. */
export function dateInBeijing(time: Date): string {
  return new Date(time.getTime() + OFFSET).toISOString().slice(0, 10)
}

/** Date of the next day in Beijing, `yyyy-MM-dd`. */
export function dayAfter(time: Date): string {
  return dateInBeijing(new Date(time.getTime() + DAY))
}

/** A date that is some days after another one, `yyyy-MM-dd`; negative for days before. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + days * DAY).toISOString().slice(0, 10)
}

/** Minutes since midnight in Beijing. */
export function minuteOfDay(time: Date): number {
  const local = new Date(time.getTime() + OFFSET)
  return local.getUTCHours() * 60 + local.getUTCMinutes()
}

/** A day in Beijing: `yyyy-MM-dd`, and its limits in milliseconds since 1970. */
export interface Day {
  readonly date: string
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/**
 * The day of a date.
 *
 * @param date - `yyyy-MM-dd`
 * @returns `undefined` if the calendar has no such day
 */
export function dayOf(date: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined
  const midnight = new Date(`${date}T00:00:00.000Z`)
  // An impossible day such as 30 February does not parse, or parses as another day.
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(date)) return undefined
  const start = midnight.getTime() - OFFSET
  return { date, start, end: start + DAY }
}

const compact = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/

/** Whether a string is a `yyyyMMddHHmmss` or `yyyyMMdd` that exists in the calendar. */
export function isCompactTime(text: string): boolean {
  const parts = compact.exec(text)
  if (parts === null) return false
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = parts
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  const time = new Date(`${iso}.000Z`)
  // An impossible day such as 30 February either does not parse or parses as another day.
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso)
}

/** The first and the last millisecond that a compact time can mean: a date is a whole day, a time is a second. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The span of a valid compact time, in milliseconds since 1970. */
export function compactSpan(text: string): Span {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = compact.exec(text) ?? []
  const from = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`) - OFFSET
  return { from, to: from + (text.length === 8 ? 24 * 60 * 60 * 1000 : 1000) - 1 }
}

const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/

/** Parses an RFC 3339 time; `undefined` if the string is not one. */
export function parseRfc3339(text: string): Date | undefined {
  if (!zoned.test(text)) return undefined
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? undefined : time
}
