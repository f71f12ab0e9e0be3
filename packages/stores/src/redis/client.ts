import { InputError } from '@wxpay/sdk'
import { type StoreOptions, readTimeout, received } from '../options'
import { step } from '../steps'

/** The command that the stores need of ioredis, a `Redis` or a `Cluster`. */
export interface IoredisClient {
  defineCommand(name: string, definition: { lua: string }): void
  eval(script: string, keys: number, ...keysAndArguments: string[]): Promise<unknown>
}

/** The command that the stores need of node-redis, a client, a pool or a cluster. Connect it first. */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

/** A client of ioredis or node-redis. */
export type RedisClient = IoredisClient | NodeRedisClient

/** Options of a store in Redis. */
export interface RedisStoreOptions extends StoreOptions {
  /** First part of every key. Default `wxpay`. Use another one for each environment that shares a Redis. */
  readonly prefix?: string
}

/** Runs scripts that read and write one key, or keys of one hash slot. */
export class RedisScripts {
  readonly prefix: string
  readonly #client: RedisClient
  readonly #timeout: number

  constructor(client: RedisClient, { prefix = 'wxpay', timeout }: RedisStoreOptions) {
    if (typeof (client as Partial<RedisClient> | null | undefined)?.eval !== 'function') {
      throw new InputError(
        'OPTION_INVALID',
        'The client must be one of ioredis or node-redis: new RedisOnceStore(new Redis())',
        'client',
      )
    }
    // Braces would move the hash tag, and spread the keys of one notification over a cluster.
    if (typeof prefix !== 'string' || !/^[\w:.-]{1,100}$/.test(prefix)) {
      throw new InputError(
        'OPTION_INVALID',
        `Option "prefix" must be 1 to 100 letters, digits and : . _ -, received ${received(prefix)}`,
        'prefix',
      )
    }
    this.prefix = prefix
    this.#client = client
    this.#timeout = readTimeout(timeout)
  }

  /** Runs a script: one atomic step on the server. */
  run(script: string, key: string, ...args: readonly string[]): Promise<unknown> {
    const client = this.#client
    return step('Redis', this.#timeout, () =>
      isIoredis(client)
        ? client.eval(script, 1, key, ...args)
        : client.eval(script, { keys: [key], arguments: [...args] }),
    )
  }
}

function isIoredis(client: RedisClient): client is IoredisClient {
  return 'defineCommand' in client
}
