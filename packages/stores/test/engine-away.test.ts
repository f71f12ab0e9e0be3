import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { createSandbox } from '@wxpay/sandbox'
import { type HostStore, type LimitStore, type StoreFailureEvent, Wechatpay } from '@wxpay/sdk'
import { migrate, PostgresHostStore, PostgresLimitStore } from '@wxpay/stores/postgres'
import { RedisHostStore, RedisLimitStore } from '@wxpay/stores/redis'
import { Redis } from 'ioredis'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { type EngineName, isInstalled, startServer } from '../chaos/servers.mjs'

const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

interface Stores {
  readonly limitStore: LimitStore
  readonly hostStore: HostStore
}

const storesOn: Readonly<Record<EngineName, (url: string) => Promise<Stores>>> = {
  redis: (url) => {
    const client = new Redis(url, { retryStrategy: () => 20 })
    client.on('error', () => undefined)
    stops.push(() => {
      client.disconnect()
    })
    return Promise.resolve({ limitStore: new RedisLimitStore(client), hostStore: new RedisHostStore(client) })
  },
  postgres: async (url) => {
    const pool = new pg.Pool({ connectionString: url })
    pool.on('error', () => undefined)
    stops.push(() => pool.end())
    const client = await pool.connect()
    await migrate(client)
    client.release()
    return { limitStore: new PostgresLimitStore(pool), hostStore: new PostgresHostStore(pool) }
  },
}

describe.each(['redis', 'postgres'] as const)('rate limits and host health on %s', (engine) => {
  it.runIf(isInstalled(engine))(
    'do not stop calls while the engine is away, and are shared again after',
    async () => {
      const server = await startServer(engine)
      stops.push(() => server.stop())
      const stores = await storesOn[engine](server.url)
      const sandbox = await createSandbox()
      stops.push(() => sandbox.close())
      const { url: baseURL } = await sandbox.listen()
      const { mchid, serial, privateKey, certs } = sandbox.merchants.create()
      const route = 'GET /v3/pay/transactions/out-trade-no/{out_trade_no}'
      const limits = { [route]: { calls: 10, per: 1_000 } }
      const wxpay = new Wechatpay({
        mchid,
        serial,
        privateKey,
        certs,
        baseURL,
        backupBaseURL: baseURL,
        limits,
        ...stores,
      })
      const failures: StoreFailureEvent[] = []
      const record = (event: unknown): void => void failures.push(event as StoreFailureEvent)
      subscribe('wxpay:store:failure', record)
      stops.push(() => unsubscribe('wxpay:store:failure', record))
      // The order does not exist; the refusal is signed, so the call has reached the gateway.
      const call = () =>
        wxpay
          .request(route, { out_trade_no: 'COFFEE0001', params: { mchid } })
          .catch((reason: unknown) => reason)
      const arrived = expect.objectContaining({
        code: 'API_ERROR',
        status: 404,
        signature: 'verified',
      }) as Error

      expect(await call()).toEqual(arrived)
      await server.crash()
      await expect
        .poll(
          async () => {
            expect(await call()).toEqual(arrived)
            return [...new Set(failures.map(({ store }) => store))].sort()
          },
          { timeout: 120_000 },
        )
        .toEqual(['hosts', 'limits'])
      await server.start()
      await expect
        .poll(
          () =>
            stores.limitStore
              .reserve({ mchid, route, rate: { calls: 1, per: 1 }, longest: 0 })
              .catch(() => 'away'),
          {
            timeout: 120_000,
          },
        )
        .toBe(0)
      expect(await call()).toEqual(arrived)
    },
  )
})
