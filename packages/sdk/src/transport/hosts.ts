import { readBase, withoutTrailingSlashes } from '../operations/address'

/** Milliseconds for which an unreachable host is not used. */
export const COOL_DOWN = 30_000

/** WeChat Pay's primary or backup host. */
export type Role = 'primary' | 'backup'

/** Target of an attempt. */
export interface Destination {
  readonly url: URL
  /** `undefined` if there is no choice: without a backup, or for a URL on another host (`download_url`). */
  readonly role: Role | undefined
}

/**
 * Remembers which of two hosts is unreachable, so that calls avoid it for a while. There is no timer: when that time is
 * over, the next call tries the host again.
 */
export class Hosts {
  readonly #backup: URL | undefined
  readonly #now: () => number
  protected readonly coolDown: number
  readonly #unreachableUntil: Record<Role, number> = { primary: 0, backup: 0 }

  /** @param now - monotonic time in milliseconds */
  constructor(backup: URL | undefined, now: () => number, coolDown = COOL_DOWN) {
    this.#backup = backup
    this.#now = now
    this.coolDown = coolDown
  }

  /**
   * Selects the host of the next attempt: the primary, unless it is marked unreachable and the backup is not, or for a
   * shorter time.
   *
   * @param base - `baseURL` of the call
   */
  choose(url: URL, base: string | undefined): Destination {
    if (this.#backup === undefined || base === undefined) return { url, role: undefined }
    const { origin, prefix } = readBase(base)
    if (url.origin !== origin || !url.pathname.startsWith(`${prefix}/`)) return { url, role: undefined }
    if (this.#isPrimaryBetter()) return { url, role: 'primary' }
    const moved = new URL(this.#backup)
    moved.pathname = withoutTrailingSlashes(moved.pathname) + url.pathname.slice(prefix.length)
    moved.search = url.search
    return { url: moved, role: 'backup' }
  }

  /** Updates the health from elsewhere before a choice; `undefined` if there is nothing to wait for. */
  refresh?(base: string | undefined): Promise<void> | undefined

  /** The connection could not be established. */
  failed({ role }: Destination): void {
    if (role !== undefined) this.mark(role, this.coolDown)
  }

  /** Avoids a host for the given milliseconds, or for longer if it is marked already. */
  protected mark(role: Role, duration: number): void {
    this.#unreachableUntil[role] = Math.max(this.#unreachableUntil[role], this.#now() + duration)
  }

  protected isMarked(role: Role): boolean {
    return this.#unreachableUntil[role] > this.#now()
  }

  /** A response arrived, whatever its status. */
  responded({ role }: Destination): void {
    if (role !== undefined) this.#unreachableUntil[role] = 0
  }

  #isPrimaryBetter(): boolean {
    const { primary, backup } = this.#unreachableUntil
    return primary <= this.#now() || primary < backup
  }
}
