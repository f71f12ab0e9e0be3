import { createHash } from 'node:crypto'
import { Agent } from 'node:http'
import { createSandbox, type Credentials, type Sandbox } from '@wxpay/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Wechatpay } from '../src/index'

let sandbox: Sandbox
let wxpay: Wechatpay
let shop: Credentials

beforeAll(async () => {
  sandbox = await createSandbox()
  const { url: baseURL } = await sandbox.listen()
  shop = sandbox.merchants.create()
  const { mchid, serial, privateKey, certs, secret } = shop
  // The agent stands for one with the client certificate, which this sandbox, without TLS, cannot ask for.
  const httpsAgent = new Agent() as never
  wxpay = new Wechatpay({
    mchid,
    serial,
    privateKey,
    certs,
    secret,
    baseURL,
    httpsAgent,
    workwxSecret: 'wecom',
  })
})
afterAll(() => sandbox.close())

const md5 = (text: string) => createHash('md5').update(text).digest('hex')

describe('APIv2 of the sandbox', () => {
  it('decrypts the card number and the name of a payment to a bank card', async () => {
    const { mchid: mch_id } = shop
    sandbox.control.ledger.topUp(mch_id, { amount: 100_000 })
    const partner_trade_no = 'CARD00000001'
    const { data } = await wxpay.v2.mmpaysptrans.pay_bank.post({
      mch_id,
      partner_trade_no,
      enc_bank_no: '6225880137098888',
      enc_true_name: '张三',
      bank_code: '1001',
      amount: 10_000,
    })
    expect(data).toMatchObject({ partner_trade_no, cmms_amt: '100' })
    const { data: queried } = await wxpay.v2.mmpaysptrans.query_bank.post({ mch_id, partner_trade_no })
    expect(queried).toMatchObject({
      bank_no_md5: md5('6225880137098888'),
      true_name_md5: md5('张三'),
    })
  })

  it('takes red packets and payments of WeCom', async () => {
    const { mchid: mch_id, appid } = shop
    const packet = await wxpay.v2.mmpaymkttransfers.sendworkwxredpack.post({
      nonce_str: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
      mch_billno: 'WECOM00000001',
      mch_id,
      wxappid: appid,
      sender_name: '活动',
      re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
      total_amount: 1000,
      wishing: '节日快乐',
      act_name: '猜灯谜',
      remark: '快来',
    })
    expect(packet.data).toMatchObject({ result_code: 'SUCCESS', mch_billno: 'WECOM00000001' })
    const payment = await wxpay.chain('v2/mmpaymkttransfers/promotion/paywwsptrans2pocket').post({
      appid,
      mch_id,
      partner_trade_no: 'WECOM00000002',
      openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
      check_name: 'NO_CHECK',
      amount: 100,
      desc: '报销',
      spbill_create_ip: '203.0.113.7',
      ww_msg_type: 'NORMAL_MSG',
      act_name: '差旅',
    })
    expect(payment.data).toMatchObject({ result_code: 'SUCCESS', partner_trade_no: 'WECOM00000002' })
  })
})
