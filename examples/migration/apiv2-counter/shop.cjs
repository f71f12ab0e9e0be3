const { Wechatpay, Transformer } = require('wechatpay-axios-plugin')
const Hash = require('wechatpay-axios-plugin/lib/hash')

/** A counter that takes payments by APIv2, written for wechatpay-axios-plugin as CommonJS. */
exports.openShop = ({ mchid, appid, secret, baseURL }) => {
  const wxpay = new Wechatpay({
    mchid,
    serial: 'nop',
    privateKey: '',
    certs: { any: '' },
    secret,
    baseURL,
  })
  wxpay.client.v2.defaults.transformRequest.unshift((data) =>
    data.trade_type === undefined ? data : { device_info: 'COUNTER-1', ...data },
  )

  return {
    async order(out_trade_no, total_fee) {
      const { data } = await wxpay.v2.pay.unifiedorder({
        appid,
        mch_id: mchid,
        body: '红豆饼 <两个>',
        out_trade_no,
        total_fee,
        spbill_create_ip: '203.0.113.7',
        notify_url: 'https://shop.example/notify',
        trade_type: 'NATIVE',
        sign_type: Hash.ALGO_HMAC_SHA256,
      })
      return data.code_url
    },

    async stateOf(out_trade_no) {
      try {
        const { data } = await wxpay.v2.pay.orderquery.post({ appid, mch_id: mchid, out_trade_no })
        return data.trade_state
      } catch (error) {
        if (error.code !== 'EV2_RES_STATUS_CODE_NOT_SUCESS') throw error
        return error.response.data.err_code
      }
    },

    async close(out_trade_no) {
      const { data } = await wxpay.v2.pay.closeorder.post({ appid, mch_id: mchid, out_trade_no })
      return data.result_code
    },

    acknowledge: () => Transformer.toXml({ return_code: 'SUCCESS', return_msg: 'OK' }),

    sign: (parameters) => Hash.sign(Hash.ALGO_MD5, parameters, Hash.keyObjectFrom(secret)),
  }
}
