import { Readable } from 'node:stream'
import { gunzip } from 'node:zlib'
import { promisify } from 'node:util'
import type { AxiosRequestConfig } from 'axios'
import { deliver, limitOf } from '../../call/response-body'
import { bounded, isGzip } from '../../base/bytes'
import { ResponseError } from '../../base/errors/response-errors'
import type { IdentifiedOperation } from '../../operations/identify'

const inflate = promisify(gunzip)

/** Whether bytes begin like XML: APIv2 returns either a bill or the XML of an error. */
export function isXml(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 64))
    .toString()
    .replace(/^\uFEFF/, '')
  return /^\s*</.test(start)
}

/**
 * A bill in the form that the caller asked for. Text is decompressed if `tar_type` asked for GZIP; bytes and
 * streams are returned as received.
 *
 * @throws ResponseError `RESPONSE_ENCODING`, `RESPONSE_TOO_LARGE`
 */
export async function billOf(
  body: Uint8Array,
  config: AxiosRequestConfig,
  operation: IdentifiedOperation,
): Promise<unknown> {
  const { responseType = 'text' } = config
  if (!isGzip(body) || (responseType !== 'text' && responseType !== 'json'))
    return deliver(body, config, operation)
  return deliver(await unpacked(body, limitOf(config)), config, operation)
}

async function unpacked(body: Uint8Array, limit: number): Promise<Uint8Array> {
  try {
    return await bounded(inflate, body, limit)
  } catch (error) {
    if (error instanceof ResponseError) throw error
    throw new ResponseError(
      'RESPONSE_ENCODING',
      'The bill begins like GZIP but cannot be decompressed',
      error,
    )
  }
}

/** Result of looking into a stream: a bill, including its first bytes, or the whole of a different response. */
export type PeekedStream = { readonly bill: Readable } | { readonly whole: AsyncIterable<Uint8Array> }

/** Reads the first bytes of a stream. */
export async function peekStream(stream: Readable): Promise<PeekedStream> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  const first = await chunks.next()
  if (first.done === true) return { whole: Readable.from([]) }
  const all = again(first.value, chunks)
  if (isXml(first.value)) return { whole: all }
  const bill = Readable.from(all, { objectMode: false })
  // Also when the stream is never read: a generator that has not started has no cleanup to run.
  bill.once('close', () => stream.destroy())
  return { bill }
}

async function* again(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  for (;;) {
    const next = await rest.next()
    if (next.done === true) return
    yield next.value
  }
}
