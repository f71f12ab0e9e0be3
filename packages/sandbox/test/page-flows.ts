import type { Flow, Step } from './page-flow'

/*
 * The calls before each example that needs a state: examples too, with the numbers of the example at the end.
 */

const call = (
  route: string,
  values: Readonly<Record<string, unknown>> = {},
  keep: Readonly<Record<string, string>> = {},
): Step => ({ call: route, with: values, keep })
const act = (path: string, values?: Readonly<Record<string, unknown>>): Step => ({
  act: path,
  ...(values === undefined ? {} : { with: values }),
})
const after = (...steps: readonly Step[]): Flow => ({ steps })
const pass = (seconds: number): Step => ({ pass: seconds })
/** Seconds. */
const DAY = 86_400
const topUp = act('ledger/top-up', { amount: 100_000_000 })

type Table = Readonly<Record<string, Flow>>

/** The same flow for several operations. */
const each = (flow: Flow, ...routes: readonly string[]): Table =>
  Object.fromEntries(routes.map((route) => [route, flow]))

/* Payments and refunds. */

const order = call('POST /v3/pay/transactions/native')
const orderOf = (values: Readonly<Record<string, unknown>>): Step =>
  call('POST /v3/pay/transactions/native', values)
const partnerOrder = (values: Readonly<Record<string, unknown>> = {}): Step =>
  call('POST /v3/pay/partner/transactions/native', values)
const pay = act('transactions/{out_trade_no}/pay')
const query = call('GET /v3/pay/transactions/out-trade-no/{out_trade_no}')
const partnerQuery = call('GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}')
const code: Step = { control: 'POST /payment-codes' }
const combined = call('POST /v3/combine-transactions/native')

const transactions: Table = {
  ...each(
    after(order),
    'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
    'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close',
  ),
  'GET /v3/pay/transactions/id/{transaction_id}': after(order, pay, query),
  ...each(
    after(partnerOrder()),
    'GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}',
    'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close',
  ),
  'GET /v3/pay/partner/transactions/id/{transaction_id}': after(partnerOrder(), pay, partnerQuery),
  ...each(
    after(code),
    'POST /v3/pay/transactions/codepay',
    'POST /v3/pay/partner/transactions/codepay',
    'POST /pay/micropay',
  ),
  'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': after(
    code,
    call('POST /v3/pay/transactions/codepay'),
    pass(16),
  ),
  'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': after(
    code,
    call('POST /v3/pay/partner/transactions/codepay'),
    pass(16),
  ),
  'POST /secapi/pay/reverse': after(code, call('POST /pay/micropay'), pass(16)),
  'POST /tools/authcodetoopenid': after(code),
  ...each(
    after(combined),
    'GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}',
    'POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close',
  ),
  ...each(after(call('POST /pay/unifiedorder')), 'POST /pay/closeorder'),
  'POST /pay/orderquery': after(call('POST /pay/unifiedorder'), pay, query),
  ...each(
    after(call('POST /pay/combinedorder')),
    'POST /pay/querycombinedorder',
    'POST /pay/closecombinedorder',
  ),
}

const refund = call('POST /v3/refund/domestic/refunds')
const subTopUp: Step = { control: 'POST /merchants/1900000109/ledger/top-up', with: { amount: 100_000_000 } }
// The example takes the money from the available balance.
const paidByPartner = [subTopUp, partnerOrder(), pay, partnerQuery] as const
const refundV2 = call('POST /secapi/pay/refund')
const platformOrder = (values: Readonly<Record<string, unknown>> = {}): readonly Step[] => [
  subTopUp,
  call('POST /v3/pay/partner/transactions/native', { profit_sharing: true, ...values }),
  pay,
  partnerQuery,
]
const platformRefund = call('POST /v3/ecommerce/refunds/apply')

const refunds: Table = {
  'POST /v3/refund/domestic/refunds': after(...paidByPartner),
  'GET /v3/refund/domestic/refunds/{out_refund_no}': after(...paidByPartner, refund),
  'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': after(
    ...paidByPartner,
    refund,
    act('refunds/{out_refund_no}/abnormal'),
  ),
  ...each(after(orderOf({ total: 100 }), pay, query), 'POST /secapi/pay/refund', 'POST /secapi/pay/refundv2'),
  ...each(
    after(orderOf({ total: 100 }), pay, query, refundV2),
    'POST /pay/refundquery',
    'POST /pay/refundqueryv2',
  ),
  'POST /v3/ecommerce/refunds/apply': after(...platformOrder()),
  ...each(
    after(...platformOrder(), platformRefund),
    'GET /v3/ecommerce/refunds/id/{refund_id}',
    'GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}',
  ),
  ...each(
    after(
      ...platformOrder(),
      topUp,
      call('POST /v3/ecommerce/refunds/apply', {
        refund_account: 'REFUND_SOURCE_PARTNER_ADVANCE',
        from: null,
      }),
      act('refunds/{out_refund_no}/succeed'),
    ),
    'POST /v3/ecommerce/refunds/{refund_id}/return-advance',
  ),
  'GET /v3/ecommerce/refunds/{refund_id}/return-advance': after(
    ...platformOrder(),
    topUp,
    call('POST /v3/ecommerce/refunds/apply', { refund_account: 'REFUND_SOURCE_PARTNER_ADVANCE', from: null }),
    act('refunds/{out_refund_no}/succeed'),
    call('POST /v3/ecommerce/refunds/{refund_id}/return-advance'),
  ),
  'POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': after(
    ...platformOrder(),
    platformRefund,
    act('refunds/{out_refund_no}/abnormal'),
  ),
}

/* Pay score. */

const serviceOrder = call('POST /v3/payscore/serviceorder')
const confirm = act('service-orders/{out_order_no}/confirm')
// A modified order is cheaper than a completed one.
const dearer = { post_payments: [{ name: '就餐费用', amount: 50_000 }], total_amount: 49_900 }
const complete = call('POST /v3/payscore/serviceorder/{out_order_no}/complete', dearer)
const partnerServiceOrder = call('POST /v3/payscore/partner/serviceorder')
const partnerComplete = call('POST /v3/payscore/partner/serviceorder/{out_order_no}/complete', dearer)
const permission = call('POST /v3/payscore/permissions')
const partnerPermission = call('POST /v3/payscore/partner/permissions')
const confirmPermission = act('permissions/{authorization_code}/confirm', { openid: '{openid}' })
const plan = call('POST /v3/payscore/plan/payscore-plans')
const partnerPlan = call('POST /v3/payscore/plan/partner/payscore-plans')
const signPlan = call('POST /v3/payscore/sign-plan/user-sign-plans')
const partnerSignPlan = call('POST /v3/payscore/sign-plan/partner/user-sign-plans')
const sign = act('sign-plans/{merchant_sign_plan_no}/sign')

const payScore: Table = {
  ...each(
    after(serviceOrder),
    'GET /v3/payscore/serviceorder',
    'POST /v3/payscore/serviceorder/{out_order_no}/cancel',
  ),
  ...each(
    after(serviceOrder, confirm),
    'POST /v3/payscore/serviceorder/{out_order_no}/complete',
    'POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage',
    'POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage',
  ),
  ...each(
    after(serviceOrder, confirm, complete),
    'POST /v3/payscore/serviceorder/{out_order_no}/modify',
    'POST /v3/payscore/serviceorder/{out_order_no}/pay',
    'POST /v3/payscore/serviceorder/{out_order_no}/sync',
  ),
  ...each(
    after(partnerServiceOrder),
    'GET /v3/payscore/partner/serviceorder',
    'POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel',
  ),
  ...each(
    after(partnerServiceOrder, confirm),
    'POST /v3/payscore/partner/serviceorder/{out_order_no}/complete',
    'POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage',
    'POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage',
  ),
  ...each(
    after(partnerServiceOrder, confirm, partnerComplete),
    'POST /v3/payscore/partner/serviceorder/{out_order_no}/modify',
    'POST /v3/payscore/partner/serviceorder/{out_order_no}/pay',
    'POST /v3/payscore/partner/serviceorder/{out_order_no}/sync',
  ),
  'GET /v3/payscore/permissions/authorization-code/{authorization_code}': after(permission),
  ...each(
    after(permission, confirmPermission),
    'POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate',
    'POST /v3/payscore/permissions/openid/{openid}/terminate',
    'POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate',
  ),
  'GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}': after(partnerPermission),
  ...each(
    after(partnerPermission, confirmPermission),
    'POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate',
    'POST /v3/payscore/partner/permissions/terminate',
  ),
  ...each(
    after(plan),
    'GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}',
    'POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop',
    'POST /v3/payscore/sign-plan/user-sign-plans',
  ),
  ...each(
    after(partnerPlan),
    'GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}',
    'POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop',
    'POST /v3/payscore/sign-plan/partner/user-sign-plans',
  ),
  'GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': after(
    plan,
    signPlan,
  ),
  ...each(
    after(plan, signPlan, sign),
    'POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop',
    'POST /v3/payscore/sign-plan/serviceorder',
  ),
  'GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': after(
    partnerPlan,
    partnerSignPlan,
  ),
  ...each(
    after(partnerPlan, partnerSignPlan, sign),
    'POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop',
  ),
  'POST /v3/payscore/sign-plan/partner/serviceorder': {
    steps: [partnerPlan, partnerSignPlan, sign],
    with: { sub_openid: null },
  },
}

/* Profit sharing and platforms. */

const receiver = call('POST /v3/profitsharing/receivers/add')
const shareable = [
  call('POST /v3/pay/partner/transactions/native', { profit_sharing: true, total: 1000 }),
  pay,
  partnerQuery,
  pass(61),
] as const
const share = call('POST /v3/profitsharing/orders')
const direct = { sub_mchid: null, sub_appid: null }
const ownReceiver = call('POST /v3/profitsharing/receivers/add', direct)
const ownShare = call('POST /v3/profitsharing/orders', direct)
const finishShare = act('profit-sharing/{out_order_no}/finish')
const ownShareable = [orderOf({ profit_sharing: true, total: 10_000 }), pay, query, pass(61)] as const
const receiverV2 = call('POST /pay/profitsharingaddreceiver')
const platformReceiver = call('POST /v3/ecommerce/profitsharing/receivers/add')
const platformShare = call('POST /v3/ecommerce/profitsharing/orders')
const platformShareable = [...platformOrder({ total: 1000 }), pass(61)] as const
const subsidized = [
  call('POST /v3/combine-transactions/native', { profit_sharing: true }),
  act('combined-orders/{combine_out_trade_no}/pay'),
  call('GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}'),
  pass(61),
] as const

const sharing: Table = {
  'POST /v3/profitsharing/orders': after(receiver, ...shareable),
  'POST /v3/profitsharing/orders/unfreeze': after(...shareable),
  'GET /v3/profitsharing/transactions/{transaction_id}/amounts': after(...ownShareable),
  'GET /v3/profitsharing/orders/{out_order_no}': after(ownReceiver, ...ownShareable, ownShare),
  'POST /v3/profitsharing/return-orders': after(receiver, ...shareable, share, finishShare),
  'GET /v3/profitsharing/return-orders/{out_return_no}': after(
    ownReceiver,
    ...ownShareable,
    ownShare,
    finishShare,
    call('POST /v3/profitsharing/return-orders', direct),
  ),
  ...each(
    after(receiverV2, ...ownShareable),
    'POST /secapi/pay/profitsharing',
    'POST /secapi/pay/multiprofitsharing',
  ),
  'POST /secapi/pay/profitsharingfinish': after(...ownShareable),
  'POST /pay/profitsharingorderamountquery': after(...ownShareable),
  'POST /pay/profitsharingquery': after(receiverV2, ...ownShareable, call('POST /secapi/pay/profitsharing')),
  'POST /secapi/pay/profitsharingreturn': after(
    receiverV2,
    ...ownShareable,
    call('POST /secapi/pay/profitsharing'),
    finishShare,
  ),
  'POST /pay/profitsharingreturnquery': after(
    receiverV2,
    ...ownShareable,
    call('POST /secapi/pay/profitsharing'),
    finishShare,
    call('POST /secapi/pay/profitsharingreturn'),
  ),
  'POST /v3/ecommerce/profitsharing/orders': after(platformReceiver, ...platformShareable),
  'POST /v3/ecommerce/profitsharing/finish-order': after(...platformShareable),
  'GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts': after(...platformShareable),
  'GET /v3/ecommerce/profitsharing/orders': after(platformReceiver, ...platformShareable, platformShare),
  'POST /v3/ecommerce/profitsharing/returnorders': after(
    platformReceiver,
    ...platformShareable,
    platformShare,
    finishShare,
  ),
  'GET /v3/ecommerce/profitsharing/returnorders': after(
    platformReceiver,
    ...platformShareable,
    platformShare,
    finishShare,
    call('POST /v3/ecommerce/profitsharing/returnorders'),
  ),
  'POST /v3/ecommerce/subsidies/create': after(subTopUp, topUp, ...subsidized, platformRefund),
  'POST /v3/ecommerce/subsidies/cancel': after(subTopUp, ...subsidized, platformRefund),
  'POST /v3/ecommerce/subsidies/return': after(
    subTopUp,
    topUp,
    ...subsidized,
    call('POST /v3/ecommerce/subsidies/create', { refund_id: null }),
    platformRefund,
  ),
}

/* Transfers and withdrawals. */

const transfer = call('POST /v3/fund-app/mch-transfer/transfer-bills')
const partnerTransfer = call('POST /v3/fund-app/mch-transfer/partner/transfer-bills')
const confirmTransfer = act('transfers/{out_bill_no}/confirm')
const authorization = call('POST /v3/fund-app/mch-transfer/user-confirm-authorization')
const partnerAuthorization = call('POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations')
const confirmAuthorization = act('transfer-authorizations/{out_authorization_no}/confirm')
const batch = call('POST /v3/transfer/batches')
const partnerBatch = call('POST /v3/partner-transfer/batches')
const finishBatch = act('transfer-batches/{out_batch_no}/finish')
const batchOf = (path: string): string => `GET /v3/transfer/batches/${path}`
const partnerBatchOf = (path: string): string => `GET /v3/partner-transfer/batches/${path}`

const transfers: Table = {
  'POST /v3/fund-app/mch-transfer/transfer-bills': after(topUp),
  ...each(
    after(topUp, transfer),
    'GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
    'GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}',
    'POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel',
  ),
  ...each(
    after(topUp, transfer, confirmTransfer),
    'POST /v3/fund-app/mch-transfer/elecsign/out-bill-no',
    'POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no',
  ),
  'GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': after(
    topUp,
    transfer,
    confirmTransfer,
    call('POST /v3/fund-app/mch-transfer/elecsign/out-bill-no'),
  ),
  'GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': after(
    topUp,
    transfer,
    confirmTransfer,
    call('POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no'),
  ),
  ...each(
    after(subTopUp, topUp),
    'POST /v3/fund-app/mch-transfer/partner/transfer-bills',
    'POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization',
  ),
  ...each(
    after(subTopUp, topUp, partnerTransfer),
    'GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}',
    'POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel',
  ),
  'POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': after(topUp),
  'POST /v3/fund-app/mch-transfer/transfer-bills/transfer': after(topUp, authorization, confirmAuthorization),
  'POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer': after(
    subTopUp,
    topUp,
    partnerAuthorization,
    confirmAuthorization,
  ),
  'GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}':
    after(authorization),
  'POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close':
    after(authorization, confirmAuthorization),
  'GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}':
    after(partnerAuthorization),
  'POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close': after(
    partnerAuthorization,
    confirmAuthorization,
  ),
  'GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}': after(
    subTopUp,
    topUp,
    partnerTransfer,
    confirmTransfer,
    call('POST /v3/fund-app/mch-transfer/partner/electronic-receipts'),
  ),
  'GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': after(
    call('POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts'),
  ),
  'POST /v3/transfer/batches': after(topUp),
  ...each(
    after(topUp, batch, finishBatch),
    batchOf('batch-id/{batch_id}'),
    batchOf('out-batch-no/{out_batch_no}'),
    batchOf('out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}'),
    'POST /v3/transfer/bill-receipt',
    'POST /v3/transfer-detail/electronic-receipts',
  ),
  [batchOf('batch-id/{batch_id}/details/detail-id/{detail_id}')]: after(
    topUp,
    batch,
    finishBatch,
    call(batchOf('out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}')),
  ),
  'GET /v3/transfer/bill-receipt/{out_batch_no}': after(
    topUp,
    batch,
    finishBatch,
    call('POST /v3/transfer/bill-receipt'),
  ),
  'GET /v3/transfer-detail/electronic-receipts': after(
    topUp,
    batch,
    finishBatch,
    call('POST /v3/transfer-detail/electronic-receipts'),
  ),
  'POST /v3/partner-transfer/batches': after(subTopUp, topUp),
  ...each(
    after(subTopUp, topUp, partnerBatch, finishBatch),
    partnerBatchOf('batch-id/{batch_id}'),
    partnerBatchOf('out-batch-no/{out_batch_no}'),
    partnerBatchOf('out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}'),
  ),
  [partnerBatchOf('batch-id/{batch_id}/details/detail-id/{detail_id}')]: after(
    subTopUp,
    topUp,
    partnerBatch,
    finishBatch,
    call(partnerBatchOf('out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}')),
  ),
  'GET /v3/bank-batch-transfer/receipt/detail-receipts': after(
    call('POST /v3/bank-batch-transfer/receipt/detail-receipts'),
  ),
  'GET /v3/bank-batch-transfer/receipt/summary-receipts': after(
    call('POST /v3/bank-batch-transfer/receipt/summary-receipts'),
  ),
  ...Object.fromEntries(
    ['', 'insurance/'].flatMap((product) =>
      [
        'detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}',
        'summary-receipts/out-batch-no/{out_batch_no}',
      ].map((path) => {
        const address = `/v3/platsolution/${product}mch-transfer/batches/${path}`
        return [`GET ${address}`, after(call(`POST ${address}/apply`))]
      }),
    ),
  ),
  ...each(
    after(topUp),
    'POST /mmpaymkttransfers/promotion/transfers',
    'POST /mmpaymkttransfers/sendredpack',
    'POST /mmpaymkttransfers/sendgroupredpack',
  ),
  'POST /mmpaymkttransfers/gettransferinfo': after(
    topUp,
    call('POST /mmpaymkttransfers/promotion/transfers'),
  ),
  'POST /mmpaymkttransfers/gethbinfo': after(topUp, call('POST /mmpaymkttransfers/sendredpack')),
}

const withdrawal = call('POST /v3/ecommerce/fund/withdraw')
const ownWithdrawal = call('POST /v3/merchant/fund/withdraw')

const funds: Table = {
  'POST /v3/merchant/fund/withdraw': after(topUp),
  ...each(
    after(topUp, ownWithdrawal),
    'GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}',
    'GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}',
  ),
  'POST /v3/ecommerce/fund/withdraw': after(subTopUp),
  ...each(
    after(subTopUp, withdrawal),
    'GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}',
    'GET /v3/ecommerce/fund/withdraw/{withdraw_id}',
  ),
  'POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': after(subTopUp, pass(86_400)),
  'GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': after(
    subTopUp,
    pass(86_400),
    call('POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw'),
  ),
  'GET /v3/merchant/fund/dayendbalance/{account_type}': {
    steps: [topUp, pass(86_400)],
    with: { date: '{today}' },
  },
  'GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}': {
    steps: [subTopUp, pass(86_400)],
    with: { date: '{today}' },
  },
}

/* Contracts and deductions. */

const signContract = act('contracts/{out_contract_code}/sign', { openid: '{openid}' })
const schedule = { estimated_deduct_date: '{inTenDays}' }
const period = { policy_start_date: '{today}', policy_end_date: '{inAYear}', ...schedule }
const contract = call('POST /v3/papay/sign/contracts/pre-entrust-sign')
const scheduled = call('POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi', schedule)
const signByPartner = act('contracts/{out_contract_code}/sign')
const partnerScheduled = call(
  'POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi',
  schedule,
)
const insurance = call('POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi', period)
// The first payment, with the signature, has a number of its own.
const insuranceOfTwo = call('POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi', {
  ...period,
  out_trade_no: 'First1',
})
const insuranceScheduled = [
  insuranceOfTwo,
  signContract,
  pass(9 * DAY),
  call(
    'POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule',
  ),
  pass(DAY),
] as const
const insurancePayment = call('POST /v3/papay/insurance-pay/transactions/apply', { out_trade_no: 'Second1' })
const signing = (product: string): readonly string[] =>
  ['app', 'h5', 'jsapi', 'mini-program'].map(
    (form) => `POST /v3/papay/${product}/contracts/pre-entrust-sign/${form}`,
  )
const contractOf = '{plan_id}/out-contract-code/{out_contract_code}'
const immediate: Step = {
  control: 'PUT /merchants/{mchid}/contract-plans/{plan_id}',
  with: { mode: 'immediate' },
}
const contractV2 = call('POST /papay/preentrustweb')
const partnerContractV2 = call('POST /papay/partner/preentrustweb')
const signContractV2 = act('contracts/{contract_code}/sign', { openid: '{openid}' })

const contracts: Table = {
  ...each(
    { steps: [], with: schedule },
    ...signing('scheduled-deduct-sign'),
    ...signing('scheduled-deduct-sign/partner'),
  ),
  ...each({ steps: [], with: period }, ...signing('insurance-sign')),
  ...each(
    after(contract, signContract),
    `GET /v3/papay/sign/contracts/plan-id/${contractOf}`,
    `GET /v3/papay/sign/contracts/harmony-plan-id/${contractOf}`,
    `POST /v3/papay/sign/contracts/plan-id/${contractOf}/terminate`,
  ),
  ...each(
    after(contractV2, signContractV2),
    'POST /v3/papay/contracts/{contract_id}/notify',
    'POST /v3/papay/contracts/{contract_id}/fail-notify',
  ),
  ...each(
    after(call('GET /papay/partner/entrustweb'), signContractV2),
    'POST /papay/partner/deletecontract',
    'POST /v3/partner-papay/contracts/{contract_id}/notify',
    'POST /v3/partner-papay/contracts/{contract_id}/fail-notify',
  ),
  ...each(
    after(contract, immediate, signContract),
    'POST /v3/papay/pay/transactions/apply',
    'POST /v3/papay/pay/harmony/transactions/apply',
  ),
  ...each(after(scheduled, signContract), 'GET /v3/papay/pay/schedules/contract-id/{contract_id}'),
  'POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule': after(
    scheduled,
    signContract,
    pass(9 * DAY),
  ),
  'POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule': after(
    partnerScheduled,
    signByPartner,
    pass(9 * DAY),
  ),
  'POST /v3/papay/pay/partner/transactions/apply': after(
    partnerScheduled,
    signByPartner,
    pass(9 * DAY),
    call('POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule'),
    pass(DAY),
  ),
  ...each(
    after(partnerScheduled, signByPartner),
    'GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}',
    `GET /v3/papay/sign/partner/contracts/plan-id/${contractOf}`,
    `POST /v3/papay/sign/partner/contracts/plan-id/${contractOf}/terminate`,
  ),
  ...each(
    after(insurance, signContract),
    `GET /v3/papay/insurance-sign/contracts/plan-id/${contractOf}`,
    `POST /v3/papay/insurance-sign/contracts/plan-id/${contractOf}/terminate`,
    `GET /v3/papay/insurance-sign/policy_periods/plan-id/${contractOf}`,
    'GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}',
  ),
  'POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule':
    after(insurance, signContract, pass(9 * DAY)),
  'POST /v3/papay/insurance-pay/transactions/apply': after(...insuranceScheduled),
  'POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': {
    steps: [...insuranceScheduled, insurancePayment, act('deductions/Second1/succeed')],
    with: { estimated_deduct_date: '{inFortyDays}' },
  },
  'POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify': {
    steps: [insurance, signContract],
    with: schedule,
  },
  ...each(after(contractV2, signContractV2), 'POST /papay/querycontract', 'POST /papay/deletecontract'),
  ...each(after(partnerContractV2, signContractV2), 'POST /papay/partner/querycontract'),
  'POST /pay/pappayapply': after(contractV2, immediate, signContractV2),
  'POST /pay/partner/pappayapply': after(partnerContractV2, immediate, signContractV2),
  'POST /pay/paporderquery': after(
    contractV2,
    immediate,
    signContractV2,
    call('POST /pay/pappayapply'),
    act('deductions/{out_trade_no}/succeed'),
    query,
  ),
  'POST /pay/partner/paporderquery': after(
    partnerContractV2,
    immediate,
    signContractV2,
    call('POST /pay/partner/pappayapply'),
    act('deductions/{out_trade_no}/succeed'),
    query,
  ),
}

/* Parking and rides. */

const parking = call('POST /v3/vehicle/parking/parkings', {}, { parking_id: 'id' })
const ride = act('ride-contracts')
const vehicles: Table = {
  'POST /v3/vehicle/transactions/parking': after(parking),
  'GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}': after(
    parking,
    call('POST /v3/vehicle/transactions/parking'),
  ),
  ...each(
    after(ride),
    'POST /v3/qrcode/transactions',
    'GET /v3/qrcode/user-services/contract-id/{contract_id}',
  ),
  'GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}': after(
    ride,
    call('POST /v3/qrcode/transactions'),
  ),
}

/* Marketing. */

const coming = { available_begin_time: '{now}', available_end_time: '{inTenDays}T23:59:59+08:00' }
const stock = call('POST /v3/marketing/favor/coupon-stocks', coming, { coupon_stock_id: 'stock_id' })
const startStock = call('POST /v3/marketing/favor/stocks/{stock_id}/start')
const coupon = call('POST /v3/marketing/favor/users/{openid}/coupons')
const favor = (path: string): string => `/v3/marketing/favor/stocks/{stock_id}${path}`

// For every payment of the merchant.
const usable = {
  goods_tag: null,
  limit_pay: null,
  limit_card: null,
  trade_type: null,
  available_items: null,
  unavailable_items: null,
  available_merchants: ['{mchid}'],
  coupon_available_time: null,
}
const couponUsed = [
  topUp,
  call('POST /v3/marketing/favor/coupon-stocks', { ...coming, ...usable }),
  startStock,
  coupon,
  orderOf({ total: 10_000 }),
  act('transactions/{out_trade_no}/pay', { openid: '{openid}', coupon_ids: ['{coupon_id}'] }),
  query,
] as const
const couponRefunded = [
  ...couponUsed,
  call('POST /secapi/pay/refundv2', { total_fee: 10_000, refund_fee: 10_000 }),
  act('refunds/{out_refund_no}/succeed'),
] as const

const busifavor = '/v3/marketing/busifavor'
const uploaded = { coupon_code_mode: 'MERCHANT_UPLOAD' }
const busifavorStock = (values: Readonly<Record<string, unknown>> = {}): Step =>
  call(`POST ${busifavor}/stocks`, { ...coming, ...values })
const receive = act('busifavor-stocks/{stock_id}/receive', { openid: '{openid}' })

// Without the wait of the example, and for all hours.
const valid = { wait_days_after_receive: null, available_week: null, irregulary_avaliable_time: null }
const useCoupon = call(`POST ${busifavor}/coupons/use`, { use_time: '{now}' })
const subsidyBefore: readonly Step[] = [
  topUp,
  busifavorStock({ ...valid, subsidy: true, discount_amount: 100, transaction_minimum: 100 }),
  receive,
  useCoupon,
  orderOf({ profit_sharing: true, total: 100 }),
  pay,
  query,
] as const
const paySubsidy = call(`POST ${busifavor}/subsidy/pay-receipts`)

const coupons: Table = {
  'GET /v3/marketing/favor/callbacks': after(call('POST /v3/marketing/favor/callbacks')),
  'POST /v3/marketing/favor/coupon-stocks': { steps: [topUp], with: coming },
  ...each(
    after(topUp, stock),
    `GET ${favor('')}`,
    `GET ${favor('/items')}`,
    `GET ${favor('/merchants')}`,
    `POST ${favor('/start')}`,
    `POST ${favor('/modify-goods-id')}`,
  ),
  ...each(
    after(topUp, stock, startStock),
    `POST ${favor('/pause')}`,
    `POST ${favor('/stop')}`,
    'POST /v3/marketing/favor/users/{openid}/coupons',
    'POST /mmpaymkttransfers/query_coupon_stock',
    'POST /mmpaymkttransfers/send_coupon',
  ),
  [`GET ${favor('/use-flow')}`]: after(...couponUsed, call(`POST ${favor('/stop')}`), pass(2 * DAY)),
  [`GET ${favor('/refund-flow')}`]: after(...couponRefunded, call(`POST ${favor('/stop')}`), pass(2 * DAY)),
  [`GET ${favor('/use-flow-by-day')}`]: {
    steps: [...couponUsed, pass(2 * DAY)],
    with: { bill_date: '{today}' },
  },
  [`GET ${favor('/refund-flow-by-day')}`]: {
    steps: [...couponRefunded, pass(2 * DAY)],
    with: { bill_date: '{today}' },
  },
  [`POST ${favor('/restart')}`]: after(topUp, stock, startStock, call(`POST ${favor('/pause')}`)),
  ...each(
    after(topUp, stock, startStock, coupon),
    'GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}',
    'POST /mmpaymkttransfers/querycouponsinfo',
  ),
  [`GET ${busifavor}/callbacks`]: after(call(`POST ${busifavor}/callbacks`)),
  ...each(
    after(busifavorStock()),
    `GET ${busifavor}/stocks/{stock_id}`,
    `PATCH ${busifavor}/stocks/{stock_id}`,
    `PATCH ${busifavor}/stocks/{stock_id}/budget`,
    `POST ${busifavor}/coupons/send`,
  ),
  ...each(
    after(busifavorStock(uploaded)),
    `POST ${busifavor}/stocks/{stock_id}/couponcodes`,
    `GET ${busifavor}/stocks/{stock_id}/couponcodes`,
  ),
  ...each(
    after(
      busifavorStock(uploaded),
      call(`POST ${busifavor}/stocks/{stock_id}/couponcodes`, { coupon_code_list: ['123446565767'] }),
    ),
    `GET ${busifavor}/stocks/{stock_id}/couponcodes/{coupon_code}`,
    `DELETE ${busifavor}/stocks/{stock_id}/couponcodes/{coupon_code}`,
  ),
  ...each(
    after(busifavorStock(), receive),
    `POST ${busifavor}/coupons/deactivate`,
    `GET ${busifavor}/users/{openid}/coupons`,
    `GET ${busifavor}/users/{openid}/coupons/{coupon_code}/appids/{appid}`,
  ),
  [`POST ${busifavor}/coupons/use`]: { steps: [busifavorStock(valid), receive], with: { use_time: '{now}' } },
  [`POST ${busifavor}/coupons/return`]: after(busifavorStock(valid), receive, useCoupon),
  [`POST ${busifavor}/coupons/associate`]: after(busifavorStock(valid), receive, order),
  [`POST ${busifavor}/coupons/disassociate`]: after(
    busifavorStock(valid),
    receive,
    order,
    call(`POST ${busifavor}/coupons/associate`),
  ),
  [`POST ${busifavor}/subsidy/pay-receipts`]: after(...subsidyBefore),
  ...each(
    after(...subsidyBefore, paySubsidy),
    `GET ${busifavor}/subsidy/pay-receipts`,
    `GET ${busifavor}/subsidy/pay-receipts/{subsidy_receipt_id}`,
  ),
  [`POST ${busifavor}/subsidy/return-receipts`]: after(...subsidyBefore, paySubsidy, pass(60), refundV2),
  [`GET ${busifavor}/subsidy/return-receipts/{subsidy_return_receipt_id}`]: after(
    ...subsidyBefore,
    paySubsidy,
    pass(60),
    refundV2,
    call(`POST ${busifavor}/subsidy/return-receipts`),
  ),
}

/* Pay gifts. */

const gift = { begin_time: '{now}', end_time: '{inTenDays}T23:59:59+08:00', available_periods: null }
const giftStock = busifavorStock()
const activity = call('POST /v3/marketing/paygiftactivity/unique-threshold-activity', gift)
const activityOf = '/v3/marketing/paygiftactivity/activities/{activity_id}'
const giftActivity: Table = {
  'POST /v3/marketing/paygiftactivity/unique-threshold-activity': { steps: [giftStock], with: gift },
  ...each(
    after(giftStock, activity),
    `GET ${activityOf}`,
    `GET ${activityOf}/goods`,
    `GET ${activityOf}/merchants`,
    `POST ${activityOf}/merchants/add`,
    `POST ${activityOf}/merchants/delete`,
    `POST ${activityOf}/terminate`,
  ),
}

/* Complaints and invoices. */

const image = call('POST /v3/merchant-service/images/upload')
const complaint = act('complaints', {
  out_trade_no: '{out_trade_no}',
  apply_refund_amount: 100,
  problem_type: 'REFUND',
  needs_immediate_service: true,
})
const complained = [order, pay, complaint] as const
const complaintOf = '/v3/merchant-service/complaints-v2/{complaint_id}'
const complaints: Table = {
  'GET /v3/merchant-service/complaint-notifications': after(
    call('POST /v3/merchant-service/complaint-notifications'),
  ),
  ...each(
    after(call('POST /v3/merchant-service/complaint-notifications')),
    'PUT /v3/merchant-service/complaint-notifications',
    'DELETE /v3/merchant-service/complaint-notifications',
  ),
  'GET /v3/merchant-service/images/{media_id}': after(image),
  ...each(
    after(...complained),
    `GET ${complaintOf}`,
    `GET ${complaintOf}/negotiation-historys`,
    `POST ${complaintOf}/response-immediate-service`,
  ),
  [`POST ${complaintOf}/update-refund-progress`]: {
    steps: [...complained, image],
    with: { reject_media_list: ['{media_id}'] },
  },
  [`POST ${complaintOf}/response`]: {
    steps: [...complained, image],
    with: { response_images: ['{media_id}'] },
  },
  [`POST ${complaintOf}/complete`]: after(
    ...complained,
    image,
    call(`POST ${complaintOf}/response`, { response_images: ['{media_id}'] }),
  ),
}

const configured = call('PATCH /v3/new-tax-control-fapiao/merchant/development-config')
const invoiced = [configured, partnerOrder({ total: 382_895 }), pay, partnerQuery] as const
const application = { fapiao_apply_id: '{transaction_id}' }
const invoice = call('POST /v3/new-tax-control-fapiao/fapiao-applications', application)
const issue = act('fapiao/{fapiao_id}/issue')
const invoiceOf = '/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}'
const invoices: Table = {
  'GET /v3/new-tax-control-fapiao/merchant/development-config': after(configured),
  'POST /v3/new-tax-control-fapiao/fapiao-applications': { steps: invoiced, with: application },
  [`GET ${invoiceOf}`]: { steps: [...invoiced, invoice], with: application },
  ...each(
    { steps: [...invoiced, invoice, issue], with: application },
    `GET ${invoiceOf}/fapiao-files`,
    `POST ${invoiceOf}/reverse`,
  ),
  [`POST ${invoiceOf}/insert-cards`]: { steps: invoiced, with: application },
  'GET /v3/new-tax-control-fapiao/user-title': {
    steps: [...invoiced, act('fapiao-titles/{transaction_id}', { phone: '13800138000' })],
    with: application,
  },
  'GET /v3/new-tax-control-fapiao/download': {
    steps: [...invoiced, invoice, issue, call(`GET ${invoiceOf}/fapiao-files`, application)],
    with: { invoice_code: '{fapiao_code}', invoice_no: '{fapiao_number}' },
  },
}

/* Bills, receipts and certificates. */

const paymentsOfYesterday = act('bills', { bill_date: '{yesterday}', rows: 3 })
const ofYesterday = { bill_date: '{yesterday}' }
const ofToday = { bill_date: '{today}' }
const bill = call('GET /v3/bill/tradebill', ofYesterday)
const bills: Table = {
  ...each(
    { steps: [paymentsOfYesterday], with: ofYesterday },
    'GET /v3/bill/tradebill',
    'GET /v3/bill/fundflowbill',
  ),
  'GET /v3/ecommerce/bill/fundflowbill': { steps: [partnerOrder(), pay, pass(2 * DAY)], with: ofToday },
  'GET /v3/bill/sub-merchant-fundflowbill': { steps: [subTopUp, pass(2 * DAY)], with: ofToday },
  'GET /v3/merchant/fund/withdraw/bill-type/{bill_type}': {
    steps: [topUp, ownWithdrawal, act('withdrawals/{out_request_no}/fail'), pass(2 * DAY)],
    with: ofToday,
  },
  ...each(
    { steps: [paymentsOfYesterday], with: { bill_date: '{yesterdayV2}' } },
    'POST /pay/downloadbill',
    'POST /pay/downloadfundflow',
  ),
  'GET /v3/billdownload/file': after(paymentsOfYesterday, bill),
  'GET /v3/certificates': after({
    control: 'POST /merchants/{mchid}/key-mode',
    with: { keyMode: 'certificate' },
  }),
  'GET /v3/transferdownload/signfile': after(
    topUp,
    transfer,
    confirmTransfer,
    call('POST /v3/fund-app/mch-transfer/elecsign/out-bill-no'),
    pass(3600),
    call('GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}'),
  ),
  'GET /v3/transferdownload/elecvoucherfile': after(
    topUp,
    batch,
    finishBatch,
    call('POST /v3/transfer-detail/electronic-receipts'),
    pass(3600),
    call('GET /v3/transfer-detail/electronic-receipts'),
  ),
  'POST /mmpaysptrans/pay_bank': after(topUp, call('POST /risk/getpublickey')),
  'POST /mmpaysptrans/query_bank': after(
    topUp,
    call('POST /risk/getpublickey'),
    call('POST /mmpaysptrans/pay_bank'),
  ),
}

/* Applications of sub-merchants. */

const applyment = call('POST /v3/applyment4sub/applyment/')
const platformApplyment = call('POST /v3/ecommerce/applyments/')
const settlement = call('POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement')
const applyments: Table = {
  ...each(
    after(applyment),
    'GET /v3/applyment4sub/applyment/business_code/{business_code}',
    'GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}',
  ),
  ...each(
    after(platformApplyment),
    'GET /v3/ecommerce/applyments/out-request-no/{out_request_no}',
    'GET /v3/ecommerce/applyments/{applyment_id}',
    'POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke',
    'POST /v3/ecommerce/applyments/{applyment_id}/revoke',
  ),
  'GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': after(settlement),
  'GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement': after(
    settlement,
    act('settlement-changes/{application_no}/verify'),
  ),
}

/** The table of all flows. */
export const flows: Table = {
  ...transactions,
  ...refunds,
  ...payScore,
  ...sharing,
  ...transfers,
  ...funds,
  ...contracts,
  ...vehicles,
  ...coupons,
  ...giftActivity,
  ...complaints,
  ...invoices,
  ...bills,
  ...applyments,
}
