import { rsaScheme } from '@wxpay/protocol'
import { findSignatureFault, type SignedHeaders } from './signature-fault'

// Serial numbers of certificates, IDs of public keys, and base64 of RSA signatures of 2048 to 8192 bits.
const serialShape = /^(?:[0-9A-F]{1,40}|PUB_KEY_ID_[0-9A-Z]{1,64})$/i
const nonceShape = /^[!-~]{1,128}$/
const signatureShape = /^[A-Za-z0-9+/]{342,1366}={0,2}$/

/**
 * Whether signed headers are complete, fresh and of the right shape, so that a body may be genuine if some key verifies
 * it. Neither the body nor a key is looked at.
 */
export function isPlausible(headers: SignedHeaders, now: Date): boolean {
  const fault = findSignatureFault(headers, '', { trust: { find: () => undefined }, scheme: rsaScheme, now })
  const { nonce = '', serial = '', signature = '' } = headers
  return (
    fault?.kind === 'serial' &&
    !fault.probe &&
    serialShape.test(serial) &&
    nonceShape.test(nonce) &&
    signatureShape.test(signature)
  )
}
