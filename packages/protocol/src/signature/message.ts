import { SignatureError } from '../errors'

/** What a request's signature covers. */
export interface RequestMessage {
  /** The HTTP method in capitals. */
  readonly method: string
  /** Path and query exactly as sent: encoded, no host, no fragment. */
  readonly url: string
  /** Seconds since 1970. */
  readonly timestamp: string | number
  readonly nonce: string
  /** The body as sent; for a multipart upload the text of its `meta` part; `''` if there is none. */
  readonly body: string | Uint8Array
}

/** What the signature of a response or of a notification covers. */
export interface ResponseMessage {
  /** The `Wechatpay-Timestamp` header, as it came. */
  readonly timestamp: string | number
  /** The `Wechatpay-Nonce` header, as it came. */
  readonly nonce: string
  /** The raw bytes of the body, never a parsed and re-serialised one; `''` for a 204. */
  readonly body: string | Uint8Array
}

/**
 * The bytes that a merchant signs for a request: method, URL, timestamp, nonce and body, each followed by a line
 * feed (also after an empty body, and after a body that itself ends in one).
 *
 * @throws {@link SignatureError} `MESSAGE_FIELD_INVALID` if a field would not fit on its line, or the URL is
 * not a path
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 * @example
 * ```ts
 * import { requestMessage } from '@wxpay/protocol'
 *
 * const url = '/v3/certificates?algorithm_type=RSA'
 * const message = requestMessage({ method: 'GET', url, timestamp: 1554208460, nonce: '593BEC0C930BF1AF', body: '' })
 * console.log(message.toString()) // 'GET\n/v3/certificates?algorithm_type=RSA\n1554208460\n593BEC0C930BF1AF\n\n'
 * ```
 */
export function requestMessage({ method, url, timestamp, nonce, body }: RequestMessage): Buffer {
  if (!url.startsWith('/')) {
    throw new SignatureError(
      'MESSAGE_FIELD_INVALID',
      'url of a message to be signed does not begin with /; give path and query as sent, without scheme and host',
    )
  }
  return lines(
    line('method', method) + line('url', url) + line('timestamp', seconds(timestamp)) + line('nonce', nonce),
    body,
  )
}

/**
 * The bytes that WeChat Pay signs for a response or a notification: timestamp, nonce and body, each followed by a
 * line feed.
 *
 * @throws {@link SignatureError} `MESSAGE_FIELD_INVALID` if a field would not fit on its line
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 * @example
 * ```ts
 * import { responseMessage } from '@wxpay/protocol'
 *
 * const message = responseMessage({ timestamp: '1554209980', nonce: 'c5ac7061fccab6bf', body: '' })
 * console.log(message.toString()) // '1554209980\nc5ac7061fccab6bf\n\n'
 * ```
 */
export function responseMessage({ timestamp, nonce, body }: ResponseMessage): Buffer {
  return lines(line('timestamp', seconds(timestamp)) + line('nonce', nonce), body)
}

// A line feed inside a field would let two different requests share one message, and so one signature.
function line(field: string, value: string): string {
  if (value === '' || value.includes('\n')) {
    throw new SignatureError(
      'MESSAGE_FIELD_INVALID',
      `${field} of a message to be signed is ${value === '' ? 'empty' : 'more than one line'}; give it on one line`,
    )
  }
  return `${value}\n`
}

function seconds(timestamp: string | number): string {
  if (typeof timestamp === 'string') return timestamp
  if (Number.isSafeInteger(timestamp) && timestamp >= 0) return String(timestamp)
  throw new SignatureError(
    'MESSAGE_FIELD_INVALID',
    'timestamp of a message to be signed is not a whole number of seconds since 1970',
  )
}

// One allocation and one copy of the body, which can be megabytes long.
function lines(head: string, body: string | Uint8Array): Buffer {
  const headLength = Buffer.byteLength(head)
  const bodyLength = Buffer.byteLength(body)
  const message = Buffer.allocUnsafe(headLength + bodyLength + 1)
  message.write(head)
  if (typeof body === 'string') message.write(body, headLength)
  else message.set(body, headLength)
  message[headLength + bodyLength] = 0x0a
  return message
}
