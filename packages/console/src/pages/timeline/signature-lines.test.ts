import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstDifference, signedLines } from './signature-lines'

const message = 'POST\n/v3/pay\n1554208460\nnonce\n{"a":1}\n'

describe('signedLines', () => {
  it('shows five lines, each ended by a line feed', () => {
    const lines = signedLines(message, undefined)
    expect(lines.map(({ before }) => before)).toEqual(['POST', '/v3/pay', '1554208460', 'nonce', '{"a":1}'])
    expect(lines.every(({ ends }) => ends)).toBe(true)
  })

  it('shows a last line without its line feed', () => {
    expect(signedLines('GET\n/v3', undefined).at(-1)).toMatchObject({ before: '/v3', ends: false })
  })

  it('keeps the empty line of a request without a body', () => {
    expect(signedLines('GET\n/v3\n1\nn\n\n', undefined).at(-1)).toMatchObject({ before: '', ends: true })
  })

  it('marks the character at the offset', () => {
    const [, second] = signedLines(message, message.indexOf('pay'))
    expect(second).toMatchObject({ before: '/v3/', marked: 'p', after: 'ay', endMarked: false })
  })

  it('marks a character outside the basic plane as a whole', () => {
    expect(signedLines('a😀b\n', 1)[0]).toMatchObject({ before: 'a', marked: '😀', after: 'b' })
  })

  it('marks the line feed when it is the difference', () => {
    expect(signedLines('GET\n/v3\n', 7).at(-1)).toMatchObject({ before: '/v3', marked: '', endMarked: true })
  })

  it('marks the end of a text that is too short', () => {
    expect(signedLines('GET\n/v3', 7).at(-1)).toMatchObject({ ends: false, endMarked: true })
  })

  it('keeps every character, and marks exactly one place', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '\n', '中') }), fc.nat(), (text, seed) => {
        const offset = seed % (text.length + 1)
        const lines = signedLines(text, offset)
        const whole = lines
          .map(({ before, marked, after, ends }) => before + marked + after + (ends ? '\n' : ''))
          .join('')
        expect(whole).toBe(text)
        expect(lines.filter(({ marked, endMarked }) => marked !== '' || endMarked)).toHaveLength(1)
      }),
    )
  })
})

describe('firstDifference', () => {
  it.each([
    ['abc', 'abc', undefined],
    ['abc', 'abd', 2],
    ['abc', 'ab', 2],
    ['', 'a', 0],
  ])('of %j and %j is %s', (left, right, expected) => {
    expect(firstDifference(left, right)).toBe(expected)
  })
})
