import type { Remedy } from '@wxpay/protocol'
import type { ControlCode } from './control-codes'

/** Remedies of all codes of the control API, in both languages. */
export const controlRemedies: Readonly<Record<ControlCode, Remedy>> = {
  FIELD_INVALID: {
    en: 'Correct the field that the message names. The control API is described at `/sandbox/v1/openapi.json`.',
    zh: '按报错提示修正字段，控制接口的说明见 `/sandbox/v1/openapi.json`。',
  },
  BODY_INVALID: {
    en: 'Send a JSON object.',
    zh: '请求正文要是 JSON 对象。',
  },
  TOKEN_REQUIRED: {
    en: 'Send `Authorization: Bearer <token>`. The command prints the token, and `listen()` returns it as `controlToken`.',
    zh: '带上请求头 `Authorization: Bearer <token>`；token 在命令启动时打印，`listen()` 也会以 `controlToken` 返回。',
  },
  HOST_REFUSED: {
    en: 'Call the sandbox by the address that it prints, or allow the name by `--allow-host`.',
    zh: '用沙箱打印的地址访问，或者用 `--allow-host` 允许这个主机名。',
  },
  ORIGIN_REFUSED: {
    en: 'Open the console at the address of the sandbox, or call the control API from a program. Allow the host name of a page by `--allow-host`.',
    zh: '用沙箱自己的地址打开控制台，或者在程序里调用控制接口；要允许某个主机名的网页调用，用 `--allow-host`。',
  },
  PRODUCTION_KEY_REFUSED: {
    en: 'Leave `privateKey` and `certificate` out. To use the keys of a real merchant all the same, start with `--allow-production-keys`.',
    zh: '不要传 `privateKey` 和 `certificate`，由沙箱生成。确实要用真实商户的密钥，启动时加 `--allow-production-keys`。',
  },
  MERCHANT_UNKNOWN: {
    en: 'Create the merchant first, by `merchants.create()` or `POST /sandbox/v1/merchants`.',
    zh: '先用 `merchants.create()` 或 `POST /sandbox/v1/merchants` 创建商户。',
  },
  SUBJECT_UNKNOWN: {
    en: 'Check the number, and whether it belongs to this merchant.',
    zh: '检查单号，以及它是不是这个商户的。',
  },
  ROUTE_UNKNOWN: {
    en: 'Check the path. All routes are listed at `/sandbox/v1/openapi.json`.',
    zh: '检查路径，全部接口见 `/sandbox/v1/openapi.json`。',
  },
  METHOD_UNKNOWN: {
    en: 'Use one of the methods that the message lists.',
    zh: '改用报错里列出的请求方法。',
  },
  MERCHANT_EXISTS: {
    en: 'Leave `mchid` out to get a new one, or use the merchant that exists.',
    zh: '不传 `mchid` 会自动分配新商户号，或者直接使用已有的商户。',
  },
  BRAND_EXISTS: {
    en: 'Leave `brandId` out to get a new one, or use the brand that exists: a merchant has one brand.',
    zh: '一个商户只有一个品牌。不传 `brandId` 会自动分配新品牌 ID，或者直接使用已有的品牌。',
  },
  STATE_CONFLICT: {
    en: 'Bring it into a state that allows the action first. The message contains the current state.',
    zh: '当前状态不允许这个操作，先完成前面的步骤；报错里有当前状态。',
  },
  LIMIT_REACHED: {
    en: 'Remove what you no longer need, or start a new sandbox.',
    zh: '清除不再需要的数据，或者新开一个沙箱。',
  },
  BODY_TOO_LARGE: {
    en: 'Send a smaller body.',
    zh: '减小请求正文。',
  },
}
