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
  it('are read with their types', () => {
    expect(body.text('text', { min: 2, max: 2 })).toBe('支付')
    expect(body.integer('number', { min: 5, max: 5 })).toBe(5)
    expect(body.boolean('flag')).toBe(false)
    expect(body.object('object').text('inner')).toBe('x')
    expect(body.list('list')[0]?.integer('amount')).toBe(1)
    expect(body.text.optional('absent')).toBeUndefined()
  })

  it.each<readonly [string, () => unknown]>([
    ['/absent', () => body.text('absent')],
    ['/number', () => body.text('number')],
    ['/text', () => body.text('text', { max: 1 })],
    ['/text', () => body.text('text', { pattern: /^x$/ })],
    ['/text', () => body.integer('text')],
    ['/number', () => body.integer('number', { max: 4 })],
    ['/number', () => body.boolean('number')],
    ['/list', () => body.object('list')],
    ['/list', () => body.list('list', { max: 1 })],
    ['/texts', () => body.texts('texts')],
    ['/texts/0', () => body.list('texts')],
    ['/object/none', () => body.object('object').text('none')],
    ['/list/1/amount', () => body.list('list')[1]?.integer('amount')],
    ['/constructor', () => body.object('constructor')],
    ['/__proto__', () => body.object('__proto__')],
    ['/toString', () => body.text('toString')],
  ])('%s is refused by its pointer', (pointer, read) => {
    expect(read).toThrow(at(pointer))
  })

  it('of a query are named without a pointer', () => {
    expect(() => fields({}, '', 'query').text('mchid')).toThrow(
      expect.objectContaining({
        detail: expect.objectContaining({ field: 'mchid', location: 'query' }) as object,
      }),
    )
  })
})
