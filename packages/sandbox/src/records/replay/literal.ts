const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

/** A value as TypeScript writes it. Strings of {@link verbatim} names are written as variables. */
export function literal(
  value: unknown,
  verbatim: Readonly<Record<string, string>> = {},
  indent = '',
): string {
  if (typeof value === 'string') {
    const name = Object.hasOwn(verbatim, value) ? verbatim[value] : undefined
    return name ?? quoted(value)
  }
  if (value === undefined) return 'undefined'
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  const items = Array.isArray(value)
    ? value.map((item: unknown) => literal(item, verbatim, inner))
    : Object.entries(value).map(
        ([name, member]) => `${propertyName(name)}: ${literal(member, verbatim, inner)}`,
      )
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (items.length === 0) return open + close
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`
}

function propertyName(name: string): string {
  // Without brackets it would set the prototype, and the member would be lost.
  if (name === '__proto__') return `['${name}']`
  return IDENTIFIER.test(name) ? name : quoted(name)
}

function quoted(text: string): string {
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return `'${escaped}'`
}

/** A text as a shell writes it. */
export const shellQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
