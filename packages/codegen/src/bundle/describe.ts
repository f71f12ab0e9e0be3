import type { Glossary, Place } from '../glossary/glossary'
import { indexedName } from '../model/schema'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mapObject = (value: unknown, change: (key: string, member: unknown) => unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(key, member)]))
    : value

/** Writes the glossary's English beside the Chinese terms of OpenAPI objects; what it is given stays as it is. */
export class Describer {
  readonly #glossary: Glossary
  readonly #titleOf: (schemaName: string) => string | undefined

  constructor(glossary: Glossary, titleOfSchema: (name: string) => string | undefined) {
    this.#glossary = glossary
    this.#titleOf = titleOfSchema
  }

  #sentence(name: string, schema: Json, place: Place): string | undefined {
    const reference = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined
    const own = typeof schema['title'] === 'string' ? schema['title'] : undefined
    const term = own ?? (reference === undefined ? undefined : this.#titleOf(reference))
    return this.#glossary.meaning(name, term, place)
  }

  #property(name: string, value: unknown, place: Place): unknown {
    const schema = this.schema(value, place)
    if (!isObject(schema)) return schema
    const description = this.#sentence(name, schema, place)
    return description === undefined ? schema : { ...schema, description }
  }

  schema(value: unknown, place: Place): unknown {
    return mapObject(value, (key, member) => {
      switch (key) {
        case 'properties':
          return mapObject(member, (name, property) => this.#property(name, property, place))
        case 'patternProperties':
          return mapObject(member, (name, property) => this.#property(indexedName(name), property, place))
        case 'items':
        case 'contentSchema':
        case 'additionalProperties':
          return this.schema(member, place)
        case 'oneOf':
        case 'anyOf':
        case 'allOf':
          return Array.isArray(member) ? member.map((each: unknown) => this.schema(each, place)) : member
        default:
          return member
      }
    })
  }

  parameter(value: unknown, place: Place): unknown {
    if (!isObject(value) || typeof value['name'] !== 'string' || !isObject(value['schema'])) return value
    const description = this.#sentence(value['name'], value['schema'], place)
    const schema = this.schema(value['schema'], place)
    return description === undefined ? { ...value, schema } : { ...value, description, schema }
  }

  /** A request body or a response: what it holds, by media type. */
  content(value: unknown, place: Place): unknown {
    return mapObject(value, (key, member) => {
      if (key !== 'content') return member
      return mapObject(member, (_, media) =>
        mapObject(media, (part, schema) => (part === 'schema' ? this.schema(schema, place) : schema)),
      )
    })
  }

  operation(value: unknown, place: Place): unknown {
    if (!isObject(value)) return value
    const described = mapObject(value, (key, member) => {
      switch (key) {
        case 'parameters':
          return Array.isArray(member) ? member.map((each: unknown) => this.parameter(each, place)) : member
        case 'requestBody':
          return this.content(member, place)
        case 'responses':
          return mapObject(member, (_, response) => this.content(response, place))
        default:
          return member
      }
    })
    return { ...namesOf(value), ...(described as Json) }
  }

  pathItem(value: unknown, place: Place): unknown {
    return mapObject(value, (key, member) => {
      if (key === 'parameters')
        return Array.isArray(member) ? member.map((each: unknown) => this.parameter(each, place)) : member
      return isObject(member) && 'operationId' in member ? this.operation(member, place) : member
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

/** OpenAPI's own summary, description and link, out of the names in both languages. */
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
