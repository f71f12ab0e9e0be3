import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FieldRule, regroup } from './regroup'

const free: FieldRule = { isFree: true, accepts: () => true }
const text: FieldRule = { isFree: false, accepts: () => true }
const digits: FieldRule = { isFree: false, accepts: (field) => /^\d+$/.test(field) }

describe('regroup', () => {
  it.each<[string, string[], FieldRule[], string[] | undefined]>([
    ['the one free field', ['1', 'a', 'b', '2'], [digits, free, digits], ['1', 'a,`b', '2']],
    ['a free field at the end', ['1', 'a', 'b'], [digits, free], ['1', 'a,`b']],
    ['all of several', ['a', 'b', 'c', '2'], [free, digits], ['a,`b,`c', '2']],
    [
      'the free field that leaves digits where they belong',
      ['a', 'b', '1', 'c'],
      [free, digits, free],
      ['a,`b', '1', 'c'],
    ],
    ['two free fields beside each other', ['a', 'b', 'c'], [free, free], undefined],
    ['both sides of digits', ['a', '1', '2', 'c'], [free, digits, free], undefined],
    ['no free field', ['a', 'b'], [text], undefined],
    ['invalid digits', ['a', 'b', 'c'], [free, digits], undefined],
    ['too few', ['a'], [free, free], undefined],
    ['too many separators', ['a', 'b', 'c', 'd', 'e', 'f'], [free], undefined],
  ])('rejoins %s, or returns undefined', (_, fields, rules, expected) => {
    expect(regroup(fields, rules)).toEqual(expected)
  })

  it('agrees with a search over all ways of joining', () => {
    const rule = fc.constantFrom(free, text, digits)
    const field = fc.constantFrom('a', '1', '22', '')
    fc.assert(
      fc.property(
        fc.array(field, { minLength: 1, maxLength: 6 }),
        fc.array(rule, { minLength: 1, maxLength: 6 }),
        (fields, rules) => {
          const joined = cuts(fields).filter(
            (parts) =>
              parts.length === rules.length &&
              parts.every(
                (part, index) =>
                  rules[index]?.accepts(part.join(',`')) === true &&
                  (part.length === 1 || rules[index].isFree),
              ),
          )
          const extra = fields.length - rules.length
          const [only] = joined
          const expected =
            joined.length === 1 && extra <= 4 ? only?.map((part) => part.join(',`')) : undefined
          expect(regroup(fields, rules)).toEqual(expected)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

/** Every way of cutting a list into parts of one element or more. */
function cuts(fields: readonly string[]): string[][][] {
  const [first, ...rest] = fields
  if (first === undefined) return [[]]
  if (rest.length === 0) return [[[first]]]
  return cuts(rest).flatMap((parts) => {
    const [next = [], ...others] = parts
    return [
      [[first], ...parts],
      [[first, ...next], ...others],
    ]
  })
}
