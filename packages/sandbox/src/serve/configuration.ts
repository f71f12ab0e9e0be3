import type { Credentials } from '../merchants/credentials'

/** Configuration of a client as source code, ready to paste. */
export function configurationText(merchant: Credentials, baseURL: string): string {
  const { mchid, serial, privateKey, apiv3Key, secret, certs, appid, serviceId } = merchant
  const pem = (text: string): string => `\`${text.trimEnd()}\``
  const trusted = Object.entries(certs).map(([id, text]) => `    ${JSON.stringify(id)}: ${pem(text)},`)
  return [
    `import { Wechatpay } from '@wxpay/sdk'`,
    ``,
    `export const wxpay = new Wechatpay({`,
    `  baseURL: ${JSON.stringify(baseURL)},`,
    `  mchid: ${JSON.stringify(mchid)},`,
    `  serial: ${JSON.stringify(serial)},`,
    `  privateKey: ${pem(privateKey)},`,
    `  certs: {`,
    ...trusted,
    `  },`,
    `  apiv3Key: ${JSON.stringify(apiv3Key)},`,
    `  secret: ${JSON.stringify(secret)},`,
    `})`,
    `export const appid = ${JSON.stringify(appid)}`,
    `export const service_id = ${JSON.stringify(serviceId)}`,
  ].join('\n')
}
