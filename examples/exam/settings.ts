import { Wechatpay } from '@wxpay/sdk'

/** A variable of the file that `wxpay-sandbox --write-env` writes. */
export function variable(name: string): string {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`The environment variable ${name} is missing.`)
  return value
}

/** Platform keys by their serial numbers. */
export const platformCertificate = (): Record<string, string> => ({
  [variable('WXPAY_PLATFORM_SERIAL')]: variable('WXPAY_PLATFORM_CERTIFICATE'),
})

const publicKey = (): Record<string, string> => ({
  [variable('WXPAY_PUBLIC_KEY_ID')]: variable('WXPAY_PUBLIC_KEY'),
})

export const appid = variable('WXPAY_APPID')

/** A client of WeChat Pay. By default it trusts both keys, as a merchant does who changes from one to the other. */
export function client(certs = { ...platformCertificate(), ...publicKey() }): Wechatpay {
  return new Wechatpay({
    mchid: variable('WXPAY_MCHID'),
    serial: variable('WXPAY_SERIAL'),
    privateKey: variable('WXPAY_PRIVATE_KEY'),
    apiv3Key: variable('WXPAY_APIV3_KEY'),
    certs,
    baseURL: variable('WXPAY_BASE_URL'),
  })
}

/** Port to listen on; 0 for any free one. */
export const port = Number(process.env['PORT'] ?? 0)
