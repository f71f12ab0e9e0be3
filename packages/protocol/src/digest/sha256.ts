import { createHash } from 'node:crypto'

/**
 * SHA-256 in lower-case hexadecimal, as the `meta` part of a file upload states it.
 *
 * @example
 * ```ts
 * import { sha256Hex } from '@wxpay/protocol'
 *
 * console.log(sha256Hex('').slice(0, 8)) // e3b0c442
 * ```
 */
export function sha256Hex(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
