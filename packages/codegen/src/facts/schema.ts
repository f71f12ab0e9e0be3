import { readFileSync } from 'node:fs'
import type { Bilingual } from '@wxpay/catalog'

/** JSON Schema of the extensions, as far as `x-wxpay.schema.json` uses it. */
export interface Definition {
  readonly $ref?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Definition[]
  readonly oneOf?: readonly Definition[]
  readonly items?: Definition
  readonly properties?: Readonly<Record<string, Definition>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Definition | false
  readonly default?: unknown
  /** The fact is in the SDK's table. */
  readonly 'x-sdk'?: true
  /** Text that reference pages show where the fact or the value is found. */
  readonly 'x-page'?: Bilingual
}

/** Extensions of OpenAPI in the catalog. */
export interface FactSchema {
  readonly $id: string
  readonly $defs: Readonly<Record<string, Definition>>
}

/** Keywords of the schema's own, which validate nothing. */
export const ANNOTATIONS = ['x-sdk', 'x-page'] as const

export function readFactSchema(file: string): FactSchema {
  return JSON.parse(readFileSync(file, 'utf8')) as FactSchema
}

export function definitionOf(schema: FactSchema, name: string): Definition {
  const found = schema.$defs[name]
  if (found === undefined) throw new Error(`${schema.$id} has no definition ${name}.`)
  return found
}

/** Facts of an operation that are in the SDK's table, in the order of the schema. */
export function sdkFacts(schema: FactSchema): [string, Definition][] {
  return Object.entries(definitionOf(schema, 'OperationFacts').properties ?? {}).filter(
    ([, fact]) => fact['x-sdk'] === true,
  )
}

/** Texts of reference pages for the facts of an operation, by fact. */
export function factTexts(schema: FactSchema): [string, Bilingual][] {
  return Object.entries(definitionOf(schema, 'OperationFacts').properties ?? {}).flatMap(
    ([name, { 'x-page': text }]) => (text === undefined ? [] : [[name, text] as [string, Bilingual]]),
  )
}

/** Text of reference pages for a value of an enumeration such as `Advice`. */
export function valueText(schema: FactSchema, enumeration: string, value: string): Bilingual {
  const found = definitionOf(schema, enumeration).oneOf?.find((each) => each.const === value)
  const text = found?.['x-page']
  if (text === undefined) throw new Error(`${schema.$id}: ${enumeration} has no x-page text for ${value}.`)
  return text
}
