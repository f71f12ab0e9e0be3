import type { OutcomeQueryEntry } from './entry'

/** Transfers to users, single and in batches, and compensations. */
export const transferQueries: readonly OutcomeQueryEntry[] = [
  {
    route: 'GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
    query: [],
    writes: [
      'POST /v3/fund-app/mch-transfer/transfer-bills',
      'POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel',
      'POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization',
      'POST /v3/fund-app/mch-transfer/transfer-bills/transfer',
    ],
  },
  {
    route: 'GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}',
    query: ['sub_mchid'],
    writes: [
      'POST /v3/fund-app/mch-transfer/partner/transfer-bills',
      'POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel',
      'POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization',
      'POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer',
    ],
  },
  {
    route:
      'GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}',
    query: [],
    writes: [
      'POST /v3/fund-app/mch-transfer/user-confirm-authorization',
      'POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close',
    ],
  },
  {
    route: 'GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}',
    query: [],
    writes: [
      'POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations',
      'POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close',
    ],
  },
  {
    route: 'GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}',
    query: [],
    writes: [
      'POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills',
      'POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel',
    ],
  },
  {
    route: 'GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}',
    query: ['sponsor_mchid'],
    writes: [
      'POST /v3/fund-app/mch-transfer/partner/charity-budget',
      'POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock',
    ],
  },
  {
    route: 'GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}',
    query: ['sponsor_mchid', 'out_budget_no'],
    writes: ['POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills'],
  },
  {
    route: 'GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}',
    query: [],
    writes: ['POST /v3/fund-app/brand-redpacket/brand-merchant-batches'],
  },
  {
    route: 'GET /v3/transfer/batches/out-batch-no/{out_batch_no}',
    query: [],
    fixed: { need_query_detail: false },
    writes: ['POST /v3/transfer/batches'],
  },
  {
    route: 'GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}',
    query: [],
    fixed: { need_query_detail: false },
    writes: ['POST /v3/partner-transfer/batches', 'POST /v3/payroll-card/transfer-batches'],
  },
  {
    route: 'GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}',
    query: [],
    fixed: { need_query_detail: false },
    writes: ['POST /v3/bank-transfer/batches'],
  },
  {
    route: 'GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}',
    query: ['sub_mchid'],
    fixed: { need_query_detail: false },
    writes: ['POST /v3/platsolution/mch-transfer/batches/apply'],
  },
  {
    route: 'GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}',
    query: ['sub_mchid'],
    writes: [
      'POST /v3/platsolution/mch-transfer/reservation/apply',
      'POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close',
    ],
  },
  {
    route: 'GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}',
    query: ['sub_mchid'],
    fixed: { need_query_detail: false },
    writes: ['POST /v3/platsolution/insurance/mch-transfer/batches/apply'],
  },
  {
    route: 'GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}',
    query: ['sub_mchid'],
    writes: [
      'POST /v3/platsolution/insurance/mch-transfer/reservation/apply',
      'POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close',
    ],
  },
  {
    route: 'GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
    query: ['sub_mchid'],
    writes: [
      'POST /v3/ecommerce/mch-transfer/transfer-bills',
      'POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel',
    ],
  },
  {
    route: 'GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}',
    query: [],
    writes: [
      'POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills',
      'POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel',
      'POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer',
    ],
  },
  {
    route: 'GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}',
    query: ['sub_mchid'],
    writes: [
      'POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills',
      'POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel',
      'POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer',
    ],
  },
  {
    route:
      'GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}',
    query: ['sub_mchid'],
    writes: ['POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills'],
  },
  {
    route:
      'GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}',
    query: [],
    writes: ['POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills'],
  },
  {
    route:
      'GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}',
    query: ['sub_mchid'],
    writes: ['POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills'],
  },
  {
    route: 'GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}',
    query: ['sponsor_mchid'],
    writes: ['POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills'],
  },
  {
    route: 'GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
    query: ['business_type'],
    writes: ['POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills'],
  },
]
