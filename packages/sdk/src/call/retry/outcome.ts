import type { InternalAxiosRequestConfig } from 'axios'
import { type OutcomeQuery, tell, type WechatpayError } from '../../base/errors/wechatpay-error'
import { valueAt } from '../../base/json/members'
import type { IdentifiedOperation } from '../../operations/identify'
import { parametersOf } from '../../operations/path-parameters'
import type { CallConfig } from '../config'
import { outcomeQueries } from './outcome-queries'
import type { OutcomeQueryEntry } from './outcome-queries/entry'
import type { Repeatability } from './failure'
import { asObject, repeatabilityOf } from './repeatability'

/** A call that was sent, as far as it says what may have become of it. */
export interface SentCall {
  readonly config: InternalAxiosRequestConfig
  readonly operation: IdentifiedOperation
}

/** How safe it is to send a call again. */
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

/** Says of a failed call that it may have been carried out, and how to find out; reads leave nothing to find out. */
export function tellOutcome(error: WechatpayError, call: SentCall): void {
  if (repeatabilityOfCall(call) === 'read') return
  tell(error, { outcome: 'unknown', query: outcomeQuery(call.operation.route, call.config) })
}

let byWrite: ReadonlyMap<string, OutcomeQueryEntry> | undefined

/** The query that tells what became of a write; nothing where none is known, or the write lacks what it needs. */
export function outcomeQuery(route: string, { data, ...config }: CallConfig): OutcomeQuery | undefined {
  byWrite ??= new Map(
    outcomeQueries.flatMap((entry) =>
      entry.writes.map((write): [string, OutcomeQueryEntry] => [write, entry]),
    ),
  )
  const entry = byWrite.get(route)
  if (entry === undefined) return undefined
  const places = [asObject(data), asObject(config.params), config]
  const path = pick(parametersOf(entry.route), places)
  if (path === undefined) return undefined
  const params = { ...entry.fixed, ...pickPresent(entry.query, places) }
  return {
    route: entry.route,
    config: { ...path, ...(Object.keys(params).length > 0 && { params }) },
  }
}

type Places = readonly (object | undefined)[]

function pick(names: readonly string[], places: Places): Record<string, unknown> | undefined {
  const found = pickPresent(names, places)
  return Object.keys(found).length === names.length ? found : undefined
}

// What is deeper in the write goes by its last name.
function pickPresent(paths: readonly string[], places: Places): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const path of paths) {
    const steps = path.split('.')
    const value = places.map((place) => numberAt(place, steps)).find((given) => given !== undefined)
    if (value !== undefined) found[steps.at(-1) ?? path] = value
  }
  return found
}

// Numbers of orders and of merchants: never an object, in which there could be anything.
function numberAt(place: object | undefined, steps: readonly string[]): string | number | undefined {
  const value = valueAt(place, steps)
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}
