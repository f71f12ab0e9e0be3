import { InputError } from '../error/input-error'
import { reasonOf } from '../error/reason'

const fourBytes = /[\u{10000}-\u{10FFFF}]/u

/**
 * Writes a request's body: what is `undefined` is left out, a bigint is written with all its digits, a Date as RFC 3339.
 *
 * @throws InputError `BODY_INVALID` (a circle, a Map or a Set), `BODY_NUMBER`, `BODY_CHARACTER`, with the
 * path of the field
 */
export function writeJson(data: unknown, fourByteCharacters: 'refuse' | 'send'): string {
  const text = stringify(data)
  if (text.includes('null')) {
    const path = find(data, (value) => typeof value === 'number' && !Number.isFinite(value))
    if (path !== undefined) {
      throw new InputError('BODY_NUMBER', `${path} is NaN or infinite, which JSON would turn into null`, path)
    }
  }
  if (text.includes('{}')) {
    const path = find(data, (value) => value instanceof Map || value instanceof Set)
    if (path !== undefined) {
      throw new InputError(
        'BODY_INVALID',
        `${path} is a Map or a Set, which JSON would turn into {}; give a plain object or an array`,
        path,
      )
    }
  }
  if (fourByteCharacters === 'refuse' && fourBytes.test(text)) {
    const path =
      find(data, (value) => typeof value === 'string' && fourBytes.test(value)) ?? 'a name of a field'
    throw new InputError(
      'BODY_CHARACTER',
      `${path} holds a character of four bytes (an emoji, say), and WeChat Pay takes UTF-8 of one to three bytes. ` +
        "Leave it out, or set fourByteCharacters: 'send' to try all the same",
      path,
    )
  }
  return text
}

function stringify(data: unknown): string {
  try {
    return JSON.stringify(data)
  } catch (error) {
    if (find(data, (value) => typeof value === 'bigint') !== undefined) return stringifyBig(data)
    const [reason] = reasonOf(error).split('\n', 1)
    throw new InputError('BODY_INVALID', `The body cannot be written as JSON: ${reason}`, undefined, error)
  }
}

// JSON.stringify has no word for a bigint: it is written as a marked text, and the marks are taken away.
function stringifyBig(data: unknown): string {
  const mark = '\u0001bigint:'
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'bigint' ? `${mark}${value}` : value,
  ).replace(/"\\u0001bigint:(-?\d+)"/g, '$1')
}

/** The path of the first value that is sought: `post_payments[0].name`. */
function find(
  data: unknown,
  sought: (value: unknown) => boolean,
  path = '',
  seen = new Set<unknown>(),
): string | undefined {
  if (sought(data)) return path === '' ? 'the body' : path
  if (typeof data !== 'object' || data === null || seen.has(data)) return undefined
  seen.add(data)
  for (const [key, value] of Object.entries(data)) {
    const at = Array.isArray(data) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    const found = find(value, sought, at, seen)
    if (found !== undefined) return found
  }
  return undefined
}
