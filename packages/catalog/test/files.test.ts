import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { at, components, isMapping, type Node, paths, root, target, textAt, webhooks } from './tree/files'
import { operations } from './tree/operations'

function* referencesIn(node: Node): Generator<string> {
  if (Array.isArray(node)) for (const item of node as readonly Node[]) yield* referencesIn(item)
  else if (isMapping(node)) {
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && typeof value === 'string') yield value
      else yield* referencesIn(value)
    }
  }
}

const listed = (kind: 'paths' | 'webhooks'): string[] =>
  Object.values(at(root, kind)).map((item) => target('openapi.yaml', textAt(item, '$ref') ?? ''))

describe('the files', () => {
  it('are all listed in the root, and the root lists nothing else', () => {
    expect(listed('paths').sort()).toEqual([...paths.keys()].sort())
    expect(listed('webhooks').sort()).toEqual([...webhooks.keys()].sort())
  })

  it('are in the folder of their URL', () => {
    for (const { path, file, facts } of operations) {
      const wire = facts['api'] === 'v2' ? `/v2${path}` : path
      expect(file, path).toBe(`paths${wire.endsWith('/') ? `${wire}_empty_` : wire}.yaml`)
    }
  })

  it('refer only to existing files', () => {
    for (const [file, node] of [...paths, ...webhooks, ...components]) {
      for (const reference of referencesIn(node)) {
        expect(components.has(target(file, reference)), `${file}: ${reference}`).toBe(true)
      }
    }
  })

  it('are all referred to, if they are components', () => {
    const used = new Set<string>()
    for (const [file, node] of [...paths, ...webhooks, ...components]) {
      for (const reference of referencesIn(node)) used.add(target(file, reference))
    }
    expect([...components.keys()].filter((file) => !used.has(file))).toEqual([])
  })

  it('have a unique name within their kind, ignoring case', () => {
    const seen = new Map<string, string>()
    for (const file of components.keys()) {
      const key = `${file.split('/')[1] ?? ''}/${basename(file, '.yaml').toLowerCase()}`
      expect(seen.get(key), file).toBeUndefined()
      seen.set(key, file)
    }
  })

  it('share equal content: no two schema files are the same', () => {
    const seen = new Map<string, string>()
    for (const [file, node] of components) {
      if (!file.startsWith('components/schemas/')) continue
      const absolute = JSON.stringify({ ...node, title: '' }, (key, value: unknown) =>
        key === '$ref' ? target(file, String(value)) : key === 'examples' ? undefined : value,
      )
      expect(seen.get(absolute), file).toBeUndefined()
      seen.set(absolute, file)
    }
  })
})
