import type { KeyObject } from 'node:crypto'
import type { Certificate, Verifier } from '@wxpay/protocol'
import { reasonOf } from '../../base/errors/text'
import type { CertificatesAnswer } from './answer'
import { bounded } from './bounded'
import { CertificatesError } from '../../base/errors/certificates-error'
import type { CertificatesErrorCode } from '../../base/errors/codes'
import { type Download, merge } from './download'
import { KeyRing } from './key-ring'
import { publishRefresh, type RefreshReason } from './refresh-events'
import { SharedDownload, type StoredDownload, type StoreFailure } from './shared-download'
import { type CertificateStore, MemoryCertificateStore } from './store'
import { verifyDownload } from './verify-download'

/** Sends a signed `GET /v3/certificates` and hands over its answer, of whatever status, without verifying it. */
export type DownloadCertificates = (request: { readonly signal: AbortSignal }) => Promise<CertificatesAnswer>

/** What platform certificates need to keep themselves. */
export interface PlatformCertificatesOptions {
  readonly mchid: string
  /** Decrypts what is downloaded. */
  readonly apiv3Key: KeyObject
  readonly download: DownloadCertificates
  readonly now: () => Date
  /** Keys that were configured (`loadTrust`): they stand beside the downloaded ones, and are never dropped. */
  readonly configured?: ReadonlyMap<string, Verifier>
  /** Certificates of authorities, one of which must have issued each downloaded certificate. Default: not checked. */
  readonly roots?: readonly Certificate[]
  /** Default: memory, for this set alone. An entry older than `renewAfter` is not verified with before the next download. */
  readonly store?: CertificateStore
  /** Milliseconds after which certificates in use are renewed. Default 12 hours. */
  readonly renewAfter?: number
  /** Milliseconds between two refreshes for unknown serial numbers. Default 60,000. */
  readonly coolDown?: number
  /** Milliseconds that a download may take. Default 10,000. */
  readonly timeout?: number
  /** Milliseconds that a store may take to read, or to write: a call may be waiting. Default 1,000. */
  readonly storeTimeout?: number
}

const RENEW_AFTER = 12 * 60 * 60 * 1000
const COOL_DOWN = 60 * 1000
const TIMEOUT = 10 * 1000
// WeChat Pay waits five seconds for the answer to a notification, and one may be the first to need the keys.
const STORE_TIMEOUT = 1000

// A public key (PUB_KEY_ID_…) cannot be downloaded, so that there is no use in looking for one.
const certificateSerial = /^[0-9A-Fa-f]{1,40}$/

// What the next download would say again, until somebody changes a setting.
const lasting: ReadonlySet<CertificatesErrorCode> = new Set<CertificatesErrorCode>([
  'NO_PLATFORM_CERTIFICATES',
  'CERTIFICATES_APIV3_KEY_WRONG',
  'CERTIFICATES_CHAIN_BROKEN',
])

/**
 * The keys that verify what WeChat Pay signs: those that were configured, and platform certificates that are downloaded
 * when they are first needed, renewed in use, and looked for anew when an unknown serial number turns up. It runs no
 * timer; whatever is to be done is done when somebody asks.
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
    this.#shared = new SharedDownload({ ...this.#options, timeout: this.#options.storeTimeout })
    this.#ring = new KeyRing(this.#options.configured)
  }

  /**
   * To be called before a key is needed. There is something to wait for only while no valid key is at hand; certificates
   * that are merely old are renewed meanwhile.
   *
   * @throws CertificatesError if there are no keys, and none can be had
   */
  prepare(): Promise<void> | undefined {
    if (!this.#isUsable()) return this.#first()
    if (this.#isOld(this.#ring.download) && this.#running === undefined && !this.#isCooling()) {
      void this.#refresh('renewal')
    }
    return undefined
  }

  /** The key of that serial number or id, if it is at hand and valid: strictly that one, in any case of its letters. */
  find(serial: string): Verifier | undefined {
    return this.#ring.find(serial, this.#options.now())
  }

  /**
   * The key of that serial number, downloaded if need be. All who wait share one download, and unknown numbers, which
   * anybody can send, cause one in each cool-down at the most.
   *
   * @returns `undefined` if there is no such key
   * @throws CertificatesError if there are no keys at all, and none can be had
   */
  async resolve(serial: string): Promise<Verifier | undefined> {
    const known = this.find(serial)
    if (known !== undefined || !certificateSerial.test(serial)) return known
    // What is under way may be content with what a store keeps, which can be older than this number.
    if (this.#running !== undefined) await this.#running
    if (this.find(serial) === undefined && !this.#isCooling()) await this.#refresh('unknown-serial', serial)
    const found = this.find(serial)
    if (found === undefined) this.#throwIfUseless()
    return found
  }

  /**
   * What to name in `Wechatpay-Serial`, and to encrypt fields with: the configured public key if there is one, or else the
   * newest valid certificate. Empty if there is no key.
   */
  get preferred(): string {
    return this.#ring.preferred(this.#options.now())
  }

  /** All serial numbers and ids that are held. */
  get serials(): readonly string[] {
    return this.#ring.serials
  }

  /** When an unknown serial number is looked for again at the earliest, if that is not now. */
  get nextLook(): Date | undefined {
    if (this.#attemptedAt === undefined || !this.#isCooling()) return undefined
    return new Date(this.#attemptedAt.getTime() + this.#options.coolDown)
  }

  /** Why the last refresh failed, if it did. */
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

  /** Joins the refresh that is under way, or begins one. It never rejects: what was held stays, and `failure` tells. */
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
      const stored = await this.#shared.read(this.#options.now(), failed)
      const source = this.#serves(stored, reason, unknown) ? 'store' : 'download'
      if (source === 'download') await this.#takeDownload(stored?.download, failed)
      this.#failure = undefined
      publishRefresh(() => ({ stage: 'end', mchid, reason, source, serials: this.serials }))
    } catch (thrown) {
      const error = asCertificatesError(thrown)
      this.#failure = error
      publishRefresh(() => ({ stage: 'failure', mchid, reason, error }))
    }
  }

  /** Takes what another process has downloaded, and tells whether that serves the purpose. */
  #serves(stored: StoredDownload | undefined, reason: RefreshReason, unknown: string | undefined): boolean {
    if (stored?.age !== 'fresh' || !this.#isNewer(stored.download)) return false
    this.#ring = this.#ring.with(merge(this.#ring.download, stored.download, this.#options.now()))
    switch (reason) {
      case 'first':
        return this.#isUsable()
      case 'renewal':
        return this.#isUsable() && !this.#isOld(this.#ring.download)
      case 'unknown-serial':
        return unknown !== undefined && this.find(unknown) !== undefined
    }
  }

  // An entry that somebody put back never brings in what this process has let go.
  #isNewer({ at }: Download): boolean {
    const held = this.#ring.download
    return held === undefined || at > held.at || held.at > this.#options.now()
  }

  async #takeDownload(stored: Download | undefined, failed: StoreFailure): Promise<void> {
    const { apiv3Key, roots, timeout } = this.#options
    // What was taken from the store may be hours old: only a look at WeChat Pay itself makes another one useless.
    this.#attemptedAt = this.#options.now()
    const answer = await bounded(timeout, (signal) => this.#options.download({ signal }))
    const now = this.#options.now()
    const certificates = verifyDownload(answer, { apiv3Key, roots, known: this.#ring.verifiers, now })
    const fresh = {
      at: now,
      certificates: certificates.map((certificate) => ({ certificate, listedAt: now })),
    }
    const download = merge(this.#held(stored, now), fresh, now)
    this.#ring = this.#ring.with(download)
    await this.#shared.write(download, now, failed)
  }

  // By now WeChat Pay itself has said what is listed: an entry that was too old to go by says what was until a day ago.
  #held(stored: Download | undefined, now: Date): Download | undefined {
    const held = this.#ring.download
    return stored !== undefined && this.#isNewer(stored) ? merge(held, stored, now) : held
  }

  #isUsable(): boolean {
    return this.#ring.isUsable(this.#options.now())
  }

  #isOld(download: Download | undefined): boolean {
    return download !== undefined && this.#elapsedSince(download.at) >= this.#options.renewAfter
  }

  #isCooling(): boolean {
    return this.#attemptedAt !== undefined && this.#elapsedSince(this.#attemptedAt) < this.#options.coolDown
  }

  // A clock that was set back must not stop renewals until it has caught up.
  #elapsedSince(moment: Date): number {
    return Math.abs(this.#options.now().getTime() - moment.getTime())
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
