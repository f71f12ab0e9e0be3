import type { AxiosRequestConfig } from 'axios'
import { readBase } from './base-url'
import type { OperationFacts } from './facts'
import { type Operation, RouteTree } from './route-tree'

/** The operation of a request. */
export interface IdentifiedOperation {
  /** `POST /v3/payscore/serviceorder/{out_order_no}/complete` */
  readonly route: string
  readonly facts: OperationFacts
  /** API whose credentials sign the request, according to the path that is sent. */
  readonly api: 'v3' | 'v2' | 'brand'
  /** Whether the response carries no signature. Only then is verification skipped. */
  readonly unsigned: boolean
}

const ordinary: OperationFacts = Object.freeze({})

/**
 * Identifies the operation of a request by the route in the config, set by the chain or `request()`, and by the
 * segments of its URL. It counts as unsigned only if both agree, so neither a value in the URL nor an interceptor that
 * rewrites it can disable verification.
 *
 * @param root - prefix of the path in the table
 */
export function identify(
  table: RouteTree,
  config: Pick<AxiosRequestConfig, 'method' | 'baseURL'> & { readonly route?: string },
  url: URL,
  root: '' | '/v2' = '',
): IdentifiedOperation {
  const method = (config.method ?? 'get').toUpperCase()
  const path = `${root}${pathBelow(config.baseURL, url)}`
  const { route } = config
  const asked = route?.startsWith(`${method} /`) === true ? lookUp(table, route) : undefined
  const sent = asked === undefined || asked.facts.unsigned ? table.find(method, path) : undefined
  const facts = (asked ?? sent)?.facts ?? ordinary
  return {
    route: asked?.route ?? route ?? sent?.route ?? `${method} ${path}`,
    facts,
    api: root === '/v2' ? 'v2' : path.startsWith('/brand/') ? 'brand' : 'v3',
    unsigned: facts.unsigned === true && sent?.facts.unsigned === true,
  }
}

function lookUp(table: RouteTree, route: string): Operation | undefined {
  const blank = route.indexOf(' ')
  return table.named(route) ?? table.find(route.slice(0, blank), route.slice(blank + 1))
}

// A reverse proxy in front of WeChat Pay may add a path prefix.
function pathBelow(baseURL = '', url: URL): string {
  const prefix = baseURL === '' ? '' : readBase(baseURL).prefix
  return prefix !== '' && url.pathname.startsWith(`${prefix}/`)
    ? url.pathname.slice(prefix.length)
    : url.pathname
}

let tree: RouteTree | undefined

/** The table of operations. It is large, so it is loaded at the first call and not with the package. */
export async function loadOperations(): Promise<RouteTree> {
  if (tree !== undefined) return tree
  const { operations } = await import('../generated/operations')
  tree ??= new RouteTree(operations)
  return tree
}

/** The table if it is already loaded, which saves awaiting a promise. */
export function loadedOperations(): RouteTree | undefined {
  return tree
}
