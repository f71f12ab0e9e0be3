import { parseArgs } from 'node:util'
import { parseUrl } from '@wxpay/protocol'
import { split } from 'shlex'
import { usageError } from '../errors/cli-error'
import { type CapturedMessage, hasWechatpaySignature } from './message'

const string = { type: 'string', multiple: true } as const

/**
 * The request of a curl line.
 *
 * @throws CliError if it has no URL
 */
export function readCurl(line: string): CapturedMessage {
  const words = wordsOf(line)
  const { values, positionals } = parseArgs({
    args: words.slice(1),
    strict: false,
    options: {
      request: { ...string, short: 'X' },
      header: { ...string, short: 'H' },
      data: { ...string, short: 'd' },
      'data-raw': string,
      'data-binary': string,
      'data-ascii': string,
      json: string,
      url: string,
      'user-agent': { ...string, short: 'A' },
    },
  })
  const all = (name: string): readonly string[] =>
    ((values[name] ?? []) as readonly (string | boolean)[]).filter((each) => typeof each === 'string')
  const url = [...all('url'), ...positionals].find((word) => parseUrl(word) !== undefined)
  if (url === undefined)
    throw usageError('CAPTURE_UNRECOGNIZED', { zh: 'curl 命令里没有地址', en: 'The curl line has no URL' })
  const body = ['data', 'data-raw', 'data-binary', 'data-ascii', 'json'].flatMap(all).join('&')
  const headers = Object.fromEntries(
    all('header').map((header) => {
      const colon = header.indexOf(':')
      return [header.slice(0, colon).trim().toLowerCase(), header.slice(colon + 1).trim()]
    }),
  )
  const { host, pathname, search } = new URL(url)
  return {
    kind: hasWechatpaySignature(headers) ? 'notification' : 'request',
    method: all('request').at(-1) ?? (body === '' ? 'GET' : 'POST'),
    target: pathname + search,
    host,
    headers,
    body,
  }
}

function wordsOf(line: string): readonly string[] {
  try {
    return split(line.replaceAll(/\\\r?\n/g, ' '))
  } catch {
    throw usageError('CAPTURE_UNRECOGNIZED', {
      zh: 'curl 命令里的引号不成对',
      en: 'The quotation marks of the curl line do not match',
    })
  }
}
