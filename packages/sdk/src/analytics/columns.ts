import type { BillRow } from '../features/bills/columns'

/**
 * Kind of a column.
 *
 * - `date`: the day of the bill in Beijing
 * - `time`: a moment; the bill has it in Beijing's time
 * - `fen`: integer fen (hundredths of another currency)
 * - `fee`: yuan with five decimals, exact
 * - `json`: the columns of the bill that the catalog of columns does not know, as an object of strings
 */
export type ExportKind = 'text' | 'date' | 'time' | 'fen' | 'fee' | 'json'

/** Bill that can be exported. */
export type ExportedBill = 'trade' | 'fundFlow'

/** A column of an exported bill. */
export interface ExportColumn {
  /** Name of the column, and of the field of a row. */
  readonly name: string
  readonly kind: ExportKind
  /** `required`: every bill has it, in every row. */
  readonly presence: 'required' | 'optional'
}

type Name = Exclude<keyof BillRow, 'mchid'>
type Given = readonly [name: Name, kind: ExportKind, presence?: 'required']

const about: readonly ExportColumn[] = [
  { name: 'bill_date', kind: 'date', presence: 'required' },
  { name: 'mchid', kind: 'text', presence: 'required' },
]

const trade: readonly Given[] = [
  ['sub_mchid', 'text'],
  ['appid', 'text', 'required'],
  ['trade_time', 'time', 'required'],
  ['transaction_id', 'text', 'required'],
  ['out_trade_no', 'text', 'required'],
  ['trade_type', 'text', 'required'],
  ['trade_state', 'text', 'required'],
  ['openid', 'text', 'required'],
  ['bank_type', 'text'],
  ['device_id', 'text'],
  ['currency', 'text', 'required'],
  ['order_amount', 'fen', 'required'],
  ['settlement_amount', 'fen', 'required'],
  ['coupon_amount', 'fen'],
  ['refund_id', 'text'],
  ['out_refund_no', 'text'],
  ['refund_type', 'text'],
  ['refund_status', 'text'],
  ['refund_create_time', 'time'],
  ['refund_success_time', 'time'],
  ['refund_amount', 'fen'],
  ['applied_refund_amount', 'fen'],
  ['coupon_refund_amount', 'fen'],
  ['fee_yuan', 'fee', 'required'],
  ['rate', 'text', 'required'],
  ['rate_remark', 'text'],
  ['description', 'text'],
  ['attach', 'text'],
  ['other', 'json'],
]

const fundFlow: readonly Given[] = [
  ['sub_mchid', 'text'],
  ['booked_time', 'time', 'required'],
  ['business_id', 'text', 'required'],
  ['fund_flow_id', 'text', 'required'],
  ['business_name', 'text', 'required'],
  ['business_type', 'text', 'required'],
  ['direction', 'text', 'required'],
  ['amount', 'fen', 'required'],
  ['balance', 'fen', 'required'],
  ['applicant', 'text', 'required'],
  ['remark', 'text', 'required'],
  ['voucher_id', 'text', 'required'],
  ['other', 'json'],
]

function columnOf([name, kind, presence]: Given): ExportColumn {
  return { name, kind, presence: presence ?? 'optional' }
}

/** Columns of the files and tables, in order. A later version only adds columns, at the end. */
export const exportColumns: Readonly<Record<ExportedBill, readonly ExportColumn[]>> = {
  trade: [...about, ...trade.map(columnOf)],
  fundFlow: [
    ...about,
    { name: 'account_type', kind: 'text', presence: 'required' },
    ...fundFlow.map(columnOf),
  ],
}
