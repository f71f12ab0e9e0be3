import type { BillLayout } from './bill'
import { couponFlowBills } from './coupon-flow-bill'
import { fundFlowBill } from './fund-flow-bill'
import { platformFundFlowBill } from './platform-fund-flow-bill'
import { tradeBills } from './trade-bill'
import { withdrawalBill } from './withdrawal-bill'

/** Kinds of bills that the sandbox has data for. */
export const billKinds = {
  'trade-all': tradeBills.ALL,
  'trade-success': tradeBills.SUCCESS,
  'trade-refund': tradeBills.REFUND,
  'fund-flow': fundFlowBill('BASIC'),
  'fund-flow-operation': fundFlowBill('OPERATION'),
  'fund-flow-fees': fundFlowBill('FEES'),
  'fund-flow-deposit': fundFlowBill('DEPOSIT'),
  'fund-flow-platform': platformFundFlowBill,
  'withdrawal-failures': withdrawalBill,
  'coupon-use': couponFlowBills.use,
  'coupon-use-of-day': couponFlowBills.useOfDay,
  'coupon-refund': couponFlowBills.refund,
  'coupon-refund-of-day': couponFlowBills.refundOfDay,
} as const satisfies Readonly<Record<string, BillLayout>>

export type BillKind = keyof typeof billKinds

/**
 * Kind of bill by `bill_type`; `undefined` for a bill that is always empty, because the sandbox has no refunds from the
 * available balance of old merchants and no custom bills.
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

/** Kind of fund flow bill by `account_type`. */
export const kindsByAccountType: Readonly<Record<string, BillKind | undefined>> = {
  BASIC: 'fund-flow',
  OPERATION: 'fund-flow-operation',
  FEES: 'fund-flow-fees',
}

/** The same for a sub-merchant, which also has a deposit. */
export const kindsBySubMerchantAccountType: Readonly<Record<string, BillKind | undefined>> = {
  ...kindsByAccountType,
  DEPOSIT: 'fund-flow-deposit',
}
