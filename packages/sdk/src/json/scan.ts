import { JsonError, type JsonErrorCode } from './json-error'

/** A number in a JSON text: it stands from `start` up to, and without, `end`. */
export interface NumberToken {
  readonly start: number
  readonly end: number
}

// One token of JSON, after the blanks before it; its length is what was matched. Sticky, so that each is tried at one
// place only and the whole text is read once.
const blank = /[ \t\r\n]*/y
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /true|false|null/y
// What a string, a number or a word can look like where the text was cut off.
const cut = [
  /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*(?:\\(?:u[0-9a-fA-F]{0,3})?)?$/y,
  /-?$/y,
  /(?:\.|[eE][+-]?)$/y,
  /(?:t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$/y,
]

type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma or end'

/**
 * Walks through a JSON text without building anything: finds the numbers, the depth, and the place of an error, which
 * `JSON.parse` names differently from one version of Node to the next, and for a text that was cut off not at all.
 *
 * @throws JsonError at the first character that breaks a rule
 */
export function scanNumbers(text: string, deepest: number): NumberToken[] {
  const numbers: NumberToken[] = []
  const open: ('[' | '{')[] = []
  let expected: Expected = 'value'
  let at = after(blank, text, 0)
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
        if (character !== ':') throw unexpected(text, at, expected)
        expected = 'value'
        break
      case 'comma or end':
        if (character === ',') expected = inObject ? 'name' : 'value'
        else if (character === (inObject ? '}' : ']')) open.pop()
        else throw unexpected(text, at, inObject ? 'comma or }' : 'comma or ]')
        break
      case 'name':
      case 'name or }':
        next = after(string, text, at)
        if (next > at) expected = 'colon'
        else if (character === '}' && expected === 'name or }') {
          open.pop()
          expected = 'comma or end'
          next = at + 1
        } else throw unexpected(text, at, expected)
        break
      case 'value':
      case 'value or ]':
        if (character === '{' || character === '[') {
          open.push(character)
          if (open.length > deepest) {
            throw failure('JSON_TOO_DEEP', text, at, `nested more than ${deepest} deep`)
          }
          expected = character === '{' ? 'name or }' : 'value or ]'
        } else if (character === ']' && expected === 'value or ]') {
          open.pop()
          expected = 'comma or end'
        } else {
          next = scalar(text, at, numbers)
          if (next === at) throw unexpected(text, at, expected)
          expected = 'comma or end'
        }
        break
    }
    at = after(blank, text, next)
  }
}

function scalar(text: string, start: number, numbers: NumberToken[]): number {
  const end = after(number, text, start)
  if (end > start) {
    numbers.push({ start, end })
    return end
  }
  return Math.max(after(string, text, start), after(word, text, start))
}

function after(token: RegExp, text: string, at: number): number {
  token.lastIndex = at
  return token.test(text) ? token.lastIndex : at
}

function unexpected(text: string, at: number, expected: string): JsonError {
  if (at === text.length || cut.some((token) => after(token, text, at) > at)) {
    return failure('JSON_TRUNCATED', text, text.length, 'the text ends too early')
  }
  return failure('JSON_MALFORMED', text, at, `${expected} was to come here`)
}

function failure(code: JsonErrorCode, text: string, at: number, what: string): JsonError {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  const column = at - before.lastIndexOf('\n')
  return new JsonError(code, `Not JSON at character ${at} (line ${line}, column ${column}): ${what}`, at)
}
