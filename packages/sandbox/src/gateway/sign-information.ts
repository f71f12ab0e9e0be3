// So much of the body does the live gateway show back.
const SHOWN_BYTES = 8

/** The facts that `SIGN_ERROR` gives a developer to find what he signed differently. */
export interface SignInformation {
  readonly method: string
  readonly url: string
  readonly sign_message_length: number
  readonly truncated_sign_message: string
}

/**
 * What the gateway verified: the message's length in bytes, and its text with the body cut after eight bytes.
 *
 * @param message - the whole message, as `requestMessage` builds it
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
