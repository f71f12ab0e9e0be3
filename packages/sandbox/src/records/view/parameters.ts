import { findOperation } from '@wxpay/catalog'
import { decryptField, DecryptionError } from '@wxpay/protocol'
import type { ErrorObject } from 'ajv/dist/2020.js'
import { decryptedFields } from '../../catalog/encrypted-fields'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { type JsonObject, isObject } from '../../domain/fields'
import { decodePath, decodeQuery } from '../../gateway/decode-parameters'
import { isError } from '../../realm/realm'
import { bodySchema, parameterSchema } from '../../validation/catalog-schemas'
import { compiler } from '../../validation/compiled-schemas'
import { typedParameters } from '../../validation/typed-parameters'
import { toApiError } from '../../validation/validation-error'
import { requestSchemaV2 } from '../../gateway/v2/validate'
import { flatMembers } from '../../catalog/flat-schema'
import type { RequestRecord } from '../record'
import { headerOf } from './body'

/** Parameters of a request by their place. */
export interface Parameters {
  readonly path: JsonObject
  readonly query: JsonObject
  readonly body: JsonObject
}

/** Parameters of a request, as far as they can be parsed. */
export function parametersOf(record: RequestRecord): Parameters | undefined {
  const { processed, target } = record
  if (processed.route === undefined) return undefined
  if (processed.v2 !== undefined) {
    const fields = processed.v2.fields ?? {}
    return record.method === 'GET'
      ? { path: {}, query: fields, body: {} }
      : { path: {}, query: {}, body: fields }
  }
  return {
    path: orEmpty(() => decodePath(processed.path ?? {})),
    query: orEmpty(() => decodeQuery(target)),
    body: orEmpty(() => {
      const value: unknown = JSON.parse(new TextDecoder().decode(processed.signedBody))
      return isObject(value) ? value : {}
    }),
  }
}

function orEmpty(read: () => JsonObject): JsonObject {
  try {
    return read()
  } catch (error) {
    if (error instanceof ApiError || (isError(error) && error.name === 'SyntaxError')) return {}
    throw error
  }
}

/** A sensitive field of a request in plain text. */
export interface Decrypted {
  /** JSON pointer of the field. */
  readonly pointer: string
  readonly value: string
}

/** The sensitive fields of a request in plain text; those that cannot be decrypted are left out. */
export function decryptedOf(
  record: RequestRecord,
  parameters: Parameters,
  { platform }: Pick<Context, 'platform'>,
): Decrypted[] {
  const { route = '', verified } = record.processed
  const found = findOperation(route)
  const key = verified && platform.decryptionKey(verified, headerOf(record, 'wechatpay-serial') ?? '')
  if (found === undefined || key === undefined) return []
  const decrypted: Decrypted[] = []
  const read = (encrypted: string, pointer: string): string => {
    try {
      decrypted.push({ pointer, value: decryptField(encrypted, key) })
    } catch (error) {
      if (!(error instanceof DecryptionError)) throw error
    }
    return encrypted
  }
  decryptedFields(parameters.body, bodySchema(found) ?? {}, found.document, read)
  decryptedFields(parameters.query, parameterSchema(found, 'query'), found.document, read)
  return decrypted
}

/** A parameter that breaks a rule. */
export interface Finding {
  readonly location: string
  readonly field: string
  readonly message: string
  /** Keyword of the schema: `maxLength`. */
  readonly rule?: string
}

const compile = compiler('all')
const MAX_FINDINGS = 50

/** Everything that the catalog finds wrong with a request, not only what the gateway reported. */
export function findingsOf(record: RequestRecord, parameters: Parameters): Finding[] {
  const { error, v2, route = '' } = record.processed
  const found = findOperation(route)
  const reported = error?.code === 'SIGN_ERROR' ? undefined : findingOf(error)
  const findings = reported === undefined ? [] : [reported]
  if (found !== undefined && v2 !== undefined) {
    const schema = requestSchemaV2(found)
    const given = Object.fromEntries(
      Object.entries({ ...parameters.query, ...parameters.body }).filter(
        ([name]) => !['sign', 'sign_type', 'nonce_str'].includes(name),
      ),
    )
    if (schema !== undefined) {
      const members = flatMembers(schema, found.document)
      const validate = compile(found.document, schema)
      const isValid = validate(typedParameters(given, { properties: members }))
      if (!isValid) findings.push(...toFindings(validate.errors ?? [], 'body'))
    }
  } else if (found !== undefined && record.processed.signedBody !== undefined) {
    for (const location of ['path', 'query'] as const) {
      const schema = parameterSchema(found, location)
      const validate = compile(found.document, schema)
      if (!validate(typedParameters(parameters[location], schema)))
        findings.push(...toFindings(validate.errors ?? [], location))
    }
    const schema = bodySchema(found)
    const validate = schema && compile(found.document, schema)
    if (validate !== undefined && !validate(parameters.body))
      findings.push(...toFindings(validate.errors ?? [], 'body'))
  }
  const keys = new Set<string>()
  return findings
    .filter(({ location, field, message }) => {
      const key = `${location} ${field} ${message}`
      return !keys.has(key) && keys.add(key)
    })
    .slice(0, MAX_FINDINGS)
}

function toFindings(errors: readonly ErrorObject[], location: 'path' | 'query' | 'body'): Finding[] {
  return errors.flatMap((error) => {
    // Enumerations of schemas that are alternatives repeat their parts.
    if (['if', 'allOf'].includes(error.keyword)) return []
    const finding = findingOf(toApiError(error, location))
    if (finding === undefined) return []
    return [{ ...finding, rule: error.keyword }]
  })
}

function findingOf(error: ApiError | undefined): Finding | undefined {
  if (error === undefined || !isObject(error.detail)) return undefined
  const { location, field, issue } = error.detail
  if (typeof field !== 'string' || typeof issue !== 'string') return undefined
  return { location: String(location), field, message: issue }
}
