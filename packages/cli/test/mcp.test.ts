import { createSign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Connected, connectHttp, connectStdio, type Listening, listen, token } from './mcp'
import { shareSandbox } from './sandbox'

const shared = shareSandbox()
const native = (out_trade_no: string, notify_url: string, description = '咖啡') => ({
  operation: 'v3.pay.transactions.native',
  body: { description, out_trade_no, notify_url, amount: { total: 1990 } },
})

// The embedded sandbox of a test never is one that happens to run on the machine.
const embedded = () => ({ args: ['--embedded'], env: { HOME: shared().folder } })
const running = () => ({ env: { WXPAY_SANDBOX_URL: shared().server.url } })

const connections: readonly (readonly [string, string, () => Promise<Connected>])[] = [
  ['stdio and an embedded sandbox', 'EMBEDDED', () => connectStdio(embedded())],
  ['stdio and a running sandbox', 'STDIO', () => connectStdio(running())],
  [
    'HTTP and a running sandbox',
    'HTTP',
    async () => {
      const server = await listen(running())
      const connection = await connectHttp(server.url)
      return {
        ...connection,
        close: async () => {
          await connection.close()
          await server.close()
        },
      }
    },
  ],
]

describe.each(connections)('wxpay mcp over %s', (_, prefix, connect) => {
  let mcp: Connected
  let shop: ReturnType<typeof createServer>
  const received: string[] = []
  let notifyUrl = ''

  beforeAll(async () => {
    mcp = await connect()
    shop = createServer((request, response) => {
      request.resume().on('end', () => {
        received.push(String(request.headers['wechatpay-signature']))
        response.writeHead(204).end()
      })
    })
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
    notifyUrl = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/notify`
  })

  afterAll(async () => {
    await mcp.close()
    shop.closeAllConnections()
    shop.close()
  })

  it('places an order, pays it as the payer, and reads the notification and the request', async () => {
    const placed = await mcp.call('sandbox_call', native(`${prefix}01`, notifyUrl))
    expect(placed.facts).toMatchObject({ status: 200, fidelity: 'stateful' })
    expect(placed.outside).toMatchObject({
      response: { code_url: expect.stringMatching(/^weixin:/) as unknown },
    })
    const paid = await mcp.call('sandbox_act', {
      action: 'transactions.pay',
      parameters: { out_trade_no: `${prefix}01` },
    })
    expect(paid.outside).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 1990 } })
    await expect.poll(() => received.length, { timeout: 120_000 }).toBe(1)
    const notified = await mcp.call('sandbox_notifications', { q: `${prefix}01` })
    expect(notified.outside).toMatchObject({
      data: [
        { event_type: 'TRANSACTION.SUCCESS', url: notifyUrl, resource: { out_trade_no: `${prefix}01` } },
      ],
    })
    const { data } = notified.outside as { data: readonly { id: string }[] }
    const one = await mcp.call('sandbox_notifications', { id: data[0]?.id ?? '' })
    expect(one.outside).toMatchObject({ attempts: [{ status: 204 }] })
    const requests = await mcp.call('sandbox_requests', { q: 'native', limit: 1 })
    expect(requests.outside).toMatchObject({ data: [{ target: '/v3/pay/transactions/native', status: 200 }] })
    const read = await mcp.call('sandbox_read', {
      action: 'transactions.get',
      parameters: { out_trade_no: `${prefix}01` },
      pointer: '/amount/total',
    })
    expect(read.outside).toBe(1990)
  })

  it('calls an operation by a path with its values', async () => {
    const found = await mcp.call('sandbox_call', {
      operation: `GET /v3/pay/transactions/out-trade-no/${prefix}01`,
    })
    expect(found.outside).toMatchObject({ response: { trade_state: 'SUCCESS' } })
  })

  it('reports a rejection with its meaning and what to do', async () => {
    const rejected = await mcp.call('sandbox_call', {
      operation: 'v3.refund.domestic.refunds',
      body: {
        out_trade_no: 'NOSUCHORDER',
        out_refund_no: 'R1',
        amount: { refund: 1, total: 1, currency: 'CNY' },
      },
    })
    expect(rejected.facts).toMatchObject({
      status: 404,
      what_to_do: { en: expect.any(String) as unknown, zh: expect.any(String) as unknown },
    })
    const { outside } = rejected
    expect(outside).toMatchObject({ response: { code: 'RESOURCE_NOT_EXISTS' } })
  })

  it('advances the clock, and what is due happens', async () => {
    const order = native(`${prefix}02`, notifyUrl)
    const placed = await mcp.call('sandbox_call', {
      ...order,
      body: { ...order.body, time_expire: inAnHour() },
    })
    expect(placed.facts).toMatchObject({ status: 200 })
    const advanced = await mcp.call('sandbox_clock', { seconds: 2 * 3600 })
    expect(JSON.stringify(advanced.outside)).toContain(`${prefix}02`)
    const closed = await mcp.call('sandbox_read', {
      action: 'transactions.get',
      parameters: { out_trade_no: `${prefix}02` },
    })
    expect(closed.outside).toMatchObject({ trade_state: 'CLOSED' })
  })

  it('shows its status', async () => {
    const { facts } = await mcp.call('sandbox_status')
    expect(facts).toMatchObject({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as unknown,
      default_merchant: expect.stringMatching(/^\d{10}$/) as unknown,
      live: 'off',
    })
  })
})

// Merchants have the clock of this machine, whatever business time the sandbox has.
const inAnHour = (): string => new Date(Date.now() + 3600_000).toISOString().replace(/\.\d+Z$/, '+00:00')

describe('the tools', () => {
  let mcp: Connected
  beforeAll(async () => {
    mcp = await connectStdio(running())
  })
  afterAll(() => mcp.close())

  it('have schemas that refuse unknown members, and say whether they change something', async () => {
    const { tools } = await mcp.client.listTools()
    const facts = tools.map(({ name, title, description, inputSchema, annotations }) => ({
      name,
      isDescribed: (title ?? '') !== '' && (description ?? '').length > 40,
      isStrict: inputSchema['additionalProperties'] === false,
      annotations,
    }))
    expect(facts.every(({ isDescribed, isStrict }) => isDescribed && isStrict)).toBe(true)
    const changing = facts
      .filter(({ annotations }) => annotations?.readOnlyHint !== true)
      .map(({ name }) => name)
    expect(changing).toEqual(['sandbox_call', 'sandbox_act', 'sandbox_clock'])
    expect(tools.map(({ name }) => name)).not.toContain('live_call')
    expect(tools.map(({ name }) => name)).not.toContain('live_read')
  })

  it('search and read operations, page by page and part by part', async () => {
    const first = await mcp.call('search_operations', { query: '退款', limit: 3 })
    const { operations, next_offset } = first.facts as {
      operations: readonly { operation: string; writes: boolean }[]
      next_offset: number
    }
    expect(operations[0]).toMatchObject({ operation: 'v3.refund.domestic.refunds.post', writes: true })
    const second = await mcp.call('search_operations', { query: '退款', limit: 3, offset: next_offset })
    expect(second.facts).toMatchObject({ offset: 3 })
    const read = await mcp.call('read_operation', { operation: 'POST /v3/refund/domestic/refunds' })
    expect(read.facts).toMatchObject({
      overview: { idempotency: ['out_refund_no'], rate: { calls: 150, seconds: 1 } },
      request: { body: { schema: { required: ['out_refund_no', 'amount'] } } },
      errors: { NOT_ENOUGH: { status: 403 } },
    })
    const part = await mcp.call('read_operation', {
      operation: 'v3.refund.domestic.refunds',
      parts: ['request'],
      pointer: '/request/body/schema/properties/amount/properties/refund/type',
    })
    expect(part.facts).toBe('integer')
  })

  it('read an example that the sandbox accepts', async () => {
    const { facts } = await mcp.call('read_operation', {
      operation: 'v3.pay.transactions.h5.post',
      parts: ['example'],
    })
    const { example } = facts as { example: { request: { body: Record<string, unknown> } } }
    const called = await mcp.call('sandbox_call', {
      operation: 'v3.pay.transactions.h5.post',
      body: example.request.body,
    })
    expect(called.facts).toMatchObject({ status: 200 })
  })

  it('keep results of the largest operations within bounds', async () => {
    for (const operation of ['POST /v3/applyment4sub/applyment/', 'POST /v3/ecommerce/applyments/']) {
      const { text } = await mcp.call('read_operation', {
        operation,
        parts: ['overview', 'request', 'response', 'errors', 'example'],
      })
      expect(text.length).toBeLessThan(21_000)
      expect(text).toContain('Shortened')
    }
  })

  it('read notifications of the catalog', async () => {
    const found = await mcp.call('search_notifications', { query: '支付成功' })
    const { notifications } = found.facts as { notifications: readonly unknown[] }
    expect(notifications[0]).toMatchObject({ event: 'TRANSACTION.SUCCESS' })
    const { facts } = await mcp.call('read_notification', { event: 'TRANSACTION.SUCCESS' })
    expect(JSON.stringify(facts)).toContain('transaction_id')
    const unknown = await mcp.call('read_notification', { event: 'TRANSACTION.SUCESS' })
    expect(unknown).toMatchObject({
      isError: true,
      text: expect.stringContaining('TRANSACTION.SUCCESS') as unknown,
    })
  })

  it('explain error codes', async () => {
    const known = await mcp.call('explain_error', {
      code: 'NOT_ENOUGH',
      operation: 'v3.refund.domestic.refunds',
    })
    expect(known.facts).toMatchObject([{ status: 403, advice: 'check-account', operation_count: 1 }])
    const all = await mcp.call('explain_error', { code: 'SIGN_ERROR' })
    const [sign] = all.facts as readonly unknown[]
    expect(sign).toMatchObject({ status: 401, advice: 'check-signature' })
    const unknown = await mcp.call('explain_error', { code: 'SING_ERROR' })
    expect(unknown.text).toContain('SIGN_ERROR')
  })

  it('explain signatures', async () => {
    const { privateKey, certificate } = shared().merchant
    const message = 'GET\n/v3/certificates\n1795905285\nnonce\n\n'
    const given = {
      kind: 'request',
      method: 'GET',
      url: '/v3/certificates',
      timestamp: '1795905285',
      nonce: 'nonce',
      public_key: certificate,
    }
    const sign = (text: string): string => createSign('RSA-SHA256').update(text).sign(privateKey, 'base64')
    const valid = await mcp.call('explain_signature', { ...given, signature: sign(message) })
    expect(valid).toMatchObject({ facts: { verdict: 'valid' }, outside: { string_to_sign: message } })
    const wrong = await mcp.call('explain_signature', { ...given, signature: sign(message.toLowerCase()) })
    expect(wrong.facts).toMatchObject({ verdict: 'invalid', code: expect.any(String) as unknown })
    const incomplete = await mcp.call('explain_signature', { ...given, url: undefined })
    expect(incomplete.text).toContain('ARGUMENT_MISSING')
  })

  it('find actions and describe them', async () => {
    const { facts } = await mcp.call('sandbox_actions', { query: 'pay an order', limit: 5 })
    expect(facts).toMatchObject({
      actions: expect.arrayContaining([expect.objectContaining({ action: 'transactions.pay' })]) as unknown,
    })
    const one = await mcp.call('sandbox_actions', { action: 'transactions.pay' })
    expect(one.facts).toMatchObject({ body: { properties: { openid: {} } } })
  })

  it.each([
    [
      'sandbox_call',
      { operation: 'v3.pay.transactions.nativ' },
      'Did you mean POST /v3/pay/transactions/native?',
    ],
    ['sandbox_call', { operation: 'v3.merchant.media.upload' }, 'UPLOAD_UNSUPPORTED'],
    ['sandbox_call', { operation: 'GET /v3/pay/transactions/id/{transaction_id}' }, 'PARAMETER_MISSING'],
    [
      'sandbox_call',
      { operation: 'v3.pay.transactions.native', body: { amount: { total: 1e17 } } },
      'NUMBER_INEXACT',
    ],
    ['sandbox_call', { operation: 'v3.pay.transactions.native', extra: 1 }, 'extra'],
    ['sandbox_clock', { seconds: 1.5 }, 'seconds'],
    ['sandbox_act', { action: 'transactions.pey' }, 'transactions.pay'],
    ['sandbox_act', { action: 'transactions.pay' }, 'PARAMETER_MISSING'],
    ['sandbox_act', { action: 'transactions.pay', parameters: { out_trade_no: '..' } }, 'PARAMETER_INVALID'],
    ['sandbox_act', { action: 'transactions.get', parameters: { out_trade_no: 'x' } }, 'ACTION_READS'],
    ['sandbox_read', { action: 'transactions.pay', parameters: { out_trade_no: 'x' } }, 'ACTION_WRITES'],
    ['sandbox_read', { action: 'transactions.get', parameters: { out_trade_no: 'NONE0001' } }, 'unknown'],
    ['sandbox_read', { action: 'state.export' }, 'ACTION_UNKNOWN'],
    ['sandbox_read', { action: 'merchants.configuration' }, 'ACTION_UNKNOWN'],
    ['sandbox_act', { action: 'state.reset' }, 'ACTION_UNKNOWN'],
    ['sandbox_notifications', { id: '../merchants' }, 'id'],
    ['read_operation', { operation: 'v3.pay.transactions.native', pointer: '/nothing' }, 'POINTER_UNKNOWN'],
    ['search_operations', { query: 'x', family: 'paay' }, 'FAMILY_UNKNOWN'],
  ])('%s refuses %j', async (name, given, message) => {
    const { isError, text } = await mcp.call(name, given)
    expect(isError).toBe(true)
    expect(text.toLowerCase()).toContain(message.toLowerCase())
  })

  it('show no key of a merchant', async () => {
    const { text } = await mcp.call('sandbox_read', { action: 'merchants.list' })
    expect(text).toContain('(withheld)')
    for (const secret of [shared().merchant.apiv3Key, shared().merchant.secret, 'PRIVATE KEY'])
      expect(text).not.toContain(secret)
  })

  it('offer operations as resources', async () => {
    const { resourceTemplates } = await mcp.client.listResourceTemplates()
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      'wxpay://operations/{operation}',
      'wxpay://notifications/{event}',
    ])
    const { contents } = await mcp.client.readResource({
      uri: 'wxpay://operations/v3.pay.transactions.native.post',
    })
    expect(JSON.parse((contents[0] as { text: string }).text)).toMatchObject({
      route: 'POST /v3/pay/transactions/native',
    })
    await expect(mcp.client.readResource({ uri: 'wxpay://operations/v3.nothing.get' })).rejects.toThrow(
      'Unknown resource',
    )
  })
})

describe('the embedded sandbox', () => {
  it('sends notifications to this machine only', async () => {
    const mcp = await connectStdio(embedded())
    try {
      await mcp.call('sandbox_call', native('FAROFF0001', 'https://shop.example/notify'))
      await mcp.call('sandbox_act', {
        action: 'transactions.pay',
        parameters: { out_trade_no: 'FAROFF0001' },
      })
      await expect
        .poll(async () => (await mcp.call('sandbox_notifications', {})).outside, { timeout: 120_000 })
        .toMatchObject({ data: [{ attempt_count: 1 }] })
      const { outside } = await mcp.call('sandbox_notifications', {})
      const { data } = outside as { data: readonly { id: string }[] }
      const { text } = await mcp.call('sandbox_notifications', { id: data[0]?.id ?? '' })
      expect(text).toContain('not to shop.example')
    } finally {
      await mcp.close()
    }
  })
})

describe('wxpay mcp --http', () => {
  let server: Listening
  beforeAll(async () => {
    server = await listen(running())
  })
  afterAll(() => server.close())

  const initialize = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'raw', version: '1' } },
  }
  const headers = {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
    Accept: 'application/json, text/event-stream',
  }
  const post = (
    changed: Readonly<Record<string, string>>,
    body = JSON.stringify(initialize),
    path = '/mcp',
  ): Promise<Response> =>
    fetch(new URL(path, server.url), { method: 'POST', headers: { ...headers, ...changed }, body })

  it('answers with the token', async () => {
    const response = await post({})
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ result: { serverInfo: { name: 'wxpay' } } })
  })

  it.each([
    ['no token', { Authorization: '' }, 401],
    ['another token', { Authorization: `Bearer ${token}x` }, 401],
    ['the origin of a web page', { Origin: 'https://evil.example' }, 403],
    ['the origin null', { Origin: 'null' }, 403],
    ['another type', { 'Content-Type': 'text/plain' }, 415],
  ])('refuses %s', async (_, changed, status) => {
    expect((await post(changed)).status).toBe(status)
  })

  it('refuses a Host of another name, as DNS rebinding sends it', async () => {
    const { request } = await import('node:http')
    const { port } = new URL(server.url)
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          path: '/mcp',
          method: 'POST',
          headers: { ...headers, Host: `evil.example:${port}` },
        },
        (response) => {
          response.resume()
          resolve(response.statusCode)
        },
      )
      sent.on('error', reject).end(JSON.stringify(initialize))
    })
    expect(status).toBe(403)
  })

  it('refuses other paths, other methods, broken JSON and bodies that are too large', async () => {
    expect((await post({}, JSON.stringify(initialize), '/')).status).toBe(404)
    expect((await fetch(server.url, { headers })).status).toBe(405)
    expect((await post({}, '{')).status).toBe(400)
    expect((await post({}, `"${'x'.repeat(1024 * 1024)}"`)).status).toBe(413)
    expect((await post({})).status).toBe(200)
  })

  it('lists no live tool', async () => {
    const mcp = await connectHttp(server.url)
    const { tools } = await mcp.client.listTools()
    expect(tools.filter(({ name }) => name.startsWith('live'))).toEqual([])
    await mcp.close()
  })
})
