import type { ApiModel } from '../model/api'
import { newNode, nodesOf, type RouteNode } from './node'
import { nameTypes } from './type-names'

/** A product family: all below the first segment after `v3`, `v2` or `brand`. */
export interface Family {
  readonly name: string
  readonly api: string
  readonly root: RouteNode
}

export interface RouteTree {
  readonly families: readonly Family[]
  readonly irregular: ReadonlyMap<string, string>
}

const familyName = (api: string, segment: string): string => (api === 'v3' ? segment : `${api}-${segment}`)

/**
 * The routes as a tree of segments, by family, with every name that the declarations and the SDK's table
 * need.
 */
export function buildRouteTree(model: ApiModel, taken: ReadonlySet<string>): RouteTree {
  const roots = new Map<string, Family>()
  const irregular = new Map<string, string>()
  for (const operation of model.operations) {
    const [, api = '', first = '', ...rest] = operation.path.split('/')
    const name = familyName(api, first)
    let family = roots.get(name)
    if (family === undefined) {
      family = { name, api, root: newNode(first) }
      roots.set(name, family)
    }
    let node = family.root
    for (const segment of rest) {
      let child = node.children.get(segment)
      if (child === undefined) {
        child = newNode(segment, node)
        node.children.set(segment, child)
      }
      node = child
    }
    node.operations.push(operation)
  }
  for (const family of roots.values()) {
    for (const node of nodesOf(family.root)) {
      if (!node.names.irregular) continue
      for (const property of node.names.properties) irregular.set(property, node.segment)
    }
    nameTypes(nodesOf(family.root), taken)
  }
  return { families: [...roots.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), irregular }
}
