import type { Wechatpay, WechatpayOptions } from '@wxpay/sdk'
import type { Target } from './target'

/**
 * A client of the target.
 *
 * @param extra - options that differ: a timeout, an adapter
 */
export async function createClient(
  { baseURL, keys, kind }: Pick<Target, 'baseURL' | 'keys' | 'kind'>,
  extra: Partial<WechatpayOptions> = {},
): Promise<Wechatpay> {
  const { Wechatpay: Client } = await import('@wxpay/sdk')
  const { mchid, serial, privateKey, certificate, apiv3Key, secret, certs, brand } = keys
  return new Client({
    baseURL,
    mchid,
    serial,
    privateKey,
    apiv3Key,
    secret,
    // Without any, platform certificates are downloaded.
    ...(Object.keys(certs).length === 0 ? {} : { certs }),
    ...(certificate === undefined ? {} : { merchant: { cert: certificate, key: privateKey } }),
    ...(brand === undefined ? {} : { brand: brandOptions(brand) }),
    ...(kind === 'sandbox' ? { backupBaseURL: false } : {}),
    ...extra,
  })
}

function brandOptions({
  brandId,
  serial,
  privateKey,
  apiv3Key,
  certs,
}: NonNullable<Target['keys']['brand']>): NonNullable<WechatpayOptions['brand']> {
  return { brandId, serial, privateKey, certs, ...(apiv3Key === undefined ? {} : { apiv3Key }) }
}
