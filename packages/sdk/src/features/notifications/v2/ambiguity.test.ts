import { loadCatalog } from '@wxpay/catalog'
import { describe, expect, it } from 'vitest'
import { ambiguousField, documentedFields } from './ambiguity'

describe('ambiguousField', () => {
  it.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['nothing', {}, undefined],
    ['plain values', { a: '1', b: '2 & 3', c: '&', d: 'x=y', e: '& f=1' }, undefined],
    ['a field within a value', { a: '1&b=2' }, 'a'],
    ['an unknown field within the last value', { mch_id: '1', zzz: '2&a=1' }, 'zzz'],
    [
      'a field behind the value of an empty one',
      { attach: 'x&bank_type=1', bank_type: '', fee_type: '' },
      'attach',
    ],
    ['a documented field that could stand there', { attach: 'x&fee_type=1', mch_id: '1' }, 'attach'],
    ['a numbered field that could stand there', { attach: 'x&coupon_fee_0=1', mch_id: '1' }, 'attach'],
    ['an undocumented field', { attach: 'x&b=1', mch_id: '1' }, undefined],
    ['a documented field that could not stand there', { attach: 'x&mch_id=1', mch_id: '1' }, undefined],
  ])('checks %s', (_, fields, expected) => {
    expect(ambiguousField(fields)).toBe(expected)
  })
})

describe('documentedFields', () => {
  it('knows every field of a signed notification in the catalog', () => {
    const { webhooks = {} } = loadCatalog()
    const names = Object.keys(webhooks)
      .filter((key) => JSON.stringify(webhooks[key]).includes('"api":"v2"'))
      .flatMap((key) => fieldsOf(webhooks[key]))
    expect(names.length).toBeGreaterThan(50)
    expect(names.filter((name) => name !== 'sign' && !documentedFields.has(name))).toEqual([])
  })
})

function fieldsOf(webhook: unknown): string[] {
  const body = webhook as {
    post: { requestBody: { content: Record<string, { schema: Record<string, Record<string, unknown>> }> } }
  }
  const { properties = {}, patternProperties = {} } = body.post.requestBody.content['text/xml']?.schema ?? {}
  return [
    ...Object.keys(properties),
    ...Object.keys(patternProperties).map((key) => key.replace(/^\^|_\\d\+\$$/g, '')),
  ]
}
