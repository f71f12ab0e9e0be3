import type { FieldMarks, Mode } from '@wxpay/catalog'
import type { Cursor } from '../catalog/cursor'
import type { Glossary, Position } from '../glossary/glossary'
import type { Dependent, Form, FormGroup, Limits, Member, ObjectShape, Shape, StringShape } from './shape'

const LIMITS = ['maxLength', 'minLength', 'maximum', 'minimum', 'maxItems', 'minItems'] as const
const SCHEMA_REFERENCE = /^#\/components\/schemas\/(.+)$/

/** Leaves out undefined members, because optional properties are exact. */
export function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

function limitsOf(schema: Cursor): Limits | undefined {
  const limits: Record<string, number | string> = {}
  for (const name of LIMITS) {
    const value = schema.at(name).numberIfAny()
    if (value !== undefined) limits[name] = value
  }
  const pattern = schema.at('pattern').textIfAny()
  if (pattern !== undefined) limits['pattern'] = pattern
  const initial = schema.at('default').value
  if (initial !== undefined)
    limits['initial'] = typeof initial === 'string' ? initial : JSON.stringify(initial)
  return Object.keys(limits).length === 0 ? undefined : limits
}

/** Values of an enumeration. `enum` lists all allowed values, `x-extensible-enum` the known ones. */
function valuesOf(schema: Cursor): { readonly values?: Cursor[]; readonly extensible?: true } {
  const closed = schema.at('enum')
  const open = schema.at('x-extensible-enum')
  if (closed.exists && open.exists) open.fail('an enumeration is either `enum` or `x-extensible-enum`')
  if (open.exists) return { values: open.items(), extensible: true }
  return closed.exists ? { values: closed.items() } : {}
}

/** `^coupon_id_\d+$` is `coupon_id_$n` in the glossary, a second index is `$m`. */
export const indexedName = (pattern: string): string =>
  pattern
    .replace(/^\^|\$$/g, '')
    .replace('\\d+', '$n')
    .replace('\\d+', '$m')

/** `oneOf` and `anyOf` beside the properties of an object. */
const GROUPS = [
  ['oneOf', 'exactly one'],
  ['anyOf', 'at least one'],
] as const

function formOf(branch: Cursor, isRequired: (name: string) => boolean | undefined): Form {
  const required = branch.at('required').texts()
  const absent = branch.at('properties').entries()
  for (const name of [...required, ...absent.map(([name]) => name)]) {
    const always = isRequired(name)
    if (always === undefined) branch.fail(`${name} is in a form but not a property`)
    if (always) branch.fail(`${name} is in a form, and required in every form`)
  }
  for (const [name, schema] of absent) {
    if (schema.value !== false) schema.fail(`a form excludes a field (\`${name}: false\`) or requires it`)
  }
  // Checked against the schema of the extensions when the catalog was read.
  const mode = branch.at('x-wxpay-mode').textIfAny() as Mode | undefined
  return present({ mode, required, absent: absent.map(([name]) => name) })
}

/** The forms of an object, or of the parameters of a query. */
export function formGroupsOf(schema: Cursor, members: readonly Member[]): FormGroup[] {
  const isRequired = (name: string): boolean | undefined =>
    members.find((member) => member.name === name)?.required
  return GROUPS.flatMap(([keyword, kind]): FormGroup[] =>
    schema.at(keyword).exists
      ? [
          {
            kind,
            forms: schema
              .at(keyword)
              .items()
              .map((branch) => formOf(branch, isRequired)),
          },
        ]
      : [],
  )
}

/** Reads schemas as shapes. References stay names, so the time is linear in the source. */
export class SchemaReader {
  readonly #glossary: Glossary
  readonly #terms: (name: string) => string | undefined

  constructor(glossary: Glossary, termOfSchema: (name: string) => string | undefined) {
    this.#glossary = glossary
    this.#terms = termOfSchema
  }

  shape(schema: Cursor, position: Position): Shape {
    const reference = schema.at('$ref')
    if (reference.exists) {
      const name = SCHEMA_REFERENCE.exec(reference.text())?.[1]
      return name === undefined
        ? reference.fail('a schema must not refer to a schema')
        : { kind: 'named', name }
    }
    const choice = schema.at('oneOf').exists ? schema.at('oneOf') : schema.at('anyOf')
    if (choice.exists && !schema.at('properties').exists)
      return { kind: 'choice', options: choice.items().map((option) => this.shape(option, position)) }
    return this.#byType(schema, position)
  }

  #byType(schema: Cursor, position: Position): Shape {
    if (!schema.at('type').exists) return this.#untyped(schema, position)
    const type = schema.at('type').oneOf('string', 'integer', 'number', 'boolean', 'array', 'object')
    switch (type) {
      case 'string':
        return this.#string(schema, position)
      case 'integer':
      case 'number': {
        const { values, extensible } = valuesOf(schema)
        return present({
          kind: type,
          format: schema.at('format').textIfAny(),
          values: values?.map((value) => value.numberIfAny() ?? value.fail('expected a number')),
          extensible,
          limits: limitsOf(schema),
        })
      }
      case 'boolean':
        return { kind: 'boolean' }
      case 'array': {
        const items = schema.at('items')
        if (!items.exists) schema.fail('a list needs items')
        return present({
          kind: 'list' as const,
          of: this.shape(items, position),
          limits: limitsOf(schema),
        })
      }
      case 'object':
        return this.#object(schema, position)
    }
  }

  #object(schema: Cursor, position: Position): ObjectShape {
    const members = this.members(schema, position)
    const dependent = schema
      .at('dependentRequired')
      .entries()
      .map(([on, others]): Dependent => ({ on, others: others.texts() }))
    for (const name of dependent.flatMap(({ on, others }) => [on, ...others])) {
      if (!members.some((member) => member.name === name))
        schema.at('dependentRequired').fail(`${name} is required but not a property`)
    }
    const forms = formGroupsOf(schema, members)
    return present({
      kind: 'object' as const,
      members,
      indexed: this.#indexed(schema, position),
      dependent: dependent.length > 0 ? dependent : undefined,
      forms: forms.length > 0 ? forms : undefined,
    })
  }

  #untyped(schema: Cursor, position: Position): Shape {
    const constant = schema.at('const')
    if (constant.exists || schema.at('contentSchema').exists || valuesOf(schema).values !== undefined)
      return this.#string(schema, position)
    if (schema.at('properties').exists) return this.#object(schema, position)
    return { kind: 'anything' }
  }

  #string(schema: Cursor, position: Position): StringShape {
    const content = schema.at('contentSchema')
    const media = schema.at('contentMediaType').textIfAny()
    const { values, extensible } = valuesOf(schema)
    // Checked against the schema of the extensions when the catalog was read.
    const {
      'x-wxpay-encrypted': encryptedWith,
      'x-wxpay-encoded': encoded,
      'x-wxpay-length-unit': lengthUnit,
    } = schema.object() as FieldMarks
    return present({
      kind: 'string',
      format: schema.at('contentEncoding').textIfAny() ?? schema.at('format').textIfAny(),
      values: values?.map((value) => String(value.value)),
      extensible,
      constant: schema.at('const').textIfAny(),
      encryptedWith,
      encoded,
      lengthUnit,
      inner: content.exists ? this.shape(content, position) : undefined,
      bytes:
        media !== undefined && !content.exists && encoded === undefined && encryptedWith === undefined
          ? true
          : undefined,
      limits: limitsOf(schema),
    })
  }

  members(schema: Cursor, position: Position): Member[] {
    const required = new Set(schema.at('required').texts())
    const properties = schema.at('properties').entries()
    for (const name of required) {
      if (!properties.some(([property]) => property === name))
        schema.at('required').fail(`${name} is required but not a property`)
    }
    return properties.map(([name, property]) => this.member(name, property, position, required.has(name)))
  }

  #indexed(schema: Cursor, position: Position): Member[] {
    return schema
      .at('patternProperties')
      .entries()
      .map(([pattern, property]) => this.member(indexedName(pattern), property, position, false))
  }

  member(name: string, schema: Cursor, position: Position, required: boolean): Member {
    const shape = this.shape(schema, position)
    const term =
      schema.at('title').textIfAny() ?? (shape.kind === 'named' ? this.#terms(shape.name) : undefined)
    const [example] = schema.at('examples').items()
    const [item] = schema.at('items').at('examples').items()
    return present({
      name,
      required,
      term,
      meaning: this.#glossary.meaning(name, term, position),
      deprecated: schema.at('deprecated').flag() ? true : undefined,
      example: example?.value ?? (item === undefined ? undefined : [item.value]),
      shape,
    })
  }
}
