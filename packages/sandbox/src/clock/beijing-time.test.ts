import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactSpan, compactTime, isCompactTime, parseRfc3339, rfc3339 } from './beijing-time'

const times = fc.date({ min: new Date('1971-01-01'), max: new Date('9998-01-01'), noInvalidDate: true })
const whole = (time: Date): number => Math.floor(time.getTime() / 1000)

describe('times in Beijing', () => {
  it('formats times as WeChat Pay does', () => {
    const time = new Date('2018-06-08T02:34:56.789Z')
    expect(rfc3339(time)).toBe('2018-06-08T10:34:56+08:00')
    expect(compactTime(time)).toBe('20180608103456')
    expect(rfc3339(new Date('2023-12-31T16:00:00Z'))).toBe('2024-01-01T00:00:00+08:00')
  })

  it('parses what it formats, to the second', () => {
    fc.assert(
      fc.property(times, (time) => {
        const back = parseRfc3339(rfc3339(time))
        expect(back && whole(back)).toBe(whole(time))
        expect(isCompactTime(compactTime(time))).toBe(true)
      }),
    )
  })

  it('finds the second of a compact time, and the day of a date', () => {
    fc.assert(
      fc.property(times, (time) => {
        const { from, to } = compactSpan(compactTime(time))
        expect([from, to]).toEqual([whole(time) * 1000, whole(time) * 1000 + 999])
        const day = compactSpan(compactTime(time).slice(0, 8))
        expect(day.from <= from && to <= day.to).toBe(true)
        expect(compactTime(new Date(day.from)).slice(8)).toBe('000000')
        expect(day.to - day.from).toBe(24 * 60 * 60 * 1000 - 1)
      }),
    )
  })

  it.each([
    '20230229',
    '20231301',
    '20230100',
    '20230101240000',
    '20230101006000',
    '2023010',
    '2023010112',
    '',
    'x',
  ])('rejects a time that does not exist: %j', (text) => {
    expect(isCompactTime(text)).toBe(false)
  })

  it.each([
    '2018-06-08',
    '2018-06-08T10:34:56',
    '2018-06-08 10:34:56+08:00',
    '2018-06-08T25:00:00Z',
    'OnAccept',
  ])('rejects an RFC 3339 time without a zone or with an impossible value: %j', (text) => {
    expect(parseRfc3339(text)).toBeUndefined()
  })
})
