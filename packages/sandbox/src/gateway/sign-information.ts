// The live gateway returns this many bytes of the body.
const SHOWN_BYTES = 8

/** Details of `SIGN_ERROR`, which help to find the difference between two signed messages. */
export interface SignInformation {
  readonly method: string
  readonly url: string
  readonly sign_message_length: number
  readonly truncated_sign_message: string
}

/**
 * The message that the gateway verified: its length in bytes, and its content with the body truncated to
 * eight bytes.
 *
 * @param message - the complete message, as `requestMessage` builds it
 */
export function signInformation(
  request: { readonly method: string; readonly url: string },
  message: Uint8Array,
  body: Uint8Array,
): SignInformation {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.byteLength)
  const head = bytes.subarray(0, bytes.byteLength - body.byteLength - 1)
  return {
    method: request.method,
    url: request.url,
    sign_message_length: bytes.byteLength,
    truncated_sign_message: `${head.toString()}${Buffer.from(body).subarray(0, SHOWN_BYTES).toString()}\n`,
  }
}
