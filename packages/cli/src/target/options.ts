import type { OptionDefinitions } from '../definition/option'

/** Options of commands that talk to a sandbox. */
export const sandboxOptions = {
  sandbox: {
    type: 'url',
    env: 'WXPAY_SANDBOX_URL',
    default: 'http://127.0.0.1:8787',
    summary: { zh: '沙箱的地址', en: 'address of the sandbox' },
  },
  mchid: {
    type: 'string',
    placeholder: { zh: '商户号', en: 'mchid' },
    summary: { zh: '沙箱里的商户；默认第一个', en: 'merchant of the sandbox; default the first' },
  },
} as const satisfies OptionDefinitions

/** Options of commands that talk to WeChat Pay or to a sandbox. */
export const targetOptions = {
  live: {
    type: 'flag',
    summary: {
      zh: '连接正式的微信支付，使用配置或环境变量里的密钥',
      en: 'talk to the real WeChat Pay, with the keys of a profile or of the environment',
    },
  },
  profile: {
    type: 'string',
    short: 'p',
    env: 'WXPAY_PROFILE',
    placeholder: { zh: '名称', en: 'name' },
    summary: { zh: '配置文件里的商户，与 --live 一起用', en: 'merchant of the configuration, with --live' },
  },
  config: {
    type: 'path',
    env: 'WXPAY_CONFIG',
    summary: {
      zh: '配置文件；默认项目里或用户目录里的 wxpay.config.{ts,json}',
      en: 'configuration file; default wxpay.config.{ts,json} of the project or of the user',
    },
  },
  ...sandboxOptions,
} as const satisfies OptionDefinitions

/** Option of commands that may change something at the real WeChat Pay. */
export const confirmOption = {
  yes: {
    type: 'flag',
    short: 'y',
    summary: {
      zh: '不再询问，直接向正式的微信支付发出写请求',
      en: 'send a write to the real WeChat Pay without asking',
    },
  },
} as const satisfies OptionDefinitions
