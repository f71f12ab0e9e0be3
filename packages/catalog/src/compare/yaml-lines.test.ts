import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { linesOf, type Pointer } from './yaml-lines'

type Value = string | number | null | Value[] | { [key: string]: Value }

/** Pointers of all nodes below a key, with the text that their line holds. */
function* keysBelow(value: Value, pointer: Pointer): Generator<[Pointer, string]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* keysBelow(item, [...pointer, index])
  } else if (value !== null && typeof value === 'object') {
    for (const [key, member] of Object.entries(value)) {
      yield [[...pointer, key], key]
      yield* keysBelow(member, [...pointer, key])
    }
  }
}

/** Gives every key of a document its own name. */
function unique(value: Value, next: { number: number }): Value {
  if (Array.isArray(value)) return value.map((item) => unique(item, next))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.values(value).map((member) => [`key${next.number++}_`, unique(member, next)]),
  )
}

const { value: documents } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Value>('text', 'a: b', 'two\nlines', '', 7, null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), tie('value'), { maxKeys: 4 }),
  ),
}))

describe('linesOf', () => {
  it('finds the line of every key, in YAML of both styles and in JSON', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(-1, 0, 2), (document, flowLevel) => {
        const value = unique(document, { number: 0 })
        for (const text of [dump(value, { flowLevel }), JSON.stringify(value, null, 2)]) {
          const lineAt = linesOf(text)
          const lines = text.split('\n')
          for (const [pointer, key] of keysBelow(value, [])) expect(lines[lineAt(pointer) - 1]).toContain(key)
        }
      }),
    )
  })

  it('gives the line of an item of a list', () => {
    const lineAt = linesOf('# a comment\nlist:\n  - one\n  - two: 2\n    three: 3\n')
    expect(lineAt(['list', 0])).toBe(3)
    expect(lineAt(['list', 1])).toBe(4)
    expect(lineAt(['list', 1, 'three'])).toBe(5)
  })

  it('gives the line of an alias in a list, and of what comes behind it', () => {
    const lineAt = linesOf('base: &base\n  a: 1\nlist:\n  - *base\n  - b: 2\n')
    expect(lineAt(['list', 0])).toBe(4)
    expect(lineAt(['list', 1, 'b'])).toBe(5)
  })

  it('gives the line of the nearest ancestor of a node that is not written', () => {
    expect(linesOf('a:\n  b: 1\n')(['a', 'c', 'd'])).toBe(1)
    expect(linesOf('a:\n  b: 1\n')([])).toBe(1)
  })
})
