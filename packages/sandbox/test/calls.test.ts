import { verify } from 'node:crypto'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CallView, OperationDetail } from '../src/index'
import { parseXml } from './client-v2'
import { type Fixture, createFixture, newTransaction } from './fixture'

let fixture: Fixture
beforeAll(async () => {
  fixture = await createFixture({}, { brandId: '12034401' })
})
afterAll(() => fixture.sandbox.close())

const post = async (path: string, body: object) => {
  const response = await fixture.sandbox.fetch(`http://localhost/sandbox/v1${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as unknown }
}

const call = async (body: object): Promise<CallView> => {
  const answer = await post(`/merchants/${fixture.mchid}/call`, body)
  expect(answer).toMatchObject({ status: 200 })
  return answer.body as CallView
}

describe('a call that the sandbox makes as a merchant', () => {
  it('is signed with its key, and has both sides and a record', async () => {
    const { sandbox, merchant } = fixture
    const body = newTransaction(fixture, 'CALL-1')
    const { request_id, request, response } = await call({
      operation_id: 'v3.pay.transactions.native.post',
      body,
    })
    expect(request).toMatchObject({
      method: 'POST',
      target: '/v3/pay/transactions/native',
      body: { text: JSON.stringify(body) },
    })
    expect(response.status).toBe(200)
    expect(JSON.parse(response.body.text ?? '')).toHaveProperty('code_url')
    const record = sandbox.control.requests.get(request_id)
    expect(record).toMatchObject({ status: 200, signature: { verdict: 'valid' }, changes: 1 })
    const authorization = request.headers.find(([name]) => name === 'Authorization')?.[1] ?? ''
    const signature = Buffer.from(/signature="([^"]+)"/.exec(authorization)?.[1] ?? '', 'base64')
    const message = Buffer.from(record.signature?.message ?? '')
    expect(verify('RSA-SHA256', message, merchant.certificate, signature)).toBe(true)
    expect(JSON.stringify([request, response])).not.toContain('PRIVATE')
  })

  it('fills in the path and the query, and takes an operation by its path', async () => {
    const { mchid } = fixture
    const { request, response } = await call({
      method: 'get',
      path: '/v3/pay/transactions/out-trade-no/{out_trade_no}',
      path_parameters: { out_trade_no: 'CALL-1' },
      query: { mchid },
    })
    expect(request.target).toBe(`/v3/pay/transactions/out-trade-no/CALL-1?mchid=${mchid}`)
    expect(JSON.parse(response.body.text ?? '')).toMatchObject({ trade_state: 'NOTPAY' })
  })

  it('is signed by the fields of APIv2', async () => {
    const { request, response } = await call({
      operation_id: 'v2.pay.orderquery.post',
      body: { out_trade_no: 'CALL-1', sign_type: 'HMAC-SHA256' },
    })
    expect(parseXml(request.body.text ?? '')).toMatchObject({
      mch_id: fixture.mchid,
      appid: fixture.merchant.appid,
    })
    expect(parseXml(response.body.text ?? '')).toMatchObject({
      return_code: 'SUCCESS',
      trade_state: 'NOTPAY',
    })
  })

  it('can be made to fail by its headers', async () => {
    const { response, request_id } = await call({
      method: 'GET',
      path: '/v3/certificates',
      headers: { authorization: 'WECHATPAY2-SHA256-RSA2048 mchid="1"' },
    })
    expect(response.status).toBe(401)
    expect(fixture.sandbox.control.requests.get(request_id).error).toMatchObject({ code: 'SIGN_ERROR' })
  })

  it('is rejected for an unknown merchant or operation, or a missing parameter', async () => {
    const { mchid } = fixture
    const own = `/merchants/${mchid}/call`
    expect(await post('/merchants/1/call', { method: 'GET', path: '/v3/certificates' })).toMatchObject({
      status: 404,
    })
    for (const [body, message] of [
      [{ operation_id: 'v3.none.get' }, 'Unknown operation "v3.none.get".'],
      [{}, 'Field "method" must be one of GET, POST, PUT, PATCH, DELETE.'],
      [{ method: 'GET', path: 'v3' }, 'Field "path" must be a path, with encoded characters beyond ASCII.'],
      [{ method: 'GET', path: '/v3/pay/{a}' }, 'Field "path_parameters.a" must be a string or a number.'],
      [
        { method: 'GET', path: '/v3/pay', query: { a: [1] } },
        'Field "query.a" must not be an object or a list.',
      ],
      [{ method: 'GET', path: '/v3/pay', color: 'red' }, undefined],
    ] as const) {
      const answer = await post(own, body)
      expect(answer).toMatchObject({ status: 400, body: { code: 'FIELD_INVALID' } })
      if (message !== undefined) expect(answer.body).toMatchObject({ message })
    }
  })

  it('is authenticated for each operation, with its example, which its schema describes', async () => {
    const { sandbox } = fixture
    const all = sandbox.control.operations.list()
    // Uploads, and some of each family: the machine that runs the tests may be busy.
    const tried = all.filter(({ path }, at) => at % 23 === 0 || path.includes('upload'))
    expect(new Set(tried.map(({ api }) => api)).size).toBe(3)
    expect(tried.length).toBeGreaterThan(50)
    for (const { operation_id, method } of tried) {
      const { example, schema, api }: OperationDetail = sandbox.control.operations.get(
        operation_id,
        fixture.mchid,
      )
      const { path, query, body } = example
      const { response, request_id } = await call({
        operation_id,
        path_parameters: path,
        query,
        ...(body && { body }),
      })
      const { signature, findings } = sandbox.control.requests.get(request_id)
      expect({ operation_id, verdict: signature?.verdict }).toEqual({ operation_id, verdict: 'valid' })
      expect({ operation_id, isFault: [401, 405].includes(response.status) }).toEqual({
        operation_id,
        isFault: false,
      })
      expect({
        operation_id,
        findings: api === 'v2' ? [] : findings.filter(({ rule }) => rule !== undefined),
      }).toEqual({ operation_id, findings: [] })
      const ajv = new Ajv2020({ strict: false, validateFormats: false })
      const validate = ajv.compile({ ...schema.body, definitions: schema.definitions })
      expect({ operation_id, method, valid: body === undefined || validate(body) }).toMatchObject({
        valid: true,
      })
    }
  })
})
