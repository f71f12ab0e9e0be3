import { describe, expect, it } from 'vitest'
import { fields } from '../../domain/fields'
import { checkTimeRange, readTimeRange, startOf } from './time-range'

const now = new Date('2024-05-01T04:00:00Z') // 12:00 in Beijing

describe('a time range', () => {
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
      checkTimeRange({ end_time }, start, now)
    }
    if (right) expect(check).not.toThrow()
    else expect(check).toThrow(expect.objectContaining({ code: 'PARAM_ERROR', internal: 271316637 }))
  })

  it('may end in the future while the service is running', () => {
    expect(() => {
      checkTimeRange({ end_time: '20990101' }, '20240501')
    }).not.toThrow()
  })

  it('with OnAccept starts when the user confirms', () => {
    const order = { time_range: { start_time: 'OnAccept' }, confirmedTime: '20240501090000' }
    expect(startOf({}, order)).toBe('20240501090000')
    expect(startOf({ start_time: '20240501080000' }, order)).toBe('20240501080000')
    expect(startOf({ start_time: 'OnAccept' })).toBeUndefined()
  })

  it.each([
    { start_time: 'onaccept' },
    { end_time: 'OnAccept' },
    { start_time: '2024-05-01T10:00:00+08:00' },
  ])('rejects %j', (range) => {
    expect(() => readTimeRange(fields(range))).toThrow(expect.objectContaining({ code: 'PARAM_ERROR' }))
  })
})
