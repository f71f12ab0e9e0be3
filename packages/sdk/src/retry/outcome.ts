import type { CallConfig } from '../client/config'
import type { OutcomeQuery } from '../error/wechatpay-error'
import { type OutcomeQueryEntry, outcomeQueries } from './outcome-queries'
import { asObject } from './repeatability'

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

function parametersOf(route: string): string[] {
  return [...route.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
}

function pick(names: readonly string[], places: Places): Record<string, unknown> | undefined {
  const found = pickPresent(names, places)
  return Object.keys(found).length === names.length ? found : undefined
}

function pickPresent(names: readonly string[], places: Places): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const name of names) {
    const value = places.map((place) => valueOf(place, name)).find((given) => given !== undefined)
    if (value !== undefined) found[name] = value
  }
  return found
}

// Numbers of orders and of merchants: never an object, in which there could be anything.
function valueOf(place: object | undefined, name: string): string | number | undefined {
  if (place === undefined || !Object.hasOwn(place, name)) return undefined
  const value: unknown = Reflect.get(place, name)
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}
