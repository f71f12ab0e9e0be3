import type { KeyObject } from 'node:crypto'

/**
 * One way of signing, whatever the algorithm: the seam at which another one (SM2 with SM3) is added. Messages come
 * from `requestMessage` and `responseMessage` and are the same in every scheme.
 */
export interface SignatureScheme {
  /** The scheme of the `Authorization` header, and the value of `Wechatpay-Signature-Type`. */
  readonly name: string
  /** The field of the `Authorization` header that says who signs. */
  readonly identity: 'mchid' | 'brand_id'
  /**
   * Signs off the event loop.
   *
   * @returns the signature in standard base64
   * @throws `SignatureError` (as a rejection) `SIGNING_KEY_UNFIT` if the key cannot sign by this scheme
   */
  sign(message: Uint8Array, key: KeyObject): Promise<string>
  /**
   * Signs at once, for a front end's parameters and for tests. It blocks the event loop for about a third of a
   * millisecond.
   *
   * @throws `SignatureError` `SIGNING_KEY_UNFIT` if the key cannot sign by this scheme
   */
  signSync(message: Uint8Array, key: KeyObject): string
  /**
   * Whether the signature (canonical standard base64, all else is false) is over just this message.
   *
   * @throws `SignatureError` `VERIFYING_KEY_UNFIT` if the key cannot verify by this scheme
   */
  verify(message: Uint8Array, signature: string, key: KeyObject): boolean
}
