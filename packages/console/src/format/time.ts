const beijing = { timeZone: 'Asia/Shanghai', hourCycle: 'h23' } as const

const parts = new Intl.DateTimeFormat('en-CA', {
  ...beijing,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** Date and time in Beijing, as bills write them: `2026-05-10 08:30:00`. */
export function dateTime(time: Date | string | number): string {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return String(time)
  const found = Object.fromEntries(parts.formatToParts(date).map(({ type, value }) => [type, value]))
  return `${found['year']}-${found['month']}-${found['day']} ${found['hour']}:${found['minute']}:${found['second']}`
}

/** Time of day in Beijing: `08:30:00`. */
export function timeOfDay(time: Date | string | number): string {
  return dateTime(time).slice(-8)
}

/** Day in Beijing: `2026-05-10`. */
export function day(time: Date | string | number): string {
  return dateTime(time).slice(0, 10)
}

/** A duration in milliseconds, with the unit that fits: `850 ms`, `1.2 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1) return '<1 ms'
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`
  return `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 1 : 0)} s`
}

const units = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const

/** A number of seconds in its two largest units: `2 小时 5 分钟`, `2 hr, 5 min`. */
export function span(seconds: number, locale: 'zh' | 'en'): string {
  let rest = Math.round(Math.abs(seconds))
  const found: string[] = []
  for (const [size, unit] of units) {
    const count = Math.floor(rest / size)
    rest -= count * size
    if (count > 0 && found.length < 2)
      found.push(
        new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en', {
          style: 'unit',
          unit,
          unitDisplay: 'short',
        }).format(count),
      )
  }
  return found.length === 0 ? (locale === 'zh' ? '0 秒' : '0 sec') : found.join(' ')
}
