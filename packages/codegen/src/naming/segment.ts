/** Names that every node of the chain reserves; a wire segment of the same name is capitalized. */
const VERBS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'chain'])

const PARAMETER = /^\{([A-Za-z0-9_]+)\}$/

/**
 * The wire segment that the SDK's chain derives from a name: a leading capital is lowered, any other capital
 * X becomes `-x`, `_x_` and `$x$` become `{x}`. Implemented here to find the segments that need a table.
 */
export function wireSegmentOf(name: string): string {
  const parameter = /^_([A-Za-z0-9_]+)_$|^\$([A-Za-z0-9_]+)\$$/.exec(name)
  if (parameter !== null) return `{${parameter[1] ?? parameter[2] ?? ''}}`
  if (PARAMETER.test(name)) return name
  return name
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

export interface SegmentNames {
  /** Its property names in the chain: one, or three spellings of a path parameter. */
  readonly properties: readonly string[]
  /** Its namespace and the name of its node's type. */
  readonly namespace: string
  /** Set if no rule derives the wire segment from the property: the SDK looks it up in a table. */
  readonly irregular: boolean
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Snake case is kept: `policy-periods` and `policy_periods` are neighbors. */
const pascal = (text: string): string => text.split('-').map(capitalized).join('')

/** Names of one wire segment in the chain, and whether the SDK needs a table for the conversion back. */
export function namesOfSegment(segment: string): SegmentNames {
  if (segment === '') return { properties: ['_empty_'], namespace: '_empty_', irregular: false }
  const parameter = PARAMETER.exec(segment)?.[1]
  if (parameter !== undefined) {
    return {
      properties: [`_${parameter}_`, `$${parameter}$`, segment],
      namespace: `_${parameter}_`,
      irregular: false,
    }
  }
  const camel = segment.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const property = VERBS.has(camel) ? capitalized(camel) : camel
  // `part-2-b` would be `part-2B`, which is neither; such a name stays as on the wire.
  const found = [property, segment].find(
    (name) => !(name !== segment && name.includes('-')) && wireSegmentOf(name) === segment,
  )
  return { properties: [found ?? segment], namespace: pascal(segment), irregular: found === undefined }
}
