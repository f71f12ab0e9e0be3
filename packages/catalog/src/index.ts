export { listFamilies, loadCatalog, loadFamily } from './document'
export { CatalogError, type CatalogErrorCode } from './error'
export { findOperation, type FoundOperation } from './operation'
export type {
  Bilingual,
  MediaType,
  Method,
  OpenApiDocument,
  Operation,
  OperationFacts,
  Pagination,
  Parameter,
  PathItem,
  Reference,
  Response,
  Schema,
  SealedBy,
  WebhookFacts,
} from './openapi'
export { findWebhook, type FoundWebhook } from './webhook'
