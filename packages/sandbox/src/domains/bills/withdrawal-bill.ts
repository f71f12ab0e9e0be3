import { parseDocument } from '../../storage/table'
import type { Withdrawal } from '../withdrawals/withdrawal'
import type { BillLayout } from './bill'
import { billTime } from './bill-time'
import { cell, yuan } from './line'

/** Withdrawals that failed or came back on a day. The official columns are not published. */
export const withdrawalBill: BillLayout = {
  headers: [
    '提现时间',
    '商户号',
    '二级商户号',
    '商户提现单号',
    '微信支付提现单号',
    '提现金额(元)',
    '提现状态',
    '失败原因',
    '状态变更时间',
  ],
  totalHeaders: ['总笔数', '总金额(元)'],
  open: ({ mchid, day }, database) => {
    const sum = { count: 0, amount: 0 }
    return {
      *rows() {
        const found = database.all(
          `SELECT document FROM withdrawals WHERE mchid = ? AND updatedAt >= ? AND updatedAt < ?
           AND status IN ('FAIL', 'REFUND') ORDER BY updatedAt, rowid`,
          mchid,
          day.start,
          day.end,
        )
        for (const row of found) {
          const each = parseDocument(row) as Withdrawal
          sum.count += 1
          sum.amount += each.amount
          yield [
            billTime(each.createdAt),
            each.mchid,
            each.owner === each.mchid ? '0' : each.owner,
            each.out_request_no,
            each.withdraw_id,
            yuan(each.amount),
            each.status,
            cell(each.reason),
            billTime(each.updatedAt),
          ]
        }
      },
      totals: () => [String(sum.count), yuan(sum.amount)],
    }
  },
}
