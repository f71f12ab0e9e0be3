import { InputError } from '../error/input-error'

/** Names that axios leaves out of whatever it copies, so that something else would be sent than was given. */
const lost = ['__proto__', 'constructor', 'prototype'] as const

const codes = { data: 'BODY_INVALID', params: 'QUERY_INVALID' } as const

/**
 * Refuses a body, or a query, with a field that would be lost on its way.
 *
 * @throws InputError `BODY_INVALID` or `QUERY_INVALID`, whose `field` is the path of it
 */
export function refuseLostNames(place: keyof typeof codes, given: unknown): void {
  const seen = new Set<object>()
  // By a list and not by recursion: what is nested too deeply, or holds itself, is refused elsewhere.
  const waiting: (readonly [path: string, value: unknown])[] = [['', given]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [path, value] = next
    if (!isContainer(value) || seen.has(value)) continue
    seen.add(value)
    const at = (name: string): string =>
      Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`
    for (const name of lost) if (Object.hasOwn(value, name)) throw refusal(place, at(name))
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && inner !== null) waiting.push([at(name), inner])
    }
  }
}

function isContainer(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null || Array.isArray(value)
}

function refusal(place: keyof typeof codes, field: string): InputError {
  return new InputError(
    codes[place],
    `${field} has a name that JavaScript has its own use for, and would not be sent. WeChat Pay knows no such field; ` +
      'leave it out, or give the body as a text',
    field,
  )
}
