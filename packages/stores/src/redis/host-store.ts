import type { HostStore } from '@wxpay/sdk'
import { checkDuration, checkKey } from '../options'
import { type RedisClient, RedisScripts, type RedisStoreOptions } from './client'

const READ = "return redis.call('PTTL', KEYS[1])"
const MARK = "redis.call('SET', KEYS[1], '1', 'PX', ARGV[1]) return 'marked'"
const CLEAR = "redis.call('DEL', KEYS[1]) return 'cleared'"

/**
 * Shares in Redis which hosts of WeChat Pay are unreachable. Marks expire by the clock of the server.
 *
 * @throws `InputError` `OPTION_INVALID` if the client or an option is invalid
 * @example
 * ```ts
 * import { Redis } from 'ioredis'
 * import { RedisHostStore } from '@wxpay/stores/redis'
 *
 * const wxpay = new Wechatpay({ ...options, hostStore: new RedisHostStore(new Redis()) })
 * ```
 */
export class RedisHostStore implements HostStore {
  readonly #scripts: RedisScripts

  constructor(client: RedisClient, options: RedisStoreOptions = {}) {
    this.#scripts = new RedisScripts(client, options)
  }

  /** @throws {@link StoreError} (as a rejection) if Redis does not carry out the step */
  async read(origins: readonly string[]): Promise<readonly number[]> {
    const remaining = await Promise.all(origins.map((origin) => this.#run(READ, origin)))
    // Redis returns -2 for a key that does not exist.
    return remaining.map((each) => Math.max(0, Number(each)))
  }

  /** @throws {@link StoreError} (as a rejection) if Redis does not carry out the step */
  async mark(origin: string, duration: number): Promise<void> {
    await this.#run(MARK, origin, String(checkDuration(duration)))
  }

  /** @throws {@link StoreError} (as a rejection) if Redis does not carry out the step */
  async clear(origin: string): Promise<void> {
    await this.#run(CLEAR, origin)
  }

  async #run(script: string, origin: string, ...args: readonly string[]): Promise<unknown> {
    checkKey('origin', origin)
    return this.#scripts.run(script, `${this.#scripts.prefix}:host:{${origin}}`, ...args)
  }
}
