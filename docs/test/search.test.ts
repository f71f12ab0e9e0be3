import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { SearchIndex } from '../site/client/search-index'
import type { FieldIndex, TitleDocument } from '../site/search/documents'
import { built } from './site'

const read = <T>(name: string): T => JSON.parse(readFileSync(join(built, 'search', name), 'utf8')) as T

const languages: Readonly<Record<'zh' | 'en', readonly (readonly [string, string])[]>> = {
  zh: [
    ['退款查询', '/reference/v3/refund/domestic/refunds/out_refund_no'],
    ['申请退款', '/reference/v3/refund/domestic/refunds'],
    ['refund', '/reference/v3/refund/domestic/refunds'],
    ['v3/refund', '/reference/v3/refund/domestic/refunds'],
    ['分账回退', '/reference/v3/profitsharing/return-orders'],
    ['支付分 取消', '/reference/v3/payscore/serviceorder/out_order_no/cancel'],
    ['完结支付分', '/reference/v3/payscore/serviceorder/out_order_no/complete'],
    ['商家转账 撤销', '/reference/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/out_bill_no/cancel'],
    ['平台证书', '/reference/v3/certificates'],
    ['关闭订单', '/reference/v3/pay/transactions/out-trade-no/out_trade_no/close'],
    ['JSAPI下单', '/reference/v3/pay/transactions/jsapi'],
    ['交易账单', '/reference/v3/bill/tradebill'],
    ['NOT_ENOUGH', '/reference/errors/not-enough'],
    ['排查', '/guide/troubleshooting'],
  ],
  en: [
    ['refund query', '/en/reference/v3/refund/domestic/refunds/out_refund_no'],
    ['close order', '/en/reference/v3/pay/transactions/out-trade-no/out_trade_no/close'],
    ['platform certificates', '/en/reference/v3/certificates'],
    ['complete service order', '/en/reference/v3/payscore/serviceorder/out_order_no/complete'],
    ['trade bill', '/en/reference/v3/bill/tradebill'],
    ['native', '/en/reference/v3/pay/transactions/native'],
    ['SIGN_ERROR', '/en/reference/errors/sign-error'],
    ['troubleshooting', '/en/guide/troubleshooting'],
  ],
}

describe.each(['zh', 'en'] as const)('the search in %s', (language) => {
  const documents = read<TitleDocument[]>(`${language}-titles.json`)
  const fields = read<FieldIndex>(`${language}-names.json`)
  const index = new SearchIndex(documents)
  const found = (query: string): string[] => index.find(query, fields).map(({ address }) => address)

  it.each([...languages[language]])('finds for %s one of the first three: %s', (query, address) => {
    const first = found(query).slice(0, 3)
    expect(first.map((each) => each.replace(/#.*$/, ''))).toContain(address)
  })

  it('finds a field by both spellings', () => {
    const pages = found('out_trade_no')
    expect(pages.length).toBeGreaterThan(3)
    expect(found('outTradeNo')).toEqual(pages)
  })

  it('loads at most 300 kB for the first search', () => {
    const file = join(built, 'search', `${language}-titles.json`)
    expect(gzipSync(readFileSync(file)).length).toBeLessThan(300_000)
    expect(statSync(file).size).toBeLessThan(600_000)
  })

  it('answers nonsense with nothing, and an empty query too', () => {
    expect(found('qqqqzzzz')).toEqual([])
    expect(found('')).toEqual([])
  })
})
