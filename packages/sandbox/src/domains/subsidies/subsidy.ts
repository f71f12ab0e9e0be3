import type { Context } from '../../domain/context'
import { defineTable } from '../../storage/table'

/** The subsidy of a payment and its state; amounts in fen, times in milliseconds. */
export interface Subsidy {
  readonly transaction_id: string
  readonly mchid: string
  readonly sub_mchid: string
  readonly state: 'PAID' | 'CANCELED'
  readonly subsidy_id: string
  readonly out_subsidy_no?: string
  readonly amount: number
  readonly description: string
  readonly createdAt: number
  readonly accepted: string
}

/** A return of a subsidy. */
export interface SubsidyReturn {
  readonly mchid: string
  readonly out_order_no: string
  readonly transaction_id: string
  readonly subsidy_refund_id: string
  readonly refund_id: string
  readonly amount: number
  readonly description: string
  readonly createdAt: number
  readonly accepted: string
}

/** Subsidies by payment. */
export const subsidies = defineTable<Subsidy>({
  table: 'subsidies',
  key: ['transaction_id'],
  columns: ['transaction_id'],
})

/** Returns of subsidies by the number of the platform. */
export const subsidyReturns = defineTable<SubsidyReturn>({
  table: 'subsidy_returns',
  key: ['mchid', 'out_order_no'],
  columns: ['mchid', 'out_order_no', 'transaction_id'],
})

/** The subsidy of a payment, or `undefined`. */
export function findSubsidy({ database }: Context, transaction_id: string): Subsidy | undefined {
  return subsidies.find(database, { transaction_id })
}
