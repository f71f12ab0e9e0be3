import { SignatureError } from '../errors'
import { checkedValue, type Line, messageOf, seconds } from './lines'

/** Input of a request signature. */
export interface RequestMessage {
  /** HTTP method in upper case. */
  readonly method: string
  /** Path and query exactly as sent: encoded, no host, no fragment. */
  readonly url: string
  /** Seconds since 1970. */
  readonly timestamp: string | number
  readonly nonce: string
  /** The body as sent; for a multipart upload its `meta` part; `''` without a body. */
  readonly body: string | Uint8Array
}

/** Input of the signature of a response or a notification. */
export interface ResponseMessage {
  /** The `Wechatpay-Timestamp` header, unchanged. */
  readonly timestamp: string | number
  /** The `Wechatpay-Nonce` header, unchanged. */
  readonly nonce: string
  /** The raw bytes of the body, never parsed and re-serialized; `''` for a 204. */
  readonly body: string | Uint8Array
}

/** Input of the signature that a front end passes to WeChat: `paySign` of JSAPI, `sign` of apps. */
export interface InvocationMessage {
  readonly appid: string
  /** Seconds since 1970. */
  readonly timestamp: string | number
  readonly nonce: string
  /** The `prepay_id` alone, without `prepay_id=`. */
  readonly prepay_id: string
}

const method: Line = { name: 'method', forbidden: /[^A-Z-]/, allowed: 'upper-case letters' }
const url: Line = { name: 'url', forbidden: /[^!-~]|#/, allowed: 'visible ASCII characters, no fragment' }
const timestamp: Line = { name: 'timestamp', forbidden: /\D/, allowed: 'digits' }
const nonce: Line = { name: 'nonce', forbidden: /[^!-~]/, allowed: 'visible ASCII characters' }
const appid: Line = { name: 'appid', forbidden: /[^\w-]/, allowed: 'letters, digits, _ and -' }
const prepay_id: Line = { name: 'prepay_id', forbidden: /[^\w-]/, allowed: 'letters, digits, _ and -' }

/**
 * Builds the bytes that a merchant signs for a request: method, URL, timestamp, nonce and body, each followed by a line
 * feed (also after an empty body, and after a body that itself ends in one).
 *
 * @throws {@link SignatureError} `MESSAGE_FIELD_INVALID` for a forbidden character in a field, or a URL that
 * is not a path
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
export function requestMessage(request: RequestMessage): Buffer {
  if (!request.url.startsWith('/')) {
    throw new SignatureError(
      'MESSAGE_FIELD_INVALID',
      'url of a message to sign must begin with /: give path and query as sent, without scheme and host',
    )
  }
  return messageOf(
    [
      [method, request.method],
      [url, request.url],
      [timestamp, seconds(request.timestamp)],
      [nonce, request.nonce],
    ],
    request.body,
  )
}

/**
 * Builds the bytes that WeChat Pay signs for a response or a notification: timestamp, nonce and body, each followed by a
 * line feed.
 *
 * @throws {@link SignatureError} `MESSAGE_FIELD_INVALID` for a forbidden character in a field
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 * @example
 * ```ts
 * import { responseMessage } from '@wxpay/protocol'
 *
 * const message = responseMessage({ timestamp: '1554209980', nonce: 'c5ac7061fccab6bf', body: '' })
 * console.log(message.toString()) // '1554209980\nc5ac7061fccab6bf\n\n'
 * ```
 */
export function responseMessage(response: ResponseMessage): Buffer {
  return messageOf(
    [
      [timestamp, seconds(response.timestamp)],
      [nonce, response.nonce],
    ],
    response.body,
  )
}

/**
 * Builds the bytes that a merchant signs for `wx.requestPayment` of a mini program and for JSAPI pages: app ID, timestamp,
 * nonce and `prepay_id=…`, each followed by a line feed.
 *
 * @throws {@link SignatureError} `MESSAGE_FIELD_INVALID` for a forbidden character in a field
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791858
 * @example
 * ```ts
 * import { jsapiMessage } from '@wxpay/protocol'
 *
 * const message = jsapiMessage({ appid: 'wxd678efh567hg6787', timestamp: 1554208460, nonce: '593B', prepay_id: 'wx2014' })
 * console.log(message.toString()) // 'wxd678efh567hg6787\n1554208460\n593B\nprepay_id=wx2014\n'
 * ```
 */
export function jsapiMessage(order: InvocationMessage): Buffer {
  return messageOf(invocationLines(order), `prepay_id=${checkedValue(prepay_id, order.prepay_id)}`)
}

/**
 * Builds the bytes that a merchant signs for the OpenSDK of an app: app ID, timestamp, nonce and `prepay_id`, each followed
 * by a line feed.
 *
 * @throws {@link SignatureError} `MESSAGE_FIELD_INVALID` for a forbidden character in a field
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070351
 * @example
 * ```ts
 * import { appMessage } from '@wxpay/protocol'
 *
 * const message = appMessage({ appid: 'wxd678efh567hg6787', timestamp: 1554208460, nonce: '593B', prepay_id: 'wx2014' })
 * console.log(message.toString()) // 'wxd678efh567hg6787\n1554208460\n593B\nwx2014\n'
 * ```
 */
export function appMessage(order: InvocationMessage): Buffer {
  return messageOf(invocationLines(order), checkedValue(prepay_id, order.prepay_id))
}

function invocationLines(order: InvocationMessage): [Line, string][] {
  return [
    [appid, order.appid],
    [timestamp, seconds(order.timestamp)],
    [nonce, order.nonce],
  ]
}
