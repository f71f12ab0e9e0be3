/** Reply to WeChat Pay. APIv3 reads the status only, APIv2 also `return_code` in the body. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Set if the body of the request may not have been read to its end. */
  readonly unread?: true
}

const JSON_BODY = { 'content-type': 'application/json; charset=utf-8' } as const

/** Handled: WeChat Pay does not send the notification again. */
export const accepted: Reply = { status: 204, headers: {}, body: '' }

/**
 * Not handled: WeChat Pay sends the notification again, by the official schedule.
 *
 * @param status - 4xx for a fault of the request, 5xx for a fault of this server
 * @param message - truncated to 64 characters, as the documentation requires
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export function refused(status: number, message: string): Reply {
  return { status, headers: JSON_BODY, body: JSON.stringify({ code: 'FAIL', message: message.slice(0, 64) }) }
}

/** The headers for an HTTP/1.1 connection: one whose request body was not read to its end cannot be reused. */
export function connectionHeaders({ status, headers, unread }: Reply): Record<string, string> {
  return status === 413 || unread ? { ...headers, connection: 'close' } : { ...headers }
}
