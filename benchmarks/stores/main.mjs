// Notifications a second with each once store, and the cost of a shared rate limit for one call, as ratios to memory. Redis
// and PostgreSQL run on this machine; PostgreSQL does not wait for the disk, Redis does.
import { performance } from 'node:perf_hooks'
import { MemoryLimitStore, MemoryOnceStore, once } from '@wxpay/sdk'
import { migrate, PostgresInbox, PostgresLimitStore, PostgresOnceStore } from '@wxpay/stores/postgres'
import { RedisLimitStore, RedisOnceStore } from '@wxpay/stores/redis'
import { Redis } from 'ioredis'
import pg from 'pg'
import { isInstalled, startPostgres, startRedis } from '../../packages/stores/chaos/servers.mjs'
import { readArguments } from '../../scripts/arguments.mjs'
import { median, table } from '../measure.mjs'

const { values } = readArguments({
  usage: `usage: node benchmarks/stores/main.mjs [--notifications n] [--quick]

  --notifications n   of each round, 3,000 by default
  --quick             300, once`,
  options: { notifications: { type: 'string' }, quick: { type: 'boolean' } },
})
const count = Number(values.notifications ?? (values.quick ? 300 : 3_000))
const ROUNDS = values.quick ? 1 : 3
const CONCURRENT = 32

const stops = []
const handlers = { memory: onceWith(new MemoryOnceStore()) }
const limits = { memory: new MemoryLimitStore() }

if (isInstalled('redis')) {
  const server = await startRedis()
  const redis = new Redis(server.url)
  stops.push(
    () => redis.disconnect(),
    () => server.stop(),
  )
  handlers['Redis, leased'] = onceWith(new RedisOnceStore(redis, { timeout: 60_000 }))
  limits.Redis = new RedisLimitStore(redis, { timeout: 60_000 })
}
if (isInstalled('postgres')) {
  const server = await startPostgres()
  const pool = new pg.Pool({ connectionString: server.url, max: 20 })
  stops.push(
    () => pool.end(),
    () => server.stop(),
  )
  const client = await pool.connect()
  await migrate(client)
  client.release()
  const inbox = new PostgresInbox(pool, { timeout: 60_000 })
  handlers['PostgreSQL, leased'] = onceWith(new PostgresOnceStore(pool, { timeout: 60_000 }))
  handlers['PostgreSQL, transactional'] = (key) => inbox.handle(key, () => undefined)
  limits.PostgreSQL = new PostgresLimitStore(pool, { timeout: 60_000 })
}

function onceWith(store) {
  return (key) => once(store, key, () => undefined)
}

async function perSecond(run, width) {
  let next = 0
  const started = performance.now()
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (next < count) await run(next++)
    }),
  )
  return (count / (performance.now() - started)) * 1_000
}

async function measure(contenders, run, width) {
  const names = Object.keys(contenders)
  const results = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) results[name].push(await perSecond(run(contenders[name], round), width))
  }
  return results
}

const ratio = (results, name) =>
  median(results[name].map((each, round) => each / results.memory[round])).toFixed(3)
const whole = (number) => Math.round(number).toLocaleString('en')

try {
  const notifications = await measure(
    handlers,
    (handle, round) => (index) => handle(`EV-${round}-${index}`),
    CONCURRENT,
  )
  table([
    ['once', 'notifications/s', 'to memory'],
    ...Object.keys(handlers).map((name) => [
      name,
      whole(median(notifications[name])),
      ratio(notifications, name),
    ]),
  ])
  const call = { mchid: '1900000001', route: 'POST /v3/pay/transactions/jsapi', longest: 0 }
  const reserve = (store) => () => store.reserve({ ...call, rate: { calls: 1_000_000, per: 1_000 } })
  const alone = await measure(limits, reserve, 1)
  const together = await measure(limits, reserve, CONCURRENT)
  console.log()
  table([
    ['rate limit', 'per call', `calls/s, ${CONCURRENT} at once`, 'to memory'],
    ...Object.keys(limits).map((name) => [
      name,
      `${(1_000 / median(alone[name])).toFixed(3)} ms`,
      whole(median(together[name])),
      ratio(together, name),
    ]),
  ])
} finally {
  for (const stop of stops) await stop()
}
