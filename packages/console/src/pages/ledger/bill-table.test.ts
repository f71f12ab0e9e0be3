import { describe, expect, it } from 'vitest'
import { readBill } from './bill-table'

const bill = [
  '﻿交易时间,商户订单号,商品名称,订单金额',
  '`2026-05-10 08:30:00,`T1,`茶, 热,`1.00',
  '`2026-05-10 08:31:00,`T2,`,`-0.50',
  '总交易单数,订单总金额',
  '`2,`0.50',
  '',
].join('\r\n')

describe('readBill', () => {
  it('reads columns, rows and totals', () => {
    expect(readBill(bill)).toEqual({
      columns: ['交易时间', '商户订单号', '商品名称', '订单金额'],
      rows: [
        ['2026-05-10 08:30:00', 'T1', '茶, 热', '1.00'],
        ['2026-05-10 08:31:00', 'T2', '', '-0.50'],
      ],
      totalColumns: ['总交易单数', '订单总金额'],
      totals: ['2', '0.50'],
    })
  })

  it('reads a bill that was cut before its totals', () => {
    expect(readBill('a,b\n`1,`2\n')).toEqual({
      columns: ['a', 'b'],
      rows: [['1', '2']],
      totalColumns: [],
      totals: [],
    })
  })

  it('returns no columns for an empty text', () => {
    expect(readBill('')).toEqual({ columns: [], rows: [], totalColumns: [], totals: [] })
  })
})
