import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import { promisify } from 'node:util'
import { answerTooLarge, ResponseError } from '../error/response-error'

const decoders = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
} as const

/**
 * Undoes the content encoding of a whole body. It is not asked for, but a proxy may add it; the signature is over what is
 * inside. What it unpacks to is bounded as well.
 */
export async function decodeContent(
  body: Uint8Array,
  encoding: string | undefined,
  limit: number,
): Promise<Uint8Array> {
  if (encoding === undefined || encoding === '' || encoding === 'identity') return body
  if (!Object.hasOwn(decoders, encoding)) {
    throw new ResponseError(
      'RESPONSE_ENCODING',
      `The answer has the content encoding ${encoding}, which was not asked for`,
    )
  }
  try {
    return await decoders[encoding as keyof typeof decoders](body, { maxOutputLength: limit })
  } catch (error) {
    if (error instanceof RangeError) throw answerTooLarge(limit)
    throw new ResponseError('RESPONSE_ENCODING', `The answer's content encoding ${encoding} is broken`, error)
  }
}
