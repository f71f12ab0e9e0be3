import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from './compare'
import {
  FIELD_SOURCES,
  fieldSourcesOf,
  lineOf,
  merged,
  pathsOf,
  readFieldSources,
  writeFieldSources,
} from './field-sources'
import { Tree } from './files'
import { readOpenapi } from './openapi'
import { objectOf, routeOf, type Shape, SIDES } from './shape'
import { field, posting } from './testing'

const ROUTE = 'POST /v3/coupons'
const names = fc.stringMatching(/^[a-z_$0-9]{1,6}$/)

/** Paths with all of their parents, as a comparison confirms them. */
const paths = fc
  .array(fc.array(names, { minLength: 1, maxLength: 4 }), { maxLength: 12 })
  .map((all) => new Set(all.flatMap((each) => each.map((_, depth) => each.slice(0, depth + 1).join('.')))))

describe('lineOf', () => {
  it('is read again by pathsOf, whatever the paths are', () => {
    fc.assert(
      fc.property(paths, (given) => {
        expect(pathsOf(lineOf(given))).toEqual(new Set([...given]))
      }),
    )
  })

  it('writes members in brackets, in order', () => {
    const line = lineOf(['b', 'a', 'a.y', 'a.x', 'a.x.z'])
    expect(line).toBe('a(x(z) y) b')
  })
})

describe('fieldSourcesOf', () => {
  const text: Shape = { types: ['string'] }
  const goods = (...members: readonly string[]): Shape => ({
    types: ['array'],
    items: objectOf(members.map((name) => field(name))),
  })
  const ours = posting(field('appid'), field('attach'), field('goods', goods('id', 'name', 'note')))
  const described = [
    { source: 'go' as const, operations: [posting(field('appid'), field('goods', goods('id')))] },
    { source: 'java' as const, operations: [posting(field('goods', goods('name')))] },
    { source: 'samples' as const, operations: [posting(field('appid'), field('attach', text))] },
    { source: 'swagger' as const, operations: [posting(field('goods', goods('note')))] },
  ]
  const known = fieldSourcesOf(compare([ours], described).confirmed)

  it('has each field under the official sources that have it, and none under the community', () => {
    expect(known.get(ROUTE)).toEqual({
      sdk: { body: new Set(['appid', 'goods', 'goods.id', 'goods.name']) },
      samples: { body: new Set(['appid', 'attach']) },
    })
  })

  it('is written with samples only for what no SDK has, and read again', () => {
    const yaml = writeFieldSources(known)
    expect(yaml).toBe(`${ROUTE}:\n  sdk:\n    body: appid goods(id name)\n  samples:\n    body: attach\n`)
    expect(writeFieldSources(readFieldSources(yaml))).toBe(yaml)
  })

  it('keeps what the sources of a run do not cover', () => {
    const later = fieldSourcesOf(compare([ours], described.slice(0, 1)).confirmed)
    expect(writeFieldSources(merged(known, later, ['go']))).toBe(writeFieldSources(known))
    expect(writeFieldSources(merged(known, later, ['go', 'java']))).toContain('body: appid goods(id)\n')
  })
})

describe('overlays/field-sources.yaml', () => {
  const home = fileURLToPath(new URL('../../', import.meta.url))

  it('names fields that the catalog has; after a change, run compare --record', () => {
    const { operations } = readOpenapi(new Tree(home))
    const byRoute = new Map(operations.map((operation) => [routeOf(operation), operation]))
    const recorded = readFieldSources(readFileSync(`${home}overlays/field-sources.yaml`, 'utf8'))
    const unknown: string[] = []
    for (const [route, classes] of recorded)
      for (const source of FIELD_SOURCES)
        for (const side of SIDES) {
          const shape = byRoute.get(route)?.sides[side]
          for (const path of classes[source]?.[side] ?? [])
            if (!has(shape, path.split('.'))) unknown.push(`${route} ${side} ${path}`)
        }
    expect(recorded.size).toBeGreaterThan(200)
    expect(unknown).toEqual([])
  })
})

function has(shape: Shape | null | undefined, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true
  if (!shape) return false
  if (shape.items !== undefined && has(shape.items, [name, ...rest])) return true
  const found = shape.fields?.find((each) => each.name === name)
  return found !== undefined && has(found.shape, rest)
}
