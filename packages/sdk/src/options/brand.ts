import { brandScheme, type KeySource, loadApiv3Key, loadPrivateKey, type Verifier } from '@wxpay/protocol'
import { InputError, named, requireWellFormed } from '../base/errors/input-error'
import { isPublicKeyId, Trust } from '../security/signatures/trust'
import { refuseUnknownMembers } from '../base/suggestions'
import { readCerts } from './certs'
import { Credentials } from '../security/credentials'
import type { BrandSigner } from '../call/context'

/** A brand of WeChat Pay's brand platform, which signs operations under `/brand/`. */
export interface BrandOptions {
  /** Brand ID: digits. */
  readonly brandId: string
  /** Serial number of the brand's API certificate: 40 hexadecimal digits. */
  readonly serial: string
  /** The brand's API private key, in any form that `privateKey` accepts. */
  readonly privateKey: KeySource
  /**
   * The WeChat Pay public keys issued to the brand, by `PUB_KEY_ID_…`. Default: those of the client's `certs`.
   */
  readonly certs?: Readonly<Record<string, KeySource>> | undefined
  /** APIv3 key of the brand, 32 bytes: decrypts notifications to the brand. */
  readonly apiv3Key?: string | Uint8Array | undefined
}

/**
 * @param configured - the client's own keys
 * @throws InputError that names the option: `brand.serial`
 */
export function readBrand(
  option: BrandOptions | undefined,
  configured: ReadonlyMap<string, Verifier>,
): BrandSigner | undefined {
  if (option === undefined) return undefined
  if (typeof (option as unknown) !== 'object' || (option as unknown) === null) {
    throw new InputError(
      'OPTION_INVALID',
      'Option "brand" must be an object: { brandId, serial, privateKey }',
      'brand',
    )
  }
  refuseUnknownMembers('brand', option, ['brandId', 'serial', 'privateKey', 'certs', 'apiv3Key'])
  const { brandId, serial, privateKey, certs, apiv3Key } = option
  requireWellFormed('brand.brandId', brandId, /^\d{1,32}$/, 'the brand ID as a string of digits')
  requireWellFormed(
    'brand.serial',
    serial,
    /^[0-9A-Fa-f]{8,40}$/,
    "the serial number of the brand's API certificate, 40 hexadecimal digits",
  )
  const key = named('brand.privateKey', () => loadPrivateKey(privateKey, 'brand.privateKey'))
  const own = certs === undefined ? configured : readCerts('brand.certs', certs, serial)
  // Responses to a brand are signed with a public key only; there are no platform certificates.
  const keys = [...own].filter(([id]) => isPublicKeyId(id))
  if (keys.length === 0) {
    throw new InputError(
      'OPTION_INVALID',
      'Responses to a brand are signed with the WeChat Pay public key of the brand. Give it under its ID (PUB_KEY_ID_…) in ' +
        'brand.certs, or in certs if it is the same',
      'brand.certs',
    )
  }
  return Object.freeze({
    credentials: new Credentials(brandId, serial.toUpperCase(), key, brandScheme),
    trust: new Trust(new Map(keys)),
    apiv3Key:
      apiv3Key === undefined
        ? undefined
        : named('brand.apiv3Key', () => loadApiv3Key(apiv3Key, 'brand.apiv3Key')),
  })
}
