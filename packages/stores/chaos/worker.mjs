// One of the processes that receive notifications: it handles each with the store that is tested, and is killed at
// any moment. What it has done is written to files, which outlive it.
import { appendFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { once } from '@wxpay/sdk'
import { PostgresInbox, PostgresOnceStore } from '@wxpay/stores/postgres'
import { RedisOnceStore } from '@wxpay/stores/redis'
import { Redis } from 'ioredis'
import pg from 'pg'

const { engine, form, url, effects, commits, lease } = JSON.parse(process.argv[2])
const handle = { leased, transactional }[form]()

process.on('message', ({ number, id, work }) => {
  void handle(id, work).then(
    (outcome) => process.send({ number, outcome }),
    (reason) => process.send({ number, outcome: reason.code ?? String(reason) }),
  )
})
// The parent has gone.
process.on('disconnect', () => process.exit())
process.send({ ready: true })

function leased() {
  const store =
    engine === 'redis' ? new RedisOnceStore(redis(), { timeout: 1_000 }) : new PostgresOnceStore(pool())
  return async (id, work) => {
    const outcome = await once(
      store,
      id,
      async () => {
        await sleep(work)
        appendFileSync(effects, `${id}\n`)
      },
      { lease },
    )
    if (outcome === 'handled') appendFileSync(commits, `${id}\n`)
    return outcome
  }
}

function transactional() {
  const inbox = new PostgresInbox(pool())
  return async (id, work) =>
    inbox.handle(id, async (client) => {
      await client.query('INSERT INTO effects (id) VALUES ($1)', [id])
      await sleep(work)
      await client.query('UPDATE balance SET fen = fen + 1')
    })
}

function redis() {
  const client = new Redis(url, { retryStrategy: () => 50 })
  client.on('error', () => undefined)
  return client
}

function pool() {
  const clients = new pg.Pool({ connectionString: url, max: 10 })
  clients.on('error', () => undefined)
  clients.on('connect', (client) => client.on('error', () => undefined))
  return clients
}
