import { type FoundOperation, findOperation, loadFamily } from '@wxpay/catalog'
import { createdByPath, createdElsewhere, furtherFields, reviewedActions } from './reviewed'
import { type Binding, type ResourceLink, resourceLinks } from './resource-links'

/** Names by which an operation finds the resources of one creating operation. */
export interface Access {
  /** `operationId` of the creating operation, which names the kind of resource. */
  readonly resource: string
  readonly bindings: readonly Binding[]
}

/** Role of an operation for remembered resources. */
export type Role =
  | { readonly kind: 'create' }
  | { readonly kind: 'read' | 'list'; readonly of: readonly Access[] }
  | { readonly kind: 'change' | 'end'; readonly of: readonly Access[] }

/** Roles by `operationId`. */
export type Roles = ReadonlyMap<string, Role>

/**
 * The operations of a family that remember what was posted, from the links of the catalog:
 *
 * - an operation creates if it links to one that reads or lists by something other than the path alone, and no other
 *   operation's link leads to it as a change;
 * - its links lead to the operations that read, list, change and end;
 * - a next step changes the resource if it is read in the same way afterwards.
 *
 * Operations of domains have no role, and neither has what only works on something created elsewhere, such as in the
 * merchant platform.
 *
 * @param isSimulated - whether a domain simulates a route
 */
export function rolesOf(family: string, isSimulated: (route: string) => boolean): Roles {
  const operations = operationsOf(family).filter(({ route }) => !isSimulated(route))
  const byId = new Map(operations.map((found) => [found.operation.operationId, found]))
  const links = operations.flatMap(resourceLinks).filter(({ target }) => byId.has(target))
  const creators = creatorsOf(links)
  const roles = new Map<string, Role>([...creators].map((id) => [id, { kind: 'create' }]))
  const ofCreators = links.filter(({ source }) => creators.has(idOf(source)))
  for (const target of new Set(ofCreators.map(({ target: id }) => id))) {
    const found = byId.get(target)
    const leading = ofCreators.filter((link) => link.target === target)
    const kind = found === undefined ? undefined : kindOf(found, leading, links)
    if (kind === undefined || creators.has(target)) continue
    roles.set(target, { kind, of: accessOf(leading) })
  }
  for (const [id, { kind, resource, bindings }] of Object.entries(reviewedActions)) {
    if (byId.has(id) && creators.has(resource)) roles.set(id, { kind, of: [{ resource, bindings }] })
  }
  return roles
}

const idOf = ({ operation }: FoundOperation): string => operation.operationId

function operationsOf(family: string): FoundOperation[] {
  return Object.entries(loadFamily(family).paths).flatMap(([path, item]) =>
    Object.keys(item).flatMap((method) => findOperation(`${method.toUpperCase()} ${path}`) ?? []),
  )
}

const isReading = ({ relation }: ResourceLink): boolean => relation === 'read' || relation === 'list'

function creatorsOf(links: readonly ResourceLink[]): ReadonlySet<string> {
  const changing = new Set(links.filter((link) => isAction(link, links)).map(({ target }) => target))
  const sources = new Set(links.map(({ source }) => source))
  return new Set(
    [...sources]
      .filter((source) => source.method !== 'delete' && !changing.has(idOf(source)))
      .filter((source) => !(idOf(source) in reviewedActions) && !createdElsewhere.has(idOf(source)))
      .filter((source) => creates(links.filter((link) => link.source === source)))
      .map(idOf),
  )
}

/** Whether the target works on the resource of the source: it changes or ends it, or is a step after which it is read. */
function isAction({ source, target, relation }: ResourceLink, links: readonly ResourceLink[]): boolean {
  if (relation === 'change' || relation === 'end') return true
  if (relation !== 'next') return false
  const readBy = (id: string): string[] =>
    links.filter((link) => idOf(link.source) === id && link.relation === 'read').map((link) => link.target)
  const own = readBy(idOf(source))
  return readBy(target).some((read) => own.includes(read))
}

function creates(links: readonly ResourceLink[]): boolean {
  const reading = links.filter(isReading)
  const [first] = reading
  if (first === undefined) return false
  if (createdByPath.has(idOf(first.source))) return true
  const reads = reading.filter(({ relation }) => relation === 'read')
  if (reads.length === 0) return true
  return reads.some(
    ({ bindings }) =>
      bindings.length === 0 || bindings.some((binding) => 'field' in binding && binding.from !== 'path'),
  )
}

function kindOf(
  found: FoundOperation,
  leading: readonly ResourceLink[],
  links: readonly ResourceLink[],
): Exclude<Role['kind'], 'create'> | undefined {
  const relations = new Set(leading.map(({ relation }) => relation))
  if (relations.has('list') || (relations.has('read') && found.operation['x-wxpay'].pagination !== undefined))
    return 'list'
  if (relations.has('read')) return 'read'
  if (relations.has('end')) return 'end'
  if (relations.has('change')) return 'change'
  return leading.some((link) => isAction(link, links)) ? 'change' : undefined
}

/** A constant counts only where it tells resources of several creating operations apart. */
function accessOf(leading: readonly ResourceLink[]): readonly Access[] {
  const constants = (name: string): number =>
    new Set(
      leading.flatMap(({ bindings }) =>
        bindings.flatMap((binding) =>
          'constant' in binding && binding.name === name ? [binding.constant] : [],
        ),
      ),
    ).size
  return leading.flatMap(({ source, target, bindings }) => {
    const resource = idOf(source)
    const further = Object.entries(furtherFields[target] ?? {}).map(
      ([name, field]): Access => ({ resource, bindings: [{ name, field: [field], from: 'response' }] }),
    )
    const own = bindings.filter((binding) => 'field' in binding || constants(binding.name) > 1)
    return [{ resource, bindings: own }, ...further]
  })
}
