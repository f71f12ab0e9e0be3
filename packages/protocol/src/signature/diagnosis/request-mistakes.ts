/** The parts of the string that a request signs, as they arrived. */
export interface SignedParts {
  readonly method: string
  /** Path and query as sent. */
  readonly target: string
  /** Host of the request. */
  readonly host: string
  readonly timestamp: string
  readonly nonce: string
  readonly body: string
  /** The whole body of an upload, whose `meta` alone is to be signed. */
  readonly upload: string | undefined
}

/** A usual mistake: what a client signs instead. */
export interface Mistake<Parts> {
  readonly code: string
  readonly zh: string
  readonly en: string
  /** Strings that are signed by this mistake. */
  readonly messages: (parts: Parts) => readonly string[]
}

export const lines = (...parts: readonly string[]): string => parts.map((part) => `${part}\n`).join('')

const message = (
  { method, target, timestamp, nonce, body }: SignedParts,
  changed: Partial<SignedParts> = {},
) =>
  lines(
    changed.method ?? method,
    changed.target ?? target,
    changed.timestamp ?? timestamp,
    changed.nonce ?? nonce,
    changed.body ?? body,
  )

const withBodies =
  (bodies: (parts: SignedParts) => readonly string[]) =>
  (parts: SignedParts): string[] =>
    bodies(parts).flatMap((body) => [message(parts, { body }), message(parts, { body }).slice(0, -1)])

const withTargets =
  (targets: (parts: SignedParts) => readonly string[]) =>
  (parts: SignedParts): string[] =>
    targets(parts).map((target) => message(parts, { target }))

/** Other texts of the same JSON, as the serializers of other languages write it. */
export function serialized(body: string): string[] {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return []
  }
  const compact = JSON.stringify(value)
  const spaced = JSON.stringify(value, undefined, 1).replaceAll(/\n */g, ' ')
  const python = spaced.replaceAll(/([[{]) | ([\]}])/g, '$1$2')
  const forms = [
    compact,
    JSON.stringify(sorted(value)),
    JSON.stringify(value, undefined, 2),
    JSON.stringify(value, undefined, 4),
    JSON.stringify(value, undefined, '\t'),
    python,
  ]
  return forms.flatMap((form) => [
    form,
    ascii(form),
    form.replaceAll('/', '\\/'),
    ascii(form).replaceAll('/', '\\/'),
    form.replaceAll(/[<>&]/g, escaped),
  ])
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

const ascii = (text: string): string => text.replaceAll(/[^\x00-\x7f]/g, escaped)

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  )
}

function decoded(target: string): string[] {
  try {
    return [decodeURI(target), decodeURIComponent(target)]
  } catch {
    return []
  }
}

const path = (target: string): string => target.split('?', 1)[0] ?? ''

/** The usual mistakes, in the order in which they are tried. */
export const requestMistakes: readonly Mistake<SignedParts>[] = [
  {
    code: 'missing-last-line-feed',
    zh: '签名串末尾少了一个换行：包括请求体在内，每一行后面都要有 \\n。',
    en: 'The last line feed is missing: each line ends in one, also the body.',
    messages: (parts) => [message(parts).slice(0, -1), message(parts, { body: '' }).slice(0, -2)],
  },
  {
    code: 'body-not-signed',
    zh: '签名时请求体是空的，但请求带了请求体。',
    en: 'An empty body was signed, but the request has a body.',
    messages: withBodies(() => ['', '{}', 'null']),
  },
  {
    code: 'body-reserialized',
    zh: '签名用的请求体和发出的不是同一段文本，例如签名后又序列化了一次。签名和发送要用同一个字符串。',
    en: 'The signed body is another text of the same JSON than the one that was sent. Serialize once, then sign and send that string.',
    messages: withBodies(({ body }) => serialized(body)),
  },
  {
    code: 'body-trimmed',
    zh: '签名用的请求体和发出的相差首尾的空白或换行。',
    en: 'The signed body differs from the sent one by blanks or line feeds at its ends.',
    messages: withBodies(({ body }) => [body.trim(), `${body}\n`, `\uFEFF${body}`]),
  },
  {
    code: 'whole-upload-signed',
    zh: '上传文件时只对 meta 的 JSON 签名，不是对整个 multipart 请求体签名。',
    en: 'Of an upload only the JSON of `meta` is signed, not the whole multipart body.',
    messages: withBodies(({ upload }) => (upload === undefined ? [] : [upload])),
  },
  {
    code: 'query-not-signed',
    zh: '签名用的 URL 缺少查询参数：要用路径加上 ? 后面的部分。',
    en: 'The signed URL has no query: it is the path with everything after the question mark.',
    messages: withTargets(({ target }) => [path(target)]),
  },
  {
    code: 'full-url-signed',
    zh: '签名用的是完整 URL：只能用路径和查询参数，不含协议和域名。',
    en: 'The full URL was signed: only the path and the query are, without scheme and host.',
    messages: withTargets(({ target, host }) =>
      [host, 'api.mch.weixin.qq.com'].flatMap((name) => [
        `http://${name}${target}`,
        `https://${name}${target}`,
        `${name}${target}`,
      ]),
    ),
  },
  {
    code: 'url-encoding-differs',
    zh: '签名用的 URL 和实际请求行的编码不同：要用发出的、已编码的路径和查询参数。',
    en: 'The signed URL is encoded differently than the one that was sent: sign it as it is on the request line.',
    messages: withTargets(({ target }) => [
      ...decoded(target),
      encodeURI(target),
      target.replaceAll('%20', '+'),
      target.replaceAll('+', '%20'),
      target.replace(/\/$/, ''),
      `${target}/`,
      target.slice(1),
    ]),
  },
  {
    code: 'method-differs',
    zh: '签名用的请求方法和实际的不同，方法名要大写。',
    en: 'Another method was signed; it is written in upper case.',
    messages: (parts) =>
      [parts.method.toLowerCase(), 'GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) =>
        message(parts, { method }),
      ),
  },
  {
    code: 'lines-in-other-order',
    zh: '时间戳和随机串的顺序反了：先时间戳，后随机串。',
    en: 'Timestamp and nonce are in the wrong order: the timestamp comes first.',
    messages: (parts) => [message(parts, { timestamp: parts.nonce, nonce: parts.timestamp })],
  },
  {
    code: 'other-line-feeds',
    zh: '换行符不对：要用一个 LF（0x0A），不是 CRLF，也不是反斜杠加 n 两个字符。',
    en: 'Other line feeds were signed: a single LF (0x0A), not CRLF and not the two characters \\n.',
    messages: (parts) => [
      message(parts).replaceAll('\n', '\r\n'),
      message(parts).replaceAll('\n', '\\n'),
      message(parts).replaceAll('\n', ''),
    ],
  },
  {
    code: 'response-string-signed',
    zh: '签的是应答的签名串（时间戳、随机串、报文主体），请求的签名串前面还有方法和 URL 两行。',
    en: 'The string of a response was signed; that of a request begins with method and URL.',
    messages: ({ timestamp, nonce, body }) => [lines(timestamp, nonce, body)],
  },
]

/** The string that the gateway verifies. */
export const verifiedMessage = (parts: SignedParts): string => message(parts)
