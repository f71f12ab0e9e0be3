/** Result of a search. */
export type Match<Value> =
  | { readonly kind: 'found'; readonly value: Value; readonly path: Readonly<Record<string, string>> }
  | { readonly kind: 'no-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'no-path' }

/** Finds the value for a method and a path. */
export type Router<Value> = (method: string, pathname: string) => Match<Value>

interface Node<Value> {
  readonly literal: Map<string, Node<Value>>
  parameter: Node<Value> | undefined
  readonly methods: Map<string, Value>
}

/**
 * Routes paths as they are on the wire. Parameters are returned encoded, so that an encoded slash stays part of its
 * parameter, and a malformed one is reported as a fault of that parameter. A literal segment takes precedence.
 */
export function router<Value extends { readonly method: string; readonly path: string }>(
  values: readonly Value[],
): Router<Value> {
  const root = emptyNode<Value>()
  for (const value of values) insert(root, value.path.split('/')).methods.set(value.method, value)
  return (method, pathname) => {
    const found = follow(root, pathname.split('/'), 0, [])
    if (found === undefined) return { kind: 'no-path' }
    const value = found.node.methods.get(method)
    if (value === undefined) return { kind: 'no-method', allowed: [...found.node.methods.keys()] }
    // Two operations may name the same parameter differently, so the names of the found operation count.
    const names = Array.from(value.path.matchAll(/\{([^{}]+)\}/g), ([, name = '']) => name)
    return {
      kind: 'found',
      value,
      path: Object.fromEntries(names.map((name, at) => [name, found.values[at] ?? ''])),
    }
  }
}

function emptyNode<Value>(): Node<Value> {
  return { literal: new Map(), parameter: undefined, methods: new Map() }
}

function insert<Value>(root: Node<Value>, segments: readonly string[]): Node<Value> {
  let node = root
  for (const segment of segments) {
    if (segment.startsWith('{')) {
      node.parameter ??= emptyNode()
      node = node.parameter
    } else {
      const next = node.literal.get(segment) ?? emptyNode<Value>()
      node.literal.set(segment, next)
      node = next
    }
  }
  return node
}

interface Found<Value> {
  readonly node: Node<Value>
  /** Values of the parameters, in the order of the path. */
  readonly values: readonly string[]
}

function follow<Value>(
  node: Node<Value>,
  segments: readonly string[],
  index: number,
  values: readonly string[],
): Found<Value> | undefined {
  const segment = segments[index]
  if (segment === undefined) return node.methods.size > 0 ? { node, values } : undefined
  const literal = node.literal.get(segment)
  const found = literal && follow(literal, segments, index + 1, values)
  if (found !== undefined) return found
  if (node.parameter === undefined || segment === '') return undefined
  return follow(node.parameter, segments, index + 1, [...values, segment])
}
