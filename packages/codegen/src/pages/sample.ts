import type { ApiModel, Operation } from '../model/api'
import { membersInForm } from '../model/forms'
import type { Member, Shape } from '../model/shape'
import { settableHeaders } from '../declarations/call'
import { withoutSignedFields } from '../declarations/signed-fields'
import { resolved } from './field-table'

/** Members that a sample contains. */
export type Extent = 'required' | 'all'

const DEEPEST = 14

function stringSample(shape: Shape & { kind: 'string' }, plain: string): string {
  if (shape.constant !== undefined) return shape.constant
  const listed = shape.values?.[0]
  if (listed !== undefined) return listed
  if (shape.format === 'date-time') return '2024-06-08T10:34:56+08:00'
  if (shape.format === 'date') return '2024-06-08'
  return shape.format === 'uri' ? 'https://example.com/notify' : plain
}

/** Builds example values from the catalog's examples; a value without one gets a plain value of its type. */
export class Samples {
  readonly #model: ApiModel

  constructor(model: ApiModel) {
    this.#model = model
  }

  /** @param plain - content of a string without an example */
  of(shape: Shape, extent: Extent, depth = 0, plain = 'text'): unknown {
    switch (shape.kind) {
      case 'string':
        return stringSample(shape, plain)
      case 'integer':
      case 'number':
        return shape.values?.[0] ?? 1
      case 'boolean':
        return true
      case 'list':
        return depth > DEEPEST ? [] : [this.of(shape.of, extent, depth + 1, plain)]
      case 'object':
        return this.members(membersInForm(shape.members, shape.forms), extent, depth)
      case 'named': {
        const named = this.#model.schemas.get(shape.name)
        return named === undefined || depth > DEEPEST ? {} : this.of(named.shape, extent, depth + 1)
      }
      case 'choice': {
        const [first] = shape.options
        return first === undefined ? {} : this.of(first, extent, depth + 1)
      }
      case 'anything':
        return {}
    }
  }

  members(members: readonly Member[], extent: Extent, depth = 0): Record<string, unknown> {
    const wanted = members.filter((member) => extent === 'all' || member.required)
    return Object.fromEntries(wanted.map((member) => [member.name, this.#ofMember(member, extent, depth)]))
  }

  #ofMember(member: Member, extent: Extent, depth: number): unknown {
    const { example, shape } = member
    const fits =
      (typeof example === 'string' && shape.kind === 'string') ||
      (typeof example === 'number' && (shape.kind === 'integer' || shape.kind === 'number')) ||
      (typeof example === 'boolean' && shape.kind === 'boolean')
    if (fits) return example
    // The term reads the same in code of both languages, so that both pages show one block.
    return this.of(shape, extent, depth + 1, member.term ?? member.name.replaceAll('_', ' '))
  }
}

/** Example values of one call. */
export interface ExampleCall {
  /** Content of the body; absent without one. */
  readonly body?: unknown
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  /** Headers that the caller has to set. */
  readonly headers: Readonly<Record<string, unknown>>
}

function exampleBody(operation: Operation, model: ApiModel, samples: Samples): unknown {
  const { request, requestExample } = operation
  if (request === undefined) return undefined
  if (request.kind === 'json') return requestExample ?? samples.of(request.shape, 'all')
  const object = resolved(request.shape, model)
  if (object.kind !== 'object') return samples.of(request.shape, 'all')
  const { members, forms } = withoutSignedFields(object)
  return samples.members(membersInForm(members, forms), 'required')
}

/** The call that the pages of an operation show, in code and as `curl`. */
export function exampleCall(operation: Operation, model: ApiModel): ExampleCall {
  const samples = new Samples(model)
  const query = membersInForm(operation.query, operation.queryForms).filter(
    ({ name }) => operation.api !== 'v2' || (name !== 'sign' && name !== 'nonce_str'),
  )
  const body = exampleBody(operation, model, samples)
  return {
    ...(body === undefined ? {} : { body }),
    path: samples.members(operation.pathParameters, 'all'),
    query: samples.members(query, query.some(({ required }) => required) ? 'required' : 'all'),
    headers: samples.members(settableHeaders(operation), 'required'),
  }
}
