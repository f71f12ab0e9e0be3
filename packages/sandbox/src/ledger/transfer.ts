/**
 * Kinds of transfers between accounts, with their names in the fund flow bill if they are in it.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791867
 */
export const transferKinds = {
  payment: { name: '交易', type: '交易' },
  fee: { name: '交易', type: '扣除交易手续费' },
  refund: { name: '退款', type: '退款' },
  'fee-returned': { name: '退款', type: '退还交易手续费' },
  'refund-closed': { name: '退款', type: '退款关闭' },
  // A closed refund gives back no fee.
  'fee-charged-again': { name: '交易', type: '扣除交易手续费' },
  'refund-arrived': { name: '退款', type: '退款' },
  'advance-returned': { name: '退款', type: '垫付回补' },
  subsidy: { name: '分账', type: '补差' },
  'subsidy-returned': { name: '分账', type: '补差回退' },
  share: { name: '分账', type: '分账' },
  'share-received': { name: '分账', type: '分账' },
  'share-returned': { name: '分账', type: '分账回退' },
  // Within one account of the API: not in the bill.
  unfreeze: undefined,
  transfer: { name: '企业付款', type: '企业付款' },
  'transfer-received': { name: '企业付款', type: '企业付款' },
  'transfer-returned': { name: '企业付款', type: '企业付款退回' },
  'transfer-fee': { name: '企业付款', type: '企业付款手续费' },
  'transfer-fee-returned': { name: '企业付款', type: '退还企业付款手续费' },
  'red-packet': { name: '企业付款', type: '现金红包' },
  'red-packet-received': { name: '企业付款', type: '现金红包' },
  'red-packet-returned': { name: '企业付款', type: '现金红包退回' },
  withdrawal: { name: '充值/提现', type: '提现' },
  'withdrawal-arrived': { name: '充值/提现', type: '提现' },
  'withdrawal-returned': { name: '充值/提现', type: '提现退回' },
  'coupons-locked': { name: '代金券/立减/折扣', type: '代金券批次激活' },
  'coupons-released': { name: '代金券/立减/折扣', type: '代金券批次退回' },
  'coupon-used': undefined,
  'coupon-subsidy': { name: '代金券/立减/折扣', type: '营销补差' },
  'coupon-refunded': { name: '代金券/立减/折扣', type: '代金券退款' },
  'top-up': { name: '充值/提现', type: '充值' },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly type: string } | undefined>>

export type TransferKind = keyof typeof transferKinds
