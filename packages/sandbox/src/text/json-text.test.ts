import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonTextFault } from './json-text'

describe('a JSON text', () => {
  it('has no fault if a program wrote it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        expect(jsonTextFault(text)).toBeUndefined()
      }),
    )
  })

  it('has a fault where a name is repeated', () => {
    const name = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(name, fc.json({ maxDepth: 3 }), (repeated, value) => {
        const pointer = `/a,"[{/1/${repeated.replaceAll('~', '~0').replaceAll('/', '~1')}`
        const key = JSON.stringify(repeated)
        const text = `{"b":{${key}:1},"a,\\"[{":["{",{${key}:${value},${key}:${value}}]}`
        expect(jsonTextFault(text)).toEqual({ kind: 'duplicate', pointer })
      }),
    )
  })

  it.each([
    ['{"a":1,"\\u0061":2}', 'duplicate', '/a'],
    ['{"a":[1,1000.0000000000000001]}', 'inexact', '/a/1'],
    ['{"a":123456789012345678}', 'inexact', '/a'],
    [`{"a":${'['.repeat(40)}${']'.repeat(40)}}`, 'deep', `/a${'/0'.repeat(32)}`],
  ])('such as %s is %s', (text, kind, pointer) => {
    expect(jsonTextFault(text)).toEqual({ kind, pointer })
  })

  it.each([
    '{"a":{"b":1},"c":{"b":1}}',
    '[{"a":1},{"a":1}]',
    '{"a":"b","b":"a"}',
    '{"a":0.00000000000000000001}',
    '1e400',
  ])('such as %s has none', (text) => {
    expect(jsonTextFault(text)).toBeUndefined()
  })

  it('of a million brackets is read', () => {
    expect(jsonTextFault('['.repeat(1e6))).toMatchObject({ kind: 'deep' })
    expect(jsonTextFault(`"${'\\"'.repeat(5e5)}"`)).toBeUndefined()
    expect(jsonTextFault(`0.${'0'.repeat(1e6)}1`)).toBeUndefined()
    expect(jsonTextFault(`1${'0'.repeat(1e6)}1`)).toMatchObject({ kind: 'inexact' })
  })
})
