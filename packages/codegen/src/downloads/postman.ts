import type { ApiModel, ApiOperation } from '../model/api'
import { carriesBody } from '../declarations/call'
import type { Area } from '../pages/areas'
import { mapStringsAt } from '../pages/encrypted-values'
import { resolved } from '../pages/field-table'
import { exampleResponse } from '../pages/operation-page'
import { exampleCall } from '../pages/sample'
import { xmlDocument } from '../pages/xml'
import { SIGNING_SCRIPT } from './postman-script'

type Json = Readonly<Record<string, unknown>>

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'
const HOST = 'https://api.mch.weixin.qq.com'

/** Variables of the collection. Secrets are empty: Postman keeps their values on the user's machine. */
const VARIABLES: readonly (readonly [key: string, value: string, description: string])[] = [
  ['host', HOST, '微信支付域名，或本地沙箱的地址 / WeChat Pay, or the address of a local sandbox'],
  ['host_global', 'https://apihk.mch.weixin.qq.com', '跨境接口域名 / host of cross-border operations'],
  ['mchid', '', '商户号 / merchant ID'],
  ['serial_no', '', '商户 API 证书序列号 / serial number of the merchant API certificate'],
  ['private_key', '', 'apiclient_key.pem 的内容 / content of apiclient_key.pem'],
  ['wechatpay_serial', '', '微信支付公钥 ID / ID of the WeChat Pay public key'],
  [
    'wechatpay_public_key',
    '',
    '微信支付公钥 PEM，加密敏感字段用 / WeChat Pay public key (PEM), for encrypted fields',
  ],
  ['apiv2_key', '', 'APIv2 密钥 / APIv2 key'],
  ['appid', '', '公众账号或小程序 ID / official account or mini program ID'],
  ['openid', '', '用户标识 / user ID'],
  ['sub_mchid', '', '子商户号 / merchant ID of the sub-merchant'],
  ['service_id', '', '支付分服务 ID / ID of the pay-score service'],
  ['brand_id', '', '品牌 ID / brand ID'],
  ['brand_serial_no', '', '品牌 API 证书序列号 / serial number of the brand API certificate'],
  ['brand_private_key', '', '品牌 API 私钥 / private key of the brand'],
]

/** Fields that are filled with a variable of the collection. */
const FILLED: Readonly<Record<string, string>> = {
  mchid: 'mchid',
  sp_mchid: 'mchid',
  combine_mchid: 'mchid',
  combine_mch_id: 'mchid',
  contract_mchid: 'mchid',
  contract_appid: 'appid',
  mch_id: 'mchid',
  appid: 'appid',
  sp_appid: 'appid',
  combine_appid: 'appid',
  openid: 'openid',
  sp_openid: 'openid',
  sub_mchid: 'sub_mchid',
  sub_mch_id: 'sub_mchid',
  service_id: 'service_id',
  wxappid: 'appid',
  mch_appid: 'appid',
  belong_merchant: 'mchid',
  stock_creator_mchid: 'mchid',
  creator_merchant: 'mchid',
  creator_mchid: 'mchid',
  complainted_mchid: 'mchid',
  payer_merchant: 'mchid',
  payee_merchant: 'mchid',
  brand_id: 'brand_id',
}

const scalar = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** An example with variables of the collection in place of what differs for each merchant. */
function withVariables(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withVariables)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      const variable = FILLED[name]
      return [
        name,
        variable !== undefined && typeof each === 'string' ? `{{${variable}}}` : withVariables(each),
      ]
    }),
  )
}

/** The script encrypts values that are written so. */
const mark = (text: string): string => `encrypt(${text})`

const marked = (value: unknown, paths: readonly string[]): unknown =>
  mapStringsAt(withVariables(value), paths, mark)

const algorithmOf = ({ signType }: ApiOperation): string => signType ?? 'MD5'

interface Pair {
  readonly key: string
  readonly value: string
}

const pairs = (values: Readonly<Record<string, unknown>>): Pair[] =>
  Object.entries(withVariables(values) as Json).map(([key, value]) => ({ key, value: scalar(value) }))

const encoded = ({ key, value }: Pair): Pair => ({
  key,
  value: value.startsWith('{{') || value.startsWith('encrypt(') ? value : encodeURIComponent(value),
})

/** Fields that APIv2 signs with: the script fills them. */
const signedFields = (operation: ApiOperation): Json => ({
  ...(operation.nonceless === true ? {} : { nonce_str: '' }),
  sign: algorithmOf(operation),
})

function urlOf(operation: ApiOperation, model: ApiModel): Json {
  const { path, query } = exampleCall(operation, model)
  const host = hostOf(operation.host ?? HOST)
  const segments = operation.wirePath
    .slice(1)
    .replaceAll(/\{([^{}]+)\}/g, ':$1')
    .split('/')
  const isSigned = operation.api === 'v2' && operation.method === 'GET'
  const parameters = pairs({ ...query, ...(isSigned ? signedFields(operation) : {}) }).map(({ key, value }) =>
    encoded({ key, value: operation.encryptedQuery.includes(key) ? mark(value) : value }),
  )
  const search = parameters.map(({ key, value }) => `${key}=${value}`).join('&')
  return {
    raw: `${host}/${segments.join('/')}${search === '' ? '' : `?${search}`}`,
    host: [host],
    path: segments,
    ...(parameters.length === 0 ? {} : { query: parameters }),
    ...(operation.pathParameters.length === 0 ? {} : { variable: pairs(path).map(encoded) }),
  }
}

/** Variable of the collection for a host; one that has none is written out. */
function hostOf(host: string): string {
  const found = VARIABLES.find(([, value]) => value === host)
  return found === undefined ? host : `{{${found[0]}}}`
}

const jsonLanguage = { raw: { language: 'json' } }

function formOf(operation: ApiOperation, model: ApiModel, body: Json): Json {
  const isV2 = operation.api === 'v2'
  const given = { ...body, ...(isV2 ? signedFields(operation) : {}) }
  const shape = operation.request === undefined ? undefined : resolved(operation.request.shape, model)
  const members = shape?.kind === 'object' ? shape.members : []
  const files = new Set(
    members
      .filter((member) => member.shape.kind === 'string' && member.shape.bytes === true)
      .map(({ name }) => name),
  )
  const formdata = Object.entries(given).map(([key, value]) => {
    if (files.has(key)) return { key, type: 'file', src: [] }
    const isObject = typeof value === 'object' && value !== null
    return {
      key,
      type: 'text',
      value: scalar(value),
      ...(isObject ? { contentType: 'application/json' } : {}),
    }
  })
  return { mode: 'formdata', formdata }
}

function bodyOf(operation: ApiOperation, model: ApiModel): Json | undefined {
  const { request } = operation
  if (request === undefined) return undefined
  const body = marked(exampleCall(operation, model).body ?? {}, operation.encrypted)
  if (request.kind === 'multipart') return formOf(operation, model, body as Json)
  if (request.kind === 'xml')
    return {
      mode: 'raw',
      raw: xmlDocument({ ...(body as Json), ...signedFields(operation) }),
      options: { raw: { language: 'xml' } },
    }
  return { mode: 'raw', raw: JSON.stringify(body, undefined, 2), options: jsonLanguage }
}

function headersOf(operation: ApiOperation, model: ApiModel): Pair[] {
  const { headers } = exampleCall(operation, model)
  const isEncrypted = operation.encrypted.length + operation.encryptedQuery.length > 0
  const kind = operation.request?.kind
  return [
    ...(operation.api === 'v2' ? [] : [{ key: 'Accept', value: 'application/json' }]),
    ...(kind === 'json' && carriesBody(operation)
      ? [{ key: 'Content-Type', value: 'application/json' }]
      : []),
    ...(kind === 'xml' ? [{ key: 'Content-Type', value: 'text/xml' }] : []),
    ...(isEncrypted && operation.api !== 'v2'
      ? [{ key: 'Wechatpay-Serial', value: '{{wechatpay_serial}}' }]
      : []),
    ...pairs(headers),
  ]
}

/** Markdown about an operation, in both languages. */
function descriptionOf(operation: ApiOperation): string {
  const notes = [
    operation.summary.zh,
    operation.summary.en,
    ...(operation.mtls
      ? [
          '需要商户 API 证书：Settings → Certificates / Needs the merchant API certificate in the TLS handshake.',
        ]
      : []),
    ...(operation.request?.kind === 'multipart' && operation.api !== 'v2'
      ? ['`meta` 里的 `sha256` 填所选文件的摘要 / `sha256` in `meta` is the digest of the chosen file.']
      : []),
    ...(operation.docs ?? []).slice(0, 1),
  ]
  return notes.join('\n\n')
}

function savedResponse(operation: ApiOperation, model: ApiModel, request: Json): Json[] {
  const example = exampleResponse(operation, model)
  if (example === undefined) return []
  const isXml = operation.response.kind === 'xml'
  return [
    {
      name: '示例 / Example',
      originalRequest: request,
      status: 'OK',
      code: operation.response.status,
      _postman_previewlanguage: isXml ? 'xml' : 'json',
      header: [{ key: 'Content-Type', value: isXml ? 'text/xml' : 'application/json' }],
      body: isXml ? xmlDocument(example) : JSON.stringify(example, undefined, 2),
    },
  ]
}

function itemOf(operation: ApiOperation, model: ApiModel): Json {
  const body = bodyOf(operation, model)
  const request = {
    method: operation.method,
    header: headersOf(operation, model),
    ...(body === undefined ? {} : { body }),
    url: urlOf(operation, model),
  }
  return {
    name: `${operation.name.zh} / ${operation.name.en}`,
    request: { ...request, description: descriptionOf(operation) },
    response: savedResponse(operation, model, request),
  }
}

/** The collection: a folder for each area and each of its products, and each operation once. */
export function postmanCollection(areas: readonly Area[], model: ApiModel): string {
  const seen = new Set<ApiOperation>()
  const folders = areas.map(({ name, products }) => ({
    name: `${name.zh} / ${name.en}`,
    item: products.flatMap((product) => {
      const own = product.operations.filter((operation) => !seen.has(operation) && seen.add(operation))
      if (own.length === 0) return []
      const item = own.map((operation) => itemOf(operation, model))
      return [{ name: `${product.name.zh} / ${product.name.en}`, item }]
    }),
  }))
  return JSON.stringify({
    info: {
      name: 'WeChat Pay / 微信支付',
      description:
        '每个请求由集合的 Pre-request Script 签名。先在集合变量里填写商户号、证书序列号与私钥；写成 `encrypt(…)` 的值在发送前以微信支付公钥加密。\n\nA pre-request script of the collection signs each request. Set merchant ID, certificate serial number and private key as variables of the collection first. A value written as `encrypt(…)` is encrypted with the WeChat Pay public key before it is sent.',
      schema: SCHEMA,
    },
    auth: { type: 'noauth' },
    event: [{ listen: 'prerequest', script: { type: 'text/javascript', exec: SIGNING_SCRIPT.split('\n') } }],
    variable: VARIABLES.map(([key, value, description]) => ({ key, value, type: 'string', description })),
    item: folders.filter(({ item }) => item.length > 0),
  })
}
