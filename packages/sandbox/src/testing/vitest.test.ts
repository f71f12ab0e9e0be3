import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, test as base } from 'vitest'
import { newTransaction } from '../../test/fixture'
import { signingClient } from '../../test/signing-client'
import { type SandboxContext, openTestSandbox } from './test-sandbox'
import { withSandbox } from './vitest'

const test = withSandbox(base, { merchant: { keyMode: 'certificate' }, sandbox: { refundInterval: 0 } })

const clientOf = ({ merchant, clientOptions }: Pick<SandboxContext, 'merchant' | 'clientOptions'>) =>
  signingClient(merchant, clientOptions.baseURL, fetch)

let receiver: Server
let received: number
beforeAll(async () => {
  receiver = createServer((_, response) => {
    received += 1
    response.writeHead(204).end()
  })
  received = 0
  await once(receiver.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => {
  receiver.close()
})

const seen: SandboxContext[] = []

describe('withSandbox', () => {
  test('gives a test a merchant that a client can use over HTTP', async ({
    sandbox,
    merchant,
    clientOptions,
    notifications,
    clock,
    faults,
  }) => {
    const context = { sandbox, merchant, clientOptions, notifications, clock, faults }
    seen.push(context)
    const notify_url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/notify`
    const body = { ...newTransaction({ merchant } as never, 'VITEST0001'), notify_url }
    const created = await clientOf(context).post('/v3/pay/transactions/native', body)
    expect(created.status).toBe(200)
    sandbox.control.transactions.pay(merchant.mchid, 'VITEST0001')
    await notifications.idle()
    expect(notifications.list()).toMatchObject([{ event_type: 'TRANSACTION.SUCCESS', status: 'delivered' }])
    expect(received).toBe(1)
    const before = clock.now()
    await clock.advance(1000)
    expect(clock.now().getTime() - before.getTime()).toBeGreaterThanOrEqual(1000)
    faults.add({ fault: 'bad-signature', times: 10 })
    expect(sandbox.faults.list()).toMatchObject([{ match: { mchid: merchant.mchid } }])
  })

  test('gives the next test another merchant, in the same sandbox, without the faults of the last', ({
    sandbox,
    merchant,
    notifications,
  }) => {
    expect(sandbox.merchants.list().map(({ mchid }) => mchid)).toEqual([
      seen[0]?.merchant.mchid,
      merchant.mchid,
    ])
    expect(sandbox.url).toBe(seen[0]?.sandbox.url)
    expect(notifications.list()).toEqual([])
    expect(sandbox.faults.list()).toEqual([])
  })

  test('passes the options of the merchant on', ({ merchant }) => {
    expect(Object.keys(merchant.certs).filter((id) => id.startsWith('PUB_KEY_ID_'))).toEqual([])
  })

  it('rejects an unknown option with a proposal', async () => {
    const open = openTestSandbox('withSandbox()', { merchants: {} } as never)
    await expect(open).rejects.toThrow(
      'Unknown option "merchants" of withSandbox(); did you mean "merchant".',
    )
  })
})
