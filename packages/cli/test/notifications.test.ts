import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSandbox, type Credentials, type Listening, type Sandbox } from '@wxpay/sandbox'
import { Wechatpay } from '@wxpay/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start, wxpay } from './wxpay'

let folder: string
let sandbox: Sandbox
let gateway: Listening
let merchant: Credentials
let wechatpay: Wechatpay
const servers: Server[] = []
const children: ChildProcessWithoutNullStreams[] = []
let orders = 0

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-listen-'))
  sandbox = await createSandbox()
  gateway = await sandbox.listen()
  merchant = sandbox.merchants.create()
  wechatpay = new Wechatpay({ ...merchant, baseURL: gateway.url })
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  await sandbox.close()
  rmSync(folder, { recursive: true })
})

interface Got {
  readonly raw: readonly string[]
  readonly body: Buffer
  readonly event: string
}

/** A merchant's server that verifies, and answers with a status. */
async function shop(status = 204): Promise<{ readonly url: string; readonly got: Got[] }> {
  const got: Got[] = []
  const read = async (request: IncomingMessage): Promise<Got> => {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const { event_type } = await wechatpay.notifications.unwrap({ headers: request.headers, body })
    return { raw: request.rawHeaders, body, event: event_type }
  }
  const server = createServer((request, response) => {
    read(request).then(
      (each) => {
        got.push(each)
        response.writeHead(status, { 'X-Shop': 'coffee' }).end()
      },
      (error: unknown) => response.writeHead(401).end(String(error)),
    )
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`, got }
}

/** Runs a command that does not end by itself; `lines` are those of its output so far. */
function running(args: readonly string[]) {
  const child = start(args)
  children.push(child)
  const lines: string[] = []
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    lines.splice(0, lines.length, ...out.split('\n').slice(0, -1))
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  return { child, lines, said: () => err }
}

async function listening(args: readonly string[]) {
  const command = running(['listen', '--sandbox', gateway.url, '--port', '0', ...args])
  await expect.poll(() => command.said(), { timeout: 120_000 }).toContain('Press Ctrl-C')
  return { ...command, url: String(/http:\/\/127\.0\.0\.1:\d+\/notify/.exec(command.said())?.[0]) }
}

async function paidOrder(notify_url: string): Promise<string> {
  const out_trade_no = `LISTEN${String((orders += 1)).padStart(4, '0')}`
  const { appid, mchid } = merchant
  await wechatpay.v3.pay.transactions.native.post({
    appid,
    mchid,
    description: '图书',
    out_trade_no,
    notify_url,
    amount: { total: 100 },
  })
  sandbox.control.transactions.pay(mchid, out_trade_no)
  return out_trade_no
}

describe('wxpay listen', () => {
  it('forwards a delivery byte for byte, returns the response, records it, and replays it', async () => {
    const { url, got } = await shop()
    const file = join(folder, 'events.ndjson')
    const command = await listening(['--forward-to', url, '--record', file])
    const out_trade_no = await paidOrder(command.url)
    await expect.poll(() => command.lines, { timeout: 120_000 }).toHaveLength(1)
    expect(command.lines[0]).toMatch(
      new RegExp(`✓ TRANSACTION\\.SUCCESS ${out_trade_no} HTTP 204 \\d+ ms → ${url}`),
    )
    const [first] = got
    const [notification] = sandbox.notifications.list(merchant.mchid).slice(-1)
    const { body, attempts } = sandbox.notifications.get(String(notification?.id))
    expect(first?.body.toString()).toBe(body)
    expect(attempts).toMatchObject([{ outcome: 'acknowledged', status: 204 }])
    command.child.kill('SIGINT')
    await once(command.child, 'close')

    expect(statSync(file).mode & 0o777).toBe(0o600)
    const recorded = JSON.parse(readFileSync(file, 'utf8')) as { headers: [string, string][] }
    expect(recorded).toMatchObject({ url, target: '/notify', body, status: 204 })
    const again = await wxpay(['replay', file])
    expect(again).toMatchObject({ code: 0 })
    expect(again.out).toContain('✓ TRANSACTION.SUCCESS')
    expect(got).toHaveLength(2)
    expect(got[1]?.body.equals(got[0]?.body ?? Buffer.of())).toBe(true)

    // A recording of yesterday is refused, and accepted when the sandbox signs it again.
    const stale = {
      ...recorded,
      headers: recorded.headers.map(([name, value]) => [
        name,
        name.toLowerCase() === 'wechatpay-timestamp' ? String(Number(value) - 86_400) : value,
      ]),
    }
    const old = join(folder, 'old.ndjson')
    writeFileSync(old, `${JSON.stringify(stale)}\n`)
    const refused = await wxpay(['replay', old])
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.out).toContain('✗ TRANSACTION.SUCCESS')
    const resigned = await wxpay(['replay', old, '--resign', '--sandbox', gateway.url])
    expect(resigned).toMatchObject({ code: 0, err: '' })
    expect(got).toHaveLength(3)
  })

  it('shows a refusal and an unreachable server, and prints JSON lines', async () => {
    const command = await listening(['--json', '--forward-to', (await shop(503)).url])
    const out_trade_no = await paidOrder(command.url)
    await expect.poll(() => command.lines, { timeout: 120_000 }).not.toHaveLength(0)
    expect(JSON.parse(command.lines[0] ?? '')).toMatchObject({ number: out_trade_no, status: 503 })
    command.child.kill('SIGTERM')
    await once(command.child, 'close')

    const gone = await listening(['--forward-to', 'http://127.0.0.1:9/notify'])
    await paidOrder(gone.url)
    await expect.poll(() => gone.lines.join('\n'), { timeout: 120_000 }).toContain('✗ TRANSACTION.SUCCESS')
    expect(gone.lines.join('\n')).toContain('ECONNREFUSED')
    gone.child.kill('SIGTERM')
  })

  it('acknowledges without a server, and prints deliveries to other addresses', async () => {
    const command = await listening([])
    await paidOrder(command.url)
    await expect.poll(() => command.lines.join('\n'), { timeout: 120_000 }).toContain('acknowledged')
    await paidOrder((await shop()).url)
    await expect
      .poll(() => command.lines.join('\n'), { timeout: 120_000 })
      .toContain('to another address: acknowledged')
    command.child.kill('SIGTERM')
  })

  it.each([
    [['listen', '--sandbox', 'http://127.0.0.1:9'], 5, 'No sandbox runs at http://127.0.0.1:9'],
    [['replay', 'none.ndjson'], 3, 'none.ndjson: it does not exist'],
    [['replay', 'broken.ndjson'], 3, 'Line 2 of'],
    [['replay', 'nowhere.ndjson'], 2, '--forward-to'],
    [['logs', 'tail', '--sandbox', 'http://127.0.0.1:9'], 5, 'No sandbox runs at http://127.0.0.1:9'],
  ])('rejects %j', async (args, code, message) => {
    writeFileSync(join(folder, 'broken.ndjson'), '\n{"headers":{}}\n')
    writeFileSync(join(folder, 'nowhere.ndjson'), '{"headers":[],"body":"{}"}\n')
    const ended = await wxpay(args, { cwd: folder })
    expect(ended.code).toBe(code)
    expect(ended.err).toContain(message)
  })
})

describe('wxpay logs tail', () => {
  it('prints requests, states and notifications as they happen', async () => {
    const command = running(['logs', 'tail', '--sandbox', gateway.url])
    const only = running(['logs', 'tail', '--sandbox', gateway.url, '--only', 'request', '--json'])
    await expect
      .poll(
        async () => {
          await paidOrder((await shop()).url)
          return Math.min(command.lines.length, only.lines.length)
        },
        { timeout: 30_000, interval: 500 },
      )
      .toBeGreaterThan(0)
    await expect.poll(() => command.lines.join('\n'), { timeout: 120_000 }).toMatch(/NOTPAY → SUCCESS/)
    const text = command.lines.join('\n')
    expect(text).toMatch(/request\s+200 POST \/v3\/pay\/transactions\/native/)
    expect(text).toMatch(/notification\s+TRANSACTION\.SUCCESS \S+ added/)
    for (const line of only.lines)
      expect(JSON.parse(line)).toMatchObject({ event: 'request', method: 'POST' })
    command.child.kill('SIGINT')
    expect(await once(command.child, 'close')).toEqual([0, null])
    only.child.kill('SIGINT')
  })
})
