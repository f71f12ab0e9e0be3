import type { Readable } from 'node:stream'
import type { AxiosResponse } from 'axios'
import { CancellationError } from '../../base/errors/transport-error'
import { transportFailure } from '../../transport/failure'
import type { Requester } from '../requester'

/** What a caller can say of a download. */
export interface DownloadOptions {
  /** Ends the download, also in the middle of its bytes. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds until the beginning of an answer, and between any two pieces of it. Default: the client's. */
  readonly timeout?: number | undefined
}

/** Bytes on their way. */
export interface Transfer {
  readonly headers: AxiosResponse['headers']
  /** The bytes as they come; they can be read once. */
  readonly bytes: AsyncIterable<Uint8Array>
  /** Closes the connection, if it is not at its end. */
  readonly close: () => void
}

/** Begins to download from an address that came in an answer. The request is signed; the answer, by design, is not. */
export async function transfer(
  requester: Pick<Requester, 'send'>,
  url: string,
  { signal, timeout }: DownloadOptions,
): Promise<Transfer> {
  const { data, headers, config } = await requester.send({
    method: 'GET',
    url,
    responseType: 'stream',
    ...(signal !== undefined && { signal }),
    ...(timeout !== undefined && { timeout }),
  })
  const body = data as Readable
  // It is read by an iterator, which is told of errors; one that comes when nobody reads any more is nobody's.
  body.on('error', () => undefined)
  const cancel = (): void => {
    body.destroy(new CancellationError('answer', signal?.reason))
  }
  if (signal?.aborted === true) cancel()
  signal?.addEventListener('abort', cancel, { once: true })
  const close = (): void => {
    signal?.removeEventListener('abort', cancel)
    body.destroy()
  }
  const { host } = new URL(url, config.baseURL)
  return { headers, bytes: named(body, { host, timeout: config.timeout, signal, close }), close }
}

async function* named(
  body: Readable,
  {
    host,
    timeout = 0,
    signal,
    close,
  }: DownloadOptions & { readonly host: string; readonly close: () => void },
): AsyncGenerator<Uint8Array> {
  try {
    yield* body as AsyncIterable<Uint8Array>
  } catch (error) {
    if (signal?.aborted === true) throw new CancellationError('answer', signal.reason)
    throw transportFailure(error, { host, timeout, limit: Number.MAX_SAFE_INTEGER, phase: 'answer' })
  } finally {
    close()
  }
}
