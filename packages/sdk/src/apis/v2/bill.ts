import { Readable } from 'node:stream'
import { gunzip } from 'node:zlib'
import { promisify } from 'node:util'
import type { AxiosRequestConfig } from 'axios'
import { deliver, limitOf } from '../../call/response-body'
import { bounded, isGzip } from '../../base/content-encoding'
import { ResponseError } from '../../base/errors/response-error'
import type { IdentifiedOperation } from '../../operations/identify'

const inflate = promisify(gunzip)

/** Whether bytes begin as XML does: APIv2 answers with a bill, or with the XML of a refusal. */
export function isXml(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 64))
    .toString()
    .replace(/^\uFEFF/, '')
  return /^\s*</.test(start)
}

/**
 * A bill in the shape that the caller asked for. As a text it is unpacked, where `tar_type` asked for GZIP; bytes and
 * streams are handed over as they came.
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
    throw new ResponseError('RESPONSE_ENCODING', 'The bill begins as GZIP and cannot be unpacked', error)
  }
}

/** What a stream turned out to be: a bill, its first bytes put back, or something else as a whole. */
export type PeekedStream = { readonly bill: Readable } | { readonly whole: AsyncIterable<Uint8Array> }

/** Looks at the first bytes of a stream. */
export async function peekStream(stream: Readable): Promise<PeekedStream> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  const first = await chunks.next()
  if (first.done === true) return { whole: Readable.from([]) }
  const all = again(first.value, chunks)
  if (isXml(first.value)) return { whole: all }
  const bill = Readable.from(all, { objectMode: false })
  // Also where nobody ever reads it: a generator that has not begun has nothing to end.
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
