import { isError } from '../values'

const names: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  bigint: 'a bigint',
  boolean: 'a boolean',
  symbol: 'a symbol',
  function: 'a function',
  undefined: 'undefined',
}

/** The kind of a value, for error messages; never its content, which may be a secret: `an array`, `an empty string`. */
export function received(value: unknown): string {
  if (value === null) return 'null'
  if (value === '') return 'an empty string'
  if (Array.isArray(value)) return 'an array'
  if (typeof value !== 'object') return names[typeof value] ?? typeof value
  const name: unknown = (value.constructor as { readonly name?: unknown } | undefined)?.name
  return typeof name === 'string' && name !== '' && name !== 'Object' ? `an object (${name})` : 'an object'
}

const SHOWN = 500

/**
 * One line of limited length for an error message. Received text is untrusted, and messages are written to logs and
 * terminals, where a line feed would start a new entry and an escape sequence would be executed.
 */
export function printable(text: string): string {
  const line = text.slice(0, 2 * SHOWN).replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]+/gu, ' ')
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line
}

/** Message of a thrown value, for the error that wraps it. */
export function reasonOf(thrown: unknown): string {
  if (isError(thrown)) return thrown.message
  return typeof thrown === 'string' ? thrown : 'a non-Error value was thrown'
}

// The lengths are limited so that matching is linear.
const secrets: readonly (readonly [RegExp, string])[] = [
  [/signature="[^"]*"?/g, 'signature="…"'],
  [/\b(authorization|cookie)\b["']?\s?[:=][^\r\n]*/gi, '$1: …'],
  [/-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,60}-----|$)/g, '[private key]'],
  [/\/\/[^\s/@]{1,256}@/g, '//…@'],
]

/** Removes signatures, `Authorization` headers, private keys and passwords in URLs from untrusted text. */
export function redactText(text: string): string {
  return secrets.reduce((redacted, [pattern, substitute]) => redacted.replace(pattern, substitute), text)
}

/**
 * Maximum size, in bytes, of an unverified error body that is parsed. WeChat Pay's errors are a few hundred bytes; a
 * longer body comes from another server and is reported as one without a WeChat Pay error.
 */
export const LARGEST_REFUSAL = 64 * 1024
