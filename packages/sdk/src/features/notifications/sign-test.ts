import { randomUUID } from 'node:crypto'
import {
  encryptResource,
  type KeySource,
  loadApiv3Key,
  loadPrivateKey,
  randomNonce,
  responseMessage,
  rsaScheme,
} from '@wxpay/protocol'
import type { Notifications } from '@wxpay/sdk/types'
import { timestampOf } from '../../security/signatures/signature-fault'

/** Content and keys of a test notification. */
export interface TestNotification<Event extends string> {
  readonly event_type: Event
  /** The resource to encrypt. */
  readonly resource: Event extends keyof Notifications ? Notifications[Event] : unknown
  /** The APIv3 key of the client under test. */
  readonly apiv3Key: string | Uint8Array
  /** The signing key; the client under test has the public half in `certs`, under this serial number or ID. */
  readonly platform: { readonly serial: string; readonly privateKey: KeySource }
  readonly id?: string
  readonly summary?: string
  /**
   * Type of the resource, such as `transaction`, `refund` or `payscore`. Default: the first part of the event
   * type.
   */
  readonly original_type?: string
  /** Time of the signature. Default: now. */
  readonly now?: Date
}

/**
 * Creates a genuine notification, encrypted and signed like WeChat Pay's, for tests of a handler: without a
 * network, and without disabling any check.
 *
 * @returns headers and raw body for the handler's route or for `unwrap`
 * @throws `KeyFormatError` of `@wxpay/protocol` for an invalid key
 * @example
 * ```ts
 * import { generateKeyPairSync } from 'node:crypto'
 * import { signTestNotification } from '@wxpay/sdk'
 *
 * const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
 * const { headers, body } = signTestNotification({
 *   event_type: 'MERCHANT.SOMETHING',
 *   resource: { state: 'DONE' },
 *   apiv3Key: '0123456789abcdef0123456789ABCDEF',
 *   platform: { serial: 'PUB_KEY_ID_0119000000012024080100', privateKey },
 * })
 * console.log(headers['wechatpay-serial'], JSON.parse(body).event_type)
 * ```
 */
export function signTestNotification<Event extends string>({
  event_type,
  resource,
  apiv3Key,
  platform,
  id = randomUUID(),
  summary = 'test',
  original_type = event_type.toLowerCase().replace(/\..*/, ''),
  now = new Date(),
}: TestNotification<Event>): { headers: Record<string, string>; body: string } {
  const key = loadApiv3Key(apiv3Key, 'apiv3Key')
  const privateKey = loadPrivateKey(platform.privateKey, 'platform.privateKey')
  const resourceNonce = randomNonce().slice(0, 12)
  const body = JSON.stringify({
    id,
    create_time: now.toISOString().replace(/\.\d+Z$/, '+00:00'),
    resource_type: 'encrypt-resource',
    event_type,
    summary,
    resource: {
      original_type,
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext: encryptResource(JSON.stringify(resource), key, {
        nonce: resourceNonce,
        associatedData: original_type,
      }),
      associated_data: original_type,
      nonce: resourceNonce,
    },
  })
  const timestamp = timestampOf(now)
  const nonce = randomNonce()
  return {
    headers: {
      'content-type': 'application/json',
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': nonce,
      'wechatpay-serial': platform.serial,
      'wechatpay-signature-type': rsaScheme.name,
      'wechatpay-signature': rsaScheme.signSync(responseMessage({ timestamp, nonce, body }), privateKey),
    },
    body,
  }
}
