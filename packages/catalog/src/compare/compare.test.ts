import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from './compare'
import { type Field, objectOf, type SourceOperation, type Shape } from './shape'
import { field, posting } from './testing'

const text: Shape = { types: ['string'] }

const kindsOf = (catalog: SourceOperation, ...described: readonly SourceOperation[]): readonly string[] => {
  const sources = (['go', 'java', 'samples', 'swagger'] as const).slice(0, described.length)
  return compare(
    [catalog],
    sources.map((source, index) => ({ source, operations: [described[index] ?? catalog] })),
  ).disagreements.map(({ kind, field: name, catalog: ours }) => `${kind} ${name ?? ''} ${ours}`)
}

const { field: fields } = fc.letrec<{ field: Field; shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { depthSize: 'small' },
    fc.record({ types: fc.constantFrom(['string'], ['integer'], ['number'], []), encrypted: fc.boolean() }),
    fc.record({ types: fc.constant(['string']), values: fc.uniqueArray(fc.constantFrom('A', 'B', 'C')) }),
    tie('shape').map((items): Shape => ({ types: ['array'], items })),
    fc.uniqueArray(tie('field'), { maxLength: 4, selector: ({ name }) => name }).map(objectOf),
  ),
  field: fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), tie('shape'), fc.boolean())
    .map(([name, shape, required]) => field(name, shape, required)),
}))

const operations = fc
  .uniqueArray(fields, { maxLength: 5, selector: ({ name }) => name })
  .map((members) => posting(...members))

describe('compare', () => {
  it('finds nothing between a description and itself', () => {
    fc.assert(
      fc.property(operations, (operation) => {
        expect(kindsOf(operation, operation)).toEqual([])
      }),
    )
  })

  it('finds each field that one of two descriptions lacks', () => {
    fc.assert(
      fc.property(operations, fields, (operation, extra) => {
        const added = { ...extra, name: 'added' }
        const more = posting(...(operation.sides.body?.fields ?? []), added)
        expect(kindsOf(operation, more).filter((row) => row.startsWith('field-missing'))).toEqual(
          operation.sides.body?.fields?.length === 0 ? [] : ['field-missing added none'],
        )
        expect(kindsOf(more, operation).filter((row) => row.startsWith('field-unknown'))).toEqual(
          operation.sides.body?.fields?.length === 0
            ? []
            : [`field-unknown added ${extra.shape.types.join(' | ')}`],
        )
      }),
    )
  })

  it('wants a field required only if every source that has it requires it', () => {
    const catalog = posting(field('appid', text, false), field('sub_appid', text, false))
    const merchant = posting(field('appid', text, true))
    const partner = posting(field('appid', text, true), field('sub_appid', text, true))
    const either = posting(field('appid', text, true), field('sub_appid', text, false))
    expect(kindsOf(catalog, merchant, partner)).toContain('required-missing sub_appid optional')
    expect(kindsOf(catalog, merchant, partner, either)).not.toContain('required-missing sub_appid optional')
    expect(kindsOf(catalog, merchant, partner, either)).toContain('required-missing appid optional')
  })

  it('does not want a field of a response required', () => {
    const answering = (required: boolean): SourceOperation => ({
      ...posting(),
      sides: { response: objectOf([field('id', text, required)]) },
    })
    expect(kindsOf(answering(false), answering(true))).toEqual([])
    expect(kindsOf(answering(true), answering(false))).toEqual(['required-extra id required'])
  })

  it('doubts a field or a value of the catalog only if no source has it', () => {
    const catalog = posting(field('a', { ...text, values: ['X', 'Y', 'Z'] }), field('b'), field('c'))
    const one = posting(field('a', { ...text, values: ['X'] }), field('b'))
    const two = posting(field('a', { ...text, values: ['Y'] }))
    expect(kindsOf(catalog, one, two)).toEqual(['enum-extra a Z', 'field-unknown c string'])
  })

  it('does not count the community where an official source agrees with the catalog', () => {
    const catalog = posting(field('a', { ...text, values: ['X'] }, true))
    const community = posting(field('a', { ...text, values: ['Y'] }, false))
    const types = posting(field('a', { types: ['array'], items: text }, true))
    const silent = { ...posting(), sides: {} }
    const official = posting(field('a', { ...text, values: ['X'] }, true))
    const found = (go: SourceOperation, swagger: SourceOperation): readonly string[] =>
      compare(
        [catalog],
        [
          { source: 'go', operations: [go] },
          { source: 'swagger', operations: [swagger] },
        ],
      )
        .disagreements.filter(({ source }) => source === 'swagger')
        .map(({ kind }) => kind)
    expect(found(silent, community)).toEqual(['required-extra', 'enum-missing', 'enum-extra'])
    expect(found(official, community)).toEqual([])
    expect(found(silent, types)).toEqual(['array'])
    expect(found(official, types)).toEqual([])
  })

  it('does not compare what a source does not say', () => {
    const catalog = posting(field('a', { ...text, encrypted: true }, true), field('b', { types: ['object'] }))
    expect(kindsOf(catalog, posting(field('a', { types: [] }), field('b', { types: [] })))).toEqual([])
  })

  it('takes an encrypted list for the same as a list of encrypted values', () => {
    const list = (mark: Partial<Shape>, item: Partial<Shape>): SourceOperation =>
      posting(field('names', { types: ['array'], items: { ...text, ...item }, ...mark }))
    expect(kindsOf(list({}, { encrypted: true }), list({ encrypted: true }, {}))).toEqual([])
    expect(kindsOf(list({}, {}), list({ encrypted: true }, {}))).toEqual(['encryption-missing names plain'])
  })
})
