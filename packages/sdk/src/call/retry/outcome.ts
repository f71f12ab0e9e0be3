import type { InternalAxiosRequestConfig } from 'axios'
import { type OutcomeQuery, addFacts, type WechatpayError } from '../../base/errors/wechatpay-error'
import { valueAt } from '../../base/values'
import type { IdentifiedOperation } from '../../operations/identify'
import type { OutcomeSource } from '../../operations/facts'
import type { CallConfig } from '../config'
import type { Repeatability } from './failure'
import { asObject, repeatabilityOf } from './repeatability'

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
  addFacts(error, { outcome: 'unknown', query: outcomeQuery(call.operation.facts.outcome, call.config) })
}

/**
 * The query for the result of a write.
 *
 * @returns `undefined` if none is known or the write lacks a field of it
 */
export function outcomeQuery(
  source: OutcomeSource | undefined,
  { data, ...config }: CallConfig,
): OutcomeQuery | undefined {
  if (source === undefined) return undefined
  const write: Write = { body: asObject(data), query: asObject(config.params), path: config }
  const path = pick(source.path, write)
  const params = pick(source.query, write)
  const body = pick(source.body, write)
  if (Object.keys(path).length < Object.keys(source.path ?? {}).length) return undefined
  if (source.key !== undefined && !(source.key in params) && !(source.key in body)) return undefined
  return {
    route: source.route,
    config: { ...path, ...(Object.keys(params).length > 0 && { params }) },
    ...(source.body !== undefined && { data: body }),
  }
}

/** Places of a write that hold its fields. */
type Write = Readonly<Record<'body' | 'query' | 'path', object | undefined>>

/** The fields that the write has. */
function pick(
  fields: Readonly<Record<string, string | number | boolean>> = {},
  write: Write,
): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = typeof field === 'string' ? valueOf(field, name, write) : field
    if (value !== undefined) found[name] = value
  }
  return found
}

// Only order numbers and merchant IDs: an object could contain anything.
function valueOf(field: string, name: string, write: Write): string | number | undefined {
  if (field.startsWith('=')) return field.slice(1)
  const [place = '', ...steps] = field.split('.')
  const value = valueAt(write[place as keyof Write], steps.length === 0 ? [name] : steps)
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}
