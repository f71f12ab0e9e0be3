import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadCatalog } from '@wxpay/catalog'
import { createSandbox, type Credentials, type Listening, type Sandbox } from '@wxpay/sandbox'
import { Wechatpay } from '@wxpay/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recipes } from '../src/trigger/recipes'
import { runSteps } from '../src/trigger/run-steps'
import { withSettings } from '../src/trigger/step'
import { openControl } from '../src/target/control'
import { wxpay } from './wxpay'

/** Every notification of APIv3 in the catalog. */
const events = Object.keys(loadCatalog().webhooks ?? {}).filter((name) => !name.startsWith('v2.'))

let sandbox: Sandbox
let gateway: Listening
let merchant: Credentials
let server: Server
let notifyUrl: string
const received: { readonly event_type: string; readonly resource: Readonly<Record<string, unknown>> }[] = []

beforeAll(async () => {
  sandbox = await createSandbox()
  gateway = await sandbox.listen()
  merchant = sandbox.merchants.create()
  const wechatpay = new Wechatpay({ ...merchant, baseURL: gateway.url })
  server = createServer((request, response) => {
    wechatpay.notifications.unwrap(request).then(
      ({ event_type, resource }) => {
        received.push({ event_type, resource: resource as Readonly<Record<string, unknown>> })
        response.writeHead(204).end()
      },
      () => response.writeHead(401).end(),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  notifyUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await sandbox.close()
})

const control = () => openControl({ url: gateway.url, environment: {}, signal: new AbortController().signal })
const trigger = (...args: readonly string[]) =>
  wxpay(['trigger', ...args, '--sandbox', gateway.url, '--notify-url', notifyUrl])

describe('the events of stateful flows', () => {
  // The last one again, with the clock of the sandbox ahead.
  it.each([...Object.keys(recipes), 'INSURANCE_ENTRUST.RENEW'])(
    '%s is reached by real calls',
    async (event) => {
      expect(events).toContain(event)
      const before = sandbox.notifications.list().length
      const mchid = await runSteps(
        { steps: recipes[event] ?? [], values: {} },
        { control: control(), merchant, notifyUrl },
      )
      // Cards of invoices follow after some seconds.
      if (event.startsWith('FAPIAO')) await sandbox.clock.advance(10_000)
      await sandbox.notifications.idle()
      const sent = sandbox.notifications.list().slice(before)
      expect(sent.map(({ event_type }) => event_type)).toContain(event)
      // Made by the flow, and not by the action that sends samples.
      for (const { mchid: own } of sent) expect(own).toBe(mchid)
    },
  )
})

describe('every other notification of the catalog', () => {
  it('is sent from the catalog, signed and acknowledged', async () => {
    const others = events.filter((event) => !Object.hasOwn(recipes, event))
    expect(others.length + Object.keys(recipes).length).toBe(events.length)
    received.splice(0)
    for (const event_type of others)
      sandbox.notifications.send({ mchid: merchant.mchid, event_type, url: notifyUrl })
    await sandbox.notifications.idle()
    expect(received.map(({ event_type }) => event_type).toSorted()).toEqual(others.toSorted())
  })
})

describe('withSettings', () => {
  it('sets a field in every call that has it, and another in the last', () => {
    const { steps, values } = withSettings(recipes['REFUND.SUCCESS'] ?? [], [
      [['amount', 'total'], 500],
      [['amount', 'refund'], 100],
      [['reason'], '退货'],
      [['out_trade_no'], 'Mine0001'],
    ])
    expect(steps).toMatchObject([
      { with: { amount: { total: 500 } } },
      {},
      { with: { amount: { total: 500, refund: 100 }, reason: '退货' } },
      {},
    ])
    expect(values).toEqual({ number: 'Mine0001' })
    expect(steps[0]).not.toHaveProperty('with.reason')
  })
})

describe('wxpay trigger', () => {
  it('makes a user pay an order with the fields that are set', async () => {
    received.splice(0)
    const args = ['transaction.success', '--set', 'amount.total=100', '--set', 'out_trade_no=20260001']
    const { code, out, err } = await trigger(...args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('reached by real calls')
    expect(received).toMatchObject([
      { event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: '20260001', amount: { total: 100 } } },
    ])
    const queried = sandbox.control.transactions.get(merchant.mchid, '20260001')
    expect(queried).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 100 } })
  })

  it('sends a notification of the catalog with the fields that are set', async () => {
    received.splice(0)
    const args = ['VIOLATION.PUNISH', '--set', 'sub_mchid="1900000109"', '--json']
    const { code, out } = await trigger(...args)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ reached: 'sample', outcome: 'acknowledged', status: 204 })
    expect(received).toMatchObject([
      { event_type: 'VIOLATION.PUNISH', resource: { sub_mchid: '1900000109' } },
    ])
  })

  it('says that a notification was not acknowledged, in Chinese', async () => {
    const args = [
      'trigger',
      'SECURITY_ECHO.SUCCESS',
      '--sandbox',
      gateway.url,
      '-n',
      'http://127.0.0.1:9/notify',
    ]
    const { code, out } = await wxpay(args, { env: { WXPAY_LOCALE: 'zh' } })
    expect(code).toBe(1)
    expect(out).toContain('由真实的调用到达')
    expect(out).toContain('ECONNREFUSED')
  })

  it.each([
    [['TRANSACTION.SUCESS'], 2, 'Did you mean TRANSACTION.SUCCESS?'],
    [['v2.transaction-success'], 2, 'place an order by wxpay call'],
    [['VIOLATION.PUNISH', '--set', 'no_such_field=1'], 4, 'no_such_field'],
    [['TRANSACTION.SUCCESS', '--set', 'amount.total=-1'], 4, 'amount/total'],
    [['TRANSACTION.SUCCESS', '--set', 'amount'], 2, '--set must be field=value'],
    [['TRANSACTION.SUCCESS', '--set', '__proto__.x=1'], 2, '--set must be field=value'],
  ])('rejects %j', async (args, code, message) => {
    const ended = await trigger(...args)
    expect(ended).toMatchObject({ code, out: '' })
    expect(ended.err).toContain(message)
  })
})
