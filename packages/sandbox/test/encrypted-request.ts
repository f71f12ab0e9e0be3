import { constants, publicEncrypt } from 'node:crypto'
import { findOperation } from '@wxpay/catalog'
import type { Credentials } from '../src/index'
import { sampleRequest } from '../src/catalog/sample-request'

const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }

/** Encrypts a text for WeChat Pay's public key of a merchant, by node:crypto; and the header that names the key. */
export function encryptionFor(merchant: Credentials) {
  const [id = '', key = ''] =
    Object.entries(merchant.certs).find(([each]) => each.startsWith('PUB_KEY_ID_')) ?? []
  return {
    encrypt: (text: string): string =>
      publicEncrypt({ key, ...padding }, Buffer.from(text)).toString('base64'),
    headers: { 'Wechatpay-Serial': id },
  }
}

/** Body of a valid request of an operation, made from the catalog, with its sensitive fields encrypted. */
export function encryptedRequest(operationId: string, merchant: Credentials) {
  const found = findOperation(operationId)
  if (found === undefined) throw new Error(`Unknown operation ${operationId}`)
  const { encrypt, headers } = encryptionFor(merchant)
  const { body = {} } = sampleRequest(found, { members: 'all', known: {}, now: new Date(0), encrypt })
  return { body, headers }
}
