import { X509Certificate, createPrivateKey, createPublicKey } from 'node:crypto'
import type { KeyPair } from '../platform/key-pairs'
import { MerchantError } from './merchant-error'
import type { NewMerchant } from './new-merchant'

/** Whether keys that look like those of a real merchant are accepted. */
export type ProductionKeys = 'refused' | 'allowed'

/** Keys that a merchant brings. */
export interface OwnKeys {
  readonly keys: KeyPair
  /** Its own certificate, which is not issued by the sandbox. */
  readonly issued: { readonly serial: string; readonly certificate: string } | undefined
}

type Given = Pick<NewMerchant, 'privateKey' | 'certificate'>

/**
 * Reads the keys that a merchant brings. The certificate of a real merchant is known by its issuer, which WeChat Pay's
 * certificates name Tenpay.com; a private key, an APIv3 key and an APIv2 key alone do not show whose they are.
 *
 * @returns `undefined` if it brings none
 * @throws MerchantError MERCHANT_FIELD_INVALID, without any of the keys
 * @throws MerchantError PRODUCTION_KEY_REFUSED for a certificate of a real merchant, unless they are allowed
 */
export function ownKeys(
  { privateKey, certificate }: Given,
  productionKeys: ProductionKeys,
): OwnKeys | undefined {
  const parsed = certificate === undefined ? undefined : parseCertificate(certificate)
  if (parsed !== undefined && productionKeys === 'refused' && /tenpay/i.test(parsed.issuer)) {
    throw new MerchantError(
      'PRODUCTION_KEY_REFUSED',
      'The certificate was issued by Tenpay for a real merchant. Leave its keys out, and the sandbox makes others; or allow them by --allow-production-keys or createSandbox({ productionKeys: "allowed" }).',
    )
  }
  if (privateKey === undefined) {
    if (parsed === undefined) return undefined
    throw invalid('certificate needs the privateKey that belongs to it.')
  }
  const keys = parsePrivateKey(privateKey)
  if (parsed === undefined) return { keys, issued: undefined }
  if (parsed.publicKey.export({ type: 'spki', format: 'pem' }) !== keys.publicKey) {
    throw invalid('certificate and privateKey do not belong together.')
  }
  return { keys, issued: { serial: parsed.serialNumber, certificate: parsed.toString() } }
}

function parseCertificate(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem)
  } catch {
    throw invalid('certificate must be an X.509 certificate in PEM.')
  }
}

function parsePrivateKey(pem: string): KeyPair {
  const rule = 'privateKey must be an unencrypted RSA key of at least 2048 bits in PEM.'
  let key
  try {
    key = createPrivateKey(pem)
  } catch {
    throw invalid(rule)
  }
  if (key.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048)
    throw invalid(rule)
  return {
    publicKey: createPublicKey(key).export({ type: 'spki', format: 'pem' }) as string,
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }) as string,
  }
}

function invalid(message: string): MerchantError {
  return new MerchantError('MERCHANT_FIELD_INVALID', message)
}
