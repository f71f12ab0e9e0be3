import { createDecipheriv, createPublicKey, createVerify, type KeyObject, X509Certificate } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { variable } from './settings'

// What a shop writes that uses no SDK. Each shop of this folder leaves out a part of it.

/** WeChat Pay's keys by their serial numbers. */
export const keys: ReadonlyMap<string, KeyObject> = new Map([
  [variable('WXPAY_PUBLIC_KEY_ID'), createPublicKey(der('WXPAY_PUBLIC_KEY', 'spki'))],
  [
    variable('WXPAY_PLATFORM_SERIAL'),
    new X509Certificate(Buffer.from(variable('WXPAY_PLATFORM_CERTIFICATE'), 'base64')).publicKey,
  ],
])

function der(name: string, type: 'spki') {
  return { key: Buffer.from(variable(name), 'base64'), format: 'der', type } as const
}

/** The signature headers of a notification. */
export interface Signed {
  readonly timestamp: string
  readonly nonce: string
  readonly signature: string
  readonly serial: string
}

export function signedHeaders(headers: IncomingHttpHeaders): Signed {
  const header = (name: string): string => String(headers[`wechatpay-${name}`] ?? '')
  return {
    timestamp: header('timestamp'),
    nonce: header('nonce'),
    signature: header('signature'),
    serial: header('serial'),
  }
}

/** Whether a key verifies the signature of a body. */
export function verifies({ timestamp, nonce, signature }: Signed, body: string, key: KeyObject): boolean {
  return createVerify('sha256').update(`${timestamp}\n${nonce}\n${body}\n`).verify(key, signature, 'base64')
}

/** Whether a signature is of the last five minutes. */
export const isFresh = ({ timestamp }: Signed): boolean =>
  Math.abs(Date.now() / 1000 - Number(timestamp)) < 300

/** A decrypted notification. */
export interface Notification {
  readonly id: string
  readonly event_type: string
  readonly resource: {
    readonly mchid?: string
    readonly appid?: string
    readonly out_trade_no?: string
    readonly out_refund_no?: string
    readonly amount?: { readonly total?: number; readonly refund?: number }
  }
}

/** Decrypts the resource of a notification. */
export function decrypted(body: string): Notification {
  const { id, event_type, resource } = JSON.parse(body) as {
    readonly id: string
    readonly event_type: string
    readonly resource: {
      readonly ciphertext: string
      readonly nonce: string
      readonly associated_data: string
    }
  }
  const bytes = Buffer.from(resource.ciphertext, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', variable('WXPAY_APIV3_KEY'), resource.nonce)
  decipher.setAAD(Buffer.from(resource.associated_data))
  decipher.setAuthTag(bytes.subarray(-16))
  const plain = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString()
  return { id, event_type, resource: JSON.parse(plain) as Notification['resource'] }
}
