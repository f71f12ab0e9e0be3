// One of the processes that need platform certificates: it places an order for each message of its parent.
import { Wechatpay } from '@wxpay/sdk'
import { PostgresCertificateStore } from '@wxpay/stores/postgres'
import { RedisCertificateStore } from '@wxpay/stores/redis'
import { Redis } from 'ioredis'
import pg from 'pg'

const { engine, url, options, appid } = JSON.parse(process.argv[2])
const certificateStore =
  engine === 'redis'
    ? new RedisCertificateStore(new Redis(url))
    : new PostgresCertificateStore(new pg.Pool({ connectionString: url }))
const wxpay = new Wechatpay({ ...options, certificateStore })

process.on('message', ({ out_trade_no }) => {
  const order = {
    appid,
    mchid: wxpay.mchid,
    description: 'A cup of coffee',
    out_trade_no,
    notify_url: 'https://shop.example/wechatpay',
    amount: { total: 1990 },
  }
  wxpay.v3.pay.transactions.native.post(order).then(
    ({ headers }) => process.send({ serial: headers['wechatpay-serial'] }),
    (reason) => process.send({ error: `${reason.code}: ${reason.message}` }),
  )
})
process.on('disconnect', () => process.exit())
process.send({ ready: true })
