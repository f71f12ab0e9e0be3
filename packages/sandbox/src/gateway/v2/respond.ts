import type { FoundOperation, MediaType } from '@wxpay/catalog'
import { loadSecret, signV2, writeXml } from '@wxpay/protocol'
import { flatMembers, flatSchema } from '../../catalog/flat-schema'
import { sample } from '../../catalog/sample'
import { compressedSample, sampleOfType } from '../../catalog/sample-files'
import { seedOf } from '../../catalog/seed'
import type { Context } from '../../domain/context'
import { type JsonObject, isObject } from '../../domain/fields'
import { typedParameters } from '../../validation/typed-parameters'
import type { RefusalV2 } from './error'
import type { SignerV2 } from './signer'

/** Fields of failures, which a success does not have. */
const ofFailures = /^err_code|^return_msg$/

/** The response of an operation, made from the catalog and the request. */
export function respondV2(
  found: FoundOperation,
  fields: Readonly<Record<string, string>>,
  signer: SignerV2,
  context: Context,
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
  const value = valueOf(found, fields, signer, context, media)
  if (type === 'application/json') return Response.json(value)
  return xmlResponse(found.operation['x-wxpay'].unsigned === true ? value : signed(value, signer))
}

// Bills and comments are text, although their errors are XML. They are compressed on request, as a file.
function download({ tar_type }: Readonly<Record<string, string>>): Response {
  const { bytes } = tar_type === 'GZIP' ? compressedSample : sampleOfType('text/plain')
  const type = tar_type === 'GZIP' ? compressedSample.type : 'text/plain; charset=utf-8'
  return new Response(Uint8Array.from(bytes), { headers: { 'Content-Type': type } })
}

/** The response of a rejected request: signed once its signer is known, as the live gateway does. */
export function refusalV2({ fields, status, signer, headers }: RefusalV2, { numbers }: Context): Response {
  if (signer === undefined) return xmlResponse(fields, status, headers)
  const { mchid, appid } = signer.merchant
  return xmlResponse(signed({ ...fields, appid, mch_id: mchid, nonce_str: numbers.nonce() }, signer), status)
}

/** A response of APIv2. */
export function xmlResponse(
  fields: JsonObject,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(`<xml>${elementsOf(fields)}</xml>`, {
    status,
    headers: { 'Content-Type': 'text/xml; charset=utf-8', ...headers },
  })
}

function valueOf(
  found: FoundOperation,
  fields: Readonly<Record<string, string>>,
  { merchant, signType }: SignerV2,
  context: Context,
  media: MediaType | undefined,
): JsonObject {
  const known = without(fields, 'sign', 'nonce_str')
  const schema = flatSchema(media?.schema ?? {}, found.document)
  const members = Object.entries(schema.properties ?? {}).filter(([name]) => !ofFailures.test(name))
  const value = sample(
    { ...schema, properties: Object.fromEntries(members) },
    {
      document: found.document,
      seed: seedOf(merchant.mchid, found.route, JSON.stringify(known)),
      now: context.clock.now(),
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

function signed(value: JsonObject, { merchant, signType }: SignerV2): JsonObject {
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
