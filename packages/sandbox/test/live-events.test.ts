import { describe, expect, it } from 'vitest'
import { createSandbox } from '../src/index'
import { createFixture, keyRing, newTransaction } from './fixture'
import { signingClient } from './signing-client'

const NATIVE = '/v3/pay/transactions/native'
const decoder = new TextDecoder()

type Data = Readonly<Record<string, unknown>>

/** Reads the events of a response, in order. */
async function* eventsOf(response: Response): AsyncGenerator<readonly [name: string, data: Data]> {
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const event = /^event: (.*)$/m.exec(block)?.[1]
      if (event !== undefined) yield [event, JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? '') as Data]
    }
  }
}

describe('live events', () => {
  it.each(['in-process', 'over HTTP'])(
    'report requests, entities, notifications and the world, %s',
    async (form) => {
      const fixture = await createFixture()
      const { sandbox, merchant, mchid } = fixture
      const server = await sandbox.listen()
      const response =
        form === 'over HTTP'
          ? await fetch(`${server.url}/sandbox/v1/events`)
          : await sandbox.fetch('http://localhost/sandbox/v1/events')
      expect(response.headers.get('content-type')).toBe('text/event-stream')
      const events = eventsOf(response)
      const next = async () => ((await events.next()) as { readonly value: readonly [string, Data] }).value
      expect(await next()).toMatchObject(['hello', { resumed: false }])
      await signingClient(merchant, server.url).post(NATIVE, newTransaction(fixture, 'EVENT-1'))
      const cause = { by: 'request', route: `POST ${NATIVE}` }
      expect(await next()).toMatchObject([
        'entity',
        { kind: 'transaction', mchid, key: 'EVENT-1', from: null, to: 'NOTPAY', cause },
      ])
      expect(await next()).toMatchObject([
        'request',
        { method: 'POST', target: NATIVE, status: 200, mchid, changes: 1 },
      ])
      sandbox.control.transactions.pay(mchid, 'EVENT-1')
      const names = [await next(), await next()].map(([name]) => name)
      expect(names.toSorted()).toEqual(['entity', 'notification'])
      await sandbox.notifications.idle()
      expect(await next()).toMatchObject([
        'notification',
        {
          event_type: 'TRANSACTION.SUCCESS',
          status: 'delivered',
          change: 'attempted',
          outcome: 'acknowledged',
        },
      ])
      await sandbox.clock.advance(1000)
      expect(await next()).toMatchObject([
        'clock',
        { action: 'clock.advance', offset_seconds: 1, frozen: false },
      ])
      sandbox.faults.add({ fault: 'error-code', match: { mchid } })
      expect(await next()).toEqual(['fault', { action: 'faults.add' }])
      sandbox.merchants.create()
      expect(await next()).toEqual(['merchant', { action: 'merchants.create' }])
      await sandbox.control.state.reset()
      expect(await next()).toEqual(['state', { action: 'state.reset' }])
      sandbox.control.requests.clear()
      expect(await next()).toEqual(['requests-cleared', {}])
      await sandbox.close()
      expect((await events.next()).done).toBe(true)
    },
  )

  it('tell nothing of what was rolled back', async () => {
    const fixture = await createFixture()
    const { sandbox, client } = fixture
    const events = eventsOf(await sandbox.fetch('http://localhost/sandbox/v1/events'))
    await events.next()
    await client.post(NATIVE, newTransaction(fixture, 'EVENT-1', 0))
    sandbox.merchants.create()
    expect(await events.next()).toMatchObject({ value: ['request', { status: 400, changes: 0 }] })
    expect(await events.next()).toMatchObject({ value: ['merchant', {}] })
    await sandbox.close()
  })

  it('do not keep a sandbox from closing', async () => {
    const sandbox = await createSandbox({ keyPairs: keyRing() })
    const server = await sandbox.listen()
    const responses = await Promise.all([1, 2, 3].map(() => fetch(`${server.url}/sandbox/v1/events`)))
    await sandbox.close()
    for (const response of responses) expect(await response.text()).toMatch(/^event: hello\n/)
  })
})
