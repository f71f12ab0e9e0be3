import { createSecretKey, type KeyObject } from 'node:crypto'
import type { AxiosRequestConfig } from 'axios'
import { ApiError } from '../../base/errors/response-errors'
import { DownloadError } from '../downloads/download-error'
import type { ExpectedDigest } from '../downloads/digest'
import type { DownloadOptions } from '../downloads/transfer'
import type { Requester } from '../requester'
import { membersOf } from '../../base/values'

/** One file of a bill: its URL, digest and encryption. */
export interface BillFile extends ExpectedDigest {
  readonly download_url: string
  /** Set for an encrypted file. */
  readonly encryption?: { readonly key: KeyObject; readonly nonce: string }
}

/** WeChat Pay's error code for a day without transactions. */
const NOTHING = 'NO_STATEMENT_EXIST'

/**
 * Applies for a bill.
 *
 * @returns its files in order; empty if there is no bill for that day
 */
export async function applyFor(
  { path, query }: { readonly path: string; readonly query: Readonly<Record<string, unknown>> },
  requester: Pick<Requester, 'send'>,
  { signal, timeout }: DownloadOptions,
): Promise<readonly BillFile[]> {
  const config: AxiosRequestConfig = {
    method: 'GET',
    url: path,
    params: query,
    ...(signal !== undefined && { signal }),
    ...(timeout !== undefined && { timeout }),
  }
  try {
    const { data } = await requester.send(config)
    return filesOf(data)
  } catch (error) {
    if (error instanceof ApiError && error.wechatpay?.code === NOTHING) return []
    throw error
  }
}

function filesOf(response: unknown): readonly BillFile[] {
  const { download_bill_list: list } = membersOf(response)
  if (!Array.isArray(list)) return [fileOf(response)]
  const sequence = (file: unknown): number => Number(membersOf(file)['bill_sequence'])
  return list.toSorted((left, right) => sequence(left) - sequence(right)).map((file) => fileOf(file))
}

function fileOf(given: unknown): BillFile {
  const { download_url, hash_type, hash_value, encrypt_key, nonce } = membersOf(given)
  if (
    typeof download_url !== 'string' ||
    typeof hash_type !== 'string' ||
    typeof hash_value !== 'string' ||
    (encrypt_key !== undefined && typeof nonce !== 'string')
  ) {
    throw new DownloadError(
      'DOWNLOAD_UNSUPPORTED',
      'The response to the bill application lacks download_url, hash_type and hash_value',
    )
  }
  const file = { download_url, hash_type, hash_value }
  if (typeof encrypt_key !== 'string' || typeof nonce !== 'string') return file
  return { ...file, encryption: { key: secretOf(encrypt_key), nonce } }
}

// The call has already decrypted this field, which the catalog marks. The key is a string of one byte a
// character.
function secretOf(text: string): KeyObject {
  const bytes = Buffer.from(text)
  if (bytes.length === 32) return createSecretKey(bytes)
  throw new DownloadError(
    'DOWNLOAD_UNSUPPORTED',
    `The key of the bill has ${bytes.length} bytes; AES-256-GCM requires 32`,
  )
}
