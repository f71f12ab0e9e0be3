import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AttemptEvent, RefreshEvent, VerifyEvent } from '../src/index'
import { newTransaction, openStage, published, rejection, type Stage } from './stage'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const route = 'POST /v3/pay/transactions/native'
const path = '/v3/pay/transactions/native'

it('tells of every attempt, with how it ended', async () => {
  const { wxpay, merchant } = stage.client({ retry: { delay: 1 } })
  stage.sandbox.faults.add({ fault: 'reset-before', match: { path } })
  const events = await published<AttemptEvent>('wxpay:request:attempt', () =>
    wxpay.v3.pay.transactions.native.post(newTransaction(merchant, 'attempts-1')),
  )
  const about = { mchid: merchant.mchid, route, host: new URL(stage.baseURL).host }
  const milliseconds = expect.any(Number) as number
  expect(events).toEqual([
    { ...about, attempt: 1, stage: 'start' },
    { ...about, attempt: 1, stage: 'failure', code: 'ECONNRESET', milliseconds },
    { ...about, attempt: 2, stage: 'start' },
    {
      ...about,
      attempt: 2,
      stage: 'end',
      status: 200,
      requestId: expect.stringMatching(/-0$/) as string,
      milliseconds,
    },
  ])
})

it('tells of every verification, and what was wrong', async () => {
  const { wxpay, merchant } = stage.client()
  const [serial] = Object.keys(merchant.certs).filter((name) => name.startsWith('PUB_KEY_ID_'))
  const outcomes: unknown[] = []
  for (const fault of [undefined, 'bad-signature', 'missing-signature', 'stale-timestamp'] as const) {
    if (fault !== undefined) stage.sandbox.faults.add({ fault, match: { path } })
    const call = () => wxpay.v3.pay.transactions.native.post(newTransaction(merchant, 'verifications-1'))
    const run = fault === undefined ? call : () => rejection(call())
    outcomes.push(...(await published<VerifyEvent>('wxpay:response:verify', run)))
  }
  const about = { mchid: merchant.mchid, route, status: 200 }
  expect(outcomes).toEqual([
    { ...about, serial, outcome: 'verified' },
    { ...about, serial, outcome: 'signature' },
    { ...about, outcome: 'headers' },
    { ...about, serial, outcome: 'timestamp' },
  ])
})

it('tells of refreshes, and of nothing secret anywhere', async () => {
  const { wxpay, merchant } = stage.client({ certs: undefined }, 'certificate')
  const text: string[] = []
  const refreshes = await published<RefreshEvent>('wxpay:certificates:refresh', async () => {
    for (const name of ['wxpay:request:attempt', 'wxpay:response:verify'] as const) {
      const events = await published(name, () =>
        wxpay.v3.security.echo.post({ echo_message: 'MESSAGE', encrypted_echo_message: 'SECRET' }),
      )
      text.push(JSON.stringify(events))
    }
  })
  expect(refreshes.map(({ stage: at, reason }) => `${reason} ${at}`)).toEqual(['first start', 'first end'])
  const all = [...text, JSON.stringify(refreshes)].join('\n')
  for (const secret of [merchant.apiv3Key, 'PRIVATE KEY', 'SECRET', 'MESSAGE', 'signature=']) {
    expect(all).not.toContain(secret)
  }
})
