import { createHash, createHmac } from 'node:crypto'
import type { Context } from '../../domain/context'
import { omitUndefined } from '../../domain/omit-undefined'
import type { Merchant } from '../../merchants/merchant'
import type { RequestRecord } from '../record'
import type { SignatureDiagnosis } from '@wxpay/protocol'
import type { SignatureView } from './signature'

type SignType = 'MD5' | 'HMAC-SHA256'
type Pairs = readonly (readonly [name: string, value: string])[]

const ofSignature = ['sign', 'sign_type', 'nonce_str', 'mch_id', 'mchid', 'appid']

/** In place of the key in the string to sign. */
const KEY = '<APIv2 key>'

/** Takes the `sign` of a request of APIv2 apart; `undefined` if its fields could not be read. */
export function signatureOfV2(
  record: RequestRecord,
  { merchants }: Pick<Context, 'merchants'>,
): SignatureView | undefined {
  const fields = record.processed.v2?.fields
  if (fields === undefined) return undefined
  const { sign = '', sign_type } = fields
  const { verified, v2 } = record.processed
  const merchant = record.mchid === undefined ? undefined : merchants.find(record.mchid)
  const scheme = sign_type ?? (sign.length === 64 ? 'HMAC-SHA256' : 'MD5')
  const isRefused = verified === undefined && v2?.refusal !== undefined
  const verdict = verified === undefined ? (isRefused ? 'invalid' : 'unchecked') : 'valid'
  return {
    scheme,
    fields: Object.entries(fields)
      .filter(([name]) => ofSignature.includes(name))
      .map(([name, value]) => ({ name, value })),
    message: joined(signedPairs(fields), KEY),
    verdict,
    ...omitUndefined({
      key: merchant && ({ kind: 'api-v2-key', mchid: merchant.mchid } as const),
      reason: isRefused ? v2.refusal.message : undefined,
      diagnosis: isRefused && merchant !== undefined ? diagnoseV2(fields, scheme, merchant) : undefined,
    }),
  }
}

const signedPairs = (fields: Readonly<Record<string, string>>): Pairs =>
  Object.entries(fields)
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))

const joined = (pairs: Pairs, key: string): string =>
  `${pairs.map(([name, value]) => `${name}=${value}&`).join('')}key=${key}`

const digests: Readonly<Record<SignType, (text: string, key: string) => string>> = {
  MD5: (text) => createHash('md5').update(text).digest('hex').toUpperCase(),
  'HMAC-SHA256': (text, key) => createHmac('sha256', key).update(text).digest('hex').toUpperCase(),
}

interface Deviation extends SignatureDiagnosis {
  /** Fields that are signed by this mistake. */
  readonly pairs?: (fields: Readonly<Record<string, string>>) => Pairs
  readonly key?: (merchant: Merchant) => string
  /** Whether the other algorithm signs. */
  readonly swaps?: true
  readonly change?: (sign: string) => string
}

const deviations: readonly Deviation[] = [
  {
    code: 'lower-case',
    zh: '签名值要转成大写。',
    en: 'The signature has to be in upper case.',
    change: (sign) => sign.toLowerCase(),
  },
  {
    code: 'other-algorithm',
    zh: '签名用的算法与 sign_type 不一致：不填 sign_type 为 MD5，HMAC-SHA256 要填写。',
    en: 'The signature is by the other algorithm than `sign_type` names; without `sign_type` it is MD5.',
    swaps: true,
  },
  {
    code: 'other-secret',
    zh: '签名用的是 APIv3 密钥，应为 APIv2 密钥。',
    en: 'The signature was made with the APIv3 key; it has to be the APIv2 key.',
    key: ({ apiv3Key }) => apiv3Key,
  },
  {
    code: 'empty-fields-signed',
    zh: '空值字段不参与签名。',
    en: 'Fields that are empty are not signed.',
    pairs: (fields) =>
      Object.entries(fields)
        .filter(([name]) => name !== 'sign')
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  },
  {
    code: 'unsorted-fields',
    zh: '字段要按名称的 ASCII 顺序排列后再签名。',
    en: 'The fields have to be sorted by their names.',
    pairs: (fields) => Object.entries(fields).filter(([name, value]) => name !== 'sign' && value !== ''),
  },
  {
    code: 'encoded-values-signed',
    zh: '签名用原值，不做 URL 编码。',
    en: 'Values are signed as they are, not URL-encoded.',
    pairs: (fields) => signedPairs(fields).map(([name, value]) => [name, encodeURIComponent(value)] as const),
  },
  ...['sign_type', 'nonce_str', 'sub_mch_id', 'sub_appid'].map(
    (left): Deviation => ({
      code: 'field-not-signed',
      zh: `字段 ${left} 没有参与签名。`,
      en: `The field ${left} was not signed.`,
      pairs: (fields) => signedPairs(fields).filter(([name]) => name !== left),
    }),
  ),
]

function diagnoseV2(
  fields: Readonly<Record<string, string>>,
  scheme: string,
  merchant: Merchant,
): SignatureDiagnosis | undefined {
  if (scheme !== 'MD5' && scheme !== 'HMAC-SHA256') return undefined
  const { sign = '' } = fields
  for (const { pairs = signedPairs, key = keyOf, swaps, change = same, code, zh, en } of deviations) {
    const used = swaps === undefined ? scheme : scheme === 'MD5' ? 'HMAC-SHA256' : 'MD5'
    const signed = pairs(fields)
    const secret = key(merchant)
    if (change(digests[used](joined(signed, secret), secret)) !== sign) continue
    return { code, zh, en, signed_message: joined(signed, KEY) }
  }
  return undefined
}

const keyOf = ({ secret }: Merchant): string => secret
const same = (sign: string): string => sign
