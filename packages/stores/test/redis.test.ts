import { createServer, type Server } from 'node:net'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { once } from '@wxpay/sdk'
import { RedisCertificateStore, RedisHostStore, RedisLimitStore, RedisOnceStore } from '@wxpay/stores/redis'
import {
  certificateLockContract,
  certificateStoreContract,
  hostStoreContract,
  limitStoreContract,
  onceStoreContract,
} from '@wxpay/stores/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isInstalled, startRedis, type TestServer } from '../chaos/servers.mjs'

describe.runIf(isInstalled('redis'))('stores in Redis', () => {
  let server: TestServer
  let ioredis: Redis
  let nodeRedis: ReturnType<typeof connect>
  const connect = (url: string) => createClient({ url }).on('error', () => undefined)

  beforeAll(async () => {
    server = await startRedis()
    ioredis = new Redis(server.url)
    ioredis.on('error', () => undefined)
    nodeRedis = connect(server.url)
    await nodeRedis.connect()
  })
  afterAll(async () => {
    ioredis.disconnect()
    nodeRedis.destroy()
    await server.stop()
  })

  describe.each([
    ['ioredis', () => ioredis],
    ['node-redis', () => nodeRedis],
  ])('with %s', (_, client) => {
    for (const { title, run } of onceStoreContract(() => new RedisOnceStore(client()))) {
      it(`as a once store ${title}`, run)
    }
    for (const { title, run } of limitStoreContract(() => new RedisLimitStore(client()))) {
      it(`as a limit store ${title}`, run)
    }
    for (const { title, run } of hostStoreContract(() => new RedisHostStore(client()))) {
      it(`as a host store ${title}`, run)
    }
    for (const { title, run } of certificateStoreContract(() => new RedisCertificateStore(client()))) {
      it(`as a certificate store ${title}`, run)
    }
    for (const { title, run } of certificateLockContract(() => new RedisCertificateStore(client()))) {
      it(`as a certificate store ${title}`, run)
    }
  })

  it('forgets a handled notification after its retention, by the clock of the server', async () => {
    const store = new RedisOnceStore(ioredis, { retention: 2_000, prefix: 'shop:test' })
    await once(store, 'n1', () => undefined)
    const left = await ioredis.pttl('shop:test:once:{n1}')
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThanOrEqual(2_000)
  })

  it('keeps stores of different prefixes apart', async () => {
    await once(new RedisOnceStore(ioredis, { prefix: 'a' }), 'same', () => undefined)
    expect(await once(new RedisOnceStore(ioredis, { prefix: 'b' }), 'same', () => undefined)).toBe('handled')
  })

  it('rejects keys and options that are not valid before it sends anything', async () => {
    const store = new RedisOnceStore(ioredis)
    for (const key of ['', 'x'.repeat(513), 'a\0b', 5 as unknown as string]) {
      await expect(store.claim(key, 1_000)).rejects.toMatchObject({ code: 'OPTION_INVALID', field: 'key' })
    }
    await expect(store.claim('n1', 0)).rejects.toMatchObject({ code: 'OPTION_INVALID', field: 'lease' })
    for (const [options, field] of [
      [{ prefix: '{a}' }, 'prefix'],
      [{ prefix: '' }, 'prefix'],
      [{ retention: 0 }, 'retention'],
      [{ timeout: 1.5 }, 'timeout'],
    ] as const) {
      expect(() => new RedisOnceStore(ioredis, options)).toThrow(
        expect.objectContaining({ code: 'OPTION_INVALID', field }) as Error,
      )
    }
    expect(() => new RedisOnceStore({} as never)).toThrow(
      expect.objectContaining({ field: 'client' }) as Error,
    )
  })

  it('is unavailable while it is a replica, lacks replicas, or runs a script of another program', async () => {
    const own = await startRedis()
    const client = new Redis(own.url)
    const other = new Redis(own.url)
    const store = new RedisOnceStore(client)
    const unavailable = { name: 'StoreError', code: 'STORE_UNAVAILABLE' }
    try {
      await client.call('REPLICAOF', '127.0.0.1', '1')
      await expect(store.claim('n1', 1_000)).rejects.toMatchObject(unavailable)
      await client.call('REPLICAOF', 'NO', 'ONE')
      await client.config('SET', 'min-replicas-to-write', '1')
      await expect(store.claim('n1', 1_000)).rejects.toMatchObject(unavailable)
      await client.config('SET', 'min-replicas-to-write', '0', 'lua-time-limit', '1')
      const endless = other.eval('while true do end', 0).catch(() => 'killed')
      await expect
        .poll(() => store.claim('n1', 1).catch((reason: unknown) => reason))
        .toMatchObject(unavailable)
      await client.call('SCRIPT', 'KILL')
      expect(await endless).toBe('killed')
      expect(await store.claim('n2', 1_000)).toMatchObject({ outcome: 'claimed' })
    } finally {
      client.disconnect()
      other.disconnect()
      await own.stop()
    }
  })

  it('reads the errors of scripts as Redis 5 and 6 write them', async () => {
    const message =
      "ERR Error running script (call to f_ed36): @user_script:7: @user_script: 7: -READONLY You can't write against a read only replica. "
    const client = { defineCommand: () => undefined, eval: () => Promise.reject(new Error(message)) }
    await expect(new RedisOnceStore(client).claim('n1', 1_000)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    })
  })

  it('records without memory left what is handled, and refuses claims', async () => {
    const own = await startRedis()
    const client = new Redis(own.url)
    const store = new RedisOnceStore(client)
    const fill = () => client.config('SET', 'maxmemory', '1kb', 'maxmemory-policy', 'noeviction')
    try {
      expect(await once(store, 'n1', fill)).toBe('handled')
      expect(await once(store, 'n1', fill)).toBe('duplicate')
      let handled = 0
      await expect(once(store, 'n2', () => handled++)).rejects.toMatchObject({
        code: 'STORE_FAILED',
        message: expect.stringContaining('maxmemory') as string,
      })
      expect(handled).toBe(0)
    } finally {
      client.disconnect()
      await own.stop()
    }
  })

  it('fails a notification while Redis is away, and handles its copy once when it is back', async () => {
    const client = new Redis(server.url, { retryStrategy: () => 20 })
    client.on('error', () => undefined)
    const store = new RedisOnceStore(client, { timeout: 1_000, prefix: 'away' })
    let handled = 0
    await once(store, 'before', () => handled++)
    await server.crash()
    await expect(once(store, 'during', () => handled++)).rejects.toMatchObject({
      name: 'StoreError',
      code: expect.stringMatching(/^STORE_(?:UNAVAILABLE|TIMEOUT)$/) as string,
      message: expect.stringMatching(/^Redis /) as string,
    })
    expect(handled).toBe(1)
    await server.start()
    await expect.poll(() => client.status, { timeout: 120_000 }).toBe('ready')
    expect(await once(store, 'before', () => handled++)).toBe('duplicate')
    // The claim that timed out may reach the server after its restart, and then ends with its lease.
    await expect
      .poll(() => once(store, 'during', () => handled++, { lease: 1 }).catch(() => 'busy'), {
        timeout: 90_000,
      })
      .toMatch(/handled|duplicate/)
    expect(handled).toBe(2)
    client.disconnect()
  })
})

describe('an engine that accepts connections and never responds', () => {
  let silent: Server
  let url = ''
  beforeAll(async () => {
    silent = createServer(() => undefined)
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const address = silent.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    url = `redis://:secret-password@127.0.0.1:${address.port}`
  })
  afterAll(() => {
    silent.close()
  })

  it('is reported after the timeout, without the password', async () => {
    const client = new Redis(url, { enableReadyCheck: false })
    client.on('error', () => undefined)
    const failure: unknown = await new RedisOnceStore(client, { timeout: 100 })
      .claim('n1', 1_000)
      .catch((reason: unknown) => reason)
    expect(failure).toMatchObject({ code: 'STORE_TIMEOUT', message: 'Redis did not respond within 100 ms' })
    expect(
      JSON.stringify(
        Object.getOwnPropertyNames(failure).map((name) => Reflect.get(failure as object, name) as unknown),
      ),
    ).not.toContain('secret-password')
    client.disconnect()
  })
})
