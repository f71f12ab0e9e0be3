import type { ApiOperation } from '../model/api'
import type { Link, LinkValue } from '../model/link'
import type { Member } from '../model/shape'

/** Type of a fact about the query that tells the outcome of a write, for the SDK's tables. */
export const OUTCOME_TYPE = `
/**
 * Query that tells the outcome of a write. A value is a place of the write, \`body\`, \`path\` or \`query\`, that has
 * a field of the same name; such a place with the path of another field, \`body.a.b\`; or a constant: \`=text\`, a
 * number, a boolean.
 */
export interface OutcomeSource {
  /** Route of the query. */
  readonly route: string
  /** Path parameters; all are needed. */
  readonly path?: Readonly<Record<string, string>>
  /** Parameters of the query string. */
  readonly query?: Readonly<Record<string, string | number | boolean>>
  /** Fields of the body, for queries that are sent with POST. */
  readonly body?: Readonly<Record<string, string | number | boolean>>
  /** Parameter or field that identifies the resource, where the path has no parameter. */
  readonly key?: string
}
`

type Written = string | number | boolean

interface OutcomeSource {
  readonly route: string
  readonly path?: Readonly<Record<string, Written>>
  readonly query?: Readonly<Record<string, Written>>
  readonly body?: Readonly<Record<string, Written>>
  readonly key?: string
}

/** A constant of a link, which OpenAPI has as a string, in the type of the parameter. */
function constantOf(value: Written, member: Member | undefined): Written {
  const kind = member?.shape.kind
  if (kind === 'boolean') return value === 'true' || value === true
  if (kind === 'integer') return Number(value)
  return typeof value === 'string' ? `=${value}` : value
}

function written(name: string, value: LinkValue, member: Member | undefined): Written {
  if (value.from === 'constant') return constantOf(value.value, member)
  const path = value.steps.join('.')
  return path === name ? value.from : `${value.from}.${path}`
}

function table(
  values: readonly (readonly [string, LinkValue])[],
  members: readonly Member[] = [],
): Record<string, Written> | undefined {
  return values.length === 0
    ? undefined
    : Object.fromEntries(
        values.map(([name, value]) => [
          name,
          written(
            name,
            value,
            members.find((each) => each.name === name),
          ),
        ]),
      )
}

/** The query of a link, or `undefined` if it needs the response: that is missing when the outcome is unknown. */
function sourceOf(link: Link, target: ApiOperation): OutcomeSource | undefined {
  if ([...link.parameters.values(), ...link.body.values()].some(({ from }) => from === 'response'))
    return undefined
  const inPath = target.pathParameters.map(({ name }) => name)
  const path = [...link.parameters].filter(([name]) => inPath.includes(name))
  const query = [...link.parameters].filter(([name]) => !inPath.includes(name))
  const needed = target.query.filter(({ name, required }) => required && !inPath.includes(name))
  if (!needed.every(({ name }) => link.parameters.has(name))) return undefined
  // The first parameter or field of a link identifies the resource.
  const key = inPath.length > 0 ? undefined : [...link.parameters.keys(), ...link.body.keys()][0]
  const found = {
    route: target.route,
    path: table(path),
    query: table(query, target.query),
    body: table([...link.body]),
    key,
  }
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  ) as unknown as OutcomeSource
}

/** The query that tells the outcome of a write: its first link of the relation `read` that the request alone fills. */
export function outcomeOf(
  { links, safe, method }: ApiOperation,
  operations: ReadonlyMap<string, ApiOperation>,
): OutcomeSource | undefined {
  if (safe === true || method === 'GET') return undefined
  for (const link of links) {
    const target = operations.get(link.target)
    if (link.relation !== 'read' || target === undefined) continue
    const source = sourceOf(link, target)
    if (source !== undefined) return source
  }
  return undefined
}
