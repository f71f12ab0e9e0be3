import { compactTime } from '../../clock/beijing-time'
import type { MerchantAccount } from '../../ledger/account'
import { balanceAt, partsOf } from '../../ledger/balance'
import { type Entry, entriesOf } from '../../ledger/entries'
import { transferKinds } from '../../ledger/transfer'
import type { Database } from '../../storage/database'
import type { BillLayout, BillSubject } from './bill'
import { billTime } from './bill-time'
import { flowCell, yuan } from './line'
import { inOrder } from './movement'
import { generatedBefore, generatedDay } from './movements'
import { syntheticMovements } from './synthetic'

type Flow = Omit<Entry, 'account'>

/**
 * The bill of all changes to the balance of an account.
 *
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/structure/fund-bill.html
 */
export function fundFlowBill(account: MerchantAccount): BillLayout {
  return {
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
    open: (subject, database) => {
      const sum = { balance: openingBalance(account, subject, database), incomes: 0, income: 0 }
      const spent = { expenses: 0, expense: 0 }
      return {
        *rows() {
          for (const flow of flowsOf(account, subject, database)) {
            const names = transferKinds[flow.kind]
            if (names === undefined) continue
            sum.balance += flow.amount
            if (flow.amount > 0) {
              sum.incomes += 1
              sum.income += flow.amount
            } else {
              spent.expenses += 1
              spent.expense -= flow.amount
            }
            yield [
              billTime(flow.at),
              flow.reference,
              flowNumber(subject.mchid, flow),
              names.name,
              names.type,
              flow.amount > 0 ? '收入' : '支出',
              yuan(Math.abs(flow.amount)),
              yuan(sum.balance),
              'system',
              flowCell(flow.remark),
              flowCell(flow.voucher),
            ]
          }
        },
        // The official example has counts with a decimal.
        totals: () => [
          `${sum.incomes + spent.expenses}.0`,
          `${sum.incomes}.0`,
          yuan(sum.income),
          `${spent.expenses}.0`,
          yuan(spent.expense),
        ],
      }
    },
  }
}

function openingBalance(account: MerchantAccount, subject: BillSubject, database: Database): number {
  const { mchid, day } = subject
  const moment = { before: day.start, today: day.date }
  const { available, pending } = balanceAt(database, mchid, account, moment)
  return available + pending + (account === 'BASIC' ? generatedBefore(database, subject) : 0)
}

function flowsOf(account: MerchantAccount, subject: BillSubject, database: Database): Generator<Flow> {
  const { mchid, day } = subject
  const recorded = entriesOf(database, { owner: mchid, accounts: partsOf(account), ...day })
  const generated = account === 'BASIC' ? generatedDay(database, subject) : undefined
  if (generated === undefined) return inOrder<Flow>(recorded)
  return inOrder<Flow>(recorded, generatedFlows(syntheticMovements(generated, day)))
}

// Generated payments have no fee.
function* generatedFlows(movements: ReturnType<typeof syntheticMovements>): Generator<Flow> {
  for (const { at, transaction } of movements) {
    const { transaction_id: reference, out_trade_no: voucher, amount } = transaction
    const id = Number(reference.slice(-10))
    yield { id, at, amount: amount.total, transfer: id, kind: 'payment', reference, voucher, remark: '' }
  }
}

// Of the merchant and the day, and unlike those of generated payments, which count from 0.
function flowNumber(mchid: string, { id, at, reference }: Flow): string {
  const generated = reference.startsWith('4200999999')
  const serial = generated ? id : 9_000_000_000 + (id % 1_000_000_000)
  return `${mchid}${compactTime(new Date(at)).slice(0, 8)}${String(serial).padStart(10, '0')}`
}
