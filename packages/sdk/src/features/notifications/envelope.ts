import type { KeyObject } from 'node:crypto'
import { decryptResource, ProtocolError } from '@wxpay/protocol'
import type { Notification } from '@wxpay/sdk/types'
import { NotificationError } from '../../base/errors/response-errors'
import { parseLossless } from '../../base/json/lossless'

/** The body of a notification, parsed but not decrypted. */
export interface Envelope {
  readonly head: Readonly<Record<string, unknown>>
  /** The ciphertext and the parameters of its decryption. */
  readonly resource: Readonly<Record<string, unknown>>
}

/** @throws NotificationError `NOTIFICATION_MALFORMED` */
export function readEnvelope(body: Uint8Array): Envelope {
  const { resource, ...head } = parse(Buffer.from(body).toString(), 'body')
  if (typeof head['id'] !== 'string' || typeof head['event_type'] !== 'string' || !isRecord(resource)) {
    throw new NotificationError(
      'NOTIFICATION_MALFORMED',
      'The body is signed, but has no id, event_type or resource',
    )
  }
  return { head, resource }
}

/** @throws NotificationError `NOTIFICATION_UNREADABLE`, `NOTIFICATION_MALFORMED` */
export function decryptEnvelope({ head, resource }: Envelope, apiv3Key: KeyObject): Notification {
  const plaintext = decrypt(resource, apiv3Key)
  return {
    ...head,
    original_type: resource['original_type'],
    resource: parse(plaintext.toString(), 'decrypted resource'),
  } as unknown as Notification
}

function decrypt(resource: Readonly<Record<string, unknown>>, apiv3Key: KeyObject): Buffer {
  try {
    return decryptResource(resource as unknown as Parameters<typeof decryptResource>[0], apiv3Key)
  } catch (cause) {
    if (!(cause instanceof ProtocolError)) throw cause
    const code =
      cause.code === 'RESOURCE_NOT_AUTHENTIC' ? 'NOTIFICATION_UNREADABLE' : 'NOTIFICATION_MALFORMED'
    throw new NotificationError(code, cause.message, { cause })
  }
}

function parse(text: string, what: string): Readonly<Record<string, unknown>> {
  try {
    const value = parseLossless(text)
    if (isRecord(value)) return value
  } catch {
    // The error below omits it: messages of OpenSSL or V8 may quote decrypted text.
  }
  throw new NotificationError('NOTIFICATION_MALFORMED', `The ${what} is signed, but is not a JSON object`)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
