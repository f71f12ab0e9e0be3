import { randomUUID } from 'node:crypto'
import type { CertificateStore } from '@wxpay/sdk'
import { checkKey, checkLease, readTimeout } from '../options'
import { step } from '../steps'
import { checkClient, type PostgresClient, type PostgresStoreOptions, readSchema } from './client'
import { after } from './record'

/**
 * Stores platform certificates in PostgreSQL, for all processes that share it: those that need new certificates at
 * the same moment make one download. Create the table with {@link migrate} or {@link printMigrations}.
 *
 * @throws `InputError` `OPTION_INVALID` if the client or an option is invalid
 * @example
 * ```ts
 * import { Pool } from 'pg'
 * import { PostgresCertificateStore } from '@wxpay/stores/postgres'
 *
 * const certificateStore = new PostgresCertificateStore(new Pool())
 * ```
 */
export class PostgresCertificateStore implements CertificateStore {
  readonly #client: PostgresClient
  readonly #schema: string
  readonly #timeout: number

  constructor(client: PostgresClient, { schema, timeout }: PostgresStoreOptions = {}) {
    checkClient(client, 'query')
    this.#client = client
    this.#schema = readSchema(schema)
    this.#timeout = readTimeout(timeout)
  }

  async read(mchid: string): Promise<string | undefined> {
    const [row] = await this.#query(`SELECT entry FROM ${this.#schema}.certificates WHERE mchid = $1`, [
      mchid,
    ])
    return row !== undefined && 'entry' in row && typeof row.entry === 'string' ? row.entry : undefined
  }

  async write(mchid: string, entry: string): Promise<void> {
    await this.#query(
      `INSERT INTO ${this.#schema}.certificates (mchid, entry) VALUES ($1, $2)
ON CONFLICT (mchid) DO UPDATE SET entry = excluded.entry`,
      [mchid, entry],
    )
  }

  location(mchid: string): string {
    return `the row of ${mchid} in the table ${this.#schema}.certificates`
  }

  async lock(mchid: string, lease: number): Promise<string | undefined> {
    const token = randomUUID()
    const rows = await this.#query(
      `INSERT INTO ${this.#schema}.certificates AS present (mchid, lock_token, locked_until)
VALUES ($1, $2::uuid, ${after('$3')})
ON CONFLICT (mchid) DO UPDATE SET lock_token = excluded.lock_token, locked_until = excluded.locked_until
WHERE present.locked_until IS NULL OR present.locked_until <= statement_timestamp()
RETURNING mchid`,
      [mchid, token, checkLease(lease)],
    )
    return rows.length === 1 ? token : undefined
  }

  async unlock(mchid: string, token: string): Promise<void> {
    await this.#query(
      `UPDATE ${this.#schema}.certificates SET lock_token = NULL, locked_until = NULL
WHERE mchid = $1 AND lock_token = $2::uuid`,
      [mchid, token],
    )
  }

  async #query(text: string, values: [mchid: string, ...unknown[]]): Promise<readonly object[]> {
    checkKey('mchid', values[0])
    const { rows } = await step('PostgreSQL', this.#timeout, () => this.#client.query(text, values))
    return rows
  }
}
