import { randomUUID } from 'node:crypto'
import { type HandlingContext, InputError, NotificationBusyError } from '@wxpay/sdk'
import { StoreError } from '../error'
import { checkKey, readRetention, readTimeout, received, type RetentionOptions } from '../options'
import { step } from '../steps'
import {
  checkClient,
  type PostgresClient,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresStoreOptions,
  readSchema,
} from './client'
import { after, removeExpired, takeRow } from './record'

/** Options of {@link PostgresInbox} and {@link handleInTransaction}. */
export interface PostgresInboxOptions extends PostgresStoreOptions, RetentionOptions {}

/**
 * Transactional inbox: the handler writes with the client that it receives, and its writes and the record of the
 * notification commit together, or neither does. Whatever process dies and when, each notification takes effect
 * exactly once. Create the table with {@link migrate} or {@link printMigrations}, in the database of your orders.
 *
 * Only what the handler writes with this client is part of the transaction: send e-mails and call other services
 * from a queue in the same database. A connection of the pool is in use while the handler runs.
 *
 * @throws `InputError` `OPTION_INVALID` if the pool or an option is invalid
 * @example
 * ```ts
 * import { Pool } from 'pg'
 * import { PostgresInbox } from '@wxpay/stores/postgres'
 *
 * const inbox = new PostgresInbox(new Pool())
 *
 * export const POST = wxpay.notifications.fetch({
 *   handle: inbox.handler(async ({ event_type, resource }, client) => {
 *     if (event_type !== 'TRANSACTION.SUCCESS') return
 *     await client.query('UPDATE orders SET paid = true WHERE no = $1', [resource.out_trade_no])
 *   }),
 * })
 * ```
 */
export class PostgresInbox<Client extends PostgresPoolClient> {
  readonly #pool: PostgresPool<Client>
  readonly #schema: string
  readonly #timeout: number
  readonly #options: PostgresInboxOptions

  constructor(pool: PostgresPool<Client>, options: PostgresInboxOptions = {}) {
    checkClient(pool, 'connect')
    this.#pool = pool
    this.#schema = readSchema(options.schema)
    this.#timeout = readTimeout(options.timeout)
    readRetention(options.retention)
    this.#options = options
  }

  /**
   * A `handle` for a notification endpoint, of APIv3 or APIv2. Do not set `once` as well.
   *
   * @throws `InputError` `OPTION_INVALID` if `handle` is not a function
   */
  handler<Notification>(
    handle: (notification: Notification, client: Client) => unknown,
  ): (notification: Notification, context: HandlingContext) => Promise<void> {
    checkHandler(handle)
    return async (notification, { key }) => {
      await this.handle(key, (client) => handle(notification, client))
    }
  }

  /**
   * Runs a handler in a transaction of its own, unless the notification is handled.
   *
   * @param key - identifier that copies share: the `id` of the notification
   * @returns `handled` when the handler ran and its writes are committed, `duplicate` when an earlier copy was handled
   * @throws `NotificationBusyError` if another copy is being handled
   * @throws {@link StoreError} if PostgreSQL does not carry out a step, or the handler ended the transaction
   * @throws the errors of the handler, after the transaction is rolled back
   */
  async handle(key: string, handle: (client: Client) => unknown): Promise<'handled' | 'duplicate'> {
    checkKey('key', key)
    checkHandler(handle)
    const client = await this.#checkOut()
    let isHealthy = false
    try {
      const outcome = await this.#transact(client, key, handle)
      isHealthy = true
      return outcome
    } catch (reason) {
      // A connection whose transaction is in doubt is closed, which rolls the transaction back.
      isHealthy = await this.#query(client, 'ROLLBACK').then(
        () => true,
        () => false,
      )
      throw reason
    } finally {
      checkIn(client, !isHealthy)
    }
  }

  /**
   * Removes up to 1,000 notifications whose retention is over.
   *
   * @returns the number removed; call it again while that is 1,000
   * @throws {@link StoreError} (as a rejection) if PostgreSQL does not carry out the step
   */
  async removeExpired(): Promise<number> {
    const client = await this.#checkOut()
    let isHealthy = false
    try {
      const rows = await this.#query(client, removeExpired(this.#schema))
      isHealthy = true
      return rows.length
    } finally {
      checkIn(client, !isHealthy)
    }
  }

  async #checkOut(): Promise<Client> {
    const client = await step(
      'PostgreSQL',
      this.#timeout,
      () => this.#pool.connect(),
      (late) => {
        late.release()
      },
    )
    // A connection that breaks between two statements emits an error, which would end the process. The next statement
    // fails and reports it.
    client.on?.('error', ignore)
    return client
  }

  async #transact(
    client: Client,
    key: string,
    handle: (client: Client) => unknown,
  ): Promise<'handled' | 'duplicate'> {
    // The handler relies on seeing what an earlier copy has committed, whatever the default of the database.
    await this.#query(client, 'BEGIN ISOLATION LEVEL READ COMMITTED')
    const outcome = await recordAndHandle(client, key, () => handle(client), this.#options)
    await this.#query(client, 'COMMIT')
    return outcome
  }

  async #query(client: PostgresClient, text: string): Promise<readonly object[]> {
    const { rows } = await step('PostgreSQL', this.#timeout, () => client.query(text, []))
    return rows
  }
}

/**
 * Runs a handler inside a transaction that you have begun, unless the notification is handled. The record commits
 * with your transaction: commit it when this resolves, roll it back when this rejects, and reply to the notification
 * only after that. For transactions of an ORM, pass `{ query }` that runs SQL with `$1` in its transaction.
 *
 * @param client - client with an open transaction
 * @param key - identifier that copies share: the second argument of an endpoint's `handle` has it
 * @returns `handled` when the handler ran, `duplicate` when an earlier copy was handled
 * @throws `InputError` `OPTION_INVALID` if an argument is invalid, or the client has no open transaction
 * @throws `NotificationBusyError` if another copy is being handled
 * @throws {@link StoreError} if PostgreSQL does not carry out a step, or the handler ended the transaction
 * @throws the errors of the handler
 * @example
 * ```ts
 * import { handleInTransaction } from '@wxpay/stores/postgres'
 *
 * await client.query('BEGIN')
 * await handleInTransaction(client, key, () => client.query('UPDATE orders SET paid = true WHERE no = $1', [no]))
 * await client.query('COMMIT')
 * ```
 */
export async function handleInTransaction(
  client: PostgresClient,
  key: string,
  handle: () => unknown,
  options: PostgresInboxOptions = {},
): Promise<'handled' | 'duplicate'> {
  checkClient(client, 'query')
  checkKey('key', key)
  checkHandler(handle)
  await requireTransaction(client, readTimeout(options.timeout))
  return recordAndHandle(client, key, handle, options)
}

const NO_TRANSACTION = '25P01'

/** Without a transaction the record would be committed before the handler runs, and stay when it throws. */
async function requireTransaction(client: PostgresClient, timeout: number): Promise<void> {
  await step('PostgreSQL', timeout, async () => {
    try {
      await client.query('SAVEPOINT wxpay_inbox', [])
    } catch (reason) {
      if ((reason as { readonly code?: unknown } | null)?.code !== NO_TRANSACTION) throw reason
      return false
    }
    await client.query('RELEASE SAVEPOINT wxpay_inbox', [])
    return true
  }).then((isOpen) => {
    if (isOpen) return
    throw new InputError(
      'OPTION_INVALID',
      'The client has no open transaction: run BEGIN on a client of the pool, and pass that client, not the pool',
      'client',
    )
  })
}

async function recordAndHandle(
  client: PostgresClient,
  key: string,
  handle: () => unknown,
  { schema: givenSchema, retention, timeout }: PostgresInboxOptions,
): Promise<'handled' | 'duplicate'> {
  const schema = readSchema(givenSchema)
  const limit = readTimeout(timeout)
  const query = async (text: string, values: unknown[]): Promise<readonly object[]> =>
    (await step('PostgreSQL', limit, () => client.query(text, values))).rows

  const token = randomUUID()
  // The lock keeps a concurrent copy from waiting for this transaction with a connection of the pool.
  const [row = {}] = await query(
    `WITH gate AS MATERIALIZED (
  SELECT pg_try_advisory_xact_lock(hashtextextended('${schema}.notifications ' || $1::text, 0)) AS open
), recorded AS (
  ${takeRow(schema, `SELECT $1::text, $2::uuid, true, ${after('$3')} FROM gate WHERE open`)}
) SELECT taken, done FROM gate LEFT JOIN recorded ON true`,
    [key, token, readRetention(retention)],
  )
  const { taken, done } = row as { readonly taken?: unknown; readonly done?: unknown }
  if (taken !== true && done === true) return 'duplicate'
  if (taken !== true) throw new NotificationBusyError(key)
  await handle()
  await confirmRecord(query, schema, [key, token])
  return 'handled'
}

/** Without this, COMMIT would succeed after the handler has rolled back, or has ignored the error of a statement. */
async function confirmRecord(
  query: (text: string, values: unknown[]) => Promise<readonly object[]>,
  schema: string,
  values: [key: string, token: string],
): Promise<void> {
  const rows = await query(
    `SELECT 1 FROM ${schema}.notifications WHERE key = $1 AND token = $2::uuid`,
    values,
  )
  if (rows.length === 1) return
  throw new StoreError(
    'STORE_TRANSACTION_ENDED',
    'The record of the notification is gone: the handler rolled the transaction back without throwing',
  )
}

function checkIn(client: PostgresPoolClient, close: boolean): void {
  client.release(close)
  // After the release, because the pool listens from then on.
  client.removeListener?.('error', ignore)
}

const ignore = (): undefined => undefined

function checkHandler(handle: unknown): void {
  if (typeof handle === 'function') return
  throw new InputError(
    'OPTION_INVALID',
    `The handler must be a function, received ${received(handle)}`,
    'handle',
  )
}
