import type { KeyObject } from 'node:crypto'
import {
  AuthorizationFormatError,
  clockSkew,
  diagnoseResponse,
  diagnoseSignature,
  isFresh,
  isProbe,
  loadSecret,
  parseAuthorization,
  readXml,
  requestMessage,
  responseMessage,
  rsaScheme,
  type SignatureDiagnosis,
  SignatureError,
  verifyV2,
} from '@wxpay/protocol'
import { type CapturedMessage, hasWechatpaySignature } from '../../captures/message'
import type { Text } from '../../definition/text'

/** Keys that verify a message. */
export interface VerifyingKeys {
  /** Of the merchant, for requests. */
  readonly merchant: () => Promise<KeyObject>
  /** Of WeChat Pay, by the name in `Wechatpay-Serial`; `undefined` if it is not known. */
  readonly wechatpay: (serial: string) => Promise<KeyObject | undefined>
  readonly apiv2: () => Promise<string>
}

/** Findings about the signature of a message. */
export interface Verdict {
  readonly kind: CapturedMessage['kind']
  readonly subject: string
  readonly verdict: 'valid' | 'invalid'
  /** Likely cause, if it is invalid. */
  readonly cause?: Text & { readonly code: string }
  readonly diagnosis?: SignatureDiagnosis
  readonly notes: readonly Text[]
}

/** Verifies one message. */
export async function verifyMessage(message: CapturedMessage, keys: VerifyingKeys): Promise<Verdict> {
  const { kind, headers } = message
  const subject = [message.method, message.target].filter((part) => part !== undefined).join(' ')
  const found = hasWechatpaySignature(headers)
    ? await verifyWechatpay(message, keys)
    : headers['authorization'] === undefined
      ? await verifyXml(message, keys)
      : await verifyRequest(message, headers['authorization'], keys)
  return { kind, subject, notes: [], ...found }
}

type Found = Pick<Verdict, 'verdict'> & Partial<Verdict>

const invalid = (code: string, zh: string, en: string): Found => ({
  verdict: 'invalid',
  cause: { code, zh, en },
})

async function verifyRequest(
  { method = '', target = '', host = '', headers, body, time }: CapturedMessage,
  header: string,
  keys: VerifyingKeys,
): Promise<Found> {
  let authorization: ReturnType<typeof parseAuthorization>
  try {
    authorization = parseAuthorization(header)
  } catch (error) {
    if (!(error instanceof AuthorizationFormatError)) throw error
    return invalid(
      'authorization-malformed',
      `Authorization 头的格式不对：${error.message}`,
      `The Authorization header is malformed: ${error.message}`,
    )
  }
  const { timestamp, nonce, signature } = authorization
  const key = await keys.merchant()
  const signed = uploadMeta(headers, body)
  const bytes = requestMessage({ method, url: target, timestamp, nonce, body: signed ?? body })
  if (rsaScheme.verify(bytes, signature, key)) return { verdict: 'valid', notes: staleness(timestamp, time) }
  const diagnosis = diagnoseSignature(
    signature,
    {
      method,
      target,
      host,
      timestamp,
      nonce,
      body: signed ?? body,
      upload: signed === undefined ? undefined : body,
    },
    key,
  )
  return { verdict: 'invalid', cause: diagnosis, diagnosis }
}

async function verifyWechatpay(
  { headers, body, time }: CapturedMessage,
  keys: VerifyingKeys,
): Promise<Found> {
  const missing = ['timestamp', 'nonce', 'serial', 'signature'].filter(
    (name) => (headers[`wechatpay-${name}`] ?? '') === '',
  )
  if (missing.length > 0) {
    const names = missing
      .map((name) => `Wechatpay-${name.charAt(0).toUpperCase()}${name.slice(1)}`)
      .join(', ')
    return invalid(
      'headers-missing',
      `缺少头 ${names}：是否被代理去掉了`,
      `Headers are missing: ${names}; a proxy may have removed them`,
    )
  }
  const [timestamp = '', nonce = '', serial = '', signature = ''] = [
    'timestamp',
    'nonce',
    'serial',
    'signature',
  ].map((name) => headers[`wechatpay-${name}`])
  if (isProbe(signature))
    return invalid(
      'probe',
      '这是微信支付的签名探测流量（WECHATPAY/SIGNTEST/）：它的签名本来就是错的，正确的处理是验签失败并拒绝。',
      "This is WeChat Pay's signature probe (WECHATPAY/SIGNTEST/): its signature is wrong on purpose, and refusing it is right.",
    )
  const key = await keys.wechatpay(serial)
  if (key === undefined)
    return invalid(
      'serial-unknown',
      `没有 Wechatpay-Serial 指名的密钥 ${serial}：平台证书可能已更换，或商户已改用微信支付公钥。`,
      `Wechatpay-Serial names the key ${serial}, which is not among the trusted ones: the platform certificate may have been replaced, or the merchant uses the public key.`,
    )
  const message = messageOrNothing({ timestamp, nonce, body })
  if (message !== undefined && rsaScheme.verify(message, signature, key))
    return { verdict: 'valid', notes: staleness(timestamp, time) }
  const diagnosis = diagnoseResponse(signature, { timestamp, nonce, body }, key)
  return { verdict: 'invalid', cause: diagnosis, diagnosis }
}

function messageOrNothing(parts: Parameters<typeof responseMessage>[0]): Buffer | undefined {
  try {
    return responseMessage(parts)
  } catch (error) {
    if (error instanceof SignatureError) return undefined
    throw error
  }
}

async function verifyXml({ body }: CapturedMessage, keys: VerifyingKeys): Promise<Found> {
  const fields = readXml(body)
  const { sign } = fields
  if (typeof sign !== 'string') return invalid('sign-missing', '没有 sign 字段', 'The field sign is missing')
  const secret = loadSecret(await keys.apiv2(), 'apiv2Key')
  const parameters = Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      name === 'sign' || typeof value !== 'string' ? [] : [[name, value]],
    ),
  )
  const type = sign.length > 32 ? 'HMAC-SHA256' : 'MD5'
  if (verifyV2(parameters, sign, secret, type)) return { verdict: 'valid' }
  return invalid(
    'sign-differs',
    `sign 与内容不符（${type}）：密钥不是这个商户的 APIv2 密钥，或有字段被改动、漏签、多签。`,
    `sign does not match the content (${type}): the key is not the APIv2 key of this merchant, or a field was changed, left out or added.`,
  )
}

/** The JSON of the part `meta`, which alone an upload signs. */
function uploadMeta(headers: Readonly<Record<string, string>>, body: string): string | undefined {
  if (!/^multipart\//i.test(headers['content-type'] ?? '')) return undefined
  const start = body.search(/\r?\n\r?\n/)
  const part = body.indexOf('name="meta"')
  if (part === -1 || start === -1) return undefined
  const from = body.indexOf('{', part)
  const end = body.slice(from).search(/\r?\n--/)
  return from === -1 || end === -1 ? undefined : body.slice(from, from + end)
}

// A capture may be old; the signature is not wrong for that reason.
function staleness(timestamp: string | number, time: Date | undefined): readonly Text[] {
  if (time === undefined || isFresh(timestamp, time)) return []
  const skew = clockSkew(timestamp, time)
  return [
    {
      zh: `时间戳与抓包时间相差 ${skew ?? ''} 秒，超过 5 分钟会被拒绝：检查本机时钟`,
      en: `The timestamp differs by ${skew ?? ''} seconds from the time of the capture; more than 5 minutes is refused: check the clock`,
    },
  ]
}
