/** An HTTP message that was captured. */
export interface CapturedMessage {
  /** A request of a merchant, or what WeChat Pay sent: a response or a notification. */
  readonly kind: 'request' | 'response' | 'notification'
  /** Of a request or a notification. */
  readonly method?: string
  /** Path and query as sent. */
  readonly target?: string
  readonly host?: string
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Time of the capture, if it is known: a signature expires five minutes after it was made. */
  readonly time?: Date
}

/** Whether a message has a signature. */
export function isSigned({ headers, body }: CapturedMessage): boolean {
  return (
    /^WECHATPAY2-/i.test(headers['authorization'] ?? '') ||
    hasWechatpaySignature(headers) ||
    isSignedXml(body)
  )
}

/** Whether a message is signed by WeChat Pay, with headers. */
export function hasWechatpaySignature(headers: Readonly<Record<string, string>>): boolean {
  return headers['wechatpay-signature'] !== undefined
}

/** Whether a body is signed as APIv2 does it. */
export function isSignedXml(body: string): boolean {
  return body.trimStart().startsWith('<') && body.includes('<sign>')
}
