const { readFileSync } = require('node:fs')

exports.wechat = {
  appid: process.env.SHOP_APPID,
  mchid: process.env.SHOP_MCHID,
  partnerKey: process.env.SHOP_SECRET,
  pfx: readFileSync(process.env.SHOP_PFX_FILE),
  notify_url: 'https://shop.example/notify',
  refund_url: 'https://shop.example/refunded',
}
