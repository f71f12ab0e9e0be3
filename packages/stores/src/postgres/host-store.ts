import type { HostStore } from '@wxpay/sdk'
import { checkDuration, checkKey, readTimeout } from '../options'
import { step } from '../steps'
import { checkClient, type PostgresClient, type PostgresStoreOptions, readSchema } from './client'
import { after } from './record'

/**
 * Shares in PostgreSQL which hosts of WeChat Pay are unreachable. Marks end by the clock of the server. Create the
 * table with {@link migrate} or {@link printMigrations}.
 *
 * @throws `InputError` `OPTION_INVALID` if the client or an option is invalid
 * @example
 * ```ts
 * import { Pool } from 'pg'
 * import { PostgresHostStore } from '@wxpay/stores/postgres'
 *
 * const wxpay = new Wechatpay({ ...options, hostStore: new PostgresHostStore(new Pool()) })
 * ```
 */
export class PostgresHostStore implements HostStore {
  readonly #client: PostgresClient
  readonly #table: string
  readonly #timeout: number

  constructor(client: PostgresClient, { schema, timeout }: PostgresStoreOptions = {}) {
    checkClient(client, 'query')
    this.#client = client
    this.#table = `${readSchema(schema)}.hosts`
    this.#timeout = readTimeout(timeout)
  }

  /** @throws {@link StoreError} (as a rejection) if PostgreSQL does not carry out the step */
  async read(origins: readonly string[]): Promise<readonly number[]> {
    for (const origin of origins) checkKey('origin', origin)
    const rows = await this.#query(
      `SELECT origin, greatest(0, extract(epoch FROM until - statement_timestamp())::float8 * 1000) AS remaining
FROM ${this.#table} WHERE origin = ANY($1::text[])`,
      [origins],
    )
    const remaining = new Map(
      rows.map((row) => [Reflect.get(row, 'origin'), Number(Reflect.get(row, 'remaining'))]),
    )
    return origins.map((origin) => remaining.get(origin) ?? 0)
  }

  /** @throws {@link StoreError} (as a rejection) if PostgreSQL does not carry out the step */
  async mark(origin: string, duration: number): Promise<void> {
    checkKey('origin', origin)
    await this.#query(
      `INSERT INTO ${this.#table} (origin, until) VALUES ($1, ${after('$2')})
ON CONFLICT (origin) DO UPDATE SET until = excluded.until`,
      [origin, checkDuration(duration)],
    )
  }

  /** @throws {@link StoreError} (as a rejection) if PostgreSQL does not carry out the step */
  async clear(origin: string): Promise<void> {
    checkKey('origin', origin)
    await this.#query(`DELETE FROM ${this.#table} WHERE origin = $1`, [origin])
  }

  async #query(text: string, values: unknown[]): Promise<readonly object[]> {
    const { rows } = await step('PostgreSQL', this.#timeout, () => this.#client.query(text, values))
    return rows
  }
}
