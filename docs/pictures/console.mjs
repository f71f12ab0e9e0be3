import { createSign } from 'node:crypto'
import { join } from 'node:path'
import { createSandbox } from '@wxpay/sandbox'

const texts = {
  zh: { locale: 'zh-CN', shop: '星河书店', goods: ['咖啡', '图书', 'T 恤'] },
  en: { locale: 'en-US', shop: 'Galaxy Books', goods: ['Coffee', 'Books', 'T-shirt'] },
}
const mchid = '1900000109'

/** Takes the pictures of the console and of the payer's phone, in one language: a merchant with a few orders. */
export async function takeConsole(browser, language, folder) {
  const { locale } = texts[language]
  const sandbox = await createSandbox({
    randomSeed: 'pictures',
    notificationFetch: () => Promise.resolve(new Response(null, { status: 204 })),
  })
  try {
    const { url } = await sandbox.listen()
    const wrong = await fill(sandbox, language)
    const pictures = [
      ['console', `/entities/transaction/${mchid}/ORDER001`, { ready: 'main svg' }],
      ['console-request', `/timeline/${wrong}?tab=signature`, { ready: '#detail .marked, #detail mark' }],
      ['console-ledger', '/ledger/entries', { ready: 'main .income' }],
      [
        'console-dark',
        '/catalog/v3.pay.transactions.native.post',
        { ready: 'form.try', colorScheme: 'dark' },
      ],
      ['phone', `/phone/pay/transaction/${mchid}/ORDER002`, { ready: '.sheet .amount', width: 375 }],
    ]
    for (const [name, path, { ready, width = 1280, colorScheme = 'light' }] of pictures) {
      const context = await browser.newContext({ locale, colorScheme, viewport: { width, height: 720 } })
      const page = await context.newPage()
      await page.goto(url + path)
      await page.locator(ready).first().waitFor()
      await page.screenshot({ path: join(folder, `${name}.${language}.png`), animations: 'disabled' })
      await context.close()
    }
  } finally {
    await sandbox.close()
  }
}

/** Makes three orders, pays one, and sends a request whose signature is wrong. Returns the ID of that request. */
async function fill(sandbox, language) {
  const { shop, goods } = texts[language]
  const { appid, serial, privateKey } = sandbox.merchants.create({ mchid, name: shop })
  for (const [index, description] of goods.entries()) {
    await sandbox.control.calls.send(mchid, {
      operation_id: 'v3.pay.transactions.native.post',
      body: {
        ...{ appid, mchid, description, out_trade_no: `ORDER00${index + 1}` },
        ...{ notify_url: 'https://shop.example/notify', amount: { total: 990 * (index + 1) } },
      },
    })
  }
  sandbox.control.transactions.pay(mchid, 'ORDER001')
  await sandbox.notifications.idle()

  const target = `/v3/pay/transactions/out-trade-no/ORDER001?mchid=${mchid}`
  const [timestamp, nonce] = [Math.floor(Date.now() / 1000), 'E7BVNBCFXQ6L']
  // The query is left out of the signed string: the most frequent mistake.
  const signed = `GET\n${target.split('?')[0]}\n${timestamp}\n${nonce}\n\n`
  const signature = createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64')
  const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`
  await sandbox.fetch(`https://api.mch.weixin.qq.com${target}`, {
    headers: { accept: 'application/json', 'user-agent': 'shop', authorization },
  })
  const [latest] = sandbox.control.requests.list({ limit: 1 })
  return latest.id
}
