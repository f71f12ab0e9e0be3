import { isUint8Array } from 'node:util/types'
import { isObject, memberOf } from '../../base/values'
import type { OperationFacts } from '../../operations/facts'
import type { Repeatability } from './failure'

/** The request, as far as its repeatability depends on it. */
export interface RepeatableRequest {
  readonly method: string
  /**
   * The route, such as `POST /v3/payscore/serviceorder/{out_order_no}/complete`: its parameters are in the URL,
   * or it was not sent.
   */
  readonly route: string
  /**
   * Facts of the catalog: the fields by which the gateway recognizes a repeat, or that the operation changes
   * nothing.
   */
  readonly facts: Pick<OperationFacts, 'idempotency' | 'safe'>
  readonly data: unknown
  readonly params: unknown
  readonly header: (name: string) => unknown
}

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD'])

/**
 * Decides how safe it is to repeat a request: a write only if the catalog says so and the request has all
 * fields that identify it.
 */
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

/** A body as an object, including one that is already serialized as JSON. */
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
