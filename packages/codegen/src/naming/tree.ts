import type { ApiModel, Operation } from '../model/api'
import { namesOfSegment, type SegmentNames } from './segment'

/** One node of the chain: a segment of some route. */
export interface RouteNode {
  readonly segment: string
  readonly names: SegmentNames
  readonly parent: RouteNode | undefined
  readonly children: Map<string, RouteNode>
  readonly operations: Operation[]
  /** The name of its type: short, unique within its family. */
  typeName: string
}

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

const newNode = (segment: string, parent?: RouteNode): RouteNode => ({
  segment,
  names: namesOfSegment(segment),
  parent,
  children: new Map(),
  operations: [],
  typeName: '',
})

/** Every node of a family, parents before children. */
export function nodesOf(root: RouteNode): RouteNode[] {
  const nodes = [root]
  for (const node of nodes) nodes.push(...node.children.values())
  return nodes
}

const isParameter = (node: RouteNode): boolean => node.segment.startsWith('{')

const plainName = (node: RouteNode): string => {
  if (!isParameter(node)) return node.segment === '' ? 'Slash' : node.names.namespace
  const words = node.segment.slice(1, -1).split('_')
  return `By${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`
}

interface Candidates {
  /** The last segment, the last two, and so on: parameters between them are left out. */
  readonly short: readonly string[]
  /** All of them, for nodes that only a parameter tells apart. */
  readonly long: readonly string[]
}

function candidateNames(node: RouteNode): Candidates {
  const trail: RouteNode[] = []
  for (let each: RouteNode | undefined = node; each !== undefined; each = each.parent) trail.unshift(each)
  const whole = trail.length > 1 ? trail.slice(1) : trail
  const short = whole.filter((each) => each === node || !isParameter(each)).map(plainName)
  const least = isParameter(node) ? Math.min(2, short.length) : 1
  const names: string[] = []
  for (let length = least; length <= short.length; length++) names.push(short.slice(-length).join(''))
  return { short: names, long: [whole, trail].map((nodes) => nodes.map(plainName).join('')) }
}

interface Claim {
  readonly node: RouteNode
  readonly names: Candidates
  at: number
}

const claimed = ({ names, at }: Claim, taken: ReadonlySet<string>): string => {
  const name = names.short[at] ?? names.long[at - names.short.length] ?? ''
  return taken.has(name) ? `${name}Node` : name
}

/** Of several that claim one name, those that have a longer short name give way; if none has, all take long ones. */
function giveWay(claimants: readonly Claim[]): void {
  const shorter = claimants.filter(({ names, at }) => at + 1 < names.short.length)
  const movable =
    shorter.length > 0
      ? shorter
      : claimants.filter(({ names, at }) => at + 1 < names.short.length + names.long.length)
  if (movable.length === 0)
    throw new Error(`${claimants.map(({ node }) => node.segment).join(', ')} cannot be told apart`)
  for (const claim of movable) claim.at += 1
}

/** Gives every node a short name that no other of its family has, and that is not taken already. */
function nameNodes(root: RouteNode, taken: ReadonlySet<string>): void {
  const claims: Claim[] = nodesOf(root).map((node) => ({ node, names: candidateNames(node), at: 0 }))
  for (;;) {
    const byName = new Map<string, Claim[]>()
    for (const claim of claims) {
      const name = claimed(claim, taken)
      const others = byName.get(name)
      if (others === undefined) byName.set(name, [claim])
      else others.push(claim)
    }
    const contested = [...byName.values()].filter((claimants) => claimants.length > 1)
    if (contested.length === 0) break
    for (const claimants of contested) giveWay(claimants)
  }
  for (const claim of claims) claim.node.typeName = claimed(claim, taken)
}

const familyName = (api: string, segment: string): string => (api === 'v3' ? segment : `${api}-${segment}`)

/** The routes as a tree of segments, by family, with every name that the declarations and the sdk's table need. */
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
    nameNodes(family.root, taken)
  }
  return { families: [...roots.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), irregular }
}
