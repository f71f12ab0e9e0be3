import type { KeyObject } from 'node:crypto'
import type { InternalAxiosRequestConfig } from 'axios'
import { type SignTypeV2, writeXml, XmlFormatError } from '@wxpay/protocol'
import type { RequestBody } from '../../transport/bodies/request-body'
import { methodOf } from '../../call/attempt'
import type { CallConfig } from '../../call/config'
import type { Place, PreparedCall } from '../../call/prepared-call'
import { InputError } from '../../base/errors/input-error'
import { identify } from '../../operations/identify'
import { loadedOperations, loadOperations } from '../../operations/operations'
import { readMaxContentLength } from '../../call/call-options'
import type { CallSettings } from '../../call/settings'
import type { RunningDeadline } from '../../base/deadline'
import { targetOf } from '../../transport/target'
import { isWechatpay } from '../../operations/wechatpay-hosts'
import { type TextFields, textFields } from './fields'
import { type SigningTerms, signFields } from './sign-fields'
import { uploadForm } from './upload'

/** A call of APIv2 whose bytes are fixed. */
export interface PreparedV2 extends PreparedCall {
  readonly secret: KeyObject
  /** How the request was signed, and its answer is expected to be. */
  readonly signType: SignTypeV2
}

/** Finds the operation that a call is, and the host that serves it. */
export async function locateV2(config: InternalAxiosRequestConfig): Promise<Place> {
  const reads = methodOf(config) === 'GET'
  readMaxContentLength(config.maxContentLength)
  const url = targetOf(reads ? { ...config, params: undefined } : config)
  if (reads && url.search !== '') {
    throw new InputError('QUERY_INVALID', 'Give the query under params, so that it is signed', 'url')
  }
  const operation = identify(loadedOperations() ?? (await loadOperations()), config, url, '/v2')
  const { host } = operation.facts
  // A few operations have a host of their own. A sandbox, or a proxy in front of WeChat Pay, serves them all.
  if (host === undefined || !isWechatpay(config.baseURL ?? '')) return { url, operation }
  // Set part by part: resolved against the host, a path that begins with two slashes would name a host of its own.
  const moved = new URL(host)
  moved.pathname = url.pathname
  moved.search = url.search
  return { url: moved, operation }
}

/**
 * Signs the fields and writes them, once for all attempts: the signature of APIv2 knows no time.
 *
 * @throws InputError `OPTION_INVALID` without an APIv2 key; `BODY_INVALID`, `BODY_NUMBER`, `BODY_CHARACTER` with the field
 */
export async function prepareV2(
  config: InternalAxiosRequestConfig,
  { url, operation }: Place,
  { secret, nonce }: CallSettings,
  deadline: RunningDeadline,
): Promise<PreparedV2> {
  if (secret === undefined) {
    throw new InputError(
      'OPTION_INVALID',
      `${operation.route} is signed with the APIv2 key; give it to the client as secret`,
      'secret',
    )
  }
  const { nonceless }: CallConfig = config
  const { facts } = operation
  const terms: SigningTerms = { facts, secret, nonce, nonceless }
  const common = { config, operation, secret, serial: '', deadline }
  if (methodOf(config) === 'GET') {
    const { fields, signType } = signFields(textFields(config.params ?? {}), terms)
    const target = new URL(url)
    target.search = targetOf({ ...config, params: fields }).search
    return { ...common, url: target, body: { bytes: undefined, signed: '' }, signType }
  }
  if (facts.request === 'multipart') {
    return {
      ...common,
      url,
      ...(await uploadForm(config.data, { ...terms, route: operation.route, deadline })),
    }
  }
  const { fields, signType } = signFields(textFields(config.data), terms)
  return { ...common, url, body: xmlBody(fields), signType }
}

function xmlBody(fields: TextFields): RequestBody {
  try {
    return { bytes: writeXml(fields), signed: '' }
  } catch (error) {
    if (!(error instanceof XmlFormatError)) throw error
    throw new InputError(
      error.code === 'XML_CHARACTER' ? 'BODY_CHARACTER' : 'BODY_INVALID',
      error.message,
      error.field,
      error,
    )
  }
}
