import { isObject } from './fields'

/** The members of a wire object: a name for a plain member, a pair for an object or a list of objects. */
export type Shape = readonly (string | readonly [name: string, members: Shape])[]

type NameOf<Member> = Member extends readonly [infer Name, Shape] ? Name : Member

type Inner<Content, Members extends Shape> = [Members] extends [never]
  ? Content
  : Content extends readonly (infer Item)[]
    ? Shaped<Item, Members>[]
    : Content extends object
      ? Shaped<Content, Members>
      : Content

/** What is left of an object in a shape. */
export type Shaped<Value, Members extends Shape> = {
  -readonly [Name in keyof Value as Name extends NameOf<Members[number]> ? Name : never]: Inner<
    Value[Name],
    Extract<Members[number], readonly [Name, Shape]>[1]
  >
}

/**
 * Takes just the members of `shape`, in its order, leaving out what is not there. Each answer is such a shape, so
 * what an operation says is read off a table and never grows by accident.
 */
export function shaped<Value extends object, const Members extends Shape>(
  value: Value,
  shape: Members,
): Shaped<Value, Members> {
  return taken(value, shape) as Shaped<Value, Members>
}

function taken(value: object, shape: Shape): Record<string, unknown> {
  const source = value as Readonly<Record<string, unknown>>
  const result: Record<string, unknown> = {}
  for (const member of shape) {
    const [name, members] = typeof member === 'string' ? [member, undefined] : member
    const content = source[name]
    if (content === undefined) continue
    result[name] = members === undefined ? content : inner(content, members)
  }
  return result
}

function inner(content: unknown, members: Shape): unknown {
  if (Array.isArray(content)) return content.map((item: unknown) => inner(item, members))
  return isObject(content) ? taken(content, members) : content
}
