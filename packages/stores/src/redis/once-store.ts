import { randomUUID } from 'node:crypto'
import { type Claim, NotificationLeaseLostError, type OnceStore } from '@wxpay/sdk'
import { checkKey, checkLease, readRetention, type RetentionOptions } from '../options'
import { StoreError } from '../error'
import { type RedisClient, RedisScripts, type RedisStoreOptions } from './client'

/** Options of {@link RedisOnceStore}. */
export interface RedisOnceStoreOptions extends RedisStoreOptions, RetentionOptions {}

// An entry without `until` is handled. The entry outlives its lease, so that a late end meets the token of a later claim.
const CLAIM = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local entry = redis.call('HMGET', KEYS[1], 'token', 'until')
if entry[1] and not entry[2] then return 'done' end
if entry[2] and tonumber(entry[2]) > now then return 'busy' end
redis.call('HSET', KEYS[1], 'token', ARGV[1], 'until', string.format('%.0f', now + ARGV[2]))
redis.call('PEXPIRE', KEYS[1], string.format('%.0f', ARGV[2] + ARGV[3]))
return 'claimed'`

// Redis removes fields without memory left as well: what is handled is recorded then, while claims are refused.
const COMPLETE = `
if redis.call('HGET', KEYS[1], 'token') ~= ARGV[1] then return 'lost' end
redis.call('HDEL', KEYS[1], 'until')
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 'done'`

const RELEASE = `
local entry = redis.call('HMGET', KEYS[1], 'token', 'until')
if entry[1] == ARGV[1] and entry[2] then redis.call('DEL', KEYS[1]) end
return 'released'`

/**
 * Remembers handled notifications in Redis (5 or later), for all processes that share it. Each step is one script,
 * with the time of the server. Handled notifications expire after `retention`.
 *
 * A Redis that loses its latest writes in a crash (`appendfsync everysec`, replicas, no persistence) forgets
 * notifications, whose copies are then handled again. Set `appendonly yes` and `maxmemory-policy noeviction`, keep
 * handlers idempotent, or use the transactional `PostgresInbox`.
 *
 * @throws `InputError` `OPTION_INVALID` if the client or an option is invalid
 * @example
 * ```ts
 * import { Redis } from 'ioredis'
 * import { RedisOnceStore } from '@wxpay/stores/redis'
 *
 * export const POST = wxpay.notifications.fetch({ once: new RedisOnceStore(new Redis()), handle })
 * ```
 */
export class RedisOnceStore implements OnceStore {
  readonly #scripts: RedisScripts
  readonly #retention: string

  constructor(client: RedisClient, { retention, ...options }: RedisOnceStoreOptions = {}) {
    this.#scripts = new RedisScripts(client, options)
    this.#retention = String(readRetention(retention))
  }

  /** @throws {@link StoreError} (as a rejection) if Redis does not carry out the step */
  async claim(key: string, lease: number): Promise<Claim> {
    const token = randomUUID()
    const outcome = await this.#run(CLAIM, key, token, String(checkLease(lease)), this.#retention)
    if (outcome === 'claimed') return { outcome, token }
    if (outcome === 'done' || outcome === 'busy') return { outcome }
    throw new StoreError('STORE_FAILED', 'Redis returned an unknown result of the script that claims')
  }

  /** @throws {@link StoreError} or {@link NotificationLeaseLostError} (as a rejection) */
  async complete(key: string, token: string): Promise<void> {
    const outcome = await this.#run(COMPLETE, key, token, this.#retention)
    if (outcome !== 'done') throw new NotificationLeaseLostError(key)
  }

  /** @throws {@link StoreError} (as a rejection) if Redis does not carry out the step */
  async release(key: string, token: string): Promise<void> {
    await this.#run(RELEASE, key, token)
  }

  async #run(script: string, key: string, ...args: readonly string[]): Promise<unknown> {
    checkKey('key', key)
    const result = await this.#scripts.run(script, `${this.#scripts.prefix}:once:{${key}}`, ...args)
    // A client that is set to return buffers.
    return Buffer.isBuffer(result) ? result.toString() : result
  }
}
