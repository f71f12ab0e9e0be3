import type { KeyObject } from 'node:crypto'
import { openField, type SignatureScheme } from '@wxpay/protocol'
import { openFields } from '../sealing/sealing'

/** Who signs: a merchant's number, the serial number of its certificate, and the key, which cannot be read back. */
export class Credentials {
  readonly mchid: string
  readonly serial: string
  readonly #privateKey: KeyObject

  constructor(mchid: string, serial: string, privateKey: KeyObject) {
    this.mchid = mchid
    this.serial = serial
    this.#privateKey = privateKey
  }

  /** Signs off the event loop. */
  sign(message: Uint8Array, scheme: SignatureScheme): Promise<string> {
    return scheme.sign(message, this.#privateKey)
  }

  /** Opens what WeChat Pay sealed for this merchant. */
  open(sealed: string): string {
    return openField(sealed, this.#privateKey)
  }

  /** Opens fields of an answer. */
  openFields(answer: unknown, paths: readonly string[]): unknown {
    return openFields(answer, paths, this.#privateKey)
  }
}
