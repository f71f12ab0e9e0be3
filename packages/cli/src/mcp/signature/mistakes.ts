import { requestMessage, responseMessage } from '@wxpay/protocol'
import type { Text } from '../../definition/text'

/** The parts of a string to sign: those of a request have a method and a URL. */
export interface SignedParts {
  readonly method: string | undefined
  /** Path and query. */
  readonly url: string | undefined
  readonly timestamp: string
  readonly nonce: string
  readonly body: string
}

/** The string that has to be signed. */
export function signedMessage({ method, url, timestamp, nonce, body }: SignedParts): string {
  return method === undefined || url === undefined
    ? responseMessage({ timestamp, nonce, body }).toString()
    : requestMessage({ method, url, timestamp, nonce, body }).toString()
}

// A mistaken string need not be one that may be signed.
const linesOf = ({ method, url, timestamp, nonce, body }: SignedParts): string =>
  [...(method === undefined || url === undefined ? [] : [method, url]), timestamp, nonce, body, ''].join('\n')

/** A usual mistake: what is signed or verified instead. */
export interface Mistake {
  readonly text: Text
  readonly messages: (parts: SignedParts) => readonly string[]
}

const changed =
  (change: (parts: SignedParts) => readonly Partial<SignedParts>[]) =>
  (parts: SignedParts): readonly string[] =>
    change(parts).map((each) => linesOf({ ...parts, ...each }))

/** The usual mistakes, in the order of their number. */
export const mistakes: readonly Mistake[] = [
  {
    text: {
      zh: '少了最后一个换行符：每一行（包括最后的正文）后面都有 \\n。',
      en: 'The last line feed is missing: every line ends with \\n, also that of the body.',
    },
    messages: (parts) => [signedMessage(parts).slice(0, -1)],
  },
  {
    text: {
      zh: '正文被解析后重新序列化过：要用收到或发出的原始字节。',
      en: 'The body was parsed and serialized again: use the bytes as they were sent or received.',
    },
    messages: changed(({ body }) => reserialized(body).map((text) => ({ body: text }))),
  },
  {
    text: { zh: '正文没有参与签名。', en: 'The body was left out.' },
    messages: changed(() => [{ body: '' }]),
  },
  {
    text: {
      zh: 'URL 带了域名：只签路径和查询参数。',
      en: 'The URL has the host: only the path and the query are signed.',
    },
    messages: changed(({ url }) =>
      url === undefined
        ? []
        : [{ url: `https://api.mch.weixin.qq.com${url}` }, { url: `api.mch.weixin.qq.com${url}` }],
    ),
  },
  {
    text: {
      zh: 'URL 少了查询参数：GET 的查询参数也要签。',
      en: 'The URL lacks the query, which is signed too.',
    },
    messages: changed(({ url }) =>
      url?.includes('?') === true ? [{ url: url.split('?', 1)[0] ?? '' }] : [],
    ),
  },
  {
    text: {
      zh: 'URL 的编码与实际发出的不同：要签发出时的写法。',
      en: 'The URL is encoded otherwise than it was sent: sign it as it is on the wire.',
    },
    messages: changed(({ url }) =>
      url === undefined ? [] : [{ url: decoded(url) }, { url: encodeURI(url) }],
    ),
  },
  {
    text: { zh: '随机串与时间戳的顺序颠倒了。', en: 'The nonce and the timestamp are in the wrong order.' },
    messages: changed(({ timestamp, nonce }) => [{ timestamp: nonce, nonce: timestamp }]),
  },
  {
    text: {
      zh: '时间戳用了毫秒：应为秒，且与请求头一致。',
      en: 'The timestamp is in milliseconds: it is in seconds, and the same as in the header.',
    },
    messages: changed(({ timestamp }) => [
      { timestamp: `${timestamp}000` },
      { timestamp: timestamp.slice(0, -3) },
    ]),
  },
  {
    text: { zh: 'HTTP 方法用了小写。', en: 'The method is in lower case.' },
    messages: (parts) => {
      const { method } = parts
      return method === undefined ? [] : [signedMessage(parts).replace(method, method.toLowerCase())]
    },
  },
]

function reserialized(body: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(body)
    const compact = JSON.stringify(value)
    const spaced = JSON.stringify(value, undefined, 1).replaceAll(/\n */g, ' ')
    const forms = [
      compact,
      JSON.stringify(value, undefined, 2),
      spaced.replaceAll(/([[{]) | ([\]}])/g, '$1$2'),
    ]
    return [...forms, ...forms.map(ascii), compact.replaceAll('/', '\\/')]
  } catch {
    return []
  }
}

const ascii = (text: string): string =>
  text.replaceAll(
    /[^\u0000-\u007f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
