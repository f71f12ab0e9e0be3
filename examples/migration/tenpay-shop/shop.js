const tenpay = require('tenpay')
const { wechat } = require('./config')

/** The client of a shop that was written for tenpay, on APIv2. */
const api = new tenpay(wechat)
exports.api = api

exports.order = async (out_trade_no, total_fee) => {
  const { code_url } = await api.unifiedOrder({
    out_trade_no,
    body: '红豆饼 <两个>',
    total_fee,
    trade_type: 'NATIVE',
  })
  return code_url
}

exports.stateOf = async (out_trade_no) => {
  try {
    const order = await api.orderQuery({ out_trade_no })
    return order.trade_state
  } catch (error) {
    if (error.message === 'ORDERNOTEXIST') return 'unknown'
    throw error
  }
}

exports.close = async (out_trade_no) => (await api.closeOrder({ out_trade_no })).result_code

exports.refund = async (out_trade_no, out_refund_no, total_fee) => {
  const refund = await api.refund({ out_trade_no, out_refund_no, total_fee, refund_fee: total_fee })
  const { refund_status_0 } = await api.refundQuery({ out_refund_no })
  return [refund.out_refund_no, refund.refund_fee, refund_status_0]
}

exports.payOut = async (partner_trade_no, openid, amount) => {
  const paid = await api.transfers({ partner_trade_no, openid, amount, check_name: 'NO_CHECK', desc: '提现' })
  const { status, payment_amount } = await api.transfersQuery({ partner_trade_no })
  return [paid.partner_trade_no, status, payment_amount]
}

exports.give = async (mch_billno, re_openid, total_amount) => {
  const packet = await api.sendRedpack({
    mch_billno,
    re_openid,
    total_amount,
    send_name: '红豆饼店',
    wishing: '生意兴隆',
    act_name: '开业',
    remark: '每人一份',
  })
  const { status, hb_type } = await api.redpackQuery({ mch_billno })
  return [packet.mch_billno, status, hb_type]
}
