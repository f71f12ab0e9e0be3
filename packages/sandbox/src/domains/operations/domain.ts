import { type FoundOperation, findOperation, listFamilies } from '@wxpay/catalog'
import { operationsOf } from '../../catalog/router'
import { type SampleRequest, sampleRequest } from '../../catalog/sample-request'
import { action } from '../../domain/control-action'
import { ControlError } from '../../domain/control-error'
import { defineDomain } from '../../domain/define-domain'
import { type Fidelity, type Note, fidelities } from '../../domain/fidelity'
import type { SimulatedOperation } from '../../domain/operation'
import { objectSchema } from '../../domain/schema'
import { type Memory, memoryOf } from '../../memory/memory'
import { catalogNotes } from '../../memory/notes'

/** An operation of WeChat Pay, and how closely the sandbox follows it. */
export interface OperationView {
  /** `v3.pay.transactions.native.post`. */
  readonly operation_id: string
  readonly api: 'v3' | 'v2' | 'brand'
  readonly method: string
  /** Path with its parameters in braces. */
  readonly path: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly fidelity: Fidelity
  /** Known differences from production. */
  readonly notes: readonly Note[]
}

/** An operation with a valid request, whose sensitive fields are in plain text. */
export interface OperationDetail extends OperationView {
  readonly example: SampleRequest
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
      },
      ['operation_id', 'api', 'method', 'path', 'name', 'fidelity', 'notes', 'example'],
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
          .map((found) => toView(found, operations))
          .toSorted((a, b) => compare(a.path, b.path) || compare(a.method, b.method)),
    }),
    /** An operation with an example of its request. */
    get: action({
      route: 'GET /operations/{operation_id}',
      summary: 'Get an operation with an example of its request',
      result: detailResult,
      errors: [404],
      run: ({ operations, clock }, operation_id: string): OperationDetail => {
        const found = findOperation(operation_id)
        if (found === undefined) {
          throw new ControlError('SUBJECT_UNKNOWN', `Unknown operation ${JSON.stringify(operation_id)}.`)
        }
        const example = sampleRequest(found, { members: 'all', known: {}, now: clock.now() })
        return { ...toView(found, operations), example }
      },
    }),
  },
})

function toView(found: FoundOperation, simulated: readonly SimulatedOperation[]): OperationView {
  const { operation, method, path } = found
  const memory = memoryOf(simulated)
  const upper = method.toUpperCase()
  const by = simulated.find((candidate) => candidate.method === upper && candidate.path === path)
  const { zh, en } = operation['x-wxpay'].name
  return {
    operation_id: operation.operationId,
    api: operation['x-wxpay'].api,
    method: upper,
    path,
    name: { zh, en },
    fidelity: by === undefined ? levelOf(found, memory) : (by.fidelity ?? 'stateful'),
    notes: by === undefined ? catalogNotes(found, memory) : (by.notes ?? []),
  }
}

function levelOf(found: FoundOperation, memory: Memory): Fidelity {
  return memory.roleOf(found) === undefined ? 'validated' : 'remembering'
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
