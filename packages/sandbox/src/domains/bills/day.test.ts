import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateInBeijing } from '../../clock/beijing-time'
import { availability, billDay } from './day'

const day = (date: string) => {
  const found = billDay(date)
  if (found === undefined) throw new Error(`no day ${date}`)
  return found
}

describe('a day of bills', () => {
  it('begins and ends at midnight in Beijing', () => {
    const { start, end, ready } = day('2026-03-01')
    expect(new Date(start).toISOString()).toBe('2026-02-28T16:00:00.000Z')
    expect(new Date(end).toISOString()).toBe('2026-03-01T16:00:00.000Z')
    expect(new Date(ready).toISOString()).toBe('2026-03-02T02:00:00.000Z')
  })

  it.each(['2026-02-30', '2026-13-01', '20260301', '2026-3-1', '2026-03-01 ', ''])(
    'rejects the date %j',
    (date) => {
      expect(billDay(date)).toBeUndefined()
    },
  )

  it('contains each of its moments', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (time) => {
          const { start, end } = day(dateInBeijing(time))
          expect(start <= time.getTime() && time.getTime() < end).toBe(true)
        },
      ),
    )
  })
})

describe('availability of bills', () => {
  it.each([
    ['2026-05-10', '2026-05-10T23:59:59.999+08:00', 'not-over'],
    ['2026-05-11', '2026-05-10T12:00:00+08:00', 'not-over'],
    ['2026-05-10', '2026-05-11T00:00:00+08:00', 'generating'],
    ['2026-05-10', '2026-05-11T09:59:59.999+08:00', 'generating'],
    ['2026-05-10', '2026-05-11T10:00:00+08:00', 'ready'],
    ['2026-05-10', '2026-08-10T23:59:59+08:00', 'ready'],
    ['2026-05-10', '2026-08-11T00:00:00+08:00', 'too-old'],
    // Three months before the last of May is the last of February, which is shorter.
    ['2026-02-28', '2026-05-31T12:00:00+08:00', 'ready'],
    ['2026-02-27', '2026-05-31T12:00:00+08:00', 'too-old'],
  ])('of %s at %s: %s', (date, now, expected) => {
    expect(availability(day(date), new Date(now))).toBe(expected)
  })
})
