import type { KeyObject } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Certificate } from '@wxpay/protocol'
import { bounded } from '../../base/deadline'
import { CertificatesError } from '../../base/errors/trust-error'
import { isIssued } from './validity'
import { type Download, storedAge } from './download'
import type { CertificateStore } from './store'
import type { StoreAction } from './refresh-events'
import { readEntry, writeEntry } from './stored-entry'

// A download takes about 100 ms.
const LOCK_INTERVAL = 50

/** Called when the store fails; the download continues. */
export type StoreFailure = (action: StoreAction, error: CertificatesError) => void

export interface SharedDownloadOptions {
  readonly store: CertificateStore
  readonly mchid: string
  readonly apiv3Key: KeyObject
  readonly roots: readonly Certificate[]
  /** Timeout of the store in milliseconds. */
  readonly timeout: number
  /** Timeout of a download in milliseconds: the longest wait for the download of another process. */
  readonly downloadTimeout: number
  /** Milliseconds after which certificates are downloaded again. */
  readonly renewAfter: number
}

/** A stored download, and whether it is recent enough to verify with before the next download. */
export interface StoredDownload {
  readonly download: Download
  readonly age: 'fresh' | 'old'
}

/** The entry of one merchant in a store. A failing store is reported and ignored. */
export class SharedDownload {
  readonly #options: SharedDownloadOptions

  constructor(options: SharedDownloadOptions) {
    this.#options = options
  }

  /** The authentic download of this or another process, at most a day old. */
  async read(now: Date, failed: StoreFailure): Promise<StoredDownload | undefined> {
    const { store, mchid, apiv3Key, roots, timeout, renewAfter } = this.#options
    try {
      const entry: unknown = await bounded(timeout, () => store.read(mchid))
      // Redis and SQL clients return null, which JavaScript callers pass on.
      if (entry === undefined || entry === null) return undefined
      if (typeof entry !== 'string') throw new TypeError('The store must return a string')
      const { at, certificates } = readEntry(entry, mchid, apiv3Key, store.location(mchid))
      // The process that wrote it may have had no roots configured.
      const issued = certificates.filter(({ certificate }) => isIssued(certificate, roots, now))
      const download = { at, certificates: issued }
      const age = storedAge(download, now, renewAfter)
      if (age === 'future') throw this.#fromFuture(at, now)
      return age === 'expired' ? undefined : { download, age }
    } catch (cause) {
      failed('read', this.#failure('read', cause))
      return undefined
    }
  }

  /** Stores a download unless another process has stored a later one in the meantime. */
  async write(download: Download, now: Date, failed: StoreFailure): Promise<void> {
    const { store, mchid, apiv3Key, timeout } = this.#options
    // An unreadable entry was reported before the download and is replaced.
    const stored = await this.read(now, () => undefined)
    if (stored !== undefined && stored.download.at > download.at) return
    try {
      await bounded(timeout, () => store.write(mchid, writeEntry(download, mchid, apiv3Key)))
    } catch (cause) {
      failed('write', this.#failure('written', cause))
    }
  }

  /** Whether processes that share the store make one download. */
  get canLock(): boolean {
    return this.#options.store.lock !== undefined
  }

  /**
   * Takes the right to download, and waits while another process downloads. Without a store that can lock, or
   * when it fails or the other process takes too long, the download goes ahead.
   *
   * @returns a function that gives the right back; `undefined` if it was not taken
   */
  async lock(failed: StoreFailure): Promise<(() => Promise<void>) | undefined> {
    const { store, mchid, timeout, downloadTimeout } = this.#options
    if (store.lock === undefined) return undefined
    // The right includes reading and writing the entry.
    const lease = downloadTimeout + 3 * timeout
    const giveUpAt = performance.now() + downloadTimeout
    try {
      do {
        const token = await bounded(timeout, async () => store.lock?.(mchid, lease))
        if (token !== undefined) return () => this.#unlock(token, failed)
        await sleep(LOCK_INTERVAL)
      } while (performance.now() < giveUpAt)
    } catch (cause) {
      failed('lock', this.#failure('locked', cause))
    }
    return undefined
  }

  async #unlock(token: string, failed: StoreFailure): Promise<void> {
    const { store, mchid, timeout } = this.#options
    try {
      await bounded(timeout, async () => store.unlock?.(mchid, token))
    } catch (cause) {
      failed('lock', this.#failure('unlocked', cause))
    }
  }

  #fromFuture(at: Date, now: Date): CertificatesError {
    const { store, mchid } = this.#options
    return new CertificatesError(
      'CERTIFICATES_STORE_FAILED',
      `${store.location(mchid)}: the entry is dated ${at.toISOString()}, later than the local time ` +
        `(${now.toISOString()}). It is not used, and is replaced after the next download; synchronize the clocks`,
    )
  }

  #failure(done: 'read' | 'written' | 'locked' | 'unlocked', cause: unknown): CertificatesError {
    if (cause instanceof CertificatesError) return cause
    const { store, mchid } = this.#options
    return new CertificatesError(
      'CERTIFICATES_STORE_FAILED',
      `${store.location(mchid)}: it cannot be ${done}; the client continues without it`,
      cause,
    )
  }
}
