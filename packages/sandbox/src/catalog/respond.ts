import { createHash } from 'node:crypto'
import {
  type FoundOperation,
  type MediaType,
  type Schema,
  bodySchema,
  fileParts,
  parameterSchema,
} from '@wxpay/catalog'
import { encryptField, sha256Hex } from '@wxpay/protocol'
import { parameterError } from '../domain/api-error'
import { decryptValue, decryptionKey } from '../domain/decrypt-body-field'
import { type JsonObject, isObject } from '../domain/fields'
import {
  type Call,
  type Method,
  type DomainOperation,
  type OperationResponse,
  noContent,
  ok,
} from '../domain/operation'
import { lengthIssue, lengthOf, lengthUnit } from '../validation/length'
import { textIssueV3 } from '../text/text-issue'
import { decryptedFields } from './encrypted-fields'
import { paged, withoutPosition } from './paged'
import { sample } from './sample'
import { type SampleFile, sampleBytes, sampleOfType, sampleUrl } from './sample-files'
import { type Seed, seedOf } from './seed'

/**
 * An operation that no domain simulates: its request is checked, and its response is made from the catalog. The same
 * request of the same merchant gets the same response, but for times, signatures and encrypted values.
 */
export function catalogOperation(found: FoundOperation): DomainOperation {
  const { method, path } = found
  return {
    method: method.toUpperCase() as Method,
    path,
    fidelity: 'validated',
    handle: (call) => respond(found, call),
  }
}

/** Values that a response is made from. */
export interface ResponseInputs {
  /** Values of fields, by name. */
  readonly known: JsonObject
  readonly seed: Seed
  readonly now: Date
  /** See {@link SampleInputs}. */
  readonly settable?: ReadonlySet<string>
}

function respond(found: FoundOperation, call: Call): OperationResponse {
  const given = givenFields(found, call)
  const { pagination } = found.operation['x-wxpay']
  const inputs: ResponseInputs = {
    known: given,
    seed: seedOf(call.merchant.mchid, found.route, JSON.stringify(withoutPosition(given, pagination))),
    now: call.context.clock.now(),
  }
  const response = responseOf(found, call, inputs)
  return pagination === undefined || !('body' in response)
    ? response
    : ok(paged(response.body as JsonObject, pagination, given))
}

/**
 * The fields of a request, encrypted ones in plain text.
 *
 * @throws ApiError PARAM_ERROR if one cannot be decrypted, or if a file is missing
 */
export function givenFields(found: FoundOperation, call: Call): JsonObject {
  checkFiles(found, call)
  return {
    ...typed(plainText(found, call, 'query')),
    ...call.path.raw,
    ...plainText(found, call, 'body'),
  }
}

/** The successful response of an operation: JSON, a file, or nothing. */
export function responseOf(found: FoundOperation, call: Call, inputs: ResponseInputs): OperationResponse {
  const [status, content] = successOf(found)
  if (status === '204') return noContent
  if (status === '202') return { status: 202 }
  const [type] = Object.keys(content)
  if (type === undefined) return noContent
  if (type !== 'application/json') {
    const file = sampleOfType(type)
    return found.operation['x-wxpay'].signed === 'statement-digest'
      ? { status: 200, statement: file }
      : { status: 200, file }
  }
  const key = call.context.merchants.publicKey(call.merchant)
  return ok(jsonOf(found, call, inputs, (plain) => encryptField(plain, key)))
}

/** Schema of the JSON of a successful response; `{}` for one without JSON. */
export function responseSchemaOf(found: FoundOperation): Schema {
  return successOf(found)[1]['application/json']?.schema ?? {}
}

/** The JSON of a successful response; `{}` for one without JSON. */
export function jsonOf(
  found: FoundOperation,
  { merchant, origin }: Pick<Call, 'merchant' | 'origin'>,
  { known, ...inputs }: ResponseInputs,
  encrypt: (plain: string) => string = (plain) => plain,
): JsonObject {
  const value = sample(responseSchemaOf(found), {
    ...inputs,
    document: found.document,
    known: { mchid: merchant.mchid, appid: merchant.appid, ...known },
    members: 'all',
    encrypt,
    finish: (object) => withFile(object, found.path, origin, inputs.seed),
  })
  return isObject(value) ? value : {}
}

/** Integers of the query as numbers, so that they agree with the fields of a response. */
function typed(query: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      typeof value === 'string' && /^(0|[1-9]\d{0,8})$/.test(value) ? Number(value) : value,
    ]),
  )
}

/** A download URL leads to a sample file, whose digest stands beside it. */
function withFile(value: JsonObject, path: string, origin: string, seed: Seed): JsonObject {
  if (typeof value['download_url'] !== 'string') return value
  const kind: SampleFile = /bill|proof|statement/.test(path) && !path.includes('receipt') ? 'csv' : 'pdf'
  const file = { ...value, download_url: sampleUrl(origin, kind) }
  const type = value['hash_type']
  if (typeof value['hash_value'] !== 'string') return file
  const algorithm = typeof type === 'string' ? type.toLowerCase().replaceAll('-', '') : 'sha1'
  return { ...file, hash_value: digestOf(sampleBytes(kind), algorithm) ?? seed.digits('hash', 40) }
}

function digestOf(bytes: Uint8Array, algorithm: string): string | undefined {
  return ['sha1', 'sha256', 'sm3', 'md5'].includes(algorithm)
    ? createHash(algorithm).update(bytes).digest('hex')
    : undefined
}

function successOf({
  operation,
}: FoundOperation): [status: string, content: Readonly<Record<string, MediaType>>] {
  for (const [status, response] of Object.entries(operation.responses)) {
    if (/^[23]/.test(status) && !('$ref' in response)) return [status, response.content ?? {}]
  }
  return ['204', {}]
}

/**
 * The query or the body with its encrypted fields in plain text.
 *
 * @throws ApiError PARAM_ERROR if one cannot be decrypted
 */
function plainText(found: FoundOperation, call: Call, location: 'query' | 'body'): JsonObject {
  const { raw } = call[location]
  const schema = location === 'body' ? bodySchema(found) : parameterSchema(found, 'query')
  if (schema === undefined) return raw
  return decryptedFields(raw, schema, found.document, (value, pointer, rule) => {
    const plain = decryptValue(value, decryptionKey(call), location, pointer)
    const { maxLength = Infinity } = rule as { readonly maxLength?: number }
    const unit = lengthUnit(rule)
    const issue =
      lengthOf(plain, unit) > maxLength
        ? lengthIssue(plain, unit, '大于最大值', maxLength)
        : textIssueV3(plain)
    if (issue === undefined) return plain
    const field = location === 'body' ? pointer : pointer.slice(1)
    throw parameterError({ field, issue: `${field} ${issue}`, location })
  })
}

/** The digest in `meta` protects the bytes of an upload, which are not signed. */
function checkFiles(found: FoundOperation, { body, parts }: Call): void {
  for (const name of fileParts(found)) {
    const file = parts.find((part) => part.name === name && part.filename !== undefined)
    if (file === undefined) throw fileError(name, `上传请求缺少带 filename 的 ${name} 部分`)
    if (file.content.byteLength === 0) throw fileError(name, '文件为空')
    const sha256 = body.string.optional('sha256')
    if (sha256 === undefined) continue
    const digest = sha256Hex(file.content)
    if (sha256.toLowerCase() !== digest) {
      throw body.error('sha256', `sha256 与文件内容不一致，文件内容的摘要为 ${digest}`)
    }
  }
}

function fileError(field: string, issue: string): Error {
  return parameterError({ field, issue, location: 'body' })
}
