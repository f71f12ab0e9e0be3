import { InputError } from '../error/input-error'
import { percentEncode } from './percent-encode'

/**
 * Writes the query once, by RFC 3986, so that what is signed is what is sent. What is `undefined` or `null` is left out;
 * an array repeats its name; a Date is written as RFC 3339.
 *
 * @returns without the question mark; `''` if there is none
 * @throws InputError `QUERY_INVALID`
 */
export function writeQuery(params: unknown): string {
  if (params === undefined || params === null) return ''
  if (params instanceof URLSearchParams) return params.toString()
  if (typeof params !== 'object' || Array.isArray(params)) {
    throw new InputError('QUERY_INVALID', 'params is not an object of query parameters', 'params')
  }
  const pairs: string[] = []
  for (const [name, given] of Object.entries(params)) {
    for (const value of Array.isArray(given) ? (given as unknown[]) : [given as unknown]) {
      if (value === undefined || value === null) continue
      pairs.push(`${encode(name)}=${encode(textOf(name, value))}`)
    }
  }
  return pairs.join('&')
}

function textOf(name: string, value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString()
  if (typeof value === 'boolean' || typeof value === 'bigint' || Number.isFinite(value)) return String(value)
  throw new InputError(
    'QUERY_INVALID',
    `The query parameter ${name} is ${typeof value === 'number' ? 'not a finite number' : `of type ${typeof value}`}; ` +
      'give a text, a number, a boolean, a Date, or an array of them',
    `params.${name}`,
  )
}

function encode(text: string): string {
  try {
    return percentEncode(text)
  } catch (error) {
    throw new InputError(
      'QUERY_INVALID',
      'params holds a text that is not well-formed Unicode',
      'params',
      error,
    )
  }
}
