import document from '../../openapi.json'

/** The OpenAPI 3.1 description of the control API. */
export const controlDocument: unknown = document
