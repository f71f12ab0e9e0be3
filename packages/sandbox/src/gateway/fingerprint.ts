import { sha256Hex } from '@wxpay/protocol'
import { isObject } from './fields'

/**
 * A digest by which two requests are the same request: members in any order, values equal.
 *
 * @param value - what was parsed from the body
 */
export function fingerprint(value: unknown): string {
  return sha256Hex(JSON.stringify(ordered(value)))
}

// An array of pairs, not an object: members called `__proto__` keep their place, and numeric names their order.
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return ['list', ...value.map(ordered)]
  if (!isObject(value)) return value
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1))
  return ['object', ...members.map(([name, member]) => [name, ordered(member)])]
}
