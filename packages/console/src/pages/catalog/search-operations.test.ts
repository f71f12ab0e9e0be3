import { describe, expect, it } from 'vitest'
import type { ListedOperation } from '../../app/operations'
import { searchOperations } from './search-operations'

const operation = (
  method: string,
  path: string,
  zh: string,
  en: string,
  more: Partial<ListedOperation> = {},
): ListedOperation => ({
  operation_id: path.slice(1).replaceAll('/', '.'),
  api: 'v3',
  method,
  path,
  name: { zh, en },
  fidelity: 'stateful',
  notes: [],
  ...more,
})
const native = operation('POST', '/v3/pay/transactions/native', 'Native下单', 'Create a native order')
const refund = operation('POST', '/v3/refund/domestic/refunds', '退款申请', 'Apply for a refund')
const bill = operation('GET', '/v3/bill/refundbill', '申请账单', 'Get a bill', { fidelity: 'validated' })
const order2 = operation('POST', '/pay/unifiedorder', '统一下单', 'Unified order', { api: 'v2' })
const all = [bill, native, order2, refund]
const none = { text: '', level: '', api: '' }

describe('searchOperations', () => {
  it.each([
    ['nothing', {}, [bill, native, order2, refund]],
    ['a Chinese name', { text: '下单' }, [native, order2]],
    ['a path', { text: '/v3/pay' }, [native]],
    ['several words', { text: 'post order' }, [native, order2]],
    ['a word of a name before a word of a path', { text: 'Refund' }, [refund, bill]],
    ['a level', { level: 'validated' }, [bill]],
    ['a version', { api: 'v2' }, [order2]],
    ['a word that is nowhere', { text: '红包' }, []],
  ])('finds by %s', (_, filter, expected) => {
    expect(searchOperations(all, { ...none, ...filter })).toEqual(expected)
  })
})
