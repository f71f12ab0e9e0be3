import { describe, expect, it } from 'vitest'
import type { ApiOperation } from '../model/api'
import type { Link, LinkValue } from '../model/link'
import type { Member } from '../model/shape'
import { outcomeOf } from './outcome'

const member = (name: string, required = false): Member => ({ name, required, shape: { kind: 'string' } })

const operation = (parts: Partial<ApiOperation> & Pick<ApiOperation, 'id'>): ApiOperation => ({
  ...{ api: 'v3', family: 'pay', errors: 'general', method: 'GET', wirePath: '/v3/x', path: '/v3/x' },
  ...{ route: 'GET /v3/x', name: { zh: '查', en: 'Query' }, summary: { zh: '查。', en: 'Queries.' } },
  ...{
    products: [],
    mtls: false,
    deprecated: false,
    pathParameters: [],
    query: [],
    queryForms: [],
    headers: [],
  },
  ...{
    response: { status: 200, kind: 'none' },
    encrypted: [],
    encryptedQuery: [],
    decrypted: [],
    lists: [],
    links: [],
  },
  ...parts,
})

const body = (...steps: string[]): LinkValue => ({ from: 'body', steps })

const link = (target: string, parts: Partial<Link>): Link => ({
  ...{ name: 'read', relation: 'read', target, parameters: new Map(), body: new Map() },
  ...parts,
})

const byNumber = operation({
  id: 'byNumber',
  route: 'GET /v3/orders/{out_trade_no}',
  pathParameters: [member('out_trade_no', true)],
  query: [member('mchid', true)],
})
const byQuery = operation({
  id: 'byQuery',
  route: 'GET /v3/orders',
  query: [
    member('order_no', true),
    member('kind', true),
    { name: 'detail', required: true, shape: { kind: 'boolean' } },
  ],
})
const targets = new Map([byNumber, byQuery].map((each) => [each.id, each]))

const outcome = (...links: Link[]) => outcomeOf(operation({ id: 'write', method: 'POST', links }), targets)

describe('outcomeOf', () => {
  it('names the place of a field, and its path where the names differ', () => {
    const parameters = new Map([
      ['out_trade_no', { from: 'path', steps: ['out_trade_no'] } as const],
      ['mchid', body('payer', 'mchid')],
    ])
    expect(outcome(link('byNumber', { parameters }))).toEqual({
      route: 'GET /v3/orders/{out_trade_no}',
      path: { out_trade_no: 'path' },
      query: { mchid: 'body.payer.mchid' },
    })
  })

  it('has a key where the path has no parameter, and constants in the type of the parameter', () => {
    const parameters = new Map<string, LinkValue>([
      ['order_no', body('order_no')],
      ['kind', { from: 'constant', value: 'paid' }],
      ['detail', { from: 'constant', value: 'false' }],
    ])
    expect(outcome(link('byQuery', { parameters }))).toEqual({
      route: 'GET /v3/orders',
      query: { order_no: 'body', kind: '=paid', detail: false },
      key: 'order_no',
    })
  })

  it('skips a link that needs the response, and one that lacks a required parameter', () => {
    const ofResponse = new Map<string, LinkValue>([
      ['out_trade_no', { from: 'response', steps: ['out_trade_no'] }],
      ['mchid', body('mchid')],
    ])
    const lacking = new Map([['out_trade_no', body('out_trade_no')]])
    const complete = new Map([...lacking, ['mchid', body('mchid')] as const])
    const needsResponse = link('byNumber', { parameters: ofResponse })
    const lacksOne = link('byNumber', { parameters: lacking })
    const works = link('byNumber', { parameters: complete })
    expect(outcome(needsResponse, lacksOne)).toBeUndefined()
    expect(outcome(needsResponse, lacksOne, works)).toMatchObject({ query: { mchid: 'body' } })
  })

  it('ignores other relations, and operations that only read', () => {
    const parameters = new Map([
      ['out_trade_no', body('out_trade_no')],
      ['mchid', body('mchid')],
    ])
    expect(outcome(link('byNumber', { parameters, relation: 'list' }))).toBeUndefined()
    const links = [link('byNumber', { parameters })]
    expect(outcomeOf(operation({ id: 'read', method: 'GET', links }), targets)).toBeUndefined()
    expect(outcomeOf(operation({ id: 'safe', method: 'POST', safe: true, links }), targets)).toBeUndefined()
  })
})
