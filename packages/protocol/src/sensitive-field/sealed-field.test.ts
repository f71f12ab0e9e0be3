import { createPrivateKey, createPublicKey, createSecretKey, generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { workbench } from '../../test/openssl'
import { flipped } from '../../test/tampering'
import { expectNothingOf, thrown } from '../../test/thrown'
import { openField, sealField } from './sealed-field'

const bench = workbench()
bench.openssl('genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out private.pem')
bench.openssl('pkey -in private.pem -pubout -out public.pem')
const privateKey = createPrivateKey(bench.read('private.pem'))
const publicKey = createPublicKey(bench.read('public.pem'))
afterAll(() => {
  bench.remove()
})

const oaep = '-pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha1 -pkeyopt rsa_mgf1_md:sha1'

describe('against the openssl command line', () => {
  it('seals what openssl opens', () => {
    const sealed = Buffer.from(sealField('张三', publicKey), 'base64')
    expect(bench.openssl(`pkeyutl -decrypt -inkey private.pem ${oaep}`, sealed).toString()).toBe('张三')
  })

  it('opens what openssl seals', () => {
    const sealed = bench.openssl(
      `pkeyutl -encrypt -pubin -inkey public.pem ${oaep}`,
      Buffer.from('6222 0000'),
    )
    expect(openField(sealed.toString('base64'), privateKey)).toBe('6222 0000')
  })

  it('does not open what was sealed with another padding', () => {
    const sha256 = bench.openssl(
      'pkeyutl -encrypt -pubin -inkey public.pem -pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha256',
      Buffer.from('x'),
    )
    const pkcs1 = bench.openssl('pkeyutl -encrypt -pubin -inkey public.pem', Buffer.from('x'))
    expect(thrown(() => openField(sha256.toString('base64'), privateKey)).code).toBe('FIELD_UNREADABLE')
    expect(thrown(() => openField(pkcs1.toString('base64'), privateKey)).code).toBe('FIELD_UNREADABLE')
  })

  it('refuses to open what is not UTF-8', () => {
    const sealed = bench.openssl(`pkeyutl -encrypt -pubin -inkey public.pem ${oaep}`, Buffer.of(0xc3, 0x28))
    expect(thrown(() => openField(sealed.toString('base64'), privateKey)).code).toBe('FIELD_UNREADABLE')
  })
})

describe('sealField and openField', () => {
  it('give back any text that fits, each time sealed otherwise', () => {
    const fits = fc.string({ unit: 'grapheme' }).filter((text) => Buffer.byteLength(text) <= 214)
    fc.assert(
      fc.property(fits, (text) => {
        const sealed = sealField(text, publicKey)
        expect(openField(sealed, privateKey)).toBe(text)
        expect(sealField(text, publicKey)).not.toBe(sealed)
      }),
      { numRuns: 50 },
    )
  })

  it('keep a byte order mark', () => {
    expect(openField(sealField('\uFEFFa', publicKey), privateKey)).toBe('\uFEFFa')
  })

  it('take 214 bytes with a key of 2048 bits, and name the limit for one more', () => {
    expect(openField(sealField('a'.repeat(214), publicKey), privateKey)).toHaveLength(214)
    const long = '张'.repeat(72)
    const error = thrown(() => sealField(long, publicKey))
    expect(error.code).toBe('FIELD_TOO_LONG')
    expect(error.message).toContain('216 bytes')
    expect(error.message).toContain('214')
    expectNothingOf(long, error)
  })

  it.each([
    [3072, 342],
    [2050, 215], // two bits into one more byte
  ])('go by the length of the key: of %i bits it seals %i bytes', (modulusLength, limit) => {
    const pair = generateKeyPairSync('rsa', { modulusLength })
    expect(openField(sealField('a'.repeat(limit), pair.publicKey), pair.privateKey)).toHaveLength(limit)
    expect(thrown(() => sealField('a'.repeat(limit + 1), pair.publicKey)).message).toContain(String(limit))
  })

  it('refuse half a character, which UTF-8 cannot carry', () => {
    expect(thrown(() => sealField('a\uD83D', publicKey)).code).toBe('FIELD_MALFORMED')
  })

  it('refuse any flipped bit', () => {
    const sealed = Buffer.from(sealField('6222 0000 1234', publicKey), 'base64')
    fc.assert(
      fc.property(fc.nat({ max: sealed.length * 8 - 1 }), (bit) => {
        const error = thrown(() => openField(flipped(sealed, bit).toString('base64'), privateKey))
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
    ['a line feed at the end', `${Buffer.alloc(256).toString('base64')}\n`],
    ['megabytes', 'A'.repeat(4_000_000)],
  ])('refuse to open %s', (_, sealed) => {
    expect(thrown(() => openField(sealed, privateKey)).code).toBe('FIELD_MALFORMED')
  })

  it('refuse a value that is too long for the key without decoding it', () => {
    const decoding = vi.spyOn(Buffer, 'from')
    try {
      expect(thrown(() => openField('A'.repeat(516), privateKey)).code).toBe('FIELD_MALFORMED')
      expect(decoding).not.toHaveBeenCalled()
    } finally {
      decoding.mockRestore()
    }
  })

  it('refuse to open what was sealed for somebody else', () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const error = thrown(() => openField(sealField('x', other.publicKey), privateKey))
    expect(error.code).toBe('FIELD_UNREADABLE')
  })

  it('say that a damaged key cannot seal', () => {
    const { n = '', e = '' } = publicKey.export({ format: 'jwk' })
    const even = Buffer.from(n, 'base64url').fill(0, 1).toString('base64url')
    const damaged = createPublicKey({ key: { kty: 'RSA', n: even, e }, format: 'jwk' })
    expect(thrown(() => sealField('x', damaged)).code).toBe('FIELD_KEY_UNFIT')
  })

  it('refuse keys of the other side, and of other kinds', () => {
    const secret = createSecretKey(Buffer.alloc(32))
    const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    for (const key of [privateKey, secret, elliptic.publicKey]) {
      expect(thrown(() => sealField('x', key)).code).toBe('FIELD_KEY_UNFIT')
    }
    for (const key of [publicKey, secret, elliptic.privateKey]) {
      expect(thrown(() => openField('x', key)).code).toBe('FIELD_KEY_UNFIT')
    }
  })
})
