/** Content of the reference: paths with everything below them, single routes, and notifications. */
export const CHOSEN = {
  below: ['/v3/payscore/serviceorder', '/v3/certificates', '/v3/refund/domestic/refunds'],
  routes: [
    'POST /v3/pay/transactions/jsapi',
    'POST /v3/pay/transactions/app',
    'POST /v3/pay/transactions/h5',
    'POST /v3/pay/transactions/native',
    'GET /v3/pay/transactions/id/{transaction_id}',
    'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
    'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close',
  ],
  events: [
    'PAYSCORE.USER_CONFIRM',
    'PAYSCORE.USER_PAID',
    'TRANSACTION.SUCCESS',
    'REFUND.SUCCESS',
    'REFUND.ABNORMAL',
    'REFUND.CLOSED',
  ],
} as const

export const isChosen = (route: string, path: string): boolean =>
  CHOSEN.below.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)) ||
  CHOSEN.routes.some((each) => each === route)
