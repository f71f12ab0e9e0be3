import type { LimitedCall, LimitStore } from '@wxpay/sdk'
import { StoreError } from '../error'
import { readLimitedCall } from '../limited-call'
import { readTimeout } from '../options'
import { step } from '../steps'
import { checkClient, type PostgresClient, type PostgresStoreOptions, readSchema } from './client'

const INTERVAL = "$2::float8 * interval '1 millisecond'"
// The clock is read after the row is locked: a process that waited for it sees the present time.
const EARLIEST = "clock_timestamp() - $3::float8 * interval '1 millisecond'"

function reserveCall(schema: string): string {
  return `INSERT INTO ${schema}.limits AS present (key, next)
SELECT $1, ${EARLIEST} + ${INTERVAL} WHERE -$3::float8 <= $4::float8
ON CONFLICT (key) DO UPDATE SET next = greatest(present.next, ${EARLIEST}) + ${INTERVAL}
WHERE greatest(present.next, ${EARLIEST}) <= clock_timestamp() + $4::float8 * interval '1 millisecond'
RETURNING greatest(0, extract(epoch FROM next - ${INTERVAL} - clock_timestamp())::float8 * 1000) AS wait`
}

/**
 * Shares the rate limits of a merchant's operations in PostgreSQL (11 or later). A call is reserved by one statement,
 * with the time of the server, in an unlogged table: it does not wait for the disk, and a crash of PostgreSQL resets
 * the limits. Create the table with {@link migrate} or {@link printMigrations}.
 *
 * Calls of one merchant to one operation update one row, one after the other: a local PostgreSQL carries out about
 * a thousand a second. Use Redis for more.
 *
 * @throws `InputError` `OPTION_INVALID` if the client or an option is invalid
 * @example
 * ```ts
 * import { Pool } from 'pg'
 * import { PostgresLimitStore } from '@wxpay/stores/postgres'
 *
 * const wxpay = new Wechatpay({ ...options, limits: 'documented', limitStore: new PostgresLimitStore(new Pool()) })
 * ```
 */
export class PostgresLimitStore implements LimitStore {
  readonly #client: PostgresClient
  readonly #sql: string
  readonly #timeout: number

  constructor(client: PostgresClient, { schema, timeout }: PostgresStoreOptions = {}) {
    checkClient(client, 'query')
    this.#client = client
    this.#sql = reserveCall(readSchema(schema))
    this.#timeout = readTimeout(timeout)
  }

  /** @throws {@link StoreError} (as a rejection) if PostgreSQL does not carry out the step */
  async reserve(call: LimitedCall): Promise<number | undefined> {
    const { key, interval, burst, longest } = readLimitedCall(call)
    const { rows } = await step('PostgreSQL', this.#timeout, () =>
      this.#client.query(this.#sql, [key, interval, burst, longest]),
    )
    const [row] = rows
    if (row === undefined) return undefined
    if ('wait' in row && typeof row.wait === 'number') return Math.min(row.wait, longest)
    throw new StoreError('STORE_FAILED', 'PostgreSQL returned no number for a reserved call')
  }
}
