import type { Member, NamedShape, Shape } from './shape'

type Schemas = ReadonlyMap<string, NamedShape>

/** The members of an object, also of a shared one. */
export function membersOf(shape: Shape | undefined, schemas: Schemas): readonly Member[] {
  if (shape?.kind === 'named') return membersOf(schemas.get(shape.name)?.shape, schemas)
  return shape?.kind === 'object' ? shape.members : []
}

/** The signature algorithm of an operation whose `sign_type` only admits HMAC-SHA256. */
export function signTypeOf(members: readonly Member[]): 'HMAC-SHA256' | undefined {
  const shape = members.find(({ name }) => name === 'sign_type')?.shape
  const values = shape?.kind === 'string' ? (shape.values ?? [shape.constant]) : []
  return values.length === 1 && values[0] === 'HMAC-SHA256' ? 'HMAC-SHA256' : undefined
}

/** Paths of lists, `a.b`: XML does not distinguish a list of one element from an element. */
export function listPaths(shape: Shape | undefined, schemas: Schemas): string[] {
  return membersOf(shape, schemas).flatMap(({ name, shape: held }) => [
    ...(held.kind === 'list' ? [name] : []),
    ...listPaths(held.kind === 'list' ? held.of : held, schemas).map((path) => `${name}.${path}`),
  ])
}
