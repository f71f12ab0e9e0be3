import type { OpenApiDocument, Schema } from '@wxpay/catalog'
import type { Ajv2020, FuncKeywordDefinition, ValidateFunction } from 'ajv/dist/2020.js'
import { newAjvWithFormats } from './ajv'
import { closed } from './closed-schema'
import { lengthOf } from './length'

/** Compiles a closed schema of a document, which may refer to the shared schemas of the document. */
export type Compile = (document: OpenApiDocument, schema: Schema) => ValidateFunction

const COMPONENTS = '#/components/schemas/'

/**
 * A compiler that keeps the shared schemas of each document, and the validator of each schema object: Ajv keeps whatever it
 * has compiled, so compiling the same schema for each request would fill the memory.
 *
 * @param errors - whether validators report the first error or all of them
 */
export function compiler(errors: 'first' | 'all' = 'first'): Compile {
  const known = new WeakMap<OpenApiDocument, Ajv2020>()
  const validators = new WeakMap<Schema, ValidateFunction>()
  return (document, schema) => {
    const compiled = validators.get(schema)
    if (compiled !== undefined) return compiled
    const ajv = known.get(document) ?? withComponents(document, errors)
    known.set(document, ajv)
    const validator = ajv.compile(relinked(closed(schema)))
    validators.set(schema, validator)
    return validator
  }
}

function withComponents(document: OpenApiDocument, errors: 'first' | 'all'): Ajv2020 {
  // The catalog's own tests check that its schemas are valid.
  const ajv = newAjvWithFormats({
    strict: false,
    verbose: true,
    allErrors: errors === 'all',
    validateSchema: false,
    addUsedSchema: false,
    code: { optimize: false },
  })
  ajv.addFormat('uint64', true)
  ajv.addKeyword(bytesKeyword('maxBytes', (length, limit) => length <= limit))
  ajv.addKeyword(bytesKeyword('minBytes', (length, limit) => length >= limit))
  // A shared schema is added here, and compiled when an operation first refers to it.
  for (const [name, schema] of Object.entries(document.components.schemas ?? {})) {
    ajv.addSchema(relinked(closed(schema)), keyOf(name))
  }
  return ajv
}

function bytesKeyword(
  keyword: string,
  holds: (length: number, limit: number) => boolean,
): FuncKeywordDefinition {
  return {
    keyword,
    type: 'string',
    schemaType: 'number',
    validate: (limit: number, text: string) => holds(lengthOf(text, 'bytes'), limit),
  }
}

const keyOf = (name: string): string => `catalog:${name}`

function relinked(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (keyword, value: unknown) =>
    keyword === '$ref' && typeof value === 'string' && value.startsWith(COMPONENTS)
      ? keyOf(value.slice(COMPONENTS.length))
      : value,
  ) as Schema
}
