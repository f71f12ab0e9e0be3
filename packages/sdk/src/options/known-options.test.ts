import axios from 'axios'
import { describe, expect, it } from 'vitest'
import { clientOptionNames, refuseUnknownOptions } from './known-options'

const messageFor = (name: string): string => {
  try {
    refuseUnknownOptions({ [name]: 'sk-secret-value' })
    return 'accepted'
  } catch (error) {
    expect(error).toMatchObject({ name: 'InputError', code: 'OPTION_INVALID', field: name })
    const { message } = error as Error
    expect(message).not.toContain('sk-secret-value')
    return message
  }
}

describe('refuseUnknownOptions', () => {
  it.each([
    // wechatpay-node-v3
    ['serial_no', 'write serial,'],
    ['publicKey', 'apiclient_cert.pem'],
    ['key', 'apiv3Key'],
    ['key', 'write secret'],
    ['userAgent', "write headers: { 'User-Agent': … }"],
    // tenpay
    ['partnerKey', 'write secret, the APIv2 key'],
    ['pfx', 'write merchant: { pfx, passphrase }'],
    ['notify_url', 'in the body of the order or refund'],
    ['refund_url', 'in the body of the order or refund'],
    ['spbill_create_ip', 'in the body of each call'],
    ['appid', 'in the body of each call'],
    ['appId', 'in the body of each call'],
    ['sandbox', "baseURL: 'http://127.0.0.1:…'"],
    // wxpay-v3, node-wechat-pay-sdk, @axolo/node-wechat-pay, @leaf-x/we-chat-pay
    ['apiv3_private_key', 'write apiv3Key'],
    ['v3Key', 'write apiv3Key'],
    ['merchantPrivateKey', 'write privateKey'],
    ['mchCertSn', 'write serial,'],
    ['platformCert', 'write certs:'],
    ['publicCertificateDir', 'FileCertificateStore'],
    // wechatpay-java, WxJava
    ['merchantSerialNumber', 'write serial,'],
    ['publicKeyId', 'PUB_KEY_ID_…'],
    ['privateKeyPath', 'as a file:// URL'],
    ['certSerialNo', 'write serial,'],
    ['mchKey', 'write secret'],
    ['useSandboxEnv', 'this option does not exist'],
    ['payBaseUrl', 'write baseURL'],
    // EasyWeChat, yansongda/pay, wechatpayv3 (Python)
    ['secret_key', 'write apiv3Key'],
    ['v2_secret_key', 'write secret'],
    ['platform_certs', 'write certs:'],
    ['mch_secret_key', 'write apiv3Key'],
    ['mch_public_cert_path', 'write its serial number as serial'],
    ['cert_dir', 'FileCertificateStore'],
    ['apiKey', 'for the APIv3 key'],
    ['apiV3Secret', 'write apiv3Key'],
    ['url', 'write baseURL'],
    ['locale', "call setLocale('zh')"],
  ])('advises for %s: %s', (name, advice) => {
    const message = messageFor(name)
    expect(message).toMatch(new RegExp(`^Unknown option "${name}": `))
    expect(message).toContain(advice)
  })

  it.each([
    ['mch_id', 'mchid'],
    ['api_v3_key', 'apiv3Key'],
    ['APIV3_KEY', 'apiv3Key'],
    ['private_key', 'privateKey'],
    ['privteKey', 'privateKey'],
    ['base_url', 'baseURL'],
    ['baseUrl', 'baseURL'],
    ['certificatestore', 'certificateStore'],
    ['conectTimeout', 'connectTimeout'],
    ['htttpsAgent', 'httpsAgent'],
    ['limit', 'limits'],
  ])('suggests for %s the option %s', (name, option) => {
    expect(messageFor(name)).toBe(`Unknown option "${name}". Did you mean ${option}?`)
  })

  it('lists options for a name without a near match', () => {
    expect(messageFor('x'.repeat(10_000))).toMatch(
      /The client accepts mchid, serial, privateKey, certs, apiv3Key, /,
    )
    expect(messageFor('__proto__'.slice(0, 9))).not.toBe('accepted')
  })

  it.each(['params', 'data', 'method'])('rejects %s, which belongs to a single call', (name) => {
    expect(messageFor(name)).toBe(`Option "${name}" belongs to a single call, not to the client`)
  })

  it('rejects auth, which would replace the signature', () => {
    expect(messageFor('auth')).toContain('the Authorization header contains the signature')
  })

  it('accepts every option that axios has by default, except those of a single call', () => {
    const known = Object.keys(axios.defaults).filter((name) => !['method'].includes(name))
    expect(known.length).toBeGreaterThan(8)
    expect(clientOptionNames()).toEqual(expect.arrayContaining(known))
    for (const name of known) expect(messageFor(name)).toBe('accepted')
  })

  it('ignores the other fields of sandbox credentials, also when they are spread', () => {
    const credentials = { appid: 'wx8888888888888888', [Symbol.for('@wxpay/not-options')]: ['appid'] }
    expect(() => {
      refuseUnknownOptions({ ...credentials })
    }).not.toThrow()
    expect(() => {
      refuseUnknownOptions({ ...credentials, appId: 'wx8888888888888888' })
    }).toThrow('Unknown option "appId"')
  })
})
