import { afterAll, describe, expect, it } from 'vitest'
import { type Download, merge, storedAge } from './download'
import { at, day, ending, newer, older, tenpay } from './testing/three-certificates'

afterAll(() => {
  tenpay.remove()
})

function serials({ certificates }: Download): string[] {
  return certificates.map(({ certificate }) => certificate.serial)
}

describe('merge', () => {
  it('keeps every certificate, the same whichever came first', () => {
    const both = merge(at(day(1), older), at(day(1, 6), newer, ending), day(1, 6))
    expect(serials(both)).toEqual(['5A01', '5A02', '5A03'])
    const turned = merge(at(day(1, 6), newer, ending), at(day(1), older), day(1, 6))
    expect(new Set(serials(turned))).toEqual(new Set(serials(both)))
    expect(turned.at).toEqual(both.at)
  })

  it('drops a certificate a day after it was last listed', () => {
    const first = at(day(1), older, newer)
    const renewed = merge(first, at(day(1, 12), newer), day(1, 12))
    expect(serials(renewed)).toEqual(['5A01', '5A02'])
    expect(serials(merge(renewed, at(day(2), newer), day(2)))).toEqual(['5A01', '5A02'])
    expect(serials(merge(renewed, at(day(2, 1), newer), day(2, 1)))).toEqual(['5A02'])
    expect(serials(merge(renewed, at(day(2, 1), newer, older), day(2, 1)))).toEqual(['5A01', '5A02'])
  })

  it('remembers the last listing, whichever is put in last', () => {
    const renewed = merge(at(day(1, 20), older), at(day(1), older), day(1, 20))
    expect(serials(merge(renewed, at(day(2, 10), newer), day(2, 10)))).toEqual(['5A01', '5A02'])
  })

  it('drops what has expired', () => {
    expect(
      serials(merge(at(day(28), ending, older), at(day(28, 23), newer), new Date('2026-03-01T00:06:00Z'))),
    ).toEqual(['5A01', '5A02'])
  })

  it('counts a download from the future as made now, so that later ones are kept', () => {
    const ahead = at(day(20), older)
    const corrected = merge(ahead, at(day(1), newer), day(1))
    expect(corrected.at).toEqual(day(1))
    expect(serials(corrected)).toEqual(['5A01', '5A02'])
    expect(serials(merge(corrected, at(day(2, 1), newer), day(2, 1)))).toEqual(['5A02'])
  })
})

describe('storedAge', () => {
  const now = day(2)
  const hours = (age: number) => storedAge(at(new Date(now.getTime() - age * 3_600_000)), now, 12 * 3_600_000)

  it.each([
    [0, 'fresh'],
    [11.9, 'fresh'],
    [12, 'old'],
    [24, 'old'],
    [24.1, 'expired'],
    [-0.08, 'fresh'],
    [-0.09, 'future'],
    [Number.NaN, 'expired'],
  ])('calls a download of %d hours ago %s', (age, called) => {
    expect(hours(age)).toBe(called)
  })
})
