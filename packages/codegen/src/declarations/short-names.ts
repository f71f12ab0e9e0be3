/** Short names of common objects, each the response (or the body) of the operation that defines it. */
export const SHORT_NAMES = {
  ServiceOrder: { route: 'GET /v3/payscore/serviceorder', part: 'response' },
  ServiceOrderCreation: { route: 'POST /v3/payscore/serviceorder', part: 'data' },
  ServiceOrderCompletion: { route: 'POST /v3/payscore/serviceorder/{out_order_no}/complete', part: 'data' },
  Transaction: { route: 'GET /v3/pay/transactions/out-trade-no/{out_trade_no}', part: 'response' },
  NativePrepayment: { route: 'POST /v3/pay/transactions/native', part: 'data' },
  JsapiPrepayment: { route: 'POST /v3/pay/transactions/jsapi', part: 'data' },
  Refund: { route: 'GET /v3/refund/domestic/refunds/{out_refund_no}', part: 'response' },
  RefundRequest: { route: 'POST /v3/refund/domestic/refunds', part: 'data' },
  CombinedTransaction: {
    route: 'GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}',
    part: 'response',
  },
  TransferBill: {
    route: 'GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
    part: 'response',
  },
  ProfitSharingOrder: { route: 'GET /v3/profitsharing/orders/{out_order_no}', part: 'response' },
  Complaint: { route: 'GET /v3/merchant-service/complaints-v2/{complaint_id}', part: 'response' },
  PlatformCertificates: { route: 'GET /v3/certificates', part: 'response' },
} as const satisfies Readonly<Record<string, { route: string; part: 'data' | 'response' }>>
