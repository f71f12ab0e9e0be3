import type { ApiOperation } from '../model/api'
import { namesOfSegment, type SegmentNames } from './segment'

/** One node of the chain: a segment of some route. */
export interface RouteNode {
  readonly segment: string
  readonly names: SegmentNames
  readonly parent: RouteNode | undefined
  readonly children: Map<string, RouteNode>
  readonly operations: ApiOperation[]
  /** The name of its type: short, unique within its family. */
  typeName: string
}

export const newNode = (segment: string, parent?: RouteNode): RouteNode => ({
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
