import { InputError } from '../base/errors/input-error'
import { received } from '../base/errors/text'
import { memberOf } from '../base/values'
import { nearestName } from '../base/suggestions'

const parameter = /^\{([^{}]+)\}$/

/**
 * The path to send. Parameters are read from the config by name and percent-encoded according to RFC 3986, one segment
 * each, so that no value can change the signed path or query.
 *
 * @param segments - `['v3', 'payscore', 'serviceorder', '{out_order_no}', 'complete']`
 * @throws InputError `PARAMETER_MISSING`, `PARAMETER_INVALID`, `PATH_INVALID`
 */
export function fillPath(
  method: string,
  segments: readonly string[],
  values: Readonly<Record<string, unknown>>,
): string {
  let path = ''
  for (const [index, segment] of segments.entries()) {
    const name = parameter.exec(segment)?.[1]
    const mark = (problem: string, code: 'PARAMETER_MISSING' | 'PARAMETER_INVALID' | 'PATH_INVALID') =>
      new InputError(code, `${problem}\n${underlined(method, segments, index)}`, name)
    // The last one may be empty: two operations end in a slash.
    const last = index === segments.length - 1
    if (segment === '' && !last) throw mark('The path must not contain an empty segment', 'PATH_INVALID')
    path += `/${name === undefined ? literal(segment, mark) : fill(name, values, mark)}`
  }
  return path
}

type Mark = (problem: string, code: 'PARAMETER_MISSING' | 'PARAMETER_INVALID' | 'PATH_INVALID') => InputError

function fill(name: string, values: Readonly<Record<string, unknown>>, mark: Mark): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  // `_empty_` marks a trailing slash in a chain; its value is optional.
  if (name === 'empty' && (value === undefined || value === '')) return ''
  if (value === undefined || value === null) {
    throw mark(`Path parameter "${name}" is missing. ${parameterHint(name, values)}`, 'PARAMETER_MISSING')
  }
  const text = textOf(value)
  if (text === undefined) {
    throw mark(
      `Path parameter "${name}" must be a string or an integer, received ${describe(value)}`,
      'PARAMETER_INVALID',
    )
  }
  if (text === '') throw mark(`Path parameter "${name}" must not be empty`, 'PARAMETER_INVALID')
  if (hasDotSegment(text)) {
    throw mark(
      `Path parameter "${name}" must not contain a "." or ".." segment, which would change the path`,
      'PARAMETER_INVALID',
    )
  }
  return encode(text, () => mark(`Path parameter "${name}" must be well-formed Unicode`, 'PARAMETER_INVALID'))
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value)))
    return value.toString()
  return undefined
}

function describe(value: unknown): string {
  return typeof value === 'number'
    ? `the number ${value}, which has no exact decimal digits`
    : received(value)
}

// Common mistakes: passed as a query parameter, or spelled as in the chain.
function parameterHint(name: string, values: Readonly<Record<string, unknown>>): string {
  if (memberOf(values['params'], name) !== undefined) {
    return `Move it out of params: { ${name}: …, params: { … } }`
  }
  const given = nearestName(name, Object.keys(values))
  return given === undefined
    ? `Pass { ${name}: … } in the config of the call`
    : `Write ${name} in place of ${given} in the config of the call`
}

// Text of the chain itself. Encoded characters stay unchanged.
function literal(segment: string, mark: Mark): string {
  if (hasDotSegment(segment)) throw mark('The path must not contain a "." or ".." segment', 'PATH_INVALID')
  if (/[/?#\\{}\p{Cc}]|%(?![0-9A-Fa-f]{2})/u.test(segment)) {
    throw mark(
      'A segment of the path must not contain / ? # \\ { }, a control character or a stray %. Pass further segments to ' +
        'chain(), values as path parameters, and the query in params',
      'PATH_INVALID',
    )
  }
  return encode(segment, () => mark('The path must be well-formed Unicode', 'PATH_INVALID')).replaceAll(
    '%25',
    '%',
  )
}

function encode(text: string, malformed: () => InputError): string {
  if (/^[\w.~-]*$/.test(text)) return text
  try {
    return percentEncode(text)
  } catch {
    throw malformed()
  }
}

function underlined(method: string, segments: readonly string[], index: number): string {
  const before = `${method} /${segments.slice(0, index).join('/')}${index === 0 ? '' : '/'}`
  const marked = segments[index] ?? ''
  return `  ${method} /${segments.join('/')}\n  ${' '.repeat(before.length)}${'^'.repeat(Math.max(marked.length, 1))}`
}

/** The names of a route's path parameters: `out_order_no` of `POST /v3/payscore/serviceorder/{out_order_no}/complete`. */
export function parametersOf(route: string): readonly string[] {
  return [...route.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
}

/**
 * Percent-encodes a string according to RFC 3986: every character except letters, digits, `-`, `.`, `_` and the tilde
 * is encoded.
 *
 * @throws URIError for a string that is not well-formed Unicode
 */
export function percentEncode(text: string): string {
  // encodeURIComponent leaves five of them unencoded.
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

// A slash or a backslash may be percent-encoded: servers that decode a path resolve dot segments after decoding. Some
// treat everything after a semicolon as parameters of the segment.
const separator = /[/\\]|%2f|%5c/i
const dots = /^(?:\.|%2e){1,2}(?:(?:;|%3b).*)?$/is

/**
 * Whether a path has a `.` or `..` segment, in any percent-encoded form, which a URL parser or a server would resolve.
 */
export function hasDotSegment(path: string): boolean {
  return /\.|%2e/i.test(path) && path.split(separator).some((segment) => dots.test(segment))
}
