/**
 * Field names for the headers of WeChat Pay's bills, and how their text is parsed.
 *
 * - `text`: as in the bill
 * - `free`: text of a merchant or a customer, as in the bill, which may contain a line break or the field
 * separator
 * - `fen`: yuan (or another currency) in the bill, an integer of fen (hundredths) in the row
 * - `count`: an integer
 *
 * The fee has five decimals, so it is not an integer of fen: it remains a string in yuan, digit for digit.
 */
export const columns = {
  // Trade bill: https://pay.weixin.qq.com/doc/v3/merchant/4013071237
  交易时间: ['trade_time', 'text'],
  公众账号ID: ['appid', 'text'],
  商户号: ['mchid', 'text'],
  特约商户号: ['sub_mchid', 'text'],
  子商户号: ['sub_mchid', 'text'],
  设备号: ['device_id', 'text'],
  微信订单号: ['transaction_id', 'text'],
  商户订单号: ['out_trade_no', 'text'],
  用户标识: ['openid', 'text'],
  交易类型: ['trade_type', 'text'],
  交易状态: ['trade_state', 'text'],
  付款银行: ['bank_type', 'text'],
  货币种类: ['currency', 'text'],
  应结订单金额: ['settlement_amount', 'fen'],
  代金券金额: ['coupon_amount', 'fen'],
  退款申请时间: ['refund_create_time', 'text'],
  退款成功时间: ['refund_success_time', 'text'],
  微信退款单号: ['refund_id', 'text'],
  商户退款单号: ['out_refund_no', 'text'],
  退款金额: ['refund_amount', 'fen'],
  充值券退款金额: ['coupon_refund_amount', 'fen'],
  退款类型: ['refund_type', 'text'],
  退款状态: ['refund_status', 'text'],
  商品名称: ['description', 'free'],
  商户数据包: ['attach', 'free'],
  手续费: ['fee_yuan', 'text'],
  费率: ['rate', 'text'],
  订单金额: ['order_amount', 'fen'],
  申请退款金额: ['applied_refund_amount', 'fen'],
  费率备注: ['rate_remark', 'free'],
  // Merchants without 免充值优惠 get these instead of 应结订单金额 and 代金券金额.
  总金额: ['settlement_amount', 'fen'],
  企业红包金额: ['coupon_amount', 'fen'],
  企业红包退款金额: ['coupon_refund_amount', 'fen'],

  // Fund flow bill: https://pay.weixin.qq.com/doc/v3/merchant/4013071238
  记账时间: ['booked_time', 'text'],
  微信支付业务单号: ['business_id', 'text'],
  资金流水单号: ['fund_flow_id', 'text'],
  业务名称: ['business_name', 'free'],
  业务类型: ['business_type', 'text'],
  收支类型: ['direction', 'text'],
  '收支金额(元)': ['amount', 'fen'],
  '账户结余(元)': ['balance', 'fen'],
  资金变更提交申请人: ['applicant', 'free'],
  备注: ['remark', 'free'],
  业务凭证号: ['voucher_id', 'text'],

  // Profit sharing bill: https://pay.weixin.qq.com/doc/v3/merchant/4013071239
  分账时间: ['sharing_time', 'text'],
  分账发起方: ['initiator', 'text'],
  分账方: ['sharer', 'text'],
  微信分账单号: ['order_id', 'text'],
  '微信分账/回退单号': ['order_id', 'text'],
  分账明细单号: ['detail_id', 'text'],
  商户分账单号: ['out_order_no', 'text'],
  '商户分账/回退单号': ['out_order_no', 'text'],
  分账接收方: ['receiver', 'text'],
  分账金额: ['sharing_amount', 'fen'],
  处理状态: ['result', 'text'],
  分账描述: ['sharing_description', 'free'],
} as const satisfies Readonly<Record<string, readonly [string, ColumnKind]>>

/** The same for the totals at the end of a bill. */
export const totals = {
  总交易单数: ['trades', 'count'],
  应结订单总金额: ['settlement_amount', 'fen'],
  退款总金额: ['refund_amount', 'fen'],
  充值券退款总金额: ['coupon_refund_amount', 'fen'],
  手续费总金额: ['fee_yuan', 'text'],
  订单总金额: ['order_amount', 'fen'],
  申请退款总金额: ['applied_refund_amount', 'fen'],
  总交易额: ['settlement_amount', 'fen'],
  总退款金额: ['refund_amount', 'fen'],
  总企业红包退款金额: ['coupon_refund_amount', 'fen'],
  资金流水总笔数: ['flows', 'count'],
  收入笔数: ['incomes', 'count'],
  收入金额: ['income_amount', 'fen'],
  支出笔数: ['expenses', 'count'],
  支出金额: ['expense_amount', 'fen'],
} as const satisfies Readonly<Record<string, readonly [string, ColumnKind]>>

export type ColumnKind = 'text' | 'free' | 'fen' | 'count'

type Read<Table extends Readonly<Record<string, readonly [string, ColumnKind]>>> = {
  [Header in keyof Table as Table[Header][0]]?: Table[Header][1] extends 'fen' | 'count' ? number : string
}

/**
 * One row of a bill. A field is present if the bill has its column; amounts are integer fen. Unknown columns
 * are in `other` by their own headers, as strings.
 */
export type BillRow = Read<typeof columns> & { other?: Record<string, string> }

/**
 * The totals at the end of a bill; amounts are integer fen. For several files they are summed, and `files` has
 * the totals of each.
 */
export type BillSummary = Read<typeof totals> & {
  other?: Record<string, string>
  files?: readonly BillSummary[]
}
