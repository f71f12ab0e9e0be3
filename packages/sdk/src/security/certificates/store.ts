/**
 * Keeps downloaded certificates beyond a process, and shares them between processes. An entry is an opaque text of a few
 * kilobytes for each merchant number. It is no secret, and it proves itself when it is read (by a code that only the
 * holder of the APIv3 key can make), so that what keeps it need not be trusted: an older genuine entry that is put back is
 * not used to verify, unless it was downloaded within the last 12 hours.
 *
 * @example
 * ```ts
 * const store: CertificateStore = {
 *   place: (mchid) => `wechatpay:certificates:${mchid} in Redis`,
 *   read: async (mchid) => (await redis.get(`wechatpay:certificates:${mchid}`)) ?? undefined,
 *   write: async (mchid, entry) => void (await redis.set(`wechatpay:certificates:${mchid}`, entry)),
 * }
 * ```
 */
export interface CertificateStore {
  /** The entry that was written last, or `undefined`. May reject: the certificates are downloaded then. */
  read(mchid: string): Promise<string | undefined>
  /** Puts an entry in the place of the last one, in one step: a reader never sees half of it. May reject. */
  write(mchid: string, entry: string): Promise<void>
  /** Where the entry is, for messages. */
  place(mchid: string): string
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

  place(mchid: string): string {
    return `the entry of ${mchid} in memory`
  }
}
