import { describe, expect, it } from 'vitest'
import { prepareSearch, searchCatalog } from './search'
import { indexedWordsOf, wordsOf } from './words'

const operations = (query: string): Promise<string[]> => searchCatalog('operations', { query })

describe('searchCatalog', () => {
  it('builds its indexes in pieces, so that other work has its turn', async () => {
    prepareSearch()
    let turns = 0
    const timer = setInterval(() => (turns += 1), 0)
    const found = await operations('退款')
    clearInterval(timer)
    expect(found).not.toEqual([])
    expect(turns).toBeGreaterThan(5)
  })

  it.each([
    ['退款', 'v3.refund.domestic.refunds.post'],
    ['申请退款', 'v3.refund.domestic.refunds.post'],
    ['apply for a refund', 'v3.refund.domestic.refunds.post'],
    ['native下单', 'v3.pay.transactions.native.post'],
    ['native order', 'v3.pay.transactions.native.post'],
    ['关闭订单', 'v3.pay.transactions.out-trade-no._out_trade_no_.close.post'],
    ['/v3/pay/transactions/jsapi', 'v3.pay.transactions.jsapi.post'],
    ['添加分账接收方', 'v3.profitsharing.receivers.add.post'],
    ['商家转账', 'v3.fund-app.mch-transfer.transfer-bills.post'],
    ['完结支付分订单', 'v3.payscore.serviceorder._out_order_no_.complete.post'],
    ['refnud domestic', 'v3.refund.domestic.refunds.post'],
  ])('finds %j among the first five', async (query, wanted) => {
    expect((await operations(query)).slice(0, 5)).toContain(wanted)
  })

  it('finds operations by the name and by the Chinese term of a field', async () => {
    expect((await operations('transfer_scene_id')).slice(0, 8)).toContain(
      'v3.fund-app.mch-transfer.transfer-bills.post',
    )
    expect((await operations('转账场景ID')).slice(0, 8)).toContain(
      'v3.fund-app.mch-transfer.transfer-bills.post',
    )
  })

  it('finds only those of a generation and a family', async () => {
    const found = await searchCatalog('operations', { query: '退款', api: 'v2' })
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((id) => id.startsWith('v2.'))).toBe(true)
    expect((await searchCatalog('operations', { query: '退款', family: 'refund' }))[0]).toMatch(
      /^v3\.refund\./,
    )
  })

  it.each([
    ['支付成功', 'TRANSACTION.SUCCESS'],
    ['payment succeeded', 'TRANSACTION.SUCCESS'],
    ['refund abnormal', 'REFUND.ABNORMAL'],
    ['投诉', 'COMPLAINT.CREATE'],
  ])('finds the notification %j', async (query, wanted) => {
    expect((await searchCatalog('notifications', { query })).slice(0, 3)).toContain(wanted)
  })

  it('returns an empty list for words that nothing has', async () => {
    expect(await operations('qqzzxxjjvv')).toEqual([])
    expect(await operations('！？')).toEqual([])
  })
})

describe('words', () => {
  it('divide Chinese into pairs and names into parts', () => {
    expect(wordsOf('查询退款 of an order')).toEqual(['查询', '询退', '退款', 'order'])
    expect(wordsOf('退')).toEqual(['退'])
    expect(indexedWordsOf('out_refund_no')).toEqual(['out_refund_no', 'out', 'refund', 'no'])
  })
})
