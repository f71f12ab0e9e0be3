import { omitUndefined } from '../../domain/omit-undefined'
import { spelledName } from '../../http/wire-response'
import type { RecordedResponse } from '../record'
import { type BodyView, responseBody } from './body'

/** The response of a request, with the string that its signature covers. */
export interface ResponseView {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: BodyView
  readonly signature?: {
    /** The string to verify, with its line feeds. */
    readonly message: string
    readonly serial: string
    readonly signature: string
    readonly type?: string
    readonly timestamp: string
    readonly nonce: string
  }
}

/** A response for people. */
export function responseView({ status, headers, text }: RecordedResponse): ResponseView {
  const value = (name: string): string => headers.get(`wechatpay-${name}`) ?? ''
  const [timestamp, nonce, signature] = [value('timestamp'), value('nonce'), value('signature')]
  const digest = headers.get('wechatpay-statement-sha1')
  const body = digest === null ? text : `{"sha1":"${digest}"}`
  const isSigned = signature !== '' && (body !== undefined || !headers.has('content-type'))
  return {
    status,
    headers: [...headers].map(([name, own]) => [spelledName(name), own] as const),
    body: responseBody(text, headers),
    ...(isSigned && {
      signature: {
        message: `${timestamp}\n${nonce}\n${body ?? ''}\n`,
        serial: value('serial'),
        signature,
        timestamp,
        nonce,
        ...omitUndefined({ type: headers.get('wechatpay-signature-type') ?? undefined }),
      },
    }),
  }
}
