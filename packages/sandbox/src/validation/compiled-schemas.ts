import type { OpenApiDocument, Schema } from '@wxpay/catalog'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { closed } from './closed-schema'

/** Compiles a schema of a document, closed, with the document's shared schemas at hand. */
export type Compile = (document: OpenApiDocument, schema: Schema) => ValidateFunction

const COMPONENTS = '#/components/schemas/'

/** A compiler that keeps what it knows of each document. */
export function compiler(): Compile {
  const known = new WeakMap<OpenApiDocument, Ajv2020>()
  return (document, schema) => {
    const ajv = known.get(document) ?? withComponents(document)
    known.set(document, ajv)
    return ajv.compile(relinked(closed(schema)))
  }
}

function withComponents(document: OpenApiDocument): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, verbose: true })
  addFormats(ajv)
  ajv.addFormat('uint64', true)
  // Added, not compiled: a shared schema is compiled when an operation first refers to it.
  for (const [name, schema] of Object.entries(document.components.schemas ?? {})) {
    ajv.addSchema(relinked(closed(schema)), keyOf(name))
  }
  return ajv
}

const keyOf = (name: string): string => `catalogue:${name}`

function relinked(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (keyword, value: unknown) =>
    keyword === '$ref' && typeof value === 'string' && value.startsWith(COMPONENTS)
      ? keyOf(value.slice(COMPONENTS.length))
      : value,
  ) as Schema
}
