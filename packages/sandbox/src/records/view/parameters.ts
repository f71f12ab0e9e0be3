import { type FoundOperation, findOperation, bodySchema, parameterSchema } from '@wxpay/catalog'
import { decryptField, DecryptionError } from '@wxpay/protocol'
import type { ErrorObject } from 'ajv/dist/2020.js'
import { decryptedFields } from '../../catalog/encrypted-fields'
import { flatMembers } from '../../catalog/flat-schema'
import { ApiError, type ErrorDetail } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { type JsonObject, isObject } from '../../domain/fields'
import { decodePath, decodeQuery } from '../../gateway/decode-parameters'
import { requestSchemaV2 } from '../../gateway/v2/validate'
import { isError } from '../../realm/realm'
import { compiler } from '../../validation/compiled-schemas'
import { perOperation } from '../../validation/per-operation'
import { typedParameters } from '../../validation/typed-parameters'
import { toApiError } from '../../validation/validation-error'
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
  readonly location: ErrorDetail['location']
  readonly field: string
  readonly message: string
  /** Keyword of the schema: `maxLength`. */
  readonly rule?: string
}

const compile = compiler('all')
const MAX_FINDINGS = 50

const locations = ['path', 'query', 'body'] as const
const places = [...locations, 'header', 'authorization'] as const satisfies readonly ErrorDetail['location'][]

/** Validators of the parameters of APIv3, which report every error. */
const checksOf = perOperation((found) =>
  locations.flatMap((location) => {
    const schema = location === 'body' ? bodySchema(found) : parameterSchema(found, location)
    return schema === undefined ? [] : [{ location, schema, validate: compile(found.document, schema) }]
  }),
)

/** Validator of the fields of APIv2, which reports every error. */
const checkOfV2 = perOperation((found) => {
  const schema = requestSchemaV2(found)
  if (schema === undefined) return {}
  return { validate: compile(found.document, schema), members: flatMembers(schema, found.document) }
})

/** Everything that the catalog finds wrong with a request, not only what the gateway reported. */
export function findingsOf(record: RequestRecord, parameters: Parameters): Finding[] {
  const { error, route = '' } = record.processed
  const found = findOperation(route)
  const reported = error?.code === 'SIGN_ERROR' ? undefined : findingOf(error)
  const keys = new Set<string>()
  return [
    ...(reported === undefined ? [] : [reported]),
    ...(found === undefined ? [] : catalogFindings(record, parameters, found)),
  ]
    .filter(({ location, field, message }) => {
      const key = `${location} ${field} ${message}`
      return !keys.has(key) && keys.add(key)
    })
    .slice(0, MAX_FINDINGS)
}

function catalogFindings(
  { processed: { v2, signedBody } }: RequestRecord,
  parameters: Parameters,
  found: FoundOperation,
): Finding[] {
  if (v2 !== undefined) {
    const { validate, members } = checkOfV2(found)
    const given = Object.fromEntries(
      Object.entries({ ...parameters.query, ...parameters.body }).filter(
        ([name]) => !['sign', 'sign_type', 'nonce_str'].includes(name),
      ),
    )
    if (validate === undefined || validate(typedParameters(given, { properties: members }))) return []
    return toFindings(validate.errors ?? [], 'body')
  }
  if (signedBody === undefined) return []
  return checksOf(found).flatMap(({ location, schema, validate }) => {
    const given = parameters[location]
    return validate(location === 'body' ? given : typedParameters(given, schema))
      ? []
      : toFindings(validate.errors ?? [], location)
  })
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
  const { location: given, field, issue } = error.detail
  const location = places.find((place) => place === given)
  if (location === undefined || typeof field !== 'string' || typeof issue !== 'string') return undefined
  return { location, field, message: issue }
}
