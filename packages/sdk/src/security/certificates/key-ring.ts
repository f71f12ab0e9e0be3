import { type Certificate, sameSerial, type Verifier } from '@wxpay/protocol'
import { isPublicKeyId, Trust } from '../signatures/trust'
import type { Download } from './download'
import { newestOf, validityOf } from './validity'

/**
 * All keys at a moment, which never change: those that were configured, and those that were downloaded. Configured ones
 * verify as long as they are configured; downloaded ones as long as they are valid.
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
    // What was configured comes last, so that nothing downloaded takes its place.
    this.#trust = new Trust(new Map([...downloaded.map(asEntry), ...configured]))
  }

  /** The same configured keys, with other downloaded ones. */
  with(download: Download): KeyRing {
    return new KeyRing(this.#configured, download)
  }

  find(serial: string, now: Date): Verifier | undefined {
    const verifier = this.#trust.find(serial)
    if (verifier?.certificate === undefined || validityOf(verifier.certificate, now) === 'valid')
      return verifier
    return [...this.#configured.keys()].some((id) => sameSerial(id, serial)) ? verifier : undefined
  }

  /** Whether there is any key that is valid now. */
  isUsable(now: Date): boolean {
    for (const { certificate } of this.#configured.values()) if (certificate === undefined) return true
    return this.#certificates.some((certificate) => validityOf(certificate, now) === 'valid')
  }

  /**
   * What WeChat Pay is asked to sign with, and fields are encrypted with: the WeChat Pay public key if there is one, or else
   * the newest valid certificate, or else whatever there is. One that WeChat Pay lists no more still verifies for a while,
   * and is not encrypted with if there is another. Empty if there is nothing.
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

  /** The keys by serial number, for verifying the next download. */
  get verifiers(): ReadonlyMap<string, Verifier> {
    return new Map([...this.#certificates.map(asEntry), ...this.#configured])
  }
}

export function asEntry(certificate: Certificate): [string, Verifier] {
  return [certificate.serial, { publicKey: certificate.publicKey, certificate }]
}
