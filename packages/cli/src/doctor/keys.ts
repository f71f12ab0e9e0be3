import { type KeyObject, X509Certificate } from 'node:crypto'
import { loadPrivateKey } from '@wxpay/protocol'
import type { MerchantKeys } from '../profiles/keys'
import { error, type Finding, ok, skipped, warning } from './finding'

const DAY = 24 * 60 * 60 * 1000
const SOON = 30
const SECRET_LENGTH = 32

/** Keys and certificates: whether they are a pair, valid, and of the right kind. */
export function examineKeys(keys: MerchantKeys, now: Date): readonly Finding[] {
  return [...examinePair(keys, now), ...examineSecrets(keys), ...examineTrust(keys, now)]
}

function examinePair(
  { privateKey, certificate, serial, mchid }: MerchantKeys,
  now: Date,
): readonly Finding[] {
  let own: KeyObject
  try {
    own = privateKeyOf(privateKey)
  } catch {
    return [
      error(
        'private-key',
        { zh: '商户私钥无法读取', en: 'The private key of the merchant cannot be read' },
        {
          zh: '使用 apiclient_key.pem；用 wxpay keys inspect 查看文件是什么',
          en: 'Use apiclient_key.pem; wxpay keys inspect says what a file is',
        },
      ),
    ]
  }
  if (certificate === undefined)
    return [
      ok('private-key', {
        zh: `商户 ${mchid} 的私钥可以读取`,
        en: `The private key of merchant ${mchid} can be read`,
      }),
      skipped('certificate', {
        zh: '没有商户 API 证书，无法核对私钥、序列号与有效期',
        en: 'Without the API certificate of the merchant, the key, the serial number and the dates cannot be compared',
      }),
    ]
  const certified = certificateOf(certificate)
  if (certified === undefined)
    return [
      error(
        'certificate',
        { zh: '商户 API 证书无法读取', en: 'The API certificate of the merchant cannot be read' },
        { zh: '使用 apiclient_cert.pem', en: 'Use apiclient_cert.pem' },
      ),
    ]
  const isPair = certified.checkPrivateKey(own)
  const isSerial = sameSerial(certified.serialNumber, serial)
  return [
    isPair
      ? ok('private-key', { zh: '商户私钥与证书是一对', en: 'The private key belongs to the certificate' })
      : error(
          'private-key',
          { zh: '商户私钥与证书不是一对', en: 'The private key does not belong to the certificate' },
          {
            zh: '两者取自同一次下载的压缩包：apiclient_key.pem 与 apiclient_cert.pem',
            en: 'Take both from the same archive: apiclient_key.pem and apiclient_cert.pem',
          },
        ),
    isSerial
      ? ok('serial', {
          zh: `证书序列号 ${certified.serialNumber}`,
          en: `Serial number ${certified.serialNumber}`,
        })
      : error(
          'serial',
          {
            zh: `配置的序列号 ${serial} 不是证书的 ${certified.serialNumber}`,
            en: `The configured serial number ${serial} is not that of the certificate, ${certified.serialNumber}`,
          },
          { zh: '改为证书的序列号', en: 'Use the serial number of the certificate' },
        ),
    datesOf(
      'certificate',
      { zh: '商户 API 证书', en: 'The API certificate of the merchant' },
      certified,
      now,
      {
        zh: '在商户平台「账户中心 > API 安全」更换证书',
        en: 'Replace it in the merchant platform under 账户中心 > API 安全 (API security)',
      },
    ),
  ]
}

function examineSecrets({ apiv3Key }: MerchantKeys): readonly Finding[] {
  if (apiv3Key === undefined || apiv3Key === '')
    return [
      error(
        'apiv3-key',
        {
          zh: '没有 APIv3 密钥，无法解密回调通知',
          en: 'Without an APIv3 key, notifications cannot be decrypted',
        },
        {
          zh: '在商户平台「账户中心 > API 安全」设置；没有设置时微信支付不会发送任何通知',
          en: 'Set one in the merchant platform under 账户中心 > API 安全; without it WeChat Pay sends no notifications',
        },
      ),
    ]
  return [
    Buffer.byteLength(apiv3Key) === SECRET_LENGTH
      ? ok('apiv3-key', { zh: 'APIv3 密钥是 32 字节', en: 'The APIv3 key has 32 bytes' })
      : error(
          'apiv3-key',
          {
            zh: `APIv3 密钥是 ${Buffer.byteLength(apiv3Key)} 字节，应为 32 字节`,
            en: `The APIv3 key has ${Buffer.byteLength(apiv3Key)} bytes, and must have 32`,
          },
          { zh: '检查首尾的空格和换行', en: 'Look for blanks and line breaks around it' },
        ),
  ]
}

function examineTrust({ certs }: MerchantKeys, now: Date): readonly Finding[] {
  const ids = Object.keys(certs)
  const publicKeys = ids.filter((id) => id.startsWith('PUB_KEY_ID_'))
  const certificates = ids.filter((id) => !id.startsWith('PUB_KEY_ID_'))
  return [
    migration(publicKeys, certificates),
    ...certificates.map((id) => platformDates(id, certs[id] ?? '', now)),
  ]
}

function migration(publicKeys: readonly string[], certificates: readonly string[]): Finding {
  if (publicKeys.length > 0 && certificates.length === 0)
    return ok('migration', { zh: '使用微信支付公钥验签', en: 'The public key of WeChat Pay verifies' })
  if (publicKeys.length > 0)
    return ok(
      'migration',
      {
        zh: '平台证书与微信支付公钥并存：切换期间两者都要保留',
        en: 'Platform certificates and the public key are both known: keep both during the migration',
      },
      {
        zh: '回调全部由公钥签名之后，在商户平台作废平台证书，再从配置里删除',
        en: 'When all notifications are signed by the public key, withdraw the certificate in the merchant platform, then remove it',
      },
    )
  return warning(
    'migration',
    certificates.length > 0
      ? {
          zh: '只使用平台证书验签，证书五年后到期',
          en: 'Only platform certificates verify, and they expire after five years',
        }
      : {
          zh: '没有微信支付公钥，也没有平台证书，将自动下载平台证书',
          en: 'There is neither a public key nor a platform certificate, so certificates are downloaded',
        },
    {
      zh: '切换为微信支付公钥：https://pay.weixin.qq.com/doc/v3/merchant/4012154180',
      en: 'Change to the public key: https://pay.weixin.qq.com/doc/v3/merchant/4012154180',
    },
  )
}

function platformDates(id: string, text: string, now: Date): Finding {
  const name = { zh: `平台证书 ${id}`, en: `Platform certificate ${id}` }
  const certificate = certificateOf(text)
  if (certificate === undefined)
    return error('platform-certificate', { zh: `${name.zh} 无法读取`, en: `${name.en} cannot be read` })
  if (!sameSerial(certificate.serialNumber, id))
    return error(
      'platform-certificate',
      {
        zh: `${name.zh} 的实际序列号是 ${certificate.serialNumber}`,
        en: `The serial number of ${name.en} is ${certificate.serialNumber}`,
      },
      { zh: '不要把商户 API 证书当作平台证书', en: 'Do not take the API certificate of the merchant for it' },
    )
  return datesOf('platform-certificate', name, certificate, now, {
    zh: '重新下载平台证书，或切换为微信支付公钥',
    en: 'Download the certificates again, or change to the public key',
  })
}

function datesOf(
  id: string,
  name: Finding['message'],
  { validFrom, validTo }: X509Certificate,
  now: Date,
  remedy: Finding['message'],
): Finding {
  const end = new Date(validTo)
  const day = end.toISOString().slice(0, 10)
  const left = Math.floor((end.getTime() - now.getTime()) / DAY)
  if (new Date(validFrom) > now)
    return error(id, { zh: `${name.zh} 尚未生效`, en: `${name.en} is not valid yet` }, remedy)
  if (end <= now)
    return error(id, { zh: `${name.zh} 已于 ${day} 过期`, en: `${name.en} expired on ${day}` }, remedy)
  const text = { zh: `${name.zh} 有效至 ${day}`, en: `${name.en} is valid until ${day}` }
  return left < SOON ? warning(id, text, remedy) : ok(id, text)
}

// Every encoding that the client accepts, too.
const privateKeyOf = (text: string): KeyObject => loadPrivateKey(text, 'privateKey')

function certificateOf(text: string): X509Certificate | undefined {
  try {
    return new X509Certificate(text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64'))
  } catch {
    return undefined
  }
}

const sameSerial = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (serial: string): string => serial.replaceAll(':', '').replace(/^0+/, '').toUpperCase()
