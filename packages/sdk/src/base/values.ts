import { isNativeError } from 'node:util/types'

/*
 * Type checks that work across realms. Under Jest, and wherever node:vm runs code, the errors of Node's modules
 * and the objects of fetch belong to another realm, so `instanceof` returns false. Outside this file, no code
 * uses `instanceof` with a global class.
 */

/** Whether a value is an error, including a `DOMException`. */
export function isError(value: unknown): value is Error {
  return isNativeError(value) || value instanceof Error || hasTag(value, 'DOMException')
}

/** Whether a value is an error with one of these names: `SyntaxError`. */
export function isErrorOf(value: unknown, ...names: readonly string[]): value is Error {
  return isError(value) && names.includes(value.name)
}

/** The `code` of a thrown value: `ENOENT`. */
export function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined
  return typeof thrown.code === 'string' ? thrown.code : undefined
}

/** The errors of an `AggregateError`. */
export function innerErrors(error: Error): readonly unknown[] | undefined {
  return 'errors' in error && Array.isArray(error.errors) ? (error.errors as readonly unknown[]) : undefined
}

export function isUrl(value: unknown): value is URL {
  return value instanceof URL || hasTag(value, 'URL')
}

export function isUrlSearchParams(value: unknown): value is URLSearchParams {
  return value instanceof URLSearchParams || hasTag(value, 'URLSearchParams')
}

export function isHeaders(value: unknown): value is Headers {
  return value instanceof Headers || hasTag(value, 'Headers')
}

export function isFormData(value: unknown): value is FormData {
  return value instanceof FormData || hasTag(value, 'FormData')
}

export function isBlob(value: unknown): value is Blob {
  return value instanceof Blob || hasTag(value, 'Blob') || isFile(value)
}

export function isFile(value: unknown): value is File {
  return value instanceof File || hasTag(value, 'File')
}

export function isReadableStream(value: unknown): value is ReadableStream {
  return value instanceof ReadableStream || hasTag(value, 'ReadableStream')
}

/** Whether `AbortSignal.any()` accepts a signal. axios accepts any object with the interface of one. */
export function isNativeSignal(value: unknown): value is AbortSignal {
  return value instanceof AbortSignal
}

/** Whether `Response` accepts a form. It writes any other object as a string. */
export function isNativeForm(form: FormData): boolean {
  return form instanceof FormData
}

function hasTag(value: unknown, tag: string): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, Symbol.toStringTag) === tag
}

/** Whether a value is a plain object: not an array, a Buffer, a form or a Date. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  // Object.prototype of any realm is the only object here that inherits nothing.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/**
 * A copy without `undefined` properties. An option that is `undefined` counts as not given and must not override a
 * default when spread.
 */
export function withoutUndefined<Options extends object>(options: Options): Options {
  const copy = { ...options }
  for (const [name, value] of Object.entries(copy)) {
    if (value === undefined) Reflect.deleteProperty(copy, name)
  }
  return copy
}

/** Untrusted fields of a received document. */
export type Members = Readonly<Record<string, unknown>>

/** Whether a value is an object or an array. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** The members of an object; empty for any other value. */
export function membersOf(value: unknown): Members {
  return isObject(value) ? (value as Members) : {}
}

/** A member of an object, if it is an own property. */
export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? (Reflect.get(value, name) as unknown) : undefined
}

/** A nested value, by the names on its path. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce(memberOf, value)
}
