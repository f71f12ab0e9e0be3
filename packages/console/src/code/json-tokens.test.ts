import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indented, jsonTokens } from './json-tokens'

describe('jsonTokens', () => {
  it('tells keys, strings, numbers and words apart', () => {
    expect(jsonTokens('{"a": "b", "c": -1.5e3, "d": null}').filter(({ kind }) => kind !== 'plain')).toEqual([
      { kind: 'key', text: '"a"' },
      { kind: 'string', text: '"b"' },
      { kind: 'key', text: '"c"' },
      { kind: 'number', text: '-1.5e3' },
      { kind: 'key', text: '"d"' },
      { kind: 'word', text: 'null' },
    ])
  })

  it('keeps every character of any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(
          jsonTokens(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('indented', () => {
  it('lays out any document as JSON.stringify does', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())), (value) => {
        const text = JSON.stringify(value)
        expect(indented(text)).toBe(JSON.stringify(JSON.parse(text), undefined, 2))
      }),
    )
  })

  it('keeps numbers that a double cannot hold', () => {
    expect(indented('{"id":12345678901234567890}')).toBe('{\n  "id": 12345678901234567890\n}')
  })

  it.each(['', 'plain', '<xml/>', '{"a":', '[1,]'])('returns %j unchanged', (text) => {
    expect(indented(text)).toBe(text)
  })
})
