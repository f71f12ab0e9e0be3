import { constants, createHash, publicDecrypt, verify } from 'node:crypto'
import { type SignTypeV2, loadSecret, signV2, verifyV2 } from '@wxpay/protocol'
import type { Context } from '../../domain/context'
import type { Note } from '../../domain/fidelity'
import type { Merchant } from '../../merchants/merchant'
import { type SignedPayment, fieldNames, messageV3, parametersV2 } from './signed-call'

/** The parameter that does not fit the signature, as far as it can be found out. */
export interface WrongField extends Note {
  readonly field: string
}

/** Changes of one field that would make the signature fit. */
interface Candidate {
  readonly field: keyof (typeof fieldNames)['page']
  readonly signed: string
  readonly changed: SignedPayment
}

// A page that makes its own timestamp is at most so many seconds away from the server that signed.
const TIME_RANGE = 7200
const MOST_KEYS = 200
/** Encoding of a SHA-256 digest in a signature by RSA. */
const DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex')

/** Finds out which parameter of an order of APIv3 differs from what was signed. */
export function wrongFieldV3(
  context: Context,
  merchant: Merchant,
  signed: SignedPayment,
  signature: string,
): WrongField {
  const names = fieldNames[signed.form]
  const bytes = Buffer.from(signature, 'base64')
  const key = context.merchants.publicKey(merchant)
  const holds = (text: string, by = key, value = bytes): boolean =>
    verify('sha256', Buffer.from(text), by, value)
  if (holds(messageV3(signed), key, Buffer.from(signature.replaceAll(' ', '+'), 'base64')))
    return {
      field: names.sign,
      zh: `${names.sign} 里的 + 变成了空格：放进 URL 前没有用 encodeURIComponent 编码。`,
      en: `The + of ${names.sign} became spaces: it was put into a URL without encodeURIComponent.`,
    }
  const digest = digestOf(bytes, key)
  if (digest === undefined) {
    const owner = keyOwners(context).find((other) =>
      holds(messageV3(signed), context.merchants.publicKey(other)),
    )
    return {
      field: names.sign,
      zh:
        owner === undefined
          ? `${names.sign} 不是用商户 ${merchant.mchid} 的 API 证书私钥、以 SHA256 with RSA 签的。`
          : `${names.sign} 是用商户 ${owner.mchid} 的私钥签的，订单属于商户 ${merchant.mchid}。`,
      en:
        owner === undefined
          ? `${names.sign} was not made by SHA256 with RSA and the private key of the API certificate of merchant ${merchant.mchid}.`
          : `${names.sign} was made by the key of merchant ${owner.mchid}, but the order is of merchant ${merchant.mchid}.`,
    }
  }
  const fits = (text: string): boolean => createHash('sha256').update(text).digest().equals(digest)
  const layout = layouts(signed).find(({ text }) => fits(text))
  if (layout !== undefined) return { field: names.sign, zh: layout.zh, en: layout.en }
  const candidate = first(candidates(context, merchant, signed), ({ changed }) => fits(messageV3(changed)))
  if (candidate !== undefined) return differs(signed, candidate)
  return {
    field: names.nonce,
    zh: `签名所用的私钥正确，${names.appid}、${names.timestamp} 与 ${names.prepay_id} 单独改动都不能让签名成立，因此与签名时不同的是 ${names.nonce}（或不止一个参数）。`,
    en: `The key is the right one, and no change of ${names.appid}, ${names.timestamp} or ${names.prepay_id} alone makes the signature fit, so ${names.nonce} (or more than one parameter) differs from what was signed.`,
  }
}

/** Finds out which parameter of an order of APIv2 differs from what was signed. */
export function wrongFieldV2(
  context: Context,
  merchant: Merchant,
  signed: SignedPayment & { readonly signType: SignTypeV2 },
  signature: string,
): WrongField {
  const names = fieldNames[signed.form]
  const key = loadSecret(merchant.secret, 'secret')
  const holds = (value: SignedPayment, secret = key, type = signed.signType): boolean =>
    verifyV2(parametersV2(value), signature, secret, type)
  if (
    /[a-f]/.test(signature) &&
    signV2(parametersV2(signed), key, signed.signType) === signature.toUpperCase()
  )
    return {
      field: names.sign,
      zh: `${names.sign} 应为大写。`,
      en: `${names.sign} must be in upper case.`,
    }
  const other = signed.signType === 'MD5' ? 'HMAC-SHA256' : 'MD5'
  if (holds(signed, key, other))
    return {
      field: signed.form === 'page' ? 'signType' : names.sign,
      zh: `签名用的是 ${other}，下单时的 sign_type 是 ${signed.signType}，两者必须一致。`,
      en: `It was signed by ${other}, but the order has the sign_type ${signed.signType}; both must be the same.`,
    }
  if (holds(signed, loadSecret(merchant.apiv3Key, 'secret')))
    return {
      field: names.sign,
      zh: '签名用的是 APIv3 密钥，应使用 APIv2 密钥。',
      en: 'It was signed with the APIv3 key; use the APIv2 key.',
    }
  const owner = keyOwners(context).find(({ secret }) => holds(signed, loadSecret(secret, 'secret')))
  if (owner !== undefined)
    return {
      field: names.sign,
      zh: `签名用的是商户 ${owner.mchid} 的 APIv2 密钥，订单属于商户 ${merchant.mchid}。`,
      en: `It was signed with the APIv2 key of merchant ${owner.mchid}, but the order is of merchant ${merchant.mchid}.`,
    }
  const candidate = first(candidates(context, merchant, signed), ({ changed }) => holds(changed))
  if (candidate !== undefined) return differs(signed, candidate)
  return {
    field: names.sign,
    zh: `${names.appid}、${names.timestamp} 与 ${names.prepay_id} 单独改动都不能让签名成立：密钥不对，或者 ${names.nonce} 与签名时不同。`,
    en: `No change of ${names.appid}, ${names.timestamp} or ${names.prepay_id} alone makes the signature fit: the key is another one, or ${names.nonce} differs from what was signed.`,
  }
}

/** The SHA-256 digest in a signature, or `undefined` if another key made it. */
function digestOf(signature: Buffer, key: Parameters<typeof publicDecrypt>[0]): Buffer | undefined {
  try {
    const content = publicDecrypt({ key: key as never, padding: constants.RSA_PKCS1_PADDING }, signature)
    return content.subarray(0, DIGEST_INFO.length).equals(DIGEST_INFO)
      ? content.subarray(DIGEST_INFO.length)
      : undefined
  } catch {
    return undefined
  }
}

function keyOwners({ merchants }: Context): readonly Merchant[] {
  return merchants.list().slice(-MOST_KEYS)
}

/** Other layouts of the string that are signed by mistake. */
function layouts(signed: SignedPayment): readonly (Note & { readonly text: string })[] {
  const text = messageV3(signed)
  const v2 = Object.entries(parametersV2(signed))
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
  return [
    {
      text: text.slice(0, -1),
      zh: '待签名串的最后一行也要以换行符结尾。',
      en: 'The last line of the signed string must end in a line feed too.',
    },
    {
      text: text.replaceAll('\n', '\r\n'),
      zh: '待签名串的换行符应为 \\n，签名时用了 \\r\\n。',
      en: 'Lines of the signed string must end in \\n, not \\r\\n.',
    },
    {
      text: messageV3({ ...signed, form: signed.form === 'page' ? 'app' : 'page' }),
      zh:
        signed.form === 'page'
          ? '待签名串的第四行应为 prepay_id=…，签名时少了前缀 prepay_id=。'
          : 'APP 待签名串的第四行应为 prepayid 本身，签名时多了前缀 prepay_id=。',
      en:
        signed.form === 'page'
          ? 'The fourth line of the signed string must be prepay_id=…; its prefix was missing.'
          : 'The fourth line of the signed string of an app is the bare prepayid; it had the prefix prepay_id=.',
    },
    {
      text: v2,
      zh: 'APIv3 的待签名串是四行文本，签名时用了 APIv2 的 k=v&k=v。',
      en: 'The signed string of APIv3 has four lines; that of APIv2 (k=v&k=v) was signed.',
    },
  ]
}

function* candidates(context: Context, merchant: Merchant, signed: SignedPayment): Generator<Candidate> {
  const appids = keyOwners(context).map(({ appid }) => appid)
  for (const appid of [merchant.appid, ...appids, '', 'undefined', 'null'])
    yield { field: 'appid', signed: appid, changed: { ...signed, appid } }
  for (const prepay_id of recentPrepayIds(context, merchant))
    yield { field: 'prepay_id', signed: prepay_id, changed: { ...signed, prepay_id } }
  if (signed.partnerid !== undefined)
    for (const { mchid: partnerid } of keyOwners(context))
      yield { field: 'partnerid', signed: partnerid, changed: { ...signed, partnerid } }
  // A page may have made milliseconds of the seconds that were signed.
  const given = Number(signed.timestamp)
  const around = given > 1e11 ? Math.floor(given / 1000) : given
  for (let distance = 0; distance <= TIME_RANGE; distance += 1)
    for (const timestamp of [String(around - distance), String(around + distance)])
      yield { field: 'timestamp', signed: timestamp, changed: { ...signed, timestamp } }
}

function recentPrepayIds({ database }: Context, { mchid }: Merchant): readonly string[] {
  const rows = database.all(
    `SELECT json_extract(document, '$.prepay_id') AS prepay_id FROM transactions
     WHERE mchid = ? AND json_extract(document, '$.prepay_id') IS NOT NULL ORDER BY rowid DESC LIMIT 200`,
    mchid,
  )
  return rows.map((row) => (row as { readonly prepay_id: string }).prepay_id)
}

function first<Item>(items: Iterable<Item>, fits: (item: Item) => boolean): Item | undefined {
  for (const item of items) if (fits(item)) return item
  return undefined
}

function differs(signed: SignedPayment, { field, signed: was }: Candidate): WrongField {
  const name = fieldNames[signed.form][field]
  const is = field === 'sign' ? '' : signed[field]
  return {
    field: name,
    zh: `签名时的 ${name} 是 ${JSON.stringify(was)}，页面传的是 ${JSON.stringify(is)}。`,
    en: `${name} was ${JSON.stringify(was)} when it was signed, but the page passed ${JSON.stringify(is)}.`,
  }
}
