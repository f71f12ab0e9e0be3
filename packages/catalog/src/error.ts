/** An error in reading the catalog. */
export type CatalogErrorCode = 'CATALOG_NOT_BUILT' | 'CATALOG_FAMILY_UNKNOWN'

/** `CATALOG_NOT_BUILT`: the documents do not exist. `CATALOG_FAMILY_UNKNOWN`: unknown product family. */
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
