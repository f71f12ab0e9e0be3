import { createHash } from 'node:crypto'
import type { Composed } from '../../commands/call/compose'

/** A request of one merchant. */
export interface ExactRequest {
  readonly mchid: string
  readonly request: Composed
}

/** Digest of everything that a request says: merchant, operation, path, query and body. The order of members does not matter. */
export function requestHash({ mchid, request }: ExactRequest): string {
  const { route, path, query, body } = request
  return digest({ mchid, route, path, query, body: body ?? null })
}

/** SHA-256 of a JSON value with sorted members, in hexadecimal. */
export function digest(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  // Pairs, because a member called __proto__ would vanish from an object.
  return { members: entries.map(([name, member]) => [name, sorted(member)]) }
}
