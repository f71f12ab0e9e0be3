import { isUtf8 } from 'node:buffer'
import {
  type FoundOperation,
  findOperation,
  bodySchema,
  fileParts,
  parameterSchema,
  textParts,
} from '@wxpay/catalog'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import { parameterError } from '../domain/api-error'
import { type Fields, fields } from '../domain/fields'
import { notifyUrlIssue } from '../domain/notify-url'
import type { DomainOperation, Part } from '../domain/operation'
import type { Schema } from '@wxpay/catalog'
import { textIssueV3 } from '../text/text-issue'
import { compiler } from '../validation/compiled-schemas'
import { perOperation } from '../validation/per-operation'
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

const locations = ['path', 'query', 'body'] as const

interface Checks extends Readonly<Record<(typeof locations)[number], Check>> {
  /** Names of the parts of an upload. */
  readonly parts: ReadonlySet<string>
  /** Of the text parts of an upload besides `meta`. */
  readonly texts: Check | undefined
}

const compile = compiler()

const checksOf = perOperation((found): Checks => {
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
    parts: new Set(['meta', ...fileParts(found), ...Object.keys(texts?.properties ?? {})]),
  }
})

/**
 * Validates a request against the catalog, and its `notify_url`, whose form the catalog does not state. The validators of an
 * operation are compiled on its first call.
 *
 * @throws ApiError PARAM_ERROR
 */
export const validate: Validate = (exchange) => {
  const { operation, parsed } = exchange
  const checks = checksOf(catalogOperation(operation))
  for (const location of locations) {
    const check = checks[location]
    const value = parsed[location]
    if (!check.validate(check.parameters === undefined ? value : typedParameters(value, check.parameters))) {
      const error = firstError(check.validate.errors ?? [])
      if (error !== undefined) throw toApiError(error, location)
    }
    checkNotifyUrls(fields(value, '', location))
  }
  checkParts(exchange.parts, checks.parts)
  if (checks.texts !== undefined) checkTexts(exchange.parts, checks.texts)
  return exchange
}

function catalogOperation({ method, path }: DomainOperation): FoundOperation {
  const route = `${method} ${path}`
  const found = findOperation(route)
  if (found === undefined) throw new Error(`The catalog has no ${route}.`)
  return found
}

/** @throws ApiError PARAM_ERROR */
function checkTexts(parts: readonly Part[], { validate, parameters = {} }: Check): void {
  const texts = parts.filter(({ name }) => name in (parameters.properties ?? {}))
  const given = Object.fromEntries(texts.map(({ name, content }) => [name, content.toString()]))
  for (const { name, content } of texts) {
    const issue = isUtf8(content) ? textIssueV3(content.toString()) : '不是 UTF-8 文本'
    if (issue !== undefined)
      throw parameterError({ field: name, issue: `${name} ${issue}`, location: 'body' })
  }
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

/** @throws ApiError PARAM_ERROR */
function checkParts(parts: Parsed['parts'], known: ReadonlySet<string>): void {
  for (const { name } of parts) {
    if (!known.has(name))
      throw parameterError({ field: name, issue: `${name} 未定义的参数`, location: 'body' })
  }
}
