import {
  createHash,
  generateKeyPairSync,
  type KeyObject,
  constants,
  privateDecrypt,
  publicEncrypt,
} from 'node:crypto'
import { Agent } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GatewayV2, signed, startGatewayV2, xmlOf } from '../../../test/gateway-v2'
import { parseBill, Wechatpay } from '../../index'

let gateway: GatewayV2
let wxpay: Wechatpay
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
let current = pair()
let keyRequests: number

const pem = (key: KeyObject) => key.export({ type: 'pkcs1', format: 'pem' }).toString()
// OpenSSL's own decryption, by Node.js.
const opened = (text = '') =>
  privateDecrypt(
    { key: current.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
    Buffer.from(text, 'base64'),
  ).toString()

const transfer = (partner_trade_no: string) => ({
  mch_id: '1900000001',
  partner_trade_no,
  enc_bank_no: '6225880137098888',
  enc_true_name: '张三',
  bank_code: '1001',
  amount: 100,
})

beforeAll(async () => {
  gateway = await startGatewayV2()
})
afterAll(() => gateway.close())
beforeEach(() => {
  gateway.arrived.length = 0
  keyRequests = 0
  current = pair()
  // The agent stands for one with the client certificate.
  wxpay = new Wechatpay({
    ...gateway.options,
    httpsAgent: new Agent() as never,
    workwxSecret: 'secret-of-wecom',
  })
  gateway.respond(({ url, fields }) => {
    if (url === '/risk/getpublickey') {
      keyRequests++
      return {
        body: xmlOf({
          return_code: 'SUCCESS',
          result_code: 'SUCCESS',
          mch_id: fields['mch_id'] ?? '',
          pub_key: pem(current.publicKey),
        }),
      }
    }
    try {
      opened(fields['enc_bank_no'])
      return { body: signed({ partner_trade_no: fields['partner_trade_no'] ?? '' }) }
    } catch {
      return {
        body: signed({ result_code: 'FAIL', err_code: 'PARAM_ERROR', err_code_des: 'enc_bank_no解密失败' }),
      }
    }
  })
})

describe('a payment to a bank card', () => {
  it('encrypts card number and name with the key of getpublickey, requested once', async () => {
    const numbers = ['A0000001', 'A0000002', 'A0000003']
    await Promise.all(numbers.map((number) => wxpay.v2.mmpaysptrans.pay_bank.post(transfer(number))))
    await wxpay.v2.mmpaysptrans.pay_bank.post(transfer('A0000004'))
    expect(keyRequests).toBe(1)
    const sent = gateway.arrived.filter(({ url }) => url === '/mmpaysptrans/pay_bank')
    expect(sent).toHaveLength(4)
    for (const { fields, verifiedBy } of sent) {
      expect(opened(fields['enc_bank_no'])).toBe('6225880137098888')
      expect(opened(fields['enc_true_name'])).toBe('张三')
      expect(verifiedBy).toBe('MD5')
    }
    expect(gateway.arrived.find(({ url }) => url === '/risk/getpublickey')).toMatchObject({
      fields: { mch_id: '1900000001', sign_type: 'MD5' },
      verifiedBy: 'MD5',
    })
  })

  it('requests the key again when WeChat Pay cannot decrypt, and makes the call once more', async () => {
    await wxpay.v2.mmpaysptrans.pay_bank.post(transfer('A0000001'))
    current = pair()
    const { data } = await wxpay.v2.mmpaysptrans.pay_bank.post(transfer('A0000002'))
    expect(data).toMatchObject({ partner_trade_no: 'A0000002' })
    expect(keyRequests).toBe(2)
    expect(gateway.arrived.filter(({ url }) => url === '/mmpaysptrans/pay_bank')).toHaveLength(3)
  })

  it('is made twice at most', async () => {
    gateway.respond(({ url }) =>
      url === '/risk/getpublickey'
        ? { body: xmlOf({ return_code: 'SUCCESS', result_code: 'SUCCESS', pub_key: pem(current.publicKey) }) }
        : { body: signed({ result_code: 'FAIL', err_code: 'PARAM_ERROR', err_code_des: '解密失败' }) },
    )
    await expect(wxpay.v2.mmpaysptrans.pay_bank.post(transfer('A0000001'))).rejects.toMatchObject({
      wechatpay: { code: 'PARAM_ERROR' },
    })
    expect(gateway.arrived.filter(({ url }) => url === '/mmpaysptrans/pay_bank')).toHaveLength(2)
  })

  it('sends values that are encrypted already as they are', async () => {
    const oaep = { key: current.publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
    const own = (text: string) => publicEncrypt(oaep, Buffer.from(text)).toString('base64')
    const given = {
      ...transfer('A0000001'),
      enc_bank_no: own('6225880137098888'),
      enc_true_name: own('张三'),
    }
    await wxpay.v2.mmpaysptrans.pay_bank.post(given)
    expect(keyRequests).toBe(0)
    expect(gateway.arrived.at(-1)?.fields).toMatchObject({ enc_bank_no: given.enc_bank_no })
  })

  it('is not sent without a key, which the next call requests again', async () => {
    gateway.respond({ body: xmlOf({ return_code: 'SUCCESS', result_code: 'SUCCESS', pub_key: 'none' }) })
    await expect(wxpay.v2.mmpaysptrans.pay_bank.post(transfer('A0000001'))).rejects.toMatchObject({
      code: 'RESPONSE_FIELD_UNREADABLE',
      field: 'pub_key',
    })
    gateway.respond({ body: xmlOf({ return_code: 'FAIL', return_msg: 'x' }) })
    await expect(wxpay.v2.mmpaysptrans.pay_bank.post(transfer('A0000001'))).rejects.toMatchObject({
      route: 'POST /v2/risk/getpublickey',
    })
    expect(gateway.arrived.map(({ url }) => url)).toEqual(['/risk/getpublickey', '/risk/getpublickey'])
  })
})

describe('a payment of WeCom', () => {
  const packet = {
    mch_billno: '123456',
    mch_id: '1900000001',
    wxappid: 'wx8888888888888888',
    sender_name: '活动',
    re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
    total_amount: 1000,
    wishing: '节日快乐',
    act_name: '猜灯谜',
    remark: '快来',
  }
  const md5 = (text: string) => createHash('md5').update(text).digest('hex').toUpperCase()

  it('is signed with the secret of the application, and with the APIv2 key', async () => {
    gateway.respond({ body: signed({}) })
    await wxpay.v2.mmpaymkttransfers.sendworkwxredpack.post({ ...packet, nonce_str: 'n' })
    expect(gateway.arrived.at(-1)).toMatchObject({
      verifiedBy: 'MD5',
      fields: {
        workwx_sign: md5(
          'act_name=猜灯谜&mch_billno=123456&mch_id=1900000001&nonce_str=n&re_openid=oxTWIuGaIt6gTKsQRLau2M0yL16E' +
            '&total_amount=1000&wxappid=wx8888888888888888&secret=secret-of-wecom',
        ),
      },
    })
    const payment = {
      appid: 'wxe062425f740c8888',
      partner_trade_no: '100000982017072019616',
      openid: 'ohO4Gt7wVPxIT1A9GjFaMYMiZY1s',
      amount: 100,
      desc: '报销',
      mch_id: '1900000001',
      ww_msg_type: 'NORMAL_MSG',
    }
    await wxpay.chain('v2/mmpaymkttransfers/promotion/paywwsptrans2pocket').post(payment)
    const { fields } = gateway.arrived.at(-1) ?? {}
    expect(fields?.['nonce_str']).toMatch(/^\w{32}$/)
    expect(fields?.['workwx_sign']).toBe(
      md5(
        `amount=100&appid=wxe062425f740c8888&desc=报销&mch_id=1900000001&nonce_str=${fields?.['nonce_str'] ?? ''}` +
          '&openid=ohO4Gt7wVPxIT1A9GjFaMYMiZY1s&partner_trade_no=100000982017072019616&ww_msg_type=NORMAL_MSG' +
          '&secret=secret-of-wecom',
      ),
    )
  })

  it('keeps a given signature, and is not sent without one', async () => {
    gateway.respond({ body: signed({}) })
    const without = new Wechatpay({ ...gateway.options, httpsAgent: new Agent() as never })
    await without.v2.mmpaymkttransfers.sendworkwxredpack.post({
      ...packet,
      nonce_str: 'n',
      workwx_sign: 'OWN',
    })
    expect(gateway.arrived.at(-1)?.fields['workwx_sign']).toBe('OWN')
    await expect(
      without.v2.mmpaymkttransfers.sendworkwxredpack.post({ ...packet, nonce_str: 'n' }),
    ).rejects.toMatchObject({ code: 'OPTION_INVALID', field: 'workwxSecret' })
    expect(gateway.arrived).toHaveLength(1)
    expect(() => new Wechatpay({ ...gateway.options, workwxSecret: '' })).toThrow(/workwxSecret/)
  })
})

describe('comments', () => {
  const query = { appid: 'wx8888888888888888', begin_time: '20260510000000', end_time: '20260511000000' }
  const all = async (limit?: number) => {
    const rows = []
    for await (const row of wxpay.bills.comments({ ...query, limit })) rows.push(row)
    return rows
  }

  it('are read page by page as rows', async () => {
    const pages: Record<string, string> = {
      '0': '7\n`2026-05-10 10:00:05,`1001690740201411100005734289,`5,`赞，水果,`很新鲜\n第二行\n`2026-05-10 11:00:05,`1001690740278901100005734289,`1,`\n',
      '7': '9\r\n`2026-05-10 12:00:00,` 1001690740278901100005734290,`4,`不错',
    }
    gateway.respond(({ fields }) => ({ body: pages[fields['offset'] ?? ''] ?? '' }))
    expect(await all(2)).toEqual([
      {
        time: '2026-05-10 10:00:05',
        transaction_id: '1001690740201411100005734289',
        stars: 5,
        content: '赞，水果,`很新鲜\n第二行',
      },
      { time: '2026-05-10 11:00:05', transaction_id: '1001690740278901100005734289', stars: 1, content: '' },
      {
        time: '2026-05-10 12:00:00',
        transaction_id: '1001690740278901100005734290',
        stars: 4,
        content: '不错',
      },
    ])
    expect(
      gateway.arrived.map(({ fields, verifiedBy }) => [fields['offset'], fields['limit'], verifiedBy]),
    ).toEqual([
      ['0', '2', 'HMAC-SHA256'],
      ['7', '2', 'HMAC-SHA256'],
    ])
  })

  it('are none for a time without any', async () => {
    gateway.respond({ body: xmlOf({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'NO_COMMENT' }) })
    expect(await all()).toEqual([])
  })

  it('are read without backticks, as some copies of the official example have them', async () => {
    gateway.respond({
      body: '100\n2017-07-01 10:00:05,1001690740201411100005734289,5,赞，水果,很新鲜\n第二行\n2017-07-01 11:30:05,1001690740201411100005734250,4,东西还算符合预期',
    })
    expect(await all(200)).toMatchObject([
      { time: '2017-07-01 10:00:05', stars: 5, content: '赞，水果,很新鲜\n第二行' },
      { transaction_id: '1001690740201411100005734250', stars: 4, content: '东西还算符合预期' },
    ])
  })

  it('take no line of a customer for a comment where fields have backticks', async () => {
    const forged = '2017-07-01 11:30:05,1001690740201411100005734250,1,假的'
    gateway.respond({ body: `1\n\`2017-07-01 10:00:05,\`1001690740201411100005734289,\`5,\`好\n${forged}` })
    expect(await all(200)).toMatchObject([{ stars: 5, content: `好\n${forged}` }])
  })

  it.each([
    ['other text'],
    ['1\nother text'],
    ['1\n`2026-05-10 12:00:00,`1,`9x,`a'],
    ['1\n`2026-05-10 12:00:00,`1,`9'],
  ])('are refused where they are not comments: %j', async (body) => {
    gateway.respond({ body })
    await expect(all()).rejects.toMatchObject({ code: 'BILL_MALFORMED' })
  })
})

it('reads the fund flow bill of APIv2 as rows', async () => {
  const titles =
    '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额（元）,账户结余（元）,资金变更提交申请人,备注,业务凭证号'
  const row =
    '`2018-02-01 04:21:23,`50000305742018020103387128253,`1900009231201802015884652186,`退款,`退款,`支出,`0.02,`0.17,`system,`缺货,`REF4200000068201801293084726067'
  const totals = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\n`1,`0,`0.00,`1,`0.02'
  gateway.respond({ body: `\uFEFF${titles}\r\n${row}\r\n${totals}\r\n` })
  const { data } = await wxpay.v2.pay.downloadfundflow.post({
    appid: 'wx8888888888888888',
    mch_id: '1900000001',
    sign_type: 'HMAC-SHA256',
    bill_date: '20180201',
    account_type: 'Basic',
  })
  const rows = []
  for await (const one of parseBill(data)) rows.push(one)
  expect(rows).toMatchObject([{ direction: '支出', amount: 2, balance: 17, remark: '缺货' }])
})
