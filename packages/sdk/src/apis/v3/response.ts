import { Readable } from 'node:stream'
import type { AxiosRequestConfig, AxiosResponse } from 'axios'
import { publishVerification } from '../../base/diagnostics/channels'
import { meaningsFor } from '../../operations/error-meanings'
import { refusalError } from '../../call/refusal'
import { LARGEST_REFUSAL } from '../../base/errors/text'
import { ResponseError } from '../../base/errors/response-errors'
import { asTrustError } from '../../base/errors/trust-error'
import type { WechatpayError } from '../../base/errors/wechatpay-error'
import { parseLossless } from '../../base/json/lossless'
import { retryAfter } from '../../call/retry/repeat'
import { decryptBody } from '../../security/encryption/encrypt-fields'
import {
  findFault,
  readSignedHeaders,
  type SignatureFault,
  signedText,
} from '../../security/signatures/signature-fault'
import { responseFault } from '../../security/signatures/response-fault'
import { decodeContent } from '../../base/bytes'
import { axiosHeaders } from '../../transport/transport'
import { deliver, headerOf, limitOf, readWhole, textOf } from '../../call/response-body'
import { type CallFacts, describeCall } from '../../call/failure'

import type { EncodedRequest, Exchange } from '../../call/api'
import type { CallContext } from '../../call/context'

/** An APIv3 response that was verified, or that needs no verification. */
export interface VerifiedV3 {
  readonly call: CallContext
  readonly response: Omit<AxiosResponse, 'data'>
  readonly body: Uint8Array | Readable
  /** Whether the status is a success. */
  readonly success: boolean
}

/** Verifies the bytes of a response before any of them is parsed. */
export async function verifyV3(exchange: Exchange<EncodedRequest>): Promise<VerifiedV3> {
  const { call, wire } = exchange
  const { config, operation, client } = call
  const { status, statusText } = wire
  const success =
    (status >= 200 && status < 300) || (operation.facts.response === 'redirect' && status === 302)
  const accepted = isAccepted(status, config.validateStatus)
  const response = { status, statusText, headers: axiosHeaders(wire.headers), config, request: null }
  if (operation.unsigned && success && accepted && wire.body instanceof Readable) {
    return { call, response, body: wire.body, success }
  }
  const limit = limitOf(config)
  const whole = await readWhole(wire.body, limit)
  const body = await decodeContent(whole, headerOf(wire, 'content-encoding'), limit)
  const now = client.settings.clock.now()
  const fault = await faultOf(body, now, exchange)
  const facts = factsOf(call)
  if ((success || accepted) && fault !== undefined && !(operation.unsigned && success)) {
    const error = responseFault(fault, { now, trust: client.trust, body })
    throw describeCall(error, { ...facts, response: { ...response, data: deliver(body, config, operation) } })
  }
  if (accepted) return { call, response, body, success }
  const text = textOf(body)
  const error = await refusal(text, now, fault, exchange)
  const data = fault === undefined || body.byteLength <= LARGEST_REFUSAL ? jsonOrText(text) : text
  throw describeCall(error, { ...facts, response: { ...response, data } })
}

/** The body in the form that the call asks for. Text goes on to `transformResponse`, as in axios. */
export function decodeV3({ call: { config, operation }, response, body }: VerifiedV3): AxiosResponse {
  return { data: body instanceof Readable ? body : deliver(body, config, operation), ...response }
}

/** Decrypts the sensitive fields of a response with the merchant's private key. */
export function decryptV3(response: AxiosResponse, { call, body, success }: VerifiedV3): AxiosResponse {
  if (!success || body instanceof Readable || !isEncrypted(call)) return response
  const { operation, client } = call
  try {
    const data = decryptBody(body, operation.facts.decrypted ?? [], (fields, paths) =>
      client.credentials.decryptFields(fields, paths),
    )
    return { ...response, data }
  } catch (error) {
    throw error instanceof ResponseError ? describeCall(error, { ...factsOf(call), response }) : error
  }
}

function factsOf({ config, operation, url, sentTo = url }: CallContext): CallFacts {
  return { config, url: sentTo, route: operation.route }
}

// `null` accepts every status; `undefined`, which axios treats like `null`, means the default.
function isAccepted(status: number, validateStatus: AxiosRequestConfig['validateStatus']): boolean {
  if (typeof validateStatus === 'function') return validateStatus(status)
  return validateStatus === null || (status >= 200 && status < 300)
}

async function faultOf(
  body: Uint8Array,
  now: Date,
  { call, wire }: Exchange<EncodedRequest>,
): Promise<SignatureFault | undefined> {
  const { trust, credentials } = call.client
  const header = (name: string): string | undefined => headerOf(wire, name)
  const signed = readSignedHeaders(header)
  const { facts, route, unsigned } = call.operation
  const by = { trust, scheme: credentials.scheme, now }
  const covered = await signedText(body, facts, header, limitOf(call.config))
  const fault = await findFault(signed, covered, by).catch((error: unknown) => {
    throw asTrustError(error)
  })
  publishVerification(() => ({
    mchid: credentials.mchid,
    route,
    status: wire.status,
    outcome:
      fault === undefined ? 'verified' : unsigned && fault.kind === 'headers' ? 'unsigned' : fault.kind,
    ...(signed.serial !== undefined && { serial: signed.serial }),
  }))
  return fault
}

// Fields are decrypted in text only: a caller who asks for bytes gets the signed bytes.
function isEncrypted({ config: { responseType = 'json' }, operation }: CallContext): boolean {
  return operation.facts.decrypted !== undefined && (responseType === 'json' || responseType === 'text')
}

async function refusal(
  text: string,
  now: Date,
  fault: SignatureFault | undefined,
  { call: { operation }, signed, wire }: Exchange<EncodedRequest>,
): Promise<WechatpayError> {
  return refusalError({
    status: wire.status,
    body: text,
    route: operation.route,
    facts: operation.facts,
    request: signed,
    signature: signatureState(fault),
    requestId: headerOf(wire, 'request-id'),
    serverDate: headerOf(wire, 'date'),
    retryAfter: retryAfter(headerOf(wire, 'retry-after'), now.getTime()),
    location: headerOf(wire, 'location'),
    now,
    meaningOf: await meaningsFor(operation.facts.errors),
  })
}

function jsonOrText(text: string): unknown {
  try {
    return parseLossless(text)
  } catch {
    return text
  }
}

function signatureState(fault: SignatureFault | undefined): 'verified' | 'unsigned' | 'wrong' {
  if (fault === undefined) return 'verified'
  return fault.kind === 'headers' ? 'unsigned' : 'wrong'
}
