import type { LimitedCall, LimitStore } from '@wxpay/sdk'
import { StoreError } from '../error'
import { readLimitedCall } from '../limited-call'
import { type RedisClient, RedisScripts, type RedisStoreOptions } from './client'

// Lua's numbers hold microseconds since 1970 exactly, and Redis cuts a number that a script returns to an integer.
const RESERVE = `
local interval, burst, longest = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local at = math.max(tonumber(redis.call('GET', KEYS[1]) or '0'), now - burst)
if at - now > longest then return 'full' end
local next = at + interval
redis.call('SET', KEYS[1], string.format('%.3f', next), 'PX', string.format('%.0f', math.ceil(next - now + burst) + 1))
return string.format('%.3f', math.max(0, at - now))`

/**
 * Shares the rate limits of a merchant's operations in Redis (5 or later). A call is reserved by one script, with the
 * time of the server. Keys expire when they no longer delay a call.
 *
 * @throws `InputError` `OPTION_INVALID` if the client or an option is invalid
 * @example
 * ```ts
 * import { Redis } from 'ioredis'
 * import { RedisLimitStore } from '@wxpay/stores/redis'
 *
 * const wxpay = new Wechatpay({ ...options, limits: 'documented', limitStore: new RedisLimitStore(new Redis()) })
 * ```
 */
export class RedisLimitStore implements LimitStore {
  readonly #scripts: RedisScripts

  constructor(client: RedisClient, options: RedisStoreOptions = {}) {
    this.#scripts = new RedisScripts(client, options)
  }

  /** @throws {@link StoreError} (as a rejection) if Redis does not carry out the step */
  async reserve(call: LimitedCall): Promise<number | undefined> {
    const { key, interval, burst, longest } = readLimitedCall(call)
    const name = `${this.#scripts.prefix}:limit:{${key}}`
    const wait = String(await this.#scripts.run(RESERVE, name, ...[interval, burst, longest].map(String)))
    if (wait === 'full') return undefined
    if (/^\d+\.\d{3}$/.test(wait)) return Number(wait)
    throw new StoreError(
      'STORE_FAILED',
      'Redis returned an unknown result of the script that reserves a call',
    )
  }
}
