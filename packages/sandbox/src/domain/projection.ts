import { isObject } from './fields'

/** Members of a JSON object to keep: a name for a plain member, a pair for an object or a list of objects. */
export type Projection = readonly (string | readonly [name: string, members: Projection])[]

type NameOf<Member> = Member extends readonly [infer Name, Projection] ? Name : Member

type Inner<Content, Members extends Projection> = [Members] extends [never]
  ? Content
  : Content extends readonly (infer Item)[]
    ? Projected<Item, Members>[]
    : Content extends object
      ? Projected<Content, Members>
      : Content

/** Type of an object after a projection. */
export type Projected<Value, Members extends Projection> = {
  -readonly [Name in keyof Value as Name extends NameOf<Members[number]> ? Name : never]: Inner<
    Value[Name],
    Extract<Members[number], readonly [Name, Projection]>[1]
  >
}

/**
 * Keeps the members that a projection names, in its order; missing or undefined members are left out.
 * Responses are projections, so a table shows what an operation returns, and a new field of a stored object
 * never leaks into a response.
 */
export function project<Value extends object, const Members extends Projection>(
  value: Value,
  projection: Members,
): Projected<Value, Members> {
  return keep(value, projection) as Projected<Value, Members>
}

function keep(value: object, projection: Projection): Record<string, unknown> {
  const source = value as Readonly<Record<string, unknown>>
  const result: Record<string, unknown> = {}
  for (const member of projection) {
    const [name, members] = typeof member === 'string' ? [member, undefined] : member
    const content = source[name]
    if (content === undefined) continue
    result[name] = members === undefined ? content : inner(content, members)
  }
  return result
}

function inner(content: unknown, members: Projection): unknown {
  if (Array.isArray(content)) return content.map((item: unknown) => inner(item, members))
  return isObject(content) ? keep(content, members) : content
}
