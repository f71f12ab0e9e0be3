import { generateKeyPair, generateKeyPairSync } from 'node:crypto'
import { promisify } from 'node:util'

/** An RSA key pair of 2048 bits as PEM: SubjectPublicKeyInfo and PKCS#8. */
export interface KeyPair {
  readonly publicKey: string
  readonly privateKey: string
}

/** Source of key pairs. */
export interface KeyPairs {
  /** Generates pairs off the event loop until `count` are available. */
  prepare(count: number): Promise<void>
  /** A pair that is used once; generated synchronously (about 0.15 s) if none is available. */
  take(): KeyPair
}

const shape = {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
} as const

/** Generated pairs. */
export function generatedKeyPairs(): KeyPairs {
  const spare: KeyPair[] = []
  const generate = promisify(generateKeyPair)
  return {
    prepare: async (count) => {
      const missing = Math.max(0, count - spare.length)
      spare.push(...(await Promise.all(Array.from({ length: missing }, () => generate('rsa', shape)))))
    },
    take: () => spare.pop() ?? generateKeyPairSync('rsa', shape),
  }
}

/**
 * Given pairs in order, then those of another source. Saves tests that create many sandboxes several seconds.
 *
 * @param given - each is used once
 */
export function givenKeyPairs(given: readonly KeyPair[], further: KeyPairs): KeyPairs {
  const left = [...given]
  return {
    prepare: (count) => further.prepare(Math.max(0, count - left.length)),
    take: () => left.shift() ?? further.take(),
  }
}
