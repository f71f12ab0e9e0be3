import type { ApiModel, ApiOperation } from '../model/api'
import { membersInForm } from '../model/forms'
import type { Member, Shape, StringShape } from '../model/shape'
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

/** Plain texts of encrypted fields, by words of their names. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/email/, 'merchant@example.com'],
  [/phone|mobile|telephone/, '13800138000'],
  [/id_?(card|doc|number|no)|card_number|identi|certificate|cert_no|credential/, '110101199001011237'],
  [/bank|account_(no|number)|card_no|bal_account/, '6222021234567890123'],
  [/address/, '深圳市南山区科技园'],
  [/name|contact/, '张三'],
]

/** Official examples of encrypted fields are often ciphertexts, which the SDK would encrypt a second time. */
const CIPHERTEXT = /^(?=.*[A-Z])(?=.*[a-z])[A-Za-z0-9+/]{16,}={0,2}/

function plainExample(example: unknown, name: string, { encryptedWith }: StringShape): unknown {
  if (encryptedWith === undefined || typeof example !== 'string' || !CIPHERTEXT.test(example)) return example
  return PLAIN.find(([words]) => words.test(name))?.[1] ?? example
}

const known = new WeakMap<ApiModel, ReadonlyMap<string, string>>()

/** Most frequent example of the strings of each name, for fields that have none of their own. */
function examplesByName(model: ApiModel): ReadonlyMap<string, string> {
  const before = known.get(model)
  if (before !== undefined) return before
  const counts = new Map<string, Map<string, number>>()
  const visit = (shape: Shape): void => {
    if (shape.kind === 'list') visit(shape.of)
    if (shape.kind === 'choice') for (const option of shape.options) visit(option)
    if (shape.kind !== 'object') return
    for (const { name, example, term, shape: inner } of shape.members) {
      visit(inner)
      if (typeof example !== 'string' || inner.kind !== 'string' || example === term) continue
      if (inner.values !== undefined || inner.encryptedWith !== undefined) continue
      const own = counts.get(name) ?? new Map<string, number>()
      counts.set(name, own.set(example, (own.get(example) ?? 0) + 1))
    }
  }
  for (const { shape } of model.schemas.values()) visit(shape)
  for (const { request, response } of model.operations) {
    if (request !== undefined) visit(request.shape)
    if (response.shape !== undefined) visit(response.shape)
  }
  const found = new Map(
    [...counts].map(([name, own]) => [name, [...own].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '']),
  )
  known.set(model, found)
  return found
}

interface SampleOptions {
  /** Whether a string without an example gets that of other fields of its name. Default false. */
  readonly byName?: boolean
}

/** Builds example values from the catalog's examples; a value without one gets a plain value of its type. */
export class Samples {
  readonly #model: ApiModel
  readonly #byName: ReadonlyMap<string, string>

  constructor(model: ApiModel, { byName = false }: SampleOptions = {}) {
    this.#model = model
    this.#byName = byName ? examplesByName(model) : new Map()
  }

  /** @param plain - content of a string without an example */
  of(shape: Shape, extent: Extent, depth = 0, plain = 'text'): unknown {
    switch (shape.kind) {
      case 'string':
        return shape.encoded === 'json' && shape.inner !== undefined && depth <= DEEPEST
          ? JSON.stringify(this.of(shape.inner, 'all', depth + 1, plain))
          : stringSample(shape, plain)
      case 'integer':
      case 'number':
        return shape.values?.[0] ?? 1
      case 'boolean':
        return true
      case 'list':
        if (depth > DEEPEST) return []
        return Array.from({ length: Math.max(1, shape.limits?.minItems ?? 1) }, () =>
          this.of(shape.of, extent, depth + 1, plain),
        )
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
    const wanted = members.filter(({ required, shown }) => extent === 'all' || required || shown === true)
    return Object.fromEntries(wanted.map((member) => [member.name, this.#ofMember(member, extent, depth)]))
  }

  #ofMember(member: Member, extent: Extent, depth: number): unknown {
    const { shape } = member
    const example =
      shape.kind === 'string' ? plainExample(member.example, member.name, shape) : member.example
    const fits =
      (Array.isArray(example) && shape.kind === 'list') ||
      (typeof example === 'string' && shape.kind === 'string') ||
      (typeof example === 'number' && (shape.kind === 'integer' || shape.kind === 'number')) ||
      (typeof example === 'boolean' && shape.kind === 'boolean')
    if (fits) return example
    // The term reads the same in code of both languages, so that both pages show one block.
    const plain = this.#byName.get(member.name) ?? member.term ?? member.name.replaceAll('_', ' ')
    return this.of(shape, extent, depth + 1, plain)
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

function exampleBody(operation: ApiOperation, model: ApiModel, samples: Samples): unknown {
  const { request, requestExample } = operation
  if (request === undefined) return undefined
  if (requestExample !== undefined) return requestExample
  if (request.kind === 'json') return samples.of(request.shape, 'all')
  const object = resolved(request.shape, model)
  if (object.kind !== 'object') return samples.of(request.shape, 'all')
  const { members, forms } = withoutSignedFields(object)
  const chosen = membersInForm(members, forms)
  return samples.members(chosen, chosen.some(({ required }) => required) ? 'required' : 'all')
}

/** The call that the pages of an operation show, in code and as `curl`. */
export function exampleCall(operation: ApiOperation, model: ApiModel): ExampleCall {
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
