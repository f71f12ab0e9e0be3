import { type Certificate, sameSerial, type Verifier } from '@wxpay/protocol'
import { isPublicKeyId, Trust } from '../signatures/trust'
import type { Download } from './download'
import { newestOf, validityOf } from './validity'

/**
 * Immutable set of keys: configured and downloaded ones. Configured keys are always valid; downloaded ones for the
 * validity period of their certificate.
 */
export class KeyRing {
  readonly download: Download | undefined
  readonly #configured: ReadonlyMap<string, Verifier>
  readonly #certificates: readonly Certificate[]
  readonly #trust: Trust

  constructor(configured: ReadonlyMap<string, Verifier>, download?: Download) {
    this.download = download
    this.#configured = configured
    const downloaded = (download?.certificates ?? []).map(({ certificate }) => certificate)
    this.#certificates = [
      ...downloaded,
      ...[...configured.values()].flatMap(({ certificate }) => certificate ?? []),
    ]
    // Configured keys are added last, so that a downloaded one cannot replace them.
    this.#trust = new Trust(new Map([...downloaded.map(asEntry), ...configured]))
  }

  /** The same configured keys with another download. */
  with(download: Download): KeyRing {
    return new KeyRing(this.#configured, download)
  }

  find(serial: string, now: Date): Verifier | undefined {
    const verifier = this.#trust.find(serial)
    if (verifier?.certificate === undefined || validityOf(verifier.certificate, now) === 'valid')
      return verifier
    return [...this.#configured.keys()].some((id) => sameSerial(id, serial)) ? verifier : undefined
  }

  /** Whether any key is valid now. */
  isUsable(now: Date): boolean {
    for (const { certificate } of this.#configured.values()) if (certificate === undefined) return true
    return this.#certificates.some((certificate) => validityOf(certificate, now) === 'valid')
  }

  /**
   * Name of the key with which WeChat Pay is asked to sign and fields are encrypted: the WeChat Pay public key if there
   * is one, otherwise the newest valid certificate, otherwise any key. A certificate that is no longer listed still
   * verifies for a while, but is used to encrypt only if there is no other. Empty if there is no key.
   */
  preferred(now: Date): string {
    const { preferred } = this.#trust
    if (isPublicKeyId(preferred)) return preferred
    return (newestOf(this.#listed, now) ?? newestOf(this.#certificates, now))?.serial ?? preferred
  }

  get #listed(): Certificate[] {
    const { at, certificates = [] } = this.download ?? {}
    return certificates
      .filter(({ listedAt }) => listedAt.getTime() === at?.getTime())
      .map(({ certificate }) => certificate)
  }

  get serials(): readonly string[] {
    return this.#trust.serials
  }

  /** Keys by serial number, used to verify the next download. */
  get verifiers(): ReadonlyMap<string, Verifier> {
    return new Map([...this.#certificates.map(asEntry), ...this.#configured])
  }
}

export function asEntry(certificate: Certificate): [string, Verifier] {
  return [certificate.serial, { publicKey: certificate.publicKey, certificate }]
}
