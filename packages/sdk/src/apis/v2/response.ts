import type { KeyObject } from 'node:crypto'
import { Readable } from 'node:stream'
import type { AxiosResponse } from 'axios'
import { type SignTypeV2, type XmlFields, XmlFormatError } from '@wxpay/protocol'
import { deliver, headerOf, limitOf, readWhole, textOf } from '../../call/response-body'
import { publishVerification } from '../../base/diagnostics/channels'
import { meaningsFor } from '../../operations/error-meanings'
import { LARGEST_REFUSAL } from '../../base/errors/text'
import { parseLossless } from '../../base/json/lossless'
import { decodeContent } from '../../base/bytes'
import { axiosHeaders } from '../../transport/transport'
import type { EncodedRequest, Exchange } from '../../call/api'
import type { CallContext } from '../../call/context'
import { describeCall } from '../../call/failure'
import { WechatpayError } from '../../base/errors/wechatpay-error'
import { billOf, isXml, peekStream } from './bill'
import type { IdentifiedOperation } from '../../operations/identify'
import { withLists } from './lists'
import { problemOf } from './problem'
import { notXmlError, refusedError, statusError, unverifiedError } from './refusal'
import { type ReadFields, readSigned, type SignState } from './verify-fields'

// The `sign` can be verified only after parsing, so the size is bounded first. Longer APIv2 responses are
// bills, which are text.
const LARGEST_XML = 1024 * 1024

/** An APIv2 request whose fields are signed. */
export interface EncodedV2 extends EncodedRequest {
  readonly secret: KeyObject
  /** Algorithm of `sign` in the request, and in its response. */
  readonly signType: SignTypeV2
}

type Response = Omit<AxiosResponse<unknown>, 'data'>

type VerifiedData =
  | { readonly fields: XmlFields; readonly body: Uint8Array }
  /** A bill, JSON, or `undefined`. */
  | { readonly data: unknown }

/** An APIv2 response that reports success, verified if it has a `sign`. */
export type VerifiedV2 = VerifiedData & { readonly call: CallContext; readonly response: Response }

/** Verifies a response. It must be parsed first, within bounds, because `sign` is one of its fields. */
export async function verifyV2Response(exchange: Exchange<EncodedV2>): Promise<VerifiedV2> {
  const { call, wire } = exchange
  const { config, operation, url, sentTo = url } = call
  const { status, statusText } = wire
  const response = { status, statusText, headers: axiosHeaders(wire.headers), config, request: null }
  let data: unknown
  try {
    return { call, response, ...(await dataOf(exchange, (read) => (data = read))) }
  } catch (error) {
    if (!(error instanceof WechatpayError)) throw error
    throw describeCall(error, {
      config,
      url: sentTo,
      route: operation.route,
      response: { ...response, data },
    })
  }
}

/** The fields as an object, or the body in the form that the call asks for. */
export function decodeV2(verified: VerifiedV2): AxiosResponse {
  const { call, response } = verified
  if (!('fields' in verified)) return { ...response, data: verified.data }
  const { config, operation } = call
  const { responseType = 'json' } = config
  return {
    ...response,
    data:
      responseType === 'json'
        ? withLists(verified.fields, operation.facts.lists ?? [])
        : deliver(verified.body, config, operation),
  }
}

/** @param read - receives the part of the response read so far, for errors */
async function dataOf(exchange: Exchange<EncodedV2>, read: (data: unknown) => void): Promise<VerifiedData> {
  const { call, wire, request } = exchange
  const { config, operation } = call
  const { facts, route, unsigned } = operation
  const limit = limitOf(config)
  const isSuccess = wire.status >= 200 && wire.status < 300
  if (facts.response === 'redirect' && wire.status === 302) return { data: '' }
  let source: Parameters<typeof readWhole>[0] = wire.body
  if (source instanceof Readable && isSuccess && unsigned) {
    const peeked = await peekStream(source)
    if ('bill' in peeked) return { data: peeked.bill }
    source = Readable.from(peeked.whole)
  }
  const whole = await readWhole(source, limit)
  const body = await decodeContent(whole, headerOf(wire, 'content-encoding'), limit)
  const text = textOf(body)
  read(text)
  if (!isXml(body)) {
    if (!isSuccess) throw statusError(wire.status, operation, text)
    if (unsigned && facts.response === undefined) {
      return { data: await judge(exchange, jsonOf(text, route), 'unsigned') }
    }
    if (unsigned && text !== '') return { data: await billOf(body, config, operation) }
  }
  if (!isSuccess && body.byteLength > LARGEST_REFUSAL) throw statusError(wire.status, operation, text)
  const { fields, state } = isSuccess
    ? xmlOf(text, request, route)
    : xmlOfRefusal(text, wire.status, request, operation)
  read(fields)
  await judge(exchange, fields, state)
  return { fields, body }
}

/** Throws unless the fields report success and, if the operation has a `sign`, it is verified. */
async function judge<Fields extends object>(
  { call: { operation, client }, wire }: Exchange<EncodedV2>,
  fields: Fields,
  signature: SignState,
): Promise<Fields> {
  const { facts, route, unsigned } = operation
  const isTrusted = signature === 'verified' || (signature === 'unsigned' && unsigned)
  publishVerification(() => ({
    mchid: client.credentials.mchid,
    route,
    status: wire.status,
    outcome: signature === 'verified' ? 'verified' : isTrusted ? 'unsigned' : 'signature',
  }))
  const problem = problemOf(fields as XmlFields)
  if (problem !== undefined) {
    throw refusedError(problem, {
      status: wire.status,
      route,
      facts,
      signature,
      meaningOf: await meaningsFor(facts.errors),
    })
  }
  if (signature !== 'verified' && !isTrusted) throw unverifiedError(route, signature)
  return fields
}

function xmlOf(text: string, { secret, signType }: EncodedV2, route: string): ReadFields {
  try {
    return readSigned(text, secret, () => signType, { length: LARGEST_XML })
  } catch (error) {
    if (!(error instanceof XmlFormatError)) throw error
    throw notXmlError(route, Buffer.byteLength(text), error)
  }
}

// With an error status, HTML is as likely as XML.
function xmlOfRefusal(
  text: string,
  status: number,
  { secret, signType }: EncodedV2,
  operation: IdentifiedOperation,
): ReadFields {
  try {
    const signed = readSigned(text, secret, () => signType)
    if (problemOf(signed.fields)?.kind !== undefined && 'return_code' in signed.fields) return signed
  } catch (error) {
    if (!(error instanceof XmlFormatError)) throw error
  }
  throw statusError(status, operation, text)
}

function jsonOf(text: string, route: string): object {
  try {
    const value = parseLossless(text)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // The error below reports it.
  }
  throw notXmlError(route, Buffer.byteLength(text), undefined)
}
