import { readCurl } from './curl'
import { readHar } from './har'
import type { CapturedMessage } from './message'
import { readRawHttp } from './raw-http'

/**
 * The messages of a capture: a HAR, a curl line or an HTTP message.
 *
 * @throws CliError if it is none of these
 */
export function readCapture(content: string): readonly CapturedMessage[] {
  const text = content.replace(/^\ufeff/, '')
  const start = text.trimStart()
  if (start.startsWith('{')) return readHar(parsed(start))
  if (/^curl\b/.test(start)) return [readCurl(start)]
  return [readRawHttp(start)]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
