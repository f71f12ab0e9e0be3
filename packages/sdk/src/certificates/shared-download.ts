import type { KeyObject } from 'node:crypto'
import type { Certificate } from '@wxpay/protocol'
import { bounded } from './bounded'
import { CertificatesError } from './certificates-error'
import { isIssued } from './chain'
import type { Download } from './download'
import type { CertificateStore } from './store'
import { readEntry, writeEntry } from './stored-entry'

/** Told when the store fails: nothing else depends on it. */
export type StoreFailure = (action: 'read' | 'write', error: CertificatesError) => void

export interface SharedDownloadOptions {
  readonly store: CertificateStore
  readonly mchid: string
  readonly apiv3Key: KeyObject
  readonly roots: readonly Certificate[]
  /** Milliseconds that the store may take. */
  readonly timeout: number
}

/** One merchant's entry in a store: a failing store is told of, and never stands in the way. */
export class SharedDownload {
  readonly #options: SharedDownloadOptions

  constructor(options: SharedDownloadOptions) {
    this.#options = options
  }

  /** What this or another process has downloaded, if it is there and can be believed. */
  async read(now: Date, failed: StoreFailure): Promise<Download | undefined> {
    const { store, mchid, apiv3Key, roots, timeout } = this.#options
    try {
      const entry: unknown = await bounded(timeout, () => store.read(mchid))
      // Redis and SQL say null, and JavaScript lets them.
      if (entry === undefined || entry === null) return undefined
      if (typeof entry !== 'string') throw new TypeError('The store has read something that is no text')
      const { at, certificates } = readEntry(entry, mchid, apiv3Key, store.place(mchid))
      // The process that wrote it may have been given no roots.
      return { at, certificates: certificates.filter(({ certificate }) => isIssued(certificate, roots, now)) }
    } catch (cause) {
      failed('read', this.#failure('read', cause))
      return undefined
    }
  }

  async write(download: Download, failed: StoreFailure): Promise<void> {
    const { store, mchid, apiv3Key, timeout } = this.#options
    try {
      await bounded(timeout, () => store.write(mchid, writeEntry(download, mchid, apiv3Key)))
    } catch (cause) {
      failed('write', this.#failure('written', cause))
    }
  }

  #failure(done: 'read' | 'written', cause: unknown): CertificatesError {
    if (cause instanceof CertificatesError) return cause
    const { store, mchid } = this.#options
    return new CertificatesError(
      'CERTIFICATES_STORE_FAILED',
      `${store.place(mchid)}: it cannot be ${done}, and is done without`,
      cause,
    )
  }
}
