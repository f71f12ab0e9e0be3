import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { argumentsText, callShape } from '../src/declarations/call'
import { takenNames } from '../src/declarations/imports'
import { readInput } from '../src/generate'
import { namesOfOperation } from '../src/naming/operation-names'
import { wireSegmentOf } from '../src/naming/segment'
import { nodesOf, type RouteNode } from '../src/naming/node'

const { model, tree } = readInput(fileURLToPath(new URL('../../catalog', import.meta.url)))
const families = tree.families.map((family) => ({ family, nodes: nodesOf(family.root) }))

/** The wire segment that the SDK derives from a name of the chain. */
const toWire = (name: string): string =>
  name === '_empty_' ? '' : (tree.irregular.get(name) ?? wireSegmentOf(name))

/** All spellings of the chain to a node, as the wire paths that the SDK derives. */
function wirePaths(node: RouteNode, api: string): Set<string> {
  const before = node.parent === undefined ? new Set([`/${api}`]) : wirePaths(node.parent, api)
  return new Set(
    [...before].flatMap((path) => node.names.properties.map((name) => `${path}/${toWire(name)}`)),
  )
}

describe('every route of the catalog', () => {
  it('is derived from its names in the chain, in each spelling', () => {
    let seen = 0
    for (const { family, nodes } of families) {
      for (const node of nodes) {
        for (const operation of node.operations) {
          expect([...wirePaths(node, family.api)]).toEqual([operation.path])
          seen += 1
        }
      }
    }
    expect(seen).toBe(model.operations.length)
    expect(seen).toBeGreaterThan(1000)
  })

  it('has neighbors that differ in the chain', () => {
    for (const { nodes } of families) {
      for (const node of nodes) {
        const children = [...node.children.values()]
        const properties = children.flatMap((child) => child.names.properties)
        expect(new Set(properties).size).toBe(properties.length)
        expect(new Set(children.map((child) => child.names.namespace)).size).toBe(children.length)
      }
    }
  })

  it('has declarations that no other name of its file hides', () => {
    const taken = takenNames(model.schemas)
    for (const { nodes } of families) {
      const names = nodes.flatMap((node) => [
        node.typeName,
        ...node.operations.flatMap((operation) => {
          const { request, config, response } = namesOfOperation(node, operation)
          return [request, config, response]
        }),
      ])
      expect(names.filter((name) => taken.has(name))).toEqual([])
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('has a signature that fits into a hover of 200 characters', () => {
    const resolve = (name: string) => model.schemas.get(name)?.shape
    const signatures = families.flatMap(({ nodes }) =>
      nodes.flatMap((node) =>
        node.operations.map((operation) => {
          const call = callShape(operation, namesOfOperation(node, operation), resolve)
          const verb = operation.method.toLowerCase()
          return `(method) ${node.typeName}.${verb}(${argumentsText(operation, call)}): AxiosPromise<${call.response}>`
        }),
      ),
    )
    expect(signatures.filter((signature) => signature.length > 200)).toEqual([])
  })
})
