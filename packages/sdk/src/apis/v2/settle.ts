import { Readable } from 'node:stream'
import type { AxiosResponse } from 'axios'
import { type XmlFields, XmlFormatError } from '@wxpay/protocol'
import { deliver, readWhole, textOf } from '../../call/answer'
import { headerOf } from '../../call/attempt'
import { limitOf } from '../../call/defaults'
import { describeCall } from '../../call/describe'
import type { Passage } from '../../call/passage'
import { publishVerification } from '../../base/diagnostics/channels'
import { meaningsFor } from '../../operations/error-meanings'
import { LARGEST_REFUSAL } from '../../base/errors/refusal-limit'
import { WechatpayError } from '../../base/errors/wechatpay-error'
import { parseLossless } from '../../base/json/lossless'
import { decodeContent } from '../../base/content-encoding'
import { axiosHeaders } from '../../transport/response-headers'
import type { WireResponse } from '../../transport/transport'
import { billOf, isXml, openStream } from './bill'
import { withLists } from './lists'
import type { PreparedV2 } from './prepare'
import { problemOf } from './problem'
import { notXmlError, refusedError, statusError, unbelievedError } from './refusal'
import { type ReadFields, readSigned, type SignState } from './verify-fields'

// Its sign can only be verified once it is parsed. Whatever is longer in APIv2 is a bill, which is text.
const LARGEST_XML = 1024 * 1024

type Answer = Omit<AxiosResponse<unknown>, 'data'>

/** Verifies an answer of APIv2, and says what it says; what it resolves with may be believed. */
export async function settleV2(
  call: PreparedV2,
  wire: WireResponse,
  passage: Passage,
): Promise<AxiosResponse> {
  const { status, statusText } = wire
  const headers = axiosHeaders(wire.headers)
  const answer: Answer = { status, statusText, headers, config: call.config, request: null }
  let data: unknown
  try {
    return { ...answer, data: await dataOf(call, wire, passage, (read) => (data = read)) }
  } catch (error) {
    if (!(error instanceof WechatpayError)) throw error
    const { config, url, operation } = call
    throw describeCall(error, { config, url, route: operation.route, response: { ...answer, data } })
  }
}

async function dataOf(
  call: PreparedV2,
  wire: WireResponse,
  passage: Passage,
  read: (data: unknown) => void,
): Promise<unknown> {
  const { config, operation } = call
  const { facts, route, unsigned } = operation
  const limit = limitOf(config)
  const isSuccess = wire.status >= 200 && wire.status < 300
  if (facts.response === 'redirect' && wire.status === 302) return ''
  let source: Parameters<typeof readWhole>[0] = wire.body
  if (source instanceof Readable && isSuccess && unsigned) {
    const opened = await openStream(source)
    if ('bill' in opened) return opened.bill
    source = Readable.from(opened.whole)
  }
  const whole = await readWhole(source, limit)
  const body = await decodeContent(whole, headerOf(wire, 'content-encoding'), limit)
  const text = textOf(body)
  read(text)
  if (!isXml(body)) {
    if (!isSuccess) throw statusError(wire.status, route, text)
    if (unsigned && facts.response === undefined)
      return verdict(call, jsonOf(text, route), 'unsigned', { wire, passage })
    if (unsigned && text !== '') return billOf(body, config, operation)
  }
  if (!isSuccess && body.byteLength > LARGEST_REFUSAL) throw statusError(wire.status, route, text)
  const { fields, state } = isSuccess ? xmlOf(text, call) : xmlOfRefusal(text, wire.status, call)
  read(fields)
  await verdict(call, fields, state, { wire, passage })
  const { responseType = 'json' } = config
  return responseType === 'json' ? withLists(fields, facts.lists ?? []) : deliver(body, config, operation)
}

/** What the fields of an answer are, once it is certain that they are of success, and whose they are. */
async function verdict<Fields extends object>(
  { operation }: PreparedV2,
  fields: Fields,
  signature: SignState,
  { wire, passage }: { readonly wire: WireResponse; readonly passage: Passage },
): Promise<Fields> {
  const { facts, route, unsigned } = operation
  const isBelieved = signature === 'verified' || (signature === 'unsigned' && unsigned)
  publishVerification(() => ({
    mchid: passage.credentials.mchid,
    route,
    status: wire.status,
    outcome: signature === 'verified' ? 'verified' : isBelieved ? 'unsigned' : 'signature',
  }))
  const problem = problemOf(fields as XmlFields)
  if (problem !== undefined) {
    throw refusedError(problem, {
      status: wire.status,
      route,
      signature,
      meaningOf: await meaningsFor(facts.errors),
    })
  }
  if (signature !== 'verified' && !isBelieved) throw unbelievedError(route, signature)
  return fields
}

function xmlOf(text: string, { secret, signType, operation }: PreparedV2): ReadFields {
  try {
    return readSigned(text, secret, () => signType, { length: LARGEST_XML })
  } catch (error) {
    if (!(error instanceof XmlFormatError)) throw error
    throw notXmlError(operation.route, Buffer.byteLength(text), error)
  }
}

// With an error status, HTML is as likely as XML.
function xmlOfRefusal(text: string, status: number, { secret, signType, operation }: PreparedV2): ReadFields {
  try {
    const answer = readSigned(text, secret, () => signType)
    if (problemOf(answer.fields)?.kind !== undefined && 'return_code' in answer.fields) return answer
  } catch (error) {
    if (!(error instanceof XmlFormatError)) throw error
  }
  throw statusError(status, operation.route, text)
}

function jsonOf(text: string, route: string): object {
  try {
    const value = parseLossless(text)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Said below.
  }
  throw notXmlError(route, Buffer.byteLength(text), undefined)
}
