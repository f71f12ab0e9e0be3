import type { KeyObject } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import {
  type AuthorizationIdentity,
  decryptField,
  type KeySource,
  loadPrivateKey,
  rsaScheme,
  type SignatureScheme,
} from '@wxpay/protocol'
import { named, requireWellFormed } from '../base/errors/input-error'
import { decryptFields } from './encryption/encrypt-fields'

/** Number of signatures in progress of all clients in this process, which share the thread pool. */
let inFlight = 0
/** Number of signatures requested so far. */
let requested = 0

/**
 * Signing identity of a merchant or a brand: its ID, the serial number of its certificate, and the key, which cannot be
 * read.
 */
export class Credentials {
  /** Merchant ID or brand ID. */
  readonly mchid: string
  readonly serial: string
  readonly scheme: SignatureScheme
  readonly #privateKey: KeyObject

  constructor(mchid: string, serial: string, privateKey: KeyObject, scheme: SignatureScheme = rsaScheme) {
    this.mchid = mchid
    this.serial = serial
    this.#privateKey = privateKey
    this.scheme = scheme
  }

  /** Identity in the `Authorization` header. */
  get identity(): AuthorizationIdentity {
    return this.scheme.identity === 'brand_id' ? { brand_id: this.mchid } : { mchid: this.mchid }
  }

  /**
   * Signs on the main thread if no other signature is in progress, and on the thread pool otherwise: a single signature
   * causes no noticeable delay, and under load the event loop stays free.
   */
  async sign(message: Uint8Array): Promise<string> {
    inFlight++
    requested++
    const own = requested
    try {
      // Signatures requested in the meantime are concurrent. Waits two turns of the event loop because undici reuses
      // the connection of the previous call only then; after one turn, every call would open another connection.
      if (inFlight === 1) await setImmediate()
      if (inFlight === 1) await setImmediate()
      return inFlight === 1 && requested === own
        ? this.scheme.signSync(message, this.#privateKey)
        : await this.scheme.sign(message, this.#privateKey)
    } finally {
      inFlight--
    }
  }

  /** Decrypts a field that WeChat Pay encrypted for this merchant. */
  decrypt(encrypted: string): string {
    return decryptField(encrypted, this.#privateKey)
  }

  /** Decrypts fields of a response. */
  decryptFields(response: unknown, paths: readonly string[]): unknown {
    return decryptFields(response, paths, this.#privateKey)
  }
}

/** Reads the credentials of a client, or of a single call that overrides them. */
export function readCredentials({
  mchid,
  serial,
  privateKey,
}: {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: KeySource
}): Credentials {
  requireWellFormed(
    'mchid',
    mchid,
    /^\d{1,32}$/,
    "the merchant ID as a string of digits, such as '1900000001'",
  )
  requireWellFormed('serial', serial, /^[0-9A-Fa-f]{8,40}$/, serialBelongs)
  return new Credentials(
    mchid,
    serial.toUpperCase(),
    named('privateKey', () => loadPrivateKey(privateKey, 'privateKey')),
  )
}

const serialBelongs =
  'the serial number of the merchant API certificate, 40 hexadecimal digits: ' +
  'openssl x509 -in apiclient_cert.pem -noout -serial'
