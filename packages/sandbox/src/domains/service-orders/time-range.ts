import { compactTime, compareCompactTimes, isCompactTime } from '../../clock/beijing-time'
import type { Fields } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import { ApiError } from '../../domain/api-error'
import { serviceOrderErrors } from './errors'
import type { Location, ServiceOrder, TimeRange } from './service-order'

/** Start time of a service that begins when the user confirms. */
export const ON_ACCEPT = 'OnAccept'

/** Reads `time_range`; times are `yyyyMMddHHmmss` or `yyyyMMdd` in Beijing, the start also `OnAccept`. */
export function readTimeRange(range: Fields): TimeRange {
  const time = (name: 'start_time' | 'end_time'): string | undefined => {
    const text = range.string.optional(name)
    if (text === undefined || isCompactTime(text) || (name === 'start_time' && text === ON_ACCEPT))
      return text
    const allowed =
      name === 'start_time' ? 'yyyyMMddHHmmss、yyyyMMdd 或 OnAccept' : 'yyyyMMddHHmmss 或 yyyyMMdd'
    throw range.error(name, `${name} 应为 ${allowed}`)
  }
  return omitUndefined({
    start_time: time('start_time'),
    end_time: time('end_time'),
    start_time_remark: range.string.optional('start_time_remark', { max: 20 }),
    end_time_remark: range.string.optional('end_time_remark', { max: 50 }),
  })
}

/**
 * Checks that the end is not before the start and not after `latest`.
 *
 * @param start - start of the service, or `undefined` if it is not known yet
 * @param latest - current time for a service that is over; default no limit
 * @throws ApiError
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
    throw new ApiError(serviceOrderErrors.endsBeforeStart, detail(`服务开始时间为 ${start}`))
  }
  if (latest !== undefined && compareCompactTimes(end_time, compactTime(latest)) > 0) {
    throw new ApiError(serviceOrderErrors.endsInFuture, detail(`当前时间为 ${compactTime(latest)}`))
  }
}

/** Start of the service, if it is known: from the request, otherwise from the order. */
export function startOf(
  range: TimeRange,
  order?: Pick<ServiceOrder, 'time_range' | 'confirmedTime'>,
): string | undefined {
  const start = range.start_time ?? order?.time_range.start_time
  return start === ON_ACCEPT ? order?.confirmedTime : start
}

/** Reads `location`, if it is given. */
export function readLocation(body: Fields): Location | undefined {
  const location = body.object.optional('location')
  if (location === undefined) return undefined
  return omitUndefined({
    start_location: location.string.optional('start_location', { max: 50 }),
    end_location: location.string.optional('end_location', { max: 50 }),
  })
}
