import type { JsonObject } from '../domain/fields'
import type { Database } from '../storage/database'
import { allFields, fieldAt, scalarText } from './fields'
import type { ResourceKind } from './kind'
import type { Binding } from './resource-links'
import type { Access } from './roles'
import { ANY, type Key, type Resource, resourcesWith } from './store'

/** Owner of the resources that are searched. */
interface Search {
  readonly database: Database
  readonly mchid: string
  readonly accesses: readonly Access[]
  /** Fields of the request. */
  readonly given: JsonObject
}

/** The newest resource that a request is about, or `undefined`. */
export function findOne(search: Search): Resource | undefined {
  return search.accesses
    .flatMap((access) => candidates(search, access, 'one').at(-1) ?? [])
    .toSorted((a, b) => b.sequence - a.sequence)[0]
}

/** Whether a request has a field that may name a resource, or needs none. */
export function namesResource(accesses: readonly Access[], given: JsonObject): boolean {
  const names = accesses.flatMap(({ bindings }) => bindings.map(({ name }) => name))
  const isGiven = (name: string): boolean => scalarText(given[name]) !== undefined
  return (
    names.every((name) => name === 'mchid') ||
    names.some(isGiven) ||
    Object.keys(given).some((name) => isIdentifier(name) && isGiven(name))
  )
}

/**
 * All resources that a request lists, oldest first: those whose fields have the values of its parameters. A parameter
 * that is not the name of a field, such as the start of a range, does not filter.
 *
 * @param ignored - parameters that choose a page
 */
export function findAll(search: Search, ignored: readonly (string | undefined)[]): readonly Resource[] {
  const filters = Object.entries(search.given).filter(([name]) => !ignored.includes(name))
  return search.accesses
    .flatMap((access) => candidates(search, access, 'all'))
    .filter((resource) => filters.every(([name, value]) => agrees(filtered(resource, name), value)))
    .toSorted((a, b) => a.sequence - b.sequence)
}

/** The value that a filter compares: only numbers and IDs among the fields that no request set. */
function filtered({ fields, response }: Resource, name: string): unknown {
  return fields[name] ?? (isIdentifier(name) ? response[name] : undefined)
}

const isIdentifier = (name: string): boolean => /_(no|id|code)$/.test(name)

function candidates(
  { database, mchid, given }: Search,
  { resource, bindings }: Access,
  mode: 'one' | 'all',
): readonly Resource[] {
  const isOther = bindings.some(
    (binding) => 'constant' in binding && !agrees(binding.constant, given[binding.name]),
  )
  if (isOther) return []
  const keys = bindings.flatMap((binding) => keyOf(binding, given))
  const found = resourcesWith(database, mchid, resource, keys)
  const isIdentified = keys.length > 0 || !bindings.some((binding) => 'field' in binding)
  if (isIdentified || mode === 'all') return found
  // A number that no link passes on, such as the ID in the response, also identifies what it is a field of.
  const others = Object.entries(given).flatMap(([name, value]): Key[] => {
    const text = scalarText(value)
    return text === undefined || !isIdentifier(name) ? [] : [[name, text]]
  })
  return found.filter((resource) => {
    const fields = allFields(resource)
    const compared = others.filter(([name]) => scalarText(fields[name]) !== undefined)
    return compared.length > 0 && compared.every(([name, text]) => scalarText(fields[name]) === text)
  })
}

function keyOf(binding: Binding, given: JsonObject): readonly Key[] {
  if (!('field' in binding)) return []
  const value = scalarText(given[binding.name])
  return value === undefined ? [] : [[binding.field.join('.'), value]]
}

/** Whether two values are equal as texts, or one of them is absent or no scalar. */
function agrees(left: unknown, right: unknown): boolean {
  const [a, b] = [scalarText(left), scalarText(right)]
  return a === undefined || b === undefined || a === b
}

/** The keys that a resource is found by. */
export function keysOf(
  { keys }: ResourceKind,
  { mchid, fields, response }: Pick<Resource, 'mchid' | 'fields' | 'response'>,
): readonly Key[] {
  const set = { mchid, ...fields }
  const all = allFields({ fields: set, response })
  return keys.map(({ path, from }): Key => {
    const value = scalarText(fieldAt(from === 'request' ? set : all, path))
    return [path.join('.'), value ?? ANY]
  })
}
