import { findOperation } from '@wxpay/catalog'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import { type Fields, fields } from '../domain/fields'
import { notifyUrlIssue } from '../domain/notify-url'
import type { Operation, Part } from '../domain/operation'
import type { Schema } from '@wxpay/catalog'
import { bodySchema, parameterSchema, textParts } from '../validation/catalog-schemas'
import { compiler } from '../validation/compiled-schemas'
import { typedParameters } from '../validation/typed-parameters'
import { firstError, toApiError } from '../validation/validation-error'
import type { Parsed } from './exchange'

/** Checks the parameters of a request, and returns it unchanged. */
export type Validate = (parsed: Parsed) => Parsed

interface Check {
  readonly validate: ValidateFunction
  /** Schema of parameters that are text on the wire; absent for the body. */
  readonly parameters?: Schema
}

interface Checks extends Readonly<Record<'path' | 'query' | 'body', Check>> {
  /** Of the text parts of an upload besides `meta`. */
  readonly texts: Check | undefined
}

const locations = ['path', 'query', 'body'] as const

/**
 * Validates requests against the catalog, and their `notify_url`, whose form the catalog does not state. The validators of an operation are compiled on its first call.
 *
 * @throws ApiError PARAM_ERROR, from the returned function
 */
export function catalogValidation(): Validate {
  const known = new Map<Operation, Checks>()
  const compile = compiler()
  const checksOf = (operation: Operation): Checks => {
    const route = `${operation.method} ${operation.path}`
    const found = findOperation(route)
    if (found === undefined) throw new Error(`The catalog has no ${route}.`)
    const checkOf = (location: 'path' | 'query'): Check => {
      const parameters = parameterSchema(found, location)
      return { parameters, validate: compile(found.document, parameters) }
    }
    const texts = textParts(found)
    const body = bodySchema(found) ?? { type: 'object', properties: {} }
    return {
      path: checkOf('path'),
      query: checkOf('query'),
      body: { validate: compile(found.document, body) },
      texts: texts && { parameters: texts, validate: compile(found.document, texts) },
    }
  }
  return (exchange) => {
    const { operation, parsed } = exchange
    const checks = known.get(operation) ?? checksOf(operation)
    known.set(operation, checks)
    for (const location of locations) {
      const { validate, parameters } = checks[location]
      const value = parsed[location]
      if (!validate(parameters === undefined ? value : typedParameters(value, parameters))) {
        const error = firstError(validate.errors ?? [])
        if (error !== undefined) throw toApiError(error, location)
      }
      checkNotifyUrls(fields(value, '', location))
    }
    if (checks.texts !== undefined) checkTexts(exchange.parts, checks.texts)
    return exchange
  }
}

/** @throws ApiError PARAM_ERROR */
function checkTexts(parts: readonly Part[], { validate, parameters = {} }: Check): void {
  const texts = parts.filter(({ name }) => name in (parameters.properties ?? {}))
  const given = Object.fromEntries(texts.map(({ name, content }) => [name, content.toString()]))
  if (validate(typedParameters(given, parameters))) return
  const error = firstError(validate.errors ?? [])
  if (error !== undefined) throw toApiError(error, 'body')
}

/** @throws ApiError PARAM_ERROR */
function checkNotifyUrls(given: Fields): void {
  const { notify_url } = given.raw
  const issue = typeof notify_url === 'string' ? notifyUrlIssue(notify_url) : undefined
  if (issue !== undefined) throw given.error('notify_url', issue)
}
