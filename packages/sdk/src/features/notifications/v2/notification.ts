import type { KeyObject } from 'node:crypto'
import { readXml, type SignTypeV2, type XmlFields, XmlFormatError } from '@wxpay/protocol'
import { NotificationError } from '../../../base/errors/response-errors'
import { ambiguousField } from './ambiguity'
import { classify } from './classify'
import { isEvent, openEvent } from './event'
import { malformed } from './notification-fault'
import type { NotificationFields, NotificationV2 } from './notification-kinds'
import { openRefund } from './refund-notification'
import { type ReadFields, readSigned } from '../../../apis/v2/verify-fields'

/** Requirements on an APIv2 notification. */
export interface UnwrapV2Options {
  /** Required algorithm of `sign`. Default: MD5 and HMAC-SHA256 are both accepted. */
  readonly signType?: 'HMAC-SHA256'
}

/** Keys and expectations of the merchant that receives notifications. */
export interface NotificationTermsV2 {
  readonly secret: KeyObject
  readonly apiv3Key: KeyObject | undefined
  readonly mchid: string
  /** The only accepted algorithm; `undefined` accepts both. */
  readonly signType: SignTypeV2 | undefined
}

const LARGEST = 64 * 1024
const bounds = { length: LARGEST, elements: 1000 } as const
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Verifies an APIv2 notification by its `sign`, and determines its kind. A refund has no `sign`; its fields are
 * those of `req_info`, which the APIv2 key decrypts.
 *
 * @throws NotificationError `NOTIFICATION_TOO_LARGE`, `NOTIFICATION_MALFORMED`, `NOTIFICATION_SIGNATURE_TYPE`,
 * `NOTIFICATION_SIGNATURE_WRONG`, `NOTIFICATION_AMBIGUOUS`, `NOTIFICATION_MERCHANT_MISMATCH`, `NOTIFICATION_UNREADABLE`
 */
export function readNotificationV2(body: Uint8Array, options: NotificationTermsV2): NotificationV2 {
  const { secret, apiv3Key } = options
  const { fields, state } = signedFields(textOf(body), secret)
  // Only a refund has no sign: an encrypted event must be signed even if a req_info is present.
  const isRefund = Object.hasOwn(fields, 'req_info') && !isEvent(fields)
  if (!(isRefund && state === 'unsigned')) requireSignature(fields, state, options)
  const given = stringsOf(fields)
  requireMerchant(given, options.mchid)
  if (isEvent(given)) return openEvent(given, apiv3Key)
  if (!isRefund) return classify(given)
  const refund = openRefund(given, secret, (xml) =>
    stringsOf(wellFormed('decrypted req_info', () => readXml(xml, bounds))),
  )
  requireMerchant(refund, options.mchid)
  return classify(refund)
}

/**
 * The merchant ID in a notification, before verification; `undefined` if the body is not APIv2 XML, or contains
 * none or several.
 */
export function merchantNamedBy(body: Uint8Array): string | undefined {
  if (body.length > LARGEST) return undefined
  try {
    const { mch_id, combine_mch_id } = readXml(strictUtf8.decode(body), bounds)
    const named = [mch_id, combine_mch_id].find((id) => id !== undefined && id !== '')
    return typeof named === 'string' ? named : undefined
  } catch {
    return undefined
  }
}

function textOf(body: Uint8Array): string {
  if (body.length > LARGEST) {
    throw new NotificationError(
      'NOTIFICATION_TOO_LARGE',
      `The body has ${body.length} bytes; an APIv2 notification has at most ${LARGEST}`,
    )
  }
  try {
    return strictUtf8.decode(body)
  } catch (cause) {
    throw malformed('The body is not UTF-8', cause)
  }
}

function signedFields(text: string, secret: KeyObject): ReadFields {
  return wellFormed('body', () => readSigned(text, secret, signTypeOf, bounds))
}

// Signed like its order, usually without naming the algorithm; the two differ in length.
function signTypeOf({ sign, sign_type: named, algorithm }: XmlFields): SignTypeV2 {
  if (named === 'HMAC-SHA256' || algorithm === 'HMAC-SHA256') return 'HMAC-SHA256'
  return typeof sign === 'string' && sign.length === 64 ? 'HMAC-SHA256' : 'MD5'
}

function requireSignature(
  fields: XmlFields,
  state: ReadFields['state'],
  { signType }: NotificationTermsV2,
): void {
  if (state !== 'verified') {
    throw new NotificationError(
      'NOTIFICATION_SIGNATURE_WRONG',
      state === 'unsigned'
        ? 'It has no sign, so its origin cannot be verified'
        : 'Its sign does not match its fields: forged, or secret is not the APIv2 key of this merchant',
    )
  }
  const used = signTypeOf(fields)
  if (signType !== undefined && used !== signType) {
    throw new NotificationError(
      'NOTIFICATION_SIGNATURE_TYPE',
      `It is signed by ${used}, but unwrapV2 accepts ${signType} only: make orders with sign_type ${signType}`,
    )
  }
  const ambiguous = ambiguousField(stringsOf(fields))
  if (ambiguous === undefined) return
  throw new NotificationError(
    'NOTIFICATION_AMBIGUOUS',
    `${ambiguous} contains "&name=", so its sign fits other fields as well: most likely forged from another signature`,
  )
}

// Sub-merchants are sub_mch_id; mch_id is the merchant whose key signs.
function requireMerchant(fields: NotificationFields, mchid: string): void {
  const named = [fields['mch_id'], fields['combine_mch_id']].filter((id) => id !== undefined && id !== '')
  const other = named.find((id) => id !== mchid)
  if (named.length > 0 && other === undefined) return
  throw new NotificationError(
    'NOTIFICATION_MERCHANT_MISMATCH',
    other === undefined
      ? 'It has no mch_id: not a notification, or not for this merchant'
      : `It is for merchant ${JSON.stringify(other.slice(0, 32))}, but this client signs as merchant ${mchid}`,
  )
}

function wellFormed<Read>(what: string, read: () => Read): Read {
  try {
    return read()
  } catch (cause) {
    if (!(cause instanceof XmlFormatError)) throw cause
    throw malformed(`The ${what} is not APIv2 XML: ${cause.message}`, cause)
  }
}

function stringsOf(fields: XmlFields): NotificationFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (typeof value === 'string') return [name, value]
      throw malformed(`${name} of the notification contains elements, or is repeated`)
    }),
  )
}
