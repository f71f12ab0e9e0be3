import { JsonError } from './json-error'
import { type NumberToken, scanNumbers } from './scan'

/** Deeper than any answer of WeChat Pay, and shallow enough for whoever walks through it by recursion. */
const DEEPEST = 128

// The longest decimal that stands for a double, written out in full, has 342 digits. Longer ones are not computed with.
const LONGEST_NUMBER = 400

// A number of 16 characters or more, or with an exponent: the only kinds that a double may fail to hold. Texts may hold
// the same ("a:1234567890123456"); the scanner tells them apart.
const suspicious = /(?:^|[:[,])[ \t\r\n]*-?(?:[\d.]{16}|[\d.]+[eE])/

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Parses JSON without losing a digit. A number that a double holds comes as a `number`. An integer beyond
 * `Number.MAX_SAFE_INTEGER`, or a decimal with more digits than a double keeps, comes as a `string` with the digits as
 * they were sent: identifiers are strings everywhere else in the API, and a bigint could not be serialized again. So does
 * every number of more than 400 characters. The time taken is linear in the length of the text, whatever it holds.
 *
 * `__proto__` is an ordinary property of the result, as with `JSON.parse`.
 *
 * @param source - a text, or bytes of UTF-8
 * @throws JsonError (a `SyntaxError`) `JSON_MALFORMED`, `JSON_TRUNCATED`, `JSON_TOO_DEEP`, `JSON_NOT_UTF8`, with the
 * position and without the text
 * @example
 * ```ts
 * parseLossless('{"id":12345678901234567890,"total":100}') // { id: '12345678901234567890', total: 100 }
 * ```
 */
export function parseLossless(source: string | Uint8Array): unknown {
  const text = typeof source === 'string' ? source : decode(source)
  // Every message of WeChat Pay but the rarest goes this way.
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

// What has no more brackets than the limit cannot be deeper: spares most texts the scan.
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

/** Whether a double stands for the same number as the token, digit by digit. */
function isExact(token: string): boolean {
  if (token.length > LONGEST_NUMBER) return false
  const value = Number(token)
  // Also those integers that a double happens to hold: whether an id is a string must not depend on its digits.
  if (/^-?\d+$/.test(token)) return Number.isSafeInteger(value)
  if (!Number.isFinite(value)) return false
  return value === 0 ? !/^-?[0.]*[1-9]/.test(token) : digits(token) === digits(String(value))
}

/** The significant digits and the exponent of what is neither zero nor infinite: `1.50e3` and `1500` are both `15e2`. */
function digits(token: string): string {
  const [mantissa = '', exponent = '0'] = token.replace(/^-/, '').split(/e/i)
  const [whole = '', fraction = ''] = mantissa.split('.')
  const all = (whole + fraction).replace(/^0+/, '')
  let end = all.length
  while (all.charAt(end - 1) === '0') end--
  return `${all.slice(0, end)}e${Number(exponent) - fraction.length + all.length - end}`
}
