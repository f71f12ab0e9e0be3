/** Descriptions of fields of the control API, by their English text. One without a translation is shown in English. */
export const descriptions: Readonly<Record<string, string>> = {
  'Merchant ID, 8 to 10 digits.': '商户号，8 到 10 位数字。',
  'Appid that is bound to the merchant.': '与商户绑定的 AppID。',
  'Display name.': '显示名称。',
  'Keys that the merchant verifies WeChat Pay with: `both` is a merchant during the migration.':
    '商户验签用的密钥：平台证书、微信支付公钥，或两者都有（切换期间）。',
  'PEM of the RSA key of its API certificate. Default: a generated one. Never use the key of a real merchant.':
    '商户 API 证书的 RSA 私钥（PEM）。默认自动生成；请勿使用真实商户的私钥。',
  'PEM of its API certificate, which needs the `privateKey`. Default: one that the sandbox issues. That of a real merchant is refused.':
    '商户 API 证书（PEM），需同时给出 privateKey。默认由沙箱签发；拒绝真实商户的证书。',
  'APIv3 key, 32 letters and digits. Default: a generated one.':
    'APIv3 密钥，32 位字母或数字。默认自动生成。',
  'APIv2 key, 32 letters and digits. Default: a generated one.':
    'APIv2 密钥，32 位字母或数字。默认自动生成。',
  'Kind of tenant: it may call only the operations of this kind, and those of all. A `brand` has a brand. Default: it may call all operations.':
    '商户类型，决定可以调用哪些接口。默认不限制。',
  'Merchant IDs of its sub-merchants: a request for any other is refused. Default: any ID counts as a sub-merchant.':
    '子商户的商户号，其他子商户的请求会被拒绝。默认不限制。',
  'Brand ID: gives the merchant a brand, with keys of its own, that calls the operations under `/brand/`.':
    '品牌 ID。给商户一个品牌及其密钥，用于调用 /brand/ 下的接口。',
  'ID of the pay-score service.': '支付分服务 ID。',
  'Maximum risk fund and maximum estimated total of an order, in fen.':
    '订单风险金与预估金额的上限，单位为分。',
  'Whether the user confirms service orders, never does, or as each request says.':
    '支付分订单是否需要用户确认：需要、不需要，或由每个请求决定。',
  'Minimum interval between two refunds of one transaction, in seconds. Default: that of the sandbox.':
    '同一订单两次退款的最短间隔，单位为秒。默认与沙箱一致。',
  'Rate of the fee on payments in hundredths of a percent: 60 is 0.60 %.':
    '手续费率，单位为万分之一：60 即 0.60%。',
  'Highest amount of a transfer to a user, in fen. The lowest is 10.': '单笔转账上限，单位为分，最小 10。',
  'Whether batches of transfers wait for the approval of the merchant.': '批量转账是否需要商户审批。',
  'Highest part of a payment that may be shared, in hundredths of a percent: 3000 is 30 %.':
    '最高分账比例，单位为万分之一：3000 即 30%。',
  'HTTP method.': '请求方法。',
  'Path of a request, or its template such as /v3/refund/domestic/refunds/{out_refund_no}; for a notification the path of the webhook.':
    '请求路径或路径模板，如 /v3/refund/domestic/refunds/{out_refund_no}；通知则为其路径。',
  'Merchant ID.': '商户号。',
  'Only for notification faults.': '仅用于通知的故障。',
  'Only for notification faults: the ID of one notification.': '仅用于通知的故障：通知 ID。',
  'Whether the fault replaces the processing of the request or follows it.':
    '故障发生在处理请求之前（不处理）还是之后。',
  'HTTP status.': 'HTTP 状态码。',
  'Error code. Default: the usual one of the status.': '错误码，默认为该状态码常见的一个。',
  'Seconds in the Retry-After header; 0 for no header.': 'Retry-After 头的秒数，0 为不带这个头。',
  'Signed JSON of WeChat Pay, or a page of a proxy in front of it.':
    '微信支付带签名的 JSON，或网关代理的 HTML 页面。',
  'Offset of the timestamp in seconds; positive is the past.': '时间戳的偏移秒数，正数为过去。',
  'Size in bytes.': '字节数。',
  'Bytes per chunk.': '每块的字节数。',
  'Milliseconds between two chunks.': '两块之间的毫秒数。',
  'Seconds of business time.': '通知延迟的沙箱时间，单位为秒。',
  'Number of copies.': '重复的份数。',
  'Maximum delay in milliseconds.': '最长延迟，单位为毫秒。',
  'The user. Default: the user of the order, or a generated one.':
    '用户的 openid，默认为下单的用户，没有则自动生成。',
  'The user.': '用户的 openid。',
  'Who ends it. Default: USER_TERMINATE.': '解约方，默认 USER_TERMINATE（用户）。',
  'Reason. Default: none.': '原因，默认没有。',
  'Cash coupons of the user (`coupon_id`) that pay a part. Default: none.':
    '用户使用的代金券（coupon_id），默认不用。',
  'Whether the user also signs the contract of an order with contract. Default: true.':
    '支付中签约的订单，用户是否同时签约，默认是。',
  'Reason. Default: NOTENOUGH, the user has too little money.': '原因，默认 NOTENOUGH（余额不足）。',
  'Code of the coupon, for a stock in the mode MERCHANT_API. Default: a generated one.':
    '券码，用于 MERCHANT_API 模式的批次，默认自动生成。',
  'Default: BUSICOUPON_SEND_CHANNEL_MINIAPP.': '默认 BUSICOUPON_SEND_CHANNEL_MINIAPP。',
  'Default OVERDUE.': '默认 OVERDUE。',
  '`BPA`: WeChat Pay advances the money. Default OTHERS.': 'BPA 表示由微信支付垫付，默认 OTHERS。',
  'The `reason` of the query. Default: 发放失败.': '查询返回的 reason，默认“发放失败”。',
  'The `reason` of the query. Default: one of the bank.': '查询返回的 reason，默认为银行的一种原因。',
  'Only the share of this receiver. Default: all.': '只关闭这个接收方的分账，默认全部。',
  'A `fail_reason`. Default: ACCOUNT_ABNORMAL.': '分账失败原因，默认 ACCOUNT_ABNORMAL。',
  'A `fail_reason`. Default: PAYEE_ACCOUNT_ABNORMAL.': '转账失败原因，默认 PAYEE_ACCOUNT_ABNORMAL。',
  'A `fail_reason`. Default: NAME_NOT_CORRECT.': '转账失败原因，默认 NAME_NOT_CORRECT。',
  'A `close_reason`. Only `USER_CLOSE` is notified.': '关闭原因，只有 USER_CLOSE 会发送通知。',
  'Only this transfer. Default: all that have no result.': '只针对这笔明细，默认所有没有结果的明细。',
  'Default: 卡号户名有误.': '默认“卡号户名有误”。',
  'Default: 转账单缺少收款用户姓名.': '默认“转账单缺少收款用户姓名”。',
  'Default: 请尽快处理.': '默认“请尽快处理”。',
  'Default: 银行卡户名或卡号有误.': '默认“银行卡户名或卡号有误”。',
  'Default: id_card_copy.': '默认 id_card_copy。',
  'Default: 身份证人像面照片.': '默认“身份证人像面照片”。',
  'Default: 身份证照片不清晰.': '默认“身份证照片不清晰”。',
  'Default: SYSTEM_ERROR.': '默认 SYSTEM_ERROR。',
  'Default: 税局系统异常.': '默认“税局系统异常”。',
}
