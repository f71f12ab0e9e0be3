import type { ApiModel, ApiOperation } from '../model/api'
import type { Link } from '../model/link'
import { type ChainAddress, chainAddresses } from '../naming/chain-address'
import type { RouteTree } from '../naming/tree'

/** Input of all pages of the reference. */
export interface Reference {
  readonly model: ApiModel
  readonly addresses: ReadonlyMap<ApiOperation, ChainAddress>
  /** Operations of each page, by the path of the chain: those that create something first. */
  readonly byPath: ReadonlyMap<string, readonly ApiOperation[]>
  readonly byId: ReadonlyMap<string, ApiOperation>
  /** Links that lead to an operation, by its ID. */
  readonly incoming: ReadonlyMap<string, readonly Incoming[]>
}

/** A link, and the operation that has it. */
export interface Incoming {
  readonly operation: ApiOperation
  readonly link: Link
}

function incomingLinks(model: ApiModel): Map<string, Incoming[]> {
  const found = new Map<string, Incoming[]>()
  for (const operation of model.operations) {
    for (const link of operation.links) {
      const others = found.get(link.target)
      if (others === undefined) found.set(link.target, [{ operation, link }])
      else others.push({ operation, link })
    }
  }
  return found
}

function operationsByPath(model: ApiModel): Map<string, ApiOperation[]> {
  const paths = new Map<string, ApiOperation[]>()
  for (const operation of model.operations) {
    const others = paths.get(operation.path)
    if (others === undefined) paths.set(operation.path, [operation])
    else if (operation.method === 'POST') others.unshift(operation)
    else others.push(operation)
  }
  return paths
}

export const buildReference = (model: ApiModel, tree: RouteTree): Reference => ({
  model,
  addresses: chainAddresses(tree),
  byPath: operationsByPath(model),
  byId: new Map(model.operations.map((operation) => [operation.id, operation])),
  incoming: incomingLinks(model),
})
