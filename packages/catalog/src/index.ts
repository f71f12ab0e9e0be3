export { type ErrorCodes, findErrors, listFamilies, loadCatalog, loadFamily } from './document'
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
  LinkMarks,
  OfficialMethods,
  OperationFacts,
  Pages,
  Pagination,
  Sources,
  Relation,
  EncryptedWith,
  SecurityFacts,
  WebhookFacts,
} from './generated/x-wxpay'
export type {
  Link,
  MediaType,
  PathItemMethod,
  OpenApiDocument,
  Operation,
  Parameter,
  PathItem,
  Reference,
  Response,
  Schema,
} from './openapi'
export { bodySchema, fileParts, parameterSchema, responseSchema, textParts } from './schemas'
export { selfContained } from './self-contained'
export { findWebhook, type FoundWebhook } from './webhook'
