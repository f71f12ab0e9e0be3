import type { InternalAxiosRequestConfig } from 'axios'
import { type OutcomeQuery, addFacts, type WechatpayError } from '../../base/errors/wechatpay-error'
import { valueAt } from '../../base/values'
import type { IdentifiedOperation } from '../../operations/identify'
import { parametersOf } from '../../operations/path-parameters'
import type { CallConfig } from '../config'
import type { OutcomeQueryEntry } from './outcome-queries/entry'
import type { Repeatability } from './failure'
import { asObject, repeatabilityOf } from './repeatability'
import { balanceQueries } from './outcome-queries/balances'
import { couponQueries } from './outcome-queries/coupons'
import { paymentQueries } from './outcome-queries/payments'
import { refundAndSharingQueries } from './outcome-queries/refunds-and-sharing'
import { serviceOrderQueries } from './outcome-queries/service-orders'
import { transferQueries } from './outcome-queries/transfers'

/** A call that was sent, as far as its result depends on it. */
export interface SentCall {
  readonly config: InternalAxiosRequestConfig
  readonly operation: IdentifiedOperation
}

/** Safety of sending the call again. */
export function repeatabilityOfCall({ config, operation }: SentCall): Repeatability {
  return repeatabilityOf({
    method: (config.method ?? 'get').toUpperCase(),
    route: operation.route,
    facts: operation.facts,
    data: config.data,
    params: config.params,
    header: (name) => config.headers.get(name),
  })
}

/** Marks a failed write as possibly processed, with the query for its result. Reads are left unchanged. */
export function addOutcome(error: WechatpayError, call: SentCall): void {
  if (repeatabilityOfCall(call) === 'read') return
  addFacts(error, { outcome: 'unknown', query: outcomeQuery(call.operation.route, call.config) })
}

let byWrite: ReadonlyMap<string, OutcomeQueryEntry> | undefined

/** The query for the result of a write; `undefined` if none is known or the write lacks a field of it. */
export function outcomeQuery(route: string, { data, ...config }: CallConfig): OutcomeQuery | undefined {
  byWrite ??= new Map(
    outcomeQueries.flatMap((entry) =>
      entry.writes.map((write): [string, OutcomeQueryEntry] => [write, entry]),
    ),
  )
  const entry = byWrite.get(route)
  if (entry === undefined) return undefined
  const sources = [asObject(data), asObject(config.params), config]
  const path = pick(parametersOf(entry.route), sources)
  if (path === undefined) return undefined
  const params = { ...entry.fixed, ...pickPresent(entry.query, sources) }
  return {
    route: entry.route,
    config: { ...path, ...(Object.keys(params).length > 0 && { params }) },
  }
}

type Sources = readonly (object | undefined)[]

function pick(names: readonly string[], sources: Sources): Record<string, unknown> | undefined {
  const found = pickPresent(names, sources)
  return Object.keys(found).length === names.length ? found : undefined
}

// A nested field becomes a query parameter by its last name.
function pickPresent(paths: readonly string[], sources: Sources): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const path of paths) {
    const steps = path.split('.')
    const value = sources.map((source) => numberAt(source, steps)).find((given) => given !== undefined)
    if (value !== undefined) found[steps.at(-1) ?? path] = value
  }
  return found
}

// Only order numbers and merchant IDs: an object could contain anything.
function numberAt(source: object | undefined, steps: readonly string[]): string | number | undefined {
  const value = valueAt(source, steps)
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}

/**
 * Queries that find the result of a write whose response did not arrive. Their fields are taken from the write:
 * from its body, path or query. Writes that move money and are missing here have no query, or need more than
 * the write contains.
 */
export const outcomeQueries: readonly OutcomeQueryEntry[] = [
  ...paymentQueries,
  ...serviceOrderQueries,
  ...refundAndSharingQueries,
  ...transferQueries,
  ...balanceQueries,
  ...couponQueries,
]
