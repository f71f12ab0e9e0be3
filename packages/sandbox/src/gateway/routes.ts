/** Where a path leads. */
export type Destination<Value> =
  | { readonly kind: 'found'; readonly value: Value; readonly path: Readonly<Record<string, string>> }
  | { readonly kind: 'other-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'nowhere' }

/** Finds what a request asks for. */
export type Routes<Value> = (method: string, pathname: string) => Destination<Value>

interface Node<Value> {
  readonly literal: Map<string, Node<Value>>
  parameter?: { readonly name: string; readonly node: Node<Value> }
  readonly methods: Map<string, Value>
}

/**
 * Routes over paths as they are on the wire: each segment is decoded once, after it was cut, so that an encoded
 * slash or percent sign in a parameter stays what the client meant. A literal segment wins over a parameter.
 */
export function routes<Value extends { readonly method: string; readonly path: string }>(
  values: readonly Value[],
): Routes<Value> {
  const root: Node<Value> = { literal: new Map(), methods: new Map() }
  for (const value of values) plant(root, value.path.split('/')).methods.set(value.method, value)
  return (method, pathname) => {
    const found = follow(root, pathname.split('/'), 0, [])
    if (found === undefined) return { kind: 'nowhere' }
    const value = found.node.methods.get(method)
    if (value === undefined) return { kind: 'other-method', allowed: [...found.node.methods.keys()] }
    return { kind: 'found', value, path: Object.fromEntries(found.path) }
  }
}

function plant<Value>(root: Node<Value>, segments: readonly string[]): Node<Value> {
  let node = root
  for (const segment of segments) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1]
    if (name === undefined) {
      const next = node.literal.get(segment) ?? { literal: new Map(), methods: new Map() }
      node.literal.set(segment, next)
      node = next
    } else {
      node.parameter ??= { name, node: { literal: new Map(), methods: new Map() } }
      node = node.parameter.node
    }
  }
  return node
}

interface Found<Value> {
  readonly node: Node<Value>
  readonly path: readonly (readonly [string, string])[]
}

function follow<Value>(
  node: Node<Value>,
  segments: readonly string[],
  index: number,
  path: Found<Value>['path'],
): Found<Value> | undefined {
  const segment = segments[index]
  if (segment === undefined) return node.methods.size > 0 ? { node, path } : undefined
  const literal = node.literal.get(segment)
  const found = literal && follow(literal, segments, index + 1, path)
  if (found !== undefined) return found
  const text = decoded(segment)
  if (node.parameter === undefined || text === undefined || text === '') return undefined
  const { name, node: next } = node.parameter
  return follow(next, segments, index + 1, [...path, [name, text]])
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
