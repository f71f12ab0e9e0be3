import type { FoundOperation, OpenApiDocument, Schema } from '@wxpay/catalog'
import { flatSchema } from '../catalog/flat-schema'
import { type Effect, reviewedEffects } from './reviewed'

/** States by the verb of an operation; the first one that the field allows counts, alone or as an ending: `PLAN_TERMINATED`. */
const states: readonly (readonly [verb: RegExp, values: readonly string[]])[] = [
  [/^cancel/, ['CANCELED', 'CANCELLED', 'REVOKED', 'DISABLED']],
  [/^close/, ['CLOSED']],
  [/^terminate$/, ['TERMINATED', 'UNAVAILABLE']],
  [/^deactivate$/, ['DEACTIVATED']],
  [/^invalid(ate)?$/, ['INVALID']],
  [/^delete$/, ['DELETED']],
  [/^revoke$/, ['CANCELED', 'REVOKED']],
  [/^(complete|finish.*|unfreeze)$/, ['DONE', 'FINISHED']],
  [/^stop$/, ['STOPPED', 'STOPED']],
  [/^withdraw$/, ['WITHDRAWN']],
  [/^reverse$/, ['REVERSED', 'REVOKED']],
  [/^use$/, ['USED']],
  [/^return$/, ['EFFECTIVE']],
  [/^pause$/, ['PAUSED']],
  [/^(resume|restart|start)$/, ['RUNNING', 'OPEN']],
]

/**
 * Effect of an operation that changes or ends a resource: the state of its verb, from the fields of the operations that
 * read it.
 */
export function effectOf(
  found: FoundOperation,
  kind: 'change' | 'end',
  reads: readonly FoundOperation[],
): Effect {
  const reviewed = reviewedEffects[found.operation.operationId]
  if (reviewed !== undefined) return reviewed
  const verb = found.method === 'delete' ? 'delete' : verbOf(found.path)
  const [, values = []] = states.find(([pattern]) => pattern.test(verb)) ?? []
  const fields = reads.flatMap((read) => stateFields(read))
  for (const value of values) {
    for (const { name, values: allowed } of fields) {
      const state = allowed.find((each) => isState(each, value))
      if (state !== undefined) return { kind: 'state', field: name, value: state }
    }
  }
  return kind === 'end' && /^(delete|unbind)/.test(verb) ? { kind: 'remove' } : { kind: 'none' }
}

function verbOf(path: string): string {
  return path.split('/').findLast((segment) => segment !== '' && !segment.startsWith('{')) ?? ''
}

function isState(value: string, wanted: string): boolean {
  const upper = value.toUpperCase()
  return upper === wanted || upper.endsWith(`_${wanted}`)
}

interface StateField {
  readonly name: string
  readonly values: readonly string[]
}

/** Fields with a state and its values, outer ones first. */
export function stateFields({ operation, document }: FoundOperation): readonly StateField[] {
  const response = operation.responses['200']
  const content = response === undefined || '$ref' in response ? {} : (response.content ?? {})
  const [media] = Object.values(content)
  return media?.schema === undefined ? [] : within([media.schema], document, 0)
}

function within(schemas: readonly Schema[], document: OpenApiDocument, depth: number): readonly StateField[] {
  if (depth > 4 || schemas.length === 0) return []
  const members = schemas.flatMap((schema) => {
    const { properties = {}, items } = flatSchema(schema, document)
    return [...Object.entries(properties), ...(items === undefined ? [] : [['', items] as const])]
  })
  const here = members.flatMap(([name, member]) => {
    const flat = flatSchema(member, document)
    const values: unknown = flat.enum ?? flat['x-extensible-enum']
    return /stat(e|us)$/.test(name) && Array.isArray(values) ? [{ name, values: values.map(String) }] : []
  })
  return [
    ...here,
    ...within(
      members.map(([, member]) => member),
      document,
      depth + 1,
    ),
  ]
}
