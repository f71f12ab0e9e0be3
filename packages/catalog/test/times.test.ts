import { describe, expect, it } from 'vitest'
import { components, isMapping, type Node, paths, textsAt, webhooks } from './tree/files'

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

interface Time {
  readonly place: string
  readonly format: Node | undefined
  readonly examples: readonly string[]
}

/** Every string schema with an example or the format of a time, by its place. */
function* times(place: string, node: Node): Generator<Time> {
  if (Array.isArray(node)) {
    for (const [index, item] of (node as readonly Node[]).entries()) yield* times(`${place}.${index}`, item)
  } else if (isMapping(node)) {
    if (node['type'] === 'string') {
      yield { place, format: node['format'], examples: textsAt(node, 'examples') }
    }
    for (const [key, value] of Object.entries(node)) yield* times(`${place}.${key}`, value)
  }
}

const fields = [...paths, ...webhooks, ...components].flatMap(([file, node]) => [...times(file, node)])

describe('a time', () => {
  it('has the format date-time if an example is an RFC 3339 time', () => {
    const unmarked = fields.filter(
      ({ format, examples }) => format !== 'date-time' && examples.some((text) => RFC3339.test(text)),
    )
    expect(unmarked.map(({ place }) => place)).toEqual([])
  })

  it('has RFC 3339 examples if its format is date-time', () => {
    const marked = fields.filter(({ format }) => format === 'date-time')
    expect(marked.length).toBeGreaterThan(800)
    for (const { place, examples } of marked) {
      for (const example of examples) expect(example, place).toMatch(RFC3339)
    }
  })
})
