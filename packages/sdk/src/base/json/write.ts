import { randomUUID } from 'node:crypto'
import { isMap, isSet } from 'node:util/types'
import { InputError } from '../errors/input-error'
import { reasonOf } from '../errors/text'

const fourBytes = /[\u{10000}-\u{10FFFF}]/u

/** A kind of value that JSON would change. */
interface Altered {
  /** Matches every document that such a value was written to. Documents without a match need not be searched. */
  readonly trace: RegExp
  readonly is: (value: unknown) => boolean
  readonly code: 'BODY_NUMBER' | 'BODY_INVALID'
  readonly problem: string
}

const altered: readonly Altered[] = [
  {
    trace: /null/,
    is: (value) => typeof value === 'number' && !Number.isFinite(value),
    code: 'BODY_NUMBER',
    problem: 'is NaN or infinite, which JSON would convert to null; pass a finite number',
  },
  {
    trace: /null/,
    is: (value) => hasToJson(value) && value.toJSON() === null,
    code: 'BODY_INVALID',
    problem: 'is an invalid date, which JSON would convert to null; pass a valid Date, or an RFC 3339 string',
  },
  {
    // A string's digits follow a quotation mark: identifiers do not make the SDK walk through the body.
    trace: /(?:^|[:[,])-?\d{16}|e\+/,
    is: (value) => typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER,
    code: 'BODY_NUMBER',
    problem:
      'is a number beyond 2^53, whose last digits are already lost; pass a bigint, or a string if the field is one',
  },
  {
    trace: /\{\}/,
    is: (value) => isMap(value) || isSet(value),
    code: 'BODY_INVALID',
    problem: 'is a Map or a Set, which JSON would convert to {}; pass a plain object or an array',
  },
]

/**
 * Serializes a request body. Omits `undefined`, writes a bigint with all its digits and a Date in RFC 3339 format.
 *
 * @throws InputError `BODY_INVALID` (a circular reference, a Map, a Set, an invalid date), `BODY_NUMBER`, `BODY_CHARACTER`, with the
 * path of the field
 */
export function writeJson(data: unknown, fourByteCharacters: 'refuse' | 'send'): string {
  const text = stringify(data)
  if (text === undefined) {
    throw new InputError('BODY_INVALID', 'The body is empty: its toJSON() returns undefined')
  }
  for (const { trace, is, code, problem } of altered) {
    const path = trace.test(text) ? find(data, is) : undefined
    if (path !== undefined) throw new InputError(code, `${path} ${problem}`, path)
  }
  if (fourByteCharacters === 'refuse' && fourBytes.test(text)) {
    const path = find(data, (value) => typeof value === 'string' && fourBytes.test(value)) ?? 'a field name'
    throw new InputError(
      'BODY_CHARACTER',
      `${path} contains a character of four UTF-8 bytes (such as an emoji), and WeChat Pay accepts at most three bytes per character. ` +
        "Remove it, or set fourByteCharacters: 'send' to send it anyway",
      path,
    )
  }
  return text
}

function stringify(data: unknown): string | undefined {
  try {
    return JSON.stringify(data)
  } catch (error) {
    if (find(data, (value) => typeof value === 'bigint') !== undefined) return stringifyBig(data)
    const [reason] = reasonOf(error).split('\n', 1)
    throw new InputError('BODY_INVALID', `The body cannot be written as JSON: ${reason}`, undefined, error)
  }
}

// JSON.stringify does not support bigint: it is written as a string with a unique prefix, which is removed afterwards.
function stringifyBig(data: unknown): string {
  const mark = `bigint ${randomUUID()} `
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'bigint' ? `${mark}${value}` : value,
  ).replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1')
}

function hasToJson(value: unknown): value is { toJSON: () => unknown } {
  return (
    typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function'
  )
}

/** The path of the first matching value: `post_payments[0].name`. */
function find(
  data: unknown,
  sought: (value: unknown) => boolean,
  path = '',
  seen = new Set<unknown>(),
): string | undefined {
  const written = hasToJson(data) ? data.toJSON() : data
  if (sought(data) || sought(written)) return path === '' ? 'the body' : path
  if (typeof written !== 'object' || written === null || seen.has(written)) return undefined
  seen.add(written)
  for (const [key, value] of Object.entries(written)) {
    const at = Array.isArray(written) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    const found = find(value, sought, at, seen)
    if (found !== undefined) return found
  }
  return undefined
}
