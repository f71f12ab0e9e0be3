import type { Routes } from '@wxpay/sdk/types'

/** Field and values that report the state of a receipt. */
export interface ReceiptStates {
  /** The field that holds the state. */
  readonly field: string
  /** Also the meaning of an absent field. */
  readonly pending: string
  readonly ready: string
  readonly failed?: string
}

/** One kind of receipt: its application and its query. */
export interface ReceiptKind {
  readonly apply: keyof Routes
  readonly query: keyof Routes
  /** Fields that identify a receipt. */
  readonly needs: readonly string[]
  /** Fields in the query string of the query. */
  readonly params: readonly string[]
  /** Fields taken from the response to the application. */
  readonly ticket?: string
  readonly states: ReceiptStates
}

const generated = { field: 'state', pending: 'GENERATING', ready: 'FINISHED' } as const
const accepted = { field: 'receipt_state', pending: 'ACCEPTED', ready: 'FINISHED' } as const
const signed = { field: 'signature_status', pending: 'ACCEPTED', ready: 'FINISHED' } as const

/** All products with receipts: their applications and queries. */
export const receiptKinds = {
  transferByOwnNumber: {
    apply: 'POST /v3/fund-app/mch-transfer/elecsign/out-bill-no',
    query: 'GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}',
    needs: ['out_bill_no'],
    params: [],
    states: { ...generated, failed: 'FAILED' },
  },
  transferByWechatNumber: {
    apply: 'POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no',
    query: 'GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}',
    needs: ['transfer_bill_no'],
    params: [],
    states: { ...generated, failed: 'FAILED' },
  },
  partnerTransfer: {
    apply: 'POST /v3/fund-app/mch-transfer/partner/electronic-receipts',
    query: 'GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}',
    needs: ['sub_mchid', 'out_bill_no'],
    params: ['sub_mchid'],
    states: generated,
  },
  budget: {
    apply: 'POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts',
    query: 'GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts',
    needs: ['out_budget_no', 'start_date', 'end_date', 'sponsor_mchid'],
    params: ['accept_id'],
    ticket: 'accept_id',
    states: accepted,
  },
  batch: {
    apply: 'POST /v3/transfer/bill-receipt',
    query: 'GET /v3/transfer/bill-receipt/{out_batch_no}',
    needs: ['out_batch_no'],
    params: [],
    states: signed,
  },
  detail: {
    apply: 'POST /v3/transfer-detail/electronic-receipts',
    query: 'GET /v3/transfer-detail/electronic-receipts',
    needs: ['accept_type', 'out_detail_no'],
    params: ['accept_type', 'out_batch_no', 'out_detail_no'],
    states: signed,
  },
  bankBatch: {
    apply: 'POST /v3/bank-batch-transfer/receipt/summary-receipts',
    query: 'GET /v3/bank-batch-transfer/receipt/summary-receipts',
    needs: ['out_batch_no'],
    params: ['out_batch_no'],
    states: accepted,
  },
  bankDetail: {
    apply: 'POST /v3/bank-batch-transfer/receipt/detail-receipts',
    query: 'GET /v3/bank-batch-transfer/receipt/detail-receipts',
    needs: ['out_batch_no', 'out_detail_no'],
    params: ['out_batch_no', 'out_detail_no'],
    states: accepted,
  },
  platformBatch: {
    apply: 'POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply',
    query: 'GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}',
    needs: ['sub_mchid', 'out_batch_no'],
    params: ['sub_mchid'],
    states: accepted,
  },
  platformDetail: {
    apply:
      'POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply',
    query:
      'GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}',
    needs: ['sub_mchid', 'out_batch_no', 'out_detail_no'],
    params: ['sub_mchid'],
    states: accepted,
  },
  insuranceBatch: {
    apply:
      'POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply',
    query: 'GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}',
    needs: ['sub_mchid', 'out_batch_no'],
    params: ['sub_mchid'],
    states: accepted,
  },
  insuranceDetail: {
    apply:
      'POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply',
    query:
      'GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}',
    needs: ['sub_mchid', 'out_batch_no', 'out_detail_no'],
    params: ['sub_mchid'],
    states: accepted,
  },
} as const satisfies Readonly<Record<string, ReceiptKind>>
