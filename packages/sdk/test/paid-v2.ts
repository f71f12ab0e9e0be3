import { createCipheriv, createHash } from 'node:crypto'
import { SECRET } from './gateway'

/** The fields of an APIv2 notification of a payment, without its signature. */
export const paidV2 = {
  appid: 'wx8888888888888888',
  bank_type: 'CMC',
  mch_id: '1900000001',
  nonce_str: '5d2b6c2a8db53831f7eda20af46e531c',
  openid: 'oUpF8uMEb4qRXf22hE3X68TekukE',
  out_trade_no: '1234',
  result_code: 'SUCCESS',
  return_code: 'SUCCESS',
  total_fee: '100',
  trade_type: 'JSAPI',
  transaction_id: '1004400740201409030005092168',
}

/** Encrypts the content of `req_info` as WeChat Pay does. */
export function encryptedV2(content: string | Uint8Array, key = SECRET): string {
  const cipher = createCipheriv('aes-256-ecb', createHash('md5').update(key).digest('hex'), null)
  return Buffer.concat([cipher.update(content), cipher.final()]).toString('base64')
}
