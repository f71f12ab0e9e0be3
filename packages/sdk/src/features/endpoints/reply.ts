/** What WeChat Pay is answered. APIv3 goes by the status alone, APIv2 by `return_code` in the body as well. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Set where the body of the request may not have been read to its end. */
  readonly unread?: true
}

const JSON_BODY = { 'content-type': 'application/json; charset=utf-8' } as const

/** Handled: do not send it again. */
export const accepted: Reply = { status: 204, headers: {}, body: '' }

/**
 * Not handled: send it again, by the official schedule.
 *
 * @param status - 4xx where the request was at fault, 5xx where we are
 * @param message - at most 64 characters are kept, as the documentation asks for
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export function refused(status: number, message: string): Reply {
  return { status, headers: JSON_BODY, body: JSON.stringify({ code: 'FAIL', message: message.slice(0, 64) }) }
}

/** The headers for a connection of HTTP/1.1: with a body that was not read to its end, it cannot be used again. */
export function connectionHeaders({ status, headers, unread }: Reply): Record<string, string> {
  return status === 413 || unread ? { ...headers, connection: 'close' } : { ...headers }
}
