// A token that may be an integer of 16 digits or more. It also hits texts such as "a:1234567890123456"; the slow way
// below tells them apart.
const suspicious = /[:[,]\s*-?\d{16}/

// A text, or a number.
const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/**
 * Parses JSON without losing a digit: an integer beyond `Number.MAX_SAFE_INTEGER` comes as a string of its digits.
 *
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
  if (!suspicious.test(text)) return JSON.parse(text)
  // The text must be JSON before anything in it is rewritten.
  const parsed: unknown = JSON.parse(text)
  const quoted = text.replace(token, (found) => (isUnsafeInteger(found) ? `"${found}"` : found))
  return quoted === text ? parsed : JSON.parse(quoted)
}

function isUnsafeInteger(found: string): boolean {
  return /^-?\d{16,}$/.test(found) && !Number.isSafeInteger(Number(found))
}
