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
