/** Names that every node of the client's chain reserves; a segment of the same name is capitalized. */
const VERBS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'chain'])

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

/**
 * The chain of an operation in the Node.js client: `wxpay.v3.pay.transactions.native`.
 *
 * @param path - with its parameters in braces
 */
export function chainOf(api: 'v3' | 'v2' | 'brand', path: string): string {
  const segments = path.split('/').slice(api === 'v2' ? 1 : 2)
  return `wxpay.${api}${segments.map((segment) => access(propertyOf(segment))).join('')}`
}

const access = (property: string): string => (IDENTIFIER.test(property) ? `.${property}` : `['${property}']`)

function propertyOf(segment: string): string {
  if (segment === '') return '_empty_'
  const parameter = /^\{(\w+)\}$/.exec(segment)?.[1]
  if (parameter !== undefined) return `_${parameter}_`
  const camel = segment.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const property = VERBS.has(camel) ? camel.charAt(0).toUpperCase() + camel.slice(1) : camel
  return !(property !== segment && property.includes('-')) && segmentOf(property) === segment
    ? property
    : segment
}

/** The segment that the client makes of a name. */
const segmentOf = (name: string): string =>
  name
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
