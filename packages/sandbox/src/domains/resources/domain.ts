import { findOperation } from '@wxpay/catalog'
import { type ControlContext, action } from '../../domain/control-action'
import { ControlError, toControlError } from '../../domain/control-error'
import { defineDomain } from '../../domain/define-domain'
import type { JsonObject } from '../../domain/fields'
import { type Static, objectSchema } from '../../domain/schema'
import { allFields, fieldAt, merged } from '../../memory/fields'
import type { ResourceKind } from '../../memory/kind'
import { memoryOf } from '../../memory/memory'
import { checkSize } from '../../memory/remember'
import { putResource } from '../../memory/seed'
import {
  type Resource,
  allResources,
  deleteResource,
  deleteResources,
  findResource,
  saveResource,
} from '../../memory/store'

/** A remembered resource: what an operation of the level `remembering` created. */
export interface ResourceView {
  readonly id: string
  readonly mchid: string
  /** The operation that creates resources of this kind: `v3.merchant-store.stores.post`. */
  readonly operation_id: string
  /** All fields by name, encrypted ones in plain text. */
  readonly fields: JsonObject
  /** Whether it was closed, canceled or ended otherwise. */
  readonly ended: boolean
  /** Number of times that it was written. */
  readonly version: number
  readonly create_time: string
  readonly update_time: string
}

const anyObject = { type: 'object', additionalProperties: true } as const

const view = {
  id: { type: 'string' },
  mchid: { type: 'string' },
  operation_id: { type: 'string', description: 'The operation that creates resources of this kind.' },
  fields: { ...anyObject, description: 'All fields by name, encrypted ones in plain text.' },
  ended: { type: 'boolean', description: 'Whether it was closed, canceled or ended otherwise.' },
  version: { type: 'integer', description: 'Number of times that it was written.' },
  create_time: { type: 'string', format: 'date-time' },
  update_time: { type: 'string', format: 'date-time' },
} as const

const result = {
  name: 'Resource',
  schema: () =>
    objectSchema(view, [
      'id',
      'mchid',
      'operation_id',
      'fields',
      'ended',
      'version',
      'create_time',
      'update_time',
    ]),
}

const newResourceSchema = objectSchema(
  {
    operation_id: {
      type: 'string',
      description: 'An operation of the level `remembering`, such as the one that reads the resource.',
    },
    fields: {
      ...anyObject,
      description:
        'Fields of the request of that operation, which then finds the resource, and further fields of the resource.',
    },
  },
  ['operation_id', 'fields'],
)

/** A resource to put into the sandbox, named by one of its operations. */
export type NewResourceParameters = Static<typeof newResourceSchema> & { readonly fields: JsonObject }

const changeSchema = objectSchema({ fields: { ...anyObject, description: 'Fields to change.' } }, ['fields'])

/** Fields of a resource to change. */
export type ResourceChange = Static<typeof changeSchema> & { readonly fields: JsonObject }

function viewOf(resource: Resource): ResourceView {
  const { sequence, mchid, kind, endedBy, version, ...times } = resource
  return {
    id: String(sequence),
    mchid,
    operation_id: kind,
    fields: allFields(resource),
    ended: endedBy !== undefined,
    version,
    create_time: new Date(times.createdAt).toISOString(),
    update_time: new Date(times.changedAt).toISOString(),
  }
}

/** Runs work on the resources of a merchant in one transaction. */
function within<Result>(context: ControlContext, mchid: string, work: () => Result): Result {
  try {
    return context.transact(() => {
      context.merchants.get(mchid)
      return work()
    })
  } catch (error) {
    throw toControlError(error, `resource of merchant ${mchid}`, 'not stored')
  }
}

function find({ database }: ControlContext, mchid: string, id: string): Resource {
  const found = /^\d{1,15}$/.test(id) ? findResource(database, mchid, Number(id)) : undefined
  if (found === undefined) throw new ControlError('SUBJECT_UNKNOWN', `Unknown resource ${mchid}/${id}.`)
  return found
}

/** @throws ControlError FIELD_INVALID for a field that identifies the resource */
function checkKeys({ keys }: ResourceKind, fields: JsonObject): void {
  const key = keys.find(({ path }) => fieldAt(fields, path) !== undefined)
  if (key === undefined) return
  const name = key.path.join('.')
  throw new ControlError(
    'FIELD_INVALID',
    `Field "fields.${name}" identifies the resource and cannot be changed; store another resource instead.`,
  )
}

/** Resources that operations of the level `remembering` created. */
export const resourceDomain = defineDomain({
  name: 'resources',
  control: {
    /** The remembered resources of a merchant, oldest first. */
    list: action({
      route: 'GET /merchants/{mchid}/resources',
      summary: 'List the remembered resources of a merchant',
      query: objectSchema({
        operation_id: { type: 'string', description: 'Only those that this operation creates.' },
      }),
      result: { listOf: result },
      errors: [404],
      arguments: ({ path: [mchid = ''], query }): [mchid: string, operation_id?: string] =>
        query['operation_id'] === undefined ? [mchid] : [mchid, query['operation_id']],
      run: (context, mchid: string, operation_id?: string): ResourceView[] =>
        within(context, mchid, () =>
          allResources(context.database, mchid)
            .filter(({ kind }) => operation_id === undefined || kind === operation_id)
            .map(viewOf),
        ),
    }),
    /** A remembered resource. */
    get: action({
      route: 'GET /merchants/{mchid}/resources/{id}',
      summary: 'Get a remembered resource',
      result,
      errors: [404],
      run: (context, mchid: string, id: string): ResourceView =>
        within(context, mchid, () => viewOf(find(context, mchid, id))),
    }),
    /**
     * Stores a resource that exists before the test begins, such as one that is created in the merchant platform. It is
     * named by any of its operations, and a request of that operation with the same fields finds it. A resource with
     * the same number is replaced.
     */
    put: action({
      route: 'POST /merchants/{mchid}/resources',
      status: 201,
      summary: 'Store a resource',
      description:
        'Stores a resource that exists before the test begins. It is named by any of its operations, and a request of that operation with the same fields finds it. A resource with the same number is replaced.',
      body: newResourceSchema,
      result,
      errors: [404, 409],
      run: (context, mchid: string, { operation_id, fields }: NewResourceParameters): ResourceView =>
        within(context, mchid, () => {
          const found = findOperation(operation_id)
          if (found === undefined)
            throw new ControlError('SUBJECT_UNKNOWN', `Unknown operation ${JSON.stringify(operation_id)}.`)
          const merchant = context.merchants.get(mchid)
          const stored = putResource(context, memoryOf(context.operations()), { merchant, found, fields })
          if (stored === undefined) {
            throw new ControlError(
              'FIELD_INVALID',
              `Field "operation_id" must be an operation of the level "remembering", received ${JSON.stringify(operation_id)}.`,
            )
          }
          return viewOf(stored)
        }),
    }),
    /** Changes fields of a resource, such as its state after a review, which the sandbox does not simulate. */
    change: action({
      route: 'POST /merchants/{mchid}/resources/{id}/change',
      summary: 'Change a resource',
      description: 'For what happens outside of the API, such as a review: sets its state.',
      body: changeSchema,
      result,
      errors: [404, 409],
      run: (context, mchid: string, id: string, { fields }: ResourceChange): ResourceView =>
        within(context, mchid, () => {
          const resource = find(context, mchid, id)
          checkKeys(memoryOf(context.operations()).kind(resource.kind), fields)
          const next: Resource = {
            ...resource,
            fields: merged(resource.fields, fields, 'replace'),
            changedAt: context.clock.now().getTime(),
            version: resource.version + 1,
          }
          checkSize(next)
          saveResource(context.database, next)
          return viewOf(next)
        }),
    }),
    /** Removes a resource. */
    remove: action({
      route: 'DELETE /merchants/{mchid}/resources/{id}',
      status: 204,
      summary: 'Remove a resource',
      errors: [404],
      run: (context, mchid: string, id: string): void => {
        within(context, mchid, () => {
          deleteResource(context.database, find(context, mchid, id).sequence)
        })
      },
    }),
    /** Removes all resources of a merchant. */
    clear: action({
      route: 'DELETE /merchants/{mchid}/resources',
      status: 204,
      summary: 'Remove all resources of a merchant',
      errors: [404],
      run: (context, mchid: string): void => {
        within(context, mchid, () => {
          deleteResources(context.database, mchid)
        })
      },
    }),
  },
})
