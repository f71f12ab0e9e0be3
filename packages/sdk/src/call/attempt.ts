import type { AxiosHeaders, InternalAxiosRequestConfig } from 'axios'
import { formatAuthorization, requestMessage } from '@wxpay/protocol'
import type { RequestBody } from '../transport/bodies/request-body'
import { publishAttempt } from '../base/diagnostics/channels'
import { failureOf } from './retry/failure'
import type { SignedRequest } from '../security/signatures/compare'
import { timestampOf } from '../security/signatures/timestamp'
import { limitDeadline, type RunningDeadline, watchSending } from '../base/deadline'
import { transportFailure } from '../transport/failure'
import { headerIn } from '../transport/response-headers'
import type { WireResponse } from '../transport/transport'
import type { CallConfig } from './config'
import { limitOf } from './defaults'
import { describeCall } from './describe'
import type { Passage } from './passage'
import type { PreparedCall } from './prepared-call'

/** One attempt: what was signed, where it went, and what came back. */
export interface Attempt {
  readonly request: SignedRequest
  readonly url: URL
  readonly wire: WireResponse
}

/** How a prepared call is sent. */
export type Send<Sent extends Pick<Attempt, 'wire'>> = (call: PreparedCall, passage: Passage) => Promise<Sent>

/** Sends a request, to the host that is best now, when its turn has come. */
export async function attempt<Sent extends Pick<Attempt, 'wire'>>(
  call: PreparedCall,
  passage: Passage,
  number: number,
  send: Send<Sent>,
): Promise<Sent> {
  const { config, operation } = call
  const { hosts, limits, credentials } = passage
  const turn = limits?.take(operation.route, call.deadline)
  if (turn !== undefined) await turn
  const destination = hosts.choose(call.url, config.baseURL)
  const { url } = destination
  const own = deadlineOf(call, passage)
  const deadline = watchSending(own)
  const about = { mchid: credentials.mchid, route: operation.route, host: url.host, attempt: number }
  const started = performance.now()
  publishAttempt(() => ({ stage: 'start', ...about }))
  try {
    const sent = await send({ ...call, deadline, url }, passage)
    hosts.answered(destination)
    publishAttempt(() => ({
      stage: 'end',
      ...about,
      ...endOf(sent.wire),
      milliseconds: performance.now() - started,
    }))
    return sent
  } catch (thrown) {
    const { timeout = 0 } = config
    const { phase } = deadline
    const error = transportFailure(thrown, { host: url.host, timeout, limit: limitOf(config), phase })
    if (failureOf(error) === 'not-sent' && deadline.reason === undefined) hosts.failed(destination)
    const { code } = error
    publishAttempt(() => ({ stage: 'failure', ...about, code, milliseconds: performance.now() - started }))
    throw describeCall(error, { config, url, route: operation.route })
  } finally {
    if (own !== call.deadline) own.release()
  }
}

function deadlineOf({ config, deadline }: PreparedCall, { settings }: Passage): RunningDeadline {
  const { attemptTimeout = settings.attemptTimeout }: CallConfig = config
  return attemptTimeout === undefined ? deadline : limitDeadline(deadline, attemptTimeout)
}

function endOf(wire: WireResponse): { readonly status: number; readonly requestId?: string } {
  const requestId = headerOf(wire, 'request-id')
  return { status: wire.status, ...(requestId !== undefined && { requestId }) }
}

/** Signs a request anew, by its `Authorization` header, and sends it. */
export async function sendSigned(
  call: PreparedCall,
  { credentials, transport, settings }: Passage,
): Promise<Attempt> {
  const { config, url, body, serial, deadline, operation } = call
  const request: SignedRequest = {
    method: methodOf(config),
    url: url.pathname + url.search,
    timestamp: timestampOf(settings.clock.now()),
    nonce: settings.nonce(),
    body: body.signed,
    serial: credentials.serial,
    mchid: credentials.mchid,
  }
  // The signature is made on another thread: what else is to be done is done meanwhile.
  const signing = credentials.sign(requestMessage(request))
  const headers = wireHeaders(config.headers, body, serial)
  const signature = await signing
  if (deadline.reason !== undefined) throw deadline.reason
  const { timestamp, nonce } = request
  headers['Authorization'] = formatAuthorization(credentials.scheme, {
    ...credentials.identity,
    serial: credentials.serial,
    timestamp,
    nonce,
    signature,
  })
  const wire = await transport({
    method: request.method,
    url,
    headers,
    body: body.bytes,
    config,
    delivery: config.responseType === 'stream' && operation.unsigned ? 'stream' : 'whole',
    limit: limitOf(config),
    deadline,
  })
  return { request, url, wire }
}

/** The method of a call, in capitals. */
export function methodOf({ method = 'get' }: InternalAxiosRequestConfig): string {
  return method.toUpperCase()
}

/** A header of a response. */
export function headerOf({ headers }: WireResponse, name: string): string | undefined {
  return headerIn(headers, name)
}

/** The headers that are sent, without those that are for nobody but this client to write. */
export function wireHeaders(given: AxiosHeaders, body: RequestBody, serial: string): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(given.toJSON(true))) {
    if (!isOurs.test(name)) headers[name] = value
  }
  if (serial !== '' && !given.has('Wechatpay-Serial')) headers['Wechatpay-Serial'] = serial
  if (body.contentType !== undefined) headers['Content-Type'] = body.contentType
  return headers
}

// Set above, or by the connection: what a caller writes there can only be wrong.
const isOurs = /^(?:authorization|content-length|transfer-encoding|connection|host)$/i
