import { propertyName, quoted } from '../declarations/type-text'
import { type Definition, definitionOf, type FactSchema, sdkFacts } from './schema'

const REFERENCE = /^#\/\$defs\/(\w+)$/

/** TypeScript of a definition; members of an object are indented one step deeper than `indent`. */
function typeOf(definition: Definition, indent = ''): string {
  const { $ref, type, items, properties, additionalProperties } = definition
  if ($ref !== undefined) return REFERENCE.exec($ref)?.[1] ?? fail(`cannot follow ${$ref}`)
  if (definition.const !== undefined) return literalOf(definition.const)
  if (definition.enum !== undefined) return definition.enum.map(literalOf).join(' | ')
  const choice = definition.anyOf ?? definition.oneOf
  if (choice !== undefined) return choice.map((each) => typeOf(each, indent)).join(' | ')
  if (Array.isArray(type)) return type.map((each: string) => typeOf({ type: each }, indent)).join(' | ')
  switch (type) {
    case 'string':
    case 'number':
    case 'boolean':
      return type
    case 'integer':
      return 'number'
    case 'array':
      return `readonly ${grouped(typeOf(items ?? fail('an array needs items'), indent))}[]`
    case 'object':
      if (properties !== undefined) return `{\n${membersOf(definition, `${indent}  `)}${indent}}`
      if (additionalProperties !== undefined && additionalProperties !== false)
        return `Readonly<Record<string, ${typeOf(additionalProperties, indent)}>>`
      break
    default:
  }
  return fail(`cannot write the type of ${JSON.stringify(definition)}`)
}

const fail = (message: string): never => {
  throw new Error(`x-wxpay.schema.json: ${message}`)
}

const grouped = (type: string): string => (type.includes('|') ? `(${type})` : type)

const literalOf = (value: unknown): string => (typeof value === 'string' ? quoted(value) : String(value))

function membersOf({ properties = {}, required = [] }: Definition, indent: string): string {
  return Object.entries(properties)
    .map(([name, member]) => memberText(name, member, required.includes(name), indent))
    .join('')
}

function memberText(name: string, member: Definition, required: boolean, indent: string): string {
  const line = `${indent}readonly ${propertyName(name)}${required ? '' : '?'}: ${typeOf(member, indent)}\n`
  return `${commentOf(member.description, indent)}${line}`
}

export const commentOf = (text: string | undefined, indent: string): string =>
  text === undefined ? '' : `${indent}/** ${text.replaceAll('*/', '*∕')} */\n`

function declarationOf(name: string, definition: Definition): string {
  const members = definition.type === 'object' && definition.properties !== undefined
  const body = members ? `interface ${name} ${typeOf(definition)}` : `type ${name} = ${typeOf(definition)}`
  const values =
    definition.oneOf?.map((each) => ` * - \`${String(each.const)}\`: ${each.description ?? ''}\n`) ?? []
  const comment =
    values.length === 0
      ? commentOf(definition.description, '')
      : `/**\n * ${definition.description ?? ''}\n *\n${values.join('')} */\n`
  return `${comment}export ${body}\n`
}

const HEAD = '// Generated from x-wxpay.schema.json by `npm run generate`.\n\n'

/** Types of all extensions of OpenAPI in the catalog. */
export function catalogTypes(schema: FactSchema): string {
  return (
    HEAD +
    Object.entries(schema.$defs)
      .map(([name, each]) => declarationOf(name, each))
      .join('\n')
  )
}

/** A fact of an operation that follows from OpenAPI itself, for the SDK's table. */
export interface DerivedType {
  readonly name: string
  readonly type: string
  readonly description: string
}

/** Types of the SDK's tables: those of its facts, and of what they refer to. */
export function sdkTypes(schema: FactSchema, derived: readonly DerivedType[]): string {
  const facts = sdkFacts(schema).map(([name, fact]) => memberText(name, withoutDefault(fact), false, '  '))
  const others = derived.map(
    ({ name, type, description }) => `${commentOf(description, '  ')}  readonly ${name}?: ${type}\n`,
  )
  return [
    `${HEAD}/** Facts of one operation. An empty object is a JSON operation of APIv3 that answers 200. */\n`,
    `export interface OperationFacts {\n${facts.join('')}${others.join('')}}\n`,
    ...['Pagination', 'Advice', 'Bilingual', 'ErrorMeaning'].map(
      (name) => `\n${declarationOf(name, definitionOf(schema, name))}`,
    ),
  ].join('')
}

/** The table leaves out a value that equals the default, so its type has not got it either. */
function withoutDefault(fact: Definition): Definition {
  if (fact.default === undefined) return fact
  const others = (list: readonly Definition[] | undefined): readonly Definition[] | undefined =>
    list?.filter((each) => each.const !== fact.default)
  const { anyOf, enum: values } = fact
  return {
    ...fact,
    ...(anyOf === undefined ? {} : { anyOf: others(anyOf) ?? [] }),
    ...(values === undefined ? {} : { enum: values.filter((value) => value !== fact.default) }),
  }
}
