import { readdirSync, readFileSync } from 'node:fs'
import { CatalogError } from './error'
import type { ErrorMeaning } from './generated/x-wxpay'
import type { OpenApiDocument } from './openapi'

// The documents' folder, both from src/ and from dist/.
const documents = new URL('../dist/', import.meta.url)

const loaded = new Map<string, unknown>()
let names: readonly string[] | undefined

function notBuilt(cause: unknown): CatalogError {
  return new CatalogError(
    'CATALOG_NOT_BUILT',
    `The catalog's documents are not in ${documents.pathname}. In a checkout, \`npm run generate\` makes them.`,
    { cause },
  )
}

// The generator writes the documents, so each has the type of its file.
function load(file: string): unknown {
  const known = loaded.get(file)
  if (known !== undefined) return known
  let text: string
  try {
    text = readFileSync(new URL(file, documents), 'utf8')
  } catch (cause) {
    throw notBuilt(cause)
  }
  const document: unknown = JSON.parse(text)
  loaded.set(file, document)
  return document
}

/**
 * Names of the product families, sorted: the first URL segment after `/v3/`, `v2-<segment>` and
 * `brand-<segment>`.
 *
 * @throws {CatalogError} `CATALOG_NOT_BUILT` if the documents do not exist
 * @example
 * ```ts
 * import { listFamilies } from '@wxpay/catalog'
 *
 * console.log(listFamilies().includes('payscore')) // true
 * ```
 */
export function listFamilies(): readonly string[] {
  if (names !== undefined) return names
  let files: string[]
  try {
    files = readdirSync(new URL('families/', documents))
  } catch (cause) {
    throw notBuilt(cause)
  }
  names = Object.freeze(
    files
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length))
      .sort(),
  )
  return names
}

/**
 * The whole catalog as one OpenAPI 3.1 document (about 5 MB). Cached after the first read; do not modify it.
 *
 * @throws {CatalogError} `CATALOG_NOT_BUILT` if the documents do not exist
 * @example
 * ```ts
 * import { loadCatalog } from '@wxpay/catalog'
 *
 * console.log(Object.keys(loadCatalog().paths).length)
 * ```
 */
export function loadCatalog(): OpenApiDocument {
  return load('openapi.json') as OpenApiDocument
}

/**
 * One product family as a self-contained OpenAPI 3.1 document. Cached after the first read; do not modify it.
 *
 * @param family - one of {@link listFamilies}
 * @throws {CatalogError} `CATALOG_FAMILY_UNKNOWN`, `CATALOG_NOT_BUILT`
 * @example
 * ```ts
 * import { loadFamily } from '@wxpay/catalog'
 *
 * console.log(Object.keys(loadFamily('payscore').paths))
 * ```
 */
export function loadFamily(family: string): OpenApiDocument {
  if (!listFamilies().includes(family)) {
    throw new CatalogError(
      'CATALOG_FAMILY_UNKNOWN',
      `Unknown product family ${JSON.stringify(family)}; listFamilies() returns the known ones.`,
    )
  }
  return load(`families/${family}.json`) as OpenApiDocument
}

/** Codes of an error table with their meaning, those of the tables that it extends included. */
export type ErrorCodes = Readonly<Record<string, ErrorMeaning>>

/**
 * Error codes that an operation may answer with, by code, as the official pages list them.
 *
 * @param table - name of its error table: `operation['x-wxpay'].errors`
 * @returns `undefined` for an unknown table
 * @throws {CatalogError} `CATALOG_NOT_BUILT` if the documents do not exist
 * @example
 * ```ts
 * import { findErrors, findOperation } from '@wxpay/catalog'
 *
 * const refund = findOperation('POST /v3/refund/domestic/refunds')
 * const codes = findErrors(refund?.operation['x-wxpay'].errors ?? 'general')
 * console.log(codes?.NOT_ENOUGH?.status) // 403
 * ```
 */
export function findErrors(table: string): ErrorCodes | undefined {
  const tables = load('errors.json') as Readonly<Record<string, ErrorCodes>>
  return Object.hasOwn(tables, table) ? tables[table] : undefined
}
