/** Where a path leads. */
export type Destination<Value> =
  | { readonly kind: 'found'; readonly value: Value; readonly path: Readonly<Record<string, string>> }
  | { readonly kind: 'other-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'nowhere' }

/** Finds what a request asks for. */
export type Routes<Value> = (method: string, pathname: string) => Destination<Value>

interface Node<Value> {
  readonly literal: Map<string, Node<Value>>
  parameter: Node<Value> | undefined
  readonly methods: Map<string, Value>
}

/**
 * Routes over paths as they are on the wire: each segment is decoded once, after it was cut, so that an encoded
 * slash or percent sign in a parameter stays what the client meant. A literal segment wins over a parameter.
 */
export function routes<Value extends { readonly method: string; readonly path: string }>(
  values: readonly Value[],
): Routes<Value> {
  const root = emptyNode<Value>()
  for (const value of values) plant(root, value.path.split('/')).methods.set(value.method, value)
  return (method, pathname) => {
    const found = follow(root, pathname.split('/'), 0, [])
    if (found === undefined) return { kind: 'nowhere' }
    const value = found.node.methods.get(method)
    if (value === undefined) return { kind: 'other-method', allowed: [...found.node.methods.keys()] }
    // Two operations may call the same place by different names, so names are read off the one that was found.
    const names = Array.from(value.path.matchAll(/\{([^{}]+)\}/g), ([, name = '']) => name)
    return {
      kind: 'found',
      value,
      path: Object.fromEntries(names.map((name, at) => [name, found.texts[at] ?? ''])),
    }
  }
}

function emptyNode<Value>(): Node<Value> {
  return { literal: new Map(), parameter: undefined, methods: new Map() }
}

function plant<Value>(root: Node<Value>, segments: readonly string[]): Node<Value> {
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
  /** What stands in the place of each parameter, in the order of the path. */
  readonly texts: readonly string[]
}

function follow<Value>(
  node: Node<Value>,
  segments: readonly string[],
  index: number,
  texts: readonly string[],
): Found<Value> | undefined {
  const segment = segments[index]
  if (segment === undefined) return node.methods.size > 0 ? { node, texts } : undefined
  const literal = node.literal.get(segment)
  const found = literal && follow(literal, segments, index + 1, texts)
  if (found !== undefined) return found
  const text = decoded(segment)
  if (node.parameter === undefined || text === undefined || text === '') return undefined
  return follow(node.parameter, segments, index + 1, [...texts, text])
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
