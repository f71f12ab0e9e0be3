import { RouteTree } from './route-tree'

let tree: RouteTree | undefined

/** The table of operations. It is large, so it is loaded at the first call and not with the package. */
export async function loadOperations(): Promise<RouteTree> {
  if (tree !== undefined) return tree
  const { operations } = await import('../generated/operations')
  tree ??= new RouteTree(operations)
  return tree
}

/** The table, if it is loaded already: spares a call the wait for a promise. */
export function loadedOperations(): RouteTree | undefined {
  return tree
}
