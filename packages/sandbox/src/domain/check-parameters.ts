import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { newAjv } from '../validation/ajv'
import { kindOf, nearest } from '../options'
import { findTextIssue } from '../text/text-issue'
import { ControlError } from './control-error'
import { isObject } from './fields'
import type { JsonSchema, Static } from './schema'

let ajv: Ajv2020 | undefined
const validators = new WeakMap<JsonSchema, ValidateFunction>()

/**
 * Checks the parameters of a control action against their schema. A member that is `undefined` counts as
 * absent.
 *
 * @param given - default `{}`
 * @returns the parameters without undefined members
 * @throws ControlError FIELD_INVALID, which names the member, the received value and the rule
 */
export function checkParameters<Schema extends JsonSchema>(
  schema: Schema,
  given: unknown = {},
): Static<Schema> {
  const value = withoutUndefined(given)
  checkTexts(value)
  if (isEmpty(value) && schema.type === 'object' && (schema.required ?? []).length === 0)
    return value as Static<Schema>
  ajv ??= newAjv({ strict: true, strictRequired: false, verbose: true, formats: { password: true } })
  const validate = validators.get(schema) ?? ajv.compile<Static<Schema>>(schema)
  validators.set(schema, validate)
  if (validate(value)) return value as Static<Schema>
  const [error] = validate.errors ?? []
  throw new ControlError(
    'FIELD_INVALID',
    error === undefined ? 'The parameters are invalid.' : explain(error),
  )
}

// The validator is not loaded for it.
function isEmpty(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0
}

/**
 * Checks that all texts of a value are Unicode without U+0000, so that they come back as they are.
 *
 * @throws ControlError FIELD_INVALID
 */
export function checkTexts(value: unknown): void {
  const found = findTextIssue(value)
  if (found === undefined) return
  const field = join(found.pointer)
  throw new ControlError(
    'FIELD_INVALID',
    `${field === '' ? 'The parameters' : `Field "${field}"`} must not contain halves of surrogate pairs or U+0000.`,
  )
}

function withoutUndefined(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => [name, withoutUndefined(member)]),
  )
}

type Explanation = (field: string, error: ErrorObject) => string

const rules: Readonly<Record<string, (parameters: Readonly<Record<string, unknown>>) => string>> = {
  type: ({ type }) => `be ${withArticle(String(type))}`,
  const: ({ allowedValue }) => `be ${JSON.stringify(allowedValue)}`,
  enum: ({ allowedValues }) =>
    `be one of ${(allowedValues as unknown[]).map((each) => JSON.stringify(each)).join(', ')}`,
  minimum: ({ limit }) => `be at least ${String(limit)}`,
  maximum: ({ limit }) => `be at most ${String(limit)}`,
  minLength: ({ limit }) => `have at least ${String(limit)} characters`,
  maxLength: ({ limit }) => `have at most ${String(limit)} characters`,
  pattern: ({ pattern }) => `match ${String(pattern)}`,
}

const explanations: Readonly<Record<string, Explanation>> = {
  additionalProperties: (_, { params, parentSchema, instancePath }) => {
    const name = String(params['additionalProperty'])
    const known = Object.keys((parentSchema as JsonSchema).properties ?? {})
    const meant = nearest(name, known)
    const remedy =
      meant === undefined ? `known fields are ${known.join(', ') || 'none'}` : `did you mean "${meant}"`
    return `Unknown field "${join(instancePath, name)}"; ${remedy}.`
  },
  required: (_, { params, parentSchema, instancePath }) => {
    const name = String(params['missingProperty'])
    const description = (parentSchema as JsonSchema).properties?.[name]?.description
    return `Field "${join(instancePath, name)}" is missing${description === undefined ? '' : `: ${description}`}`
  },
}

function explain(error: ErrorObject): string {
  const field = join(error.instancePath)
  const special = explanations[error.keyword]
  if (special !== undefined) return special(field, error)
  const rule =
    rules[error.keyword]?.(error.params as Readonly<Record<string, unknown>>) ??
    `be valid: ${error.message ?? ''}`
  const subject = field === '' ? 'The parameters' : `Field "${field}"`
  const isSecret = (error.parentSchema as JsonSchema | undefined)?.format === 'password'
  return `${subject} must ${rule}, received ${isSecret ? kindOf(error.data) : shown(error.data)}.`
}

// A short value that is not a secret is shown.
function shown(value: unknown): string {
  const text =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? JSON.stringify(value)
      : undefined
  return text === undefined || text.length > 80 ? kindOf(value) : text
}

function join(pointer: string, name?: string): string {
  const names = pointer.split('/').slice(1)
  return (name === undefined ? names : [...names, name]).join('.')
}

function withArticle(noun: string): string {
  return `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`
}
