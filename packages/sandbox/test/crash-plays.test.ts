import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Credentials, type Sandbox, createSandbox } from '../src/index'
import { type Records, player } from './plays/player'
import { plays } from './plays/plays'

const command = fileURLToPath(new URL('../dist/bin/serve.js', import.meta.url))
const WRITES = 1000
const WORKERS = 8
/** Writes after which the command is killed, at the most. */
const LONGEST = 250

let folder: string
let database: string
let child: ChildProcess | undefined
let webhook: Server
let received: Set<string>

beforeEach(async () => {
  if (!existsSync(command)) throw new Error(`${command} is not built; run npm run build`)
  folder = mkdtempSync(join(tmpdir(), 'wxpay-crash-'))
  database = join(folder, 'sandbox.db')
  received = new Set()
  webhook = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString()
      // APIv2 notifies in XML, without an ID.
      if (text.startsWith('{')) received.add((JSON.parse(text) as { readonly id: string }).id)
      if (text.startsWith('{')) response.writeHead(204).end()
      else response.end('<xml><return_code>SUCCESS</return_code></xml>')
    })
  })
  await new Promise<void>((resolve) => webhook.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  child?.kill('SIGKILL')
  await new Promise((resolve) => webhook.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})

/** Starts the command, and waits for the address that it prints. */
function start(): Promise<string> {
  const arguments_ = [command, '--port', '0', '--database', database, '--refund-interval', '0']
  const started = spawn(process.execPath, arguments_, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LC_ALL: 'C' },
  })
  child = started
  return new Promise((resolve, reject) => {
    let text = ''
    started.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const url = /serving: (\S+)/.exec(text)?.[1]
      if (url !== undefined) resolve(url)
    })
    started.on('exit', (code) => {
      reject(new Error(`the command ended with ${String(code)} before it served`))
    })
  })
}

const control = async (url: string, method: string, path: string, body?: object): Promise<Fields> => {
  const response = await fetch(`${url}/sandbox/v1${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${path}: ${text}`)
  return text === '' ? {} : (JSON.parse(text) as Fields)
}

type Fields = Readonly<Record<string, unknown>>

const clean = { sum: 0, unbalanced: [], differing: [], negative: [] }

interface Work {
  readonly merchant: Credentials
  readonly records: Records
}

/** Plays until the command is killed after some writes; returns how many were answered. */
async function playUntilKilled(url: string, { merchant, records }: Work, after: number): Promise<number> {
  const { port } = webhook.address() as AddressInfo
  let written = 0
  const seat = {
    url,
    merchant,
    records,
    notify_url: `http://127.0.0.1:${port}/notify`,
    written: () => {
      written += 1
      if (written === after) child?.kill('SIGKILL')
    },
  }
  const exited = new Promise((resolve) => child?.on('exit', resolve))
  const work = async (worker: number): Promise<void> => {
    const one = player({ ...seat, seed: randomInt(2 ** 31) })
    try {
      for (let index = worker; ; index += 1) await plays[index % plays.length]?.run(one)
    } catch (error) {
      // The connection broke.
      if (!(error instanceof TypeError)) throw error
    }
  }
  await Promise.all(Array.from({ length: WORKERS }, (_, worker) => work(worker * 2)))
  await exited
  return written
}

describe('a sandbox killed at random points of its work over all domains', () => {
  it('has no half state, sends every notification, and its ledger is balanced', async () => {
    let url = await start()
    const { data } = (await control(url, 'GET', '/merchants')) as { readonly data: readonly Credentials[] }
    const [merchant] = data
    if (merchant === undefined) throw new Error('the command created no merchant')
    const work: Work = { merchant, records: { payments: [], refunds: [], shares: [] } }
    const { mchid } = merchant
    await control(url, 'POST', `/merchants/${mchid}/ledger/top-up`, { amount: 500_000 })
    await control(url, 'POST', `/merchants/${mchid}/ledger/top-up`, { account: 'OPERATION', amount: 500_000 })
    await control(url, 'PUT', `/merchants/${mchid}/contract-plans/12535`, { mode: 'immediate' })
    for (let written = 0; written < WRITES; ) {
      const after = 1 + randomInt(LONGEST)
      written += await playUntilKilled(url, work, after)
      url = await start()
      expect({ after, ...(await control(url, 'GET', '/ledger/audit')) }).toMatchObject({ after, ...clean })
      // Shares and withdrawals need payments of an earlier time.
      await control(url, 'POST', '/clock/advance', { seconds: 61 })
    }
    // Longer than all retries.
    await control(url, 'POST', '/clock/advance', { seconds: 26 * 60 * 60 })
    child?.kill('SIGTERM')
    await new Promise((resolve) => child?.on('exit', resolve))

    const sandbox = await createSandbox({
      database,
      notificationFetch: () => Promise.reject(new Error('none is left')),
    })
    try {
      checkState(sandbox, work)
    } finally {
      await sandbox.close()
    }
  }, 600_000)
})

interface Entry {
  readonly kind: string
  readonly voucher: string
  readonly reference: string
}

interface Recorded {
  readonly status: string
  readonly refund_id: string
  readonly amount: { readonly settlement_refund: number }
}

/** Every acknowledged payment and refund is stored with its booking, once, and every notification was delivered. */
function checkState(sandbox: Sandbox, { merchant: { mchid }, records }: Work): void {
  expect(sandbox.control.ledger.audit()).toMatchObject(clean)
  const notifications = sandbox.notifications.list(mchid)
  expect(notifications.length).toBeGreaterThan(50)
  for (const { id, event_type, status } of notifications) {
    expect({ id, event_type, status }).toEqual({ id, event_type, status: 'delivered' })
    if (!event_type.startsWith('v2.')) expect(received.has(id)).toBe(true)
  }
  const entries: Entry[] = []
  for (let after = 0; ; ) {
    const page = sandbox.control.ledger.entries(mchid, { after, limit: 1000 })
    entries.push(...page)
    after = page.at(-1)?.id ?? after
    if (page.length < 1000) break
  }
  const booked = (kind: string, holds: (entry: Entry) => boolean) =>
    new Set(entries.filter((entry) => entry.kind === kind && holds(entry)).map(({ reference }) => reference))
      .size
  expect(records.payments.length).toBeGreaterThan(20)
  for (const { number, transaction_id } of records.payments) {
    const { trade_state } = sandbox.control.transactions.get(mchid, number)
    expect(['SUCCESS', 'REFUND'], number).toContain(trade_state)
    expect({ number, booked: booked('payment', ({ reference }) => reference === transaction_id) }).toEqual({
      number,
      booked: 1,
    })
  }
  const ends: Readonly<Record<string, string>> = { SUCCESS: 'refund-arrived', CLOSED: 'refund-closed' }
  for (const { number } of records.refunds) {
    const { status, refund_id, amount } = sandbox.control.refunds.get(mchid, number) as unknown as Recorded
    // A small refund of a payment with a coupon of the platform may return only the coupon, which moves no money.
    const moves = amount.settlement_refund > 0 ? 1 : 0
    const of = ({ reference }: Entry): boolean => reference === refund_id
    expect({ number, booked: booked('refund', of) }).toEqual({ number, booked: moves })
    for (const [state, kind] of Object.entries(ends)) {
      expect({ number, kind, booked: booked(kind, of) }).toEqual({
        number,
        kind,
        booked: state === status ? moves : 0,
      })
    }
  }
}
