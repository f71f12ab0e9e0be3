import type { Form, OpenApiDocument, Schema } from '@wxpay/catalog'
import { isObject } from '../domain/fields'

/** A schema without references and combinations: what a generator of values needs. */
export type FlatSchema = Schema

const COMPONENTS = '#/components/schemas/'

/**
 * Resolves a reference, merges the parts of `allOf`, and takes one of the alternatives of `oneOf` or `anyOf`: the one
 * whose required members are given, otherwise the first.
 *
 * @param given - names of the members that a value must have
 */
export function flatSchema(
  schema: Schema,
  document: OpenApiDocument,
  given: ReadonlySet<string> = new Set(),
): FlatSchema {
  if (isObject(schema.properties) && (schema.oneOf !== undefined || schema.anyOf !== undefined))
    return flatSchema(inOneForm(schema, given), document, given)
  const { $ref, allOf = [], anyOf = [], oneOf, ...own } = schema
  const alternatives = [...anyOf, ...(Array.isArray(oneOf) ? (oneOf as Schema[]) : [])]
  const parts = [
    ...($ref === undefined ? [] : [shared($ref, document)]),
    ...allOf,
    ...(alternatives.length === 0 ? [] : [chosen(alternatives, document, given)]),
  ].map((part) => flatSchema(part, document, given))
  return parts.length === 0 ? own : parts.reduceRight<FlatSchema>((merged, part) => merge(part, merged), own)
}

/**
 * An object with several forms (`oneOf` and `anyOf` beside its properties) in one of them: that with all of its
 * required members given, otherwise the first.
 */
function inOneForm({ oneOf = [], anyOf = [], ...schema }: Schema, given: ReadonlySet<string>): Schema {
  const enough = anyOf.map(({ required = [] }): Form => ({ required }))
  const forms = [oneOf, enough].flatMap((group) => {
    const fitting = group.find(
      ({ required = [] }) => required.length > 0 && required.every((name) => given.has(name)),
    )
    return fitting ?? group[0] ?? []
  })
  const excluded = new Set(forms.flatMap(({ properties = {} }) => Object.keys(properties)))
  return {
    ...schema,
    required: [...(schema.required ?? []), ...forms.flatMap(({ required = [] }) => required)],
    properties: Object.fromEntries(
      Object.entries(schema.properties ?? {}).filter(([name]) => !excluded.has(name)),
    ),
  }
}

/** The members of an object, each without references. */
export function flatMembers(schema: Schema, document: OpenApiDocument): Readonly<Record<string, FlatSchema>> {
  return Object.fromEntries(
    Object.entries(flatSchema(schema, document).properties ?? {}).map(([name, member]) => [
      name,
      flatSchema(member, document),
    ]),
  )
}

function shared($ref: string, document: OpenApiDocument): Schema {
  const name = $ref.slice(COMPONENTS.length)
  const found = document.components.schemas?.[name]
  if (!$ref.startsWith(COMPONENTS) || found === undefined)
    throw new Error(`The catalog has no schema ${$ref}.`)
  return found
}

function chosen(
  alternatives: readonly Schema[],
  document: OpenApiDocument,
  given: ReadonlySet<string>,
): Schema {
  const fits = (alternative: Schema): boolean => {
    const { required = [] } = flatSchema(alternative, document, given)
    return required.length > 0 && required.every((name) => given.has(name))
  }
  return alternatives.find(fits) ?? alternatives[0] ?? {}
}

/** Joins two parts; where both define a keyword, the second one counts, and members and requirements are united. */
function merge(first: FlatSchema, second: FlatSchema): FlatSchema {
  const joined: Record<string, unknown> = { ...first, ...second }
  if (isObject(first.properties) && isObject(second.properties)) {
    joined['properties'] = { ...first.properties, ...second.properties }
  }
  if (first.required !== undefined && second.required !== undefined) {
    joined['required'] = [...new Set([...first.required, ...second.required])]
  }
  return joined
}
