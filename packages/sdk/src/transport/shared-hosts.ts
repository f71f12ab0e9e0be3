import { OptionalStore } from '../base/optional-store'
import { readBase } from '../operations/address'
import type { HostStore } from './host-store'
import { COOL_DOWN, type Destination, Hosts } from './hosts'

/** Milliseconds for which the health that was read is used. */
const READ_EVERY = 1_000

/** Hosts whose health is shared with other processes. A mark of its own does not depend on the store. */
export class SharedHosts extends Hosts {
  readonly #store: OptionalStore<HostStore>
  readonly #backup: URL
  readonly #now: () => number
  #readAt = -Infinity
  #reading: Promise<void> | undefined

  constructor(backup: URL, store: HostStore, now: () => number, coolDown = COOL_DOWN) {
    super(backup, now, coolDown)
    this.#store = new OptionalStore('hosts', store, { now })
    this.#backup = backup
    this.#now = now
  }

  override refresh(base: string | undefined): Promise<void> | undefined {
    if (base === undefined || (this.#reading === undefined && this.#now() < this.#readAt + READ_EVERY)) {
      return undefined
    }
    this.#reading ??= this.#read(base).finally(() => {
      this.#readAt = this.#now()
      this.#reading = undefined
    })
    return this.#reading
  }

  override failed(destination: Destination): void {
    super.failed(destination)
    const { role, url } = destination
    if (role !== undefined) void this.#store.use((store) => store.mark(url.origin, this.coolDown))
  }

  override responded(destination: Destination): void {
    const { role, url } = destination
    if (role !== undefined && this.isMarked(role)) void this.#store.use((store) => store.clear(url.origin))
    super.responded(destination)
  }

  async #read(base: string): Promise<void> {
    const origins = [readBase(base).origin, this.#backup.origin]
    const read = await this.#store.use(async (store) => checkDurations(await store.read(origins)))
    if (read === undefined) return
    const [primary, backup] = read.result
    // A store that several programs write to may hold a mark of another length.
    if (primary > 0) this.mark('primary', Math.min(primary, this.coolDown))
    if (backup > 0) this.mark('backup', Math.min(backup, this.coolDown))
  }
}

function checkDurations(given: unknown): readonly [number, number] {
  const durations: readonly unknown[] = Array.isArray(given) ? given : []
  const [primary, backup] = durations
  if (typeof primary === 'number' && typeof backup === 'number') return [primary, backup]
  throw new TypeError('read() must return milliseconds for each host')
}
