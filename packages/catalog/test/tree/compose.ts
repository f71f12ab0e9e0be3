import { at, follow, isMapping, listAt, type Node, text } from './files'

const PLAIN: Readonly<Record<string, Node>> = { integer: 1, number: 1, boolean: true, string: 'text' }
const DEEPEST = 12

/** The value that a page shows for a schema: the first example of each field, one item of each list. */
export function compose(from: string, node: Node | undefined, depth = 0): Node {
  const { file, node: found } = follow(from, node)
  const schema = isMapping(found) ? found : {}
  const [example] = listAt(schema, 'examples')
  if (example !== undefined) return example
  const [known] = [...listAt(schema, 'enum'), ...listAt(schema, 'x-extensible-enum')]
  if (known !== undefined) return known
  const [variant] = [...listAt(schema, 'anyOf'), ...listAt(schema, 'oneOf')]
  if (depth > DEEPEST) return {}
  if (schema['type'] === 'array') return [compose(file, schema['items'], depth + 1)]
  const members = Object.entries(at(schema, 'properties'))
  if (members.length > 0)
    return Object.fromEntries(members.map(([name, value]) => [name, compose(file, value, depth + 1)]))
  if (variant !== undefined) return compose(file, variant, depth + 1)
  return PLAIN[text(schema['type'])] ?? {}
}
