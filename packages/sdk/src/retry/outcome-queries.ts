/** A query, what it needs beside its path parameters, and the writes whose outcome it tells. */
export interface OutcomeQueryEntry {
  readonly route: string
  /** Fields of the write that go into the query string of the query. */
  readonly query: readonly string[]
  /** What else stands in its query string. */
  readonly fixed?: Readonly<Record<string, boolean>>
  readonly writes: readonly string[]
}

/**
 * How to find out what became of a write whose answer did not come. Fields are taken from the write: from its body, its
 * path or its query.
 */
export const outcomeQueries: readonly OutcomeQueryEntry[] = [
  {
    route: 'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
    query: ['mchid'],
    writes: [
      'POST /v3/pay/transactions/jsapi',
      'POST /v3/pay/transactions/jsapi-with-contract',
      'POST /v3/pay/transactions/app',
      'POST /v3/pay/transactions/app-with-contract',
      'POST /v3/pay/transactions/h5',
      'POST /v3/pay/transactions/native',
      'POST /v3/pay/transactions/codepay',
      'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close',
      'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse',
    ],
  },
  {
    route: 'GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}',
    query: ['sp_mchid', 'sub_mchid'],
    writes: [
      'POST /v3/pay/partner/transactions/jsapi',
      'POST /v3/pay/partner/transactions/jsapi-with-contract',
      'POST /v3/pay/partner/transactions/app',
      'POST /v3/pay/partner/transactions/app-with-contract',
      'POST /v3/pay/partner/transactions/h5',
      'POST /v3/pay/partner/transactions/native',
      'POST /v3/pay/partner/transactions/miniprogram',
      'POST /v3/pay/partner/transactions/codepay',
      'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close',
      'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse',
    ],
  },
  {
    route: 'GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}',
    query: [],
    writes: [
      'POST /v3/combine-transactions/jsapi',
      'POST /v3/combine-transactions/app',
      'POST /v3/combine-transactions/h5',
      'POST /v3/combine-transactions/native',
      'POST /v3/combine-transactions/miniprogram',
      'POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close',
    ],
  },
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
    route: 'GET /v3/payscore/serviceorder',
    query: ['out_order_no', 'service_id', 'appid'],
    writes: [
      'POST /v3/payscore/serviceorder',
      'POST /v3/payscore/serviceorder/{out_order_no}/cancel',
      'POST /v3/payscore/serviceorder/{out_order_no}/complete',
      'POST /v3/payscore/serviceorder/{out_order_no}/modify',
      'POST /v3/payscore/serviceorder/{out_order_no}/pay',
      'POST /v3/payscore/serviceorder/{out_order_no}/sync',
    ],
  },
  {
    route: 'GET /v3/payscore/partner/serviceorder',
    query: ['out_order_no', 'service_id', 'sub_mchid'],
    writes: [
      'POST /v3/payscore/partner/serviceorder',
      'POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel',
      'POST /v3/payscore/partner/serviceorder/{out_order_no}/complete',
      'POST /v3/payscore/partner/serviceorder/{out_order_no}/modify',
      'POST /v3/payscore/partner/serviceorder/{out_order_no}/pay',
      'POST /v3/payscore/partner/serviceorder/{out_order_no}/sync',
    ],
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
    writes: ['POST /v3/ecommerce/profitsharing/orders', 'POST /v3/ecommerce/profitsharing/finish-order'],
  },
  {
    route: 'GET /v3/ecommerce/profitsharing/returnorders',
    query: ['sub_mchid', 'out_return_no', 'order_id', 'out_order_no'],
    writes: ['POST /v3/ecommerce/profitsharing/returnorders'],
  },
  {
    route: 'GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
    query: [],
    writes: [
      'POST /v3/fund-app/mch-transfer/transfer-bills',
      'POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel',
      'POST /v3/fund-app/mch-transfer/transfer-bills/transfer',
    ],
  },
  {
    route: 'GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}',
    query: ['sub_mchid'],
    writes: [
      'POST /v3/fund-app/mch-transfer/partner/transfer-bills',
      'POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel',
      'POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer',
    ],
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
    writes: ['POST /v3/partner-transfer/batches'],
  },
  {
    route: 'GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}',
    query: ['sub_mchid'],
    writes: ['POST /v3/ecommerce/fund/withdraw'],
  },
]
