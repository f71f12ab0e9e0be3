/** Why the catalog could not be read. */
export type CatalogErrorCode = 'CATALOG_NOT_BUILT' | 'CATALOG_FAMILY_UNKNOWN'

/** The catalog's documents are not there, or there is none by that name. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError'

  constructor(
    readonly code: CatalogErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options)
  }
}
