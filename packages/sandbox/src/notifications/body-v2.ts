import { type SignTypeV2, loadSecret, signV2, writeXml } from '@wxpay/protocol'
import type { JsonObject } from '../domain/fields'
import type { Merchant } from '../merchants/merchant'
import type { EventDefinitionV2 } from './notification'

/** A notification of APIv2 to send. */
export interface NewNotificationV2 {
  readonly mchid: string
  readonly event: EventDefinitionV2
  readonly url: string
  /** Fields without nonce and signature. Those that are undefined are left out. */
  readonly fields: JsonObject
  /** Algorithm of the signature: that of the request that asked for the notification. `none`: unsigned. */
  readonly signType: SignTypeV2 | 'none'
  /** Plaintext, for display, of a notification that is sent encrypted. Default: `fields`. */
  readonly plain?: JsonObject
}

/** The XML of a notification of APIv2. */
export function bodyV2(
  { fields, signType }: Pick<NewNotificationV2, 'fields' | 'signType'>,
  { secret }: Merchant,
  nonce_str: string,
): string {
  const texts = Object.fromEntries(
    Object.entries<string | number | undefined>({ ...fields, nonce_str }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as const],
    ),
  )
  if (signType === 'none') return writeXml(texts)
  return writeXml({ ...texts, sign: signV2(texts, loadSecret(secret, 'secret'), signType) })
}
