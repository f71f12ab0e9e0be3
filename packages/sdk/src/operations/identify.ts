import type { AxiosRequestConfig } from 'axios'
import type { OperationFacts } from './facts'
import { readBase } from './address'

/** An operation of the catalog, by its route: `GET /v3/certificates`. */
export interface RoutedOperation {
  readonly route: string
  readonly facts: OperationFacts
}

interface Branch {
  readonly named: Map<string, Branch>
  parameter: Branch | undefined
  readonly operations: Map<string, RoutedOperation>
}

/**
 * Finds the operation of a method and a path segment by segment, as the gateway does. No pattern is matched against the
 * complete URL, so a value in it cannot imitate another operation. A literal segment takes precedence over a parameter.
 */
export class RouteTree {
  readonly #root = branch()
  readonly #named = new Map<string, RoutedOperation>()

  constructor(operations: Readonly<Record<string, OperationFacts>>) {
    for (const [route, facts] of Object.entries(operations)) {
      const operation = { route, facts }
      this.#named.set(route, operation)
      const [method = '', path = ''] = route.split(' ', 2)
      for (const each of [path, ...(facts.aliases ?? [])]) {
        let at = this.#root
        for (const segment of each.slice(1).split('/')) at = descend(at, segment)
        at.operations.set(method, operation)
      }
    }
  }

  /** The operation with exactly this route, including the parameter names of the catalog. */
  named(route: string): RoutedOperation | undefined {
    return this.#named.get(route)
  }

  /** @param path - as sent, or with its parameters in braces: `/v3/payscore/serviceorder/{out_order_no}` */
  find(method: string, path: string): RoutedOperation | undefined {
    return search(this.#root, path.slice(1).split('/'), 0, method)
  }

  /** Every route of the catalog. */
  routes(): Iterable<string> {
    return this.#named.keys()
  }

  /** The methods of a path; empty if it has no operation. */
  methodsOf(path: string): string[] {
    const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
    return methods.filter((method) => this.find(method, path) !== undefined)
  }
}

function branch(): Branch {
  return { named: new Map(), parameter: undefined, operations: new Map() }
}

function descend(at: Branch, segment: string): Branch {
  if (isParameter(segment)) return (at.parameter ??= branch())
  const known = at.named.get(segment)
  if (known !== undefined) return known
  const made = branch()
  at.named.set(segment, made)
  return made
}

function search(
  at: Branch,
  segments: readonly string[],
  depth: number,
  method: string,
): RoutedOperation | undefined {
  const segment = segments[depth]
  if (segment === undefined) return at.operations.get(method)
  const named = isParameter(segment) ? undefined : at.named.get(segment)
  return (
    (named && search(named, segments, depth + 1, method)) ??
    (at.parameter && segment !== '' ? search(at.parameter, segments, depth + 1, method) : undefined)
  )
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{') && segment.endsWith('}')
}

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
  const named = route?.startsWith(`${method} /`) === true ? table.named(route) : undefined
  const sent = named !== undefined && named.facts.unsigned !== true ? undefined : table.find(method, path)
  const facts = (named ?? sent)?.facts ?? ordinary
  return {
    route: named?.route ?? route ?? sent?.route ?? `${method} ${path}`,
    facts,
    api: root === '/v2' ? 'v2' : path.startsWith('/brand/') ? 'brand' : 'v3',
    unsigned: facts.unsigned === true && sent?.facts.unsigned === true,
  }
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
