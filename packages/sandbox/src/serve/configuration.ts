import type { BrandCredentials, Credentials } from '../merchants/credentials'

/** Configuration of a client as source code, ready to paste. */
export function configurationText(merchant: Credentials, baseURL: string): string {
  const { mchid, serial, privateKey, apiv3Key, secret, certs, appid, serviceId, brand, certificate } =
    merchant
  return [
    `import { Wechatpay } from '@wxpay/sdk'`,
    ``,
    `export const wxpay = new Wechatpay({`,
    `  baseURL: ${JSON.stringify(baseURL)},`,
    `  mchid: ${JSON.stringify(mchid)},`,
    `  serial: ${JSON.stringify(serial)},`,
    `  privateKey: ${pem(privateKey)},`,
    ...trusted(certs),
    `  apiv3Key: ${JSON.stringify(apiv3Key)},`,
    `  secret: ${JSON.stringify(secret)},`,
    // The certificate of the TLS handshake, which APIv2 refunds and transfers require.
    ...(baseURL.startsWith('https:')
      ? [`  merchant: {`, `    cert: ${pem(certificate)},`, `    key: ${pem(privateKey)},`, `  },`]
      : []),
    ...(brand === undefined ? [] : brandOption(brand)),
    `})`,
    `export const appid = ${JSON.stringify(appid)}`,
    `export const service_id = ${JSON.stringify(serviceId)}`,
  ].join('\n')
}

function brandOption({ brandId, serial, privateKey, certs, apiv3Key }: BrandCredentials): readonly string[] {
  const members = [
    `  brandId: ${JSON.stringify(brandId)},`,
    `  serial: ${JSON.stringify(serial)},`,
    `  privateKey: ${pem(privateKey)},`,
    ...trusted(certs),
    `  apiv3Key: ${JSON.stringify(apiv3Key)},`,
  ]
  // A PEM keeps the start of its lines.
  return ['  brand: {', ...members.map((member) => `  ${member}`), '  },']
}

function trusted(certs: Readonly<Record<string, string>>): readonly string[] {
  const entries = Object.entries(certs).map(([id, text]) => `    ${JSON.stringify(id)}: ${pem(text)},`)
  return ['  certs: {', ...entries, '  },']
}

const pem = (text: string): string => `\`${text.trimEnd()}\``
