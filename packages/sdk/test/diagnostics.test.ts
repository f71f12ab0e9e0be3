import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  type AttemptEvent,
  type NotificationVerifyEvent,
  type RefreshEvent,
  type VerifyEvent,
  Wechatpay,
} from '../src/index'
import { type CannedResponse, PUBLIC_KEY_ID, signedHeaders, startGateway } from './gateway'
import { newTransaction, openStage, published, rejection, type Stage } from './stage'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const route = 'POST /v3/pay/transactions/native'
const path = '/v3/pay/transactions/native'

it('publishes every attempt and its end', async () => {
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

it('publishes every verification and its failure', async () => {
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

it('publishes every other kind of response check', async () => {
  const gateway = await startGateway()
  const wxpay = new Wechatpay(gateway.options)
  const look = async (response: CannedResponse, path: string): Promise<unknown[]> => {
    gateway.respond(response)
    const run = () =>
      wxpay
        .chain(path)
        .get({ responseType: 'arraybuffer' })
        .catch(() => undefined)
    return published<VerifyEvent>('wxpay:response:verify', run)
  }
  const image = 'v3/merchant-service/images/M1'
  const all = ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature']
  const other = { headers: { 'Wechatpay-Signature-Type': 'WECHATPAY2-SM2-WITH-SM3' } }
  expect([
    ...(await look({ serial: 'PUB_KEY_ID_99' }, 'v3/x')),
    ...(await look(other, 'v3/x')),
    ...(await look({ without: all }, image)),
    ...(await look({ status: 404, body: '{"code":"NOT_FOUND","message":""}' }, image)),
  ]).toMatchObject([
    { outcome: 'serial', serial: 'PUB_KEY_ID_99', status: 200 },
    { outcome: 'type', status: 200 },
    { outcome: 'unsigned', route: 'GET /v3/merchant-service/images/{media_id}' },
    { outcome: 'verified', status: 404 },
  ])
  await wxpay.close()
  await gateway.close()
})

it('publishes attempts without a connection, and those of APIv2 and certificates', async () => {
  const gateway = await startGateway()
  const attempts = async (change: object, run: (wxpay: Wechatpay) => Promise<unknown>): Promise<string[]> => {
    const wxpay = new Wechatpay({ ...gateway.options, retry: false, ...change })
    const events = await published<AttemptEvent>('wxpay:request:attempt', () => rejection(run(wxpay)))
    await wxpay.close()
    return events.map((event) => `${event.route} ${event.stage} ${'code' in event ? event.code : ''}`.trim())
  }
  expect(await attempts({ baseURL: 'http://127.0.0.1:1' }, (wxpay) => wxpay.chain('v3/x').get())).toEqual([
    'GET /v3/x start',
    'GET /v3/x failure ECONNREFUSED',
  ])
  gateway.respond({ status: 500, body: '' })
  const query = { appid: 'wx1', mch_id: '1900000001', out_trade_no: '1' }
  expect(await attempts({}, (wxpay) => wxpay.v2.pay.orderquery.post(query))).toEqual([
    'POST /v2/pay/orderquery start',
    'POST /v2/pay/orderquery end',
  ])
  expect(await attempts({ certs: undefined }, (wxpay) => wxpay.chain('v3/x').get())).toEqual([
    'GET /v3/certificates start',
    'GET /v3/certificates end',
  ])
  await gateway.close()
})

it('publishes every notification whose signature was checked', async () => {
  const gateway = await startGateway()
  const wxpay = new Wechatpay(gateway.options)
  const body = '{}'
  const look = (response: CannedResponse): Promise<unknown[]> =>
    published<NotificationVerifyEvent>('wxpay:notification:verify', () =>
      rejection(wxpay.notifications.unwrap({ headers: signedHeaders(body, response), body })),
    )
  const about = { mchid: gateway.options.mchid, serial: PUBLIC_KEY_ID }
  expect([
    await look({}),
    await look({ signed: 'other' }),
    await look({ signature: 'WECHATPAY/SIGNTEST/x' }),
    await look({ timestamp: '1' }),
    await look({ without: ['Wechatpay-Serial'] }),
  ]).toEqual([
    [{ ...about, outcome: 'verified' }],
    [{ ...about, outcome: 'signature' }],
    [{ ...about, outcome: 'probe' }],
    [{ ...about, outcome: 'timestamp' }],
    [{ mchid: gateway.options.mchid, outcome: 'headers' }],
  ])
  await wxpay.close()
  await gateway.close()
})

it('publishes refreshes, and never a secret', async () => {
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
