import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CatalogError, Cursor } from '../catalog/cursor'
import type { CatalogSource } from '../catalog/read'
import { lintFacts } from './lint'
import { readFactSchema } from './schema'

const schema = readFactSchema(fileURLToPath(new URL('../../../catalog/x-wxpay.schema.json', import.meta.url)))

const facts = {
  api: 'v3',
  family: 'pay',
  name: { zh: '下单', en: 'Order' },
  summary: { zh: '下单。', en: 'Orders.' },
  errors: 'general',
}
const entry = { status: 400, meaning: { zh: '错', en: 'Wrong.' }, advice: 'fix-request' }

interface Input {
  readonly facts?: object
  readonly webhook?: object
  readonly field?: object
  readonly link?: object
  readonly codes?: object
}

function sourceOf({ facts: own = facts, webhook, field, link, codes = { X: entry } }: Input): CatalogSource {
  const body = { content: { 'application/json': { schema: { properties: { 'x-name': field ?? {} } } } } }
  const responses = link === undefined ? {} : { '200': { links: { read: link } } }
  const at = (file: string, value: unknown) => new Cursor(`packages/catalog/${file}`, value)
  return {
    root: at('openapi.yaml', {}),
    paths: new Map([
      ['/v3/pay', at('paths/v3/pay.yaml', { post: { 'x-wxpay': own, requestBody: body, responses } })],
    ]),
    webhooks:
      webhook === undefined
        ? new Map()
        : new Map([['PAID', at('webhooks/PAID.yaml', { post: { 'x-wxpay': webhook } })]]),
    components: { parameters: new Map(), responses: new Map(), schemas: new Map() },
    errors: new Map([['general', at('errors/general.yaml', { codes })]]),
    glossary: [],
    exceptions: undefined,
    roles: undefined,
  }
}

function messageOf(input: Input): string {
  try {
    lintFacts(sourceOf(input), schema)
  } catch (error) {
    if (error instanceof CatalogError) return error.message
    throw error
  }
  return 'no fault'
}

const operation = 'packages/catalog/paths/v3/pay.yaml#/post/x-wxpay'

describe('the linter of the extensions', () => {
  it('accepts what the schema allows', () => {
    const complete = { ...facts, safe: true, idempotency: ['out_trade_no'], roles: ['merchant'] }
    expect(messageOf({ facts: complete, field: { 'x-wxpay-encrypted': 'platform-public-key' } })).toBe(
      'no fault',
    )
  })

  it.each<[string, Input, string]>([
    [
      'suggests the name of a misspelled fact',
      { facts: { ...facts, idempotancy: ['a'] } },
      `${operation}/idempotancy: unknown key; did you mean "idempotency"? (POST /v3/pay)`,
    ],
    [
      'lists the keys where none is near',
      { facts: { ...facts, name: { zh: '下单', en: 'Order', jp: '' } } },
      `${operation}/name/jp: unknown key; known keys are zh, en (POST /v3/pay)`,
    ],
    [
      'names a fact that is missing',
      { facts: { ...facts, errors: undefined } },
      `${operation}: errors is missing (POST /v3/pay)`,
    ],
    [
      'lists the values that a fact may have',
      { facts: { ...facts, api: 'v4' } },
      `${operation}/api: must be one of v3, v2, brand, found "v4"; did you mean "v3"? (POST /v3/pay)`,
    ],
    [
      'refuses false, which is written by leaving the fact out',
      { facts: { ...facts, unsigned: false } },
      `${operation}/unsigned: must be true, found false (POST /v3/pay)`,
    ],
    [
      'describes the forms of a value once, not each alternative that failed',
      { facts: { ...facts, idempotency: [] } },
      `${operation}/idempotency: must be a non-empty array or "none", found [] (POST /v3/pay)`,
    ],
    [
      'asks a list with cursors for the field of the next one',
      { facts: { ...facts, pagination: { style: 'cursor', position: 'token', items: 'data' } } },
      `${operation}/pagination: next is missing (POST /v3/pay)`,
    ],
    [
      'refuses a method of Go that is written as one of Java',
      { facts: { ...facts, officialMethods: { go: ['payments.jsapi.JsapiService.prepay'] } } },
      `${operation}/officialMethods/go/0: must match pattern "^[a-z0-9_]+(/[a-z0-9_]+)*\\.[A-Z]\\w*\\.[A-Z]\\w*$", found "payments.jsapi.JsapiService.prepay" (POST /v3/pay)`,
    ],
    [
      'checks notifications',
      { webhook: { api: 'brand', event: 'PAID', name: facts.name, summary: facts.summary } },
      'packages/catalog/webhooks/PAID.yaml#/post/x-wxpay/api: must be one of v3, v2, found "brand" (PAID)',
    ],
    [
      'checks the keywords of fields, but not the names of fields',
      { field: { 'x-wxpay-encripted': 'v2-aes-ecb' } },
      'packages/catalog/paths/v3/pay.yaml#/post/requestBody/content/application~1json/schema/properties/x-name' +
        '/x-wxpay-encripted: unknown key; did you mean "x-wxpay-encrypted"? (POST /v3/pay)',
    ],
    [
      'checks a field that is called properties',
      { field: { properties: { properties: { 'x-wxpay-encode': 'json' } } } },
      'packages/catalog/paths/v3/pay.yaml#/post/requestBody/content/application~1json/schema/properties/x-name' +
        '/properties/properties/x-wxpay-encode: unknown key; did you mean "x-wxpay-encoded"? (POST /v3/pay)',
    ],
    [
      'checks the key that encrypts a field',
      { field: { 'x-wxpay-encrypted': 'platform-key' } },
      'packages/catalog/paths/v3/pay.yaml#/post/requestBody/content/application~1json/schema/properties/x-name' +
        '/x-wxpay-encrypted: must be one of platform-public-key, merchant-certificate, apiv3-aes-gcm, v2-aes-ecb, ' +
        'v2-transfer-rsa, found "platform-key" (POST /v3/pay)',
    ],
    [
      'asks a link for its relation',
      { link: { operationId: 'v3.pay.get' } },
      'packages/catalog/paths/v3/pay.yaml#/post/responses/200/links/read: x-wxpay-relation is missing (POST /v3/pay)',
    ],
    [
      'lists the relations of a link',
      { link: { operationId: 'v3.pay.get', 'x-wxpay-relation': 'reads' } },
      'packages/catalog/paths/v3/pay.yaml#/post/responses/200/links/read/x-wxpay-relation: must be one of read, ' +
        'list, change, end, next, found "reads"; did you mean "read"? (POST /v3/pay)',
    ],
    [
      'checks the advice of an error code',
      { codes: { X: { ...entry, advice: 'retry' } } },
      'packages/catalog/errors/general.yaml#/codes/X/advice: must be one of retry-same, query-first, fix-request, ' +
        'check-signature, ask-permission, slow-down, check-account, contact-support, found "retry" (error table general)',
    ],
    [
      'asks an error code for its status',
      { codes: { X: { meaning: entry.meaning, advice: entry.advice } } },
      'packages/catalog/errors/general.yaml#/codes/X: status is missing (error table general)',
    ],
  ])('%s', (_, input, message) => {
    expect(messageOf(input)).toBe(message)
  })

  it('reports every fault at once', () => {
    const faults = messageOf({ facts: { ...facts, api: 'v4', sade: true }, codes: { x: entry } }).split('\n')
    expect(faults).toHaveLength(3)
  })
})
