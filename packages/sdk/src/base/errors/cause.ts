import { types } from 'node:util'
import { isError } from '../values'
import { redactText } from './text'

/** Maximum depth of nested errors that are followed, and maximum number of properties that are visited. */
const DEEPEST = 8
const MOST = 500
/** Maximum length, in characters, of a string other than message and stack: a complete body would be personal data. */
const LONGEST = 200

// Properties of a request, or secret according to their name.
const secretNames =
  /^(?:auth|body|config|data|_?headers?|rawHeaders|request|req|response|res)$|authorization|cookie|credential|passphrase|password|pfx|privatekey|secret|token|apiv?3?_?key/i

const ownErrors = Symbol.for('@wxpay/sdk/error')

/**
 * The cause of a failed call without the request that HTTP clients attach to their errors. That request contains the
 * `Authorization` header, proxy passwords and agents' keys, and printing an error prints its cause. Nested errors are
 * followed in every property, such as `cause` and `errors`. A cause without such data is returned unchanged.
 */
export function redactCause(cause: unknown): unknown {
  try {
    const redacted = redact(cause, { path: [], budget: { left: MOST } })
    return redacted === dropped ? undefined : redacted
  } catch {
    return new Error('The cause could not be read')
  }
}

interface Walk {
  /** Objects being visited, outermost first. */
  readonly path: readonly object[]
  /** Shared by the complete traversal. */
  readonly budget: { left: number }
}

const dropped = Symbol('dropped')

function redact(value: unknown, walk: Walk): unknown {
  walk.budget.left -= 1
  if (walk.budget.left < 0) return dropped
  if (typeof value === 'string') return shortened(redactText(value))
  if (typeof value === 'function') return dropped
  if (typeof value !== 'object' || value === null || types.isDate(value)) return value
  if (walk.path.includes(value) || walk.path.length >= DEEPEST) return dropped
  // The errors of this package hide their requests, which are copies without secrets.
  if (ownErrors in value) return value
  const inner = { ...walk, path: [...walk.path, value] }
  if (Array.isArray(value)) return redactItems(value, inner)
  const kind = isError(value) ? 'error' : 'data'
  if (kind === 'data' && !isPlain(value)) return `[${nameOf(value)}]`
  return redactMembers(value, kind, inner)
}

function redactItems(items: readonly unknown[], walk: Walk): readonly unknown[] {
  const shown = items.map((item) => redact(item, walk)).filter((item) => item !== dropped)
  const isSame = shown.length === items.length && shown.every((item, index) => item === items[index])
  return isSame ? items : shown
}

function redactMembers(value: object, kind: 'error' | 'data', walk: Walk): object {
  const kept = new Map<string | symbol, PropertyDescriptor>()
  let isSame = true
  for (const name of Reflect.ownKeys(value)) {
    const property = Object.getOwnPropertyDescriptor(value, name)
    // Accessors are not called, except that of `stack`, which is an accessor in V8.
    const isRead = property?.get === undefined || name === 'stack'
    const given: unknown = isRead ? Reflect.get(value, name) : undefined
    const shown = isRead && !isSecret(name) ? redactMember(name, given, kind, walk) : dropped
    isSame &&= shown === given
    if (shown !== dropped) kept.set(name, { ...attributesOf(property), value: shown })
  }
  return isSame ? value : copyOf(value, kind, kept)
}

function redactMember(name: string | symbol, value: unknown, kind: 'error' | 'data', walk: Walk): unknown {
  const isText = kind === 'error' && (name === 'message' || name === 'stack') && typeof value === 'string'
  return isText ? redactText(value) : redact(value, walk)
}

function isSecret(name: string | symbol): boolean {
  return typeof name === 'string' && secretNames.test(name)
}

function copyOf(
  value: object,
  kind: 'error' | 'data',
  kept: ReadonlyMap<string | symbol, PropertyDescriptor>,
): object {
  // Printers recognize an error by more than its prototype.
  const copy = kind === 'error' ? new Error() : {}
  if (kind === 'error') {
    Object.setPrototypeOf(copy, Object.getPrototypeOf(value) as object)
    Reflect.deleteProperty(copy, 'stack')
  }
  for (const [name, property] of kept) Object.defineProperty(copy, name, property)
  return copy
}

function attributesOf({ enumerable = false }: PropertyDescriptor = {}): PropertyDescriptor {
  return { enumerable, configurable: true, writable: true }
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  // Also matches the prototype of objects from another realm.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function nameOf(value: object): string {
  const name: unknown = (value.constructor as { readonly name?: unknown } | undefined)?.name
  return typeof name === 'string' && name !== '' ? name : 'object'
}
