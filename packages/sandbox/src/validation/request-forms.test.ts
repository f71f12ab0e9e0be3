import type { OpenApiDocument, Schema } from '@wxpay/catalog'
import { describe, expect, it } from 'vitest'
import { ApiError } from '../domain/api-error'
import { compiler } from './compiled-schemas'
import { firstError, toApiError } from './validation-error'

const schema: Schema = {
  type: 'object',
  required: ['amount'],
  oneOf: [
    { 'x-wxpay-mode': 'merchant', required: ['mchid'], properties: { sp_mchid: false, sub_mchid: false } },
    { 'x-wxpay-mode': 'institution', required: ['sp_mchid', 'sub_mchid'], properties: { mchid: false } },
  ],
  anyOf: [{ required: ['transaction_id'] }, { required: ['out_trade_no'] }],
  properties: {
    mchid: { type: 'string' },
    sp_mchid: { type: 'string' },
    sub_mchid: { type: 'string' },
    transaction_id: { type: 'string' },
    out_trade_no: { type: 'string' },
    amount: { type: 'integer' },
    payers: { type: 'array', items: { $ref: '#/components/schemas/Payer' } },
  },
}
const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: {},
  servers: [],
  tags: [],
  paths: {},
  components: {
    schemas: {
      Payer: {
        type: 'object',
        anyOf: [{ required: ['openid'] }, { required: ['sub_openid'] }],
        properties: { openid: { type: 'string' }, sub_openid: { type: 'string' } },
      },
    },
  },
}
const validate = compiler()(document, schema)

function refusal(body: object): ApiError | undefined {
  if (validate(body)) return undefined
  const error = firstError(validate.errors ?? [])
  return error === undefined ? undefined : toApiError(error, 'body')
}

const merchant = { mchid: '1', transaction_id: '4', amount: 1 }
const institution = { sp_mchid: '1', sub_mchid: '2', out_trade_no: 'N1', amount: 1 }

describe('a request with several forms', () => {
  it.each<[string, object]>([
    ['one form', merchant],
    ['the other form', institution],
    ['more than the one number that is needed', { ...merchant, out_trade_no: 'N1' }],
    ['a form inside of a list', { ...merchant, payers: [{ openid: '1' }, { sub_openid: '2' }] }],
  ])('is accepted in %s', (_, body) => {
    expect(refusal(body)).toBeUndefined()
  })

  it.each<[string, object, string, string]>([
    ['a field of the other form', { ...merchant, sub_mchid: '2' }, '/sub_mchid', '不能与 mchid 同时填写'],
    [
      'a field of the first form',
      { ...institution, mchid: '1' },
      '/mchid',
      '不能与 sp_mchid、sub_mchid 同时填写',
    ],
    ['half a form', { sp_mchid: '1', transaction_id: '4', amount: 1 }, '/sub_mchid', '缺少必填参数'],
    ['no form', { transaction_id: '4', amount: 1 }, '/mchid', '缺少必填参数'],
    [
      'none of the numbers',
      { mchid: '1', amount: 1 },
      '/transaction_id',
      'transaction_id、out_trade_no 至少填写一个',
    ],
    ['no form inside of a list', { ...merchant, payers: [{}] }, '/payers/0/openid', '至少填写一个'],
    ['an undocumented field', { ...merchant, mch_id: '1' }, '/mch_id', '未定义的参数'],
    ['a missing field that every form needs', { mchid: '1', transaction_id: '4' }, '/amount', '缺少必填参数'],
    ['a wrong type', { ...merchant, amount: '1' }, '/amount', '类型应为 integer'],
  ])('is refused with %s, and the field is named', (_, body, field, issue) => {
    const error = refusal(body)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ status: 400, code: 'PARAM_ERROR', detail: { field, location: 'body' } })
    expect(error?.message).toContain(issue)
  })
})
