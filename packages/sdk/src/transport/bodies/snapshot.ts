import { isAnyArrayBuffer } from 'node:util/types'
import { InputError } from '../../base/errors/input-error'
import { isPlainObject } from '../../base/objects'

/** Names that axios drops when it copies an object, so that something other than the given body would be sent. */
const lost = ['__proto__', 'constructor', 'prototype'] as const

/** Maximum nesting depth: deeper than any request of WeChat Pay, and safe for recursive code. */
const DEEPEST = 128

const codes = { data: 'BODY_INVALID', params: 'QUERY_INVALID' } as const
type RequestPart = keyof typeof codes

/**
 * Copies the body or query of a call, because its owner may change it while the call waits. Bytes are copied too; other
 * objects that are not plain (a form, a Date, a Buffer in an upload) are kept.
 *
 * @throws InputError `BODY_INVALID` or `QUERY_INVALID` for a field that would be lost on its way, by its path, and for
 * what has no end
 */
export function snapshotOf(part: RequestPart, given: unknown): unknown {
  return bytesOf(given) ?? copyOf(given, part, [])
}

function bytesOf(given: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(given)) {
    return Uint8Array.from(new Uint8Array(given.buffer, given.byteOffset, given.byteLength))
  }
  return isAnyArrayBuffer(given) ? Uint8Array.from(new Uint8Array(given)) : undefined
}

function copyOf(value: unknown, part: RequestPart, path: readonly string[]): unknown {
  if (!Array.isArray(value) && !isPlainObject(value)) return value
  if (path.length > DEEPEST) throw endless(part)
  for (const name of lost) if (Object.hasOwn(value, name)) throw refusal(part, [...path, name])
  if (Array.isArray(value)) return value.map((inner, index) => copyOf(inner, part, [...path, `[${index}]`]))
  const copy = { ...value }
  for (const [name, inner] of Object.entries(copy)) {
    if (typeof inner === 'object') copy[name] = copyOf(inner, part, [...path, name])
  }
  return copy
}

function endless(part: RequestPart): InputError {
  return new InputError(
    codes[part],
    `The ${part} cannot be written: it contains itself, or is nested more than ${DEEPEST} deep`,
  )
}

function refusal(part: RequestPart, path: readonly string[]): InputError {
  const field = path.join('.').replaceAll('.[', '[')
  return new InputError(
    codes[part],
    `${field} has a name reserved by JavaScript, and would not be sent. WeChat Pay has no such field; ` +
      'remove it, or pass the body as a string',
    field,
  )
}
