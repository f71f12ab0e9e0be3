import type { columns, totals } from './columns'

/*
 * Headers of the bills of merchants outside of mainland China, by their Chinese counterparts. They differ from page to page
 * in capitals and in what stands in brackets, which is not compared:
 * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pages/ico-guide/chapter1_4.shtml
 */
export const englishColumns: Readonly<Record<string, keyof typeof columns>> = {
  'transaction time': '交易时间',
  'official account id': '公众账号ID',
  'vendor id': '商户号',
  'merchant id': '商户号',
  'sub vendor id': '子商户号',
  'sub merchant id': '子商户号',
  'device id': '设备号',
  'wechat order number': '微信订单号',
  'wechat pay order number': '微信订单号',
  'vendor order number': '商户订单号',
  'merchant order number': '商户订单号',
  'user tag': '用户标识',
  'user id': '用户标识',
  'transaction type': '交易类型',
  'transaction status': '交易状态',
  'payment bank': '付款银行',
  'currency type': '货币种类',
  'total amount': '订单金额',
  'order amount': '订单金额',
  'coupon amount': '代金券金额',
  'wechat refund number': '微信退款单号',
  'wechat pay refund number': '微信退款单号',
  'vendor refund number': '商户退款单号',
  'merchant refund number': '商户退款单号',
  'refund amount': '退款金额',
  'coupon refund amount': '充值券退款金额',
  'refund type': '退款类型',
  'refund status': '退款状态',
  'product name': '商品名称',
  "vendor's data package": '商户数据包',
  "merchant's data package": '商户数据包',
  fee: '手续费',
  rate: '费率',
}

export const englishTotals: Readonly<Record<string, keyof typeof totals>> = {
  'total transactions': '总交易单数',
  'total transaction count': '总交易单数',
  'total transaction number': '总交易单数',
  'total refund amount': '退款总金额',
  'total coupon refund amount': '充值券退款总金额',
  'total fee': '手续费总金额',
  'total order amount': '订单总金额',
  'total transaction amount': '订单总金额',
}
