import type { FoundOperation } from '@wxpay/catalog'
import { rfc3339 } from '../clock/beijing-time'
import type { ResponseInputs } from '../catalog/respond'
import { type Seed, seedOf } from '../catalog/seed'
import type { JsonObject } from '../domain/fields'
import { fingerprint } from '../gateway/fingerprint'
import type { Database } from '../storage/database'
import { absent, ended, exists, repeatedDifferently, tooLarge, tooMany, unnamed } from './errors'
import { allFields, fieldAt, merged, scalarText } from './fields'
import { findAll, findOne, keysOf, namesResource } from './find'
import type { ResourceKind } from './kind'
import type { Memory } from './memory'
import type { Access, Role } from './roles'
import {
  type Resource,
  countResources,
  deleteResource,
  findByNumber,
  insertResource,
  nextSequence,
  saveResource,
} from './store'

/** Resources of one merchant that the sandbox stores at most. */
export const MAX_RESOURCES = 10_000
/** Characters of the JSON of one resource at most. */
export const MAX_SIZE = 256 * 1024

/** A request for an operation that remembers. */
export interface Remembering {
  readonly memory: Memory
  readonly database: Database
  readonly found: FoundOperation
  readonly mchid: string
  readonly now: Date
  /** Fields of the request, encrypted ones in plain text. */
  readonly given: JsonObject
  readonly header: (name: string) => string | undefined
  /** The response of the catalog, with encrypted fields in plain text. */
  readonly plainResponse: (inputs: ResponseInputs) => JsonObject
}

/** Content of the response: one resource, or a list. */
export type Remembered =
  | { readonly kind: 'one'; readonly inputs: ResponseInputs }
  | { readonly kind: 'list'; readonly items: readonly ResponseInputs[] }

/**
 * Carries out a request on the remembered resources. Runs in the transaction of the request.
 *
 * @throws ApiError if the resource does not exist, was ended, or was created with other parameters
 */
export function remember(request: Remembering, role: Role): Remembered {
  switch (role.kind) {
    case 'create':
      return one(created(request, request.memory.kind(request.found.operation.operationId)))
    case 'read':
      return one(readInputs(request, existing(request, role.of)))
    case 'list':
      return { kind: 'list', items: listed(request, role.of).map((item) => readInputs(request, item)) }
    case 'change':
    case 'end':
      return one(changed(request, existing(request, role.of), role))
  }
}

const one = (inputs: ResponseInputs): Remembered => ({ kind: 'one', inputs })

function existing({ database, mchid, found, given }: Remembering, accesses: readonly Access[]): Resource {
  const resource = findOne({ database, mchid, accesses, given: { mchid, ...given } })
  if (resource !== undefined) return resource
  throw namesResource(accesses, given) ? absent(found) : unnamed(found, accesses)
}

function listed({ database, mchid, found, given }: Remembering, accesses: readonly Access[]) {
  const { position, size } = found.operation['x-wxpay'].pagination ?? {}
  return findAll({ database, mchid, accesses, given }, [position, size])
}

function created(request: Remembering, kind: ResourceKind): ResponseInputs {
  const { database, mchid, given, now } = request
  const number = numberOf(kind, { mchid, ...given }, request.header)
  const digest = fingerprint(given)
  const earlier = number === null ? undefined : firstOf(request, kind, number)
  if (earlier !== undefined) {
    if (earlier.kind === kind.id && earlier.fingerprint === digest) return firstResponse(request, earlier)
    if (kind.repetition === 'refuse') throw repeatedDifferently()
    if (isDeletable(request, kind)) throw exists()
    deleteResource(database, earlier.sequence)
  }
  checkCount(database, mchid)
  const time = now.getTime()
  const inputs = { known: given, seed: createSeed(request, number, nextSequence(database)), now }
  const resource = {
    mchid,
    kind: kind.id,
    number,
    fields: given,
    response: request.plainResponse(inputs),
    fingerprint: digest,
    createdAt: time,
    changedAt: time,
    version: 1,
  }
  checkSize(resource)
  insertResource(database, resource, keysOf(kind, resource))
  return inputs
}

/** The earlier resource of the kind, or of one that shares its numbers. */
function firstOf({ database, mchid }: Remembering, kind: ResourceKind, number: string): Resource | undefined {
  for (const id of kind.family) {
    const found = findByNumber(database, mchid, id, number)
    if (found !== undefined) return found
  }
  return undefined
}

function firstResponse(request: Remembering, { response, number, sequence, createdAt }: Resource) {
  return {
    known: { ...request.given, ...response },
    seed: createSeed(request, number, sequence),
    now: new Date(createdAt),
  }
}

/** Numbered requests have the same response in every sandbox; others get another one each time. */
function createSeed({ mchid, found, given }: Remembering, number: string | null, sequence: number): Seed {
  const content = JSON.stringify(given)
  return number === null
    ? seedOf(mchid, found.route, content, String(sequence))
    : seedOf(mchid, found.route, content)
}

/** Text of the values that identify a creating request; `null` if it has none. */
export function numberOf(
  { number }: ResourceKind,
  given: JsonObject,
  header: (name: string) => string | undefined = () => undefined,
): string | null {
  if (number.length === 0) return null
  const values = number.map((name) => {
    // The names of headers have hyphens.
    const value = name.includes('-') ? header(name) : fieldAt(given, name.replaceAll('[]', '').split('.'))
    return scalarText(value) ?? (value === undefined ? null : JSON.stringify(value))
  })
  return values.every((value) => value === null) ? null : JSON.stringify(values)
}

/** Whether an operation deletes a setting, so that it has to be deleted before it is created again. */
function isDeletable({ memory }: Remembering, kind: ResourceKind): boolean {
  return memory.endsOf(kind.id).some((found) => memory.effect(found, 'end', kind.id).kind === 'remove')
}

/** Inputs of a response that reads a resource. */
function readInputs({ memory, given }: Remembering, resource: Resource): ResponseInputs {
  const { mchid, kind, sequence, createdAt, changedAt } = resource
  const updated = rfc3339(new Date(changedAt))
  return {
    known: { ...given, update_time: updated, modify_time: updated, ...allFields(resource) },
    seed: seedOf(mchid, kind, String(sequence)),
    now: new Date(createdAt),
    settable: memory.kind(kind).settable,
  }
}

function changed(
  request: Remembering,
  resource: Resource,
  { kind: change, of }: Extract<Role, { readonly kind: 'change' | 'end' }>,
): ResponseInputs {
  const { memory, database, found, now } = request
  const { operationId } = found.operation
  const kind = memory.kind(resource.kind)
  const effect = memory.effect(found, change, resource.kind)
  const isRepeated = resource.endedBy === operationId
  if (resource.endedBy !== undefined && !isRepeated && effect.kind !== 'state') throw ended()
  if (resource.endedBy !== undefined && !isRepeated && change === 'end') throw ended()
  if (effect.kind === 'remove') {
    deleteResource(database, resource.sequence)
    return readInputs(request, resource)
  }
  const next: Resource = {
    ...resource,
    endedBy: change === 'end' ? operationId : undefined,
    fields: {
      ...merged(resource.fields, changesOf(request, kind, of), 'replace'),
      ...(effect.kind === 'state' && { [effect.field]: effect.value }),
    },
    changedAt: now.getTime(),
    version: resource.version + 1,
  }
  checkSize(next)
  saveResource(database, next)
  return readInputs(request, next)
}

/** The fields that a request changes: those that identify the resource, or the change itself, stay as they are. */
function changesOf(
  { given, found }: Remembering,
  kind: ResourceKind,
  accesses: readonly Access[],
): JsonObject {
  const { idempotency } = found.operation['x-wxpay']
  const own = Array.isArray(idempotency) ? (idempotency as readonly string[]) : []
  const fixed = new Set([
    ...accesses.flatMap(({ bindings }) => bindings.map(({ name }) => name)),
    ...kind.keys.flatMap(({ path: [name = ''] }) => name),
    ...own.filter((name) => /_(no|code|id)$/.test(name)),
  ])
  return Object.fromEntries(Object.entries(given).filter(([name]) => !fixed.has(name)))
}

/** @throws ApiError if a resource is larger than the sandbox stores */
export function checkSize(resource: object): void {
  if (JSON.stringify(resource).length > MAX_SIZE) throw tooLarge(MAX_SIZE)
}

/** @throws ApiError if the sandbox stores no more resources of the merchant */
export function checkCount(database: Database, mchid: string): void {
  if (countResources(database, mchid) >= MAX_RESOURCES) throw tooMany(MAX_RESOURCES)
}
