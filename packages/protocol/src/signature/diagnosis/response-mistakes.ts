import { lines, type Mistake, serialized } from './request-mistakes'

/** The parts of the string that a response or a notification signs, as they arrived. */
export interface SignedResponse {
  readonly timestamp: string
  readonly nonce: string
  readonly body: string
}

const message = ({ timestamp, nonce, body }: SignedResponse): string => lines(timestamp, nonce, body)

/** The usual mistakes of those who verify, in the order in which they are tried: what WeChat Pay signed instead. */
export const responseMistakes: readonly Mistake<SignedResponse>[] = [
  {
    code: 'body-reserialized',
    zh: '验签用的报文主体不是收到的原文，例如解析后又序列化了一次。要用收到的字节验签，然后再解析。',
    en: 'The body is not the text that arrived: it was parsed and written again. Verify the bytes as received, then parse them.',
    messages: (parts) => serialized(parts.body).map((body) => message({ ...parts, body })),
  },
  {
    code: 'body-trimmed',
    zh: '验签用的报文主体与收到的相差首尾的空白、换行或 BOM。',
    en: 'The body differs from what arrived by blanks, line feeds or a byte order mark at its ends.',
    messages: (parts) =>
      [parts.body.trim(), `${parts.body}\n`, `${parts.body}\r\n`, parts.body.replace(/^\ufeff/, '')].map(
        (body) => message({ ...parts, body }),
      ),
  },
  {
    code: 'body-line-feeds',
    zh: '报文主体里的换行被改过（CRLF 与 LF 互换）。',
    en: 'Line feeds in the body were changed between CRLF and LF.',
    messages: (parts) =>
      [parts.body.replaceAll('\r\n', '\n'), parts.body.replaceAll(/\r?\n/g, '\r\n')].map((body) =>
        message({ ...parts, body }),
      ),
  },
  {
    code: 'body-lost',
    zh: '报文主体是空的：框架可能已经读走了它。验签要用原始报文主体。',
    en: 'The signature covers an empty body, or the body was read by a framework before. Verify the raw body.',
    messages: (parts) => ['', '{}'].map((body) => message({ ...parts, body })),
  },
  {
    code: 'lines-in-other-order',
    zh: '时间戳与随机串弄反了：先时间戳，后随机串。',
    en: 'Timestamp and nonce are in the wrong order: the timestamp comes first.',
    messages: ({ timestamp, nonce, body }) => [lines(nonce, timestamp, body)],
  },
]

/** The string that is verified. */
export const verifiedResponse = message
