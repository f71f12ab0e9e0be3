import { describe, expect, it } from 'vitest'
import { mergeRoutes, mergeShapes } from './merge'
import { objectOf } from './shape'
import { field, posting } from './testing'

const text = { types: ['string'] }

describe('mergeRoutes', () => {
  it('joins the fields that the products of one route list, required only where all require them', () => {
    const jsapi = posting(field('appid', text, true), field('payer', text, true))
    const app = posting(field('appid', text, true), field('attach', text, true))
    const [merged, ...others] = mergeRoutes([jsapi, app])
    expect(others).toEqual([])
    const fields = merged?.sides.body?.fields?.map(({ name, required }) => [name, required])
    expect(fields).toEqual([
      ['appid', true],
      ['payer', false],
      ['attach', false],
    ])
  })

  it('keeps a side that only one of them has', () => {
    const silent = { ...posting(), sides: { body: null } }
    const [merged] = mergeRoutes([silent, { ...posting(), sides: { response: objectOf([field('id')]) } }])
    expect(merged?.sides.body).toBeNull()
    expect(merged?.sides.response?.fields).toHaveLength(1)
    expect(merged?.sides.query).toBeUndefined()
  })
})

describe('mergeShapes', () => {
  it('requires what any part of an allOf requires', () => {
    const merged = mergeShapes(objectOf([field('a', text, true)]), objectOf([field('b', text, true)]), 'all')
    expect(merged.fields?.map(({ required }) => required)).toEqual([true, true])
  })

  it('joins the values of an enumeration, and lists none if one side lists none', () => {
    expect(mergeShapes({ ...text, values: ['A'] }, { ...text, values: ['B', 'A'] }).values).toEqual([
      'A',
      'B',
    ])
    expect(mergeShapes({ ...text, values: ['A'] }, text).values).toEqual(['A'])
  })
})
