import type { Verifier } from '@wxpay/protocol'
import type { CertificatesError } from '../../base/errors/certificates-error'

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
