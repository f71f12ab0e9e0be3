import { Readable } from 'node:stream'
import { AxiosHeaders, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios'
import { formatAuthorization, requestMessage, rsaScheme } from '@wxpay/protocol'
import { type RequestBody, requestBody } from '../body/request-body'
import { adviceFor } from '../error/advice'
import { refusalError } from '../error/refusal'
import type { WechatpayError } from '../error/wechatpay-error'
import { identify, type IdentifiedOperation } from '../operation/identify'
import { loadedOperations, loadOperations } from '../operation/operations'
import { parseJson } from '../json/parse'
import type { Credentials } from '../options/credentials'
import type { Settings } from '../options/read-options'
import type { SignedRequest } from '../signature/compare'
import { responseFault } from '../signature/response-fault'
import { findSignatureFault, readSignedHeaders, type SignatureFault } from '../signature/verify-response'
import { signedText } from '../signature/signed-text'
import { decodeContent } from '../transport/content-encoding'
import { type RunningDeadline, startDeadline } from '../transport/deadline'
import { transportFailure } from '../transport/failure'
import { targetOf } from '../transport/target'
import type { Transport, WireResponse } from '../transport/transport'
import { isUpload, uploadBody } from '../upload/upload-body'
import type { CallConfig } from './config'
import { deliver, readWhole } from './answer'
import { DEFAULT_LIMIT } from './defaults'
import { describeCall } from './describe'

/** What one call goes by: who signs it, and what carries it. */
export interface Passage {
  readonly credentials: Credentials
  readonly transport: Transport
  readonly settings: Settings
}

/**
 * Signs the last bytes of a request, sends them, and verifies the first bytes of the answer. It is the adapter of axios,
 * so that no interceptor and no transform can come between a signature and what it is over.
 */
export async function exchange(config: InternalAxiosRequestConfig, passage: Passage): Promise<AxiosResponse> {
  const known: { url?: URL; route?: string } = {}
  let body: RequestBody | undefined
  const deadline = startDeadline(config)
  try {
    const url = targetOf(config)
    known.url = url
    const operation = identify(loadedOperations() ?? (await loadOperations()), config, url)
    known.route = operation.route
    const made = bodyOf(config, operation, passage.settings)
    body = made instanceof Promise ? await made : made
    return await send(config, { ...passage, url, operation, body, deadline })
  } catch (error) {
    const { timeout = 0 } = config
    const failure = transportFailure(error, {
      host: known.url?.host ?? 'the host',
      timeout,
      limit: limitOf(config),
    })
    throw failure.config === undefined ? describeCall(failure, { config, ...known }) : failure
  } finally {
    deadline.release()
    await body?.dispose?.()
  }
}

function bodyOf(
  config: InternalAxiosRequestConfig,
  { route, facts }: IdentifiedOperation,
  { fourByteCharacters }: Settings,
): RequestBody | Promise<RequestBody> {
  const { meta }: CallConfig = config
  const data: unknown = config.data
  return facts.request === 'multipart' && isUpload(data)
    ? uploadBody(route, data, meta, fourByteCharacters)
    : requestBody(data, meta, fourByteCharacters)
}

interface Sending extends Passage {
  readonly url: URL
  readonly operation: IdentifiedOperation
  readonly body: RequestBody
  readonly deadline: RunningDeadline
}

async function send(config: InternalAxiosRequestConfig, sending: Sending): Promise<AxiosResponse> {
  const { credentials, transport, settings, url, operation, body, deadline } = sending
  const request: SignedRequest = {
    method: methodOf(config),
    url: url.pathname + url.search,
    timestamp: String(Math.floor(settings.clock.now().getTime() / 1000)),
    nonce: settings.nonce(),
    body: body.signed,
    serial: credentials.serial,
    mchid: credentials.mchid,
  }
  // The signature is made on another thread: what else is to be done is done meanwhile.
  const signing = credentials.sign(requestMessage(request), rsaScheme)
  const headers = wireHeaders(config.headers, body, settings)
  const signature = await signing
  if (deadline.reason !== undefined) throw deadline.reason
  headers['Authorization'] = formatAuthorization(rsaScheme, { ...request, signature })
  const response = await transport({
    method: request.method,
    url,
    headers,
    body: body.bytes,
    config,
    delivery: config.responseType === 'stream' && operation.unsigned ? 'stream' : 'whole',
    limit: limitOf(config),
    deadline,
  })
  return settle(config, sending, request, response)
}

async function settle(
  config: InternalAxiosRequestConfig,
  { settings, operation, url }: Sending,
  request: SignedRequest,
  wire: WireResponse,
): Promise<AxiosResponse> {
  const { status, statusText } = wire
  const headers = new AxiosHeaders(wire.headers as Record<string, string>)
  const success =
    (status >= 200 && status < 300) || (operation.facts.response === 'redirect' && status === 302)
  const accepted = typeof config.validateStatus === 'function' ? config.validateStatus(status) : true
  if (operation.unsigned && success && accepted && wire.body instanceof Readable) {
    return { status, statusText, headers, config, request: null, data: wire.body }
  }
  const limit = limitOf(config)
  const body = await decodeContent(await readWhole(wire.body, limit), header(wire, 'content-encoding'), limit)
  const response = {
    status,
    statusText,
    headers,
    config,
    request: null,
    data: deliver(body, config, operation),
  }
  const now = settings.clock.now()
  const headerOf = (name: string): string | undefined => header(wire, name)
  const fault = findSignatureFault(readSignedHeaders(headerOf), signedText(body, operation.facts, headerOf), {
    trust: settings.trust,
    scheme: rsaScheme,
    now,
  })
  const facts = { config, url, route: operation.route, response }
  if (success || accepted) {
    if (fault !== undefined && !(operation.unsigned && success)) {
      throw describeCall(responseFault(fault, { now, known: settings.trust.serials, body }), facts)
    }
    if (accepted) return response
  }
  const text = Buffer.from(body).toString()
  const refusal: WechatpayError = refusalError({
    status,
    body: text,
    route: operation.route,
    request,
    signature: signatureState(fault),
    requestId: header(wire, 'request-id'),
    serverDate: header(wire, 'date'),
    location: header(wire, 'location'),
    now,
    adviceOn: await adviceFor(operation.facts.errors),
  })
  throw describeCall(refusal, { ...facts, response: { ...response, data: jsonOrText(text) } })
}

function jsonOrText(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return text
  }
}

function signatureState(fault: SignatureFault | undefined): 'verified' | 'unsigned' | 'wrong' {
  if (fault === undefined) return 'verified'
  return fault.kind === 'headers' ? 'unsigned' : 'wrong'
}

function methodOf({ method = 'get' }: InternalAxiosRequestConfig): string {
  return method.toUpperCase()
}

function limitOf({ maxContentLength = DEFAULT_LIMIT }: InternalAxiosRequestConfig): number {
  return maxContentLength < 0 ? Number.MAX_SAFE_INTEGER : maxContentLength
}

// A header that came twice is no header: which of the two was meant is anybody's guess.
function header({ headers }: WireResponse, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : undefined
}

function wireHeaders(given: AxiosHeaders, body: RequestBody, settings: Settings): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(given.toJSON(true))) {
    if (!isOurs.test(name)) headers[name] = value
  }
  if (!given.has('Wechatpay-Serial')) headers['Wechatpay-Serial'] = settings.trust.preferred
  if (body.contentType !== undefined) headers['Content-Type'] = body.contentType
  return headers
}

// Set below, or by the connection: what a caller writes there can only be wrong.
const isOurs = /^(?:authorization|content-length|transfer-encoding|connection|host)$/i
