import { type FoundOperation, findOperation } from '@wxpay/catalog'
import { jsonOf } from '../catalog/respond'
import { seedOf } from '../catalog/seed'
import type { Context } from '../domain/context'
import type { JsonObject } from '../domain/fields'
import { fingerprint } from '../gateway/fingerprint'
import type { Merchant } from '../merchants/merchant'
import { merged } from './fields'
import { keysOf } from './find'
import type { Memory } from './memory'
import { checkCount, checkSize, numberOf } from './remember'
import { type Resource, deleteResource, findByNumber, insertResource, nextSequence } from './store'

/** A resource that a test puts into the sandbox. */
export interface NewResource {
  readonly merchant: Merchant
  /** Any operation on the resource. */
  readonly found: FoundOperation
  /** Fields of that operation's request, and further fields of the resource. */
  readonly fields: JsonObject
}

/**
 * Stores a resource as if a request had created it: one that a request of the given operation with the given fields is
 * about. Fields that are not given have the values of the catalog. A resource with the same number is replaced.
 *
 * @returns `undefined` if the operation works on no remembered resource
 * @throws ApiError if the sandbox stores no more resources of the merchant, or none of this size
 */
export function putResource(
  { database, clock }: Context,
  memory: Memory,
  { merchant, found, fields }: NewResource,
): Resource | undefined {
  const created = creationOf(memory, found, fields)
  if (created === undefined) return undefined
  const { creator, given } = created
  const kind = memory.kind(creator.operation.operationId)
  const { mchid } = merchant
  const now = clock.now()
  const response = jsonOf(
    creator,
    { merchant, origin: 'https://api.mch.weixin.qq.com' },
    { known: given, seed: seedOf(mchid, creator.route, String(nextSequence(database))), now },
  )
  const number = numberOf(kind, { mchid, ...given })
  const earlier = number === null ? undefined : findByNumber(database, mchid, kind.id, number)
  if (earlier !== undefined) deleteResource(database, earlier.sequence)
  checkCount(database, mchid)
  const time = now.getTime()
  const resource = {
    mchid,
    kind: kind.id,
    number,
    fields: given,
    response,
    fingerprint: fingerprint(given),
    createdAt: time,
    changedAt: time,
    version: 1,
  }
  checkSize(resource)
  return insertResource(database, resource, keysOf(kind, resource))
}

/** The creating operation of what an operation works on, and the fields by its names. */
function creationOf(
  memory: Memory,
  found: FoundOperation,
  fields: JsonObject,
): { readonly creator: FoundOperation; readonly given: JsonObject } | undefined {
  const role = memory.roleOf(found)
  if (role === undefined) return undefined
  if (role.kind === 'create') return { creator: found, given: fields }
  const [access] = role.of
  const creator = access && findOperation(access.resource)
  if (access === undefined || creator === undefined) return undefined
  const linked = access.bindings.flatMap((binding): JsonObject[] =>
    'field' in binding && fields[binding.name] !== undefined
      ? [nested(binding.field, fields[binding.name])]
      : [],
  )
  return {
    creator,
    given: linked.reduce((whole, part) => merged(whole, part, 'replace'), fields),
  }
}

function nested([name = '', ...rest]: readonly string[], value: unknown): JsonObject {
  return { [name]: rest.length === 0 ? value : nested(rest, value) }
}
