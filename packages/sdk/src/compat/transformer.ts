import assert from 'node:assert'
import { createSecretKey, KeyObject } from 'node:crypto'
import type { InternalAxiosRequestConfig } from 'axios'
import { randomNonce, readXml, verifyV2, writeXml } from '@wxpay/protocol'
import { textFields } from '../apis/v2/fields'
import { signFields } from '../apis/v2/sign-fields'
import { isFormData, isObject, isUrlSearchParams, membersOf } from '../base/values'
import { readClientCertificate } from '../security/client-certificate'
import { BusinessError } from './business-error'
import { isUnsigned, pathnameOf, prepareOperations } from './unsigned'

/** The config of a request, which axios passes to a transform as `this`. */
type TransformConfig = Partial<InternalAxiosRequestConfig> & {
  readonly security?: boolean
  readonly nonceless?: boolean
  readonly merchant?: Parameters<typeof readClientCertificate>[0]
}

/** A function of `transformRequest`. */
export type RequestTransform = (this: unknown, data?: unknown) => unknown
/** A function of `transformResponse`. */
export type ResponseTransform = (
  this: unknown,
  data?: unknown,
  headers?: unknown,
  status?: unknown,
) => unknown

// It responds in JSON.
const ACCESS_TOKEN = '/appauth/getaccesstoken'

/** Signs, writes, reads and verifies the messages of APIv2, as transforms of an axios instance. */
export class Transformer {
  readonly #mchid: string | undefined
  readonly #secret: KeyObject | undefined

  constructor(mchid?: string, secret?: string | Uint8Array | KeyObject) {
    this.#mchid = mchid
    this.#secret = secretOf(secret)
    prepareOperations()
  }

  /** Adds `nonce_str` and `sign` to the fields of a request. */
  get signer(): RequestTransform {
    const mchid = this.#mchid
    const secret = this.#secret
    return function signer(this: unknown, data?: unknown): unknown {
      const config = membersOf(this) as TransformConfig
      presentCertificate(config)
      const reads = isGet(config)
      if (!reads && data === undefined) {
        throw new TypeError('The body must be an object of fields, a Buffer or a stream')
      }
      if (!reads && !isFields(data)) return data
      const fields = textFields(reads ? entriesOf(config.params) : data)
      checkMerchant(mchid, fields)
      const { nonceless } = config
      const signed = signFields(fields, {
        facts: {},
        secret: required(secret),
        nonce: randomNonce,
        nonceless,
      })
      if (!reads) return signed.fields
      Reflect.set(config, 'params', new URLSearchParams(signed.fields))
      return data
    }
  }

  /** The data of a response, or a `BusinessError` if it reports a failure or does not verify. */
  get verifier(): ResponseTransform {
    const secret = this.#secret
    return function verifier(this: unknown, data?: unknown, headers?: unknown, status?: unknown): unknown {
      const config = membersOf(this) as TransformConfig
      const response = { data, headers, status }
      const fields = membersOf(data)
      if (isAccessToken(config)) {
        return fields['retcode'] === 0 ? data : failed('EV2_RES_RESULT_CODE_NOT_MATCHED', 'retcode', response)
      }
      if (isObject(data) && fields['return_code'] !== 'SUCCESS') {
        return failed('EV2_RES_STATUS_CODE_NOT_SUCESS', 'return_code', response)
      }
      if (fields['result_code'] !== undefined && fields['result_code'] !== 'SUCCESS') {
        return failed('EV2_RES_STATUS_CODE_NOT_SUCESS', 'result_code', response)
      }
      const method = (config.method ?? 'post').toUpperCase()
      if (isUnsigned(method, config.url, '/v2') || isSigned(fields, required(secret))) return data
      return new BusinessError(
        'EV2_RES_SIGNATURE_NOT_EQUAL',
        'The sign of the response does not match its fields and the APIv2 key',
        response,
      )
    }
  }

  get request(): [RequestTransform, RequestTransform] {
    return [this.signer, toXml]
  }

  get response(): [ResponseTransform, ResponseTransform] {
    return [toObject, this.verifier]
  }

  /** The XML of an object of fields, or of a string. */
  static readonly toXml = toXml
  /** The content of the root element: its fields, or its text. `undefined` for anything but XML. */
  static readonly toObject = toObject

  static get default(): typeof Transformer {
    return Transformer
  }
}

function toXml(this: unknown, data?: unknown): string
function toXml(this: unknown, data?: unknown): unknown {
  if (Buffer.isBuffer(data) || isStream(data) || isGet(membersOf(this))) return data
  if (typeof data !== 'string' && !isObject(data)) {
    throw new TypeError('toXml requires an object of fields, or a string')
  }
  const content = typeof data === 'string' ? contentOf(data) : elementsOf(data)
  return content === '' ? '<xml/>' : `<xml>${content}</xml>`
}

function toObject(this: unknown, xml?: unknown): Record<string, string>
function toObject(this: unknown, xml?: unknown): unknown {
  if (isStream(xml)) return xml
  if (Buffer.isBuffer(xml) && xml.byteLength === 0) return null
  if (typeof xml !== 'string' && !Buffer.isBuffer(xml)) return undefined
  const text = xml.toString()
  if (isAccessToken(membersOf(this) as TransformConfig)) return JSON.parse(text) as unknown
  const document = text.replace(/^\uFEFF?\s*(?:<\?xml[^>]*\?>)?/, '')
  if (!document.trimStart().startsWith('<')) return undefined
  const [root] = Object.values(readXml(`<document>${document}</document>`))
  return root
}

function elementsOf(fields: object): string {
  return Object.entries(fields)
    .map(([name, value]) => elementOf(name, value))
    .join('')
}

function elementOf(name: string, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map((one) => elementOf(name, one)).join('')
  if (isObject(value)) return inner(writeXml({ [name]: '' })).replace('><', () => `>${elementsOf(value)}<`)
  return inner(writeXml({ [name]: textOf(value) }))
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value)
  throw new TypeError(`toXml writes strings, numbers and objects, received a ${typeof value}`)
}

function contentOf(text: string): string {
  return inner(inner(writeXml({ xml: text })))
}

function inner(element: string): string {
  return element.slice(element.indexOf('>') + 1, element.lastIndexOf('<'))
}

function secretOf(secret: string | Uint8Array | KeyObject | undefined): KeyObject | undefined {
  if (secret === undefined || secret instanceof KeyObject) return secret
  return secret.length === 0 ? undefined : createSecretKey(Buffer.from(secret as string))
}

function required(secret: KeyObject | undefined): KeyObject {
  if (secret !== undefined) return secret
  throw new TypeError(
    'The APIv2 key is missing: without it, anyone can compute the signature. Give it as secret, 32 bytes',
  )
}

/** Rejects fields of another merchant than the client's. */
export function checkMerchant(mchid: string | undefined, fields: Readonly<Record<string, unknown>>): void {
  if (mchid === undefined || mchid === '') return
  const given = fields['mch_id'] ?? fields['mchid'] ?? fields['combine_mch_id']
  assert.ok(
    given === mchid,
    `The merchant ID of the fields (${String(given)}) is not the one of the client (${mchid})`,
  )
}

function isSigned(fields: Readonly<Record<string, unknown>>, secret: KeyObject): boolean {
  const { sign } = fields as { readonly sign?: unknown }
  if (typeof sign !== 'string') return false
  const texts = Object.entries(fields).filter(([, value]) => typeof value === 'string')
  if (texts.length !== Object.keys(fields).length) return false
  const type = sign.length === 64 ? 'HMAC-SHA256' : 'MD5'
  return verifyV2(Object.fromEntries(texts) as Record<string, string>, sign, secret, type)
}

function failed(code: string, name: string, response: BusinessError['response']): BusinessError {
  const value = membersOf(response.data)[name]
  return new BusinessError(code, `The response reports a failure: ${name} is ${String(value)}`, response)
}

function presentCertificate(config: TransformConfig): void {
  const { security, merchant, baseURL } = config
  if (merchant === undefined) return
  if (security === true && baseURL?.startsWith('https://') === true) {
    Reflect.set(config, 'httpsAgent', readClientCertificate(merchant, '')?.agent(undefined))
  }
  Reflect.deleteProperty(config, 'merchant')
}

function isAccessToken({ url }: TransformConfig): boolean {
  return url !== undefined && pathnameOf(url) === ACCESS_TOKEN
}

function isGet({ method }: TransformConfig): boolean {
  return typeof method === 'string' && method.toUpperCase() === 'GET'
}

function isFields(data: unknown): boolean {
  return isObject(data) && !ArrayBuffer.isView(data) && !isStream(data) && !isFormData(data)
}

function isStream(thing: unknown): boolean {
  return isObject(thing) && 'pipe' in thing && typeof thing.pipe === 'function'
}

function entriesOf(params: unknown): Record<string, unknown> {
  return isUrlSearchParams(params) ? Object.fromEntries(params) : { ...(params as object | undefined) }
}
