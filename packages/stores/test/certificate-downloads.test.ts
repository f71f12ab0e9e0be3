import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createSandbox } from '@wxpay/sandbox'
import { migrate } from '@wxpay/stores/postgres'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { type EngineName, isInstalled, startServer } from '../chaos/servers.mjs'

const worker = fileURLToPath(new URL('../chaos/certificates-worker.mjs', import.meta.url))
const PROCESSES = 3
const stops: (() => unknown)[] = []

afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

async function open(engine: EngineName) {
  const server = await startServer(engine)
  stops.push(() => server.stop())
  if (engine === 'postgres') {
    const client = new pg.Client(server.url)
    await client.connect()
    await migrate(client)
    await client.end()
  }
  const sandbox = await createSandbox()
  stops.push(() => sandbox.close())
  const { url: baseURL } = await sandbox.listen()
  const { mchid, appid, serial, privateKey, apiv3Key } = sandbox.merchants.create({ keyMode: 'certificate' })
  const options = { mchid, serial, privateKey, apiv3Key, baseURL }
  const start = async (): Promise<ChildProcess> => {
    const child = fork(worker, [JSON.stringify({ engine, url: server.url, options, appid })])
    stops.push(() => child.kill('SIGKILL'))
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`A process ended with ${String(code)} before it was ready. Is the package built?`)
    })
    await Promise.race([once(child, 'message'), ended])
    // It is killed at the end.
    ended.catch(() => undefined)
    return child
  }
  let orders = 0
  return {
    sandbox,
    startAll: () => Promise.all(Array.from({ length: PROCESSES }, start)),
    /** Lets every process place an order at the same moment. Returns the serial numbers that signed the responses. */
    orderInAll: (children: readonly ChildProcess[]) =>
      Promise.all(
        children.map(async (child) => {
          child.send({ out_trade_no: `COFFEE${String(++orders).padStart(4, '0')}` })
          const [reply] = (await once(child, 'message')) as [{ serial?: string; error?: string }]
          return reply.serial ?? reply.error
        }),
      ),
    downloads: () =>
      sandbox.control.requests.list({ limit: 100 }).filter(({ target }) => target === '/v3/certificates')
        .length,
  }
}

describe.each(['redis', 'postgres'] as const)('three processes on one %s', (engine) => {
  it.runIf(isInstalled(engine))(
    'make one download when they start, none when they start again, and one for a new certificate',
    async () => {
      const { sandbox, startAll, orderInAll, downloads } = await open(engine)
      const [first] = sandbox.certificates.list().map(({ serial_no }) => serial_no)
      const children = await startAll()
      expect(await orderInAll(children)).toEqual([first, first, first])
      expect(downloads()).toBe(1)

      const restarted = await startAll()
      expect(await orderInAll(restarted)).toEqual([first, first, first])
      expect(downloads()).toBe(1)

      const { serial_no: second } = sandbox.certificates.issue()
      sandbox.certificates.sign(second)
      expect(await orderInAll(restarted)).toEqual([second, second, second])
      expect(downloads()).toBe(2)
    },
    600_000,
  )
})
