import type { Advice } from '../model/api'
import type { Seal } from '../model/shape'

export type Language = 'zh' | 'en'
export const LANGUAGES: readonly Language[] = ['zh', 'en']

/** Folder of a language's pages below docs/. */
export const ROOTS: Readonly<Record<Language, string>> = { zh: '', en: 'en/' }

interface Words {
  readonly officialPage: string
  readonly reference: string
  readonly referenceIntroduction: string
  readonly operations: string
  readonly notifications: string
  readonly request: string
  readonly response: string
  readonly resource: string
  readonly errors: string
  readonly example: string
  readonly sameByRoute: string
  readonly receive: string
  readonly pathParameters: string
  readonly query: string
  readonly headers: string
  readonly body: string
  readonly fieldHead: readonly string[]
  readonly errorHead: readonly string[]
  readonly yes: string
  readonly no: string
  readonly noBody: string
  readonly status: string
  readonly idempotent: string
  readonly notIdempotent: string
  readonly unsigned: string
  readonly deprecated: string
  readonly values: string
  readonly knownValues: string
  readonly longest: string
  readonly time: string
  readonly fen: string
  readonly seals: Readonly<Record<Seal, string>>
  readonly advice: Readonly<Record<Advice, string>>
}

const chinese: Words = {
  officialPage: '官方文档',
  reference: '接口参考',
  referenceIntroduction: '按接口路径排列。每一页的代码都经过编译，悬停可以看到类型。',
  operations: '接口',
  notifications: '回调通知',
  request: '请求参数',
  response: '应答参数',
  resource: '解密后的资源',
  errors: '错误码',
  example: '应答示例',
  sameByRoute: '按路径调用',
  receive: '接收通知',
  pathParameters: '路径参数',
  query: '查询参数',
  headers: '请求头',
  body: '请求体',
  fieldHead: ['名称', '类型', '必填', '术语', '说明'],
  errorHead: ['错误码', '状态码', '含义', '怎么办'],
  yes: '是',
  no: '否',
  noBody: '没有应答体。',
  status: 'HTTP 状态码',
  idempotent: '用相同的参数重复调用是安全的，依据：',
  notIdempotent: '重复调用不安全：结果未知时先查询。',
  unsigned: '应答没有签名，SDK 不验签。',
  deprecated: '已停用。',
  values: '取值：',
  knownValues: '已知取值：',
  longest: '最多 {n} 个字符。',
  time: 'RFC 3339 时间。',
  fen: '单位：分。',
  seals: {
    'platform-public-key': '敏感信息：SDK 用微信支付公钥（或平台证书）加密。',
    'merchant-certificate': '敏感信息：SDK 用商户私钥解密。',
    'apiv3-aes-gcm': '用 APIv3 密钥加密（AES-256-GCM）。',
    'v2-aes-ecb': '用 APIv2 密钥的 MD5 加密（AES-256-ECB）。',
    'v2-transfer-rsa': '用付款公钥加密（RSA）。',
  },
  advice: {
    'retry-same': '稍后用相同的参数重试。',
    'query-first': '结果未知，先查询再决定。',
    'fix-request': '修改请求后再调用。',
    'ask-permission': '检查权限、签约或配置。',
    'slow-down': '降低频率，稍后用相同的参数重试。',
    'check-account': '检查相关账户的状态或余额。',
    'contact-support': '联系微信支付。',
  },
}

const english: Words = {
  officialPage: 'official page',
  reference: 'Reference',
  referenceIntroduction: 'By path. The code on every page is compiled; point at a name to see its type.',
  operations: 'Operations',
  notifications: 'Notifications',
  request: 'Request',
  response: 'Answer',
  resource: 'Decrypted resource',
  errors: 'Error codes',
  example: 'Example answer',
  sameByRoute: 'The same call by its route',
  receive: 'Receiving it',
  pathParameters: 'Path parameters',
  query: 'Query parameters',
  headers: 'Headers',
  body: 'Body',
  fieldHead: ['Name', 'Type', 'Required', 'Term', 'Meaning'],
  errorHead: ['Code', 'Status', 'Meaning', 'What to do'],
  yes: 'yes',
  no: 'no',
  noBody: 'The answer has no body.',
  status: 'HTTP status',
  idempotent: 'Safe to repeat with the same parameters, known by: ',
  notIdempotent: 'Not safe to repeat: where the outcome is unknown, query first.',
  unsigned: 'The answer carries no signature, so the sdk verifies none.',
  deprecated: 'Retired.',
  values: 'One of: ',
  knownValues: 'Known values: ',
  longest: 'At most {n} characters.',
  time: 'RFC 3339.',
  fen: '',
  seals: {
    'platform-public-key':
      "Sensitive: the sdk seals it with WeChat Pay's public key (or platform certificate).",
    'merchant-certificate': "Sensitive: the sdk opens it with the merchant's private key.",
    'apiv3-aes-gcm': 'Sealed with the APIv3 key (AES-256-GCM).',
    'v2-aes-ecb': 'Sealed with the MD5 of the APIv2 key (AES-256-ECB).',
    'v2-transfer-rsa': 'Sealed with the payment public key (RSA).',
  },
  advice: {
    'retry-same': 'Send the same request again a little later.',
    'query-first': 'The outcome is unknown: query before anything else.',
    'fix-request': 'Change the request.',
    'ask-permission': 'Look at permissions, contracts and settings.',
    'slow-down': 'Wait, then send the same request again.',
    'check-account': 'Look at the account: its state or its balance.',
    'contact-support': 'Ask WeChat Pay.',
  },
}

export const WORDS: Readonly<Record<Language, Words>> = { zh: chinese, en: english }
