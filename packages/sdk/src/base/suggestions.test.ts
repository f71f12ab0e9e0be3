import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, nearestName } from './suggestions'

// The textbook recursion, without tables and without a bound.
function slow(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length
  const same = left.at(-1) === right.at(-1) ? 0 : 1
  const shorter = [left.slice(0, -1), right.slice(0, -1)] as const
  const options = [slow(shorter[0], right) + 1, slow(left, shorter[1]) + 1, slow(...shorter) + same]
  if (left.length > 1 && right.length > 1 && left.at(-1) === right.at(-2) && left.at(-2) === right.at(-1)) {
    options.push(slow(left.slice(0, -2), right.slice(0, -2)) + 1)
  }
  return Math.min(...options)
}

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['native', 'nativ', 1],
    ['native', 'naitve', 1],
    ['mchid', 'mchId', 1],
    ['kitten', 'sitting', 3],
  ])('between %j and %j is %i', (left, right, distance) => {
    expect(editDistance(left, right, 9)).toBe(distance)
  })

  it('agrees with the textbook recursion', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 7 }), (left, right, most) => {
        expect(editDistance(left, right, most)).toBe(Math.min(slow(left, right), most + 1))
      }),
      { numRuns: 300 },
    )
  })
})

describe('nearestName', () => {
  const names = ['privateKey', 'certs', 'secret', 'serial']

  it('prefers the name with the fewest edits', () => {
    expect(nearestName('cert', names)).toBe('certs')
    expect(nearestName('private-key', names)).toBe('privateKey')
  })

  it('returns nothing when no name is near', () => {
    expect(nearestName('zzz', names)).toBeUndefined()
    expect(nearestName('', names)).toBeUndefined()
    expect(nearestName('a'.repeat(1_000_000), names)).toBeUndefined()
  })
})
