import { describe, expect, it } from 'vitest'
import { withLists } from './lists'

describe('withLists', () => {
  it.each([
    ['one element', { list: { a: '1' } }, { list: [{ a: '1' }] }],
    ['several', { list: [{ a: '1' }, { a: '2' }] }, { list: [{ a: '1' }, { a: '2' }] }],
    ['a text', { list: 'x' }, { list: ['x'] }],
    ['nothing in it', { list: '' }, { list: [] }],
    ['no such field', { other: '1' }, { other: '1' }],
  ])('returns a list for %s', (_, fields, expected) => {
    expect(withLists(fields, ['list'])).toEqual(expected)
  })

  it('finds lists in elements and in lists, without changing its input', () => {
    const fields = { outer: [{ inner: { a: '1' } }, 'text', {}], beside: 'x' }
    const copy = structuredClone(fields)
    expect(withLists(fields, ['outer', 'outer.inner'])).toEqual({
      outer: [{ inner: [{ a: '1' }] }, 'text', {}],
      beside: 'x',
    })
    expect(fields).toEqual(copy)
    expect(withLists({ outer: 'text' }, ['outer.inner'])).toEqual({ outer: 'text' })
  })
})
