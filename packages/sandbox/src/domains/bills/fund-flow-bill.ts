import { sha256Hex } from '@wxpay/protocol'
import { compactTime } from '../../clock/beijing-time'
import type { BillLayout } from './bill'
import { billTime } from './bill-time'
import { cell, yuan } from './line'
import type { Movement } from './movement'

// Names of each movement in a fund flow bill.
const flows = {
  payment: { name: '交易', type: '交易', direction: '收入' },
  refund: { name: '退款', type: '退款', direction: '支出' },
  return: { name: '退款', type: '退款退回', direction: '收入' },
} as const

function amountOf(movement: Movement): number {
  return movement.kind === 'payment' ? movement.transaction.amount.total : movement.refund.amount.refund
}

// Derived from the movement, so that the same bill has the same number each time.
function flowNumber({ kind, at, transaction }: Movement, business: string): string {
  const digits = BigInt(`0x${sha256Hex(`${kind}${business}`).slice(0, 16)}`) % 10_000_000_000n
  return `${transaction.mchid}${compactTime(new Date(at)).slice(0, 8)}${String(digits).padStart(10, '0')}`
}

/**
 * The bill of all changes to the balance of the basic account.
 *
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/structure/fund-bill.html
 */
export const fundFlowBill: BillLayout = {
  kinds: ['payment', 'refund', 'return'],
  headers: [
    '记账时间',
    '微信支付业务单号',
    '资金流水单号',
    '业务名称',
    '业务类型',
    '收支类型',
    '收支金额(元)',
    '账户结余(元)',
    '资金变更提交申请人',
    '备注',
    '业务凭证号',
  ],
  totalHeaders: ['资金流水总笔数', '收入笔数', '收入金额', '支出笔数', '支出金额'],
  open: ({ balance: opening }) => {
    const sum = { balance: opening, incomes: 0, income: 0, expenses: 0, expense: 0 }
    return {
      row: (movement) => {
        const amount = amountOf(movement)
        if (flows[movement.kind].direction === '收入') {
          sum.balance += amount
          sum.income += amount
          sum.incomes += 1
        } else {
          sum.balance -= amount
          sum.expense += amount
          sum.expenses += 1
        }
        return fields(movement, sum.balance)
      },
      // The official example has counts with a decimal.
      totals: () => [
        `${sum.incomes + sum.expenses}.0`,
        `${sum.incomes}.0`,
        yuan(sum.income),
        `${sum.expenses}.0`,
        yuan(sum.expense),
      ],
    }
  },
}

function fields(movement: Movement, balance: number): readonly string[] {
  const { name, type, direction } = flows[movement.kind]
  const { transaction_id, out_trade_no } = movement.transaction
  const business = movement.kind === 'payment' ? transaction_id : movement.refund.refund_id
  return [
    billTime(movement.at),
    business,
    flowNumber(movement, business),
    name,
    type,
    direction,
    yuan(amountOf(movement)),
    yuan(balance),
    'system',
    movement.kind === 'payment' ? '' : cell(movement.refund.reason ?? ''),
    movement.kind === 'payment' ? out_trade_no : `REF${transaction_id}`,
  ]
}
