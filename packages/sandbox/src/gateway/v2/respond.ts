import type { FoundOperation, MediaType, Schema } from '@wxpay/catalog'
import { loadSecret, signV2, writeXml } from '@wxpay/protocol'
import { type FlatSchema, flatMembers, flatSchema } from '../../catalog/flat-schema'
import { sample } from '../../catalog/sample'
import { compressedSample, sampleOfType } from '../../catalog/sample-files'
import type { ResponseInputs } from '../../catalog/respond'
import { seedOf } from '../../catalog/seed'
import type { Context } from '../../domain/context'
import { type JsonObject, isObject } from '../../domain/fields'
import { typedParameters } from '../../validation/typed-parameters'
import { textResponse } from '../response-text'
import type { RefusalV2 } from './error'
import type { SignerV2 } from './signer'

/** Fields of failures, which a success does not have. */
const ofFailures = /^err_code|^return_msg$/

/**
 * The response of an operation, made from the catalog and the request.
 *
 * @param inputs - what to make it from instead: a remembered resource
 */
export function respondV2(
  found: FoundOperation,
  fields: Readonly<Record<string, string>>,
  signer: SignerV2,
  context: Context,
  inputs: ResponseInputs = inputsV2(found, fields, signer, context),
): Response {
  const [status, response] =
    Object.entries(found.operation.responses).find(([code]) => /^[23]/.test(code)) ?? []
  if (status === '302') {
    const Location = fields['redirect_uri'] ?? 'https://payapp.weixin.qq.com/sandbox'
    return new Response(null, { status: 302, headers: { Location } })
  }
  const content = response === undefined || '$ref' in response ? {} : (response.content ?? {})
  const [type = 'text/xml', media] = Object.entries(content)[0] ?? []
  if (type === 'text/plain') {
    return download(fields)
  }
  const value = valueOf(found, inputs, signer, context, media)
  if (type === 'application/json') return Response.json(value)
  return xmlResponse(isUnsigned(found) ? value : signed(value, signer))
}

// Bills and comments are text, although their errors are XML. They are compressed on request, as a file.
function download({ tar_type }: Readonly<Record<string, string>>): Response {
  const { bytes, type } =
    tar_type === 'GZIP'
      ? compressedSample()
      : { ...sampleOfType('text/plain'), type: 'text/plain; charset=utf-8' }
  return new Response(Uint8Array.from(bytes), { headers: { 'Content-Type': type } })
}

/** The response of a rejected request: signed once its signer is known, as the live gateway does. */
export function refusalV2({ fields, status, signer, headers }: RefusalV2, { numbers }: Context): Response {
  if (signer === undefined) return xmlResponse(fields, status, headers)
  const { mchid, appid } = signer.merchant
  const common = { appid, mch_id: mchid, nonce_str: numbers.nonce() }
  return xmlResponse(signed({ ...fields, ...common, ...fields }, signer), status)
}

/** Whether responses of an operation have no signature. */
export const isUnsigned = ({ operation }: FoundOperation): boolean => operation['x-wxpay'].unsigned === true

/** Schema of the XML of a successful response. */
export function responseSchemaV2({ operation }: FoundOperation): Schema | undefined {
  const response = operation.responses['200']
  return response === undefined || '$ref' in response ? undefined : response.content?.['text/xml']?.schema
}

/** Fields of the XML of a successful response by name. */
export function responseMembersV2(found: FoundOperation): Readonly<Record<string, FlatSchema>> {
  return flatMembers(responseSchemaV2(found) ?? {}, found.document)
}

/** A response of APIv2. */
export function xmlResponse(
  fields: JsonObject,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return textResponse(`<xml>${elementsOf(fields)}</xml>`, {
    status,
    headers: { 'Content-Type': 'text/xml; charset=utf-8', ...headers },
  })
}

function inputsV2(
  found: FoundOperation,
  fields: Readonly<Record<string, string>>,
  { merchant }: SignerV2,
  context: Context,
): ResponseInputs {
  const known = withoutSignature(fields)
  const seed = seedOf(merchant.mchid, found.route, JSON.stringify(known))
  return { known, seed, now: context.clock.now() }
}

/** The fields of a request without those of its signature. */
export function withoutSignature(fields: Readonly<Record<string, string>>): Record<string, string> {
  return without(fields, 'sign', 'nonce_str')
}

/** The fields of a response, without its signature. */
export function plainV2(
  found: FoundOperation,
  inputs: ResponseInputs,
  signer: SignerV2,
  context: Context,
): JsonObject {
  const response = found.operation.responses['200']
  const content = response === undefined || '$ref' in response ? {} : (response.content ?? {})
  return valueOf(found, inputs, signer, context, Object.values(content)[0])
}

function valueOf(
  found: FoundOperation,
  { known, ...inputs }: ResponseInputs,
  { signType }: SignerV2,
  context: Context,
  media: MediaType | undefined,
): JsonObject {
  const schema = flatSchema(media?.schema ?? {}, found.document)
  const members = Object.entries(schema.properties ?? {}).filter(([name]) => !ofFailures.test(name))
  const value = sample(
    { ...schema, properties: Object.fromEntries(members) },
    {
      ...inputs,
      document: found.document,
      known: typedParameters(
        { ...known, sign_type: signType },
        { properties: flatMembers(schema, found.document) },
      ),
      members: 'all',
      finish: (object) => object,
    },
  )
  const success = { return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS' }
  const outcome = Object.fromEntries(
    Object.entries(success).filter(
      ([name]) => schema.properties === undefined || schema.properties[name] !== undefined,
    ),
  )
  return { ...(isObject(value) ? value : {}), ...outcome, ...nonceOf(schema.properties, context) }
}

function without<Value>(
  fields: Readonly<Record<string, Value>>,
  ...names: readonly string[]
): Record<string, Value> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
}

function nonceOf(members: object | undefined, { numbers }: Context): JsonObject {
  return members !== undefined && 'nonce_str' in members ? { nonce_str: numbers.nonce() } : {}
}

/** The fields with their signature. */
export function signed(value: JsonObject, { merchant, signType }: SignerV2): JsonObject {
  const fields = without(value, 'sign')
  const texts = Object.fromEntries(
    Object.entries(fields).flatMap(([name, member]) =>
      isObject(member) || Array.isArray(member) ? [] : [[name, String(member)]],
    ),
  )
  return { ...fields, sign: signV2(texts, loadSecret(merchant.secret, 'secret'), signType) }
}

function elementsOf(fields: JsonObject): string {
  return Object.entries(fields)
    .map(([name, value]) => elementOf(name, value))
    .join('')
}

function elementOf(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item: unknown) => elementOf(name, item)).join('')
  if (isObject(value)) return `<${name}>${elementsOf(value)}</${name}>`
  return writeXml({ [name]: String(value) }).slice('<xml>'.length, -'</xml>'.length)
}
