/** A piece of JSON text with its kind, for colors. */
export interface Token {
  readonly kind: 'key' | 'string' | 'number' | 'word' | 'plain'
  readonly text: string
}

// A text without its closing quote is matched as well: otherwise each quote in it would be tried up to the end.
const pieces = /("(?:[^"\\]|\\[^])*"?)(\s{0,9}:)?|(-?\d[\d.eE+-]*)|\b(true|false|null)\b/g

/** Splits JSON text into tokens. Text of any other kind comes back whole: joining the tokens gives the text. */
export function jsonTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(pieces)) {
    const [whole, string, colon, number] = match
    if (match.index > end) tokens.push({ kind: 'plain', text: text.slice(end, match.index) })
    if (string !== undefined) {
      tokens.push({ kind: colon === undefined ? 'string' : 'key', text: string })
      if (colon !== undefined) tokens.push({ kind: 'plain', text: colon })
    } else {
      tokens.push({ kind: number === undefined ? 'word' : 'number', text: whole })
    }
    end = match.index + whole.length
  }
  if (end < text.length) tokens.push({ kind: 'plain', text: text.slice(end) })
  return tokens
}

/** JSON with two spaces of indentation; numbers and anything that is not JSON stay as they are. */
export function indented(text: string): string {
  const trimmed = text.trim()
  if (!/^[[{]/.test(trimmed)) return text
  try {
    JSON.parse(trimmed)
  } catch {
    return text
  }
  return layOut(trimmed)
}

/** Works on the text, because parsing would change numbers with more digits than a double has. */
function layOut(json: string): string {
  let depth = 0
  let result = ''
  const line = (): string => `\n${'  '.repeat(depth)}`
  for (const [piece] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g)) {
    const before = result.at(-1)
    if (piece === '}' || piece === ']') {
      depth -= 1
      result += before === '{' || before === '[' ? piece : line() + piece
    } else {
      if (before === '{' || before === '[' || before === ',') result += line()
      result += piece === ':' ? ': ' : piece
      if (piece === '{' || piece === '[') depth += 1
    }
  }
  return result
}
