import { describe, expect, it } from 'vitest'
import { CatalogError, Cursor } from '../catalog/cursor'
import { buildGlossary } from '../glossary/glossary'
import { SchemaReader } from './schema'

const reader = new SchemaReader(buildGlossary([], undefined), () => undefined)
const read = (schema: object) =>
  reader.shape(
    new Cursor('paths/a.yaml', {
      type: 'object',
      required: ['amount'],
      properties: { amount: { type: 'integer' }, mchid: { type: 'string' }, sp_mchid: { type: 'string' } },
      ...schema,
    }),
    '/v3/a',
  )

describe('the forms of an object', () => {
  it('are read from oneOf and anyOf beside its properties', () => {
    const oneOf = [
      { 'x-wxpay-mode': 'merchant', required: ['mchid'], properties: { sp_mchid: false } },
      { 'x-wxpay-mode': 'partner', required: ['sp_mchid'], properties: { mchid: false } },
    ]
    const anyOf = [{ required: ['mchid'] }, { required: ['sp_mchid'] }]
    expect(read({ oneOf, anyOf })).toMatchObject({
      kind: 'object',
      forms: [
        {
          kind: 'exactly one',
          forms: [
            { mode: 'merchant', required: ['mchid'], absent: ['sp_mchid'] },
            { mode: 'partner', required: ['sp_mchid'], absent: ['mchid'] },
          ],
        },
        {
          kind: 'at least one',
          forms: [
            { required: ['mchid'], absent: [] },
            { required: ['sp_mchid'], absent: [] },
          ],
        },
      ],
    })
  })

  it.each<[string, object, RegExp]>([
    ['requires an unknown field', { required: ['mch_id'] }, /mch_id is in a form but not a property/],
    [
      'excludes an unknown field',
      { properties: { mch_id: false } },
      /mch_id is in a form but not a property/,
    ],
    [
      'requires what every form requires',
      { required: ['amount'] },
      /amount is in a form, and required in every/,
    ],
    ['describes a field again', { properties: { mchid: { type: 'string' } } }, /`mchid: false`/],
  ])('are rejected if one %s', (_, form, complaint) => {
    expect(() => read({ oneOf: [form, { required: ['mchid'] }] })).toThrow(CatalogError)
    expect(() => read({ oneOf: [form, { required: ['mchid'] }] })).toThrow(complaint)
  })

  it('differ from the alternatives of a value without properties of its own', () => {
    const choice = new Cursor('paths/a.yaml', { anyOf: [{ type: 'string' }, { type: 'integer' }] })
    expect(reader.shape(choice, '/v3/a')).toMatchObject({ kind: 'choice' })
  })
})
