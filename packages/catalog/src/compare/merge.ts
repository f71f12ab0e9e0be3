import { type Field, type SourceOperation, routeOf, type Shape, SIDES, type Side } from './shape'

const union = <Item>(left: readonly Item[] = [], right: readonly Item[] = []): readonly Item[] => [
  ...new Set([...left, ...right]),
]

const both = <Value>(
  left: Value | undefined,
  right: Value | undefined,
  merge: (left: Value, right: Value) => Value,
): Value | undefined => (left === undefined || right === undefined ? (left ?? right) : merge(left, right))

/** `any`: a field that one variant lacks is optional. `all`: every part applies at once (`allOf`). */
export type Variants = 'any' | 'all'

function mergeFields(left: readonly Field[], right: readonly Field[], variants: Variants): readonly Field[] {
  const others = new Map(right.map((field) => [field.name, field]))
  const optional = (field: Field): Field =>
    variants === 'all' || field.required === undefined ? field : { ...field, required: false }
  const merged = left.map((field) => {
    const other = others.get(field.name)
    if (other === undefined) return optional(field)
    others.delete(field.name)
    const required = both(field.required, other.required, (one, two) =>
      variants === 'all' ? one || two : one && two,
    )
    return {
      ...field,
      required,
      title: field.title ?? other.title,
      shape: mergeShapes(field.shape, other.shape, variants),
    }
  })
  return [...merged, ...[...others.values()].map(optional)]
}

/** One shape that allows what either allows. */
export function mergeShapes(left: Shape, right: Shape, variants: Variants = 'any'): Shape {
  return {
    types: union(left.types, right.types),
    format: left.format ?? right.format,
    items: both(left.items, right.items, (one, two) => mergeShapes(one, two, variants)),
    fields: both(left.fields, right.fields, (one, two) => mergeFields(one, two, variants)),
    values: both(left.values, right.values, union),
    encrypted: both(left.encrypted, right.encrypted, (one, two) => one || two),
  }
}

function mergeSide(left: SourceOperation, right: SourceOperation, side: Side): Shape | null | undefined {
  const one = left.sides[side]
  const two = right.sides[side]
  if (one && two) return mergeShapes(one, two)
  // A shape rather than null (none), null rather than undefined (unknown).
  return one ?? two ?? (one === undefined ? two : one)
}

function mergeOperations(left: SourceOperation, right: SourceOperation): SourceOperation {
  const sides = SIDES.map((side) => [side, mergeSide(left, right, side)] as const)
  return {
    ...left,
    callers: union(left.callers, right.callers),
    sides: Object.fromEntries(sides.filter(([, shape]) => shape !== undefined)),
    statuses: both(left.statuses, right.statuses, union),
  }
}

/**
 * One operation per route. SDKs describe a route once per product (JSAPI, H5, App), and each product lists
 * the fields that it needs.
 */
export function mergeRoutes(operations: readonly SourceOperation[]): readonly SourceOperation[] {
  const routes = new Map<string, SourceOperation>()
  for (const operation of operations) {
    const earlier = routes.get(routeOf(operation))
    routes.set(routeOf(operation), earlier === undefined ? operation : mergeOperations(earlier, operation))
  }
  return [...routes.values()]
}
