/** Facts that lists show of a kind of entity: its name, and the fields that hold its amount and its description. */
export interface Descriptor {
  readonly zh: string
  readonly en: string
  /** Path of the amount in fen: `amount.total`. */
  readonly amount?: string
  readonly description?: string
  /** Fields with numbers by which the ledger and notifications refer to it. */
  readonly names?: readonly string[]
  /** Fields with numbers that it shares with entities of other kinds, by the name of the number. */
  readonly links?: Readonly<Record<string, string>>
  /** Event of each control action by the name of its function. */
  readonly events?: Readonly<Record<string, string>>
}

/** Descriptors by kind. A kind without one is shown by the name of its entity. */
export const descriptors: Readonly<Record<string, Descriptor>> = {
  transaction: {
    zh: '交易订单',
    en: 'Transaction',
    amount: 'amount.total',
    description: 'description',
    names: ['transaction_id'],
    events: {
      'transactions.pay': 'userPays',
      'transactions.failPayment': 'paymentFails',
      'deductions.succeed': 'deductionSucceeds',
      'deductions.fail': 'deductionFails',
    },
    links: { transaction_id: 'transaction_id', combine_out_trade_no: 'combined' },
  },
  'combined-order': {
    zh: '合单订单',
    en: 'Combined order',
    description: 'combine_out_trade_no',
    names: ['combine_transaction_id'],
    events: { 'combinedOrders.pay': 'userPays', 'combinedOrders.failPayment': 'paymentFails' },
    links: { combine_out_trade_no: 'combine_out_trade_no' },
  },
  refund: {
    zh: '退款',
    en: 'Refund',
    amount: 'amount.refund',
    description: 'reason',
    names: ['refund_id'],
    events: { 'refunds.succeed': 'succeeds', 'refunds.close': 'closes', 'refunds.abnormal': 'fails' },
    links: { transaction_id: 'transaction_id' },
  },
  'service-order': {
    zh: '支付分订单',
    en: 'Service order',
    amount: 'total_amount',
    description: 'service_introduction',
    names: ['order_id'],
    events: {
      'serviceOrders.confirm': 'userConfirms',
      'serviceOrders.cancel': 'userCancels',
      'serviceOrders.pay': 'userPays',
      'serviceOrders.failPayment': 'paymentFails',
    },
    links: { order_id: 'order_id' },
  },
  permission: {
    zh: '支付分授权',
    en: 'Pay-score permission',
    description: 'service_id',
    events: { 'permissions.confirm': 'userConfirms', 'permissions.terminate': 'userTerminates' },
  },
  'score-plan': { zh: '先享卡/分期计划', en: 'Plan', description: 'plan_name' },
  'sign-plan': {
    zh: '支付分签约计划',
    en: 'Sign plan',
    amount: 'total_actual_price',
    description: 'plan_name',
    events: { 'signPlans.sign': 'userSigns', 'signPlans.cancel': 'userCancels' },
    links: { merchant_sign_plan_no: 'merchant_sign_plan_no' },
  },
  'detail-of-a-sign-plan': {
    zh: '签约计划明细',
    en: 'Detail of a sign plan',
    description: 'plan_detail_name',
    links: { merchant_sign_plan_no: 'merchant_sign_plan_no', order_id: 'order_id' },
  },
  'profit-sharing-order': {
    zh: '分账单',
    en: 'Profit-sharing order',
    names: ['order_id'],
    events: { 'profitSharing.finish': 'finishes', 'profitSharing.close': 'finishes' },
    links: { transaction_id: 'transaction_id' },
  },
  transfer: {
    zh: '商家转账',
    en: 'Transfer',
    amount: 'transfer_amount',
    description: 'transfer_remark',
    names: ['transfer_bill_no'],
    events: { 'transfers.confirm': 'userConfirms', 'transfers.fail': 'transferFails' },
  },
  'transfer-authorization': {
    zh: '免确认收款授权',
    en: 'Transfer authorization',
    description: 'user_display_name',
    names: ['authorization_id'],
    events: {
      'transferAuthorizations.confirm': 'userConfirms',
      'transferAuthorizations.close': 'platformCloses',
    },
  },
  'transfer-batch': {
    zh: '批量转账',
    en: 'Transfer batch',
    amount: 'total_amount',
    description: 'batch_name',
    names: ['batch_id'],
    events: {
      'transferBatches.approve': 'merchantApproves',
      'transferBatches.reject': 'merchantRejects',
      'transferBatches.finish': 'finishes',
      'transferBatches.fail': 'detailsFail',
    },
  },
  withdrawal: {
    zh: '提现',
    en: 'Withdrawal',
    amount: 'amount',
    description: 'remark',
    names: ['withdraw_id'],
    events: {
      'withdrawals.succeed': 'bankPays',
      'withdrawals.fail': 'bankRefuses',
      'withdrawals.bounce': 'bankReturns',
    },
  },
  contract: {
    zh: '委托代扣签约',
    en: 'Contract',
    description: 'contract_display_account',
    names: ['contract_id'],
    events: {
      'contracts.sign': 'userSigns',
      'contracts.refuse': 'userRefuses',
      'contracts.terminate': 'ends',
    },
  },
  'red-packet': {
    zh: '现金红包',
    en: 'Red packet',
    amount: 'total_amount',
    description: 'act_name',
    names: ['detail_id'],
    events: { 'redPackets.receive': 'userReceives', 'redPackets.fail': 'fails' },
  },
  'transfer-to-a-balance': {
    zh: '付款到零钱',
    en: 'Transfer to a balance',
    amount: 'amount',
    description: 'desc',
    names: ['detail_id'],
  },
  'transfer-to-a-bank-card': {
    zh: '付款到银行卡',
    en: 'Transfer to a bank card',
    amount: 'amount',
    description: 'desc',
    names: ['payment_no'],
    events: {
      'bankTransfers.succeed': 'arrives',
      'bankTransfers.fail': 'fails',
      'bankTransfers.bounce': 'bankReturns',
    },
  },
  'cash-coupon-stock': {
    zh: '代金券批次',
    en: 'Cash coupon stock',
    amount: 'use.coupon_amount',
    description: 'stock_name',
    names: ['stock_id'],
    events: {
      'favorStocks.audit': 'goesToAudit',
      'favorStocks.approve': 'passesAudit',
      'favorStocks.end': 'ends',
    },
    links: { cash_stock_id: 'stock_id' },
  },
  'cash-coupon': {
    zh: '代金券',
    en: 'Cash coupon',
    description: 'openid',
    names: ['coupon_id'],
    events: { 'favorCoupons.expire': 'timeExpires' },
    links: { cash_stock_id: 'stock_id' },
  },
  'merchant-coupon-stock': {
    zh: '商家券批次',
    en: 'Merchant coupon stock',
    description: 'shown.stock_name',
    names: ['stock_id'],
    events: {
      'busifavorStocks.audit': 'goesToAudit',
      'busifavorStocks.approve': 'passesAudit',
      'busifavorStocks.pause': 'pauses',
      'busifavorStocks.resume': 'resumes',
      'busifavorStocks.stop': 'stops',
      'busifavorStocks.receive': 'send',
    },
    links: { merchant_stock_id: 'stock_id' },
  },
  'merchant-coupon': {
    zh: '商家券',
    en: 'Merchant coupon',
    description: 'openid',
    names: ['coupon_code'],
    events: { 'busifavorCoupons.delete': 'userDeletes', 'busifavorCoupons.expire': 'timeExpires' },
    links: { merchant_stock_id: 'stock_id' },
  },
  'pay-gift-activity': {
    zh: '支付有礼活动',
    en: 'Pay gift activity',
    description: 'activity_name',
    events: {
      'paygiftActivities.give': 'give',
      'paygiftActivities.stop': 'stops',
      'paygiftActivities.resume': 'resumes',
    },
  },
  'ride-contract': {
    zh: '乘车服务签约',
    en: 'Ride contract',
    description: 'openid',
    events: { 'rideContracts.block': 'blocks', 'rideContracts.unblock': 'unblocks' },
  },
  'vehicle-charge': {
    zh: '停车、乘车扣费',
    en: 'Vehicle charge',
    amount: 'total',
    description: 'description',
    names: ['transaction_id'],
    events: {
      'vehicleCharges.succeed': 'succeeds',
      'vehicleCharges.fail': 'fails',
      'vehicleCharges.repay': 'userRepays',
    },
    links: { transaction_id: 'transaction_id' },
  },
  receipt: {
    zh: '电子回单',
    en: 'Receipt',
    description: 'kind',
    events: { 'receipts.finish': 'finishes', 'receipts.fail': 'fails' },
  },
  complaint: {
    zh: '消费者投诉',
    en: 'Complaint',
    amount: 'amount',
    description: 'complaint_detail',
    names: ['complaint_id'],
    events: {
      'complaints.respond': 'userResponds',
      'complaints.continue': 'userContinues',
      'complaints.confirm': 'userConfirms',
      'complaints.revoke': 'userRevokes',
    },
    links: { transaction_id: 'transaction_id' },
  },
  'settlement-change': {
    zh: '结算账户变更',
    en: 'Change of a settlement account',
    description: 'account.account_bank',
    events: { 'settlementChanges.verify': 'bankVerifies', 'settlementChanges.refuse': 'bankRefuses' },
  },
  applyment: {
    zh: '特约商户进件',
    en: 'Application of a sub-merchant',
    description: 'sub_mchid',
    events: {
      'applyments.approve': 'reviewerApproves',
      'applyments.reject': 'reviewerRejects',
      'applyments.confirmAccount': 'accountIsConfirmed',
      'applyments.sign': 'signerSigns',
      'applyments.finish': 'permissionsOpen',
    },
  },
  'ecommerce-applyment': {
    zh: '二级商户进件',
    en: 'Application of a platform’s sub-merchant',
    description: 'sub_mchid',
    events: {
      'ecommerceApplyments.check': 'checkPasses',
      'ecommerceApplyments.verifyAccount': 'accountIsVerified',
      'ecommerceApplyments.approve': 'reviewerApproves',
      'ecommerceApplyments.reject': 'reviewerRejects',
      'ecommerceApplyments.freeze': 'platformFreezes',
      'ecommerceApplyments.sign': 'signerSigns',
    },
  },
  fapiao: {
    zh: '电子发票',
    en: 'Electronic invoice',
    amount: 'total_amount',
    description: 'scene',
    names: ['fapiao_id'],
    events: {
      'fapiao.issue': 'taxIssues',
      'fapiao.failIssue': 'taxRefusesIssue',
      'fapiao.reverse': 'taxReverses',
      'fapiao.failReverse': 'taxRefusesReverse',
    },
  },
}
