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
import { named } from '../base/errors/named-option'
import { requireWellFormed } from '../base/errors/well-formed'
import { decryptFields } from './encryption/encrypt-fields'

/** Signatures under way, of all clients in this process: they share the thread pool. */
let underWay = 0

/**
 * Who signs, a merchant or a brand: its number, the serial number of its certificate, and the key, which cannot be read
 * back.
 */
export class Credentials {
  /** Number of the merchant, or of the brand. */
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

  /** How the `Authorization` header names who signs. */
  get identity(): AuthorizationIdentity {
    return this.scheme.identity === 'brand_id' ? { brand_id: this.mchid } : { mchid: this.mchid }
  }

  /**
   * Signs on the main thread when no other signature is under way, and on the thread pool otherwise: a lone signature
   * delays nothing, and under load the event loop stays free.
   */
  async sign(message: Uint8Array): Promise<string> {
    underWay++
    try {
      // Signatures that are asked for meanwhile are concurrent. Two turns of the event loop, since undici reuses the
      // connection of the call before no sooner than one turn after its response.
      if (underWay === 1) await setImmediate()
      if (underWay === 1) await setImmediate()
      return underWay === 1
        ? this.scheme.signSync(message, this.#privateKey)
        : await this.scheme.sign(message, this.#privateKey)
    } finally {
      underWay--
    }
  }

  /** Decrypts a field that WeChat Pay encrypted for this merchant. */
  decrypt(encrypted: string): string {
    return decryptField(encrypted, this.#privateKey)
  }

  /** Decrypts fields of a response. */
  decryptFields(answer: unknown, paths: readonly string[]): unknown {
    return decryptFields(answer, paths, this.#privateKey)
  }
}

/** Who signs: of a client, or of a single call that says so. */
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
