import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { createServer } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type HostStore,
  type LimitedCall,
  type LimitStore,
  MemoryHostStore,
  MemoryLimitStore,
  Wechatpay,
} from '../src/index'
import { type Gateway, startGateway } from './gateway'
import { rejection } from './stage'

const ROUTE = 'GET /v3/certificates'
const quick = { attempts: 3, budget: 60_000 }

let gateway: Gateway
const failures: { store: string; reason: string; restsFor: number }[] = []
const record = (event: unknown): void => void failures.push(event as (typeof failures)[number])

beforeAll(async () => {
  gateway = await startGateway()
  subscribe('wxpay:store:failure', record)
})
beforeEach(() => {
  failures.length = 0
  gateway.arrived.length = 0
})
afterAll(async () => {
  unsubscribe('wxpay:store:failure', record)
  await gateway.close()
})

const client = (options: object): Wechatpay => new Wechatpay({ ...gateway.options, ...options })
const call = (wxpay: Wechatpay, config: Record<string, unknown> = {}) =>
  wxpay.chain('v3/certificates').get(config)

describe('limitStore', () => {
  const limits = { [ROUTE]: { calls: 1, per: 3_600_000 } }

  it('shares a rate between clients with the same merchant ID, and not with another one', async () => {
    const limitStore = new MemoryLimitStore()
    const [one, two] = [client({ limits, limitStore }), client({ limits, limitStore })]
    await call(one)
    const full = await rejection(call(two, { timeout: 5_000 }))
    expect(full).toMatchObject({ code: 'LIMITER_FULL', field: 'limits' })
    const { serial, privateKey } = gateway.options
    await call(two.with({ mchid: '1900000002', serial, privateKey }))
    expect(gateway.arrived).toHaveLength(2)
  })

  it('is asked before each attempt, with the operation, its rate and the time that is left', async () => {
    const asked: LimitedCall[] = []
    const limitStore: LimitStore = {
      reserve: (given) => {
        asked.push(given)
        return Promise.resolve(0)
      },
    }
    await call(client({ limits, limitStore, timeout: 20_000 }))
    await client({ limits, limitStore }).chain('v3/pay/other').get()
    expect(asked).toEqual([
      { mchid: '1900000001', route: ROUTE, rate: limits[ROUTE], longest: expect.any(Number) as number },
    ])
    expect(asked[0]?.longest).toBeLessThanOrEqual(20_000)
    expect(asked[0]?.longest).toBeGreaterThan(0)
  })

  it('delays a call by what the store returns, and ends with its cancellation', async () => {
    const limitStore: LimitStore = { reserve: () => Promise.resolve(60) }
    const before = performance.now()
    await call(client({ limits, limitStore }))
    expect(performance.now() - before).toBeGreaterThanOrEqual(55)
    const never: LimitStore = { reserve: () => Promise.resolve(600_000) }
    const waiting = call(client({ limits, limitStore: never }), { signal: AbortSignal.timeout(50) })
    expect(await rejection(waiting)).toMatchObject({ code: 'ERR_CANCELED' })
  })

  it.each<[string, LimitStore]>([
    ['rejects', { reserve: () => Promise.reject(new Error('redis://shop:secret@10.0.0.1 is away')) }],
    ['never responds', { reserve: () => new Promise(() => undefined) }],
    ['returns no number', { reserve: () => Promise.resolve('soon' as never) }],
  ])('is replaced by the limit of the process while it %s', async (_, limitStore) => {
    let asked = 0
    const counting: LimitStore = {
      reserve: (given) => {
        asked++
        return limitStore.reserve(given)
      },
    }
    const wxpay = client({ limits, limitStore: counting })
    await call(wxpay)
    expect(gateway.arrived).toHaveLength(1)
    expect(failures).toEqual([{ store: 'limits', reason: expect.any(String) as string, restsFor: 5_000 }])
    expect(JSON.stringify(failures)).not.toContain('secret')
    // The limit of the process holds, and the store is left alone for a while.
    expect(await rejection(call(wxpay, { timeout: 100 }))).toMatchObject({ code: 'ETIMEDOUT' })
    expect(asked).toBe(1)
  })
})

describe('hostStore', () => {
  async function deadURL(): Promise<string> {
    const probe = createServer()
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
    const { port } = probe.address() as { port: number }
    await new Promise((resolve) => probe.close(resolve))
    return `http://127.0.0.1:${port}`
  }
  const attempts: string[] = []
  const recordAttempt = (event: unknown): void => {
    const { stage, host } = event as { stage: string; host: string }
    if (stage === 'start') attempts.push(host)
  }
  beforeAll(() => {
    subscribe('wxpay:request:attempt', recordAttempt)
  })
  beforeEach(() => {
    attempts.length = 0
  })
  afterAll(() => {
    unsubscribe('wxpay:request:attempt', recordAttempt)
  })

  it('lets another client avoid a host that one has found unreachable', async () => {
    const hostStore = new MemoryHostStore()
    const [baseURL, backupBaseURL] = [await deadURL(), gateway.url]
    const options = { baseURL, backupBaseURL, hostStore, retry: quick }
    const [dead, backup] = [new URL(baseURL).host, new URL(backupBaseURL).host]
    await call(client(options))
    await call(client(options))
    expect(attempts).toEqual([dead, backup, backup])
  })

  it('removes the mark when the host responds', async () => {
    const hostStore = new MemoryHostStore()
    await hostStore.mark(gateway.url, 60_000)
    const dead = await deadURL()
    await hostStore.mark(dead, 70_000)
    await call(client({ baseURL: gateway.url, backupBaseURL: dead, hostStore, retry: quick }))
    await expect.poll(() => hostStore.read([gateway.url])).toEqual([0])
  })

  it.each<[string, Partial<HostStore>]>([
    ['rejects', { read: () => Promise.reject(new Error('away')) }],
    ['never responds', { read: () => new Promise(() => undefined) }],
    ['returns too little', { read: () => Promise.resolve([]) }],
  ])('does not hold up calls while it %s', async (_, broken) => {
    const memory = new MemoryHostStore()
    const hostStore: HostStore = {
      read: (origins) => memory.read(origins),
      mark: (origin, duration) => memory.mark(origin, duration),
      clear: (origin) => memory.clear(origin),
      ...broken,
    }
    const baseURL = await deadURL()
    const wxpay = client({ baseURL, backupBaseURL: gateway.url, hostStore, retry: quick })
    await call(wxpay)
    await call(wxpay)
    const [dead, backup] = [new URL(baseURL).host, new URL(gateway.url).host]
    expect(attempts).toEqual([dead, backup, backup])
    expect(failures).toEqual([{ store: 'hosts', reason: expect.any(String) as string, restsFor: 5_000 }])
  })
})
