import { describe, expect, it } from 'vitest'
import type { JsonSchema } from '../api/types'
import {
  choicesOf,
  fieldKindOf,
  hasFields,
  initialValue,
  isAmount,
  parseNumber,
  pruned,
  resolved,
} from './schema'

const definitions = {
  Amount: {
    type: 'object',
    properties: { total: { type: 'integer' }, currency: { type: 'string', enum: ['CNY'] } },
    required: ['total'],
  },
  Tree: { type: 'object', properties: { child: { $ref: '#/definitions/Tree' } }, required: ['child'] },
} satisfies Record<string, JsonSchema>

describe('resolved', () => {
  it('follows a reference, and keeps what stands beside it', () => {
    expect(resolved({ $ref: '#/definitions/Amount', description: '金额' }, definitions)).toMatchObject({
      type: 'object',
      description: '金额',
      required: ['total'],
    })
  })

  it('merges the members of allOf', () => {
    const merged = resolved(
      {
        allOf: [
          { $ref: '#/components/schemas/Amount' },
          { properties: { refund: { type: 'integer' } }, required: ['refund'] },
        ],
      },
      definitions,
    )
    expect(Object.keys(merged.properties ?? {})).toEqual(['total', 'currency', 'refund'])
    expect(merged.required).toEqual(['total', 'refund'])
  })

  it('ends on schemas that contain each other', () => {
    expect(resolved({ $ref: '#/definitions/A' }, { A: { allOf: [{ $ref: '#/definitions/A' }] } })).toEqual({})
  })

  it('ignores a reference to nothing', () => {
    expect(resolved({ $ref: '#/definitions/Nothing', type: 'string' })).toEqual({ type: 'string' })
  })
})

describe('fieldKindOf', () => {
  it.each<[string, JsonSchema, string]>([
    ['a string', { type: 'string' }, 'string'],
    ['a string that may be null', { type: ['string', 'null'] }, 'string'],
    ['an integer', { type: 'integer' }, 'number'],
    ['an enumeration', { enum: ['A', 'B'] }, 'choice'],
    ['a constant', { const: 1 }, 'choice'],
    ['an object with members', { type: 'object', properties: {} }, 'object'],
    ['an object without a declared type', { properties: {} }, 'object'],
    ['a map', { type: 'object', additionalProperties: { type: 'string' } }, 'map'],
    ['an object of any shape', { type: 'object', additionalProperties: true }, 'json'],
    ['a list', { type: 'array', items: {} }, 'array'],
    ['alternatives', { oneOf: [{ type: 'string' }, { type: 'integer' }] }, 'json'],
    ['anything', {}, 'json'],
  ])('of %s', (_, schema, kind) => {
    expect(fieldKindOf(schema)).toBe(kind)
  })
})

describe('initialValue', () => {
  it('takes the example of a field', () => {
    expect(initialValue({ type: 'string', example: 'wx1', default: 'wx2' })).toBe('wx1')
  })

  it('has all required members, and no others', () => {
    expect(initialValue({ $ref: '#/definitions/Amount' }, definitions)).toEqual({ total: undefined })
  })

  it('ends on a schema that contains itself', () => {
    expect(JSON.stringify(initialValue({ $ref: '#/definitions/Tree' }, definitions)).length).toBeLessThan(400)
  })

  it('does not share the example with the schema', () => {
    const schema = { example: { a: [1] } }
    const value = initialValue(schema) as { a: number[] }
    value.a.push(2)
    expect(schema.example.a).toEqual([1])
  })

  it.each<[JsonSchema, unknown]>([
    [{ enum: ['A', 'B'] }, 'A'],
    [{ type: 'array', items: {} }, []],
    [{ type: 'boolean' }, false],
    [{ type: 'string' }, ''],
    [{ type: 'integer' }, undefined],
  ])('of %j is %j', (schema, value) => {
    expect(initialValue(schema)).toEqual(value)
  })
})

describe('parseNumber', () => {
  it.each([
    ['', undefined],
    [' 12 ', 12],
    ['-1.5', -1.5],
    ['1e2', 100],
    ['abc', 'abc'],
    ['12345678901234567890', '12345678901234567890'],
  ])('reads %j as %j', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })
})

describe('pruned', () => {
  it('removes members that are undefined, at any depth, and keeps null, 0 and empty strings', () => {
    expect(pruned({ a: undefined, b: { c: undefined, d: 0 }, e: [undefined, { f: '' }], g: null })).toEqual({
      b: { d: 0 },
      e: [{ f: '' }],
      g: null,
    })
  })
})

describe('hasFields', () => {
  it.each<[JsonSchema | undefined, boolean]>([
    [undefined, false],
    [{ type: 'object', properties: {} }, false],
    [{ type: 'object', properties: { a: {} } }, true],
    [{ type: 'object', additionalProperties: true }, true],
  ])('of %j is %s', (schema, expected) => {
    expect(hasFields(schema)).toBe(expected)
  })
})

describe('choicesOf', () => {
  it('lists the values of an enumeration, or the constant', () => {
    expect(choicesOf({ enum: [1, 2] })).toEqual([1, 2])
    expect(choicesOf({ const: 'CNY' })).toEqual(['CNY'])
  })
})

describe('isAmount', () => {
  it.each([
    ['订单总金额，单位为分', true],
    ['退款金额，单位：分', true],
    ['In fen.', true],
    ['Amount in fen.', true],
    ['分账接收方数量', false],
  ])('of an integer that is described as %s is %s', (description, expected) => {
    expect(isAmount({ type: 'integer', description })).toBe(expected)
  })

  it('is false for a string', () => {
    expect(isAmount({ type: 'string', description: '单位为分' })).toBe(false)
  })
})
