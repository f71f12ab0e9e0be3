import type { OutcomeQueryEntry } from './entry'

/** Orders that users pay, and debits under a contract. */
export const paymentQueries: readonly OutcomeQueryEntry[] = [
  {
    route: 'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
    query: ['mchid'],
    writes: [
      'POST /v3/pay/transactions/app',
      'POST /v3/pay/transactions/app-with-contract',
      'POST /v3/pay/transactions/codepay',
      'POST /v3/pay/transactions/h5',
      'POST /v3/pay/transactions/jsapi',
      'POST /v3/pay/transactions/jsapi-with-contract',
      'POST /v3/pay/transactions/native',
      'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close',
      'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse',
    ],
  },
  {
    route: 'GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}',
    query: ['sp_mchid', 'sub_mchid'],
    writes: [
      'POST /v3/pay/partner/transactions/app',
      'POST /v3/pay/partner/transactions/app-with-contract',
      'POST /v3/pay/partner/transactions/codepay',
      'POST /v3/pay/partner/transactions/h5',
      'POST /v3/pay/partner/transactions/jsapi',
      'POST /v3/pay/partner/transactions/jsapi-with-contract',
      'POST /v3/pay/partner/transactions/miniprogram',
      'POST /v3/pay/partner/transactions/native',
      'POST /v3/pay/partner/transactions/scannedpos',
      'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close',
      'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse',
    ],
  },
  {
    route: 'GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}',
    query: [],
    writes: [
      'POST /v3/combine-transactions/app',
      'POST /v3/combine-transactions/h5',
      'POST /v3/combine-transactions/jsapi',
      'POST /v3/combine-transactions/miniprogram',
      'POST /v3/combine-transactions/native',
      'POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close',
    ],
  },
  {
    route: 'GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}',
    query: [],
    writes: [
      'POST /v3/ecommerce/combine-papay/transactions',
      'POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse',
    ],
  },
  {
    route: 'GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}',
    query: [],
    writes: [
      'POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close',
      'POST /v3/repayment/combine-transactions/partner/prepay',
    ],
  },
  {
    route: 'GET /v3/global/transactions/out-trade-no/{out_trade_no}',
    query: ['mchid', 'sp_mchid', 'sub_mchid'],
    writes: [
      'POST /v3/global/transactions/app',
      'POST /v3/global/transactions/jsapi',
      'POST /v3/global/transactions/mweb',
      'POST /v3/global/transactions/native',
      'POST /v3/global/transactions/out-trade-no/{out_trade_no}/close',
      'POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse',
      'POST /v3/global/micropay/transactions/pay',
    ],
  },
  {
    route: 'GET /v3/global/transactions/id/{transaction_id}',
    query: ['mchid', 'sp_mchid', 'sub_mchid'],
    writes: [
      'POST /v3/global/transactions/id/{transaction_id}/close',
      'POST /v3/global/micropay/transactions/id/{transaction_id}/reverse',
    ],
  },
  {
    route: 'GET /v3/transactions/out-trade-no/{out_trade_no}',
    query: ['mchid', 'sp_mchid', 'sub_mchid'],
    writes: [
      'POST /v3/transactions/app',
      'POST /v3/transactions/jsapi',
      'POST /v3/transactions/micropay',
      'POST /v3/transactions/mweb',
      'POST /v3/transactions/native',
      'POST /v3/transactions/out-trade-no/{out_trade_no}/close',
      'POST /v3/transactions/out-trade-no/{out_trade_no}/reverse',
    ],
  },
  {
    route: 'GET /v3/transactions/id/{transaction_id}',
    query: ['mchid', 'sp_mchid', 'sub_mchid'],
    writes: [
      'POST /v3/transactions/id/{transaction_id}/close',
      'POST /v3/transactions/id/{transaction_id}/reverse',
    ],
  },
  {
    route: 'GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}',
    query: ['sub_mchid'],
    writes: [
      'POST /v3/global/papay/transactions',
      'POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse',
    ],
  },
  {
    route: 'GET /v3/papay/pay/schedules/contract-id/{contract_id}',
    query: [],
    writes: ['POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule'],
  },
  {
    route: 'GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}',
    query: ['sub_mchid'],
    writes: ['POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule'],
  },
  {
    route:
      'GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}',
    query: [],
    writes: [
      'POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule',
    ],
  },
  {
    route: 'GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}',
    query: [],
    writes: ['POST /v3/credit-repayment/partner/deduct-orders'],
  },
  {
    route: 'GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}',
    query: ['sub_mchid'],
    writes: ['POST /v3/edu-papay/transactions'],
  },
  {
    route: 'GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}',
    query: ['sub_mchid'],
    writes: ['POST /v3/eduschoolpay/transactions'],
  },
  {
    route: 'GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}',
    query: ['sub_mchid'],
    writes: ['POST /v3/qrcode/transactions'],
  },
  {
    route: 'GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}',
    query: ['sub_mchid'],
    writes: ['POST /v3/vehicle/etc/transactions/highway'],
  },
  {
    route: 'GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}',
    query: ['sub_mchid'],
    writes: ['POST /v3/vehicle/transactions/parking'],
  },
  {
    route: 'GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}',
    query: ['sub_mchid'],
    writes: ['POST /v3/ebike/charge/transactions'],
  },
  {
    route: 'GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}',
    query: ['sp_mchid', 'sub_mchid', 'business.business_product_id'],
    writes: ['POST /v3/offlineface/transactions'],
  },
  {
    route: 'GET /v3/med-ins/orders/out-trade-no/{out_trade_no}',
    query: ['sub_mchid'],
    writes: ['POST /v3/med-ins/orders'],
  },
  {
    route: 'GET /v3/hire-power-bank/insurance-orders/{out_order_no}',
    query: [],
    writes: ['POST /v3/hire-power-bank/insurance-orders'],
  },
]
