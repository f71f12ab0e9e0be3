import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJsonBody } from './json-body'

const parse = (text: string) => parseJsonBody(Buffer.from(text))
const field = (pointer: string) =>
  expect.objectContaining({
    code: 'PARAM_ERROR',
    status: 400,
    detail: expect.objectContaining({ field: pointer, location: 'body' }) as object,
  }) as Error

describe('a JSON body', () => {
  it('that is empty has no fields', () => {
    expect(parse('')).toEqual({})
  })

  it.each([
    ['{', ''],
    ['null', ''],
    ['"text"', ''],
    ['[1]', ''],
    ['{"a":{"b/c~":[1,null]}}', '/a/b~1c~0/1'],
    ['{"a":"😀"}', '/a'],
    ['{"a":9007199254740993}', '/a'],
    [`{"a":${'['.repeat(40)}${']'.repeat(40)}}`, `/a${'/0'.repeat(32)}`],
  ])('rejects %s at %j', (text, pointer) => {
    expect(() => parse(text)).toThrow(field(pointer))
  })

  it('rejects bytes that are not UTF-8', () => {
    expect(() => parseJsonBody(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).toThrow(field(''))
  })

  it('never throws anything but an ApiError, and keeps what it accepts', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        try {
          expect(parse(text)).toEqual(text === '' ? {} : JSON.parse(text))
        } catch (error) {
          expect(error).toMatchObject({ name: 'ApiError', code: 'PARAM_ERROR' })
        }
      }),
    )
  })
})
