import { describe, expect, it } from 'vitest'
import { components, isMapping, type Node, paths, textsAt, webhooks } from './tree/files'

/** Every value of every enumeration, with its place. */
function* values(place: string, node: Node): Generator<{ place: string; value: string }> {
  if (Array.isArray(node)) {
    for (const [index, item] of (node as readonly Node[]).entries()) yield* values(`${place}.${index}`, item)
  } else if (isMapping(node)) {
    for (const key of ['enum', 'x-extensible-enum']) {
      for (const value of textsAt(node, key)) yield { place, value }
    }
    for (const [key, value] of Object.entries(node)) yield* values(`${place}.${key}`, value)
  }
}

const all = [...paths, ...webhooks, ...components].flatMap(([file, node]) => [...values(file, node)])

describe('an enumeration', () => {
  it('writes a constant in capitals throughout', () => {
    const mixed = all.filter(({ value }) => /^[A-Z0-9]+_/.test(value) && /[a-z]/.test(value))
    expect(all.length).toBeGreaterThan(3000)
    expect(mixed).toEqual([])
  })

  it('has no value with blanks or punctuation around it', () => {
    expect(all.filter(({ value }) => /^[\s,;:"'，。；：]|[\s,;:"'，。；：]$/.test(value))).toEqual([])
  })
})
