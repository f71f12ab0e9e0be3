import type { KeyObject } from 'node:crypto'

/**
 * A signature algorithm. SM2 with SM3 can be added as another one. Messages come from `requestMessage` and
 * `responseMessage` and are the same in every scheme.
 */
export interface SignatureScheme {
  /** The scheme of the `Authorization` header, and the value of `Wechatpay-Signature-Type`. */
  readonly name: string
  /** The field of the `Authorization` header that identifies the signer. */
  readonly identity: 'mchid' | 'brand_id'
  /**
   * Signs off the event loop.
   *
   * @returns the signature in standard base64
   * @throws `SignatureError` (as a rejection) `SIGNING_KEY_UNFIT` if the key cannot sign by this scheme
   */
  sign(message: Uint8Array, key: KeyObject): Promise<string>
  /**
   * Signs synchronously, for a front end's parameters and for tests. Blocks the event loop for about 0.3 ms.
   *
   * @throws `SignatureError` `SIGNING_KEY_UNFIT` if the key cannot sign by this scheme
   */
  signSync(message: Uint8Array, key: KeyObject): string
  /**
   * Whether the signature is valid for exactly this message. Anything but canonical standard base64 is
   * invalid.
   *
   * @throws `SignatureError` `VERIFYING_KEY_UNFIT` if the key cannot verify by this scheme
   */
  verify(message: Uint8Array, signature: string, key: KeyObject): boolean
}
