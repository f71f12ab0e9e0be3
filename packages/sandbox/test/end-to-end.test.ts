import { createDecipheriv } from 'node:crypto'
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Credentials, type Listening, type Sandbox, createSandbox } from '../src/index'
import { type SigningClient, signingClient, verify } from './signing-client'

interface Posted {
  readonly headers: Headers
  readonly body: string
}

let sandbox: Sandbox
let server: Listening
let webhook: Server
let notifyUrl: string
let posted: Posted[]
let merchant: Credentials
let client: SigningClient

beforeEach(async () => {
  posted = []
  webhook = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const headers = new Headers()
      for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
      posted.push({ headers, body: Buffer.concat(chunks).toString() })
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => webhook.listen(0, '127.0.0.1', resolve))
  notifyUrl = `http://127.0.0.1:${(webhook.address() as AddressInfo).port}/notify`
  sandbox = await createSandbox()
  server = await sandbox.listen()
  merchant = sandbox.merchants.create()
  client = signingClient(merchant, server.url)
})

afterEach(async () => {
  await sandbox.close()
  await new Promise((resolve) => webhook.close(resolve))
})

function decrypted({ body }: Posted): Record<string, unknown> {
  const { resource } = JSON.parse(body) as { resource: Record<string, string> }
  const encrypted = Buffer.from(resource['ciphertext'] ?? '', 'base64')
  const decipher = createDecipheriv('aes-256-gcm', merchant.apiv3Key, resource['nonce'] ?? '')
  decipher.setAAD(Buffer.from(resource['associated_data'] ?? ''))
  decipher.setAuthTag(encrypted.subarray(-16))
  const text = Buffer.concat([decipher.update(encrypted.subarray(0, -16)), decipher.final()]).toString()
  return JSON.parse(text) as Record<string, unknown>
}

describe('a pay-score service order', () => {
  it('runs from creation to a partial refund, with every response signed and every step notified', async () => {
    const { appid, serviceId: service_id, mchid } = merchant
    const control = `${server.url}/sandbox/v1/merchants/${mchid}`
    const post = (path: string) => fetch(control + path, { method: 'POST' })

    const created = await client.post('/v3/payscore/serviceorder', {
      out_order_no: 'Umbrella-1',
      appid,
      service_id,
      service_introduction: '共享雨伞',
      time_range: { start_time: 'OnAccept' },
      risk_fund: { name: 'DEPOSIT', amount: 9900 },
      notify_url: notifyUrl,
    })
    expect(created).toMatchObject({ status: 200, verified: true, body: { state: 'CREATED', mchid } })

    expect((await post('/service-orders/Umbrella-1/confirm')).status).toBe(200)
    const completed = await client.post('/v3/payscore/serviceorder/Umbrella-1/complete', {
      appid,
      service_id,
      post_payments: [{ name: '租金', amount: 500, count: 1 }],
      post_discounts: [{ name: '首次优惠', description: '首次', amount: 100 }],
      total_amount: 400,
    })
    expect(completed).toMatchObject({
      status: 200,
      verified: true,
      body: { state: 'DOING', state_description: 'MCH_COMPLETE', total_amount: 400, need_collection: true },
    })

    expect((await post('/service-orders/Umbrella-1/pay')).status).toBe(200)
    const search = new URLSearchParams({ out_order_no: 'Umbrella-1', service_id, appid })
    const queried = await client.get(`/v3/payscore/serviceorder?${search}`)
    expect(queried).toMatchObject({ status: 200, verified: true, body: { state: 'DONE' } })
    const { details } = queried.body['collection'] as { details: { transaction_id: string }[] }

    const refunded = await client.post('/v3/refund/domestic/refunds', {
      transaction_id: details[0]?.transaction_id,
      out_refund_no: 'Refund-1',
      notify_url: notifyUrl,
      amount: { refund: 150, total: 400, currency: 'CNY' },
    })
    expect(refunded).toMatchObject({ status: 200, verified: true, body: { status: 'PROCESSING' } })
    expect((await post('/refunds/Refund-1/succeed')).status).toBe(200)

    await sandbox.notifications.idle()
    expect(posted.map(({ body }) => (JSON.parse(body) as { event_type: string }).event_type)).toEqual([
      'PAYSCORE.USER_CONFIRM',
      'PAYSCORE.USER_PAID',
      'REFUND.SUCCESS',
    ])
    expect(posted.every(({ headers, body }) => verify(headers, body, merchant.certs))).toBe(true)
    expect(posted.map(decrypted)).toMatchObject([
      { state: 'DOING', state_description: 'USER_CONFIRM', out_order_no: 'Umbrella-1' },
      { state: 'DONE', collection: { state: 'USER_PAID', paid_amount: 400 } },
      { refund_status: 'SUCCESS', out_refund_no: 'Refund-1', amount: { refund: 150, total: 400 } },
    ])
  })
})

describe('a native transaction', () => {
  it('is created, paid, notified, queried and refunded by its number', async () => {
    const { appid, mchid } = merchant
    const ordered = await client.post('/v3/pay/transactions/native', {
      appid,
      mchid,
      description: '图书',
      out_trade_no: 'Book-0001',
      notify_url: notifyUrl,
      amount: { total: 1990, currency: 'CNY' },
    })
    expect(ordered).toMatchObject({ status: 200, verified: true })
    sandbox.control.transactions.pay(mchid, 'Book-0001', { openid: 'o-reader' })
    const queried = await client.get(`/v3/pay/transactions/out-trade-no/Book-0001?mchid=${mchid}`)
    expect(queried).toMatchObject({
      status: 200,
      verified: true,
      body: { trade_state: 'SUCCESS', trade_type: 'NATIVE', payer: { openid: 'o-reader' } },
    })
    const refunded = await client.post('/v3/refund/domestic/refunds', {
      out_trade_no: 'Book-0001',
      out_refund_no: 'Refund-1',
      amount: { refund: 1990, total: 1990, currency: 'CNY' },
    })
    expect(refunded.body).toMatchObject({ status: 'PROCESSING', out_trade_no: 'Book-0001' })
    await sandbox.notifications.idle()
    expect(posted.map(decrypted)).toMatchObject([{ trade_state: 'SUCCESS', amount: { total: 1990 } }])
  })
})
