import type { BillLayout } from './bill'
import { fundFlowBill } from './fund-flow-bill'
import { tradeBills } from './trade-bill'

/** The kinds of bills that the sandbox has anything for. */
export const billKinds = {
  'trade-all': tradeBills.ALL,
  'trade-success': tradeBills.SUCCESS,
  'trade-refund': tradeBills.REFUND,
  'fund-flow': fundFlowBill,
} as const satisfies Readonly<Record<string, BillLayout>>

export type BillKind = keyof typeof billKinds

/**
 * The kind that a request asks for by `bill_type`; `undefined` where nothing can stand in it here: no coupon is
 * bought, and no merchant has a bill of his own design.
 */
export const kindsByBillType: Readonly<Record<string, BillKind | undefined>> = {
  ALL: 'trade-all',
  SUCCESS: 'trade-success',
  REFUND: 'trade-refund',
  RECHARGE_REFUND: undefined,
  ALL_SPECIAL: undefined,
  SUC_SPECIAL: undefined,
  REF_SPECIAL: undefined,
}

/** The same by `account_type`: all money moves on the basic account. */
export const kindsByAccountType: Readonly<Record<string, BillKind | undefined>> = {
  BASIC: 'fund-flow',
  OPERATION: undefined,
  FEES: undefined,
  DEPOSIT: undefined,
}
