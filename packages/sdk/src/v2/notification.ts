import type { KeyObject } from 'node:crypto'
import {
  openRefundInformation,
  ProtocolError,
  readXml,
  type SignTypeV2,
  type XmlFields,
  XmlFormatError,
} from '@wxpay/protocol'
import { NotificationError } from '../error/notification-error'
import { type ReadFields, readSigned } from './verify-fields'

/** The fields of a notification of APIv2, all of them texts. */
export type NotificationFields = Readonly<Record<string, string>>

/**
 * Verifies a notification of APIv2 by its `sign`. That of a refund has none: it is proven by `req_info`, which opens with
 * the APIv2 key alone, and whose fields take its place.
 *
 * @throws NotificationError `NOTIFICATION_MALFORMED`, `NOTIFICATION_SIGNATURE_WRONG`, `NOTIFICATION_UNREADABLE`
 */
export function readNotificationV2(body: Uint8Array, secret: KeyObject): NotificationFields {
  const { fields, state } = signedFields(Buffer.from(body).toString(), secret)
  const { req_info: sealed, ...rest } = fields
  if (sealed !== undefined && fields['sign'] === undefined)
    return { ...texts(rest), ...refundOf(sealed, secret) }
  if (state === 'verified') return texts(fields)
  throw new NotificationError(
    'NOTIFICATION_SIGNATURE_WRONG',
    state === 'unsigned'
      ? 'It has no sign, so that it can come from anybody'
      : 'Its sign is not over these fields: forged, or secret is not the APIv2 key of this merchant',
  )
}

// It is signed as its order was, and seldom says how; the two kinds differ in length.
function signTypeOf(fields: XmlFields): SignTypeV2 {
  const { sign, sign_type: named, algorithm } = fields
  if (named === 'HMAC-SHA256' || algorithm === 'HMAC-SHA256') return 'HMAC-SHA256'
  return typeof sign === 'string' && sign.length === 64 ? 'HMAC-SHA256' : 'MD5'
}

function refundOf(sealed: unknown, secret: KeyObject): NotificationFields {
  try {
    return texts(xmlFields(openRefundInformation(String(sealed), secret), 'opened req_info'))
  } catch (cause) {
    if (!(cause instanceof ProtocolError)) throw cause
    throw new NotificationError('NOTIFICATION_UNREADABLE', cause.message, { cause })
  }
}

function signedFields(text: string, secret: KeyObject): ReadFields {
  return wellFormed('body', () => readSigned(text, secret, signTypeOf))
}

function xmlFields(text: string, what: string): XmlFields {
  return wellFormed(what, () => readXml(text))
}

function wellFormed<Read>(what: string, read: () => Read): Read {
  try {
    return read()
  } catch (cause) {
    if (!(cause instanceof XmlFormatError)) throw cause
    throw new NotificationError(
      'NOTIFICATION_MALFORMED',
      `The ${what} is no XML of APIv2: ${cause.message}`,
      { cause },
    )
  }
}

function texts(fields: XmlFields): NotificationFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (typeof value === 'string') return [name, value]
      throw new NotificationError('NOTIFICATION_MALFORMED', `${name} of the notification is no text`)
    }),
  )
}
