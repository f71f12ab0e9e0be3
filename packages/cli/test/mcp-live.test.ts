import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runCommandLine } from '../src/run-command-line'
import { type Connected, connectStdio } from './mcp'
import { shareSandbox, writeProfile } from './sandbox'
import { wxpay } from './wxpay'

// A listening sandbox stands in place of the real WeChat Pay: `live`.
const shared = shareSandbox()
const profile = (agents?: string): string => {
  const path = writeProfile(shared())
  const config = JSON.parse(readFileSync(path, 'utf8')) as { profiles: { shop: object } }
  const file = join(shared().folder, `agents-${agents ?? 'default'}.json`)
  const shop = { ...config.profiles.shop, ...(agents === undefined ? {} : { agents }) }
  writeFileSync(file, JSON.stringify({ profiles: { shop } }), { mode: 0o600 })
  return file
}

const connectLive = (agents?: string): Promise<Connected> =>
  connectStdio({
    args: ['--live', '--embedded', '--config', profile(agents)],
    env: { HOME: shared().folder },
    cwd: shared().folder,
  })

const writes = (): number =>
  shared()
    .sandbox.control.requests.list({ limit: 500 })
    .filter(({ method }) => method !== 'GET').length

/** Types answers into `wxpay mcp approve`, each when it is asked for. */
async function approve(
  id: string,
  answers: readonly string[],
): Promise<{ code: number; out: string; err: string }> {
  const input = new PassThrough()
  const waiting = [...answers]
  let out = ''
  let err = ''
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    // The prompt is drawn with the cursor hidden, and then waits.
    if (String(text).includes('Type the') && waiting.length > 0) {
      const answer = waiting.shift() ?? ''
      setTimeout(() => input.write(`${answer}\r`), 50)
    }
    return true
  })
  try {
    const code = await runCommandLine({
      arguments: ['mcp', 'approve', id, '--lang', 'en'],
      environment: { HOME: shared().folder },
      folder: shared().folder,
      input: input as unknown as NodeJS.ReadStream,
      isInteractive: true,
      signal: new AbortController().signal,
      out: { write: (text) => (out += String(text)) },
      err: { write: (text) => (err += String(text)) },
    })
    return { code, out, err }
  } finally {
    spy.mockRestore()
  }
}

const order = (out_trade_no: string, total = 1990) => ({
  operation: 'v3.pay.transactions.native',
  body: { description: '咖啡', out_trade_no, notify_url: 'https://shop.example/notify', amount: { total } },
})

const idOf = ({ facts }: { readonly facts: unknown }): string =>
  (facts as { approve_with: string }).approve_with.replace('wxpay mcp approve ', '')

describe('live_call', () => {
  let mcp: Connected
  beforeAll(async () => {
    mcp = await connectLive('write')
  })
  afterAll(() => mcp.close())

  it('is refused without a rehearsal of the same request', async () => {
    const { isError, text } = await mcp.call('live_call', order('LIVE0001'))
    expect(isError).toBe(true)
    expect(text).toContain('REHEARSAL_MISSING')
    await mcp.call('sandbox_call', order('LIVE0001', 1))
    const other = await mcp.call('live_call', order('LIVE0001'))
    expect(other.text).toContain('REHEARSAL_MISSING')
    expect(writes()).toBe(0)
  })

  it('is refused after a rehearsal that failed', async () => {
    const failing = { ...order('LIVE0002'), body: { ...order('LIVE0002').body, amount: { total: 0 } } }
    expect((await mcp.call('sandbox_call', failing)).facts).toMatchObject({ status: 400 })
    expect((await mcp.call('live_call', failing)).text).toContain('REHEARSAL_MISSING')
  })

  it('asks for a person, sends once after the approval, and asks again', async () => {
    const rehearsed = await mcp.call('sandbox_call', order('LIVE0003'))
    expect(rehearsed.facts).toMatchObject({ status: 200 })
    const asked = await mcp.call('live_call', order('LIVE0003'))
    expect(asked.facts).toMatchObject({
      status: 'approval_required',
      merchant: shared().merchant.mchid,
      amount: { value: 1990, currency: 'CNY' },
    })
    expect(asked.outside).toMatchObject({ number: { field: 'out_trade_no', value: 'LIVE0003' } })
    expect(writes()).toBe(0)

    const approved = await approve(idOf(asked), ['LIVE0003', '19.90'])
    expect(approved.code).toBe(0)
    expect(approved.err).toContain('Amount: amount.total = ¥19.90')
    expect(writes()).toBe(0)

    // Another amount has no rehearsal, since the sandbox refuses it for the same number; another number has no approval.
    await mcp.call('sandbox_call', order('LIVE0003', 1991))
    expect((await mcp.call('live_call', order('LIVE0003', 1991))).text).toContain('REHEARSAL_MISSING')
    await mcp.call('sandbox_call', order('LIVE0004'))
    const other = await mcp.call('live_call', order('LIVE0004'))
    expect(other.facts).toMatchObject({ status: 'approval_required' })
    expect(writes()).toBe(0)

    const sent = await mcp.call('live_call', order('LIVE0003'))
    expect(sent.facts).toMatchObject({ status: 200 })
    expect(sent.outside).toMatchObject({ code_url: expect.any(String) as unknown })
    expect(writes()).toBe(1)

    const again = await mcp.call('live_call', order('LIVE0003'))
    expect(again.facts).toMatchObject({ status: 'approval_required' })
    expect(writes()).toBe(1)
  })

  it('is not sent after an answer that does not match', async () => {
    for (const answers of [['LIVE0005', '1990'], ['LIVE0006'], [''], ['LIVE0005', '19.9O']]) {
      await mcp.call('sandbox_call', order('LIVE0005'))
      const asked = await mcp.call('live_call', order('LIVE0005'))
      const { code, err } = await approve(idOf(asked), answers)
      expect(code).toBe(1)
      expect(err).toContain('APPROVAL_REFUSED')
      // The write is discarded: it has to be asked for again.
      expect((await approve(idOf(asked), ['LIVE0005', '19.90'])).err).toContain('APPROVAL_MISSING')
    }
    expect(writes()).toBe(1)
  })

  it('cannot be approved without a terminal', async () => {
    await mcp.call('sandbox_call', order('LIVE0007'))
    const asked = await mcp.call('live_call', order('LIVE0007'))
    const { code, err } = await wxpay(['mcp', 'approve', idOf(asked)], {
      env: { HOME: shared().folder },
      input: 'LIVE0007\n19.90\n',
    })
    expect(code).toBe(2)
    expect(err).toContain('[TERMINAL_REQUIRED]')
    expect((await mcp.call('live_call', order('LIVE0007'))).facts).toMatchObject({
      status: 'approval_required',
    })
  })

  it('shows the person nothing that hides or moves', async () => {
    const given = order('LIVE0008')
    const hidden = { ...given, body: { ...given.body, description: '\u001b[2K\u202e咖啡\u200b' } }
    const rehearsed = await mcp.call('sandbox_call', hidden)
    expect(rehearsed.facts).toMatchObject({ status: 200 })
    const { code, err } = await approve(idOf(await mcp.call('live_call', hidden)), ['LIVE0008', '19.9'])
    expect(code).toBe(0)
    expect(err).toContain(String.raw`\u001b[2K\u202e咖啡\u200b`)
    expect(err).not.toContain('\u001b')
    expect(err).not.toContain('\u202e')
  })

  it('takes an approval that the same folder has, in no other folder', async () => {
    await mcp.call('sandbox_call', order('LIVE0009'))
    await approve(idOf(await mcp.call('live_call', order('LIVE0009'))), ['LIVE0009', '19.90'])
    const home = join(shared().folder, 'another-home')
    const approvals = join('.config', 'wxpay', 'mcp', 'approved')
    const other = await connectStdio({
      args: ['--live', '--embedded', '--config', profile('write')],
      env: { HOME: home },
    })
    try {
      await other.call('sandbox_call', order('LIVE0009'))
      cpSync(join(shared().folder, approvals), join(home, approvals), { recursive: true })
      const { facts } = await other.call('live_call', order('LIVE0009'))
      expect(facts).toMatchObject({ status: 'approval_required' })
    } finally {
      await other.close()
    }
    expect(writes()).toBe(1)
  })

  it('reports a rejection by WeChat Pay as data, with what to do', async () => {
    const refund = {
      operation: 'v3.refund.domestic.refunds',
      body: {
        out_trade_no: 'LIVE0003',
        out_refund_no: 'LIVEREFUND1',
        amount: { refund: 990, total: 1990, currency: 'CNY' },
      },
    }
    await mcp.call('sandbox_act', { action: 'transactions.pay', parameters: { out_trade_no: 'LIVE0003' } })
    expect((await mcp.call('sandbox_call', refund)).facts).toMatchObject({ status: 200 })
    const asked = await mcp.call('live_call', refund)
    expect(asked.facts).toMatchObject({ amount: { field: 'amount.refund', value: 990 } })
    expect((await approve(idOf(asked), ['LIVEREFUND1', '9.9'])).code).toBe(0)
    // The order is not paid at the other one.
    const rejected = await mcp.call('live_call', refund)
    expect(rejected.isError).toBe(true)
    expect(rejected.outside).toMatchObject({
      status: expect.any(Number) as unknown,
      route: expect.any(String) as unknown,
    })
    expect(writes()).toBe(2)
  })

  it('refuses reads, uploads and unknown operations', async () => {
    const read = await mcp.call('live_call', { operation: 'GET /v3/pay/transactions/out-trade-no/LIVE0003' })
    expect(read.text).toContain('OPERATION_READS')
    expect((await mcp.call('live_call', { operation: 'v3.merchant.media.upload' })).text).toContain(
      'UPLOAD_UNSUPPORTED',
    )
    expect((await mcp.call('live_call', { operation: 'POST /v3/unknown' })).text).toContain(
      'OPERATION_UNKNOWN',
    )
  })
})

describe('live_read', () => {
  it('queries as the merchant of the profile, and refuses writes', async () => {
    const mcp = await connectLive('write')
    try {
      const found = await mcp.call('live_read', {
        operation: 'GET /v3/pay/transactions/out-trade-no/LIVE0003',
      })
      expect(found.outside).toMatchObject({ out_trade_no: 'LIVE0003', trade_state: 'NOTPAY' })
      expect((await mcp.call('live_read', order('LIVE0010'))).text).toContain('OPERATION_WRITES')
    } finally {
      await mcp.close()
    }
  })
})

describe('without the permission of the profile', () => {
  it.each([undefined, 'read'])('agents: %j offers no live write', async (agents) => {
    const mcp = await connectLive(agents)
    try {
      const { tools } = await mcp.client.listTools()
      expect(tools.map(({ name }) => name)).toContain('live_read')
      expect(tools.map(({ name }) => name)).not.toContain('live_call')
      const called = await mcp.call('live_call', order('LIVE0011'))
      expect(called).toMatchObject({ isError: true, text: expect.stringContaining('not found') as unknown })
    } finally {
      await mcp.close()
    }
  })

  it('refuses another value', async () => {
    const { code, err } = await wxpay(['mcp', '--live', '--config', profile('admin')], {
      env: { HOME: shared().folder },
    })
    expect(code).toBe(3)
    expect(err).toContain('agents must be "read" or "write"')
  })
})
