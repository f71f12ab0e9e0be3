import { type FoundOperation, type Schema, parameterSchema } from '@wxpay/catalog'
import { flatMembers, flatSchema } from '../../catalog/flat-schema'
import type { ApiError } from '../../domain/api-error'
import { compiler } from '../../validation/compiled-schemas'
import { perOperation } from '../../validation/per-operation'
import { typedParameters } from '../../validation/typed-parameters'
import { firstError, toApiError } from '../../validation/validation-error'
import { RefusalV2 } from './error'

/** Fields of the protocol, which the catalog lists for some operations only. */
const ofProtocol = ['sign', 'sign_type', 'nonce_str'] as const

/** Checks the fields of a request. */
export type ValidateV2 = (found: FoundOperation, fields: Readonly<Record<string, string>>) => void

const compile = compiler()

/** Validator of the fields, and the fields that the catalog has. */
const checkOf = perOperation((found) => {
  const schema = requestSchemaV2(found)
  return {
    validate: schema && compile(found.document, schema),
    members: schema === undefined ? {} : flatMembers(schema, found.document),
  }
})

/**
 * Validates a request of APIv2 against the catalog.
 *
 * @throws RefusalV2
 */
export const validateV2: ValidateV2 = (found, fields) => {
  const { validate, members } = checkOf(found)
  if (validate === undefined) return
  // Pages state the length of the shorter algorithm; the signature itself has been verified.
  const sign = (fields['sign'] ?? '').slice(0, 32)
  const given = Object.fromEntries(
    Object.entries({ ...fields, sign }).filter(
      ([name]) => name in members || !ofProtocol.some((other) => other === name),
    ),
  )
  if (validate(typedParameters(given, { properties: members }))) return
  const error = firstError(validate.errors ?? [])
  if (error === undefined) return
  const { detail } = toApiError(error, 'query') as ApiError & {
    readonly detail: { readonly issue: string }
  }
  throw new RefusalV2(`参数错误：${detail.issue}`)
}

/** Schema of the fields of a request: of its XML, of its form, or of its query. */
export function requestSchemaV2(found: FoundOperation): Schema | undefined {
  const content = found.operation.requestBody?.content
  if (content === undefined) return parameterSchema(found, 'query')
  const form = content['multipart/form-data']?.schema
  return (
    content['text/xml']?.schema ??
    (form === undefined ? undefined : withoutFiles(flatSchema(form, found.document)))
  )
}

function withoutFiles(schema: Schema): Schema {
  const entries = Object.entries(schema.properties ?? {}).filter(
    ([, { contentMediaType }]) => contentMediaType !== 'application/octet-stream',
  )
  const names = new Set(entries.map(([name]) => name))
  return {
    ...schema,
    properties: Object.fromEntries(entries),
    required: (schema.required ?? []).filter((name) => names.has(name)),
  }
}
