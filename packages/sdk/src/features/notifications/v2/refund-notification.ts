import type { KeyObject } from 'node:crypto'
import { decryptRefundInformation, ProtocolError } from '@wxpay/protocol'
import { NotificationError } from '../../../base/errors/response-errors'
import type { NotificationFields } from './notification-kinds'

// Fields outside the ciphertext can be forged; these are only used to find the merchant.
const outer = [
  'return_code',
  'appid',
  'mch_id',
  'sub_appid',
  'sub_mch_id',
  'nonce_str',
] as const satisfies readonly string[]

/**
 * Merges the decrypted `req_info` of a refund with the relevant fields outside it.
 *
 * @param read - reads the decrypted XML
 * @throws NotificationError `NOTIFICATION_UNREADABLE`, and what `read` throws
 */
export function openRefund(
  fields: NotificationFields,
  secret: KeyObject,
  read: (xml: string) => NotificationFields,
): NotificationFields {
  const given: Record<string, string> = {}
  for (const name of outer) if (Object.hasOwn(fields, name)) given[name] = fields[name] ?? ''
  const req_info = fields['req_info'] ?? ''
  return { ...given, ...read(decrypted(req_info, secret)), req_info }
}

function decrypted(encrypted: string, secret: KeyObject): string {
  try {
    return decryptRefundInformation(encrypted, secret)
  } catch (cause) {
    if (!(cause instanceof ProtocolError)) throw cause
    throw new NotificationError('NOTIFICATION_UNREADABLE', cause.message, { cause })
  }
}
