import type { Glossary, Position } from '../glossary/glossary'
import { indexedName } from '../model/schema'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mapObject = (value: unknown, change: (key: string, member: unknown) => unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(key, member)]))
    : value

/** Adds the glossary's English to the Chinese terms of OpenAPI objects. Does not modify its input. */
export class Describer {
  readonly #glossary: Glossary
  readonly #titleOf: (schemaName: string) => string | undefined

  constructor(glossary: Glossary, titleOfSchema: (name: string) => string | undefined) {
    this.#glossary = glossary
    this.#titleOf = titleOfSchema
  }

  #sentence(name: string, schema: Json, position: Position): string | undefined {
    const reference = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined
    const own = typeof schema['title'] === 'string' ? schema['title'] : undefined
    const term = own ?? (reference === undefined ? undefined : this.#titleOf(reference))
    return this.#glossary.meaning(name, term, position)?.en
  }

  #property(name: string, value: unknown, position: Position): unknown {
    const schema = this.schema(value, position)
    if (!isObject(schema)) return schema
    const description = this.#sentence(name, schema, position)
    return description === undefined ? schema : { ...schema, description }
  }

  schema(value: unknown, position: Position): unknown {
    return mapObject(value, (key, member) => {
      switch (key) {
        case 'properties':
          return mapObject(member, (name, property) => this.#property(name, property, position))
        case 'patternProperties':
          return mapObject(member, (name, property) => this.#property(indexedName(name), property, position))
        case 'items':
        case 'contentSchema':
        case 'additionalProperties':
          return this.schema(member, position)
        case 'oneOf':
        case 'anyOf':
        case 'allOf':
          return Array.isArray(member) ? member.map((each: unknown) => this.schema(each, position)) : member
        default:
          return member
      }
    })
  }

  parameter(value: unknown, position: Position): unknown {
    if (!isObject(value) || typeof value['name'] !== 'string' || !isObject(value['schema'])) return value
    const description = this.#sentence(value['name'], value['schema'], position)
    const schema = this.schema(value['schema'], position)
    return description === undefined ? { ...value, schema } : { ...value, description, schema }
  }

  /** Content of a request body or a response, by media type. */
  content(value: unknown, position: Position): unknown {
    return mapObject(value, (key, member) => {
      if (key !== 'content') return member
      return mapObject(member, (_, media) =>
        mapObject(media, (part, schema) => (part === 'schema' ? this.schema(schema, position) : schema)),
      )
    })
  }

  operation(value: unknown, position: Position): unknown {
    if (!isObject(value)) return value
    const described = mapObject(value, (key, member) => {
      switch (key) {
        case 'parameters':
          return Array.isArray(member)
            ? member.map((each: unknown) => this.parameter(each, position))
            : member
        case 'requestBody':
          return this.content(member, position)
        case 'responses':
          return mapObject(member, (_, response) => this.content(response, position))
        default:
          return member
      }
    })
    return { ...namesOf(value), ...(described as Json) }
  }

  pathItem(value: unknown, position: Position): unknown {
    return mapObject(value, (key, member) => {
      if (key === 'parameters')
        return Array.isArray(member) ? member.map((each: unknown) => this.parameter(each, position)) : member
      return isObject(member) && 'operationId' in member ? this.operation(member, position) : member
    })
  }
}

const both = (value: unknown, between: string): string | undefined => {
  if (!isObject(value)) return undefined
  const parts = [value['zh'], value['en']].filter(
    (part): part is string => typeof part === 'string' && part !== '',
  )
  return parts.length === 0 ? undefined : [...new Set(parts)].join(between)
}

/** OpenAPI's own summary, description and link, from the names in both languages. */
function namesOf(operation: Json): Json {
  const own = isObject(operation['x-wxpay']) ? operation['x-wxpay'] : {}
  const summary = both(own['name'], ' / ')
  const description = both(own['summary'], '\n\n')
  const page = Array.isArray(own['docs']) && typeof own['docs'][0] === 'string' ? own['docs'][0] : undefined
  return {
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    ...(page === undefined ? {} : { externalDocs: { url: page } }),
  }
}
