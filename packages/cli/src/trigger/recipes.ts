import type { Fields, Step } from './step'

const notify_url = '{notify_url}'
const appid = '{appid}'
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const act = (path: string, fields: Fields = {}, keep: readonly string[] = []): Step => ({
  control: `POST /merchants/{mchid}/${path}`,
  with: fields,
  keep,
})

/* Payments and refunds. */

const order = (more: Fields = {}): Step => ({
  call: 'POST /v3/pay/transactions/native',
  with: {
    appid,
    mchid: '{mchid}',
    description: '图书',
    out_trade_no: '{number}',
    notify_url,
    amount: { total: 1000, currency: 'CNY' },
    ...more,
  },
})
const pay = act('transactions/{number}/pay')
const payment = [order(), pay] as const
const refund = (outcome: string): readonly Step[] => [
  ...payment,
  {
    call: 'POST /v3/refund/domestic/refunds',
    with: {
      out_trade_no: '{number}',
      out_refund_no: '{number}R',
      notify_url,
      amount: { refund: 1000, total: 1000, currency: 'CNY' },
    },
  },
  act(`refunds/{number}R/${outcome}`),
]

/* Pay score. */

const parties = { appid, service_id: '{serviceId}' }
const confirmed: readonly Step[] = [
  {
    call: 'POST /v3/payscore/serviceorder',
    with: {
      ...parties,
      out_order_no: '{number}',
      service_introduction: '共享充电宝',
      time_range: { start_time: 'OnAccept' },
      risk_fund: { name: 'DEPOSIT', amount: 10_000 },
      notify_url,
    },
  },
  act('service-orders/{number}/confirm'),
]
const permission: readonly Step[] = [
  {
    call: 'POST /v3/payscore/permissions',
    with: { ...parties, authorization_code: '{number}', notify_url },
  },
  act('permissions/{number}/confirm', { openid: '{user}' }),
]
const signedPlan: readonly Step[] = [
  {
    call: 'POST /v3/payscore/plan/payscore-plans',
    with: {
      ...parties,
      merchant_plan_no: '{number}',
      plan_name: '两次保洁套餐',
      plan_duration: 30,
      deduction_quantity: 2,
      total_original_price: 2000,
      total_actual_price: 1999,
      plan_detail_list: [1000, 999].map((actual_price) => ({
        plan_detail_name: '保洁',
        original_price: 1000,
        actual_price,
      })),
    },
    keep: ['plan_id'],
  },
  {
    call: 'POST /v3/payscore/sign-plan/user-sign-plans',
    with: {
      ...parties,
      openid: '{user}',
      plan_id: '{plan_id}',
      merchant_sign_plan_no: '{number}',
      notify_url,
      sign_plan_detail: [1, 2].map((no) => ({
        plan_detail_no: no,
        merchant_plan_detail_no: `{number}-${String(no)}`,
      })),
    },
  },
  act('sign-plans/{number}/sign'),
]

/* Transfers and withdrawals. */

const topUp = act('ledger/top-up', { amount: 100_000 })
const batch: readonly Step[] = [
  topUp,
  {
    call: 'POST /v3/transfer/batches',
    with: {
      appid,
      out_batch_no: '{number}',
      batch_name: '差旅报销',
      batch_remark: '报销',
      total_amount: 100,
      total_num: 1,
      transfer_detail_list: [
        { out_detail_no: '{number}D', transfer_amount: 100, transfer_remark: '报销', openid },
      ],
      notify_url,
    },
  },
]
const authorization: readonly Step[] = [
  {
    call: 'POST /v3/fund-app/mch-transfer/user-confirm-authorization',
    with: {
      appid,
      out_authorization_no: '{number}',
      openid: '{user}',
      transfer_scene_id: '1005',
      user_display_name: '张三',
      authorization_notify_url: notify_url,
    },
  },
  act('transfer-authorizations/{number}/confirm'),
]

/* Contracts and deductions. */

const planned = (date: string, total: number) => ({
  estimated_deduct_date: date,
  estimated_deduct_amount: { total, currency: 'CNY' },
})
const contract: readonly Step[] = [
  {
    call: 'POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi',
    with: {
      appid,
      plan_id: 12_535,
      out_contract_code: '{number}',
      contract_notify_url: notify_url,
      contract_display_account: '张三',
      deduct_schedule: { ...planned('{inTenDays}', 500), description: '会员' },
    },
  },
  act('contracts/{number}/sign', { openid: '{user}' }, ['contract_id']),
]
const insuranceFrom = (first: string): readonly Step[] => [
  {
    call: 'POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi',
    with: {
      appid,
      plan_id: 12_535,
      out_contract_code: '{number}',
      contract_notify_url: notify_url,
      insured_display_name: '李四',
      policy_start_date: '{today}',
      policy_end_date: '{inAYear}',
      policy_periods: [
        { policy_period_id: 1, ...planned(first, 500) },
        { policy_period_id: 2, ...planned('{inFortyDays}', 500) },
      ],
      can_auto_insure: true,
    },
  },
  act('contracts/{number}/sign', { openid: '{user}' }, ['contract_id']),
]
const insurance = insuranceFrom('{inTenDays}')
// An insurance is renewed after a period was paid: on the day after it was scheduled, in the daytime.
const renewal: readonly Step[] = [
  ...insuranceFrom('{tomorrow}'),
  {
    call: 'POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/1/schedule',
    with: { appid, scheduled_amount: { total: 500, currency: 'CNY' } },
  },
  { control: 'POST /clock/set', with: { time: '{tomorrow}T12:00:00+08:00' } },
  {
    call: 'POST /v3/papay/insurance-pay/transactions/apply',
    with: {
      appid,
      out_trade_no: '{number}D',
      description: '保费',
      transaction_notify_url: notify_url,
      contract_id: '{contract_id}',
      policy_period_id: 1,
      amount: { total: 500, currency: 'CNY' },
    },
  },
  act('deductions/{number}D/succeed'),
  {
    call: 'POST /v3/papay/insurance-sign/contracts/plan-id/12535/contract-id/{contract_id}/renew',
    with: { appid, policy_periods: [{ policy_period_id: 3, ...planned('{inSeventyDays}', 500) }] },
  },
]
const deduction: readonly Step[] = [
  {
    call: 'POST /v3/pay/transactions/app-with-contract',
    with: {
      appid,
      mchid: '{mchid}',
      description: '会员首月',
      out_trade_no: '{number}',
      notify_url,
      amount: { total: 1000, currency: 'CNY' },
      contract_info: {
        plan_id: '12535',
        contract_mchid: '{mchid}',
        contract_appid: appid,
        contract_code: '{number}',
        request_serial: '1695',
        contract_display_account: '张三',
        contract_notify_url: notify_url,
      },
    },
  },
  pay,
  {
    call: 'GET /v3/papay/sign/contracts/plan-id/12535/out-contract-code/{number}',
    keep: ['contract_id'],
  },
  {
    call: 'POST /v3/papay/pay/transactions/apply',
    with: {
      appid,
      out_trade_no: '{number}D',
      description: '会员次月',
      transaction_notify_url: notify_url,
      contract_id: '{contract_id}',
      amount: { total: 1000, currency: 'CNY' },
    },
  },
]

/* Marketing. */

const period = { available_begin_time: '{now}', available_end_time: '{inTenDays}T23:59:59+08:00' }
const cashCoupon: readonly Step[] = [
  {
    call: 'POST /v3/marketing/favor/callbacks',
    with: { mchid: '{mchid}', notify_url, switch: true },
  },
  topUp,
  {
    call: 'POST /v3/marketing/favor/coupon-stocks',
    with: {
      stock_name: '夏日满减券',
      belong_merchant: '{mchid}',
      ...period,
      stock_use_rule: {
        max_coupons: 1,
        max_amount: 100,
        max_coupons_per_user: 1,
        natural_person_limit: false,
        prevent_api_abuse: false,
      },
      pattern_info: { description: '全场可用' },
      no_cash: true,
      stock_type: 'NORMAL',
      coupon_use_rule: {
        fixed_normal_coupon: { coupon_amount: 100, transaction_minimum: 101 },
        available_merchants: ['{mchid}'],
      },
      out_request_no: '{number}',
    },
    keep: ['stock_id'],
  },
  {
    call: 'POST /v3/marketing/favor/stocks/{stock_id}/start',
    with: { stock_creator_mchid: '{mchid}' },
  },
  {
    call: `POST /v3/marketing/favor/users/${openid}/coupons`,
    with: { stock_id: '{stock_id}', stock_creator_mchid: '{mchid}', out_request_no: '{number}C', appid },
    keep: ['coupon_id'],
  },
  order(),
  act('transactions/{number}/pay', { openid, coupon_ids: ['{coupon_id}'] }),
]
const merchantCoupon: readonly Step[] = [
  { call: 'POST /v3/marketing/busifavor/callbacks', with: { mchid: '{mchid}', notify_url } },
  {
    call: 'POST /v3/marketing/busifavor/stocks',
    with: {
      stock_name: '活动券',
      belong_merchant: '{mchid}',
      goods_name: '全场可用',
      stock_type: 'NORMAL',
      coupon_use_rule: {
        coupon_available_time: period,
        fixed_normal_coupon: { discount_amount: 100, transaction_minimum: 1000 },
        use_method: 'OFF_LINE',
      },
      stock_send_rule: { max_coupons: 2, max_coupons_per_user: 2 },
      out_request_no: '{number}',
      coupon_code_mode: 'WECHATPAY_MODE',
    },
    keep: ['stock_id'],
  },
  act('busifavor-stocks/{stock_id}/receive', { openid }),
]

/* Complaints, invoices, parking. */

const complaint: readonly Step[] = [
  ...payment,
  // One address a merchant; creating it again is refused, and changing it is not.
  { call: 'POST /v3/merchant-service/complaint-notifications', with: { url: notify_url }, optional: true },
  { call: 'PUT /v3/merchant-service/complaint-notifications', with: { url: notify_url } },
  act('complaints', { out_trade_no: '{number}' }, ['complaint_id']),
]
const invoiced: readonly Step[] = [
  {
    call: 'PATCH /v3/new-tax-control-fapiao/merchant/development-config',
    with: { callback_url: notify_url },
  },
  ...payment,
  {
    call: 'GET /v3/pay/transactions/out-trade-no/{number}',
    with: { mchid: '{mchid}' },
    keep: ['transaction_id'],
  },
]
const issued: readonly Step[] = [
  ...invoiced,
  {
    call: 'POST /v3/new-tax-control-fapiao/fapiao-applications',
    with: {
      scene: 'WITH_WECHATPAY',
      fapiao_apply_id: '{transaction_id}',
      buyer_information: { type: 'INDIVIDUAL', name: '张三', phone: '13800138000' },
      fapiao_information: [
        {
          fapiao_id: '{number}',
          total_amount: 1000,
          need_list: false,
          items: [
            {
              tax_code: '3010101020203000000',
              goods_name: '出租车服务',
              quantity: 100_000_000,
              total_amount: 1000,
              tax_rate: 1300,
              discount: false,
            },
          ],
        },
      ],
    },
  },
  act('fapiao/{number}/issue', {}, ['fapiao_number']),
]
const reversed: readonly Step[] = [
  ...issued,
  {
    call: 'POST /v3/new-tax-control-fapiao/fapiao-applications/{transaction_id}/reverse',
    with: {
      reverse_reason: 'SALES_RETURN',
      fapiao_information: [{ fapiao_id: '{number}', fapiao_number: '{fapiao_number}' }],
    },
  },
  act('fapiao/{number}/reverse'),
]
const plate = { plate_number: '{plate}', plate_color: 'BLUE' }
const parked: readonly Step[] = [
  {
    call: 'POST /v3/vehicle/parking/parkings',
    with: {
      out_parking_no: '{number}',
      ...plate,
      notify_url,
      start_time: '{now}',
      parking_name: '欢乐海岸停车场',
      free_duration: 3600,
    },
    keep: ['id'],
  },
]
const parkingCharge: readonly Step[] = [
  ...parked,
  {
    call: 'POST /v3/vehicle/transactions/parking',
    with: {
      appid,
      description: '停车场扣费',
      out_trade_no: '{number}',
      trade_scene: 'PARKING',
      notify_url,
      profit_sharing: 'N',
      amount: { total: 1000, currency: 'CNY' },
      parking_info: {
        parking_id: '{id}',
        ...plate,
        start_time: '{now}',
        end_time: '{now}',
        parking_name: '欢乐海岸停车场',
        charging_duration: 3600,
        device_id: '12313',
      },
    },
  },
]

/**
 * Steps to each event of the flows whose states the sandbox keeps. The last step makes the event happen.
 */
export const recipes: Readonly<Record<string, readonly Step[]>> = {
  'TRANSACTION.SUCCESS': payment,
  'REFUND.SUCCESS': refund('succeed'),
  'REFUND.CLOSED': refund('close'),
  'REFUND.ABNORMAL': refund('abnormal'),
  'PAYSCORE.USER_CONFIRM': confirmed,
  'PAYSCORE.USER_PAID': [
    ...confirmed,
    {
      call: 'POST /v3/payscore/serviceorder/{number}/complete',
      with: { ...parties, post_payments: [{ name: '租金', amount: 100 }], total_amount: 100 },
    },
    act('service-orders/{number}/pay'),
  ],
  'PAYSCORE.USER_OPEN_SERVICE': permission,
  'PAYSCORE.USER_CLOSE_SERVICE': [...permission, act('permissions/{number}/terminate')],
  'PAYSCORE.USER_SIGN_PLAN': signedPlan,
  'PAYSCORE.USER_CANCEL_SIGN_PLAN': [...signedPlan, act('sign-plans/{number}/cancel')],
  'MCHTRANSFER.BILL.FINISHED': [
    topUp,
    {
      call: 'POST /v3/fund-app/mch-transfer/transfer-bills',
      with: {
        appid,
        out_bill_no: '{number}',
        transfer_scene_id: '1000',
        openid,
        transfer_amount: 100,
        transfer_remark: '奖励',
        transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
        notify_url,
      },
    },
    act('transfers/{number}/confirm'),
  ],
  'MCHTRANSFER.BATCH.FINISHED': [...batch, act('transfer-batches/{number}/finish')],
  'MCHTRANSFER.BATCH.CLOSED': [
    // Only batches that wait for an approval are rejected, and that is a property of the merchant.
    { control: 'POST /merchants', with: { batchApproval: 'required' }, keep: ['mchid', 'appid'] },
    ...batch,
    act('transfer-batches/{number}/reject'),
  ],
  'MCHTRANSFER.AUTHORIZATION.CONFIRMED': authorization,
  'MCHTRANSFER.AUTHORIZATION.CLOSED': [...authorization, act('transfer-authorizations/{number}/close')],
  'MCHWITHDRAW.CHANGE': [
    topUp,
    {
      call: 'POST /v3/merchant/fund/withdraw',
      with: { out_request_no: '{number}', amount: 100, account_type: 'BASIC', notify_url },
    },
    act('withdrawals/{number}/succeed'),
  ],
  'SECURITY_ECHO.SUCCESS': [
    {
      call: 'POST /v3/security/echo',
      with: { echo_message: 'hello', encrypted_echo_message: '张三', notify_url },
    },
  ],
  'ENTRUST.SIGN': contract,
  'ENTRUST.TERMINATE': [...contract, act('contracts/{number}/terminate')],
  'INSURANCE_ENTRUST.SIGN': insurance,
  'INSURANCE_ENTRUST.RENEW': renewal,
  'INSURANCE_ENTRUST.TERMINATE': [...insurance, act('contracts/{number}/terminate')],
  'TRANSACTION.FAIL': [...deduction, act('deductions/{number}D/fail')],
  'TRANSACTION.PAY_BACK': [
    ...parkingCharge,
    act('vehicle-charges/{number}/succeed', { bank_type: 'BPA' }),
    act('vehicle-charges/{number}/repay'),
  ],
  'VEHICLE.ENTRANCE_STATE_CHANGE': [
    ...parked,
    { control: 'POST /plates/{plate}', with: { plate_color: 'BLUE', blocked: 'OVERDUE' } },
  ],
  'COUPON.USE': cashCoupon,
  'COUPON.SEND': merchantCoupon,
  'COMPLAINT.CREATE': complaint,
  'COMPLAINT.STATE_CHANGE': [...complaint, act('complaints/{complaint_id}/respond')],
  'FAPIAO.USER_APPLIED': [...invoiced, act('fapiao-titles/{transaction_id}', { phone: '13800138000' })],
  'FAPIAO.ISSUED': issued,
  // Some seconds after the invoice.
  'FAPIAO.CARD_INSERTED': issued,
  'FAPIAO.REVERSED': reversed,
  'FAPIAO.CARD_DISCARDED': reversed,
}
