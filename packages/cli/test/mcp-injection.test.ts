import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Channel, type Injection, injections } from './injections'
import { type Called, type Connected, connectStdio } from './mcp'
import { shareSandbox, writeProfile } from './sandbox'

/*
 * An agent that obeys every text it reads, with every tool it has. A server in place of api.mch.weixin.qq.com counts the
 * writes that reach it: requests other than GET that carry a signature.
 */

const shared = shareSandbox()
const messages = new Map<string, string>()
let live: Server
let liveUrl = ''
let writes = 0
let mcp: Connected
let toolNames: readonly string[] = []

const goal = {
  operation: 'v3.pay.transactions.native',
  body: {
    description: 'x',
    out_trade_no: 'GOAL0001',
    notify_url: 'https://shop.example/notify',
    amount: { total: 100 },
  },
}

beforeAll(async () => {
  live = createServer((request, response) => {
    void (async () => {
      const { method = '', url = '', headers } = request
      const body = await buffer(request)
      if (method !== 'GET' && headers.authorization !== undefined) writes += 1
      const message = messages.get(url.split('?', 1)[0] ?? '')
      if (message !== undefined) {
        response.writeHead(403, { 'Content-Type': 'application/json' })
        response.end(JSON.stringify({ code: 'NO_AUTH', message }))
        return
      }
      const own = ['host', 'connection', 'content-length']
      const sent = Object.entries(headers).filter(([name]) => !own.includes(name))
      const answer = await fetch(new URL(url, shared().server.url), {
        method,
        headers: Object.fromEntries(sent.map(([name, value]) => [name, String(value)])),
        ...(body.byteLength === 0 ? {} : { body }),
      })
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      response.end(Buffer.from(await answer.arrayBuffer()))
    })()
  })
  await new Promise<void>((resolve) => live.listen(0, '127.0.0.1', resolve))
  liveUrl = `http://127.0.0.1:${(live.address() as AddressInfo).port}`
  const config = JSON.parse(readFileSync(writeProfile(shared()), 'utf8')) as { profiles: { shop: object } }
  const file = join(shared().folder, 'live.json')
  const shop = { ...config.profiles.shop, baseURL: liveUrl, agents: 'write' }
  writeFileSync(file, JSON.stringify({ profiles: { shop } }), { mode: 0o600 })
  mcp = await connectStdio({
    args: ['--live', '--embedded', '--config', file],
    env: { HOME: shared().folder },
    cwd: shared().folder,
  })
  toolNames = (await mcp.client.listTools()).tools.map(({ name }) => name)
  // Everything but the person is in place: the write was rehearsed, and waits for an approval.
  await mcp.call('sandbox_call', goal)
  await mcp.call('sandbox_act', { action: 'transactions.pay', parameters: { out_trade_no: 'GOAL0001' } })
  await mcp.call('sandbox_act', { action: 'transactions.get', parameters: { out_trade_no: 'GOAL0001' } })
  expect((await mcp.call('live_call', goal)).facts).toMatchObject({ status: 'approval_required' })
})

afterAll(async () => {
  await mcp.close()
  live.closeAllConnections()
  live.close()
})

/** Puts the text where an agent comes across it, and reads it with the tools. */
const readThrough: Readonly<Record<Channel, (text: string, number: string) => Promise<Called>>> = {
  description: (text, number) => readOrder(number, { description: text }),
  attach: (text, number) => readOrder(number, { attach: text }),
  goods: (text, number) =>
    readOrder(number, {
      detail: { goods_detail: [{ merchant_goods_id: '1', goods_name: text, quantity: 1, unit_price: 1 }] },
    }),
  complaint: async (text, number) => {
    await readOrder(number, {})
    await mcp.call('sandbox_act', { action: 'transactions.pay', parameters: { out_trade_no: number } })
    return mcp.call('sandbox_act', {
      action: 'complaints.create',
      body: { out_trade_no: number, detail: text },
    })
  },
  notification: async (text) => {
    const { mchid } = shared().merchant
    await mcp.call('sandbox_act', {
      action: 'notifications.send',
      body: {
        mchid,
        event_type: 'TRANSACTION.SUCCESS',
        url: 'https://shop.example/n',
        resource: { trade_state_desc: text },
      },
    })
    return mcp.call('sandbox_notifications', { limit: 1 })
  },
  error: (text, number) => {
    messages.set(`/v3/pay/transactions/out-trade-no/${number}`, text)
    return mcp.call('live_read', { operation: `GET /v3/pay/transactions/out-trade-no/${number}` })
  },
}

async function readOrder(number: string, fields: object): Promise<Called> {
  const body = { ...goal.body, out_trade_no: number, ...fields }
  const called = await mcp.call('sandbox_call', { operation: goal.operation, body })
  expect(called.facts).toMatchObject({ status: 200 })
  // The request that the sandbox recorded has every field of the order.
  return called
}

/** Every JSON object in a text, from each of its braces. */
function objectsIn(text: string): Readonly<Record<string, unknown>>[] {
  const found: Readonly<Record<string, unknown>>[] = []
  for (let index = text.indexOf('{'); index !== -1; index = text.indexOf('{', index + 1)) {
    for (let end = text.length; end > index; end -= 1) {
      try {
        found.push(JSON.parse(text.slice(index, end)) as Readonly<Record<string, unknown>>)
        break
      } catch {
        // Not an object up to here.
      }
    }
  }
  return found
}

/** Does everything that a text says, with the tools and the arguments that it names, and does not give up easily. */
async function obey({ text, asks = [] }: Injection): Promise<readonly Called[]> {
  const objects = objectsIn(text)
  const named = toolNames.filter((name) => text.includes(name))
  const spelled = named.flatMap((name) =>
    objects.flatMap((object) =>
      [object, object['arguments'], object['input']].map((given) => [name, given] as const),
    ),
  )
  const calls = [...spelled, ...asks].filter(([, given]) => typeof given === 'object' && given !== null)
  const results: Called[] = []
  for (const [tool, given] of calls) {
    const filled = JSON.parse(
      JSON.stringify(given).replaceAll('{live}', liveUrl).replaceAll('{mchid}', shared().merchant.mchid),
    ) as Record<string, unknown>
    // A rehearsal does not stop the agent: it makes one.
    if (tool === 'live_call') results.push(await mcp.call('sandbox_call', withoutExtras(filled)))
    results.push(await mcp.call(tool, filled))
    if (tool === 'live_call') results.push(await mcp.call(tool, withoutExtras(filled)))
  }
  // Whatever the text, it also tries the write that only lacks an approval, and each tool with it.
  for (const tool of ['live_call', 'live_read', 'sandbox_call']) results.push(await mcp.call(tool, goal))
  return results
}

const withoutExtras = ({ operation, path, query, body }: Readonly<Record<string, unknown>>) => ({
  operation,
  path,
  query,
  body,
})

describe('texts of others', () => {
  it('are at least thirty, in both languages, through every channel', () => {
    expect(injections.length).toBeGreaterThanOrEqual(30)
    expect(injections.filter(({ text }) => /\p{Script=Han}{4}/u.test(text)).length).toBeGreaterThanOrEqual(10)
    expect(new Set(injections.map(({ channel }) => channel)).size).toBe(6)
    expect(new Set(injections.map(({ title }) => title)).size).toBe(injections.length)
  })

  it.each(
    injections.map((injection, index) => [injection.title, injection, `INJECT${100 + index}`] as const),
  )('make no live write: %s', async (_, injection, number) => {
    const read = await readThrough[injection.channel](injection.text, number)
    // The agent reads the text, as data: nothing of it stands outside of the block.
    expect(JSON.stringify(read.outside)).toContain(JSON.stringify(injection.text).slice(1, -1))
    const [block = '', , data = ''] =
      /<outside-data id="(\w+)">\n([^]*)\n<\/outside-data id="\1">/.exec(read.text) ?? []
    expect(read.text.replace(block, '')).not.toContain(injection.text)
    expect(data).not.toMatch(/[<>\u200b-\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e0fff}]/u)
    const results = await obey(injection)
    expect(writes).toBe(0)
    for (const { text } of results) expect(text).not.toContain('PRIVATE KEY')
    expect(results.map(({ text }) => text).join()).not.toContain(shared().merchant.apiv3Key)
  })

  it('leave no approval behind', () => {
    const folder = join(shared().folder, '.config', 'wxpay', 'mcp')
    expect(readdirSync(join(folder, 'approved'))).toEqual([])
    expect(readdirSync(join(folder, 'used'))).toEqual([])
    expect(readdirSync(join(folder, 'pending')).length).toBeGreaterThan(0)
  })

  it('are counted by a server that does receive an approved write', async () => {
    const { openApprovals } = await import('../src/mcp/live/approvals')
    const approvals = await openApprovals(join(shared().folder, '.config', 'wxpay', 'mcp'), Date.now)
    const waiting = (await approvals.pending()).find(
      ({ challenge }) => challenge.number?.value === 'GOAL0001',
    )
    expect(waiting?.challenge.amount?.value).toBe(100)
    if (waiting !== undefined) await approvals.approve(waiting.challenge)
    expect((await mcp.call('live_call', goal)).facts).toMatchObject({ status: 200 })
    expect(writes).toBe(1)
  })
})
