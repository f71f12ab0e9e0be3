import { type Span, compactSpan, compactTime, isCompactTime } from '../../clock/beijing-time'
import type { SandboxClock } from '../../clock/clock'
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

/** A time of a service, with the business time that it means. */
export interface Moment extends Span {
  /** As the request or the order has it. */
  readonly text: string
}

/**
 * The business time that a time of a request means: the client's clock is as far behind it as the sandbox is ahead.
 *
 * @param ahead - milliseconds that business time was ahead when the request was sent; 0 for a time of the sandbox
 */
export function momentOf(text: string, ahead: number): Moment {
  const { from, to } = compactSpan(text)
  return { text, from: from + ahead, to: to + ahead }
}

/**
 * Checks that the end is not before the start and, of a service that is over, not in the future.
 *
 * @param start - start of the service, or `undefined` if it is not known yet
 * @throws ApiError
 */
export function checkTimeRange(
  { end_time }: TimeRange,
  start: Moment | undefined,
  clock: Pick<SandboxClock, 'now' | 'wire' | 'ahead'>,
  service: 'running' | 'over',
): void {
  if (end_time === undefined) return
  const end = momentOf(end_time, clock.ahead())
  const detail = (issue: string) => ({
    field: '/time_range/end_time',
    value: end_time,
    issue,
    location: 'body' as const,
  })
  if (start !== undefined && end.to < start.from) {
    throw new ApiError(serviceOrderErrors.endsBeforeStart, detail(`服务开始时间为 ${start.text}`))
  }
  if (service === 'over' && end.from > clock.now().getTime()) {
    throw new ApiError(serviceOrderErrors.endsInFuture, detail(`当前时间为 ${compactTime(clock.wire())}`))
  }
}

/**
 * Start of the service, if it is known: from the request, otherwise from the order.
 *
 * @param ahead - milliseconds that business time is ahead
 */
export function startOf(
  range: TimeRange,
  ahead: number,
  order?: Pick<ServiceOrder, 'time_range' | 'confirmedTime' | 'startAhead'>,
): Moment | undefined {
  const known = order?.time_range.start_time
  const start = range.start_time ?? known
  if (start === undefined) return undefined
  if (start === ON_ACCEPT) {
    return order?.confirmedTime === undefined ? undefined : momentOf(order.confirmedTime, 0)
  }
  // A start that a query returned is repeated, and not a time of the client's clock.
  return momentOf(start, start === known ? (order?.startAhead ?? 0) : ahead)
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
