import { createPrivateKey, createPublicKey, createSecretKey, generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { workbench } from '../../test/openssl'
import { flipped } from '../../test/tampering'
import { expectNothingOf, thrown } from '../../test/thrown'
import { decryptField, encryptField } from './sensitive-field'

const bench = workbench()
bench.openssl('genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out private.pem')
bench.openssl('pkey -in private.pem -pubout -out public.pem')
const privateKey = createPrivateKey(bench.read('private.pem'))
const publicKey = createPublicKey(bench.read('public.pem'))
afterAll(() => {
  bench.remove()
})

const oaep = '-pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha1 -pkeyopt rsa_mgf1_md:sha1'

describe('agrees with the openssl command line', () => {
  it('encrypts a field that openssl decrypts', () => {
    const encrypted = Buffer.from(encryptField('张三', publicKey), 'base64')
    expect(bench.openssl(`pkeyutl -decrypt -inkey private.pem ${oaep}`, encrypted).toString()).toBe('张三')
  })

  it('decrypts a field that openssl encrypted', () => {
    const encrypted = bench.openssl(
      `pkeyutl -encrypt -pubin -inkey public.pem ${oaep}`,
      Buffer.from('6222 0000'),
    )
    expect(decryptField(encrypted.toString('base64'), privateKey)).toBe('6222 0000')
  })

  it('does not decrypt a field that was encrypted with another padding', () => {
    const sha256 = bench.openssl(
      'pkeyutl -encrypt -pubin -inkey public.pem -pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha256',
      Buffer.from('x'),
    )
    const pkcs1 = bench.openssl('pkeyutl -encrypt -pubin -inkey public.pem', Buffer.from('x'))
    expect(thrown(() => decryptField(sha256.toString('base64'), privateKey)).code).toBe('FIELD_UNREADABLE')
    expect(thrown(() => decryptField(pkcs1.toString('base64'), privateKey)).code).toBe('FIELD_UNREADABLE')
  })

  it('rejects a decrypted field that is not UTF-8', () => {
    const encrypted = bench.openssl(
      `pkeyutl -encrypt -pubin -inkey public.pem ${oaep}`,
      Buffer.of(0xc3, 0x28),
    )
    expect(thrown(() => decryptField(encrypted.toString('base64'), privateKey)).code).toBe('FIELD_UNREADABLE')
  })
})

describe('encryptField and decryptField', () => {
  it('returns any string that fits, encrypted differently each time', () => {
    const fits = fc.string({ unit: 'grapheme' }).filter((text) => Buffer.byteLength(text) <= 214)
    fc.assert(
      fc.property(fits, (text) => {
        const encrypted = encryptField(text, publicKey)
        expect(decryptField(encrypted, privateKey)).toBe(text)
        expect(encryptField(text, publicKey)).not.toBe(encrypted)
      }),
      { numRuns: 50 },
    )
  })

  it('keeps a byte order mark', () => {
    expect(decryptField(encryptField('\uFEFFa', publicKey), privateKey)).toBe('\uFEFFa')
  })

  it('accepts 214 bytes with a 2048-bit key, and reports the limit for one more', () => {
    expect(decryptField(encryptField('a'.repeat(214), publicKey), privateKey)).toHaveLength(214)
    const long = '张'.repeat(72)
    const error = thrown(() => encryptField(long, publicKey))
    expect(error.code).toBe('FIELD_TOO_LONG')
    expect(error.message).toContain('216 bytes')
    expect(error.message).toContain('214')
    expectNothingOf(long, error)
  })

  it.each([
    [3072, 342],
    [2050, 215], // two bits into one more byte
  ])('derives the limit from the key: %i bits encrypt %i bytes', (modulusLength, limit) => {
    const pair = generateKeyPairSync('rsa', { modulusLength })
    expect(decryptField(encryptField('a'.repeat(limit), pair.publicKey), pair.privateKey)).toHaveLength(limit)
    expect(thrown(() => encryptField('a'.repeat(limit + 1), pair.publicKey)).message).toContain(String(limit))
  })

  it('rejects a lone surrogate, which UTF-8 cannot encode', () => {
    expect(thrown(() => encryptField('a\uD83D', publicKey)).code).toBe('FIELD_MALFORMED')
  })

  it('rejects any flipped bit', () => {
    const encrypted = Buffer.from(encryptField('6222 0000 1234', publicKey), 'base64')
    fc.assert(
      fc.property(fc.nat({ max: encrypted.length * 8 - 1 }), (bit) => {
        const error = thrown(() => decryptField(flipped(encrypted, bit).toString('base64'), privateKey))
        expect(error.code).toBe('FIELD_UNREADABLE')
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['nothing', ''],
    ['plain text', '张三'],
    ['a block too short', Buffer.alloc(255).toString('base64')],
    ['a block too long', Buffer.alloc(257).toString('base64')],
    ['a trailing line feed', `${Buffer.alloc(256).toString('base64')}\n`],
    ['megabytes', 'A'.repeat(4_000_000)],
  ])('does not decrypt %s', (_, encrypted) => {
    expect(thrown(() => decryptField(encrypted, privateKey)).code).toBe('FIELD_MALFORMED')
  })

  it('rejects a value that is too long for the key without decoding it', () => {
    const decoding = vi.spyOn(Buffer, 'from')
    try {
      expect(thrown(() => decryptField('A'.repeat(516), privateKey)).code).toBe('FIELD_MALFORMED')
      expect(decoding).not.toHaveBeenCalled()
    } finally {
      decoding.mockRestore()
    }
  })

  it('does not decrypt a field that was encrypted for another key', () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const error = thrown(() => decryptField(encryptField('x', other.publicKey), privateKey))
    expect(error.code).toBe('FIELD_UNREADABLE')
  })

  it('reports a damaged key that cannot encrypt', () => {
    const { n = '', e = '' } = publicKey.export({ format: 'jwk' })
    const even = Buffer.from(n, 'base64url').fill(0, 1).toString('base64url')
    const damaged = createPublicKey({ key: { kty: 'RSA', n: even, e }, format: 'jwk' })
    expect(thrown(() => encryptField('x', damaged)).code).toBe('FIELD_KEY_UNFIT')
  })

  it('rejects keys of the other half of the pair and of other kinds', () => {
    const secret = createSecretKey(Buffer.alloc(32))
    const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    for (const key of [privateKey, secret, elliptic.publicKey]) {
      expect(thrown(() => encryptField('x', key)).code).toBe('FIELD_KEY_UNFIT')
    }
    for (const key of [publicKey, secret, elliptic.privateKey]) {
      expect(thrown(() => decryptField('x', key)).code).toBe('FIELD_KEY_UNFIT')
    }
  })
})
