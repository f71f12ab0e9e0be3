import { describe, expect, it } from 'vitest'
import { migrate } from './migrate'

async function changed(text: string, file = 'shop.ts', others: Readonly<Record<string, string>> = {}) {
  const { changed: files, findings } = await migrate(
    new Map(Object.entries({ ...others, [file]: text })),
    '1.2.3',
  )
  return {
    text: files.find((one) => one.file === file)?.after,
    files: Object.fromEntries(files.map((one) => [one.file, one.after])),
    findings: findings.map(({ file: name, line, message }) => `${name}:${line} ${message.en}`),
  }
}

describe('wechatpay-axios-plugin', () => {
  it.each([
    [
      "import { Wechatpay, Rsa } from 'wechatpay-axios-plugin'",
      "import { Wechatpay, Rsa } from '@wxpay/sdk/compat'",
    ],
    ['import Wechatpay from "wechatpay-axios-plugin"', 'import Wechatpay from "@wxpay/sdk/compat"'],
    ["import * as wx from 'wechatpay-axios-plugin'", "import * as wx from '@wxpay/sdk/compat'"],
    ["export { Hash } from 'wechatpay-axios-plugin'", "export { Hash } from '@wxpay/sdk/compat'"],
    [
      "const { Wechatpay } = require('wechatpay-axios-plugin')",
      "const { Wechatpay } = require('@wxpay/sdk/compat')",
    ],
    ["const wx = await import('wechatpay-axios-plugin')", "const wx = await import('@wxpay/sdk/compat')"],
    ["type Rsa = import('wechatpay-axios-plugin').Rsa", "type Rsa = import('@wxpay/sdk/compat').Rsa"],
    ["jest.mock('wechatpay-axios-plugin')", "jest.mock('@wxpay/sdk/compat')"],
    ["const Rsa = require('wechatpay-axios-plugin/lib/rsa')", "const Rsa = require('@wxpay/sdk/compat').Rsa"],
    ["import Rsa from 'wechatpay-axios-plugin/lib/rsa.js'", "import { Rsa } from '@wxpay/sdk/compat'"],
    [
      "import format from 'wechatpay-axios-plugin/lib/formatter'",
      "import { Formatter as format } from '@wxpay/sdk/compat'",
    ],
  ])('changes %s', async (before, after) => {
    expect(await changed(before)).toMatchObject({ text: after, findings: [] })
  })

  it('leaves other strings, comments and files alone', async () => {
    const text =
      "// wechatpay-axios-plugin\nlog('wechatpay-axios-plugin')\nimport x from 'wechatpay-axios-plugin-mock'\n"
    expect(await changed(text)).toEqual({ text: undefined, files: {}, findings: [] })
  })

  it('reports what the compat module does not take', async () => {
    const { text, findings } = await changed(
      [
        "import { Rsa, Wechatpay } from 'wechatpay-axios-plugin'",
        "import utils from 'wechatpay-axios-plugin/lib/utils'",
        'wxpay.v3.pay.transactions.outTradeNo[orderNo].get({ params })',
        'wxpay.v3.certificates.get({ transformResponse: [] })',
        "Rsa.encrypt('a', key, Rsa.RSA_PKCS1_PADDING)",
        "wxpay.v3['pay']",
      ].join('\n'),
    )
    expect(text?.split('\n')[0]).toBe("import { Rsa, Wechatpay } from '@wxpay/sdk/compat'")
    expect(findings).toEqual([
      expect.stringMatching(/^shop\.ts:2 .*internal file/),
      expect.stringMatching(/^shop\.ts:3 \[orderNo\] puts a value into the chain/),
      expect.stringMatching(/^shop\.ts:4 transformResponse/),
      expect.stringMatching(/^shop\.ts:5 RSA_PKCS1_PADDING/),
    ])
  })
})

describe('wechatpay-node-v3', () => {
  it('rewrites the client and its calls, also in other files', async () => {
    const { files, findings } = await changed(
      `import WxPay from 'wechatpay-node-v3'
import fs from 'fs'
export const pay = new WxPay({
  appid: 'wx1',
  mchid: '1900000001',
  publicKey: fs.readFileSync('cert.pem'),
  privateKey: fs.readFileSync('key.pem'),
  key: process.env.KEY,
})
const order = await pay.transactions_native({ description: 'x' })
const h5 = await pay.transactions_h5(params)
await pay.query({ transaction_id: id })
await pay.close(order.out_trade_no)
`,
      'pay.ts',
      {
        'shop.ts': `import { pay } from './pay'
await pay.refunds({ out_refund_no: 'a' })
await pay.find_refunds(number)
await pay.tradebill({ bill_date })
await pay.transactions_jsapi(params)
await pay.query(criteria)
await pay.some_new_method()
`,
      },
    )
    expect(files['pay.ts']).toBe(`import { X509Certificate } from 'node:crypto'
import { Wechatpay } from '@wxpay/sdk'
import fs from 'fs'
export const pay = new Wechatpay({
  mchid: '1900000001',
  serial: new X509Certificate(fs.readFileSync('cert.pem')).serialNumber,
  privateKey: fs.readFileSync('key.pem'),
  apiv3Key: process.env.KEY,
})
const order = await pay.v3.pay.transactions.native.post({ appid: 'wx1', mchid: '1900000001', description: 'x' })
const h5 = await pay.v3.pay.transactions.h5.post({ appid: 'wx1', mchid: '1900000001', ...params })
await pay.v3.pay.transactions.id._transaction_id_.get({ params: { mchid: '1900000001' }, transaction_id: id })
await pay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({ mchid: '1900000001' }, { out_trade_no: order.out_trade_no })
`)
    expect(files['shop.ts']).toBe(`import { pay } from './pay'
await pay.v3.refund.domestic.refunds.post({ out_refund_no: 'a' })
await pay.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: number })
await pay.v3.bill.tradebill.get({ params: { bill_date } })
await pay.transactions_jsapi(params)
await pay.query(criteria)
await pay.some_new_method()
`)
    expect(findings).toEqual([
      expect.stringMatching(/^pay\.ts:3 A failed call rejects now/),
      expect.stringMatching(/^shop\.ts:5 .*two steps/),
      expect.stringMatching(/^shop\.ts:6 .*not an object literal/),
      expect.stringMatching(/^shop\.ts:7 some_new_method was not rewritten/),
    ])
  })

  it('does not repeat a value that another file cannot reach', async () => {
    const { files, findings } = await changed(
      "const WxPay = require('wechatpay-node-v3')\nconst mchid = load()\nexports.pay = 1\nconst pay = new WxPay({ appid: 'a', mchid, privateKey, key })\nfunction f() { const config = {}; return pay.query({ out_trade_no }) }\n",
      'pay.js',
    )
    expect(files['pay.js']).toContain('get({ params: { mchid: mchid }, out_trade_no })')
    expect(findings).toHaveLength(1)
    const hidden = await changed(
      "import WxPay from 'wechatpay-node-v3'\nfunction make(config) {\n  const pay = new WxPay(config)\n  return pay.transactions_native({ a })\n}\n",
    )
    expect(hidden.text).toContain('pay.transactions_native({ a })')
    expect(hidden.findings).toEqual([
      expect.stringMatching(/:3 A failed call/),
      expect.stringMatching(/:4 The client added appid/),
    ])
  })
})

describe('tenpay', () => {
  it('rewrites the client and its calls', async () => {
    const { text, findings } = await changed(
      `const tenpay = require('tenpay')
const config = require('./config')
const api = new tenpay(config, true)
exports.order = (params) => api.unifiedOrder(params)
exports.find = async (out_trade_no) => (await api.orderQuery({ out_trade_no })).trade_state
exports.pay = (order) => api.getPayParams(order)
`,
      'shop.js',
    )
    expect(text).toBe(`const { Wechatpay } = require('@wxpay/sdk/compat')
const config = require('./config')
const api = new Wechatpay({
  mchid: config.mchid,
  serial: '',
  privateKey: '',
  certs: { none: '' },
  secret: config.partnerKey,
  merchant: { pfx: config.pfx, passphrase: config.mchid },
})
exports.order = (params) => api.v2.pay.unifiedorder.post({ appid: config.appid, mch_id: config.mchid, notify_url: config.notify_url, spbill_create_ip: config.spbill_create_ip || '127.0.0.1', trade_type: 'JSAPI', ...params }).then(({ data }) => data)
exports.find = async (out_trade_no) => (await api.v2.pay.orderquery.post({ appid: config.appid, mch_id: config.mchid, out_trade_no }).then(({ data }) => data)).trade_state
exports.pay = (order) => api.getPayParams(order)
`)
    expect(findings).toEqual([
      expect.stringMatching(/^shop\.js:3 The message of an error/),
      expect.stringMatching(/^shop\.js:6 Order by v2\.pay\.unifiedorder/),
    ])
  })

  it('adds what the client added to refunds, transfers and red packets', async () => {
    const { text, findings } = await changed(
      `const tenpay = require('tenpay')
const api = new tenpay({ appid: 'wx1', mchid: '19', partnerKey, pfx, refund_url: 'https://shop.example/refunded' })
api.refund(fields)
api.transfers({ openid, check_name: 'NO_CHECK' })
api.sendRedpack({ mch_billno, re_openid })
api.sendRedpack({ mch_autono: '1', re_openid })
api.downloadBill({ bill_date }, true)
api.orderQuery(fields, more)
`,
      'shop.js',
    )
    expect(text?.split('\n').slice(9, 16)).toEqual([
      "api.v2.secapi.pay.refund.post({ appid: 'wx1', mch_id: '19', notify_url: 'https://shop.example/refunded', ...fields }).then(({ data }) => data)",
      "api.v2.mmpaymkttransfers.promotion.transfers.post({ mch_appid: 'wx1', mchid: '19', spbill_create_ip: '127.0.0.1', openid, check_name: 'NO_CHECK' }).then(({ data }) => data)",
      "api.v2.mmpaymkttransfers.sendredpack.post({ wxappid: 'wx1', mch_id: '19', client_ip: '127.0.0.1', total_num: 1, mch_billno, re_openid }).then(({ data }) => data)",
      "api.sendRedpack({ mch_autono: '1', re_openid })",
      'api.downloadBill({ bill_date }, true)',
      'api.orderQuery(fields, more)',
      '',
    ])
    expect(findings.slice(1)).toEqual([
      expect.stringMatching(
        /^shop\.js:6 The argument of sendRedpack is not an object literal with mch_billno/,
      ),
      expect.stringMatching(/^shop\.js:7 Use v2\.pay\.downloadbill/),
      expect.stringMatching(
        /^shop\.js:8 orderQuery was not rewritten, as it is not called with one argument/,
      ),
    ])
  })

  it('compares the code of an error where it is now', async () => {
    const { text } = await changed(
      `const tenpay = require('tenpay')
const api = new tenpay(config)
if (error.message === 'ORDERNOTEXIST' || 'ORDERPAID' !== error.message) return
if (error.message === 'request fail' || error.code === 'ORDERPAID') return
switch (error.message) { case 'ORDERCLOSED': return }
switch (error.message) { case 'request fail': return }
`,
      'shop.js',
    )
    expect(text?.split('\n').slice(-5, -1)).toEqual([
      "if (error.wechatpay?.code === 'ORDERNOTEXIST' || 'ORDERPAID' !== error.wechatpay?.code) return",
      "if (error.message === 'request fail' || error.code === 'ORDERPAID') return",
      "switch (error.wechatpay?.code) { case 'ORDERCLOSED': return }",
      "switch (error.message) { case 'request fail': return }",
    ])
  })
})

describe('package.json', () => {
  it('gets the new dependency in the place of the old one', async () => {
    const manifest =
      '{\n  "dependencies": {\n    "axios": "^1.0.0",\n    "wechatpay-axios-plugin": "^0.9.6"\n  }\n}\n'
    expect((await changed(manifest, 'package.json')).text).toBe(
      '{\n  "dependencies": {\n    "axios": "^1.0.0",\n    "@wxpay/sdk": "^1.2.3"\n  }\n}\n',
    )
    const both =
      '{\n  "dependencies": {\n    "tenpay": "^2.1.18",\n    "wechatpay-node-v3": "^2.2.1"\n  }\n}\n'
    const { text = '' } = await changed(both, 'package.json')
    expect(JSON.parse(text)).toEqual({ dependencies: { '@wxpay/sdk': '^1.2.3' } })
  })
})

describe('files as they are in the wild', () => {
  const NODE_V3 = "{ appid: 'a', mchid: '1', publicKey: cert, privateKey: key, key: 'k' }"
  const TENPAY = "{ appid: 'a', mchid: '1', partnerKey: 'k' }"

  it('keeps the byte order mark and the line ends, and changes nothing in a second run', async () => {
    const { text = '' } = await changed(
      `\uFEFFimport { Rsa } from 'wechatpay-axios-plugin'\r\nimport WxPay from 'wechatpay-node-v3'\r\nconst pay = new WxPay(${NODE_V3})\r\n`,
    )
    expect(text).toMatch(
      /^\uFEFFimport { X509Certificate } from 'node:crypto'\r\nimport { Rsa } from '@wxpay\/sdk\/compat'\r\n/,
    )
    expect(text).toContain('new Wechatpay({\r\n')
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(await changed(text)).toEqual({ text: undefined, files: {}, findings: [] })
  })

  it('rewrites each client of functions that require the library for themselves', async () => {
    const one = `  const tenpay = require('tenpay')\n  const api = new tenpay(${TENPAY})\n  return api.orderQuery({ out_trade_no: '1' })\n`
    const { text = '' } = await changed(`function a() {\n${one}}\nfunction b() {\n${one}}\n`, 'shop.js')
    const call =
      "return api.v2.pay.orderquery.post({ appid: 'a', mch_id: '1', out_trade_no: '1' }).then(({ data }) => data)\n"
    expect(text.split(call)).toHaveLength(3)
    expect(text).not.toContain('tenpay')
  })

  it('does not take a parameter of the same name for the library', async () => {
    const { text } = await changed(
      `const tenpay = require('tenpay')\nconst api = new tenpay(${TENPAY})\nconst other = (tenpay) => new tenpay(1)\n`,
      'shop.js',
    )
    expect(text).toContain('const other = (tenpay) => new tenpay(1)')
  })

  it('imports X509Certificate once, for two clients or if the file has it', async () => {
    const two = `const a = new WxPay(${NODE_V3})\nconst b = new WxPay(${NODE_V3})\n`
    const { text = '' } = await changed(`const WxPay = require('wechatpay-node-v3')\n${two}`, 'shop.js')
    expect(text.split("require('node:crypto')")).toHaveLength(2)
    const kept = `import { X509Certificate } from 'crypto'\nimport WxPay from 'wechatpay-node-v3'\n${two}`
    expect((await changed(kept)).text).not.toContain('node:crypto')
  })

  it('follows a client that a constructor puts into a field, and renames its type', async () => {
    const { text } = await changed(
      `import WxPay from 'wechatpay-node-v3'
@Injectable()
export class Payments {
  private pay: WxPay
  constructor(@Inject(CONFIG) config: Config) {
    this.pay = new WxPay(${NODE_V3})
  }
  find = () => this.pay.query({ out_trade_no: '1' })
}
`,
    )
    expect(text).toContain('private pay: Wechatpay\n')
    expect(text).toContain(
      "this.pay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ params: { mchid: '1' }",
    )
    expect(text).not.toContain('WxPay')
    const declared = "import WxPay from 'wechatpay-node-v3'\nexport declare const pay: WxPay\n"
    expect((await changed(declared, 'pay.d.ts')).text).toBe(
      "import { Wechatpay } from '@wxpay/sdk'\nexport declare const pay: Wechatpay\n",
    )
  })

  it('reads the arguments of an old constructor by their places', async () => {
    const { text } = await changed(
      "const WxPay = require('wechatpay-node-v3')\nconst pay = new WxPay('wx1', '1', cert, key, { key: 'k' })\n",
      'shop.js',
    )
    expect(text).toContain(`new Wechatpay({
  mchid: '1',
  serial: new X509Certificate(cert).serialNumber,
  privateKey: key,
  apiv3Key: 'k',
})`)
  })

  it('reports spread arguments and methods that are taken from their client', async () => {
    const { text, findings } = await changed(
      `const tenpay = require('tenpay')\nconst api = new tenpay(${TENPAY})\napi.orderQuery(...all)\nconst { refund } = api\napi['refund'](fields)\n`,
      'shop.js',
    )
    expect(text).toContain("api.orderQuery(...all)\nconst { refund } = api\napi['refund'](fields)\n")
    expect(findings.slice(1)).toEqual([
      expect.stringMatching(
        /^shop\.js:3 orderQuery was not rewritten, as it is not called with one argument/,
      ),
      expect.stringMatching(/^shop\.js:4 \{ refund \} = api was not rewritten/),
      expect.stringMatching(/^shop\.js:5 api\['refund'\] was not rewritten/),
    ])
  })

  it('rewrites an import() in backticks', async () => {
    expect((await changed('const wx = await import(`wechatpay-axios-plugin`)')).text).toBe(
      'const wx = await import(`@wxpay/sdk/compat`)',
    )
  })

  it('leaves a file with a syntax error alone and names the line', async () => {
    expect(
      await changed("import { Rsa } from 'wechatpay-axios-plugin'\nconst a = new (\n", 'shop.js'),
    ).toEqual({
      text: undefined,
      files: {},
      findings: [expect.stringMatching(/^shop\.js:\d The file has a syntax error and was not rewritten/)],
    })
  })

  it('changes nothing but dependencies in package.json, in one line or many', async () => {
    const manifest = (text: string) => changed(text, 'package.json').then((result) => result.text)
    expect(
      await manifest(
        '{"scripts":{"build":"cp {a,b,}","tenpay":"node tenpay"},"dependencies":{"tenpay":"2","wechatpay-node-v3":"2","x":"1"}}',
      ),
    ).toBe(
      '{"scripts":{"build":"cp {a,b,}","tenpay":"node tenpay"},"dependencies":{"@wxpay/sdk":"^1.2.3","x":"1"}}',
    )
    expect(
      await manifest(
        '{\r\n  "dependencies": {\r\n    "tenpay": "2",\r\n    "wechatpay-node-v3": "2"\r\n  }\r\n}\r\n',
      ),
    ).toBe('{\r\n  "dependencies": {\r\n    "@wxpay/sdk": "^1.2.3"\r\n  }\r\n}\r\n')
    expect(
      await manifest(
        '{ "dependencies": { "@wxpay/sdk": "^1.0.0" }, "devDependencies": { "tenpay": "2", "x": "1" } }',
      ),
    ).toBe('{ "dependencies": { "@wxpay/sdk": "^1.0.0" }, "devDependencies": { "x": "1" } }')
    // Dependencies of development are not installed in production.
    expect(
      await manifest('{ "devDependencies": { "@wxpay/sdk": "^1.0.0" }, "dependencies": { "tenpay": "2" } }'),
    ).toContain('"dependencies": { "@wxpay/sdk": "^1.2.3" }')
  })
})
