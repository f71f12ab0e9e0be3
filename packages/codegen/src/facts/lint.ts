import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { closest, distance } from 'fastest-levenshtein'
import { CatalogError, type Fault } from '../catalog/cursor'
import type { CatalogSource } from '../catalog/read'
import { ANNOTATIONS, type FactSchema } from './schema'

type Json = Readonly<Record<string, unknown>>

/** A value to check: where it is in the catalog, and what it belongs to. */
interface Position {
  readonly file: string
  readonly pointer: string
  /** `POST /v3/…`, the key of a notification, or the name of a component. */
  readonly owner: string
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

const METHODS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete'])

/** Keys below which names are the API's own and values are data. */
const DATA: ReadonlySet<string> = new Set(['examples', 'example', 'enum', 'x-extensible-enum'])

/**
 * Checks every extension of the catalog against `x-wxpay.schema.json`.
 *
 * @throws {CatalogError} with every fault: file, JSON pointer, operation, and what is allowed
 */
export function lintFacts(source: CatalogSource, schema: FactSchema): void {
  const [first, ...others] = new Linter(schema).check(source)
  if (first !== undefined) throw new CatalogError(first, ...others)
}

type Kind = 'operation' | 'webhook' | 'security' | 'field' | 'link' | 'errors'

class Linter {
  readonly #validators: Readonly<Record<Kind, ValidateFunction>>
  readonly #faults: Fault[] = []

  constructor(schema: FactSchema) {
    const ajv = new Ajv2020({
      allErrors: true,
      verbose: true,
      strictRequired: false,
      strictTypes: false,
      // The tests of the catalog check the schema itself; compiling its schema takes longer than all the rest.
      validateSchema: false,
    })
    ajv.addVocabulary([...ANNOTATIONS])
    ajv.addSchema(schema)
    const of = (name: string): ValidateFunction => {
      const validate = ajv.getSchema(`${schema.$id}#/$defs/${name}`)
      if (validate === undefined) throw new Error(`${schema.$id} has no definition ${name}.`)
      return validate
    }
    this.#validators = {
      operation: of('OperationFacts'),
      webhook: of('WebhookFacts'),
      security: of('SecurityFacts'),
      field: of('FieldMarks'),
      link: of('LinkMarks'),
      errors: of('ErrorTable'),
    }
  }

  check(source: CatalogSource): readonly Fault[] {
    for (const [path, { file, value }] of source.paths) this.#pathItem(value, file, path, 'operation')
    for (const [key, { file, value }] of source.webhooks) this.#pathItem(value, file, key, 'webhook')
    for (const components of Object.values(source.components)) {
      for (const [name, { file, value }] of components) this.#marks(value, { file, pointer: '', owner: name })
    }
    const schemes = source.root.at('components').at('securitySchemes')
    for (const [name, scheme] of schemes.entries()) {
      const own = scheme.at('x-wxpay')
      if (own.exists)
        this.#validate('security', own.value, { file: own.file, pointer: own.pointer, owner: name })
    }
    for (const [name, { file, value }] of source.errors)
      this.#validate('errors', value, { file, pointer: '', owner: `error table ${name}` })
    return this.#faults
  }

  #pathItem(item: unknown, file: string, key: string, kind: 'operation' | 'webhook'): void {
    if (!isObject(item)) return
    for (const [name, member] of Object.entries(item)) {
      const isOperation = METHODS.has(name) && isObject(member)
      const owner = isOperation && kind === 'operation' ? `${name.toUpperCase()} ${key}` : key
      const position = { file, pointer: `/${escaped(name)}`, owner }
      if (!isOperation) {
        this.#marks(member, position)
        continue
      }
      const { 'x-wxpay': own, ...others } = member
      this.#validate(kind, own ?? {}, { ...position, pointer: `${position.pointer}/x-wxpay` })
      this.#marks(others, position)
    }
  }

  /**
   * Extensions of schemas, at any depth.
   *
   * @param keys - whether the keys of the value are keywords or names of fields, which may begin with x- themselves
   * @param trail - keys that lead from the position to the value; joined only where there is something to check
   */
  #marks(
    value: unknown,
    position: Position,
    keys: 'keywords' | 'names' = 'keywords',
    trail: string[] = [],
  ): void {
    if (!isObject(value) && !Array.isArray(value)) return
    const areNames = keys === 'names'
    let marks: Record<string, unknown> | undefined
    for (const [key, member] of Object.entries(value)) {
      if (!areNames && key.startsWith('x-')) (marks ??= {})[key] = member as unknown
      if (typeof member !== 'object' || member === null || (!areNames && DATA.has(key))) continue
      trail.push(key)
      if (!areNames && key === 'links') {
        this.#links(member as object, position, trail)
        trail.pop()
        continue
      }
      this.#marks(member, position, !areNames && key === 'properties' ? 'names' : 'keywords', trail)
      trail.pop()
    }
    if (marks === undefined) return
    const path = trail.map((key) => `/${escaped(key)}`).join('')
    this.#validate('field', marks, { ...position, pointer: `${position.pointer}${path}` })
  }

  /** Extensions of the links of a response. */
  #links(links: object, position: Position, trail: readonly string[]): void {
    for (const [name, link] of Object.entries(links) as [string, unknown][]) {
      const path = [...trail, name].map((key) => `/${escaped(key)}`).join('')
      const marks = isObject(link)
        ? Object.fromEntries(Object.entries(link).filter(([key]) => key.startsWith('x-')))
        : link
      this.#validate('link', marks, { ...position, pointer: `${position.pointer}${path}` })
    }
  }

  #validate(kind: Kind, value: unknown, position: Position): void {
    const validate = this.#validators[kind]
    if (validate(value)) return
    const errors = validate.errors ?? []
    for (const error of errors) {
      if (isDetail(error, errors)) continue
      const { path, message } = explain(error)
      this.#faults.push({
        file: position.file,
        pointer: `${position.pointer}${path}`,
        message: `${message} (${position.owner})`,
      })
    }
  }
}

/** Whether an error only tells why one alternative of an `anyOf` or `oneOf` failed. */
const isDetail = (error: ErrorObject, all: readonly ErrorObject[]): boolean =>
  all.some(
    (other) =>
      other !== error &&
      (other.keyword === 'anyOf' || other.keyword === 'oneOf') &&
      error.instancePath.startsWith(other.instancePath) &&
      error.schemaPath.startsWith(`${other.schemaPath}/`),
  ) ||
  error.keyword === 'if' ||
  error.keyword === 'propertyNames'

function explain(error: ErrorObject): { path: string; message: string } {
  const { instancePath: path, data, params, parentSchema = {} } = error
  const detail = params as Readonly<Record<string, unknown>>
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(detail['additionalProperty'])
      const known = Object.keys((parentSchema as Json)['properties'] as Json)
      return { path: `${path}/${escaped(key)}`, message: `unknown key; ${suggestion(key, known)}` }
    }
    case 'required':
      return { path, message: `${String(detail['missingProperty'])} is missing` }
    case 'const':
      return {
        path,
        message: `must be ${JSON.stringify(detail['allowedValue'])}, found ${JSON.stringify(data)}`,
      }
    case 'enum':
      return { path, message: oneOf(detail['allowedValues'] as unknown[], data) }
    case 'oneOf':
    case 'anyOf': {
      const alternatives = (parentSchema as Json)[error.keyword] as readonly Json[]
      const values = alternatives.map((each) => each['const'])
      return values.includes(undefined)
        ? { path, message: `must be ${alternatives.map(formOf).join(' or ')}, found ${JSON.stringify(data)}` }
        : { path, message: oneOf(values, data) }
    }
    default:
      return { path, message: `${error.message ?? 'is not allowed'}, found ${JSON.stringify(data)}` }
  }
}

const formOf = (alternative: Json): string =>
  alternative['const'] === undefined
    ? `a non-empty ${String(alternative['type'])}`
    : JSON.stringify(alternative['const'])

function oneOf(allowed: readonly unknown[], found: unknown): string {
  const listed = `must be one of ${allowed.join(', ')}, found ${JSON.stringify(found)}`
  const names = allowed.filter((value) => typeof value === 'string')
  return typeof found === 'string' && isNear(found, names)
    ? `${listed}; did you mean ${JSON.stringify(closest(found, names))}?`
    : listed
}

const suggestion = (key: string, known: readonly string[]): string =>
  isNear(key, known)
    ? `did you mean ${JSON.stringify(closest(key, known))}?`
    : `known keys are ${known.join(', ')}`

const isNear = (word: string, known: readonly string[]): boolean =>
  known.length > 0 && distance(word, closest(word, known)) <= Math.max(1, Math.floor(word.length / 3))
