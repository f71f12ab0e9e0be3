import { describe, expect, it } from 'vitest'
import { fields } from '../../domain/fields'
import { checkTimeRange, momentOf, readTimeRange, startOf } from './time-range'

const HOUR = 60 * 60 * 1000
const now = new Date('2024-05-01T04:00:00Z') // 12:00 in Beijing

/** The clock of a sandbox that is ahead of real time by some hours. */
const clock = (hours: number) => ({
  now: () => new Date(now.getTime() + hours * HOUR),
  wire: () => now,
  ahead: () => hours * HOUR,
})

describe('a time range', () => {
  it.each([0, 1, 23, 24, 24 * 365])(
    'is on the clock of the client when the sandbox is %i hours ahead',
    (hours) => {
      const at = clock(hours)
      const start = startOf({ start_time: '20240501110000' }, at.ahead())
      for (const end_time of ['20240501120000', '20240501110000', '20240501']) {
        expect(() => {
          checkTimeRange({ end_time }, start, at, 'over')
        }).not.toThrow()
      }
      for (const end_time of ['20240501120001', '20240501105959', '20240430', '20240502']) {
        expect(() => {
          checkTimeRange({ end_time }, start, at, 'over')
        }).toThrow(expect.objectContaining({ code: 'PARAM_ERROR' }))
      }
    },
  )

  it('starts when the order says, if a request repeats that', () => {
    const order = { time_range: { start_time: '20240501110000' }, startAhead: 0 }
    expect(startOf({ start_time: '20240501110000' }, 24 * HOUR, order)).toEqual(momentOf('20240501110000', 0))
    expect(startOf({}, 24 * HOUR, order)).toEqual(momentOf('20240501110000', 0))
    expect(startOf({ start_time: '20240501110001' }, 24 * HOUR, order)).toEqual(
      momentOf('20240501110001', 24 * HOUR),
    )
  })

  it.each<readonly [string, string | undefined, boolean]>([
    ['20240501110000', '20240501100000', true],
    ['20240501100000', '20240501100000', true],
    ['20240501095959', '20240501100000', false],
    ['20240501', '20240501100000', true],
    ['20240430', '20240501100000', false],
    ['20240501120000', undefined, true],
    ['20240501120001', undefined, false],
    ['20240501', undefined, true],
    ['20240502', undefined, false],
  ])('that ends %s after a start of %s is valid: %s', (end_time, start, right) => {
    const check = (): void => {
      checkTimeRange({ end_time }, start === undefined ? undefined : momentOf(start, 0), clock(0), 'over')
    }
    if (right) expect(check).not.toThrow()
    else expect(check).toThrow(expect.objectContaining({ code: 'PARAM_ERROR', internal: 271316637 }))
  })

  it('may end in the future while the service is running', () => {
    expect(() => {
      checkTimeRange({ end_time: '20990101' }, momentOf('20240501', 0), clock(0), 'running')
    }).not.toThrow()
  })

  it('with OnAccept starts when the user confirms', () => {
    const order = { time_range: { start_time: 'OnAccept' }, confirmedTime: '20240501090000' }
    expect(startOf({}, 0, order)).toEqual(momentOf('20240501090000', 0))
    expect(startOf({ start_time: '20240501080000' }, 0, order)).toEqual(momentOf('20240501080000', 0))
    expect(startOf({ start_time: 'OnAccept' }, 0)).toBeUndefined()
  })

  it.each([
    { start_time: 'onaccept' },
    { end_time: 'OnAccept' },
    { start_time: '2024-05-01T10:00:00+08:00' },
  ])('rejects %j', (range) => {
    expect(() => readTimeRange(fields(range))).toThrow(expect.objectContaining({ code: 'PARAM_ERROR' }))
  })
})
