import { createSandbox } from '@wxpay/sandbox'
import { Wechatpay } from '@wxpay/sdk'

const DAY = 24 * 60 * 60 * 1000

/**
 * A listening sandbox and the data that `consumers/tools/story.cjs` needs: a merchant, and a day with sales,
 * so that it has a bill.
 */
export async function openStorySandbox() {
  const sold = new Date(Date.now() - 2 * DAY)
  let now = (): Date => sold
  const sandbox = await createSandbox({
    clock: { now: () => now() },
    notificationFetch: () => Promise.resolve(new Response(null, { status: 204 })),
  })
  const { url: baseURL } = await sandbox.listen()
  const { mchid, serial, privateKey, certs, apiv3Key, secret, appid } = sandbox.merchants.create()
  const client = { mchid, serial, privateKey, certs, apiv3Key, secret, baseURL }
  const wxpay = new Wechatpay({ ...client, clock: { now } })
  await wxpay.v3.pay.transactions.native.post({
    appid,
    mchid,
    description: '红豆饼',
    out_trade_no: 'STORY0001',
    notify_url: 'https://shop.example.com/notify',
    amount: { total: 1990 },
  })
  sandbox.control.transactions.pay(mchid, 'STORY0001')
  await sandbox.notifications.idle()
  await wxpay.close()
  now = () => new Date()
  return {
    /** Environment of a process that runs the scenario. */
    env: { WECHATPAY: JSON.stringify({ appid, client, day: dayInChina(sold) }) },
    close: () => sandbox.close(),
  }
}

function dayInChina(date: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(date)
}
