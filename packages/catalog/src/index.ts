export { listFamilies, loadCatalog, loadFamily } from './document'
export { CatalogError, type CatalogErrorCode } from './error'
export { findOperation, type FoundOperation } from './operation'
export type {
  Advice,
  Bilingual,
  ErrorMeaning,
  ErrorTable,
  FieldMarks,
  Form,
  Forms,
  Mode,
  OperationFacts,
  Pages,
  Pagination,
  Sources,
  EncryptedWith,
  SecurityFacts,
  WebhookFacts,
} from './generated/x-wxpay'
export type {
  MediaType,
  Method,
  OpenApiDocument,
  Operation,
  Parameter,
  PathItem,
  Reference,
  Response,
  Schema,
} from './openapi'
export { findWebhook, type FoundWebhook } from './webhook'
