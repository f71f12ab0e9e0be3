import { createCipheriv, createSecretKey, generateKeyPairSync, webcrypto } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyFlip, flipped } from '../../test/tampering'
import { thrown } from '../../test/thrown'
import { DecryptionError } from '../errors'
import { decryptResource, type EncryptedResource, encryptResource } from './resource'

const key = createSecretKey(Buffer.from('0123456789abcdef0123456789ABCDEF'))
const nonce = 'fdasflkja484'
const associated_data = 'payscore'
const plaintext = '{"state":"DONE","out_order_no":"店铺-1"}'
const ciphertext = encryptResource(plaintext, key, { nonce, associatedData: associated_data })
const resource = { algorithm: 'AEAD_AES_256_GCM', nonce, associated_data, ciphertext }

const twelve = fc.stringMatching(/^[ -~]{12}$/)
const refusal = (change: object, secret = key) =>
  thrown(() => decryptResource({ ...resource, ...change }, secret))

describe('agrees with the Web Cryptography API', () => {
  const imported = webcrypto.subtle.importKey('raw', key.export(), 'AES-GCM', false, ['encrypt', 'decrypt'])
  const parameters = (iv: string, additional: string) => ({
    name: 'AES-GCM',
    iv: Buffer.from(iv),
    additionalData: Buffer.from(additional),
  })

  it('produces the bytes of Web Crypto, and decrypts the output of Web Crypto', async () => {
    const subtle = await imported
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 500 }),
        twelve,
        fc.string(),
        async (bytes, iv, additional) => {
          const oracle = await webcrypto.subtle.encrypt(parameters(iv, additional), subtle, bytes)
          const expected = Buffer.from(oracle).toString('base64')
          expect(encryptResource(bytes, key, { nonce: iv, associatedData: additional })).toBe(expected)
          const decrypted = decryptResource(
            { ciphertext: expected, nonce: iv, associated_data: additional },
            key,
          )
          expect(new Uint8Array(decrypted)).toEqual(new Uint8Array(bytes))
        },
      ),
    )
  })
})

describe('decryptResource', () => {
  it('decryptResource returns the original string or bytes', () => {
    expect(decryptResource(resource, key).toString()).toBe(plaintext)
  })

  it('treats absent, null and empty associated data alike', () => {
    const made = encryptResource('{}', key, { nonce, associatedData: '' })
    const forms: EncryptedResource[] = [
      { ciphertext: made, nonce },
      { ciphertext: made, nonce, associated_data: null },
      { ciphertext: made, nonce, associated_data: '' },
    ]
    expect(forms.map((form) => decryptResource(form, key).toString())).toEqual(['{}', '{}', '{}'])
  })

  it('accepts a nonce of 16 bytes, the documented maximum', () => {
    const long = '0123456789abcdef'
    const cipher = createCipheriv('aes-256-gcm', key, long)
    const encrypted = Buffer.concat([cipher.update('{}'), cipher.final(), cipher.getAuthTag()]).toString(
      'base64',
    )
    expect(decryptResource({ ciphertext: encrypted, nonce: long }, key).toString()).toBe('{}')
  })

  it('decrypts an empty plaintext, whose ciphertext is only the tag', () => {
    const tag = encryptResource('', key, { nonce, associatedData: '' })
    expect(Buffer.from(tag, 'base64')).toHaveLength(16)
    expect(decryptResource({ ciphertext: tag, nonce }, key)).toHaveLength(0)
  })

  it('rejects every flipped bit of ciphertext and tag', () => {
    const codes = everyFlip(Buffer.from(ciphertext, 'base64')).map(
      (forged) => refusal({ ciphertext: forged.toString('base64') }).code,
    )
    expect(new Set(codes)).toEqual(new Set(['RESOURCE_NOT_AUTHENTIC']))
  })

  it.each(['ciphertext', 'nonce', 'associated_data'] as const)('rejects every flipped bit of %s', (field) => {
    for (const forged of everyFlip(Buffer.from(resource[field]))) {
      expect(refusal({ [field]: forged.toString('latin1') })).toBeInstanceOf(DecryptionError)
    }
  })

  it('rejects every flipped bit of the key', () => {
    for (const other of everyFlip(key.export())) {
      expect(refusal({}, createSecretKey(other)).code).toBe('RESOURCE_NOT_AUTHENTIC')
    }
  })

  it('rejects any flipped bit of any resource', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        twelve,
        fc.string(),
        fc.nat(),
        (bytes, iv, additional, seed) => {
          const made = Buffer.from(
            encryptResource(bytes, key, { nonce: iv, associatedData: additional }),
            'base64',
          )
          const forged = flipped(made, seed % (made.length * 8)).toString('base64')
          const error = refusal({ ciphertext: forged, nonce: iv, associated_data: additional })
          expect(error.code).toBe('RESOURCE_NOT_AUTHENTIC')
        },
      ),
    )
  })

  it.each([
    ['another algorithm', { algorithm: 'AEAD_SM4_GCM' }, 'RESOURCE_ALGORITHM_UNKNOWN', 'resource.algorithm'],
    ['no nonce', { nonce: undefined }, 'RESOURCE_MALFORMED', 'resource.nonce'],
    ['an empty nonce', { nonce: '' }, 'RESOURCE_MALFORMED', 'resource.nonce'],
    ['a nonce that is too long', { nonce: 'n'.repeat(17) }, 'RESOURCE_MALFORMED', 'resource.nonce'],
    ['a number as associated data', { associated_data: 1 }, 'RESOURCE_MALFORMED', 'resource.associated_data'],
    ['no ciphertext', { ciphertext: undefined }, 'RESOURCE_MALFORMED', 'resource.ciphertext'],
    ['an empty ciphertext', { ciphertext: '' }, 'RESOURCE_MALFORMED', 'resource.ciphertext'],
    [
      'a ciphertext shorter than the tag',
      { ciphertext: Buffer.alloc(15).toString('base64') },
      'RESOURCE_MALFORMED',
      'resource.ciphertext',
    ],
    [
      'a ciphertext that is not base64',
      { ciphertext: 'mock_ciphertext' },
      'RESOURCE_MALFORMED',
      'resource.ciphertext',
    ],
    ['a trailing line feed', { ciphertext: `${ciphertext}\n` }, 'RESOURCE_MALFORMED', 'resource.ciphertext'],
    [
      'a ciphertext above the documented limit',
      { ciphertext: 'AAAA'.repeat(262_145) },
      'RESOURCE_TOO_LARGE',
      '1048576',
    ],
  ])('rejects %s', (_, change, code, named) => {
    const error = refusal(change)
    expect(error.code).toBe(code)
    expect(error.message).toContain(named)
  })

  it.each([
    ['a key of 16 bytes', createSecretKey(Buffer.alloc(16))],
    ['a key of 33 bytes', createSecretKey(Buffer.alloc(33))],
    ['a private key', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey],
  ])('encryptResource and decryptResource reject %s', (_, unfit) => {
    expect(refusal({}, unfit).code).toBe('RESOURCE_KEY_UNFIT')
    expect(thrown(() => encryptResource('', unfit, { nonce, associatedData: '' })).code).toBe(
      'RESOURCE_KEY_UNFIT',
    )
  })
})

describe('encryptResource', () => {
  it.each(['', 'short', 'thirteen char', '商户号五字'])(
    'rejects the nonce %j, which is not 12 bytes long',
    (unfit) => {
      expect(thrown(() => encryptResource('', key, { nonce: unfit, associatedData: '' })).code).toBe(
        'RESOURCE_MALFORMED',
      )
    },
  )

  it('encryptResource rejects exactly the plaintexts that decryptResource would reject for their length', () => {
    const longest = (1_048_576 / 4) * 3 - 16
    const made = encryptResource(Buffer.alloc(longest), key, { nonce, associatedData: '' })
    expect(decryptResource({ ciphertext: made, nonce }, key)).toHaveLength(longest)
    const error = thrown(() => encryptResource(Buffer.alloc(longest + 1), key, { nonce, associatedData: '' }))
    expect(error.code).toBe('RESOURCE_TOO_LARGE')
  })
})
