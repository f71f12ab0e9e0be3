import { createSecretKey, generateKeyPairSync } from 'node:crypto'

/** Keys shared by all parsers. */
export const merchant = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const platform = generateKeyPairSync('rsa', { modulusLength: 2048 })

export const APIV3_KEY = 'apiv3-key-of-32-bytes-0123456789'
export const apiv3Key = createSecretKey(Buffer.from(APIV3_KEY))
export const SECRET = 'apiv2-secret-of-32-bytes-0123456'
export const secret = createSecretKey(Buffer.from(SECRET))

export const MCHID = '1900000001'
export const MERCHANT_SERIAL = '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB'
export const PUBLIC_KEY_ID = 'PUB_KEY_ID_0119000000012024080100'

export const merchantPem = merchant.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
export const platformPem = platform.publicKey.export({ type: 'spki', format: 'pem' }).toString()
