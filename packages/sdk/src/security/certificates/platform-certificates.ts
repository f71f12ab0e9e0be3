import type { KeyObject } from 'node:crypto'
import type { Certificate, Verifier } from '@wxpay/protocol'
import { reasonOf } from '../../base/errors/text'
import type { Clock } from '../../base/clock'
import type { CertificatesResponse } from './certificate-list'
import { bounded } from '../../base/deadline'
import { CertificatesError } from '../../base/errors/trust-error'
import type { CertificatesErrorCode } from '../../base/errors/codes'
import { type Download, merge } from './download'
import { KeyRing } from './key-ring'
import { publishRefresh, type RefreshReason } from './refresh-events'
import { SharedDownload, type StoredDownload, type StoreFailure } from './shared-download'
import { type CertificateStore, MemoryCertificateStore } from './store'
import { verifyDownload } from './verify-download'

/** Sends a signed `GET /v3/certificates` and returns the response without verifying it, whatever its status. */
export type DownloadCertificates = (request: {
  readonly signal: AbortSignal
}) => Promise<CertificatesResponse>

/** Options of {@link PlatformCertificates}. */
export interface PlatformCertificatesOptions {
  readonly mchid: string
  /** Decrypts the downloaded certificates. */
  readonly apiv3Key: KeyObject
  readonly download: DownloadCertificates
  readonly clock: Clock
  /** Configured keys (`loadTrust`), used together with the downloaded ones and never removed. */
  readonly configured?: ReadonlyMap<string, Verifier>
  /** CA certificates, one of which must have issued each downloaded certificate. Default: not checked. */
  readonly roots?: readonly Certificate[]
  /**
   * Default: memory of this instance. An entry older than `renewAfter` is used to verify only after the next download.
   */
  readonly store?: CertificateStore
  /** Milliseconds after which certificates in use are renewed. Default 12 hours. */
  readonly renewAfter?: number
  /** Minimum milliseconds between two refreshes for unknown serial numbers. Default 60,000. */
  readonly coolDown?: number
  /** Timeout of a download in milliseconds. Default 10,000. */
  readonly timeout?: number
  /** Timeout of a store's read or write in milliseconds; a call may be waiting. Default 1,000. */
  readonly storeTimeout?: number
}

interface DownloadPlan {
  readonly stored: StoredDownload | undefined
  readonly reason: RefreshReason
  readonly unknown: string | undefined
  readonly failed: StoreFailure
}

const RENEW_AFTER = 12 * 60 * 60 * 1000
const COOL_DOWN = 60 * 1000
const TIMEOUT = 10 * 1000
// WeChat Pay waits five seconds for the response to a notification, which may be the first to need the keys.
const STORE_TIMEOUT = 1000

// A public key (PUB_KEY_ID_…) cannot be downloaded, so the download is skipped.
const certificateSerial = /^[0-9A-Fa-f]{1,40}$/

// Failures that the next download would repeat until a setting is changed.
const lasting: ReadonlySet<CertificatesErrorCode> = new Set<CertificatesErrorCode>([
  'NO_PLATFORM_CERTIFICATES',
  'CERTIFICATES_APIV3_KEY_WRONG',
  'CERTIFICATES_CHAIN_BROKEN',
])

/**
 * Keys that verify signatures of WeChat Pay: configured keys and platform certificates. Certificates are downloaded
 * when first needed, renewed while in use, and refreshed when an unknown serial number is received. There is no timer;
 * all work is started by calls.
 */
export class PlatformCertificates {
  readonly #options: Required<PlatformCertificatesOptions>
  readonly #shared: SharedDownload
  #ring: KeyRing
  #running: Promise<void> | undefined
  #attemptedAt: Date | undefined
  #failure: CertificatesError | undefined

  constructor(options: PlatformCertificatesOptions) {
    this.#options = {
      configured: new Map<string, Verifier>(),
      roots: [],
      store: new MemoryCertificateStore(),
      renewAfter: RENEW_AFTER,
      coolDown: COOL_DOWN,
      timeout: TIMEOUT,
      storeTimeout: STORE_TIMEOUT,
      ...options,
    }
    const { storeTimeout, timeout } = this.#options
    this.#shared = new SharedDownload({ ...this.#options, timeout: storeTimeout, downloadTimeout: timeout })
    this.#ring = new KeyRing(this.#options.configured)
  }

  /**
   * Call this before a key is needed. Returns a promise only if no valid key is available; old certificates are renewed
   * in the background.
   *
   * @throws CertificatesError if there are no keys and the download fails
   */
  prepare(): Promise<void> | undefined {
    if (!this.#isUsable()) return this.#first()
    if (this.#isOld(this.#ring.download) && this.#running === undefined && !this.#isCooling()) {
      void this.#refresh('renewal')
    }
    return undefined
  }

  /** The valid key with exactly this serial number or ID, in any case of its letters. */
  find(serial: string): Verifier | undefined {
    return this.#ring.find(serial, this.#options.clock.now())
  }

  /**
   * The key with this serial number, downloaded if necessary. Concurrent callers share one download. Anyone can send
   * unknown serial numbers, so these cause at most one download per cool-down.
   *
   * @returns `undefined` if there is no such key
   * @throws CertificatesError if there are no keys and the download fails
   */
  async resolve(serial: string): Promise<Verifier | undefined> {
    const known = this.find(serial)
    if (known !== undefined || !certificateSerial.test(serial)) return known
    // The refresh in progress may use the store, whose entry can predate this serial number.
    if (this.#running !== undefined) await this.#running
    if (this.find(serial) === undefined && !this.#isCooling()) await this.#refresh('unknown-serial', serial)
    const found = this.find(serial)
    if (found === undefined) this.#throwIfUseless()
    return found
  }

  /**
   * Value of `Wechatpay-Serial` and key to encrypt fields with: the configured public key if there is one, otherwise
   * the newest valid certificate. Empty if there is no key.
   */
  get preferred(): string {
    return this.#ring.preferred(this.#options.clock.now())
  }

  /** All available serial numbers and key IDs. */
  get serials(): readonly string[] {
    return this.#ring.serials
  }

  /** Earliest time of the next download for an unknown serial number; `undefined` if that is now. */
  get nextDownload(): Date | undefined {
    if (this.#attemptedAt === undefined || !this.#isCooling()) return undefined
    return new Date(this.#attemptedAt.getTime() + this.#options.coolDown)
  }

  /** Error of the last refresh if it failed. */
  get failure(): CertificatesError | undefined {
    return this.#failure
  }

  async #first(): Promise<void> {
    const isLasting = this.#failure !== undefined && lasting.has(this.#failure.code)
    if (this.#running !== undefined || !isLasting || !this.#isCooling()) await this.#refresh('first')
    this.#throwIfUseless()
  }

  #throwIfUseless(): void {
    if (this.#failure !== undefined && !this.#isUsable()) throw this.#failure
  }

  /**
   * Joins the refresh in progress or starts one. Never rejects: on failure the existing keys are kept and `failure` is
   * set.
   */
  #refresh(reason: RefreshReason, unknown?: string): Promise<void> {
    this.#running ??= this.#run(reason, unknown).finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #run(reason: RefreshReason, unknown: string | undefined): Promise<void> {
    const { mchid } = this.#options
    const { serials } = this
    publishRefresh(() => ({
      stage: 'start',
      mchid,
      reason,
      serials,
      ...(unknown !== undefined && { unknown }),
    }))
    const failed: StoreFailure = (action, error) => {
      publishRefresh(() => ({ stage: 'store', mchid, reason, action, error }))
    }
    try {
      const stored = await this.#shared.read(this.#options.clock.now(), failed)
      const source = this.#serves(stored, reason, unknown)
        ? 'store'
        : await this.#shareDownload({ stored, reason, unknown, failed })
      this.#failure = undefined
      publishRefresh(() => ({ stage: 'end', mchid, reason, source, serials: this.serials }))
    } catch (thrown) {
      const error = asCertificatesError(thrown)
      this.#failure = error
      publishRefresh(() => ({ stage: 'failure', mchid, reason, error }))
    }
  }

  /** Adopts what another process has downloaded. Returns whether that makes a download unnecessary. */
  #serves(stored: StoredDownload | undefined, reason: RefreshReason, unknown: string | undefined): boolean {
    if (stored?.age !== 'fresh' || !this.#isNewer(stored.download)) return false
    this.#ring = this.#ring.with(merge(this.#ring.download, stored.download, this.#options.clock.now()))
    switch (reason) {
      case 'first':
        return this.#isUsable()
      case 'renewal':
        return this.#isUsable() && !this.#isOld(this.#ring.download)
      case 'unknown-serial':
        return unknown !== undefined && this.find(unknown) !== undefined
    }
  }

  // An old entry that was restored in the store must not bring back certificates that this process has dropped.
  #isNewer({ at }: Download): boolean {
    const current = this.#ring.download
    return current === undefined || at > current.at || current.at > this.#options.clock.now()
  }

  /** Downloads, unless another process has stored a download while this one waited for the right to download. */
  async #shareDownload({ stored, reason, unknown, failed }: DownloadPlan): Promise<'store' | 'download'> {
    if (!this.#shared.canLock) {
      await this.#takeDownload(stored?.download, failed)
      return 'download'
    }
    const unlock = await this.#shared.lock(failed)
    try {
      const latest = await this.#shared.read(this.#options.clock.now(), failed)
      if (this.#serves(latest, reason, unknown)) return 'store'
      await this.#takeDownload(latest?.download, failed)
      return 'download'
    } finally {
      await unlock?.()
    }
  }

  async #takeDownload(stored: Download | undefined, failed: StoreFailure): Promise<void> {
    const { apiv3Key, roots, timeout } = this.#options
    // The stored download may be hours old. Only a download by this process satisfies the cool-down.
    this.#attemptedAt = this.#options.clock.now()
    const response = await bounded(timeout, (signal) => this.#options.download({ signal }))
    const now = this.#options.clock.now()
    const certificates = verifyDownload(response, { apiv3Key, roots, known: this.#ring.verifiers, now })
    const fresh = {
      at: now,
      certificates: certificates.map((certificate) => ({ certificate, listedAt: now })),
    }
    const download = merge(this.#current(stored, now), fresh, now)
    this.#ring = this.#ring.with(download)
    await this.#shared.write(download, now, failed)
  }

  // WeChat Pay has confirmed the current list, so an entry that was too old to use alone adds certificates that were
  // listed up to a day ago.
  #current(stored: Download | undefined, now: Date): Download | undefined {
    const current = this.#ring.download
    return stored !== undefined && this.#isNewer(stored) ? merge(current, stored, now) : current
  }

  #isUsable(): boolean {
    return this.#ring.isUsable(this.#options.clock.now())
  }

  #isOld(download: Download | undefined): boolean {
    return download !== undefined && this.#elapsedSince(download.at) >= this.#options.renewAfter
  }

  #isCooling(): boolean {
    return this.#attemptedAt !== undefined && this.#elapsedSince(this.#attemptedAt) < this.#options.coolDown
  }

  // A clock that was set back must not suspend renewals until it has caught up.
  #elapsedSince(moment: Date): number {
    return Math.abs(this.#options.clock.now().getTime() - moment.getTime())
  }
}

function asCertificatesError(thrown: unknown): CertificatesError {
  if (thrown instanceof CertificatesError) return thrown
  return new CertificatesError(
    'CERTIFICATES_DOWNLOAD_FAILED',
    `The platform certificates could not be downloaded: ${reasonOf(thrown)}`,
    thrown,
  )
}
