import {
  type FoundOperation,
  type OpenApiDocument,
  type Schema,
  bodySchema,
  parameterSchema,
} from '@wxpay/catalog'
import { flatSchema } from '../catalog/flat-schema'
import { requestSchemaV2 } from '../gateway/v2/validate'
import type { Role, Roles } from './roles'

/** Rule for a second request with the same number. */
export type Repetition =
  /** It gets the first response if it is equal, and is refused otherwise. */
  | 'refuse'
  /** It replaces what the first one set. */
  | 'replace'

/** One kind of remembered resource: what one operation creates. */
export interface ResourceKind {
  /** `operationId` of the creating operation. */
  readonly id: string
  readonly found: FoundOperation
  /** Fields that identify a request: its number. Empty if every request creates another resource. */
  readonly number: readonly string[]
  readonly repetition: Repetition
  /** Kinds whose numbers are shared, itself among them: payments of all channels have one series of order numbers. */
  readonly family: readonly string[]
  /** Fields by which other operations find the resource. */
  readonly keys: readonly KeyField[]
  /** Names of all fields that a request may set. What was not set does not appear in what is read. */
  readonly settable: ReadonlySet<string>
}

/** A field by which a resource is found, and whether the request or the response of its creation has it. */
export interface KeyField {
  readonly path: readonly string[]
  readonly from: 'request' | 'response'
}

/** Fields of a number that are settings, of which there is one. */
const isSetting = (name: string): boolean => name === 'url' || name === 'notify_url'

/** Describes what an operation creates. */
export function kindOf(found: FoundOperation, roles: Roles): ResourceKind {
  const id = found.operation.operationId
  const accesses = [...roles.values()].flatMap((role) =>
    role.kind === 'create' ? [] : role.of.filter(({ resource }) => resource === id),
  )
  const bindings = accesses.flatMap((access) => access.bindings)
  const keys = new Map<string, KeyField>()
  for (const binding of bindings) {
    if (!('field' in binding)) continue
    const name = binding.field.join('.')
    const isAssigned = binding.from === 'response' || keys.get(name)?.from === 'response'
    keys.set(name, { path: binding.field, from: isAssigned ? 'response' : 'request' })
  }
  return {
    id,
    found,
    ...numberOf(found, roles),
    family: familyOf(id, roles),
    keys: [...keys.values()],
    settable: settableOf(found),
  }
}

function numberOf(found: FoundOperation, roles: Roles): Pick<ResourceKind, 'number' | 'repetition'> {
  const id = found.operation.operationId
  const { idempotency } = found.operation['x-wxpay']
  const stated = Array.isArray(idempotency) ? (idempotency as readonly string[]) : []
  const isNumber = stated.some((name) => !isSetting(name) && !found.path.includes(`{${name}}`))
  if (isNumber) return { number: stated, repetition: 'refuse' }
  const reads = accessesOf(id, roles, 'read')
  const bindings = reads.flatMap((access) => access.bindings)
  if (reads.length === 0 || bindings.some((binding) => 'field' in binding && binding.from === 'response'))
    return { number: stated.filter((name) => !isSetting(name)), repetition: 'replace' }
  const names = bindings.flatMap((binding) => ('field' in binding ? [binding.field.join('.')] : []))
  // There is one setting of a merchant, so that its number has no fields.
  return { number: names.length === 0 ? ['mchid'] : [...new Set(names)], repetition: 'replace' }
}

function accessesOf(id: string, roles: Roles, kind: Role['kind']) {
  return [...roles.values()].flatMap((role) =>
    role.kind === 'create' || role.kind !== kind ? [] : role.of.filter(({ resource }) => resource === id),
  )
}

/** Kinds that are read by the same operation. */
function familyOf(id: string, roles: Roles): readonly string[] {
  const family = new Set([id])
  for (const role of roles.values()) {
    if (role.kind !== 'read' || !role.of.some(({ resource }) => resource === id)) continue
    for (const { resource } of role.of) family.add(resource)
  }
  return [...family]
}

function settableOf(found: FoundOperation): ReadonlySet<string> {
  const names = new Set<string>()
  const { document } = found
  const schemas =
    found.operation['x-wxpay'].api === 'v2'
      ? [requestSchemaV2(found)]
      : [parameterSchema(found, 'query'), bodySchema(found)]
  for (const schema of schemas) if (schema !== undefined) collect(schema, document, names, 0)
  return names
}

function collect(schema: Schema, document: OpenApiDocument, names: Set<string>, depth: number): void {
  if (depth > 8) return
  const { properties = {}, items } = flatSchema(schema, document)
  for (const [name, member] of Object.entries(properties)) {
    names.add(name)
    collect(member, document, names, depth + 1)
  }
  if (items !== undefined) collect(items, document, names, depth + 1)
}
