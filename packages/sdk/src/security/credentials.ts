import type { KeyObject } from 'node:crypto'
import { type AuthorizationIdentity, decryptField, rsaScheme, type SignatureScheme } from '@wxpay/protocol'
import { openFields } from './encryption/sealing'

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

  /** Signs off the event loop. */
  sign(message: Uint8Array): Promise<string> {
    return this.scheme.sign(message, this.#privateKey)
  }

  /** Opens what WeChat Pay sealed for this merchant. */
  open(sealed: string): string {
    return decryptField(sealed, this.#privateKey)
  }

  /** Opens fields of an answer. */
  openFields(answer: unknown, paths: readonly string[]): unknown {
    return openFields(answer, paths, this.#privateKey)
  }
}
