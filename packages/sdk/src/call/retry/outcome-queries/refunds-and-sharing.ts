import type { OutcomeQueryEntry } from './entry'

/** Refunds to users, profit sharing, and funds that go abroad. */
export const refundAndSharingQueries: readonly OutcomeQueryEntry[] = [
  {
    route: 'GET /v3/refund/domestic/refunds/{out_refund_no}',
    query: ['sub_mchid'],
    writes: [
      'POST /v3/refund/domestic/refunds',
      'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund',
    ],
  },
  {
    route: 'GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}',
    query: ['sub_mchid'],
    writes: [
      'POST /v3/ecommerce/refunds/apply',
      'POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund',
    ],
  },
  {
    route: 'GET /v3/ecommerce/refunds/{refund_id}/return-advance',
    query: ['sub_mchid'],
    writes: ['POST /v3/ecommerce/refunds/{refund_id}/return-advance'],
  },
  {
    route: 'GET /v3/global/refunds/out-refund-no/{out_refund_no}',
    query: ['mchid', 'sp_mchid', 'sub_mchid'],
    writes: ['POST /v3/global/refunds'],
  },
  {
    route: 'GET /v3/refunds/out-refund-no/{out_refund_no}',
    query: ['mchid', 'sp_mchid', 'sub_mchid'],
    writes: ['POST /v3/refunds'],
  },
  {
    route: 'GET /v3/profitsharing/orders/{out_order_no}',
    query: ['transaction_id', 'sub_mchid'],
    writes: ['POST /v3/profitsharing/orders', 'POST /v3/profitsharing/orders/unfreeze'],
  },
  {
    route: 'GET /v3/profitsharing/return-orders/{out_return_no}',
    query: ['out_order_no', 'sub_mchid'],
    writes: ['POST /v3/profitsharing/return-orders'],
  },
  {
    route: 'GET /v3/ecommerce/profitsharing/orders',
    query: ['sub_mchid', 'transaction_id', 'out_order_no'],
    writes: ['POST /v3/ecommerce/profitsharing/finish-order', 'POST /v3/ecommerce/profitsharing/orders'],
  },
  {
    route: 'GET /v3/ecommerce/profitsharing/returnorders',
    query: ['sub_mchid', 'out_return_no', 'order_id', 'out_order_no'],
    writes: ['POST /v3/ecommerce/profitsharing/returnorders'],
  },
  {
    route: 'GET /v3/ecommerce/profitsharing/after-sales-orders',
    query: ['sub_mchid', 'transaction_id'],
    writes: ['POST /v3/ecommerce/profitsharing/after-sales-orders'],
  },
  {
    route: 'GET /v3/brand/profitsharing/orders',
    query: ['sub_mchid', 'transaction_id', 'out_order_no'],
    writes: ['POST /v3/brand/profitsharing/finish-order', 'POST /v3/brand/profitsharing/orders'],
  },
  {
    route: 'GET /v3/brand/profitsharing/returnorders',
    query: ['sub_mchid', 'out_return_no', 'order_id', 'out_order_no'],
    writes: ['POST /v3/brand/profitsharing/returnorders'],
  },
  {
    route: 'GET /v3/global/profit-sharing/orders/{out_order_no}',
    query: ['sub_mchid', 'transaction_id'],
    writes: ['POST /v3/global/profit-sharing/orders', 'POST /v3/global/profit-sharing/orders/unfreeze'],
  },
  {
    route: 'GET /v3/funds-to-oversea/orders/{out_order_id}',
    query: ['sub_mchid', 'transaction_id'],
    writes: ['POST /v3/funds-to-oversea/orders'],
  },
  {
    route: 'GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}',
    query: ['sub_mchid'],
    writes: ['POST /v3/funds-to-oversea/return/return-orders'],
  },
]
