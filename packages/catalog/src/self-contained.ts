import type { OpenApiDocument, Schema } from './openapi'

const COMPONENTS = '#/components/schemas/'
const DEFINITIONS = '#/definitions/'

/** Schemas with the shared ones that they refer to. */
export interface SelfContained<Schemas> {
  readonly schemas: Schemas
  /** By the name after `#/definitions/`. */
  readonly definitions: Readonly<Record<string, Schema>>
}

/** Copies schemas of the catalog with everything that they refer to, so that they can be read without the document. */
export function selfContained<Schemas extends Readonly<Record<string, Schema | undefined>>>(
  schemas: Schemas,
  document: OpenApiDocument,
): SelfContained<Schemas> {
  const definitions: Record<string, Schema> = {}
  const copy = <Value>(given: Value): Value =>
    JSON.parse(JSON.stringify(given), (keyword, value: unknown) => {
      if (keyword !== '$ref' || typeof value !== 'string' || !value.startsWith(COMPONENTS)) return value
      const name = value.slice(COMPONENTS.length)
      const shared = document.components.schemas?.[name]
      if (shared !== undefined && !Object.hasOwn(definitions, name)) {
        // Before its own references are followed, which may lead back to it.
        definitions[name] = {}
        definitions[name] = copy(shared)
      }
      return DEFINITIONS + name
    }) as Value
  return { schemas: copy(schemas), definitions }
}
