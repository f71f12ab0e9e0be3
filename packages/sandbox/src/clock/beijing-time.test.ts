import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactTime, compareCompactTimes, isCompactTime, parseRfc3339, rfc3339 } from './beijing-time'

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

  it('orders compact times as the times themselves', () => {
    fc.assert(
      fc.property(times, times, (left, right) => {
        const expected = Math.sign(whole(left) - whole(right))
        expect(Math.sign(compareCompactTimes(compactTime(left), compactTime(right)))).toBe(expected)
      }),
    )
  })

  it('compares a time with a date by the day only', () => {
    expect(compareCompactTimes('20240229', '20240229235959')).toBe(0)
    expect(compareCompactTimes('20240301', '20240229235959')).toBeGreaterThan(0)
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
