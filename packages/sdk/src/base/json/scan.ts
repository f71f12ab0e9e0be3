import { blankEnd, CUT, isExponent, numberEnd, stringEnd, wordEnd } from './token'

/** Reason why a document is not accepted as JSON. */
export type JsonErrorCode =
  /** It is malformed at the reported position. */
  | 'JSON_MALFORMED'
  /** It ends before its last value is complete: a truncated response. */
  | 'JSON_TRUNCATED'
  /** Objects and arrays are nested deeper than in any response of WeChat Pay. */
  | 'JSON_TOO_DEEP'
  /** The bytes are not UTF-8. */
  | 'JSON_NOT_UTF8'

/**
 * Malformed JSON, with the position of the error. The message contains nothing of the document, which may hold data
 * that must not be logged.
 */
export class JsonError extends SyntaxError {
  override readonly name = 'JsonError'

  constructor(
    readonly code: JsonErrorCode,
    message: string,
    /** Offset of the error in UTF-16 code units. */
    readonly position: number,
  ) {
    super(message)
  }
}

/** A number in a JSON document, from `start` up to but excluding `end`. */
export interface NumberToken {
  readonly start: number
  readonly end: number
}

/** Shorter numbers without an exponent are exact as a double. */
const FEWEST_INEXACT = 16

type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma or end'

/**
 * Scans a JSON document without building values: finds the numbers that may be inexact as a double, the depth, and the
 * offset of an error, which `JSON.parse` reports differently in each version of Node and not at all for a truncated
 * document.
 *
 * @throws JsonError at the first character that breaks a rule
 */
export function scanNumbers(text: string, deepest: number): NumberToken[] {
  const numbers: NumberToken[] = []
  const open: ('[' | '{')[] = []
  let expected: Expected = 'value'
  let at = blankEnd(text, 0)
  for (;;) {
    if (expected === 'comma or end' && open.length === 0) {
      if (at === text.length) return numbers
      throw unexpected(text, at, 'the end')
    }
    const inObject = open.at(-1) === '{'
    const character = text.charAt(at)
    let next = at + 1
    switch (expected) {
      case 'colon':
        if (character !== ':') throw unexpected(text, at, 'a colon')
        expected = 'value'
        break
      case 'comma or end':
        if (character === ',') expected = inObject ? 'name' : 'value'
        else if (character === (inObject ? '}' : ']')) open.pop()
        else throw unexpected(text, at, inObject ? 'a comma or }' : 'a comma or ]')
        break
      case 'name':
      case 'name or }':
        if (character === '}' && expected === 'name or }') {
          open.pop()
          expected = 'comma or end'
          break
        }
        next = endOf(stringEnd(text, at), text, at, `a ${expected}`)
        expected = 'colon'
        break
      case 'value':
      case 'value or ]':
        if (character === '{' || character === '[') {
          open.push(character)
          if (open.length > deepest) {
            throw failure('JSON_TOO_DEEP', text, at, `nested more than ${deepest} deep`)
          }
          expected = character === '{' ? 'name or }' : 'value or ]'
          break
        }
        if (character === ']' && expected === 'value or ]') open.pop()
        else next = endOf(scalarEnd(text, at, numbers), text, at, `a ${expected}`)
        expected = 'comma or end'
        break
    }
    at = blankEnd(text, next)
  }
}

function scalarEnd(text: string, start: number, numbers: NumberToken[]): number {
  if (text.charAt(start) === '"') return stringEnd(text, start)
  const end = numberEnd(text, start)
  if (end === start) return wordEnd(text, start)
  if (end - start >= FEWEST_INEXACT || hasExponent(text, start, end)) numbers.push({ start, end })
  return end
}

// At most 15 characters are compared: longer numbers were handled before.
function hasExponent(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isExponent(text, at)) return true
  return false
}

function endOf(end: number, text: string, start: number, expected: string): number {
  if (end === CUT) throw truncated(text)
  if (end === start) throw unexpected(text, start, expected)
  return end
}

function unexpected(text: string, at: number, expected: string): JsonError {
  return at === text.length ? truncated(text) : failure('JSON_MALFORMED', text, at, `expected ${expected}`)
}

function truncated(text: string): JsonError {
  return failure('JSON_TRUNCATED', text, text.length, 'the document ends before its last value is complete')
}

function failure(code: JsonErrorCode, text: string, at: number, what: string): JsonError {
  let line = 1
  let lineStart = 0
  for (let feed = text.indexOf('\n'); feed >= 0 && feed < at; feed = text.indexOf('\n', lineStart)) {
    line++
    lineStart = feed + 1
  }
  const position = `offset ${at} (line ${line}, column ${at - lineStart + 1})`
  return new JsonError(code, `Malformed JSON at ${position}: ${what}`, at)
}
