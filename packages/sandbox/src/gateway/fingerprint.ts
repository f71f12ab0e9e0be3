import { sha256Hex } from '@wxpay/protocol'
import { isObject } from '../domain/fields'

/**
 * Digest of a request body. Bodies with equal values, in any member order, have the same digest.
 *
 * @param value - the parsed body
 */
export function fingerprint(value: unknown): string {
  return sha256Hex(JSON.stringify(ordered(value)))
}

// Pairs instead of an object keep members called `__proto__`, and the order of numeric names.
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return ['list', ...value.map(ordered)]
  if (!isObject(value)) return value
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1))
  return ['object', ...members.map(([name, member]) => [name, ordered(member)])]
}
