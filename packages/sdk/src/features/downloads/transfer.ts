import type { Readable } from 'node:stream'
import type { AxiosResponse } from 'axios'
import { CancellationError } from '../../base/errors/transport-error'
import { transportFailure } from '../../transport/failure'
import type { Requester } from '../requester'

/** Options of a download. */
export interface DownloadOptions {
  /** Aborts the download, also while its bytes are being read. */
  readonly signal?: AbortSignal | undefined
  /** Timeout in milliseconds until the response begins, and between two chunks of it. Default: the client's. */
  readonly timeout?: number | undefined
}

/** Bytes being downloaded. */
export interface Transfer {
  readonly headers: AxiosResponse['headers']
  /** The bytes as they arrive; they can be read once. */
  readonly bytes: AsyncIterable<Uint8Array>
  /** Closes the connection, unless it has ended. */
  readonly close: () => void
}

/** Starts a download from a URL of a response. The request is signed; the response, by design, is not. */
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
  // The iterator receives errors; an error after the iteration has ended would otherwise be unhandled.
  body.on('error', () => undefined)
  const cancel = (): void => {
    body.destroy(new CancellationError('response', signal?.reason))
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
    if (signal?.aborted === true) throw new CancellationError('response', signal.reason)
    throw transportFailure(error, { host, timeout, limit: Number.MAX_SAFE_INTEGER, phase: 'response' })
  } finally {
    close()
  }
}
