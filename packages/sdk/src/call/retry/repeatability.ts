import { isUint8Array } from 'node:util/types'
import { isObject, memberOf } from '../../base/json/members'
import type { OperationFacts } from '../../operations/facts'
import type { Repeatability } from './failure'

/** The request, as far as it says what makes it safe to repeat. */
export interface RepeatableRequest {
  readonly method: string
  /** `POST /v3/payscore/serviceorder/{out_order_no}/complete`: its parameters are in the URL, or it was not sent. */
  readonly route: string
  /** What the catalog says the gateway knows a repeat by, or that there is nothing to repeat. */
  readonly facts: Pick<OperationFacts, 'idempotency' | 'safe'>
  readonly data: unknown
  readonly params: unknown
  readonly header: (name: string) => unknown
}

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD'])

/** How safe it is to send a request again: a write only by the catalog's word, and with all that it names. */
export function repeatabilityOf({ method, facts, ...request }: RepeatableRequest): Repeatability {
  const { idempotency, safe = false } = facts
  if (safe || reads.has(method)) return 'read'
  if (idempotency === undefined || idempotency.length === 0) return 'unsafe'
  const body = asObject(request.data)
  const isGiven = (name: string): boolean =>
    request.route.includes(`{${name}}`) ||
    [memberOf(body, name), memberOf(asObject(request.params), name), request.header(name)].some(isPresent)
  return idempotency.every(isGiven) ? 'keyed' : 'unsafe'
}

/** A body as an object, also where the caller has written it as JSON already. */
export function asObject(data: unknown): object | undefined {
  if (typeof data === 'string' || isUint8Array(data)) return parsed(Buffer.from(data).toString())
  return isObject(data) ? data : undefined
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}
