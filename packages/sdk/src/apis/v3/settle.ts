import { Readable } from 'node:stream'
import type { AxiosRequestConfig, AxiosResponse } from 'axios'
import { publishVerification } from '../../base/diagnostics/channels'
import { meaningsFor } from '../../operations/error-meanings'
import { refusalError } from '../../call/refusal'
import { LARGEST_REFUSAL } from '../../base/errors/refusal-limit'
import { ResponseError } from '../../base/errors/response-error'
import { asTrustError } from '../../base/errors/trust-error'
import type { WechatpayError } from '../../base/errors/wechatpay-error'
import { parseLossless } from '../../base/json/lossless'
import { retryAfter } from '../../call/retry/decision'
import { openBody } from '../../security/encryption/seal-body'
import { findFault } from '../../security/signatures/find-fault'
import { responseFault } from '../../security/signatures/response-fault'
import { signedText } from '../../security/signatures/signed-text'
import { readSignedHeaders, type SignatureFault } from '../../security/signatures/signature-fault'
import { decodeContent } from '../../base/content-encoding'
import { axiosHeaders } from '../../transport/response-headers'
import { deliver, readWhole, textOf } from '../../call/answer'
import { type Attempt, headerOf } from '../../call/attempt'
import { limitOf } from '../../call/defaults'
import { type CallFacts, describeCall } from '../../call/describe'
import type { Passage } from '../../call/passage'
import type { PreparedCall } from '../../call/prepared-call'

/** Verifies the first bytes of an answer; what it resolves with may be believed. */
export async function settle(call: PreparedCall, sent: Attempt, passage: Passage): Promise<AxiosResponse> {
  const { config, operation } = call
  const { status, statusText } = sent.wire
  const headers = axiosHeaders(sent.wire.headers)
  const success =
    (status >= 200 && status < 300) || (operation.facts.response === 'redirect' && status === 302)
  const accepted = isAccepted(status, config.validateStatus)
  const response = { status, statusText, headers, config, request: null }
  if (operation.unsigned && success && accepted && sent.wire.body instanceof Readable) {
    return { ...response, data: sent.wire.body }
  }
  const limit = limitOf(config)
  const body = await decodeContent(
    await readWhole(sent.wire.body, limit),
    headerOf(sent.wire, 'content-encoding'),
    limit,
  )
  const now = passage.settings.clock.now()
  const fault = await faultOf(body, now, { call, sent, passage })
  const facts: CallFacts = { config, url: sent.url, route: operation.route }
  if (success || accepted) {
    const data = deliver(body, config, operation)
    if (fault !== undefined && !(operation.unsigned && success)) {
      const error = responseFault(fault, { now, trust: passage.trust, body })
      throw describeCall(error, { ...facts, response: { ...response, data } })
    }
    const answer = { ...response, data }
    if (accepted && success && isSealed(call)) {
      return { ...answer, data: open(body, { ...facts, response: answer }, call, passage) }
    }
    if (accepted) return answer
  }
  const text = textOf(body)
  const error = await refusal(text, now, fault, { call, sent })
  const data = fault === undefined || body.byteLength <= LARGEST_REFUSAL ? jsonOrText(text) : text
  throw describeCall(error, { ...facts, response: { ...response, data } })
}

// `null` accepts every status; `undefined`, which axios takes for the same, stands for the default.
function isAccepted(status: number, validateStatus: AxiosRequestConfig['validateStatus']): boolean {
  if (typeof validateStatus === 'function') return validateStatus(status)
  return validateStatus === null || (status >= 200 && status < 300)
}

interface Context {
  readonly call: PreparedCall
  readonly sent: Attempt
}

async function faultOf(
  body: Uint8Array,
  now: Date,
  { call, sent, passage }: Context & { readonly passage: Passage },
): Promise<SignatureFault | undefined> {
  const header = (name: string): string | undefined => headerOf(sent.wire, name)
  const signed = readSignedHeaders(header)
  const { facts, route, unsigned } = call.operation
  const by = { trust: passage.trust, scheme: passage.credentials.scheme, now }
  const covered = await signedText(body, facts, header, limitOf(call.config))
  const fault = await findFault(signed, covered, by).catch((error: unknown) => {
    throw asTrustError(error)
  })
  publishVerification(() => ({
    mchid: passage.credentials.mchid,
    route,
    status: sent.wire.status,
    outcome:
      fault === undefined ? 'verified' : unsigned && fault.kind === 'headers' ? 'unsigned' : fault.kind,
    ...(signed.serial !== undefined && { serial: signed.serial }),
  }))
  return fault
}

// Fields are opened in texts only: who asks for the bytes gets those that were signed.
function isSealed({ config: { responseType = 'json' }, operation }: PreparedCall): boolean {
  return operation.facts.opened !== undefined && (responseType === 'json' || responseType === 'text')
}

function open(
  body: Uint8Array,
  facts: CallFacts,
  { operation }: PreparedCall,
  { credentials }: Passage,
): string {
  try {
    return openBody(body, operation.facts.opened ?? [], (answer, paths) =>
      credentials.openFields(answer, paths),
    )
  } catch (error) {
    throw error instanceof ResponseError ? describeCall(error, facts) : error
  }
}

async function refusal(
  text: string,
  now: Date,
  fault: SignatureFault | undefined,
  { call: { operation }, sent: { request, wire } }: Context,
): Promise<WechatpayError> {
  return refusalError({
    status: wire.status,
    body: text,
    route: operation.route,
    request,
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
