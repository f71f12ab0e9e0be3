import { loadCertificate } from '@wxpay/protocol'
import type { BrandKeys, MerchantKeys } from './keys'

type Environment = Readonly<Record<string, string | undefined>>

/** Variables that give the keys of a merchant, as `wxpay-sandbox --write-env` writes them. */
export const keyVariables = {
  WXPAY_BASE_URL: { zh: '微信支付或沙箱的地址', en: 'address of WeChat Pay or of a sandbox' },
  WXPAY_MCHID: { zh: '商户号', en: 'merchant ID' },
  WXPAY_SERIAL: { zh: '商户 API 证书序列号', en: 'serial number of the merchant API certificate' },
  WXPAY_PRIVATE_KEY: {
    zh: '商户 API 私钥，或它的 file:// 地址',
    en: 'merchant API private key, or its file:// URL',
  },
  WXPAY_CERTIFICATE: {
    zh: '商户 API 证书，或它的 file:// 地址',
    en: 'merchant API certificate, or its file:// URL',
  },
  WXPAY_APIV3_KEY: { zh: 'APIv3 密钥', en: 'APIv3 key' },
  WXPAY_APIV2_KEY: { zh: 'APIv2 密钥', en: 'APIv2 key' },
  WXPAY_PUBLIC_KEY_ID: { zh: '微信支付公钥 ID', en: 'ID of the WeChat Pay public key' },
  WXPAY_PUBLIC_KEY: {
    zh: '微信支付公钥，或它的 file:// 地址',
    en: 'WeChat Pay public key, or its file:// URL',
  },
  WXPAY_PLATFORM_SERIAL: { zh: '平台证书序列号', en: 'serial number of a platform certificate' },
  WXPAY_PLATFORM_CERTIFICATE: {
    zh: '平台证书，或它的 file:// 地址',
    en: 'platform certificate, or its file:// URL',
  },
  WXPAY_APPID: { zh: '默认的 appid', en: 'default appid' },
} as const

/** The keys of a merchant that environment variables give, or `undefined` without a merchant ID and a private key. */
export function keysFromEnvironment(environment: Environment): MerchantKeys | undefined {
  const value = (name: string): string | undefined => {
    const text = environment[name]
    return text === undefined || text === '' ? undefined : text
  }
  const mchid = value('WXPAY_MCHID')
  const privateKey = value('WXPAY_PRIVATE_KEY')
  if (mchid === undefined || privateKey === undefined) return undefined
  const certificate = value('WXPAY_CERTIFICATE')
  const serial = value('WXPAY_SERIAL')
  return {
    mchid,
    privateKey,
    certificate,
    serial:
      serial ?? (certificate === undefined ? '' : loadCertificate(certificate, 'WXPAY_CERTIFICATE').serial),
    apiv3Key: value('WXPAY_APIV3_KEY'),
    secret: value('WXPAY_APIV2_KEY'),
    certs: pairs(value, [
      ['WXPAY_PUBLIC_KEY_ID', 'WXPAY_PUBLIC_KEY'],
      ['WXPAY_PLATFORM_SERIAL', 'WXPAY_PLATFORM_CERTIFICATE'],
    ]),
    appid: value('WXPAY_APPID'),
    baseURL: value('WXPAY_BASE_URL'),
    brand: brandOf(value),
  }
}

type Value = (name: string) => string | undefined

function brandOf(value: Value): BrandKeys | undefined {
  const brandId = value('WXPAY_BRAND_ID')
  const privateKey = value('WXPAY_BRAND_PRIVATE_KEY')
  if (brandId === undefined || privateKey === undefined) return undefined
  return {
    brandId,
    privateKey,
    serial: value('WXPAY_BRAND_SERIAL') ?? '',
    apiv3Key: value('WXPAY_BRAND_APIV3_KEY'),
    certs: pairs(value, [['WXPAY_BRAND_PUBLIC_KEY_ID', 'WXPAY_BRAND_PUBLIC_KEY']]),
  }
}

function pairs(
  value: Value,
  names: readonly (readonly [id: string, key: string])[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap(([id, key]) => {
      const [name, text] = [value(id), value(key)]
      return name === undefined || text === undefined ? [] : [[name, text]]
    }),
  )
}
