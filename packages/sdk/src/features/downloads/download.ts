import { Readable } from 'node:stream'
import { DEFAULT_LIMIT, readWhole } from '../../call/response-body'
import { type CallSite, callSite, traced, withCallers } from '../../base/errors/callers'
import { InputError } from '../../base/errors/input-error'
import { decompressed } from './decompress'
import { checked, type ExpectedDigest } from './digest'
import { DownloadError } from './download-error'
import { type SavedFile, save } from './save'
import type { Requester } from '../requester'
import { type DownloadOptions, type Transfer, transfer } from './transfer'

/** A response with a download URL, which may still be missing. */
export interface DownloadResponse {
  readonly download_url?: string | undefined
  readonly hash_type?: string | undefined
  readonly hash_value?: string | undefined
}

/** Options of a download from a URL. */
export interface AddressOptions extends DownloadOptions {
  /** Expected digest, if the response with the URL does not contain it. */
  readonly hash?: ExpectedDigest | undefined
}

/** A file being downloaded: an e-receipt, an invoice, an unparsed bill. Its bytes can be read once. */
export class Download implements AsyncIterable<Uint8Array> {
  /** `application/pdf`, `image/png`… */
  readonly contentType: string | undefined
  readonly #transfer: Transfer
  readonly #bytes: AsyncIterable<Uint8Array>
  #taken = false

  constructor(arriving: Transfer, bytes: AsyncIterable<Uint8Array>) {
    const type: unknown = arriving.headers['content-type']
    this.contentType = typeof type === 'string' ? type : undefined
    this.#transfer = arriving
    this.#bytes = bytes
  }

  /**
   * The bytes as they arrive. If the digest does not match, the error is thrown after the last of them.
   *
   * @throws {@link DownloadError} `DOWNLOAD_TAKEN` on a second read
   */
  [Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    return this.#take(callSite())
  }

  async *#take(site: CallSite): AsyncGenerator<Uint8Array> {
    if (this.#taken) {
      const error = new DownloadError(
        'DOWNLOAD_TAKEN',
        'The bytes of a download can be read once, and not after it was closed; download it again',
      )
      throw withCallers(error, site)
    }
    this.#taken = true
    try {
      yield* this.#bytes
    } catch (error) {
      throw withCallers(error, site)
    } finally {
      this.close()
    }
  }

  /** The bytes as a Node stream, for `pipeline()`. */
  stream(): Readable {
    return Readable.from(this, { objectMode: false })
  }

  /**
   * All bytes, verified.
   *
   * @param limit - maximum number of bytes, 16 MiB by default
   * @throws {@link ResponseError} `RESPONSE_TOO_LARGE`; {@link DownloadError} `DOWNLOAD_HASH_MISMATCH`
   */
  bytes(limit = DEFAULT_LIMIT): Promise<Buffer> {
    return traced(async () => Buffer.from(await readWhole(this.stream(), limit)))
  }

  /**
   * Writes the file. It appears under its name only when it is complete and verified; only its owner may read a
   * new file (mode 0600).
   *
   * @throws {@link DownloadError} `DOWNLOAD_HASH_MISMATCH`, `DOWNLOAD_NOT_SAVED`; no file is left behind
   */
  save(path: string | URL): Promise<SavedFile> {
    return traced(async () => {
      try {
        return await save(this, path)
      } finally {
        this.close()
      }
    })
  }

  /** Closes the connection of a download that is no longer needed. */
  close(): void {
    this.#taken = true
    this.#transfer.close()
  }
}

/**
 * Starts a download from a URL, or from the response with the URL.
 *
 * @throws InputError `PATH_INVALID`, `OPTION_INVALID`
 */
export async function download(
  requester: Pick<Requester, 'send'>,
  from: string | DownloadResponse,
  { hash, ...options }: AddressOptions,
): Promise<Download> {
  const { hash_type, hash_value }: DownloadResponse = typeof from === 'string' ? {} : from
  const download_url = typeof from === 'string' ? from : addressOf(from)
  if (typeof download_url !== 'string' || download_url === '') {
    throw new InputError(
      'PATH_INVALID',
      'There is no download_url: the file is not ready yet, or this is a different response',
      'download_url',
    )
  }
  const expected = expectedDigest(hash ?? { hash_type, hash_value })
  const arriving = await transfer(requester, download_url, options)
  // The digest is of the decompressed bytes; a parameter of the URL says whether they are compressed.
  const packed = /[?&]tartype=gzip(?:&|$)/i.test(download_url)
  const bytes = packed ? decompressed(arriving.bytes) : arriving.bytes
  return new Download(arriving, expected === undefined ? bytes : checked(bytes, expected))
}

// The details of a coupon stock use other names.
function addressOf(response: DownloadResponse & { readonly url?: unknown }): unknown {
  return response.download_url ?? response.url
}

// Half a digest would leave the file unverified without the caller noticing.
function expectedDigest({ hash_type, hash_value }: DownloadResponse): ExpectedDigest | undefined {
  const type = presentDigest('hash_type', hash_type)
  const value = presentDigest('hash_value', hash_value)
  if (type === undefined && value === undefined) return undefined
  if (type !== undefined && value !== undefined) return { hash_type: type, hash_value: value }
  const [missing, given] = type === undefined ? ['hash_type', 'hash_value'] : ['hash_value', 'hash_type']
  throw new InputError(
    'OPTION_INVALID',
    `${given} is given without ${missing}, so the file cannot be verified. Give both (hash_type is SHA1, SHA256 or SM3), ` +
      'or neither to accept the file unverified',
    missing,
  )
}

function presentDigest(name: keyof ExpectedDigest, value: unknown): string | undefined {
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined
  throw new InputError('OPTION_INVALID', `${name} must be a string, received ${typeof value}`, name)
}
