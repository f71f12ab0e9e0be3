import { isArrayBuffer, isPromise, isUint8Array } from 'node:util/types'
import type { AxiosHeaders, InternalAxiosRequestConfig } from 'axios'
import { formatAuthorization, requestMessage } from '@wxpay/protocol'
import { type Deadline, until } from '../../base/deadline'
import { InputError } from '../../base/errors/input-error'
import { asTrustError } from '../../base/errors/trust-error'
import { isFormData, isUrlSearchParams } from '../../base/values'
import type { Api, EncodedRequest, SignedAttempt } from '../../call/api'
import { readMaxContentLength } from '../../call/axios/call-options'
import type { CallConfig } from '../../call/config'
import type { CallContext, ClientContext, Location } from '../../call/context'
import { methodOf, wireHeaders } from '../../transport/transport'
import {
  type IdentifiedOperation,
  identify,
  loadedOperations,
  loadOperations,
} from '../../operations/identify'
import { encryptBody, encryptionKey, refuseUnencryptedFields } from '../../security/encryption/encrypt-fields'
import type { SignedRequest } from '../../security/signatures/compare'
import { timestampOf } from '../../security/signatures/signature-fault'
import type { TrustedKeys } from '../../security/signatures/trust'
import { type RequestBody, requestBody } from '../../transport/bodies/request-body'
import { targetOf } from '../../operations/address'
import { normalizeUpload } from '../../transport/uploads/given'
import { uploadRule } from '../../transport/uploads/rules'
import { uploadBody, type UploadOptions } from '../../transport/uploads/upload-body'
import { decodeV3, decryptV3, type VerifiedV3, verifyV3 } from './response'

/** An APIv3 request with an encoded body. */
export interface EncodedV3 extends EncodedRequest {
  /**
   * Serial number or ID for `Wechatpay-Serial`: the key that encrypts the fields and that should sign the
   * response.
   */
  readonly serial: string
}

/** APIv3: JSON, signed by headers. */
export const v3: Api<EncodedV3, VerifiedV3> = {
  locate: locateV3,
  authorize: (_, __, client) => client,
  encrypt: encryptV3,
  encode: encodeV3,
  sign: signV3,
  verify: verifyV3,
  decode: decodeV3,
  decrypt: decryptV3,
}

/** Finds the operation of a call by its route and its URL. */
export async function locateV3(config: InternalAxiosRequestConfig): Promise<Location> {
  const url = targetOf(config)
  readMaxContentLength(config.maxContentLength)
  return { url, operation: identify(loadedOperations() ?? (await loadOperations()), config, url) }
}

async function encryptV3({ config, operation, client, deadline }: CallContext): Promise<unknown> {
  const waiting = client.trust.prepare()
  if (waiting !== undefined) await until(waiting, deadline).catch(refuse)
  const given: unknown =
    operation.facts.request === 'multipart' ? await uploadOf(config, operation, deadline) : config.data
  return encrypted(given, config, operation, { trust: client.trust, serial: client.trust.preferred })
}

async function encodeV3(
  { config, url, operation, client, deadline }: CallContext,
  data: unknown,
): Promise<EncodedV3> {
  const { fourByteCharacters } = client.settings
  const body = bodyOf(operation, data, config, { fourByteCharacters, deadline })
  return {
    url: withEncryptedQuery(url, config, operation, client.trust),
    body: isPromise(body) ? await body : body,
    serial: client.trust.preferred,
    delivery: config.responseType === 'stream' && operation.unsigned ? 'stream' : 'whole',
  }
}

/** Signs the method, the URL and the body of one attempt in its `Authorization` header. */
export async function signV3(
  { config, client: { credentials, settings } }: CallContext,
  { body, serial }: EncodedV3,
  url: URL,
  deadline: Deadline,
): Promise<SignedAttempt> {
  const signed: SignedRequest = {
    method: methodOf(config),
    url: url.pathname + url.search,
    timestamp: timestampOf(settings.clock.now()),
    nonce: settings.nonce(),
    body: body.signed,
    serial: credentials.serial,
    mchid: credentials.mchid,
  }
  // The signature may be computed on another thread; the headers are built meanwhile.
  const signing = credentials.sign(requestMessage(signed))
  const headers = wireHeaders(config.headers, body, serial)
  const signature = await signing
  if (deadline.reason !== undefined) throw deadline.reason
  const { timestamp, nonce } = signed
  headers['Authorization'] = formatAuthorization(credentials.scheme, {
    serial: credentials.serial,
    timestamp,
    nonce,
    signature,
    ...credentials.identity,
  })
  return { headers, signed }
}

function uploadOf(
  config: InternalAxiosRequestConfig,
  { route, facts }: IdentifiedOperation,
  deadline: Deadline,
): Promise<unknown> {
  const { meta }: CallConfig = config
  const encrypts = facts.encrypted !== undefined && !namesKey(config.headers)
  return normalizeUpload(config.data, uploadRule(route), { meta, encrypts, deadline })
}

function bodyOf(
  { route, facts }: IdentifiedOperation,
  data: unknown,
  { meta }: CallConfig,
  options: UploadOptions,
): RequestBody | Promise<RequestBody> {
  return facts.request === 'multipart' && !isFormData(data)
    ? uploadBody(route, data, options)
    : requestBody(data, meta, options.fourByteCharacters)
}

// A caller who names the key has encrypted the fields already. Strings and bytes are sent as they are, but
// never with plaintext fields under the name of a key.
function encrypted(
  data: unknown,
  config: InternalAxiosRequestConfig,
  { facts }: IdentifiedOperation,
  { trust, serial }: { readonly trust: TrustedKeys; readonly serial: string },
): unknown {
  if (facts.encrypted === undefined || namesKey(config.headers)) return data
  if (typeof data === 'string' || isUint8Array(data)) refuseUnencryptedFields(data, facts.encrypted)
  if (!isFields(data)) return data
  const body = encryptBody(data, facts.encrypted, encryptionKey(trust, serial))
  if (body !== data) refuseNamelessKey(config.headers)
  return body
}

// A query is short, so that few operations have such parameters; the address is signed as it is sent.
function withEncryptedQuery(
  url: URL,
  config: InternalAxiosRequestConfig,
  { facts }: IdentifiedOperation,
  trust: TrustedKeys,
): URL {
  const given = facts.encryptedQuery?.filter((name) => (url.searchParams.get(name) ?? '') !== '') ?? []
  if (given.length === 0 || namesKey(config.headers)) return url
  const plain = Object.fromEntries(given.map((name) => [name, url.searchParams.get(name)]))
  refuseNamelessKey(config.headers)
  const encrypted = encryptBody(plain, given, encryptionKey(trust, trust.preferred)) as Record<string, string>
  const changed = new URL(url)
  for (const [name, value] of Object.entries(encrypted)) changed.searchParams.set(name, value)
  return changed
}

function namesKey(headers: AxiosHeaders): boolean {
  const given = headers.get('Wechatpay-Serial')
  return typeof given === 'string' && given.trim() !== ''
}

// It would replace this client's own value, so that WeChat Pay could not decrypt the fields.
function refuseNamelessKey(headers: AxiosHeaders): void {
  if (!headers.has('Wechatpay-Serial')) return
  throw new InputError(
    'OPTION_INVALID',
    'Header "Wechatpay-Serial" is empty. Name the key that the fields are encrypted with, or omit the header: then this ' +
      'client encrypts them',
    'headers.Wechatpay-Serial',
  )
}

function isFields(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data)) return false
  return !(isArrayBuffer(data) || isFormData(data) || isUrlSearchParams(data))
}

function refuse(error: unknown): never {
  throw asTrustError(error)
}

/**
 * APIv3 with the operations under `/brand/`, which the brand signs; its public key verifies their responses.
 */
export const v3AndBrand: Api<EncodedV3, VerifiedV3> = {
  ...v3,
  authorize: (location, _, client) =>
    location.operation.api === 'brand' ? brandContext(location, client) : client,
}

function brandContext({ operation }: Location, client: ClientContext): ClientContext {
  const { brand, credentials } = client.settings
  if (brand === undefined) {
    throw new InputError(
      'OPTION_INVALID',
      `${operation.route} is signed by a brand. Give the client brand: { brandId, serial, privateKey }`,
      'brand',
    )
  }
  if (client.credentials !== credentials) {
    throw new InputError(
      'OPTION_INVALID',
      'A call of a brand is signed by the brand of the client. Remove mchid, serial and privateKey from the call',
      'privateKey',
    )
  }
  return { ...client, ...brand }
}
