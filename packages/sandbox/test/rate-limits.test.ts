import { describe, expect, it } from 'vitest'
import { createSandbox } from '../src/index'
import { createFixture, newTransaction } from './fixture'
import { signingClient } from './signing-client'

const NATIVE = '/v3/pay/transactions/native'

describe('rate limits', () => {
  it('are off by default', async () => {
    const { client, sandbox } = await createFixture()
    const statuses = await Promise.all(
      Array.from({ length: 30 }, async () => (await client.get('/v3/refund/domestic/refunds/R1')).status),
    )
    expect(new Set(statuses)).toEqual(new Set([404]))
    await sandbox.close()
  })

  it('reject a call too many with a signed 429, and nothing is stored', async () => {
    const rateLimits = { [`POST ${NATIVE}`]: { calls: 2, seconds: 1 } }
    // The clock stands still, so that the calls are in one period.
    const fixture = await createFixture({
      rateLimits,
      clock: { now: () => new Date('2026-11-28T08:00:00.500Z') },
    })
    const { client, sandbox, mchid } = fixture
    const create = (number: string) => client.post(NATIVE, newTransaction(fixture, number), stamp)
    const stamp = { timestamp: Math.floor(Date.parse('2026-11-28T08:00:00Z') / 1000) }
    expect((await create('LIMIT0001')).status).toBe(200)
    expect((await create('LIMIT0002')).status).toBe(200)
    const rejected = await create('LIMIT0003')
    expect(rejected).toMatchObject({ status: 429, verified: true, body: { code: 'FREQUENCY_LIMITED' } })
    expect(() => sandbox.control.transactions.get(mchid, 'LIMIT0003')).toThrow('Unknown transaction')

    await sandbox.clock.advance(500)
    expect((await create('LIMIT0003')).status).toBe(200)
    await sandbox.close()
  })

  it('count each merchant and each operation alone', async () => {
    const rateLimits = {
      'GET /v3/refund/domestic/refunds/{out_refund_no}': {
        calls: 1,
        seconds: 3600,
        code: 'RATELIMIT_EXCEEDED',
      },
    }
    const { client, sandbox } = await createFixture({ rateLimits })
    const other = sandbox.merchants.create()
    const others = signingClient(other, 'https://api.mch.weixin.qq.com', (request) => sandbox.fetch(request))
    const refund = '/v3/refund/domestic/refunds/R1'
    expect((await client.get(refund)).status).toBe(404)
    expect(await client.get('/v3/refund/domestic/refunds/R2')).toMatchObject({
      status: 429,
      body: { code: 'RATELIMIT_EXCEEDED' },
    })
    expect((await others.get(refund)).status).toBe(404)
    expect(
      (await client.get(`/v3/pay/transactions/out-trade-no/X00001?mchid=${other.mchid}`)).status,
    ).not.toBe(429)
    await sandbox.close()
  })

  it('are the published ones with "documented"', async () => {
    const now = new Date()
    const { client, sandbox } = await createFixture({ rateLimits: 'documented', clock: { now: () => now } })
    const path = '/v3/apply4sub/sub_merchants/1900000109/modify-settlement'
    const statuses: number[] = []
    for (let call = 0; call < 21; call++) statuses.push((await client.post(path, {})).status)
    expect(statuses.slice(0, 20)).not.toContain(429)
    expect(statuses[20]).toBe(429)
    await sandbox.close()
  })

  it.each([
    ['all'],
    [{ 'POST /v3/none': { calls: 1, seconds: 1 } }],
    [{ 'GET /v3/certificates': { calls: 0, seconds: 1 } }],
  ])('must be known routes with positive numbers, not %j', async (rateLimits) => {
    await expect(createSandbox({ rateLimits } as never)).rejects.toMatchObject({
      code: 'OPTION_INVALID',
      message: expect.stringContaining('rateLimits must be "none", "documented" or an object') as string,
    })
  })
})
