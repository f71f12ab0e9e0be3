import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonError } from './scan'
import { parseLossless } from './lossless'

function refused(source: string | Uint8Array): JsonError {
  try {
    parseLossless(source)
  } catch (error) {
    if (error instanceof JsonError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const blanks = fc.stringMatching(/^[ \t\r\n]{0,3}$/)
/** A JSON text in any layout, whose numbers a double holds. */
const layouts = fc
  .tuple(fc.json(), fc.constantFrom('', ' ', '\t', '\n  '))
  .map(([text, space]) => JSON.stringify(JSON.parse(text) as unknown, null, space))

/** A decimal token and the digits in it, made without the help of any number. */
const decimals = fc.tuple(
  fc.constantFrom('', '-'),
  fc.stringMatching(/^(?:0|[1-9]\d{0,25})$/),
  fc.stringMatching(/^(?:\.\d{1,25})?$/),
  fc.stringMatching(/^(?:[eE][+-]?\d{1,3})?$/),
)

describe('parseLossless', () => {
  it('agrees with JSON.parse on everything that a double holds', () => {
    fc.assert(
      fc.property(layouts, blanks, (text, around) => {
        // fc.json makes doubles and integers beyond 2^53 too: those have a property of their own.
        fc.pre(!/\d{16}|e[+-]?\d/i.test(text))
        const padded = around + text + around
        expect(parseLossless(padded)).toEqual(JSON.parse(padded))
        expect(parseLossless(Buffer.from(padded))).toEqual(JSON.parse(padded))
        // The slow way, brought about by one long number beside it, says the same.
        expect(parseLossless(`[${padded},12345678901234567890]`)).toEqual([
          JSON.parse(padded),
          '12345678901234567890',
        ])
      }),
    )
  })

  it('keeps every double that was written by JSON.stringify a number, but integers beyond 2^53 - 1', () => {
    fc.assert(
      fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (value) => {
        const text = JSON.stringify(value)
        const isLongInteger = /^-?\d+$/.test(text) && !Number.isSafeInteger(value)
        expect(parseLossless(text)).toBe(isLongInteger ? text : JSON.parse(text))
      }),
    )
  })

  it('loses no digit of any number: what is not the same comes as it was sent', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom('{"id":#}', '[1, #]', '\n#\n'), (parts, place) => {
        const token = parts.join('')
        const text = place.replace('#', token)
        const parsed = parseLossless(text)
        const value: unknown = typeof parsed === 'object' ? Object.values(parsed ?? {}).at(-1) : parsed
        if (typeof value === 'string') expect(value).toBe(token)
        else expect(rational(String(value))).toEqual(rational(token))
      }),
    )
  })

  it.each([
    ['9007199254740991', 9007199254740991],
    ['-9007199254740991', -9007199254740991],
    ['9007199254740992', '9007199254740992'],
    ['9007199254740993', '9007199254740993'],
    ['100000000000000000000', '100000000000000000000'],
    ['1217752501201407033233368018', '1217752501201407033233368018'],
    ['1e21', 1e21],
    ['1E400', '1E400'],
    ['1e-400', '1e-400'],
    ['0.00000000000000000', 0],
    ['0e999', 0],
    ['0.1', 0.1],
    ['1.50', 1.5],
    ['1.5e-7', 1.5e-7],
    ['0.12345678901234567890', '0.12345678901234567890'],
    ['1.0000000000000000', 1],
  ])('reads %s', (text, expected) => {
    expect(parseLossless(`{"a":[${text}]}`)).toEqual({ a: [expected] })
  })

  it('leaves digits inside texts and names alone', () => {
    const text = '{"1234567890123456789":"a\\":12345678901234567890,","b":[12345678901234567890]}'
    expect(parseLossless(text)).toEqual({
      '1234567890123456789': 'a":12345678901234567890,',
      b: ['12345678901234567890'],
    })
  })

  it.each(['{"__proto__":{"admin":true}}', '{"__proto__":{"admin":true},"n":12345678901234567890}'])(
    'makes __proto__ an ordinary property: %s',
    (text) => {
      const parsed = parseLossless(text)
      expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype)
      expect(Object.keys(parsed as object).includes('__proto__')).toBe(true)
      expect(Reflect.get({}, 'admin')).toBeUndefined()
    },
  )

  it('accepts and refuses the same texts as JSON.parse, slow way and fast way', () => {
    const pieces = fc.constantFrom(
      ...Array.from('{}[]:,"\\ue-+.0123456789 \n'),
      'true',
      'null',
      'fals',
      '\\u12',
      '"a"',
      '1e5',
    )
    const text = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, (broken) => {
        for (const candidate of [broken, `[12345678901234567890,${broken}]`, `[${broken}`]) {
          let valid = true
          try {
            JSON.parse(candidate)
          } catch {
            valid = false
          }
          if (valid) parseLossless(candidate)
          else expect(refused(candidate)).toBeInstanceOf(SyntaxError)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('reports every truncated document as truncated, with the offset of its end', () => {
    fc.assert(
      fc.property(layouts, fc.nat(), (text, at) => {
        const whole = `{"answer":${text}}`
        const length = at % whole.length
        const { code, position, message } = refused(whole.slice(0, length))
        expect({ code, position }).toEqual({ code: 'JSON_TRUNCATED', position: length })
        expect(message).toContain(`offset ${length}`)
      }),
    )
  })

  it.each([
    ['{"a":1,}', 7, 1, 8],
    ['{"a":\n  oops}', 8, 2, 3],
    ['[1 2]', 3, 1, 4],
    ['{"a" 1}', 5, 1, 6],
    ['[01]', 2, 1, 3],
    ['{} {}', 3, 1, 4],
    ['["a\nb"]', 1, 1, 2],
    ['<xml>', 0, 1, 1],
  ])('names the place of the first error in %j', (text, position, line, column) => {
    const error = refused(text)
    expect(error).toMatchObject({ code: 'JSON_MALFORMED', position })
    expect(error.message).toContain(`line ${line}, column ${column}`)
  })

  it('includes nothing of the document in its error', () => {
    expect(refused('{"name":"张三丰" oops}').message).not.toMatch(/张三丰|oops/)
  })

  it('bounds the depth, and reads what is shallow however wide', () => {
    const nested = (depth: number) => '[{"a":'.repeat(depth / 2) + '1' + '}]'.repeat(depth / 2)
    expect(parseLossless(nested(128))).toEqual(JSON.parse(nested(128)))
    expect(refused(nested(130)).code).toBe('JSON_TOO_DEEP')
    expect(refused('['.repeat(1_000_000)).code).toBe('JSON_TOO_DEEP')
    const wide = `[${Array.from({ length: 10_000 }, (_, id) => `{"id":${id}}`).join()}]`
    expect(parseLossless(wide)).toEqual(JSON.parse(wide))
  })

  it('returns numbers of more than 400 characters as strings, whatever their digits', () => {
    const zeros = '0'.repeat(500)
    for (const number of [`1.${zeros}`, `1${zeros}`, `1.${zeros}e1`, `-0.${zeros}`, `1e${zeros}1`]) {
      expect(parseLossless(`[${number},1]`)).toEqual([number, 1])
    }
    expect(parseLossless(`1.${'0'.repeat(398)}`)).toBe(1)
  })

  it('names the offset where a number, a word or an escape breaks off or goes wrong', () => {
    for (const text of ['[-', '[1.', '[1e', '[1e-', '[tru', '[n', '["\\', '["\\u00', '["a']) {
      expect(refused(text)).toMatchObject({ code: 'JSON_TRUNCATED', position: text.length })
    }
    for (const [text, position] of [
      ['[-]', 1],
      ['[1.]', 2],
      ['[1e+]', 2],
      ['[trup', 1],
      ['["\\x"]', 1],
      ['["\\u00g0"]', 1],
      ['[1,-', 4],
    ] as const) {
      const code = text.length === position ? 'JSON_TRUNCATED' : 'JSON_MALFORMED'
      expect(refused(text)).toMatchObject({ code, position })
    }
  })

  it('reads a string of eight million escapes', () => {
    const long = '\\n'.repeat(8_000_000)
    const [text] = parseLossless(`["${long}",12345678901234567890]`) as [string]
    expect(text === '\n'.repeat(8_000_000)).toBe(true)
    expect(refused(`["${long}`).code).toBe('JSON_TRUNCATED')
  })

  it('reads long texts and names without running out of stack', () => {
    const long = 'x\\n"'.replace('"', '\\"').repeat(500_000)
    expect(parseLossless(`["${long}",12345678901234567890]`)).toEqual([
      JSON.parse(`"${long}"`),
      '12345678901234567890',
    ])
    expect(refused(`["${long}`).code).toBe('JSON_TRUNCATED')
  })

  it('refuses bytes that are not UTF-8, and takes a byte order mark', () => {
    expect(refused(Uint8Array.of(0x22, 0xff, 0x22)).code).toBe('JSON_NOT_UTF8')
    expect(parseLossless(Uint8Array.of(0xef, 0xbb, 0xbf, 0x31))).toBe(1)
  })
})

/** A decimal as an integer and a power of ten, with no zero at the end: arithmetic that loses nothing. */
function rational(token: string): { whole: bigint; power: bigint } {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? []
  let value = BigInt(whole + fraction)
  let power = BigInt(exponent) - BigInt(fraction.length)
  if (value === 0n) return { whole: 0n, power: 0n }
  while (value % 10n === 0n) {
    value /= 10n
    power++
  }
  return { whole: sign === '-' ? -value : value, power }
}
