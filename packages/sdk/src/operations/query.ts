import { isDate } from 'node:util/types'
import { InputError } from '../base/errors/input-error'
import { received } from '../base/errors/text'
import { isUrlSearchParams } from '../base/values'
import { percentEncode } from './path-parameters'

/**
 * Serializes the query once, according to RFC 3986, so that the signed query is the one that is sent. Omits `undefined`
 * and `null`, repeats the name for each element of an array, and writes a Date in RFC 3339 format.
 *
 * @returns without the question mark; `''` if there is none
 * @throws InputError `QUERY_INVALID`
 */
export function writeQuery(params: unknown): string {
  if (params === undefined || params === null) return ''
  if (isUrlSearchParams(params)) return params.toString()
  if (typeof params !== 'object' || Array.isArray(params)) {
    throw new InputError(
      'QUERY_INVALID',
      `Option "params" must be an object of query parameters, received ${received(params)}`,
      'params',
    )
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
  if (isDate(value) && !Number.isNaN(value.getTime())) return value.toISOString()
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return String(value)
  throw new InputError(
    'QUERY_INVALID',
    `Query parameter "${name}" must be a string, a number, a bigint, a boolean, a Date or an array of them, received ` +
      describe(value),
    `params.${name}`,
  )
}

function describe(value: unknown): string {
  if (isDate(value)) return 'an invalid Date'
  if (typeof value !== 'number')
    return Array.isArray(value) ? 'an array of arrays' : `of type ${typeof value}`
  return Number.isFinite(value) ? `${value}, beyond 2^53, where digits are lost` : 'not a finite number'
}

function encode(text: string): string {
  try {
    return percentEncode(text)
  } catch (error) {
    throw new InputError('QUERY_INVALID', 'Query parameters must be well-formed Unicode', 'params', error)
  }
}
