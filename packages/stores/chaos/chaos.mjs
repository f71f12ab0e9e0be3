// Notifications under failure: each is sent two to four times at the same moment to three processes, a process is
// killed every second, and the engine crashes twice. WeChat Pay's part is played here: a notification is sent again
// until one copy is accepted.
import { fork } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { migrate, PostgresOnceStore } from '@wxpay/stores/postgres'
import { RedisOnceStore } from '@wxpay/stores/redis'
import { Redis } from 'ioredis'
import pg from 'pg'
import { startServer } from './servers.mjs'

const WORKERS = 3
const KILL_EVERY = 1_000
/** Lease in milliseconds, short so that the notifications of killed processes are handled during the run. */
const LEASE = 1_500
const MOST_ATTEMPTS = 1_000
const accepted = new Set(['handled', 'duplicate'])

/** Runs the test and returns what happened; `violations` is empty if every notification was handled as promised. */
export async function runChaos({ engine, form, notifications, concurrency = 4 }) {
  const folder = mkdtempSync(join(tmpdir(), 'wxpay-chaos-'))
  const server = await startServer(engine)
  const run = {
    engine,
    form,
    url: server.url,
    lease: LEASE,
    effects: join(folder, 'effects'),
    commits: join(folder, 'commits'),
  }
  const counts = { notifications, sent: 0, kills: 0, crashes: 0, outcomes: {} }
  const started = performance.now()
  try {
    if (engine === 'postgres') await prepare(server.url)
    const workers = Array.from({ length: WORKERS }, () => new Worker(run))
    const killing = setInterval(() => {
      const running = workers.filter(({ isReady }) => isReady)
      // A machine that is too busy to start processes as fast as they are killed would get nothing done.
      if (running.length < 2) return
      counts.kills++
      pick(running).kill()
    }, KILL_EVERY)
    try {
      await sendAll({ workers, server, counts, concurrency })
    } finally {
      clearInterval(killing)
      for (const worker of workers) worker.end()
    }
    const violations = await (form === 'transactional' ? checkTransactions : checkLeases)(run, notifications)
    return { ...counts, seconds: (performance.now() - started) / 1_000, violations }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const idOf = (index) => `EV-${index}`
const pick = (list) => list[Math.floor(Math.random() * list.length)]

async function prepare(url) {
  const client = new pg.Client(url)
  await client.connect()
  await migrate(client)
  await client.query('CREATE TABLE effects (id text NOT NULL)')
  await client.query('CREATE TABLE balance (fen integer NOT NULL)')
  await client.query('INSERT INTO balance VALUES (0)')
  await client.end()
}

async function sendAll({ workers, server, counts, concurrency }) {
  const { notifications } = counts
  let next = 0
  let done = 0
  const crashAt = [Math.floor(notifications / 3), Math.floor((2 * notifications) / 3)]
  let crashing = Promise.resolve()
  const lane = async () => {
    while (next < notifications) {
      await sendUntilAccepted(idOf(next++), workers, counts)
      if (!crashAt.includes(++done)) continue
      counts.crashes++
      counts.kills++
      pick(workers).kill()
      crashing = crashing.then(() => server.crash()).then(() => server.start())
    }
  }
  await Promise.all(Array.from({ length: concurrency }, lane))
  await crashing
}

async function sendUntilAccepted(id, workers, counts) {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const copies = 2 + Math.floor(Math.random() * 3)
    const [failure] = workers.flatMap((worker) => worker.failure ?? [])
    if (failure) throw failure
    const running = workers.filter(({ isReady }) => isReady)
    const outcomes =
      running.length === 0
        ? []
        : await Promise.all(Array.from({ length: copies }, () => pick(running).send(id)))
    for (const outcome of outcomes) counts.outcomes[outcome] = (counts.outcomes[outcome] ?? 0) + 1
    counts.sent += outcomes.length
    if (outcomes.some((outcome) => accepted.has(outcome))) return
    await sleep(50 + Math.random() * 200)
  }
  throw new Error(`${id} was not accepted in ${MOST_ATTEMPTS} attempts`)
}

/** A process, which is started again when it has been killed. */
class Worker {
  #run
  #child
  #waiting = new Map()
  #sent = 0
  isReady = false
  /** Why the process ended by itself. */
  failure

  constructor(run) {
    this.#run = run
    this.#start()
  }

  /** Sends a copy; resolves with its outcome, `killed` if the process died before it replied. */
  send(id) {
    const number = this.#sent++
    // Some handlers take longer than their lease.
    const work = Math.random() < 0.02 ? LEASE * 1.3 : Math.random() * 60
    return new Promise((resolve) => {
      this.#waiting.set(number, resolve)
      this.#child.send({ number, id, work }, (error) => {
        if (error) this.#settle(number, 'killed')
      })
    })
  }

  kill() {
    this.isReady = false
    this.#child.kill('SIGKILL')
  }

  end() {
    this.#child.removeAllListeners('exit')
    this.kill()
  }

  #start() {
    const child = fork(fileURLToPath(new URL('worker.mjs', import.meta.url)), [JSON.stringify(this.#run)])
    this.#child = child
    child.on('message', ({ ready, number, outcome }) => {
      if (ready) this.isReady = true
      else this.#settle(number, outcome)
    })
    child.on('exit', (code) => {
      this.isReady = false
      for (const number of [...this.#waiting.keys()]) this.#settle(number, 'killed')
      if (code === null) this.#start()
      else this.failure = new Error(`A worker ended with ${code}, see its output. Is the package built?`)
    })
  }

  #settle(number, outcome) {
    this.#waiting.get(number)?.(outcome)
    this.#waiting.delete(number)
  }
}

/** Each notification has taken effect exactly once, and the balance with it. */
async function checkTransactions({ url }, notifications) {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query('SELECT id FROM effects')
  const { rows: balance } = await client.query('SELECT fen FROM balance')
  await client.end()
  const times = countOf(rows.map(({ id }) => id))
  return [
    ...each(notifications, (id) =>
      times.get(id) === 1 ? [] : [`${id} took effect ${times.get(id) ?? 0} times`],
    ),
    ...(balance[0].fen === notifications ? [] : [`the balance is ${balance[0].fen}`]),
  ]
}

/** Each notification was handled, is recorded, and was committed at most once. */
async function checkLeases({ engine, url, effects, commits }, notifications) {
  const linesOf = (file) => countOf(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [])
  const handled = linesOf(effects)
  const committed = linesOf(commits)
  const violations = each(notifications, (id) => [
    ...(handled.has(id) ? [] : [`${id} was accepted and not handled`]),
    ...((committed.get(id) ?? 0) <= 1 ? [] : [`${id} was committed ${committed.get(id)} times`]),
  ])
  const client = engine === 'redis' ? new Redis(url) : new pg.Pool({ connectionString: url })
  const store = engine === 'redis' ? new RedisOnceStore(client) : new PostgresOnceStore(client)
  for (let index = 0; index < notifications; index++) {
    const { outcome } = await store.claim(idOf(index), LEASE)
    if (outcome !== 'done') violations.push(`${idOf(index)} is ${outcome}, and not done`)
  }
  await (engine === 'redis' ? client.quit() : client.end())
  return violations
}

function each(notifications, check) {
  return Array.from({ length: notifications }, (_, index) => check(idOf(index))).flat()
}

function countOf(ids) {
  const times = new Map()
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1)
  return times
}
