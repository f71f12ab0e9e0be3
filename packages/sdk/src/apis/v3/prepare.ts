import { isArrayBuffer, isPromise, isUint8Array } from 'node:util/types'
import type { AxiosHeaders, InternalAxiosRequestConfig } from 'axios'
import { type RequestBody, requestBody } from '../../transport/bodies/request-body'
import { InputError } from '../../base/errors/input-error'
import { asTrustError } from '../../base/errors/trust-error'
import { type IdentifiedOperation, identify } from '../../operations/identify'
import { loadedOperations, loadOperations } from '../../operations/operations'
import { readMaxContentLength } from '../../call/call-options'
import { isFormData, isUrlSearchParams } from '../../base/realm'
import { refuseClearFields, sealBody } from '../../security/encryption/seal-body'
import { sealingKey } from '../../security/encryption/sealing-key'
import type { TrustedKeys } from '../../security/signatures/trusted-keys'
import { type RunningDeadline, until } from '../../base/deadline'
import { targetOf } from '../../transport/target'
import { openUpload } from '../../transport/uploads/given'
import { uploadRule } from '../../transport/uploads/rules'
import { uploadBody, type UploadTerms } from '../../transport/uploads/upload-body'
import type { CallConfig } from '../../call/config'
import type { Passage } from '../../call/passage'
import type { Place, PreparedCall } from '../../call/prepared-call'

/** Finds the operation that a call is. */
export async function locate(config: InternalAxiosRequestConfig): Promise<Place> {
  const url = targetOf(config)
  readMaxContentLength(config.maxContentLength)
  return { url, operation: identify(loadedOperations() ?? (await loadOperations()), config, url) }
}

/** Makes keys ready, seals what is to be sealed, and fixes the bytes of the body, once for all attempts. */
export async function prepare(
  config: InternalAxiosRequestConfig,
  { url, operation }: Place,
  { trust, settings }: Passage,
  deadline: RunningDeadline,
): Promise<PreparedCall> {
  const waiting = trust.prepare()
  if (waiting !== undefined) await until(waiting, deadline).catch(refuse)
  const serial = trust.preferred
  const { fourByteCharacters } = settings
  const given: unknown =
    operation.facts.request === 'multipart' ? await uploadOf(config, operation, deadline) : config.data
  const data = sealed(given, config, operation, { trust, serial })
  const body = bodyOf(operation, data, config, { fourByteCharacters, deadline })
  return { config, url, operation, body: isPromise(body) ? await body : body, serial, deadline }
}

function uploadOf(
  config: InternalAxiosRequestConfig,
  { route, facts }: IdentifiedOperation,
  deadline: RunningDeadline,
): Promise<unknown> {
  const { meta }: CallConfig = config
  const encrypts = facts.sealed !== undefined && !namesKey(config.headers)
  return openUpload(config.data, uploadRule(route), { meta, encrypts, deadline })
}

function bodyOf(
  { route, facts }: IdentifiedOperation,
  data: unknown,
  { meta }: CallConfig,
  terms: UploadTerms,
): RequestBody | Promise<RequestBody> {
  return facts.request === 'multipart' && !isFormData(data)
    ? uploadBody(route, data, terms)
    : requestBody(data, meta, terms.fourByteCharacters)
}

// A caller who names the key himself has sealed with it. What is text or bytes already is sent as it is, but not with
// fields in the clear under the name of a key.
function sealed(
  data: unknown,
  config: InternalAxiosRequestConfig,
  { facts }: IdentifiedOperation,
  { trust, serial }: { readonly trust: TrustedKeys; readonly serial: string },
): unknown {
  if (facts.sealed === undefined || namesKey(config.headers)) return data
  if (typeof data === 'string' || isUint8Array(data)) refuseClearFields(data, facts.sealed)
  if (!isFields(data)) return data
  const body = sealBody(data, facts.sealed, sealingKey(trust, serial))
  if (body !== data) refuseNamelessKey(config.headers)
  return body
}

function namesKey(headers: AxiosHeaders): boolean {
  const given = headers.get('Wechatpay-Serial')
  return typeof given === 'string' && given.trim() !== ''
}

// It takes the place of this client's own, and so nobody could open what was sealed here.
function refuseNamelessKey(headers: AxiosHeaders): void {
  if (!headers.has('Wechatpay-Serial')) return
  throw new InputError(
    'OPTION_INVALID',
    'Wechatpay-Serial is given and names no key. Name the one that the fields are sealed with, or leave it out: then this ' +
      'client seals them',
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
