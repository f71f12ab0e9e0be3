import { readFileSync } from 'node:fs'
import { Aes, Formatter, Rsa, Wechatpay } from 'wechatpay-axios-plugin'

/** A shop with QR codes, written for wechatpay-axios-plugin as an ES module. */
export function openShop({ mchid, appid, serial, keyFile, certs, apiv3Key, baseURL }) {
  const wxpay = new Wechatpay({
    mchid,
    serial,
    privateKey: `file://${keyFile}`,
    certs,
    baseURL,
  })

  return {
    async order(out_trade_no, total) {
      const { data } = await wxpay.v3.pay.transactions.native.post({
        mchid,
        appid,
        description: '红豆饼',
        out_trade_no,
        notify_url: 'https://shop.example/notify',
        amount: { total },
      })
      return data.code_url
    },

    async stateOf(out_trade_no) {
      try {
        const { data } = await wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$.get({
          out_trade_no,
          params: { mchid },
        })
        return data.trade_state
      } catch (error) {
        return error.response.data.code
      }
    },

    async close(out_trade_no) {
      const { status } = await wxpay
        .chain('v3/pay/transactions/out-trade-no/{out_trade_no}/close')
        .post({ mchid }, { out_trade_no })
      return status
    },

    read({ headers, body }) {
      const message = Formatter.response(headers['wechatpay-timestamp'], headers['wechatpay-nonce'], body)
      const key = certs[headers['wechatpay-serial']]
      if (!Rsa.verify(message, headers['wechatpay-signature'], key)) throw new Error('not from WeChat Pay')
      const { ciphertext, nonce, associated_data } = JSON.parse(body).resource
      return JSON.parse(Aes.AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data))
    },

    signed(prepay_id) {
      const timeStamp = `${Formatter.timestamp()}`
      const nonceStr = Formatter.nonce()
      const message = Formatter.joinedByLineFeed(appid, timeStamp, nonceStr, `prepay_id=${prepay_id}`)
      return { message, paySign: Rsa.sign(message, readFileSync(keyFile)) }
    },
  }
}
