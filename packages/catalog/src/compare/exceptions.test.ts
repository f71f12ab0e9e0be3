import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Compared } from './compare'
import type { Disagreement } from './disagreement'
import { readExceptions, renamed, review } from './exceptions'
import { posting } from './testing'

const row = (field: string, more: Partial<Disagreement> = {}): Disagreement => ({
  kind: 'type',
  source: 'swagger',
  operation: 'POST /v3/coupons',
  side: 'body',
  field,
  catalog: 'integer',
  found: 'number',
  location: { file: 'a.yaml', line: () => 1 },
  ...more,
})

const compared = (disagreements: readonly Disagreement[]): Pick<Compared, 'disagreements' | 'settled'> => ({
  disagreements,
  settled: [],
})

const reason = 'Amounts are integers.'

describe('review', () => {
  it('takes away what an exception covers, and names the exceptions that cover nothing', () => {
    const covering = { reason, kind: 'type', source: 'swagger', catalog: 'integer', found: 'number' }
    const stale = { reason, kind: 'status' }
    const { open, excepted, unused } = review(compared([row('a'), row('b', { found: 'string' })]), [
      covering,
      stale,
    ])
    expect(open.map(({ field }) => field)).toEqual(['b'])
    expect(excepted).toBe(1)
    expect(unused).toEqual([stale])
  })

  it('matches any text where a pattern has an asterisk, and every other character as it is', () => {
    const left = (field: string, names: readonly string[]): readonly (string | undefined)[] =>
      review(compared(names.map((name) => row(name))), [{ reason, kind: 'type', field }]).open.map(
        (each) => each.field,
      )
    expect(left('scene.*', ['scene.store', 'scene', 'scenery'])).toEqual(['scene', 'scenery'])
    expect(left('a[].b', ['a[].b', 'a.b'])).toEqual(['a.b'])
  })

  it('takes a list of patterns as alternatives', () => {
    const exception = { reason, kind: ['type', 'array'], field: ['a', 'b'] }
    const rows = [row('a'), row('b', { kind: 'array' }), row('c')]
    expect(review(compared(rows), [exception]).open).toHaveLength(1)
  })

  it('keeps an exception for what another source settles', () => {
    const exception = { reason, kind: 'type', field: 'a' }
    const settled = { disagreements: [], settled: [row('a')] }
    expect(review(settled, [exception])).toEqual({ open: [], excepted: 0, unused: [] })
  })
})

describe('readExceptions', () => {
  it('accepts the exceptions of the catalog', () => {
    const yaml = readFileSync(new URL('../../overlays/exceptions.yaml', import.meta.url), 'utf8')
    expect(readExceptions(yaml).exceptions.length).toBeGreaterThan(0)
  })

  it.each([
    ['an exception without a reason', 'exceptions: [{ kind: type }]', "required property 'reason'"],
    ['an unknown kind', `exceptions: [{ kind: typo, reason: ${reason} }]`, 'exceptions/0/kind'],
    ['an unknown key', `exceptions: [{ kind: type, operations: a, reason: ${reason} }]`, 'operations'],
    ['something else than a list', 'exceptions: 7', 'must be array'],
  ])('rejects %s, and says where', (_, yaml, expected) => {
    expect(() => readExceptions(yaml)).toThrow(expected)
  })
})

it('puts the paths of a source in the place where the catalog has them', () => {
  const paths = [{ source: 'swagger' as const, from: '/hk/v3/', to: '/v3/', reason }]
  const there = { ...posting(), path: '/hk/v3/refunds' }
  expect(renamed([there], 'swagger', paths)[0]?.path).toBe('/v3/refunds')
  expect(renamed([there], 'go', paths)[0]?.path).toBe('/hk/v3/refunds')
})
