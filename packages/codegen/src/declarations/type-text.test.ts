import { describe, expect, it } from 'vitest'
import type { Member, ObjectShape, Shape } from '../model/shape'
import { declarationText, type TypeStyle, typeText } from './type-text'

const STYLE: TypeStyle = { scalars: 'typed', enums: 'closed' }
const member = (name: string, required: boolean): Member => ({ name, required, shape: { kind: 'string' } })
const order: ObjectShape = {
  kind: 'object',
  members: [member('id', true), member('number', false), member('paid-at', false)],
  indexed: [],
}

describe('the declaration of an object', () => {
  it('is an interface', () => {
    expect(declarationText('Order', order, STYLE)).toBe(
      "export interface Order {\n  id: string\n  number?: string\n  'paid-at'?: string\n}\n",
    )
  })

  it('is a union discriminated by a field that others depend on', () => {
    const dependent = [{ on: 'number', others: ['paid-at'] }]
    expect(declarationText('Order', { ...order, dependent }, STYLE)).toBe(
      "export interface OrderFields {\n  id: string\n  number?: string\n  'paid-at'?: string\n}\n" +
        "export type Order = OrderFields & (Required<Pick<OrderFields, 'number' | 'paid-at'>> | { number?: undefined })\n",
    )
  })
})

describe('the type of an object with several forms', () => {
  const refund: ObjectShape = {
    kind: 'object',
    members: [
      member('amount', true),
      member('mchid', false),
      member('sp-mchid', false),
      { name: 'payer', required: false, shape: order },
    ],
    indexed: [],
    forms: [
      {
        kind: 'exactly one',
        forms: [
          { mode: 'merchant', required: ['mchid'], absent: ['sp-mchid'] },
          { mode: 'partner', required: ['sp-mchid', 'payer'], absent: ['mchid'] },
        ],
      },
    ],
  }
  const narrowed =
    "({ mchid: string; 'sp-mchid'?: never } | { 'sp-mchid': string; payer: object; mchid?: never })"

  it('is a union that forbids the fields of the other forms', () => {
    const text = declarationText('Refund', refund, STYLE)
    expect(text).toContain('export interface RefundFields {')
    expect(text).toContain(`export type Refund = RefundFields & ${narrowed}\n`)
  })

  it('is the same inline, and in parentheses as the item of a list', () => {
    expect(typeText(refund, STYLE, '').endsWith(`} & ${narrowed}`)).toBe(true)
    expect(typeText({ kind: 'list', of: refund }, STYLE, '')).toMatch(/^\(\{\n[^]*\)\)\[\]$/)
  })
})

describe('the type of an enumeration', () => {
  const open: TypeStyle = { scalars: 'typed', enums: 'open' }
  const letters: Shape = { kind: 'string', values: ['A', 'B'] }
  const numbers: Shape = { kind: 'integer', values: [1, 2] }

  it.each<[string, Shape, TypeStyle, string]>([
    ['contains only its values in a request', letters, STYLE, "'A' | 'B'"],
    ['admits any string in a response', letters, open, "'A' | 'B' | Unlisted"],
    [
      'admits any string if it is extensible',
      { ...letters, extensible: true },
      STYLE,
      "'A' | 'B' | Unlisted",
    ],
    ['contains only its numbers in a request', numbers, STYLE, '1 | 2'],
    ['is a number in a response', numbers, open, 'number'],
    ['is a number if it is extensible', { ...numbers, extensible: true }, STYLE, 'number'],
    ['is a string in XML', numbers, { ...open, scalars: 'texts' }, 'string'],
    ['is in parentheses as the item of a list', { kind: 'list', of: letters }, STYLE, "('A' | 'B')[]"],
  ])('%s', (_, shape, style, expected) => {
    expect(typeText(shape, style, '')).toBe(expected)
  })
})
