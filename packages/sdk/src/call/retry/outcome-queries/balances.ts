import type { OutcomeQueryEntry } from './entry'

/** Withdrawals, recharges and settlements: money between accounts of merchants. */
export const balanceQueries: readonly OutcomeQueryEntry[] = [
  {
    route: 'GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}',
    query: [],
    writes: ['POST /v3/merchant/fund/withdraw'],
  },
  {
    route: 'GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}',
    query: ['sub_mchid'],
    writes: ['POST /v3/ecommerce/fund/withdraw'],
  },
  {
    route: 'GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}',
    query: ['sub_mchid'],
    writes: ['POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw'],
  },
  {
    route: 'GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}',
    query: [],
    writes: [
      'POST /v3/ecommerce/account/apply-cancel-withdraw',
      'POST /v3/ecommerce/account/apply-cancel-withdraw/confirm',
    ],
  },
  {
    route: 'GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}',
    query: [],
    writes: ['POST /v3/mch_operate/risk/withdrawl-apply'],
  },
  {
    route: 'GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}',
    query: ['sub_mchid'],
    writes: [
      'POST /v3/platsolution/ecommerce/recharges/apply',
      'POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close',
    ],
  },
  {
    route: 'GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}',
    query: [],
    writes: ['POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply'],
  },
  {
    route: 'GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}',
    query: [],
    writes: ['POST /v3/recharge/bank-transfer-recharges/apply'],
  },
  {
    route: 'GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}',
    query: [],
    writes: [
      'POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle',
    ],
  },
  {
    route:
      'GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}',
    query: [],
    writes: ['POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions'],
  },
  {
    route: 'GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}',
    query: ['mchid', 'bal_account_no'],
    writes: ['POST /v3/aggracct-bc/wb-channel/special-reduction'],
  },
  {
    route: 'GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}',
    query: ['sp_mchid', 'sub_mchid'],
    writes: ['POST /v3/webizpay/employees/{employee_id}/quota-cards'],
  },
  {
    route: 'GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}',
    query: ['sp_mchid', 'sub_mchid'],
    writes: ['POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel'],
  },
]
