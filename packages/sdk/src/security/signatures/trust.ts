import type { Verifier } from '@wxpay/protocol'
import type { CertificatesError } from '../../base/errors/certificates-error'

/**
 * Whose signatures are believed: platform certificates and WeChat Pay public keys, side by side while a merchant goes
 * over from one to the other. A lookup is strict: an unknown serial number is never answered with some other key.
 */
export class Trust implements TrustedKeys {
  /** What to ask WeChat Pay to sign with: the public key if there is one, or else the newest certificate. */
  readonly preferred: string
  /** All serial numbers and ids, as they were given. */
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

  /** They were configured, and are all there. */
  prepare(): undefined {
    return undefined
  }

  /** There is nowhere to look for more. */
  resolve(serial: string): Promise<Verifier | undefined> {
    return Promise.resolve(this.find(serial))
  }
}

function preferred(verifiers: ReadonlyMap<string, Verifier>): string {
  const ranked = [...verifiers].map(([serial, { certificate }]) => ({
    serial,
    rank: isPublicKeyId(serial) ? Number.POSITIVE_INFINITY : (certificate?.validFrom.getTime() ?? 0),
  }))
  // Of two that rank alike the one given last is taken: people add the new one below the old one.
  return ranked.reduce((best, next) => (next.rank >= best.rank ? next : best), { serial: '', rank: -1 })
    .serial
}

// Java and others drop leading zeros of a serial number, and either case is in use.
function canonical(serial: string): string {
  return serial.toUpperCase().replace(/^0+(?=.)/, '')
}

/** Whether what an answer or a caller names is a WeChat Pay public key, and not the serial number of a certificate. */
export function isPublicKeyId(id: string): boolean {
  return id.toUpperCase().startsWith('PUB_KEY_ID_')
}

/** Whose signatures a client believes: keys that were configured, and platform certificates that keep themselves. */
export interface TrustedKeys {
  /** To be called before a key is needed; there is something to wait for only while there is none. */
  prepare(): Promise<void> | undefined
  /** The key of that serial number or id, and never another one. */
  find(serial: string): Verifier | undefined
  /** The same, looked for at WeChat Pay if need be. */
  resolve(serial: string): Promise<Verifier | undefined>
  /** What to ask WeChat Pay to sign with, and to encrypt fields with; empty if there is no key. */
  readonly preferred: string
  /** All serial numbers and ids. */
  readonly serials: readonly string[]
  /** When an unknown serial number is looked for again; nothing where it is not looked for, or at once. */
  readonly nextLook?: Date | undefined
  /** Why the last look at WeChat Pay failed, if it did. */
  readonly failure?: CertificatesError | undefined
}
