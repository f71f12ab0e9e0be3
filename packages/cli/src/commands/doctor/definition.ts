import { defineCommand } from '../../definition/command'
import { targetOptions } from '../../target/options'

export const definition = defineCommand({
  name: 'doctor',
  summary: { zh: '诊断密钥、网络、时钟与通知地址', en: 'diagnose keys, network, clock and the notify_url' },
  description: {
    zh: '检查 Node.js 版本、密钥与证书（是否成对、有效期、是哪一种）、切换到微信支付公钥的进度、DNS、TLS、代理、与微信支付的时间差，用自检接口 POST /v3/security/echo 试一次签名、加密与回调（不产生订单），以及 notify_url：格式、证书、跳转、登录、应答时间。每一项有问题都给出改法。',
    en: 'Examines the version of Node.js, keys and certificates (whether they are a pair, their dates, which is which), the migration to the public key, DNS, TLS, the proxy and the clock, tries signing, encryption and a callback by the self-test POST /v3/security/echo, which creates no order, and examines the notify_url: its form, certificate, redirects, authentication and time to respond. Each problem comes with its remedy.',
  },
  options: {
    'notify-url': {
      type: 'url',
      short: 'n',
      summary: { zh: '商户系统的通知地址', en: 'the notify_url of your server' },
    },
    timeout: {
      type: 'integer',
      least: 1,
      most: 60_000,
      default: 5000,
      unit: { zh: '毫秒', en: 'ms' },
      summary: {
        zh: '每一项的时限；微信支付等待应答五秒',
        en: 'time limit of each; WeChat Pay waits five seconds for a response',
      },
    },
    ...targetOptions,
  },
  examples: [
    {
      command: 'doctor --notify-url http://localhost:3000/notify',
      summary: { zh: '对照沙箱', en: 'against the sandbox' },
    },
    {
      command: 'doctor --live --notify-url https://shop.example/wechatpay',
      summary: { zh: '用真实密钥，上线之前', en: 'with real keys, before you go live' },
    },
  ],
  exitCodes: { failed: { zh: '有错误', en: 'there are errors' } },
})
