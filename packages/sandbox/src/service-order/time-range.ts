import { compactTime, compareCompactTimes, isCompactTime } from '../clock/beijing-time'
import type { Fields } from '../gateway/fields'
import { present } from '../gateway/present'
import { Refusal } from '../gateway/refusal'
import { serviceOrderRefusals } from './refusals'
import type { Location, ServiceOrder, TimeRange } from './service-order'

/** A start that is not known yet: the service begins when the user confirms. */
export const ON_ACCEPT = 'OnAccept'

/** Reads `time_range`; times are `yyyyMMddHHmmss` or `yyyyMMdd` in Beijing, the start also `OnAccept`. */
export function readTimeRange(range: Fields): TimeRange {
  const time = (name: 'start_time' | 'end_time'): string | undefined => {
    const text = range.text.optional(name)
    if (text === undefined || isCompactTime(text) || (name === 'start_time' && text === ON_ACCEPT))
      return text
    const allowed =
      name === 'start_time' ? 'yyyyMMddHHmmss、yyyyMMdd 或 OnAccept' : 'yyyyMMddHHmmss 或 yyyyMMdd'
    throw range.fault(name, `${name} 应为 ${allowed}`)
  }
  return present({
    start_time: time('start_time'),
    end_time: time('end_time'),
    start_time_remark: range.text.optional('start_time_remark', { max: 20 }),
    end_time_remark: range.text.optional('end_time_remark', { max: 50 }),
  })
}

/**
 * Checks that the end is not before the start, and (when the service is over) not in the future.
 *
 * @param start - when the service really began, or `undefined` if that is not known
 * @param latest - the end may not be after it
 * @throws Refusal
 */
export function checkTimeRange({ end_time }: TimeRange, start: string | undefined, latest?: Date): void {
  if (end_time === undefined) return
  const detail = (issue: string) => ({
    field: '/time_range/end_time',
    value: end_time,
    issue,
    location: 'body' as const,
  })
  if (start !== undefined && compareCompactTimes(end_time, start) < 0) {
    throw new Refusal(serviceOrderRefusals.endsBeforeStart, detail(`服务开始时间为 ${start}`))
  }
  if (latest !== undefined && compareCompactTimes(end_time, compactTime(latest)) > 0) {
    throw new Refusal(serviceOrderRefusals.endsInFuture, detail(`当前时间为 ${compactTime(latest)}`))
  }
}

/** When the service began, as far as is known: what the request says, else what the order says. */
export function startOf(
  range: TimeRange,
  order?: Pick<ServiceOrder, 'time_range' | 'confirmedTime'>,
): string | undefined {
  const start = range.start_time ?? order?.time_range.start_time
  return start === ON_ACCEPT ? order?.confirmedTime : start
}

/** Reads `location`, if there is one. */
export function readLocation(body: Fields): Location | undefined {
  const place = body.object.optional('location')
  if (place === undefined) return undefined
  return present({
    start_location: place.text.optional('start_location', { max: 50 }),
    end_location: place.text.optional('end_location', { max: 50 }),
  })
}
