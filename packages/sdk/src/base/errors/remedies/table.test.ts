import { inspect } from 'node:util'
import { setLocale } from '@wxpay/protocol'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Gateway, SECRET, startGateway } from '../../../../test/gateway'
import { MoneyError } from '../../../features/money/money-error'
import { NotificationBusyError } from '../../../features/notifications/once'
import { Wechatpay } from '../../../wechatpay'
import { WechatpayError } from '../wechatpay-error'
import { adviceRemedies } from './api'
import { remedies, remedyOf } from './table'
import { phaseRemedies } from './transport'

const texts = Object.entries({ ...remedies, ...adviceRemedies, ...phaseRemedies })
// Code and the names of menus are quoted as they are.
const plain = (text: string): string => text.replace(/`[^`]*`/g, '`').replace(/「[^」]*」/g, '「」')

describe('every remedy', () => {
  it('is there for more than a hundred codes', () => {
    expect(texts.length).toBeGreaterThan(110)
  })

  it.each(texts)('%s has an English sentence', (_, { en }) => {
    expect(en).toMatch(/^[A-Z`'].*\.$/s)
    expect(en).not.toMatch(/\p{Script=Han}/u)
    expect(en.length).toBeLessThan(260)
    // Words that language.md rules out.
    expect(plain(en)).not.toMatch(/\b(?:nobody|somebody|everybody|anybody|his|he|is no)\b/i)
  })

  it.each(texts)('%s has a Chinese sentence, punctuated as Chinese is', (_, { zh }) => {
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(zh).toMatch(/。$/)
    // Half-width punctuation beside a Chinese character is a trace of translation.
    expect(plain(zh)).not.toMatch(/\p{Script=Han}\s?[,.;:!?()]|[,;:!?()]\s?\p{Script=Han}/u)
    expect(zh).not.toMatch(/的那个|被所|进行了|予以/)
    // A space stands between Chinese and Latin letters, digits or code.
    expect(plain(zh)).not.toMatch(/\p{Script=Han}[A-Za-z0-9`]|[A-Za-z0-9`]\p{Script=Han}/u)
  })

  it('differs between codes that ask for different things', () => {
    expect(remedies.KEY_MISSING.zh).not.toBe(remedies.KEY_DAMAGED.zh)
  })
})

describe('remedyOf', () => {
  it('returns the text of a code in a given language', () => {
    expect(remedyOf('KEY_ENCRYPTED', 'en')).toContain('openssl pkey')
    expect(remedyOf('KEY_ENCRYPTED', 'zh')).toContain('去掉私钥口令')
  })

  it.each(['NO_SUCH_CODE', 'toString', '__proto__', ''])('returns nothing for %j', (code) => {
    expect(remedyOf(code, 'zh')).toBeUndefined()
  })
})

describe('error.remedy', () => {
  let gateway: Gateway
  let wxpay: Wechatpay
  beforeAll(async () => {
    gateway = await startGateway()
    wxpay = new Wechatpay({ ...gateway.options, secret: SECRET, retry: false })
  })
  afterAll(() => gateway.close())
  beforeEach(() => {
    setLocale('zh')
    gateway.respond({})
  })
  afterEach(() => {
    setLocale('auto')
  })

  const rejection = async (call: Promise<unknown>): Promise<WechatpayError> => {
    const error: unknown = await call.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(WechatpayError)
    return error as WechatpayError
  }
  const query = () =>
    wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: '1',
      params: { mchid: '1900000001' },
    })

  it('is printed and logged in Chinese, beside an English message', () => {
    const error = new WechatpayError('PARAMETER_MISSING', 'out_order_no is missing')
    expect(inspect(error)).toContain('在调用的 `config` 里给出 `field` 所指的路径参数。')
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      code: 'PARAMETER_MISSING',
      message: 'out_order_no is missing',
      remedy: remedies.PARAMETER_MISSING.zh,
    })
  })

  it('is there for an option of the constructor', () => {
    expect(() => new Wechatpay({ ...gateway.options, mchid: '' })).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', remedy: remedies.OPTION_INVALID.zh }),
    )
  })

  it('says what the code of WeChat Pay means, and what to do', async () => {
    gateway.respond({ status: 404, body: '{"code":"ORDER_NOT_EXIST","message":"订单不存在"}' })
    expect((await rejection(query())).remedy).toBe('订单不存在。请求有误，重发无用，修正后再发。')
    setLocale('en')
    expect((await rejection(query())).remedy).toBe(
      'The order does not exist. Correct the request. Repeating it does not help.',
    )
  })

  it('says what to do by the status, where the code of WeChat Pay is not documented', async () => {
    gateway.respond({ status: 403, body: '{"code":"BRAND_NEW","message":"x"}' })
    expect((await rejection(query())).remedy).toBe(adviceRemedies['ask-permission'].zh)
    gateway.respond({ status: 400, body: '{"code":"__proto__","message":"x"}' })
    expect((await rejection(query())).remedy).toBe(adviceRemedies['fix-request'].zh)
  })

  it('says of a connection whether the request may be sent again', async () => {
    const lost = new Wechatpay({ ...gateway.options, retry: false, baseURL: 'http://127.0.0.1:9' })
    const refused = await rejection(lost.v3.certificates.get())
    expect(refused.code).toBe('ECONNREFUSED')
    expect(refused.remedy).toBe('目标地址没有服务在监听，检查 `baseURL` 与代理。请求没有发出，可以放心重发。')
    gateway.respond((_, response) => {
      response.destroy()
      return undefined
    })
    const broken = await rejection(wxpay.v3.pay.transactions.native.post({} as never))
    expect(broken.remedy).toContain('先查询结果再决定是否重发，不要换单号')
  })

  it('is there for errors that are made without a client', () => {
    expect(new MoneyError(1.234, 'x').remedy).toBe(remedies.MONEY_NOT_EXACT.zh)
    expect(new NotificationBusyError('x').remedy).toBe(remedies.NOTIFICATION_BUSY.zh)
  })
})
