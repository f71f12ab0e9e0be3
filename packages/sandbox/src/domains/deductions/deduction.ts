import { defineTable } from '../../storage/table'

/** A deduction by a contract. Its order is a transaction of the trade type `PAP`. */
export interface Deduction {
  readonly mchid: string
  readonly out_trade_no: string
  readonly contract_id: string
  readonly plan_id: string
  readonly openid: string
  /** Planned deduction that it carries out. */
  readonly policy_period_id?: number
  /** Day of the request in Beijing. */
  readonly requestedOn: string
  /** Day of the payment. */
  readonly paidOn?: string
  /** In fen. */
  readonly total: number
  /** `pending` until WeChat Pay has deducted the money or failed to. */
  readonly outcome: 'pending' | 'paid' | 'failed'
}

/** The deductions of all contracts. */
export const deductions = defineTable<Deduction>({
  table: 'deductions',
  key: ['mchid', 'out_trade_no'],
  columns: ['mchid', 'out_trade_no', 'contract_id', 'plan_id', 'openid'],
})
