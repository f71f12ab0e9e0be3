import { randomUUID } from 'node:crypto'
import { type Claim, NotificationLeaseLostError, type OnceStore } from '@wxpay/sdk'
import { StoreError } from '../error'
import { checkKey, checkLease, readRetention, readTimeout, type RetentionOptions } from '../options'
import { step } from '../steps'
import { checkClient, type PostgresClient, type PostgresStoreOptions, readSchema } from './client'
import { after, removeExpired, takeRow } from './record'

/** Options of {@link PostgresOnceStore}. */
export interface PostgresOnceStoreOptions extends PostgresStoreOptions, RetentionOptions {}

/**
 * Remembers handled notifications in PostgreSQL (11 or later), for all processes that share it. Each step is one
 * statement, with the time of the server. Create the table with {@link migrate} or {@link printMigrations}, and call
 * `removeExpired` from a scheduled job.
 *
 * The handler runs outside a transaction and may run again if its process dies. For handlers that write to the same
 * database use {@link PostgresInbox}, which commits both together.
 *
 * @throws `InputError` `OPTION_INVALID` if the client or an option is invalid
 * @example
 * ```ts
 * import { Pool } from 'pg'
 * import { PostgresOnceStore } from '@wxpay/stores/postgres'
 *
 * export const POST = wxpay.notifications.fetch({ once: new PostgresOnceStore(new Pool()), handle })
 * ```
 */
export class PostgresOnceStore implements OnceStore {
  readonly #client: PostgresClient
  readonly #schema: string
  readonly #retention: number
  readonly #timeout: number

  constructor(client: PostgresClient, { schema, retention, timeout }: PostgresOnceStoreOptions = {}) {
    checkClient(client, 'query')
    this.#client = client
    this.#schema = readSchema(schema)
    this.#retention = readRetention(retention)
    this.#timeout = readTimeout(timeout)
  }

  /** @throws {@link StoreError} (as a rejection) if PostgreSQL does not carry out the step */
  async claim(key: string, lease: number): Promise<Claim> {
    checkKey('key', key)
    const token = randomUUID()
    const sql = takeRow(this.#schema, `VALUES ($1, $2::uuid, false, ${after('$3')})`)
    const [row] = await this.#query(sql, [key, token, checkLease(lease)])
    if (row === undefined) throw new StoreError('STORE_FAILED', 'PostgreSQL returned no row for a claim')
    if ('taken' in row && row.taken === true) return { outcome: 'claimed', token }
    return { outcome: 'done' in row && row.done === true ? 'done' : 'busy' }
  }

  /** @throws {@link StoreError} or {@link NotificationLeaseLostError} (as a rejection) */
  async complete(key: string, token: string): Promise<void> {
    checkKey('key', key)
    const rows = await this.#query(
      `UPDATE ${this.#schema}.notifications SET done = true, until = ${after('$3')}
WHERE key = $1 AND token = $2::uuid RETURNING key`,
      [key, token, this.#retention],
    )
    if (rows.length === 0) throw new NotificationLeaseLostError(key)
  }

  /** @throws {@link StoreError} (as a rejection) if PostgreSQL does not carry out the step */
  async release(key: string, token: string): Promise<void> {
    checkKey('key', key)
    await this.#query(
      `DELETE FROM ${this.#schema}.notifications WHERE key = $1 AND token = $2::uuid AND NOT done`,
      [key, token],
    )
  }

  /**
   * Removes up to 1,000 notifications whose retention is over.
   *
   * @returns the number removed; call it again while that is 1,000
   * @throws {@link StoreError} (as a rejection) if PostgreSQL does not carry out the step
   */
  async removeExpired(): Promise<number> {
    return (await this.#query(removeExpired(this.#schema), [])).length
  }

  async #query(text: string, values: unknown[]): Promise<readonly object[]> {
    const { rows } = await step('PostgreSQL', this.#timeout, () => this.#client.query(text, values))
    return rows
  }
}
