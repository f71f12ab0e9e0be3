import { type KeyObject, createPrivateKey, createPublicKey } from 'node:crypto'

// Reading a PEM takes longer than a signature, and a test file sends thousands of requests by a few keys.

/** The private key of a PEM, read once. */
export const privateKeyOf = readOnce(createPrivateKey)

/** The public key of a PEM, read once. */
export const publicKeyOf = readOnce(createPublicKey)

function readOnce(read: (pem: string) => KeyObject): (pem: string) => KeyObject {
  const known = new Map<string, KeyObject>()
  return (pem) => {
    const key = known.get(pem) ?? read(pem)
    known.set(pem, key)
    return key
  }
}
