import { type FoundOperation, findOperation } from '@wxpay/catalog'
import type { SimulatedOperation } from '../domain/operation'
import { effectOf } from './effects'
import { type ResourceKind, kindOf } from './kind'
import type { Effect } from './reviewed'
import { type Role, type Roles, rolesOf } from './roles'

/** Kinds of resources that the sandbox remembers, by the links of the catalog. Derived for a family when it is first asked for. */
export interface Memory {
  /** Role of an operation for remembered resources; `undefined` if it works on none. */
  roleOf(found: FoundOperation): Role | undefined
  /** The kind of resource that an operation creates. */
  kind(id: string): ResourceKind
  /** Effect on a resource of an operation that changes or ends it. */
  effect(found: FoundOperation, kind: 'change' | 'end', resource: string): Effect
  /** Operations that read or list a kind. */
  readsOf(resource: string): readonly FoundOperation[]
  /** Operations that end a kind. */
  endsOf(resource: string): readonly FoundOperation[]
}

/**
 * The memory of a sandbox.
 *
 * @param simulated - the operations of all domains, which have state of their own
 */
export function memoryOf(simulated: readonly SimulatedOperation[]): Memory {
  const known = memories.get(simulated) ?? derived(simulated)
  memories.set(simulated, known)
  return known
}

const memories = new WeakMap<readonly SimulatedOperation[], Memory>()

function derived(simulated: readonly SimulatedOperation[]): Memory {
  const routes = new Set(simulated.map(({ method, path }) => `${method} ${path}`))
  const families = new Map<string, Roles>()
  const kinds = new Map<string, ResourceKind>()
  const effects = new Map<string, Effect>()
  const roles = (found: FoundOperation): Roles => {
    const { family } = found.operation['x-wxpay']
    const known = families.get(family) ?? rolesOf(family, (route) => routes.has(route))
    families.set(family, known)
    return known
  }
  const operation = (id: string): FoundOperation => {
    const found = findOperation(id)
    if (found === undefined) throw new Error(`The catalog has no operation ${id}.`)
    return found
  }
  const kind = (id: string): ResourceKind => {
    const found = operation(id)
    const known = kinds.get(id) ?? kindOf(found, roles(found))
    kinds.set(id, known)
    return known
  }
  const working = (resource: string, ...does: readonly Role['kind'][]): readonly FoundOperation[] =>
    [...roles(operation(resource))].flatMap(([id, role]) =>
      role.kind !== 'create' &&
      does.includes(role.kind) &&
      role.of.some((access) => access.resource === resource)
        ? [operation(id)]
        : [],
    )
  const readsOf = (resource: string): readonly FoundOperation[] => working(resource, 'read', 'list')
  return {
    roleOf: (found) => roles(found).get(found.operation.operationId),
    kind,
    readsOf,
    endsOf: (resource) => working(resource, 'end'),
    effect: (found, change, resource) => {
      const key = `${found.operation.operationId} ${resource}`
      const known = effects.get(key) ?? effectOf(found, change, readsOf(resource))
      effects.set(key, known)
      return known
    },
  }
}
