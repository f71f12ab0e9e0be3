/** Returned instead of an end offset if the document ends within a token. */
export const CUT = -1

const QUOTE = 0x22
const BACKSLASH = 0x5c
const MINUS = 0x2d
const PLUS = 0x2b
const DOT = 0x2e
const ZERO = 0x30
const NINE = 0x39
const LOWER_U = 0x75
const FIRST_PRINTABLE = 0x20

const escapable = new Set(Array.from('"\\/bfnrt', (character) => character.charCodeAt(0)))
const words = ['true', 'false', 'null'] as const

// Loops instead of regular expressions, whose backtracking stack a long string exhausts.

/** The offset of the next character that is not whitespace. */
export function blankEnd(text: string, start: number): number {
  let at = start
  for (;;) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at
    at++
  }
}

/** The offset after a string and its quotes: `start` if there is none, {@link CUT} if it does not end. */
export function stringEnd(text: string, start: number): number {
  if (text.charCodeAt(start) !== QUOTE) return start
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) return at + 1
    if (code < FIRST_PRINTABLE) return start
    if (code !== BACKSLASH) continue
    const end = escapeEnd(text, at)
    if (end === CUT) return CUT
    if (end === at) return start
    at = end - 1
  }
  return CUT
}

function escapeEnd(text: string, start: number): number {
  if (start + 1 === text.length) return CUT
  const code = text.charCodeAt(start + 1)
  if (code !== LOWER_U) return escapable.has(code) ? start + 2 : start
  for (let at = start + 2; at < start + 6; at++) {
    if (at === text.length) return CUT
    if (!isHex(text.charCodeAt(at))) return start
  }
  return start + 6
}

/** The offset after a number: `start` if there is none, {@link CUT} if the document ends before its next digit. */
export function numberEnd(text: string, start: number): number {
  const first = text.charCodeAt(start) === MINUS ? start + 1 : start
  const whole = text.charCodeAt(first) === ZERO ? first + 1 : digitsEnd(text, first)
  if (whole === first) return first > start && first === text.length ? CUT : start
  const fraction = text.charCodeAt(whole) === DOT ? partEnd(text, whole, whole + 1) : whole
  if (fraction === CUT || !isExponent(text, fraction)) return fraction
  const sign = text.charCodeAt(fraction + 1)
  return partEnd(text, fraction, sign === PLUS || sign === MINUS ? fraction + 2 : fraction + 1)
}

// A fraction or an exponent without a digit is not part of the number.
function partEnd(text: string, start: number, firstDigit: number): number {
  if (firstDigit === text.length) return CUT
  const end = digitsEnd(text, firstDigit)
  return end === firstDigit ? start : end
}

/** Whether the character at an offset is `e` or `E`. */
export function isExponent(text: string, at: number): boolean {
  return (text.charCodeAt(at) | 0x20) === 0x65
}

/** The offset after `true`, `false` or `null`: `start` if there is none, {@link CUT} if it does not end. */
export function wordEnd(text: string, start: number): number {
  for (const word of words) {
    if (text.startsWith(word, start)) return start + word.length
    const isLast = start < text.length && text.length - start < word.length
    if (isLast && word.startsWith(text.slice(start))) return CUT
  }
  return start
}

function digitsEnd(text: string, start: number): number {
  let at = start
  while (isDigit(text.charCodeAt(at))) at++
  return at
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE
}

function isHex(code: number): boolean {
  const letter = code | 0x20
  return isDigit(code) || (letter >= 0x61 && letter <= 0x66)
}
