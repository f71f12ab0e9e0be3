/** Maximum depth of objects and arrays in a request. */
export const MAX_DEPTH = 32

/** Number of significant digits that a number keeps. */
const MAX_DIGITS = 17

/** Fault of a JSON text, and the pointer of the member that has it. */
export interface JsonTextFault {
  readonly kind: 'duplicate' | 'inexact' | 'deep'
  readonly pointer: string
}

interface Level {
  /** Names so far; absent for an array. */
  readonly names: Set<string> | undefined
  /** Name or index of the current member. */
  member: string | number
}

/**
 * The first fault that `JSON.parse` does not report: a name that an object has twice, of which programs differ in which
 * value counts; a number with more digits than it keeps; or more than 32 levels.
 *
 * @param text - a valid JSON text
 */
export function jsonTextFault(text: string): JsonTextFault | undefined {
  const levels: Level[] = []
  let isName = false
  const fault = (kind: JsonTextFault['kind']): JsonTextFault => ({ kind, pointer: pointerOf(levels) })
  for (const token of tokensOf(text)) {
    const level = levels.at(-1)
    switch (token) {
      case '{':
      case '[':
        if (levels.length > MAX_DEPTH) return fault('deep')
        isName = token === '{'
        levels.push({ names: isName ? new Set() : undefined, member: isName ? '' : 0 })
        break
      case '}':
      case ']':
        levels.pop()
        break
      case ',':
        isName = level?.names !== undefined
        if (typeof level?.member === 'number') level.member += 1
        break
      default:
        if (token.startsWith('"')) {
          if (!isName || level?.names === undefined) break
          isName = false
          level.member = JSON.parse(token) as string
          if (level.names.has(level.member)) return fault('duplicate')
          level.names.add(level.member)
        } else if (digitsOf(token) > MAX_DIGITS) return fault('inexact')
    }
  }
  return undefined
}

/** Strings, numbers and structural characters; literals and white space are skipped. Reads each character once. */
function* tokensOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const start = at
    const character = text.charAt(at)
    at += 1
    if (character === '"') {
      while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
      at += 1
      yield text.slice(start, at)
    } else if (character === '-' || isDigit(character)) {
      while (at < text.length && (isDigit(text.charAt(at)) || '.eE+-'.includes(text.charAt(at)))) at += 1
      yield text.slice(start, at)
    } else if ('{}[],'.includes(character)) yield character
  }
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}

/** Number of digits from the first to the last that is not 0. */
function digitsOf(number: string): number {
  let digits = 0
  let significant = 0
  for (const character of number) {
    if (character === 'e' || character === 'E') break
    if (!isDigit(character) || (digits === 0 && character === '0')) continue
    digits += 1
    if (character !== '0') significant = digits
  }
  return significant
}

function pointerOf(levels: readonly Level[]): string {
  return levels.map(({ member }) => `/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
