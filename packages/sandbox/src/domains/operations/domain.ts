import { findOperation, listFamilies } from '@wxpay/catalog'
import { operationsOf } from '../../catalog/router'
import { type SampleRequest, sampleRequest } from '../../catalog/sample-request'
import { action } from '../../domain/control-action'
import { ControlError } from '../../domain/control-error'
import { defineDomain } from '../../domain/define-domain'
import type { JsonObject } from '../../domain/fields'
import { fidelities } from '../../domain/fidelity'
import { objectSchema } from '../../domain/schema'
import type { Merchant } from '../../merchants/merchant'
import { type RequestSchema, requestSchema } from './request-schema'
import { type OperationView, operationView } from './view'

/** An operation with a valid request, whose sensitive fields are in plain text. */
export interface OperationDetail extends OperationView {
  readonly example: SampleRequest
  /** JSON Schemas of its parameters. */
  readonly schema: RequestSchema
}

const view = {
  operation_id: { type: 'string' },
  api: { type: 'string', enum: ['v3', 'v2', 'brand'] },
  method: { type: 'string' },
  path: { type: 'string' },
  name: objectSchema({ zh: { type: 'string' }, en: { type: 'string' } }, ['zh', 'en']),
  fidelity: {
    type: 'string',
    enum: fidelities,
    description: 'The level, which responses have in their header `Sandbox-Fidelity`.',
  },
  notes: {
    type: 'array',
    items: objectSchema({ zh: { type: 'string' }, en: { type: 'string' } }, ['zh', 'en']),
    description: 'What is known to differ from production.',
  },
} as const

const result = {
  name: 'Operation',
  schema: () => objectSchema(view, ['operation_id', 'api', 'method', 'path', 'name', 'fidelity', 'notes']),
}

const anyObject = { type: 'object', additionalProperties: true } as const

const detailResult = {
  name: 'OperationDetail',
  schema: () =>
    objectSchema(
      {
        ...view,
        example: {
          ...objectSchema(
            {
              path: anyObject,
              query: anyObject,
              body: anyObject,
              texts: anyObject,
              files: { type: 'array', items: { type: 'string' } },
            },
            ['path', 'query', 'texts', 'files'],
          ),
          description: 'A valid request; fields that are sent encrypted are in plain text.',
        },
        schema: {
          ...objectSchema({ path: anyObject, query: anyObject, body: anyObject, definitions: anyObject }, [
            'path',
            'query',
            'definitions',
          ]),
          description: 'JSON Schemas of the parameters; references begin with `#/definitions/`.',
        },
      },
      ['operation_id', 'api', 'method', 'path', 'name', 'fidelity', 'notes', 'example', 'schema'],
    ),
}

/** The operations that the sandbox answers. */
export const operationDomain = defineDomain({
  name: 'operations',
  control: {
    /** All operations, by path. */
    list: action({
      route: 'GET /operations',
      summary: 'List the operations with their level of simulation',
      result: { listOf: result },
      run: ({ operations }): OperationView[] =>
        listFamilies()
          .flatMap((family) => operationsOf(family))
          .map((found) => operationView(found, operations()))
          .toSorted((a, b) => compare(a.path, b.path) || compare(a.method, b.method)),
    }),
    /** An operation with an example of its request, which is of a merchant if one is given. */
    get: action({
      route: 'GET /operations/{operation_id}',
      summary: 'Get an operation with an example of its request',
      query: objectSchema({
        mchid: { type: 'string', description: 'Merchant whose IDs the example has.' },
      }),
      result: detailResult,
      errors: [404],
      arguments: ({ path: [operation_id = ''], query }): [operation_id: string, mchid?: string] =>
        query['mchid'] === undefined ? [operation_id] : [operation_id, query['mchid']],
      run: ({ operations, clock, merchants }, operation_id: string, mchid?: string): OperationDetail => {
        const found = findOperation(operation_id)
        if (found === undefined) {
          throw new ControlError('SUBJECT_UNKNOWN', `Unknown operation ${JSON.stringify(operation_id)}.`)
        }
        const merchant = mchid === undefined ? undefined : merchants.find(mchid)
        if (mchid !== undefined && merchant === undefined)
          throw new ControlError('MERCHANT_UNKNOWN', `Unknown merchant ${mchid}.`)
        const known = merchant === undefined ? {} : idsOf(merchant)
        const example = sampleRequest(found, { members: 'all', known, now: clock.now() })
        return { ...operationView(found, operations()), example, schema: requestSchema(found) }
      },
    }),
  },
})

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** The fields of requests that name a merchant, its app, its service or its brand. */
function idsOf({ mchid, appid, services, brand }: Merchant): JsonObject {
  const [service] = services
  return {
    ...Object.fromEntries(['mchid', 'mch_id', 'sp_mchid'].map((name) => [name, mchid])),
    ...Object.fromEntries(['appid', 'sp_appid', 'mch_appid', 'wxappid'].map((name) => [name, appid])),
    ...(service && { service_id: service.serviceId }),
    ...(brand && { brand_id: brand.brandId }),
  }
}
