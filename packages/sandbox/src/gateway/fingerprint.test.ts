import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint } from './fingerprint'

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, shuffled(member)]),
  )
}

describe('a fingerprint', () => {
  it('does not depend on the order of members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(fingerprint(shuffled(value))).toBe(fingerprint(value))
      }),
    )
  })

  it('differs between different requests', () => {
    // Round-tripped through JSON, because a body cannot contain -0.
    const body = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown)
    fc.assert(
      fc.property(body, body, (left, right) => {
        expect(fingerprint(left) === fingerprint(right)).toBe(equal(left, right))
      }),
    )
  })

  it.each([
    [{ a: ['b'] }, { a: { 0: 'b' } }],
    [{ a: 1 }, { a: '1' }],
    [{}, []],
    [{ a: undefined }, { b: 1 }],
    [JSON.parse('{"__proto__":1}'), {}],
    [['list', 1], { list: 1 }],
  ])('differs between %j and %j', (left: unknown, right: unknown) => {
    expect(fingerprint(left)).not.toBe(fingerprint(right))
  })
})

function equal(left: unknown, right: unknown): boolean {
  try {
    expect(left).toStrictEqual(right)
    return true
  } catch {
    return false
  }
}
