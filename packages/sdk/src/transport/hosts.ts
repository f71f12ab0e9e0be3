import { readBase, withoutTrailingSlashes } from '../operations/base-url'

/** Milliseconds for which a host that could not be reached is left alone. */
const REST = 30_000

/** WeChat Pay's host, or the one that stands by. */
export type Role = 'primary' | 'backup'

/** Where an attempt goes. */
export interface Destination {
  readonly url: URL
  /** Nothing where there is no choice: without a backup, or for an address elsewhere (`download_url`). */
  readonly role: Role | undefined
}

/**
 * Remembers which of two hosts could not be reached, so that calls do not go back to a dead one for a while. It has no
 * timer: a host that has rested is tried by the next call.
 */
export class Hosts {
  readonly #backup: URL | undefined
  readonly #now: () => number
  readonly #rest: number
  readonly #deadUntil: Record<Role, number> = { primary: 0, backup: 0 }

  /** @param now - milliseconds that never go back */
  constructor(backup: URL | undefined, now: () => number, rest = REST) {
    this.#backup = backup
    this.#now = now
    this.#rest = rest
  }

  /**
   * Where the next attempt of a call goes: to the primary host, unless that is at rest and the backup is not, or not for
   * as long.
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

  /** No connection came about. */
  failed({ role }: Destination): void {
    if (role !== undefined) this.#deadUntil[role] = this.#now() + this.#rest
  }

  /** An answer came, whatever it said. */
  answered({ role }: Destination): void {
    if (role !== undefined) this.#deadUntil[role] = 0
  }

  #isPrimaryBetter(): boolean {
    const { primary, backup } = this.#deadUntil
    return primary <= this.#now() || primary < backup
  }
}
