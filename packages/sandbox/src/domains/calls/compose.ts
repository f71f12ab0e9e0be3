import { createHash } from 'node:crypto'
import { type FoundOperation, findOperation, bodySchema, fileParts } from '@wxpay/catalog'
import { encryptField, requestMessage, writeXml } from '@wxpay/protocol'
import { decryptedFields } from '../../catalog/encrypted-fields'
import { flatMembers } from '../../catalog/flat-schema'
import { sampleOfType } from '../../catalog/sample-files'
import type { Context } from '../../domain/context'
import { ControlError } from '../../domain/control-error'
import type { JsonObject } from '../../domain/fields'
import { encryptionKey } from '../../gateway/in-process'
import { signed } from '../../gateway/v2/respond'
import { requestSchemaV2 } from '../../gateway/v2/validate'
import { asBrand, schemeOf } from '../../merchants/brand'
import type { Merchant } from '../../merchants/merchant'
import type { NewCall } from './schema'

/** A request to the gateway, as a client of the merchant sends it. */
export interface Composed {
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array | undefined
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/**
 * Composes a request that a merchant signs.
 *
 * @throws ControlError FIELD_INVALID
 */
export async function composeCall(context: Context, merchant: Merchant, call: NewCall): Promise<Composed> {
  const found = operationOf(call)
  const method = found?.method.toUpperCase() ?? call.method?.toUpperCase() ?? ''
  const path = call.path ?? found?.path ?? ''
  if (!METHODS.includes(method)) throw invalid(`Field "method" must be one of ${METHODS.join(', ')}.`)
  if (!/^\/[!-~]*$/.test(path) || path.includes('#'))
    throw invalid('Field "path" must be a path, with encoded characters beyond ASCII.')
  const target = withQuery(filled(path, call.path_parameters ?? {}), call.query ?? {})
  const api = found?.operation['x-wxpay'].api
  return api === 'v2'
    ? composeV2(context, merchant, { ...call, method, target, found })
    : composeV3(context, signerOf(merchant, path), { ...call, method, target, found })
}

type Located = NewCall & {
  readonly method: string
  readonly target: string
  readonly found: FoundOperation | undefined
}

function operationOf({ operation_id, method, path }: NewCall): FoundOperation | undefined {
  if (operation_id === undefined) {
    return method === undefined || path === undefined
      ? undefined
      : findOperation(`${method.toUpperCase()} ${path.split('?', 1)[0] ?? ''}`)
  }
  const found = findOperation(operation_id)
  if (found === undefined) throw invalid(`Unknown operation ${JSON.stringify(operation_id)}.`)
  return found
}

// Operations under `/brand/` are signed by the brand.
function signerOf(merchant: Merchant, path: string): Merchant {
  if (!path.startsWith('/brand/')) return merchant
  const brand = asBrand(merchant)
  if (brand !== undefined) return brand
  throw invalid(`Merchant ${merchant.mchid} has no brand; give it one by addBrand().`)
}

function filled(path: string, parameters: JsonObject): string {
  return path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = parameters[name]
    if (typeof value === 'string' || typeof value === 'number') return encodeURIComponent(value)
    throw invalid(`Field "path_parameters.${name}" must be a string or a number.`)
  })
}

function withQuery(path: string, query: JsonObject): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => {
    if (value === undefined || value === null) return []
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      throw invalid(`Field "query.${name}" must not be an object or a list.`)
    return [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`]
  })
  if (pairs.length === 0) return path
  return `${path}${path.includes('?') ? '&' : '?'}${pairs.join('&')}`
}

async function composeV3(context: Context, merchant: Merchant, call: Located): Promise<Composed> {
  const { method, target, found, body, encrypt = true } = call
  const [keyId, key] = encryptionKey(merchant, context)
  const schema = found && bodySchema(found)
  const plain = body ?? (found !== undefined && fileParts(found).length > 0 ? {} : undefined)
  const sent =
    plain !== undefined && encrypt && found !== undefined && schema !== undefined
      ? decryptedFields(plain, schema, found.document, (text) => encryptField(text, key))
      : plain
  const files = found === undefined ? [] : fileParts(found)
  const content = files.length === 0 ? jsonOf(sent) : uploadOf(sent ?? {}, found, call)
  const timestamp = Math.floor(context.clock.wire().getTime() / 1000)
  const nonce = context.numbers.nonce()
  const scheme = schemeOf(merchant)
  const message = requestMessage({ method, url: target, timestamp, nonce, body: content.signedBody })
  const signature = await scheme.sign(message, context.merchants.privateKey(merchant))
  const identity =
    merchant.callsAs === 'brand' ? `brand_id="${merchant.brand?.brandId ?? ''}"` : `mchid="${merchant.mchid}"`
  return {
    method,
    target,
    headers: merged(
      [
        ['Accept', 'application/json'],
        [
          'Authorization',
          `${scheme.name} ${identity},nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${merchant.serial}"`,
        ],
        ['Wechatpay-Serial', keyId],
        ...content.headers,
        ['User-Agent', 'wxpay-sandbox try-it'],
      ],
      call.headers,
    ),
    body: content.bytes,
  }
}

interface Content {
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly bytes: Uint8Array | undefined
  readonly signedBody: string
}

function jsonOf(body: JsonObject | undefined): Content {
  if (body === undefined) return { headers: [], bytes: undefined, signedBody: '' }
  const text = JSON.stringify(body)
  return { headers: [['Content-Type', 'application/json']], bytes: Buffer.from(text), signedBody: text }
}

const BOUNDARY = 'wxpay-sandbox-boundary'

// The file is the given one, or one pixel.
function uploadOf(meta: JsonObject, found: FoundOperation | undefined, { file }: NewCall): Content {
  const sample = sampleOfType('image/png')
  const bytes = file === undefined ? sample.bytes : Buffer.from(file.base64, 'base64')
  const filename = file?.name ?? 'sample.png'
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const members = found === undefined ? {} : flatMembers(bodySchema(found) ?? {}, found.document)
  const facts = {
    filename,
    file_name: filename,
    sha256,
    digest: sha256,
    file_digest: sha256,
    media_hash: sha256,
  }
  const own = Object.entries(facts).filter(([name]) => name in members)
  const signedBody = JSON.stringify({ ...meta, ...Object.fromEntries(own) })
  const names = found === undefined ? [] : fileParts(found)
  const parts = names.flatMap((name) => [
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"; filename="${filename.replaceAll(/["\r\n]/g, '_')}"\r\nContent-Type: ${file?.type ?? sample.type}\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n'),
  ])
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n${signedBody}\r\n`
  return {
    headers: [['Content-Type', `multipart/form-data; boundary=${BOUNDARY}`]],
    bytes: Buffer.concat([Buffer.from(head), ...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]),
    signedBody,
  }
}

// The names of the merchant and its app that the operation has.
function composeV2(
  { numbers }: Context,
  merchant: Merchant,
  { method, target, found, body = {}, query = {}, headers }: Located,
): Composed {
  const members = found === undefined ? {} : flatMembers(requestSchemaV2(found) ?? {}, found.document)
  const own = {
    mch_id: merchant.mchid,
    mchid: merchant.mchid,
    appid: merchant.appid,
    nonce_str: numbers.nonce(),
  }
  const known = Object.entries(own).filter(
    ([name]) => name in members || (name === 'mch_id' && !('mchid' in members)) || name === 'nonce_str',
  )
  const given = method === 'GET' ? query : body
  const signType = given['sign_type'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5'
  // It is a call of this merchant, also if an example names another one.
  const { mch_id, mchid } = own
  const ids = Object.fromEntries(Object.entries({ mch_id, mchid }).filter(([name]) => name in given))
  const fields = signed({ ...Object.fromEntries(known), ...given, ...ids }, { merchant, signType })
  const texts = Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  )
  if (method === 'GET') {
    const [path = ''] = target.split('?', 1)
    return { method, target: withQuery(path, texts), headers: merged([], headers), body: undefined }
  }
  return {
    method,
    target,
    headers: merged([['Content-Type', 'text/xml; charset=utf-8']], headers),
    body: Buffer.from(writeXml(texts)),
  }
}

/** Headers of a request, with those that were given in place of its own. */
function merged(own: Composed['headers'], given: NewCall['headers'] = {}): Composed['headers'] {
  const names = new Set(Object.keys(given).map((name) => name.toLowerCase()))
  return [...own.filter(([name]) => !names.has(name.toLowerCase())), ...Object.entries(given)]
}

const invalid = (message: string): ControlError => new ControlError('FIELD_INVALID', message)
