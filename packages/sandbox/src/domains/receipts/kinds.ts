import type { Projection } from '../../domain/projection'

/** Differences between the products that issue receipts. */
interface ReceiptProduct {
  readonly pending: 'GENERATING' | 'ACCEPTED'
  readonly hash: 'SHA256' | 'SM3'
  /** Whether such a receipt can fail. */
  readonly fails: boolean
  /** Path of the download, with `{token}` in place of the token. */
  readonly download: string
}

/** One kind of receipts. */
export interface ReceiptKind extends ReceiptProduct {
  readonly apply: string
  readonly query: string
  /** Fields of the application that identify a receipt. */
  readonly names: readonly string[]
  /** The query finds the receipt by the number that the application returned. */
  readonly byAcceptId?: true
  readonly applied: Projection
  readonly queried: Projection
}

const file = ['hash_type', 'hash_value', 'download_url'] as const

const elecsign = {
  pending: 'GENERATING',
  hash: 'SHA256',
  fails: true,
  download: '/v3/transferdownload/elecvoucherfile?token={token}&source=elecsign',
  applied: ['state', 'create_time'],
  queried: ['state', 'create_time', 'update_time', ...file, 'fail_reason'],
} as const

const signfile = {
  pending: 'ACCEPTED',
  hash: 'SHA256',
  fails: false,
  download: '/v3/transferdownload/signfile?token={token}',
} as const

const same = <const Fields extends Projection>(fields: Fields) => ({ applied: fields, queried: fields })

const platform = {
  batch: {
    ...signfile,
    names: ['sub_mchid', 'out_batch_no'],
    applied: ['sub_mchid', 'out_batch_no', 'receipt_state'],
    queried: ['batch_id', 'out_batch_no', 'sub_mchid', 'receipt_state', ...file],
  },
  detail: {
    ...signfile,
    names: ['sub_mchid', 'out_batch_no', 'out_detail_no'],
    applied: ['sub_mchid', 'out_batch_no', 'out_detail_no', 'receipt_state'],
    queried: [
      'batch_id',
      'out_batch_no',
      'detail_id',
      'out_detail_no',
      'sub_mchid',
      'receipt_state',
      ...file,
    ],
  },
} as const

const transfers = '/v3/fund-app/mch-transfer'
const solution = '/v3/platsolution/mch-transfer/batches'
const insurance = '/v3/platsolution/insurance/mch-transfer/batches'
const inBatch = 'out-batch-no/{out_batch_no}'
const inDetail = `${inBatch}/out-detail-no/{out_detail_no}`

/** Every kind of receipts that can be applied for. */
export const receiptKinds = {
  transfer: {
    ...elecsign,
    apply: `${transfers}/elecsign/out-bill-no`,
    query: `${transfers}/elecsign/out-bill-no/{out_bill_no}`,
    names: ['out_bill_no'],
  },
  'transfer-by-wechat-number': {
    ...elecsign,
    apply: `${transfers}/elecsign/transfer-bill-no`,
    query: `${transfers}/elecsign/transfer-bill-no/{transfer_bill_no}`,
    names: ['transfer_bill_no'],
  },
  'partner-transfer': {
    ...signfile,
    pending: 'GENERATING',
    hash: 'SM3',
    apply: `${transfers}/partner/electronic-receipts`,
    query: `${transfers}/partner/electronic-receipts/{out_bill_no}`,
    names: ['sub_mchid', 'out_bill_no'],
    ...same(['sub_mchid', 'out_bill_no', 'state', 'create_time', 'update_time', ...file]),
  },
  budget: {
    ...signfile,
    apply: `${transfers}/partner/budget/{out_budget_no}/electronic-receipts`,
    query: `${transfers}/partner/budget/{out_budget_no}/electronic-receipts`,
    names: ['out_budget_no', 'start_date', 'end_date', 'sponsor_mchid', 'receiver_mchid'],
    byAcceptId: true,
    ...same([
      'out_budget_no',
      'start_date',
      'end_date',
      'sponsor_mchid',
      'receiver_mchid',
      'receipt_state',
      'accept_id',
      ...file,
    ]),
  },
  batch: {
    ...signfile,
    apply: '/v3/transfer/bill-receipt',
    query: '/v3/transfer/bill-receipt/{out_batch_no}',
    names: ['out_batch_no'],
    ...same(['out_batch_no', 'signature_no', 'signature_status', ...file, 'create_time', 'update_time']),
  },
  detail: {
    ...signfile,
    apply: '/v3/transfer-detail/electronic-receipts',
    query: '/v3/transfer-detail/electronic-receipts',
    names: ['accept_type', 'out_batch_no', 'out_detail_no'],
    ...same(['accept_type', 'out_batch_no', 'out_detail_no', 'signature_no', 'signature_status', ...file]),
  },
  'bank-batch': {
    ...signfile,
    apply: '/v3/bank-batch-transfer/receipt/summary-receipts',
    query: '/v3/bank-batch-transfer/receipt/summary-receipts',
    names: ['out_batch_no'],
    ...same(['out_batch_no', 'receipt_no', 'receipt_state', ...file, 'create_time', 'update_time']),
  },
  'bank-detail': {
    ...signfile,
    apply: '/v3/bank-batch-transfer/receipt/detail-receipts',
    query: '/v3/bank-batch-transfer/receipt/detail-receipts',
    names: ['out_batch_no', 'out_detail_no'],
    ...same(['out_batch_no', 'out_detail_no', 'receipt_no', 'receipt_state', ...file]),
  },
  'platform-batch': {
    ...platform.batch,
    apply: `${solution}/summary-receipts/${inBatch}/apply`,
    query: `${solution}/summary-receipts/${inBatch}`,
  },
  'platform-detail': {
    ...platform.detail,
    apply: `${solution}/detail-receipts/${inDetail}/apply`,
    query: `${solution}/detail-receipts/${inDetail}`,
  },
  'insurance-batch': {
    ...platform.batch,
    apply: `${insurance}/summary-receipts/${inBatch}/apply`,
    query: `${insurance}/summary-receipts/${inBatch}`,
  },
  'insurance-detail': {
    ...platform.detail,
    apply: `${insurance}/detail-receipts/${inDetail}/apply`,
    query: `${insurance}/detail-receipts/${inDetail}`,
  },
} as const satisfies Readonly<Record<string, ReceiptKind>>

export type ReceiptKindName = keyof typeof receiptKinds

/** A kind by name, typed like any other. */
export function kindOf(name: ReceiptKindName): ReceiptKind {
  return receiptKinds[name]
}
