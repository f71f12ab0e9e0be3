import type { BillRow } from './columns'

/*
 * Which columns a bill always has. A header without one of them is refused, so that the type of a row is true; what
 * only some bills of a kind have (the refunds of ALL and REFUND) is optional.
 */

const trade = [
  'trade_time',
  'appid',
  'mchid',
  'transaction_id',
  'out_trade_no',
  'openid',
  'trade_type',
  'trade_state',
  'currency',
  'settlement_amount',
  'order_amount',
  'fee_yuan',
  'rate',
] as const satisfies readonly (keyof BillRow)[]

const fundFlow = [
  'booked_time',
  'business_id',
  'fund_flow_id',
  'business_name',
  'business_type',
  'direction',
  'amount',
  'balance',
  'applicant',
  'remark',
  'voucher_id',
] as const satisfies readonly (keyof BillRow)[]

type With<Names extends readonly (keyof BillRow)[]> = BillRow & Required<Pick<BillRow, Names[number]>>

/** One payment or refund. */
export type TradeRow = With<typeof trade>

/** One change of an account's balance. */
export type FundFlowRow = With<typeof fundFlow>

/** A bill of the catalog: its operation and its rows. */
export interface BillKind {
  readonly path: string
  readonly required: readonly (keyof BillRow)[]
  /** Query parameters that are always sent. */
  readonly query: Readonly<Record<string, string>>
}

const encrypted = { algorithm: 'AEAD_AES_256_GCM' } as const

/** Operation of each bill. */
export const billKinds = {
  trade: { path: '/v3/bill/tradebill', required: trade, query: {} },
  // The merchant configures the layout of these types.
  specialTrade: { path: '/v3/bill/tradebill', required: [], query: {} },
  fundFlow: { path: '/v3/bill/fundflowbill', required: fundFlow, query: {} },
  profitSharing: { path: '/v3/profitsharing/bills', required: [], query: {} },
  subMerchantFundFlow: {
    path: '/v3/bill/sub-merchant-fundflowbill',
    required: fundFlow,
    query: { account_type: 'BASIC', ...encrypted },
  },
  ecommerceFundFlow: {
    path: '/v3/ecommerce/bill/fundflowbill',
    required: fundFlow,
    query: { account_type: 'ALL', ...encrypted },
  },
} as const satisfies Readonly<Record<string, BillKind>>
