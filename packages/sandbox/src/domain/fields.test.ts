import { describe, expect, it } from 'vitest'
import { fields } from './fields'

const body = fields({
  text: '支付',
  number: 5,
  flag: false,
  object: { inner: 'x' },
  list: [{ amount: 1 }, { amount: 'one' }],
  texts: ['a', 1],
})
const at = (field: string) =>
  expect.objectContaining({ detail: expect.objectContaining({ field, location: 'body' }) as object }) as Error

describe('fields', () => {
  it('reads fields by their types', () => {
    expect(body.string('text', { min: 2, max: 2 })).toBe('支付')
    expect(body.integer('number', { min: 5, max: 5 })).toBe(5)
    expect(body.boolean('flag')).toBe(false)
    expect(body.object('object').string('inner')).toBe('x')
    expect(body.list('list')[0]?.integer('amount')).toBe(1)
    expect(body.string.optional('absent')).toBeUndefined()
  })

  it.each<readonly [string, () => unknown]>([
    ['/absent', () => body.string('absent')],
    ['/number', () => body.string('number')],
    ['/text', () => body.string('text', { max: 1 })],
    ['/text', () => body.string('text', { pattern: /^x$/ })],
    ['/text', () => body.integer('text')],
    ['/number', () => body.integer('number', { max: 4 })],
    ['/number', () => body.boolean('number')],
    ['/list', () => body.object('list')],
    ['/list', () => body.list('list', { max: 1 })],
    ['/texts', () => body.strings('texts')],
    ['/texts/0', () => body.list('texts')],
    ['/object/none', () => body.object('object').string('none')],
    ['/list/1/amount', () => body.list('list')[1]?.integer('amount')],
    ['/constructor', () => body.object('constructor')],
    ['/__proto__', () => body.object('__proto__')],
    ['/toString', () => body.string('toString')],
  ])('rejects %s and reports its JSON pointer', (pointer, read) => {
    expect(read).toThrow(at(pointer))
  })

  it('names query parameters without a pointer', () => {
    expect(() => fields({}, '', 'query').string('mchid')).toThrow(
      expect.objectContaining({
        detail: expect.objectContaining({ field: 'mchid', location: 'query' }) as object,
      }),
    )
  })
})
