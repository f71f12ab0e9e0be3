import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { superlinear } from './growth'
import { inputsOf, shapesOf } from './inputs'
import { undocumented } from './parser'
import { parsers } from './parsers'
import { roundTrips } from './round-trips'
import { effort, isAsked, isSearching, patience } from './settings'
import { shapesFor } from './shapes'

const askedParsers = parsers.filter(isAsked)
const askedTrips = roundTrips((expected, read) => {
  expect(read).toEqual(expected)
}).filter(isAsked)

if (askedParsers.length + askedTrips.length === 0) {
  const names = [...parsers, ...roundTrips(() => undefined)].map(({ name }) => name)
  throw new Error(`--only matches no parser. The parsers are ${[...new Set(names)].join(', ')}.`)
}

// Two properties of each parser are searched, and one of each round trip.
const share = 1 / (askedParsers.length * 2 + askedTrips.length)

describe.each(askedParsers.map((parser) => [parser.name, parser] as const))('%s', (_, parser) => {
  it(
    'throws documented errors only',
    async () => {
      const property = fc.asyncProperty(inputsOf(parser), async (input) => {
        const error = await undocumented(parser, input)
        if (error !== undefined) throw new Error(`undocumented: ${inspect(error)}`, { cause: error })
      })
      await fc.assert(property, effort(200, share))
    },
    patience,
  )

  it(
    'takes linear time for every adversarial shape, and throws documented errors only',
    async () => {
      const found: unknown[] = []
      for (const shape of shapesFor(parser)) {
        const growth = await superlinear(parser, shape)
        if (growth !== undefined) found.push(growth)
        const error = await undocumented(parser, shape.of(4096))
        if (error !== undefined) found.push({ shape: shape.name, error: inspect(error).slice(0, 1000) })
        if (found.length > 2) break
      }
      expect(found).toEqual([])
    },
    patience,
  )

  // Without a time limit, as in `npm test`, only the fixed shapes are tried.
  if (isSearching) {
    it(
      'takes linear time for generated shapes',
      async () => {
        const property = fc.asyncProperty(shapesOf(parser), async (shape) => {
          expect(await superlinear(parser, shape)).toBeUndefined()
        })
        await fc.assert(property, effort(0, share))
      },
      patience,
    )
  }
})

describe.each(askedTrips.map(({ name, property }) => [name, property] as const))('%s', (_, property) => {
  it(
    'reads back what it wrote',
    async () => {
      await fc.assert(property, effort(200, share))
    },
    patience,
  )
})
