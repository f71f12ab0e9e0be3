import { parseUrl } from '@wxpay/protocol'
import { usageError } from '../errors/cli-error'
import { type CapturedMessage, hasWechatpaySignature } from './message'

interface HarMessage {
  readonly headers?: readonly { readonly name?: unknown; readonly value?: unknown }[]
}

interface HarEntry {
  readonly startedDateTime?: unknown
  readonly request?: HarMessage & {
    readonly method?: unknown
    readonly url?: unknown
    readonly postData?: { readonly text?: unknown }
  }
  readonly response?: HarMessage & {
    readonly status?: unknown
    readonly content?: { readonly text?: unknown; readonly encoding?: unknown }
  }
}

/**
 * The messages of a HAR document, as browsers and proxies export it.
 *
 * @throws CliError if it is not one
 */
export function readHar(value: unknown): readonly CapturedMessage[] {
  const entries = (value as { readonly log?: { readonly entries?: unknown } } | null)?.log?.entries
  if (!Array.isArray(entries))
    throw usageError('CAPTURE_UNRECOGNIZED', {
      zh: 'JSON 里没有 log.entries，不是 HAR',
      en: 'The JSON has no log.entries, so it is not a HAR',
    })
  return (entries as readonly HarEntry[]).flatMap(messagesOf)
}

function messagesOf({ request, response, startedDateTime }: HarEntry): readonly CapturedMessage[] {
  const url = parseUrl(text(request?.url))
  if (request === undefined || url === undefined) return []
  const { host, pathname, search } = url
  const headers = headersOf(request)
  const time = typeof startedDateTime === 'string' ? { time: new Date(startedDateTime) } : {}
  const address = { method: text(request.method), target: pathname + search, host }
  return [
    {
      kind: hasWechatpaySignature(headers) ? 'notification' : 'request',
      ...address,
      headers,
      body: text(request.postData?.text),
      ...time,
    },
    ...(response === undefined
      ? []
      : [
          {
            kind: 'response' as const,
            ...address,
            headers: headersOf(response),
            body: contentOf(response),
            ...time,
          },
        ]),
  ]
}

function contentOf({ content }: NonNullable<HarEntry['response']>): string {
  const body = text(content?.text)
  return content?.encoding === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : body
}

function headersOf({ headers = [] }: HarMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(headers.map(({ name, value }) => [text(name).toLowerCase(), text(value)]))
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
