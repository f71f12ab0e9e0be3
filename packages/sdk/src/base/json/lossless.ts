import { JsonError, type NumberToken, scanNumbers } from './scan'

/** Maximum nesting depth: deeper than any response of WeChat Pay, and safe for recursive code. */
const DEEPEST = 128

// The longest exact decimal form of a double has 342 digits. Longer numbers are not compared.
const LONGEST_NUMBER = 400

// A number of 16 characters or more, or with an exponent: only these may be inexact as a double. Strings may contain
// the same characters ("a:1234567890123456"); the scanner distinguishes them.
const suspicious = /(?:^|[:[,])[ \t\r\n]*-?(?:[\d.]{16}|[\d.]+[eE])/

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Parses JSON without losing digits. A number that is exact as a double is returned as a `number`. An integer beyond
 * `Number.MAX_SAFE_INTEGER`, or a decimal with more digits than a double keeps, is returned as a `string` of its
 * original digits: identifiers are strings everywhere else in the API, and a bigint could not be serialized again. The
 * same applies to every number of more than 400 characters. The time is linear in the length of the document.
 *
 * `__proto__` is an ordinary property of the result, as with `JSON.parse`.
 *
 * @param source - a string, or UTF-8 bytes
 * @throws JsonError (a `SyntaxError`) `JSON_MALFORMED`, `JSON_TRUNCATED`, `JSON_TOO_DEEP`, `JSON_NOT_UTF8`, with the
 * position and without the content
 * @example
 * ```ts
 * parseLossless('{"id":12345678901234567890,"total":100}') // { id: '12345678901234567890', total: 100 }
 * ```
 */
export function parseLossless(source: string | Uint8Array): unknown {
  const text = typeof source === 'string' ? source : decode(source)
  // Nearly all messages of WeChat Pay take this fast path.
  if (!suspicious.test(text) && isShallow(text)) return parseOrLocate(text)
  const numbers = scanNumbers(text, DEEPEST)
  return JSON.parse(quote(text, numbers))
}

function decode(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    throw new JsonError('JSON_NOT_UTF8', 'Malformed JSON: the bytes are not UTF-8', 0)
  }
}

function parseOrLocate(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    scanNumbers(text, DEEPEST)
    throw error
  }
}

// A document with fewer brackets than the limit cannot be nested deeper, so most documents skip the scan.
function isShallow(text: string): boolean {
  return count(text, '{', DEEPEST) + count(text, '[', DEEPEST) <= DEEPEST
}

function count(text: string, character: string, limit: number): number {
  let found = 0
  for (let at = text.indexOf(character); at >= 0 && found <= limit; at = text.indexOf(character, at + 1))
    found++
  return found
}

function quote(text: string, numbers: readonly NumberToken[]): string {
  const parts: string[] = []
  let copied = 0
  for (const { start, end } of numbers) {
    const token = text.slice(start, end)
    if (isExact(token)) continue
    parts.push(text.slice(copied, start), '"', token, '"')
    copied = end
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(copied)
}

/** Whether a double represents exactly the same number as the token. */
function isExact(token: string): boolean {
  if (token.length > LONGEST_NUMBER) return false
  const value = Number(token)
  // This includes integers that happen to be exact as a double: the type of an ID must not depend on its digits.
  if (/^-?\d+$/.test(token)) return Number.isSafeInteger(value)
  if (!Number.isFinite(value)) return false
  return value === 0 ? !/^-?[0.]*[1-9]/.test(token) : digits(token) === digits(String(value))
}

/** Significant digits and exponent of a finite nonzero number: `1.50e3` and `1500` are both `15e2`. */
function digits(token: string): string {
  const [mantissa = '', exponent = '0'] = token.replace(/^-/, '').split(/e/i)
  const [whole = '', fraction = ''] = mantissa.split('.')
  const all = (whole + fraction).replace(/^0+/, '')
  let end = all.length
  while (all.charAt(end - 1) === '0') end--
  return `${all.slice(0, end)}e${Number(exponent) - fraction.length + all.length - end}`
}
