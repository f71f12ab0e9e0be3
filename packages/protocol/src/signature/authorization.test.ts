import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thrown } from '../../test/thrown'
import { AuthorizationFormatError } from '../errors'
import { type AuthorizationFields, formatAuthorization, parseAuthorization } from './authorization'
import { brandScheme, rsaScheme } from './rsa'

const scheme = 'WECHATPAY2-SHA256-RSA2048'
const pairs = {
  mchid: 'mchid="1900000001"',
  nonce_str: 'nonce_str="593BEC0C930BF1AF"',
  timestamp: 'timestamp="1554208460"',
  serial_no: 'serial_no="408B07E79B82"',
  signature: 'signature="c2ln+/A="',
}
const header = (names: readonly (keyof typeof pairs)[]) =>
  `${scheme} ${names.map((name) => pairs[name]).join(',')}`
const complete = header(['mchid', 'nonce_str', 'timestamp', 'serial_no', 'signature'])
const fields = {
  mchid: '1900000001',
  nonce: '593BEC0C930BF1AF',
  timestamp: '1554208460',
  serial: '408B07E79B82',
  signature: 'c2ln+/A=',
}

describe('parseAuthorization', () => {
  it.each([
    ['Go and Java', ['mchid', 'nonce_str', 'timestamp', 'serial_no', 'signature']],
    ['Python', ['mchid', 'nonce_str', 'signature', 'timestamp', 'serial_no']],
    ['wechatpay-axios-plugin', ['mchid', 'serial_no', 'timestamp', 'nonce_str', 'signature']],
    ['no other client', ['signature', 'serial_no', 'timestamp', 'nonce_str', 'mchid']],
  ] as const)('reads the fields in the order of %s', (_, names) => {
    expect(parseAuthorization(header(names))).toEqual({ scheme, ...fields })
  })

  it('reads the header of a brand', () => {
    const { mchid, ...rest } = fields
    const text = complete.replace(scheme, brandScheme.name).replace('mchid', 'brand_id')
    expect(parseAuthorization(text)).toEqual({ scheme: brandScheme.name, brand_id: mchid, ...rest })
  })

  it('reads the header of the SM2 scheme, so that it can be rejected by name', () => {
    const sm2 = 'WECHATPAY2-SM2-WITH-SM3'
    expect(parseAuthorization(complete.replace(scheme, sm2)).scheme).toBe(sm2)
  })

  it.each([
    ['nothing', ''],
    ['another scheme', 'Basic dXNlcjpwYXNz'],
    ['a scheme in small letters', complete.replace(scheme, scheme.toLowerCase())],
    ['a scheme named like a property of every object', 'constructor mchid="1"'],
    ['a blank before the scheme', ` ${complete}`],
  ])('reports an unknown scheme for %s', (_, text) => {
    expect(thrown(() => parseAuthorization(text)).code).toBe('AUTHORIZATION_SCHEME_UNKNOWN')
  })

  it.each([
    ['no field', scheme],
    ['only a blank instead of fields', `${scheme} `],
    ['a missing field', header(['mchid', 'nonce_str', 'timestamp', 'serial_no']), 'signature'],
    ['a duplicate field', `${complete},${pairs.mchid}`, 'mchid'],
    ['an unknown field', `${complete},constructor="1"`, `character ${complete.length + 2}`],
    ['both identities', `${complete},brand_id="1"`, 'brand_id'],
    ['the identity of the other scheme', complete.replace('mchid', 'brand_id'), 'mchid'],
    ['an empty value', complete.replace('593BEC0C930BF1AF', ''), 'nonce_str'],
    ['single quotation marks', complete.replaceAll('"', "'")],
    ['no quotation marks', complete.replaceAll('"', '')],
    ['an unclosed value', complete.slice(0, -1)],
    ['a blank after a comma', complete.replaceAll(',', ', ')],
    ['two blanks after the scheme', complete.replace(' ', '  ')],
    ['semicolons', complete.replaceAll(',', ';')],
    ['a comma at the end', `${complete},`],
    ['content after the last field', `${complete} `],
    ['a line feed in a value', complete.replace('593B', '593\n'), 'nonce_str'],
    ['an escape in a value', complete.replace('593B', '5\\"3')],
    ['letters beyond ASCII', complete.replace('593B', '商户'), 'nonce_str'],
    ['a value that is too long', complete.replace('593BEC0C930BF1AF', 'n'.repeat(129)), 'nonce_str'],
    ['a header that is too long', `${complete}${','.repeat(5_000_000)}`, '2048 characters'],
  ])('rejects %s', (_, text, named = '') => {
    const error = thrown(() => parseAuthorization(text))
    expect(error).toBeInstanceOf(AuthorizationFormatError)
    expect(error.code).toBe('AUTHORIZATION_MALFORMED')
    expect(error.message).toContain(named)
  })

  it('parses any string into fields or throws its own error', () => {
    const piece = fc.oneof(
      fc.constantFrom(scheme, ...Object.values(pairs), ...Object.keys(pairs), ' ', ',', '"', '=', '=""'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        try {
          expect(parseAuthorization(pieces.join('')).scheme).toBe(scheme)
        } catch (error) {
          expect(error).toBeInstanceOf(AuthorizationFormatError)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('formatAuthorization', () => {
  it('writes five fields on one line', () => {
    expect(formatAuthorization(rsaScheme, fields)).toBe(complete)
    expect(formatAuthorization(rsaScheme, { ...fields, timestamp: 1554208460 })).toBe(complete)
  })

  it('writes what parseAuthorization reads', () => {
    const visible = (most: number) => fc.stringMatching(new RegExp(`^[!#-[\\]-~]{1,${most}}$`))
    const values = fc.record({
      brand_id: visible(32),
      nonce: visible(128),
      timestamp: visible(20),
      serial: visible(64),
      signature: visible(1368),
    })
    fc.assert(
      fc.property(values, (written) => {
        const read = parseAuthorization(formatAuthorization(brandScheme, written))
        expect(read).toEqual({ scheme: brandScheme.name, ...written })
      }),
    )
  })

  it.each([
    ['nonce', { nonce: '"' }],
    ['nonce', { nonce: 'a\r\nHost: b' }],
    ['mchid', { mchid: '' }],
    ['mchid', { mchid: '商户' }],
    ['serial', { serial: 'A'.repeat(65) }],
    ['signature', { signature: ' ' }],
  ])('rejects a %s that would break out of the header: %j', (field, change) => {
    const error = thrown(() => formatAuthorization(rsaScheme, { ...fields, ...change }))
    expect(error.code).toBe('AUTHORIZATION_FIELD_INVALID')
    expect(error.message).toMatch(new RegExp(`^${field} `))
  })

  it.each([
    ['mchid', 32],
    ['brand_id', 32],
    ['nonce', 128],
    ['timestamp', 20],
    ['serial', 64],
    ['signature', 1368],
  ])(
    'accepts a %s of %i characters, as parseAuthorization does, and rejects a longer one',
    (field, limit) => {
      const signing = field === 'brand_id' ? brandScheme : rsaScheme
      const { mchid, ...rest } = fields
      const whole = { ...rest, [signing.identity]: mchid, [field]: '1'.repeat(limit) } as AuthorizationFields
      const written = formatAuthorization(signing, whole)
      expect(parseAuthorization(written)).toEqual({ scheme: signing.name, ...whole })

      const long = { ...whole, [field]: '1'.repeat(limit + 1) }
      expect(thrown(() => formatAuthorization(signing, long)).message).toContain(`${field} `)
      const sent = written.replace(`"${'1'.repeat(limit)}"`, `"${'1'.repeat(limit + 1)}"`)
      expect(thrown(() => parseAuthorization(sent)).message).toContain(`1 to ${limit} `)
    },
  )

  it('requires the identity of the scheme', () => {
    expect(thrown(() => formatAuthorization(brandScheme, fields)).message).toMatch(/^brand_id /)
  })
})
