import { listFamilies, loadFamily } from './document'
import type { PathItemMethod, OpenApiDocument, Operation } from './openapi'

/** An operation and its position in the catalog. */
export interface FoundOperation {
  /** `POST /v3/pay/transactions/native`. */
  readonly route: string
  readonly method: PathItemMethod
  /** The path template on the wire. */
  readonly path: string
  readonly operation: Operation
  /** The family's document, which resolves the operation's references. */
  readonly document: OpenApiDocument
}

const METHODS: readonly PathItemMethod[] = ['get', 'post', 'put', 'patch', 'delete']
const indexes = new Map<string, ReadonlyMap<string, FoundOperation>>()

function indexOf(family: string): ReadonlyMap<string, FoundOperation> {
  const known = indexes.get(family)
  if (known !== undefined) return known
  const document = loadFamily(family)
  const index = new Map<string, FoundOperation>()
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method]
      if (operation === undefined) continue
      const found = { route: `${method.toUpperCase()} ${path}`, method, path, operation, document }
      index.set(found.route, found)
      index.set(operation.operationId, found)
    }
  }
  indexes.set(family, index)
  return index
}

/** The only family that can contain a route or an operationId, so that no other document is read. */
function familyOf(key: string): string | undefined {
  const [first, second, third] = key.includes(' ')
    ? key
        .slice(key.indexOf(' ') + 1)
        .split('/')
        .slice(1)
    : key.split('.')
  if (first === 'v3') return second
  if (first === 'brand') return second === undefined ? undefined : `brand-${second}`
  if (key.includes(' ')) return first === undefined ? undefined : `v2-${first}`
  return first === 'v2' && second !== undefined && third !== undefined ? `v2-${second}` : undefined
}

/**
 * Finds an operation by its route (`POST /v3/pay/transactions/native`, path parameters in braces) or by its
 * `operationId` (`v3.pay.transactions.native.post`). Only the document of its family is read.
 *
 * @returns `undefined` if the catalog has no such operation
 * @throws {CatalogError} `CATALOG_NOT_BUILT` if the documents do not exist
 * @example
 * ```ts
 * import { findOperation } from '@wxpay/catalog'
 *
 * const found = findOperation('POST /v3/payscore/serviceorder/{out_order_no}/complete')
 * console.log(found?.operation['x-wxpay'].name.en) // Complete a service order
 * ```
 */
export function findOperation(key: string): FoundOperation | undefined {
  const family = familyOf(key)
  if (family === undefined || !listFamilies().includes(family)) return undefined
  return indexOf(family).get(key)
}
