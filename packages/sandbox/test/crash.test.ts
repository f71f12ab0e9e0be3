import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Credentials, type Sandbox, StorageError, createSandbox } from '../src/index'
import { type Received, type SigningClient, signingClient } from './signing-client'
import { completion, newOrder } from './fixture'

const command = fileURLToPath(new URL('../dist/bin/serve.js', import.meta.url))

let folder: string
let database: string
let child: ChildProcess | undefined

beforeEach(() => {
  if (!existsSync(command)) throw new Error(`${command} is not built; run npm run build`)
  folder = mkdtempSync(join(tmpdir(), 'wxpay-crash-'))
  database = join(folder, 'sandbox.db')
})
afterEach(() => {
  child?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Starts the command and waits for the address that it prints. */
function start(): Promise<string> {
  const process_ = spawn(process.execPath, [command, '--port', '0', '--database', database], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LC_ALL: 'C' },
  })
  child = process_
  return new Promise((resolve, reject) => {
    let text = ''
    process_.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const url = /serving: (\S+)/.exec(text)?.[1]
      if (url !== undefined) resolve(url)
    })
    process_.on('exit', (code) => {
      reject(new Error(`the command ended with ${String(code)} before it served`))
    })
  })
}

async function merchantOf(url: string): Promise<Credentials> {
  const response = await fetch(`${url}/sandbox/v1/merchants`)
  const { data } = (await response.json()) as { data: Credentials[] }
  const [merchant] = data
  if (merchant === undefined) throw new Error('the command created no merchant')
  return merchant
}

// The command is killed after this many steps, with eight in progress.
const ENOUGH = 120

interface Progress {
  readonly acknowledged: Set<string>
  readonly attempted: Set<string>
}

/** Creates, confirms, completes and pays orders as fast as it can until the connection breaks. */
async function load(
  url: string,
  client: SigningClient,
  merchant: Credentials,
  worker: number,
  progress: Progress,
): Promise<void> {
  const parties = { appid: merchant.appid, service_id: merchant.serviceId }
  const step = async (name: string, call: () => Promise<Pick<Received, 'status'>>): Promise<void> => {
    progress.attempted.add(name)
    const { status } = await call()
    expect({ name, status }).toEqual({ name, status: 200 })
    progress.acknowledged.add(name)
    if (progress.acknowledged.size === ENOUGH) child?.kill('SIGKILL')
  }
  const hand = (number: string, action: string) =>
    fetch(`${url}/sandbox/v1/merchants/${merchant.mchid}/service-orders/${number}/${action}`, {
      method: 'POST',
    })
  try {
    for (let index = 0; ; index += 1) {
      const number = `W${worker}-${index}`
      const order = { ...newOrder(parties, number), notify_url: 'http://127.0.0.1:1/notify' }
      await step(`${number} created`, () => client.post('/v3/payscore/serviceorder', order))
      await step(`${number} confirmed`, () => hand(number, 'confirm'))
      await step(`${number} completed`, () =>
        client.post(`/v3/payscore/serviceorder/${number}/complete`, completion(parties, 100 + index)),
      )
      await step(`${number} paid`, () => hand(number, 'pay'))
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
}

const reached = ['created', 'confirmed', 'completed', 'paid'] as const
const conditions: Readonly<Record<string, (typeof reached)[number]>> = {
  CREATED: 'created',
  USER_CONFIRM: 'confirmed',
  MCH_COMPLETE: 'completed',
  DONE: 'paid',
}

/** Checks that every acknowledged step is stored completely: state, transaction and notification. */
async function check(
  sandbox: Sandbox,
  mchid: string,
  progress: Progress,
  client: SigningClient,
): Promise<void> {
  const notified = sandbox.notifications.list(mchid)
  const numbers = new Set([...progress.attempted].map((name) => name.slice(0, name.indexOf(' '))))
  for (const number of numbers) {
    const last = reached.filter((each) => progress.acknowledged.has(`${number} ${each}`)).at(-1)
    const tried = reached.filter((each) => progress.attempted.has(`${number} ${each}`)).at(-1)
    let view: ReturnType<Sandbox['control']['serviceOrders']['get']>
    try {
      view = sandbox.control.serviceOrders.get(mchid, number)
    } catch {
      expect({ number, last }).toEqual({ number, last: undefined })
      continue
    }
    const at = reached.indexOf(conditions[view.condition] ?? 'created')
    expect(at).toBeGreaterThanOrEqual(last === undefined ? 0 : reached.indexOf(last))
    expect(at).toBeLessThanOrEqual(reached.indexOf(tried ?? 'created'))
    const events = notified
      .filter(({ resource }) => resource['out_order_no'] === number)
      .map(({ event_type }) => event_type)
    const expected = at >= 3 ? 2 : at >= 1 ? 1 : 0
    expect(events).toEqual(['PAYSCORE.USER_CONFIRM', 'PAYSCORE.USER_PAID'].slice(0, expected))
    if (at < 3) continue
    const { collection } = view as { collection?: { details: { transaction_id: string; amount: number }[] } }
    const [detail] = collection?.details ?? []
    const { body } = await client.get(
      `/v3/pay/transactions/id/${String(detail?.transaction_id)}?mchid=${mchid}`,
    )
    expect(body).toMatchObject({ trade_state: 'SUCCESS', amount: { total: detail?.amount } })
  }
}

describe('a sandbox killed during its work', () => {
  it('keeps everything acknowledged and nothing half done when it is opened again', async () => {
    const url = await start()
    const merchant = await merchantOf(url)
    const overHttp = signingClient(merchant, url)
    const progress: Progress = { acknowledged: new Set(), attempted: new Set() }
    await Promise.all(
      Array.from({ length: 8 }, (_, worker) => load(url, overHttp, merchant, worker, progress)),
    )
    expect(progress.acknowledged.size).toBeGreaterThanOrEqual(ENOUGH)

    const sandbox = await createSandbox({
      database,
      notificationFetch: () => Promise.resolve(new Response(null, { status: 204 })),
    })
    try {
      expect({ ...sandbox.merchants.get(merchant.mchid) }).toMatchObject(merchant)
      const inProcess = signingClient(merchant, 'https://sandbox', (request) => sandbox.fetch(request))
      await check(sandbox, merchant.mchid, progress, inProcess)
    } finally {
      await sandbox.close()
    }
  }, 600_000)
})

describe('database files', () => {
  it('continue orders, time, certificates and pending notifications', async () => {
    let sandbox = await createSandbox({
      database,
      notificationFetch: () => Promise.reject(new Error('down')),
    })
    const merchant = sandbox.merchants.create()
    const parties = { appid: merchant.appid, service_id: merchant.serviceId }
    const client = signingClient(merchant, 'https://sandbox', (request) => sandbox.fetch(request))
    await client.post('/v3/payscore/serviceorder', newOrder(parties, 'Kept-1'))
    sandbox.control.serviceOrders.confirm(merchant.mchid, 'Kept-1')
    await sandbox.notifications.idle()
    await sandbox.clock.advance(24 * 60 * 60 * 1000)
    const before = sandbox.clock.now().getTime()
    const attempts = sandbox.notifications.list()[0]?.attempt_count ?? 0
    await sandbox.close()

    sandbox = await createSandbox({
      database,
      notificationFetch: () => Promise.resolve(new Response(null, { status: 204 })),
    })
    expect(sandbox.clock.now().getTime()).toBeGreaterThanOrEqual(before)
    expect(sandbox.merchants.list()).toEqual([merchant])
    const search = new URLSearchParams({ out_order_no: 'Kept-1', ...parties })
    expect(await client.get(`/v3/payscore/serviceorder?${search}`)).toMatchObject({
      status: 200,
      verified: true,
      body: { state: 'DOING' },
    })
    await sandbox.clock.advance(24 * 60 * 60 * 1000)
    expect(sandbox.notifications.list()).toMatchObject([{ status: 'delivered', attempt_count: attempts + 1 }])
    await sandbox.close()
  })

  it('are used by one sandbox at a time, and a second one reports it', async () => {
    const sandbox = await createSandbox({ database })
    await expect(createSandbox({ database })).rejects.toThrow(StorageError)
    await expect(createSandbox({ database })).rejects.toMatchObject({ code: 'DATABASE_IN_USE' })
    await sandbox.close()
    await (await createSandbox({ database })).close()
  })

  it('are named in the error if they are not a database or cannot be created', async () => {
    const text = join(folder, 'notes.txt')
    writeFileSync(text, 'This is not a database. '.repeat(100))
    await expect(createSandbox({ database: text })).rejects.toMatchObject({ code: 'DATABASE_UNREADABLE' })
    await expect(createSandbox({ database: join(folder, 'no', 'such') })).rejects.toMatchObject({
      code: 'DATABASE_FOLDER_MISSING',
    })
  })
})

describe('a command whose output is no longer read', () => {
  it('serves on, and ends normally', async () => {
    const url = await start()
    const ended = new Promise((resolve) => child?.on('exit', resolve))
    child?.stdout?.destroy()
    expect((await fetch(`${url}/sandbox/v1/clock`)).status).toBe(200)
    child?.kill('SIGTERM')
    expect(await ended).toBe(0)
  })
})
