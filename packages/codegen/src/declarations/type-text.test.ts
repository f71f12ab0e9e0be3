import { describe, expect, it } from 'vitest'
import type { Member, ObjectShape } from '../model/shape'
import { declarationText } from './type-text'

const member = (name: string, required: boolean): Member => ({ name, required, shape: { kind: 'text' } })
const order: ObjectShape = {
  kind: 'object',
  members: [member('id', true), member('number', false), member('paid-at', false)],
  indexed: [],
}

describe('the declaration of an object', () => {
  it('is an interface', () => {
    expect(declarationText('Order', order, { scalars: 'typed' })).toBe(
      "export interface Order {\n  id: string\n  number?: string\n  'paid-at'?: string\n}\n",
    )
  })

  it('is a union told apart by a field that others depend on', () => {
    const dependent = [{ on: 'number', others: ['paid-at'] }]
    expect(declarationText('Order', { ...order, dependent }, { scalars: 'typed' })).toBe(
      "export interface OrderFields {\n  id: string\n  number?: string\n  'paid-at'?: string\n}\n" +
        "export type Order = OrderFields & (Required<Pick<OrderFields, 'number' | 'paid-at'>> | { number?: undefined })\n",
    )
  })
})
