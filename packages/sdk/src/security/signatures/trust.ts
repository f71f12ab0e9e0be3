import type { Verifier } from '@wxpay/protocol'
import type { CertificatesError } from '../../base/errors/trust-error'

/**
 * Keys whose signatures are trusted: platform certificates and WeChat Pay public keys, both during a merchant's
 * migration. Lookup is strict: an unknown serial number never returns another key.
 */
export class Trust implements TrustedKeys {
  /** Key with which WeChat Pay is asked to sign: the public key if there is one, otherwise the newest certificate. */
  readonly preferred: string
  /** All serial numbers and key IDs, as configured. */
  readonly serials: readonly string[]
  readonly #verifiers: ReadonlyMap<string, Verifier>

  constructor(verifiers: ReadonlyMap<string, Verifier>) {
    this.#verifiers = new Map([...verifiers].map(([serial, verifier]) => [canonical(serial), verifier]))
    this.serials = Object.freeze([...verifiers.keys()])
    this.preferred = preferred(verifiers)
  }

  find(serial: string): Verifier | undefined {
    return this.#verifiers.get(canonical(serial))
  }

  /** Configured keys are always available. */
  prepare(): undefined {
    return undefined
  }

  /** There is no source of further keys. */
  resolve(serial: string): Promise<Verifier | undefined> {
    return Promise.resolve(this.find(serial))
  }
}

function preferred(verifiers: ReadonlyMap<string, Verifier>): string {
  const ranked = [...verifiers].map(([serial, { certificate }]) => ({
    serial,
    rank: isPublicKeyId(serial) ? Number.POSITIVE_INFINITY : (certificate?.validFrom.getTime() ?? 0),
  }))
  // The last of two equal candidates is used: new keys are usually added below old ones.
  return ranked.reduce((best, next) => (next.rank >= best.rank ? next : best), { serial: '', rank: -1 })
    .serial
}

// Java and others omit leading zeros of a serial number, and both cases of letters are in use.
function canonical(serial: string): string {
  return serial.toUpperCase().replace(/^0+(?=.)/, '')
}

/** Whether an ID from a response or a caller names a WeChat Pay public key, and not a certificate. */
export function isPublicKeyId(id: string): boolean {
  return id.toUpperCase().startsWith('PUB_KEY_ID_')
}

/**
 * Keys that a client trusts: configured keys, or platform certificates that are downloaded and renewed automatically.
 */
export interface TrustedKeys {
  /** Call this before a key is needed. Returns a promise only if no key is available. */
  prepare(): Promise<void> | undefined
  /** The key with exactly this serial number or ID. */
  find(serial: string): Verifier | undefined
  /** Like {@link find}, but downloads the certificates if necessary. */
  resolve(serial: string): Promise<Verifier | undefined>
  /** Key with which WeChat Pay is asked to sign and fields are encrypted; empty if there is no key. */
  readonly preferred: string
  /** All serial numbers and key IDs. */
  readonly serials: readonly string[]
  /**
   * Time of the next download for an unknown serial number; `undefined` if none is possible, or if one is allowed now.
   */
  readonly nextDownload?: Date | undefined
  /** Error of the last download if it failed. */
  readonly failure?: CertificatesError | undefined
}
