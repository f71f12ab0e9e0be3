/**
 * Persists downloaded certificates and shares them between processes. An entry is an opaque string of a few kilobytes
 * per merchant ID. It is not secret, and its authenticity is verified when it is read (with a MAC that only the holder
 * of the APIv3 key can compute), so the storage need not be trusted: an older genuine entry that is restored is not
 * used to verify, unless it was downloaded within the last 12 hours.
 *
 * @example
 * ```ts
 * const store: CertificateStore = {
 *   location: (mchid) => `wechatpay:certificates:${mchid} in Redis`,
 *   read: async (mchid) => (await redis.get(`wechatpay:certificates:${mchid}`)) ?? undefined,
 *   write: async (mchid, entry) => void (await redis.set(`wechatpay:certificates:${mchid}`, entry)),
 * }
 * ```
 */
export interface CertificateStore {
  /** The last written entry, or `undefined`. If it rejects, the certificates are downloaded. */
  read(mchid: string): Promise<string | undefined>
  /** Replaces the last entry atomically: readers never see a partial entry. May reject. */
  write(mchid: string, entry: string): Promise<void>
  /** Location of the entry, for error messages. */
  location(mchid: string): string
  /**
   * Optional, together with `unlock`: takes the right to download, so that processes that refresh at the same
   * moment make one download. Returns a token, or `undefined` while another process has the right, which ends
   * by itself after `lease` milliseconds. If it rejects, the certificates are downloaded without it.
   */
  lock?(mchid: string, lease: number): Promise<string | undefined>
  /** Gives the right to download back. A token whose lease has ended changes nothing. */
  unlock?(mchid: string, token: string): Promise<void>
}

/** Shares certificates between the clients of one process. */
export class MemoryCertificateStore implements CertificateStore {
  readonly #entries = new Map<string, string>()

  read(mchid: string): Promise<string | undefined> {
    return Promise.resolve(this.#entries.get(mchid))
  }

  write(mchid: string, entry: string): Promise<void> {
    this.#entries.set(mchid, entry)
    return Promise.resolve()
  }

  location(mchid: string): string {
    return `the entry of ${mchid} in memory`
  }
}
