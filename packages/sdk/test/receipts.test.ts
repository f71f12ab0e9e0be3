import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Wechatpay } from '../src/index'
import { type CannedResponse, type Gateway, startGateway } from './gateway'

/* Responses about receipts that the sandbox does not send. */

let gateway: Gateway
let wxpay: Wechatpay

beforeAll(async () => {
  gateway = await startGateway()
  wxpay = new Wechatpay({ ...gateway.options, retry: false })
})
beforeEach(() => {
  gateway.arrived.length = 0
})
afterAll(async () => {
  await wxpay.close()
  await gateway.close()
})

const pdf = '%PDF-1.4 of a receipt'
const json = (body: object, status = 200): CannedResponse => ({ status, body: JSON.stringify(body) })
const refusal = (status: number, code: string): CannedResponse => json({ code, message: '…' }, status)
const finished = () => ({
  out_batch_no: 'B1',
  signature_no: '1050',
  signature_status: 'FINISHED',
  hash_type: 'SHA256',
  hash_value: createHash('sha256').update(pdf).digest('hex'),
  download_url: `${gateway.url}/v3/transferdownload/signfile?token=x`,
})

function respondWith(applied: CannedResponse, queried: CannedResponse): void {
  gateway.respond(({ method, url }) => {
    if (method === 'POST') return applied
    return url.startsWith('/v3/transferdownload/') ? { body: pdf } : queried
  })
}

const obtain = async () => (await wxpay.receipts.batch({ out_batch_no: 'B1' }, { budget: 0 })).bytes()
const asked = () => gateway.arrived.map(({ method, url }) => `${method} ${url.replace(/\?.*/, '')}`)

describe('an application for a receipt', () => {
  it.each(['ALREADY_EXISTS', 'INVALID_REQUEST'])('that already exists is not an error (%s)', async (code) => {
    respondWith(refusal(400, code), json(finished()))
    expect((await obtain()).toString()).toBe(pdf)
    expect(asked()).toEqual([
      'POST /v3/transfer/bill-receipt',
      'GET /v3/transfer/bill-receipt/B1',
      'GET /v3/transferdownload/signfile',
    ])
  })

  it('that is rejected for another reason reports it', async () => {
    respondWith(refusal(400, 'INVALID_REQUEST'), refusal(404, 'NOT_FOUND'))
    await expect(obtain()).rejects.toMatchObject({
      route: 'POST /v3/transfer/bill-receipt',
      wechatpay: { code: 'INVALID_REQUEST' },
    })
  })

  it.each([
    [403, 'NO_AUTH'],
    [400, 'PARAM_ERROR'],
  ])('that was invalid is not queried (%s %s)', async (status, code) => {
    respondWith(refusal(status, code), json(finished()))
    await expect(obtain()).rejects.toMatchObject({ wechatpay: { code } })
    expect(asked()).toEqual(['POST /v3/transfer/bill-receipt'])
  })
})

describe('a response about a receipt', () => {
  it('without a state counts as generating', async () => {
    const { out_batch_no, signature_no } = finished()
    respondWith(json({ out_batch_no, signature_no }), json({ out_batch_no, signature_no }))
    await expect(obtain()).rejects.toMatchObject({ code: 'RECEIPT_NOT_READY', state: 'ACCEPTED' })
  })

  it('without a digest is not trusted', async () => {
    const unvouched = { ...finished(), hash_value: undefined }
    respondWith(json(unvouched), json(unvouched))
    await expect(obtain()).rejects.toMatchObject({ code: 'DOWNLOAD_UNSUPPORTED' })
    expect(asked()).not.toContain('GET /v3/transferdownload/signfile')
  })
})
