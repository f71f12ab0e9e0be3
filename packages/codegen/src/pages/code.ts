import { propertyName } from '../declarations/type-text'

/** Words that no variable may be called. */
const RESERVED = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false ' +
    'finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
)

/** The variable for a field: of the same name if that is a valid one. */
export function variable(name: string): string {
  return RESERVED.has(name) || propertyName(name) !== name ? `${name.replaceAll(/\W/g, '_')}_` : name
}

/** A field of an object literal or pattern that is a variable. */
export function shorthand(name: string): string {
  const own = variable(name)
  return own === name ? name : `${propertyName(name)}: ${own}`
}

/** A JSON value as JavaScript, in this project's style. */
export function javascript(value: unknown, indent = ''): string {
  if (typeof value === 'string')
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value))
    return value.length === 0 ? '[]' : `[${value.map((each) => javascript(each, indent)).join(', ')}]`
  const entries = Object.entries(value)
  if (entries.length === 0) return '{}'
  return `{\n${entries.map(([name, member]) => `${inner}${propertyName(name)}: ${javascript(member, inner)},\n`).join('')}${indent}}`
}
