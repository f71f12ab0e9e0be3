import { createHash } from 'node:crypto'
import { writeXml } from '@wxpay/protocol'
import { accepted, refused, type Reply } from './reply'
import type { NotificationV2 } from '../notifications/v2/notification-kinds'

/** Key and replies of a notification. */
export interface NotificationFormat<Received> {
  /** Key for a `once` store, equal for all copies of a notification. */
  readonly keyOf: (notification: Received) => string
  /** The reply to a handled notification. */
  readonly accepted: Reply
  /** The reply after which WeChat Pay sends the notification again. */
  readonly refused: (status: number, message: string) => Reply
}

/** JSON replies, and the `id` of an APIv3 notification. */
export const jsonFormat: NotificationFormat<{ readonly id: string }> = {
  keyOf: ({ id }) => id,
  accepted,
  refused,
}

// The `return_msg` of the documentation.
const LONGEST = 128

// These differ between copies of one notification.
const ofOneCopy: ReadonlySet<string> = new Set(['nonce_str', 'sign', 'req_info'])

/** XML replies, and keys from the numbers of an APIv2 notification, which has no ID. */
export const xmlFormat: NotificationFormat<NotificationV2> = {
  keyOf: keyOfV2,
  accepted: reply(200, 'SUCCESS', 'OK'),
  refused: (status, message) => reply(status, 'FAIL', message),
}

/**
 * Key of an APIv2 notification in a `once` store: the payment number, or the refund number with its status; for
 * other kinds a digest of the fields without nonce and signature.
 */
export function keyOfV2({ kind, fields }: NotificationV2): string {
  if (kind === 'payment') return `v2:payment:${fields.transaction_id}`
  if (kind === 'refund') return `v2:refund:${fields.refund_id}:${fields.refund_status}`
  const lasting = Object.entries(fields)
    .filter(([name]) => !ofOneCopy.has(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `v2:${kind}:${createHash('sha256').update(JSON.stringify(lasting)).digest('hex')}`
}

function reply(status: number, return_code: 'SUCCESS' | 'FAIL', message: string): Reply {
  return {
    status,
    headers: { 'content-type': 'text/xml; charset=utf-8' },
    body: writeXml({ return_code, return_msg: message.slice(0, LONGEST) }),
  }
}
