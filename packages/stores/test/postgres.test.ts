import { createServer, type Server } from 'node:net'
import { NotificationBusyError, once } from '@wxpay/sdk'
import {
  handleInTransaction,
  migrate,
  migrations,
  PostgresCertificateStore,
  PostgresHostStore,
  PostgresInbox,
  PostgresLimitStore,
  PostgresOnceStore,
  printMigrations,
} from '@wxpay/stores/postgres'
import {
  certificateLockContract,
  certificateStoreContract,
  hostStoreContract,
  limitStoreContract,
  onceStoreContract,
} from '@wxpay/stores/testing'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isInstalled, startPostgres, type TestServer } from '../chaos/servers.mjs'

describe.runIf(isInstalled('postgres'))('stores in PostgreSQL', () => {
  let server: TestServer
  let pool: pg.Pool

  beforeAll(async () => {
    server = await startPostgres()
    pool = new pg.Pool({ connectionString: server.url, max: 20 })
    pool.on('error', () => undefined)
    // Processes that start at the same moment migrate at the same moment.
    const clients = await Promise.all([pool.connect(), pool.connect(), pool.connect()])
    await Promise.all(clients.map((client) => migrate(client)))
    for (const client of clients) client.release()
    await pool.query('CREATE TABLE orders (no text PRIMARY KEY, paid integer NOT NULL DEFAULT 0)')
  })
  afterAll(async () => {
    await pool.end()
    await server.stop()
  })

  for (const { title, run } of onceStoreContract(() => new PostgresOnceStore(pool))) {
    it(`as a once store ${title}`, run)
  }
  for (const { title, run } of limitStoreContract(() => new PostgresLimitStore(pool))) {
    it(`as a limit store ${title}`, run)
  }
  for (const { title, run } of hostStoreContract(() => new PostgresHostStore(pool))) {
    it(`as a host store ${title}`, run)
  }
  for (const { title, run } of certificateStoreContract(() => new PostgresCertificateStore(pool))) {
    it(`as a certificate store ${title}`, run)
  }
  for (const { title, run } of certificateLockContract(() => new PostgresCertificateStore(pool))) {
    it(`as a certificate store ${title}`, run)
  }

  describe('the inbox', () => {
    const pay = (no: string) => (client: pg.PoolClient) =>
      client.query('UPDATE orders SET paid = paid + 1 WHERE no = $1', [no])
    const order = async (no: string) => {
      await pool.query('INSERT INTO orders (no) VALUES ($1)', [no])
      return async () =>
        (await pool.query<{ paid: number }>('SELECT paid FROM orders WHERE no = $1', [no])).rows[0]?.paid
    }

    it('commits the order and the record together, and recognizes the next copies', async () => {
      const paid = await order('o1')
      const inbox = new PostgresInbox(pool)
      expect(await inbox.handle('o1', pay('o1'))).toBe('handled')
      expect(await inbox.handle('o1', pay('o1'))).toBe('duplicate')
      expect(await paid()).toBe(1)
      // Copies that arrive while a leased store is being replaced are recognized too.
      expect(await new PostgresOnceStore(pool).claim('o1', 1_000)).toEqual({ outcome: 'done' })
    })

    it('handles one of many concurrent copies, and does not let the others wait', async () => {
      const paid = await order('o2')
      const inbox = new PostgresInbox(pool)
      const copies = Array.from({ length: 30 }, () => inbox.handle('o2', pay('o2')))
      const results = await Promise.allSettled(copies)
      expect(
        results.filter((result) => result.status === 'fulfilled' && result.value === 'handled'),
      ).toHaveLength(1)
      for (const result of results) {
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(NotificationBusyError)
      }
      expect(await paid()).toBe(1)
    })

    it('answers a copy at once while the first is being handled', async () => {
      const inbox = new PostgresInbox(pool)
      let finish: () => void = () => undefined
      const ended = new Promise<void>((resolve) => (finish = resolve))
      let started: () => void = () => undefined
      const running = new Promise<void>((resolve) => (started = resolve))
      const first = inbox.handle('slow', () => {
        started()
        return ended
      })
      await running
      await expect(inbox.handle('slow', () => undefined)).rejects.toBeInstanceOf(NotificationBusyError)
      finish()
      expect(await first).toBe('handled')
    })

    it('rolls both back when the handler throws, and rethrows its error', async () => {
      const paid = await order('o3')
      const inbox = new PostgresInbox(pool)
      const failure = new Error('no stock')
      const failing = async (client: pg.PoolClient): Promise<void> => {
        await pay('o3')(client)
        throw failure
      }
      await expect(inbox.handle('o3', failing)).rejects.toBe(failure)
      expect(await paid()).toBe(0)
      expect(await inbox.handle('o3', pay('o3'))).toBe('handled')
      expect(await paid()).toBe(1)
    })

    it('fails a notification whose connection breaks between two statements, and handles its copy', async () => {
      const paid = await order('o7')
      const inbox = new PostgresInbox(pool)
      const breaking = async (client: pg.PoolClient): Promise<void> => {
        await pay('o7')(client)
        const ended = new Promise((resolve) => client.once('end', resolve))
        const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
        await pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid])
        await ended
      }
      // Without a listener, the error that the client emits would end this process.
      await expect(inbox.handle('o7', breaking)).rejects.toMatchObject({
        name: 'StoreError',
        code: 'STORE_UNAVAILABLE',
      })
      expect(await paid()).toBe(0)
      expect(await inbox.handle('o7', pay('o7'))).toBe('handled')
      expect(await paid()).toBe(1)
    })

    it('leaves no listener on the connections that it returns', async () => {
      const single = new pg.Pool({ connectionString: server.url, max: 1 })
      const client = await single.connect()
      const before = client.listenerCount('error')
      client.release()
      const inbox = new PostgresInbox(single)
      for (const key of ['l1', 'l2', 'l3']) await inbox.handle(key, () => undefined)
      await inbox.removeExpired()
      const again = await single.connect()
      expect(again).toBe(client)
      expect(again.listenerCount('error')).toBe(before)
      again.release()
      await single.end()
    })

    it.each([
      [
        'ignores the error of a statement',
        (client: pg.PoolClient) => client.query('SELECT 1/0').catch(() => undefined),
      ],
      ['rolls back without throwing', (client: pg.PoolClient) => client.query('ROLLBACK')],
    ])('fails a notification whose handler %s', async (title, handle) => {
      const inbox = new PostgresInbox(pool)
      await expect(inbox.handle(title, handle)).rejects.toMatchObject({ code: 'STORE_TRANSACTION_ENDED' })
      expect(await inbox.handle(title, () => undefined)).toBe('handled')
    })

    it('leaves the notification to the next copy when its connection is lost', async () => {
      const paid = await order('o4')
      const inbox = new PostgresInbox(pool)
      const losing = async (client: pg.PoolClient): Promise<void> => {
        client.on('error', () => undefined)
        await pay('o4')(client)
        const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
        await pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid])
      }
      await expect(inbox.handle('o4', losing)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
      expect(await paid()).toBe(0)
      await expect.poll(() => inbox.handle('o4', pay('o4')), { timeout: 120_000 }).toBe('handled')
      expect(await paid()).toBe(1)
    })

    it('gives an endpoint its handler, with the key of the notification', async () => {
      const paid = await order('o5')
      const handle = new PostgresInbox(pool).handler((notification: { no: string }, client) => {
        // The type of the pool's clients is inferred.
        const typed: pg.PoolClient = client
        return pay(notification.no)(typed)
      })
      await handle({ no: 'o5' }, { key: 'EV-5' })
      await handle({ no: 'o5' }, { key: 'EV-5' })
      expect(await paid()).toBe(1)
    })

    it('joins a transaction that the caller has begun', async () => {
      const paid = await order('o6')
      const client = await pool.connect()
      const run = () => handleInTransaction(client, 'EV-6', () => pay('o6')(client))
      await client.query('BEGIN')
      expect(await run()).toBe('handled')
      await client.query('ROLLBACK')
      expect(await paid()).toBe(0)
      await client.query('BEGIN')
      expect(await run()).toBe('handled')
      await client.query('COMMIT')
      await client.query('BEGIN')
      expect(await run()).toBe('duplicate')
      await client.query('COMMIT')
      client.release()
      expect(await paid()).toBe(1)
    })

    it.each([
      ['a pool', () => pool],
      ['a client without BEGIN', () => new pg.Client(server.url)],
    ])('rejects %s, where the record would stay when the handler throws', async (name, make) => {
      const client = make()
      if (client instanceof pg.Client) await client.connect()
      const failing = handleInTransaction(client, `not begun ${name}`, () =>
        Promise.reject(new Error('no stock')),
      )
      await expect(failing).rejects.toMatchObject({ code: 'OPTION_INVALID', field: 'client' })
      if (client instanceof pg.Client) await client.end()
      expect(await new PostgresOnceStore(pool).claim(`not begun ${name}`, 1_000)).toMatchObject({
        outcome: 'claimed',
      })
    })

    it('returns every connection to the pool', async () => {
      const small = new pg.Pool({ connectionString: server.url, max: 1 })
      const inbox = new PostgresInbox(small)
      for (let turn = 0; turn < 5; turn++) {
        await inbox.handle('pooled', () => undefined)
        await inbox
          .handle(`failing ${String(turn)}`, () => Promise.reject(new Error('no')))
          .catch(() => undefined)
      }
      expect(small.idleCount).toBe(1)
      await small.end()
    })
  })

  it('removes what is older than the retention, and nothing else', async () => {
    const store = new PostgresOnceStore(pool, { retention: 1_000 })
    await once(store, 'old', () => undefined)
    await once(new PostgresOnceStore(pool), 'kept', () => undefined)
    await expect
      .poll(
        async () => {
          await store.removeExpired()
          return (
            await pool.query<{ key: string }>(
              "SELECT key FROM wxpay.notifications WHERE key IN ('old', 'kept')",
            )
          ).rows
        },
        { timeout: 120_000 },
      )
      .toEqual([{ key: 'kept' }])
    expect(await new PostgresInbox(pool).removeExpired()).toBe(0)
  })

  it('prints migrations that run by hand, in a schema of any plain name, as often as wanted', async () => {
    const sql = printMigrations({ schema: 'shop' })
    expect(sql).toContain(migrations()[0]?.id)
    await pool.query(sql)
    await pool.query(sql)
    const store = new PostgresOnceStore(pool, { schema: 'shop' })
    expect(await once(store, 'n1', () => undefined)).toBe('handled')
    expect(await once(new PostgresOnceStore(pool), 'n1', () => undefined)).toBe('handled')
    expect(() => printMigrations({ schema: 'a; DROP TABLE orders' })).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', field: 'schema' }) as Error,
    )
  })

  it('creates tables in a schema whose name is a keyword, and rejects names that PostgreSQL reserves', async () => {
    const client = await pool.connect()
    await migrate(client, { schema: 'order' })
    client.release()
    const options = { schema: 'order' }
    expect(await once(new PostgresOnceStore(pool, options), 'n1', () => undefined)).toBe('handled')
    expect(await new PostgresInbox(pool, options).handle('n2', () => undefined)).toBe('handled')
    expect(() => printMigrations({ schema: 'pg_shop' })).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', field: 'schema' }) as Error,
    )
  })

  it('migrates an existing schema without the right to create schemas', async () => {
    await pool.query(
      'CREATE ROLE migrator LOGIN; CREATE SCHEMA granted; GRANT ALL ON SCHEMA granted TO migrator',
    )
    const url = new URL(server.url)
    url.username = 'migrator'
    const client = new pg.Client(url.href)
    await client.connect()
    await migrate(client, { schema: 'granted' })
    await migrate(client, { schema: 'granted' })
    await client.end()
    expect(await new PostgresOnceStore(pool, { schema: 'granted' }).removeExpired()).toBe(0)
  })

  it('does not wait in migrations for a notification that is being handled', async () => {
    const client = await pool.connect()
    const handling = async (): Promise<void> => {
      await client.query("SET lock_timeout = '500ms'")
      await migrate(client)
      await client.query('RESET lock_timeout')
    }
    expect(await new PostgresInbox(pool).handle('during a deployment', handling)).toBe('handled')
    client.release()
  })

  it('rejects a pool for migrations, whose statements would run on several connections', async () => {
    await expect(migrate(pool)).rejects.toMatchObject({ code: 'OPTION_INVALID', field: 'client' })
  })

  it('names the missing tables and what creates them', async () => {
    const failure = new PostgresOnceStore(pool, { schema: 'nowhere' }).claim('n1', 1_000)
    await expect(failure).rejects.toMatchObject({
      code: 'STORE_SCHEMA_MISSING',
      message: expect.stringContaining('nowhere.notifications') as string,
      remedy: expect.stringContaining('printMigrations()') as string,
    })
  })

  it('fails a notification while PostgreSQL is away, and handles its copy once when it is back', async () => {
    const store = new PostgresOnceStore(pool)
    const inbox = new PostgresInbox(pool)
    let handled = 0
    await once(store, 'before', () => handled++)
    await server.crash()
    const away = expect.objectContaining({ name: 'StoreError', code: 'STORE_UNAVAILABLE' }) as Error
    await expect(once(store, 'during', () => handled++)).rejects.toEqual(away)
    await expect(inbox.handle('inbox', () => handled++)).rejects.toEqual(away)
    expect(handled).toBe(1)
    await server.start()
    expect(await once(store, 'before', () => handled++)).toBe('duplicate')
    expect(await once(store, 'during', () => handled++)).toBe('handled')
    expect(await inbox.handle('inbox', () => handled++)).toBe('handled')
    expect(handled).toBe(3)
  })

  it.each([
    ['a standby', 'default_transaction_read_only=on', 'STORE_UNAVAILABLE'],
    ['a statement that exceeds the limit of the server', 'statement_timeout=50', 'STORE_TIMEOUT'],
    ['a lock that exceeds the limit of the server', 'lock_timeout=50', 'STORE_TIMEOUT'],
  ])('reports %s', async (_, setting, code) => {
    const limited = new pg.Pool({ connectionString: server.url, options: `-c ${setting}` })
    const lock = await pool.connect()
    await lock.query('BEGIN')
    if (code === 'STORE_TIMEOUT') await lock.query('LOCK TABLE wxpay.notifications')
    try {
      const claim = new PostgresOnceStore(limited, { timeout: 60_000 }).claim('locked', 1_000)
      await expect(claim).rejects.toMatchObject({ name: 'StoreError', code })
    } finally {
      await lock.query('ROLLBACK')
      lock.release()
      await limited.end()
    }
  })

  it('rejects keys and clients that are not valid', async () => {
    await expect(new PostgresOnceStore(pool).claim('a\0b', 1_000)).rejects.toMatchObject({
      code: 'OPTION_INVALID',
    })
    await expect(new PostgresInbox(pool).handle('', () => undefined)).rejects.toMatchObject({ field: 'key' })
    await expect(new PostgresInbox(pool).handle('n1', undefined as never)).rejects.toMatchObject({
      field: 'handle',
    })
    expect(() => new PostgresOnceStore({} as never)).toThrow(
      expect.objectContaining({ field: 'client' }) as Error,
    )
    expect(() => new PostgresInbox({} as never)).toThrow(
      expect.objectContaining({ field: 'client' }) as Error,
    )
  })
})

describe('an engine that accepts connections and never responds', () => {
  let silent: Server
  let port = 0
  beforeAll(async () => {
    silent = createServer(() => undefined)
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const address = silent.address()
    if (address !== null && typeof address !== 'string') ({ port } = address)
  })
  afterAll(() => {
    silent.close()
  })

  it('is reported after the timeout, without the password', async () => {
    const pool = new pg.Pool({ connectionString: `postgres://shop:secret-password@127.0.0.1:${port}/shop` })
    pool.on('error', () => undefined)
    const failures = [
      new PostgresOnceStore(pool, { timeout: 100 }).claim('n1', 1_000),
      new PostgresInbox(pool, { timeout: 100 }).handle('n1', () => undefined),
    ]
    for (const failing of failures) {
      const failure: unknown = await failing.catch((reason: unknown) => reason)
      expect(failure).toMatchObject({
        code: 'STORE_TIMEOUT',
        message: 'PostgreSQL did not respond within 100 ms',
      })
      const members = Object.getOwnPropertyNames(failure).map((name): unknown =>
        Reflect.get(failure as object, name),
      )
      expect(JSON.stringify(members)).not.toContain('secret-password')
    }
  })
})
