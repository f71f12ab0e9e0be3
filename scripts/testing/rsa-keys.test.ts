import { execFileSync } from 'node:child_process'
import { type KeyObject, generateKeyPair, generateKeyPairSync, sign, verify } from 'node:crypto'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { generateRsaKey } from './rsa-keys'

const pem = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }) as string
const encodings = {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
} as const

describe('the RSA keys of the tests', () => {
  it('are consistent keys of 2048 bits for OpenSSL', () => {
    for (let count = 0; count < 4; count++) {
      const key = generateRsaKey()
      expect(key.asymmetricKeyDetails).toEqual({ modulusLength: 2048, publicExponent: 65_537n })
      const output = execFileSync('openssl', ['rsa', '-check', '-noout'], {
        input: pem(key),
        encoding: 'utf8',
      })
      expect(output).toContain('RSA key ok')
    }
  })

  it('differ for 276 calls', () => {
    const keys = Array.from({ length: 277 }, () => pem(generateRsaKey()))
    expect(new Set(keys).size).toBe(276)
    expect(keys[276]).toBe(keys[0])
  })

  it('are returned by each function of node:crypto, as it is asked for them', async () => {
    const text = Buffer.from('text')
    const pairs = [
      generateKeyPairSync('rsa', { modulusLength: 2048 }),
      generateKeyPairSync('rsa', { modulusLength: 2048, ...encodings }),
      await promisify(generateKeyPair)('rsa', { modulusLength: 2048, ...encodings }),
      await new Promise<{ publicKey: string | KeyObject; privateKey: string | KeyObject }>(
        (resolve, reject) => {
          generateKeyPair('rsa', { modulusLength: 2048, ...encodings }, (error, publicKey, privateKey) => {
            if (error === null) resolve({ publicKey, privateKey })
            else reject(error)
          })
        },
      ),
    ]
    for (const { publicKey, privateKey } of pairs) {
      expect(verify('sha256', text, publicKey, sign('sha256', text, privateKey))).toBe(true)
    }
    expect(pairs.map(({ privateKey }) => typeof privateKey)).toEqual(['object', 'string', 'string', 'string'])
  })

  it('are not returned for other lengths and exponents', () => {
    expect(generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey.asymmetricKeyDetails).toMatchObject({
      modulusLength: 512,
    })
    expect(
      generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 }).privateKey.asymmetricKeyDetails,
    ).toEqual({ modulusLength: 2048, publicExponent: 3n })
  })
})
