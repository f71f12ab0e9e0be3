import { at, follow, isMapping, listAt, type Mapping, type Node, textAt } from './files'

/** A field in the source: its name, its term and its schema, with references resolved. */
export interface Field {
  readonly file: string
  readonly name: string
  readonly term: string | undefined
  readonly schema: Mapping
  readonly required: boolean
  readonly path: string
}

/** The glossary's name of an indexed field: `^coupon_id_\d+$` is `coupon_id_$n`. */
export const indexedName = (pattern: string): string =>
  pattern
    .replace(/^\^|\$$/g, '')
    .replace('\\d+', '$n')
    .replace('\\d+', '$m')

function* inside(file: string, node: Node | undefined, path: string): Generator<Field> {
  const here = follow(file, node)
  const schema = isMapping(here.node) ? here.node : {}
  const required = new Set(listAt(schema, 'required'))
  const named = [
    ...Object.entries(at(schema, 'properties')),
    ...Object.entries(at(schema, 'patternProperties')).map(
      ([pattern, value]) => [indexedName(pattern), value] as const,
    ),
  ]
  for (const [name, value] of named) {
    const found = follow(here.file, value)
    const own = isMapping(found.node) ? found.node : {}
    const place = path === '' ? name : `${path}.${name}`
    const term = textAt(value, 'title') ?? textAt(own, 'title')
    yield { file: here.file, name, term, schema: own, required: required.has(name), path: place }
    yield* inside(found.file, own, place)
  }
  if (schema['items'] !== undefined) yield* inside(here.file, schema['items'], path)
  if (schema['contentSchema'] !== undefined) yield* inside(here.file, schema['contentSchema'], path)
  for (const variant of listAt(schema, 'anyOf')) yield* inside(here.file, variant, path)
}

/** Every field of a schema at every depth, as often as it occurs; the members of each variant count. */
export function fieldsOf(file: string, schema: Node): readonly Field[] {
  return [...inside(file, schema, '')]
}
