import { createHash } from 'node:crypto'
import { AxiosHeaders, type AxiosInstance } from 'axios'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Wechatpay } from '../src/index'
import { type CannedResponse, type Gateway, startGateway } from './gateway'
import { openStage, type Stage } from './stage'

/*
 * Helpers read responses themselves. Interceptors of an instance (usually `response => response.data`) change
 * the results of a program's own calls, but not those of a helper.
 */

type Hang = (instance: AxiosInstance) => void

const habits: readonly (readonly [string, Hang])[] = [
  ['nothing', () => undefined],
  [
    'response => response.data',
    ({ interceptors }) => {
      interceptors.response.use((response) => response.data as never)
    },
  ],
  [
    'response interceptors that resolve with nothing and swallow errors',
    ({ interceptors }) => {
      interceptors.response.use(
        () => undefined as never,
        () => undefined,
      )
    },
  ],
  [
    'own defaults: transforms, every status, bytes',
    ({ defaults }) => {
      defaults.transformResponse = [() => 'transformed']
      defaults.transformRequest = [() => '{"forged":true}']
      defaults.validateStatus = () => true
      defaults.responseType = 'arraybuffer'
    },
  ],
  [
    'a request interceptor that does the same, in either order',
    (instance) => {
      instance.defaults.transitional = { legacyInterceptorReqResOrdering: false }
      instance.interceptors.request.use((config) => ({
        ...config,
        headers: new AxiosHeaders(config.headers),
        transformResponse: [() => 'transformed'],
        transformRequest: [() => '{"forged":true}'],
        validateStatus: null,
        responseType: 'arraybuffer',
      }))
    },
  ],
]

const file = Buffer.from('%PDF-1.4')
const digest = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')
const json = (body: object, status = 200): CannedResponse => ({ status, body: JSON.stringify(body) })

const refund = {
  out_trade_no: 'T1',
  out_refund_no: 'R1',
  amount: { refund: 1, total: 2, currency: 'CNY' },
} as const
const bill =
  '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号\n' +
  '`2026-11-01 10:00:00,`5001,`6001,`交易,`交易,`收入,`0.02,`0.17,`system,`,`T1\n' +
  '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\n`1,`1,`0.02,`0,`0.00\n'

describe.each(habits)('with %s', (_, hang) => {
  let gateway: Gateway
  let wxpay: Wechatpay

  beforeAll(async () => {
    gateway = await startGateway()
  })
  afterAll(() => gateway.close())
  beforeEach(() => {
    gateway.arrived.length = 0
    wxpay = new Wechatpay({ ...gateway.options, retry: false })
    hang(wxpay.client.v3)
  })

  it('refunds.create returns the refund, also if a query found it', async () => {
    gateway.respond(json({ ...refund, status: 'SUCCESS' }))
    await expect(wxpay.refunds.create(refund)).resolves.toMatchObject({ status: 'SUCCESS' })
    expect(JSON.parse(gateway.arrived[0]?.body.toString() ?? '')).toEqual(refund)
    gateway.respond(({ method }) =>
      method === 'POST'
        ? json({ code: 'SYSTEM_ERROR', message: 'm' }, 500)
        : json({ ...refund, status: 'PROCESSING' }),
    )
    await expect(wxpay.refunds.create(refund)).resolves.toMatchObject({ status: 'PROCESSING' })
    gateway.respond(json({ code: 'PARAM_ERROR', message: 'm' }, 400))
    await expect(wxpay.refunds.create(refund)).rejects.toMatchObject({ code: 'API_ERROR', status: 400 })
    await expect(
      wxpay.refunds.create(refund, {
        transformResponse: [() => 'x'],
        validateStatus: null,
        responseType: 'arraybuffer',
      }),
    ).rejects.toMatchObject({ code: 'API_ERROR', status: 400 })
  })

  it('transactions.settle returns the final state of an order', async () => {
    let isOpen = true
    gateway.respond(({ method }) => {
      if (method === 'GET') return json({ out_trade_no: 'T1', trade_state: isOpen ? 'NOTPAY' : 'CLOSED' })
      isOpen = false
      return { status: 204 }
    })
    await expect(wxpay.transactions.settle('T1')).resolves.toMatchObject({ outcome: 'closed' })
    expect(gateway.arrived.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET'])
    gateway.respond(json({ code: 'ORDER_NOT_EXIST', message: 'm' }, 404))
    await expect(wxpay.transactions.settle('T1')).resolves.toEqual({ outcome: 'absent' })
  })

  it('bills are read row by row', async () => {
    const download_url = `${gateway.url}/v3/billdownload/file?token=x`
    const hash_value = createHash('sha1').update(bill).digest('hex')
    gateway.respond(({ url }) =>
      url.startsWith('/v3/billdownload')
        ? { body: bill }
        : json({ hash_type: 'SHA1', hash_value, download_url }),
    )
    const amounts: unknown[] = []
    for await (const row of wxpay.bills.fundFlow({ bill_date: '2026-11-01' })) amounts.push(row.amount)
    expect(amounts).toEqual([2])
    gateway.respond(json({ code: 'NO_STATEMENT_EXIST', message: 'm' }, 404))
    await expect(wxpay.bills.fundFlow({ bill_date: '2026-11-01' }).summary()).resolves.toBeUndefined()
  })

  it('receipts and downloads return their bytes', async () => {
    const download_url = `${gateway.url}/v3/transferdownload/signfile?token=x`
    const ready = { hash_type: 'SHA256', hash_value: digest(file), download_url }
    gateway.respond(({ url }) =>
      url.startsWith('/v3/transferdownload')
        ? { body: file }
        : json({ ...ready, signature_no: '1', signature_status: 'FINISHED', state: 'FINISHED' }),
    )
    const receipt = await wxpay.receipts.transfer({ out_bill_no: 'B1' })
    await expect(receipt.bytes()).resolves.toEqual(file)
    const download = await wxpay.download(ready)
    await expect(download.bytes()).resolves.toEqual(file)
    gateway.respond(json({ code: 'SIGN_ERROR', message: 'm' }, 401))
    await expect(wxpay.download(ready)).rejects.toMatchObject({ status: 401 })
  })

  it('pages are read item by item', async () => {
    gateway.respond(json({ data: [{ complaint_id: '1' }], total_count: 1, limit: 1, offset: 0 }))
    const params = { begin_date: '2024-01-01', end_date: '2024-01-07' }
    const ids: string[] = []
    for await (const item of wxpay.pages('GET /v3/merchant-service/complaints-v2', { params })) {
      ids.push(item.complaint_id)
    }
    expect(ids).toEqual(['1'])
  })
})

describe('with certificates that are downloaded', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  it.each(habits)('bypasses the instance for the download too: %s', async (_, hang) => {
    const { wxpay } = stage.client({ certs: undefined }, 'certificate')
    hang(wxpay.client.v3)
    await expect(wxpay.transactions.settle('T1')).resolves.toEqual({ outcome: 'absent' })
  })
})

describe('helpers and settings of an instance', () => {
  it('do not include uploads, which resolve with the result of the interceptor', async () => {
    const gateway = await startGateway()
    const wxpay = new Wechatpay({ ...gateway.options, retry: false })
    wxpay.client.v3.interceptors.response.use((response) => response.data as never)
    gateway.respond(json({ media_id: '1' }))
    const logo = { file, filename: 'logo.png' }
    const data: unknown = await wxpay.request('POST /v3/merchant/media/upload', logo)
    expect(data).toEqual({ media_id: '1' })
    expect(gateway.arrived).toMatchObject([{ verified: true }])
    await gateway.close()
  })

  it('run request interceptors, which may add headers and reject, and apply its other defaults', async () => {
    const gateway = await startGateway()
    const wxpay = new Wechatpay({ ...gateway.options, retry: false })
    const { v3 } = wxpay.client
    v3.defaults.headers['X-Default'] = 'yes'
    const seen: string[] = []
    v3.interceptors.request.use((config) => {
      seen.push(config.url ?? '')
      config.headers.set('traceparent', '00-1')
      return config
    })
    v3.interceptors.response.use((response) => {
      seen.push('response')
      return response
    })
    gateway.respond(json({ ...refund, status: 'SUCCESS' }))
    await wxpay.refunds.create(refund)
    expect(gateway.arrived).toMatchObject([{ headers: { traceparent: '00-1', 'x-default': 'yes' } }])
    expect(seen).toEqual(['/v3/refund/domestic/refunds'])
    v3.interceptors.request.use(() => Promise.reject(new Error('maintenance')))
    await expect(wxpay.refunds.create(refund)).rejects.toThrow('maintenance')
    expect(gateway.arrived).toHaveLength(1)
    await gateway.close()
  })
})
