import { describe, expect, it } from 'vitest'
import type { RequestSummary } from '../../api/types'
import { type Filter, matches } from './matches'

const request: RequestSummary = {
  id: '08F5C4B1',
  sequence: 7,
  api: 'v3',
  method: 'POST',
  target: '/v3/pay/transactions/native',
  route: 'v3.pay.transactions.native.post',
  mchid: '1900000001',
  status: 400,
  error_code: 'PARAM_ERROR',
  time: '2026-05-10T12:00:00+08:00',
  started_at: 0,
  duration_milliseconds: 3,
  changes: 0,
}
const none: Filter = { text: '', method: '', status: '', mchid: '' }

describe('matches', () => {
  it.each<[string, Partial<Filter>, boolean]>([
    ['no filter', {}, true],
    ['part of the address', { text: 'transactions/native' }, true],
    ['the operation', { text: 'native.post' }, true],
    ['an error code in lower case', { text: ' param_error ' }, true],
    ['the request ID', { text: '08f5' }, true],
    ['a word that is nowhere', { text: 'refund' }, false],
    ['the method', { method: 'POST' }, true],
    ['another method', { method: 'GET' }, false],
    ['the class of the status', { status: '4xx' }, true],
    ['another class', { status: '2xx' }, false],
    ['any failure', { status: 'error' }, true],
    ['the exact status', { status: '400' }, true],
    ['the merchant', { mchid: '1900000001' }, true],
    ['another merchant', { mchid: '1900000002' }, false],
    ['one filter that fails among others', { text: 'native', mchid: '1900000002' }, false],
  ])('decides for %s', (_, filter, expected) => {
    expect(matches(request, { ...none, ...filter })).toBe(expected)
  })

  it('counts a broken connection as a failure', () => {
    expect(matches({ ...request, status: 0 }, { ...none, status: 'error' })).toBe(true)
    expect(matches({ ...request, status: 204 }, { ...none, status: 'error' })).toBe(false)
  })
})
