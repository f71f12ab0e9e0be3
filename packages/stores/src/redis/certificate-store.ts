import { randomUUID } from 'node:crypto'
import type { CertificateStore } from '@wxpay/sdk'
import { checkKey, checkLease } from '../options'
import { type RedisClient, RedisScripts, type RedisStoreOptions } from './client'

const READ = "return redis.call('GET', KEYS[1])"
const WRITE = "redis.call('SET', KEYS[1], ARGV[1]) return 'written'"
const LOCK = "return redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2])"
const UNLOCK =
  "if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end return 'unlocked'"

/**
 * Stores platform certificates in Redis, for all processes that share it: those that need new certificates at the
 * same moment make one download.
 *
 * @throws `InputError` `OPTION_INVALID` if the client or an option is invalid
 * @example
 * ```ts
 * import { Redis } from 'ioredis'
 * import { RedisCertificateStore } from '@wxpay/stores/redis'
 *
 * const certificateStore = new RedisCertificateStore(new Redis())
 * ```
 */
export class RedisCertificateStore implements CertificateStore {
  readonly #scripts: RedisScripts

  constructor(client: RedisClient, options: RedisStoreOptions = {}) {
    this.#scripts = new RedisScripts(client, options)
  }

  async read(mchid: string): Promise<string | undefined> {
    return textOf(await this.#scripts.run(READ, this.#key(mchid)))
  }

  async write(mchid: string, entry: string): Promise<void> {
    await this.#scripts.run(WRITE, this.#key(mchid), entry)
  }

  location(mchid: string): string {
    return `the key ${this.#key(mchid)} in Redis`
  }

  async lock(mchid: string, lease: number): Promise<string | undefined> {
    const token = randomUUID()
    const taken = await this.#scripts.run(LOCK, `${this.#key(mchid)}:lock`, token, String(checkLease(lease)))
    return taken === null || taken === undefined || taken === false ? undefined : token
  }

  async unlock(mchid: string, token: string): Promise<void> {
    await this.#scripts.run(UNLOCK, `${this.#key(mchid)}:lock`, token)
  }

  #key(mchid: string): string {
    checkKey('mchid', mchid)
    return `${this.#scripts.prefix}:certificates:{${mchid}}`
  }
}

function textOf(value: unknown): string | undefined {
  if (Buffer.isBuffer(value)) return value.toString()
  return typeof value === 'string' ? value : undefined
}
