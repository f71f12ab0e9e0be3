import type { KeyObject } from 'node:crypto'
import { decryptResource, ProtocolError, readXml, XmlFormatError } from '@wxpay/protocol'
import { InputError } from '../../../base/errors/input-error'
import { NotificationError } from '../../../base/errors/response-errors'
import { isObject } from '../../../base/values'
import { JsonError } from '../../../base/json/scan'
import { parseLossless } from '../../../base/json/lossless'
import { malformed } from './notification-fault'
import type { EventNotificationV2, NotificationFields } from './notification-kinds'

/** Whether a message contains an encrypted event instead of plain fields. */
export function isEvent(fields: object): boolean {
  return ['event_ciphertext', 'event_type', 'event_nonce'].every((name) => Object.hasOwn(fields, name))
}

/**
 * Decrypts the event of a verified message, with the APIv3 key.
 *
 * @throws NotificationError `NOTIFICATION_UNREADABLE`, `NOTIFICATION_MALFORMED`
 * @throws InputError `OPTION_INVALID` without an APIv3 key
 */
export function openEvent(fields: NotificationFields, apiv3Key: KeyObject | undefined): EventNotificationV2 {
  if (apiv3Key === undefined) {
    throw new InputError(
      'OPTION_INVALID',
      `The ${fields['event_type']} notification is encrypted with the APIv3 key: pass it to the client as apiv3Key`,
      'apiv3Key',
    )
  }
  const resource = resourceOf(decrypted(fields, apiv3Key).toString())
  return {
    kind: 'event',
    event_type: fields['event_type'],
    resource,
    fields,
  } as unknown as EventNotificationV2
}

function decrypted(fields: NotificationFields, apiv3Key: KeyObject): Buffer {
  try {
    return decryptResource(
      {
        algorithm: fields['event_algorithm'] ?? '',
        ciphertext: fields['event_ciphertext'] ?? '',
        nonce: fields['event_nonce'] ?? '',
        associated_data: fields['event_associated_data'] ?? '',
      },
      apiv3Key,
    )
  } catch (cause) {
    if (!(cause instanceof ProtocolError)) throw cause
    if (cause.code !== 'RESOURCE_NOT_AUTHENTIC') throw malformed(cause.message, cause)
    throw new NotificationError('NOTIFICATION_UNREADABLE', cause.message, { cause })
  }
}

// The page documents JSON; other clients have received XML.
function resourceOf(text: string): object {
  try {
    const value = /^\s*</.test(text) ? readXml(text) : parseLossless(text)
    if (isObject(value) && !Array.isArray(value)) return value
  } catch (error) {
    if (!(error instanceof JsonError || error instanceof XmlFormatError)) throw error
  }
  throw malformed('The decrypted event_ciphertext is neither a JSON object nor XML')
}
