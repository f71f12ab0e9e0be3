import { describe, expect, it } from 'vitest'
import { createFixture, newTransaction } from './fixture'

const without = (move: object, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(move).filter(([name]) => !names.includes(name)))

describe('the history', () => {
  it('has each change of state with its event, its time and what caused it', async () => {
    const fixture = await createFixture()
    const { sandbox, client, mchid } = fixture
    const created = await client.post('/v3/pay/transactions/native', newTransaction(fixture, 'HISTORY-1'))
    sandbox.control.transactions.pay(mchid, 'HISTORY-1')
    await client.post('/v3/pay/transactions/native', newTransaction(fixture, 'HISTORY-2'))
    await sandbox.clock.advance(8 * 24 * 60 * 60 * 1000)
    const moves = sandbox.control.history.list(mchid)
    const request = (created.headers.get('request-id') ?? '').split('-')[0]
    const route = 'POST /v3/pay/transactions/native'
    expect(moves.map((move) => without(move, 'time'))).toMatchObject([
      {
        sequence: 4,
        key: 'HISTORY-2',
        event: 'timeExpires',
        from: 'NOTPAY',
        to: 'CLOSED',
        cause: { by: 'time' },
      },
      { sequence: 3, key: 'HISTORY-2', event: 'prepay', from: null, to: 'NOTPAY', cause: { by: 'request' } },
      {
        sequence: 2,
        kind: 'transaction',
        mchid,
        key: 'HISTORY-1',
        event: 'userPays',
        from: 'NOTPAY',
        to: 'SUCCESS',
        cause: { by: 'action', action: 'transactions.pay' },
      },
      {
        sequence: 1,
        key: 'HISTORY-1',
        event: 'prepay',
        from: null,
        to: 'NOTPAY',
        cause: { by: 'request', request_id: request, route },
      },
    ])
    await sandbox.close()
  })

  it('does not have what was rolled back', async () => {
    const fixture = await createFixture()
    const { sandbox, client, mchid } = fixture
    await client.post('/v3/pay/transactions/native', newTransaction(fixture, 'HISTORY-1'))
    await client.post('/v3/pay/transactions/native', newTransaction(fixture, 'HISTORY-1', 999))
    expect(() => sandbox.control.refunds.succeed(mchid, 'NONE')).toThrow()
    expect(sandbox.control.history.list(mchid)).toHaveLength(1)
    await sandbox.close()
  })

  it('is read by kind, by key and page by page, and survives an export', async () => {
    const fixture = await createFixture()
    const { sandbox, client, mchid } = fixture
    for (const number of ['HISTORY-1', 'HISTORY-2', 'HISTORY-3']) {
      await client.post('/v3/pay/transactions/native', newTransaction(fixture, number))
    }
    const keys = async (query: string, from = sandbox): Promise<unknown> => {
      const response = await from.fetch(`http://localhost/sandbox/v1/merchants/${mchid}/history?${query}`)
      const { data } = (await response.json()) as { readonly data: readonly { readonly key: string }[] }
      return data.map(({ key }) => key)
    }
    expect(await keys('limit=2')).toEqual(['HISTORY-3', 'HISTORY-2'])
    expect(await keys('limit=2&before=2')).toEqual(['HISTORY-1'])
    expect(await keys('kind=transaction&key=HISTORY-2')).toEqual(['HISTORY-2'])
    expect(await keys('kind=refund')).toEqual([])
    const fork = await sandbox.fork()
    expect(await keys('limit=1', fork)).toEqual(['HISTORY-3'])
    await fork.close()
    const unknown = await sandbox.fetch('http://localhost/sandbox/v1/merchants/1/history')
    expect(unknown.status).toBe(404)
    await sandbox.close()
  })
})
