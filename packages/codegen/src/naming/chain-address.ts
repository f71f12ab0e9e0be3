import type { ApiOperation } from '../model/api'
import { namesOfOperation } from './operation-names'
import { nodesOf, type RouteNode } from './node'
import type { RouteTree } from './tree'

const NAMESPACES: Readonly<Record<string, string>> = { v3: 'V3', v2: 'V2', brand: 'Brand' }
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

/** Place of an operation in the client's chain, and the names of its types. */
export interface ChainAddress {
  /** `wxpay.v3.payscore.serviceorder` */
  readonly chain: string
  /** `WeChatPay.OpenAPI.V3.Payscore.Serviceorder.PostHttpMethod` */
  readonly namespace: string
  /** Name of the type of the body in that namespace. */
  readonly request: string
}

const access = (property: string): string => (IDENTIFIER.test(property) ? `.${property}` : `['${property}']`)

function trailOf(node: RouteNode): RouteNode[] {
  const trail: RouteNode[] = []
  for (let each: RouteNode | undefined = node; each !== undefined; each = each.parent) trail.unshift(each)
  return trail
}

/** The address of every operation. */
export function chainAddresses(tree: RouteTree): ReadonlyMap<ApiOperation, ChainAddress> {
  const addresses = new Map<ApiOperation, ChainAddress>()
  for (const { api, root } of tree.families) {
    for (const node of nodesOf(root)) {
      const trail = trailOf(node)
      const chain = `wxpay.${api}${trail.map(({ names }) => access(names.properties[0] ?? '')).join('')}`
      const path = trail.map(({ names }) => names.namespace).join('.')
      for (const operation of node.operations) {
        const { namespace, requestAlias } = namesOfOperation(node, operation)
        addresses.set(operation, {
          chain,
          namespace: `WeChatPay.OpenAPI.${NAMESPACES[api] ?? ''}.${path}.${namespace}`,
          request: requestAlias,
        })
      }
    }
  }
  return addresses
}
