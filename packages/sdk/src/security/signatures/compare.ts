import { printable } from '../../base/errors/text'
import type { SignComparison } from '../../base/errors/response-errors'
import { isObject, memberOf } from '../../base/values'

/** The signed parts of one request, kept until its response arrives. */
export interface SignedRequest {
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly timestamp: string
  readonly nonce: string
  readonly body: string | Uint8Array
  readonly serial: string
  readonly mchid: string
}

const SHOWN = 8 // bytes of the body, as many as the server shows of it

/**
 * Compares the string that was signed here with the one that the server says it verified (`sign_information` of a
 * SIGN_ERROR), and finds the first difference.
 *
 * @param serverDate - the `Date` header of the response
 */
export function compareSignature(
  request: SignedRequest,
  detail: unknown,
  clock: { readonly now: Date; readonly serverDate: string | undefined },
): SignComparison {
  const server = signInformation(detail)
  const body = Buffer.from(request.body)
  const head = `${request.method}\n${request.url}\n${request.timestamp}\n${request.nonce}\n`
  const signedLength = Buffer.byteLength(head) + body.length + 1
  const shown = `${head}${body.subarray(0, SHOWN).toString()}\n`
  return {
    signed:
      body.length > SHOWN ? `${head}${body.subarray(0, SHOWN).toString()}… (${body.length} bytes)\n` : shown,
    signedLength,
    server,
    difference: firstDifference(request, { shown, signedLength }, server, clock),
  }
}

function firstDifference(
  request: SignedRequest,
  here: { readonly shown: string; readonly signedLength: number },
  server: Readonly<Record<string, unknown>> | undefined,
  clock: { readonly now: Date; readonly serverDate: string | undefined },
): string {
  const drift = driftOf(clock)
  if (server === undefined)
    return `the server did not report what it verified; ${drift ?? keyAdvice(request)}`
  const { method, url, sign_message_length: length, truncated_sign_message: message } = server
  if (typeof method === 'string' && method !== request.method) {
    return `method: ${request.method} was signed, ${printable(method)} arrived`
  }
  if (typeof url === 'string' && url !== request.url) {
    return `url: ${request.url} was signed, ${printable(url)} arrived; a proxy rewrites the URL`
  }
  const line = typeof message === 'string' ? firstLine(here.shown, message) : undefined
  if (line !== undefined) return line
  if (typeof length === 'number' && length !== here.signedLength) {
    return (
      `length: ${here.signedLength} bytes were signed, ${length} arrived, with no difference before the body; ` +
      'a proxy changes the body'
    )
  }
  return `none, both strings are equal; ${drift === undefined ? '' : `${drift}, or `}${keyAdvice(request)}`
}

// WeChat Pay rejects a difference of five minutes; a clock that is off by a minute is likely to drift further.
function driftOf({
  now,
  serverDate,
}: {
  readonly now: Date
  readonly serverDate: string | undefined
}): string | undefined {
  const skew = serverDate === undefined ? Number.NaN : (Date.parse(serverDate) - now.getTime()) / 1000
  return Math.abs(skew) > 60
    ? `the clocks are ${Math.round(Math.abs(skew))} s apart, the local one is ${skew > 0 ? 'slow' : 'fast'}: synchronize it`
    : undefined
}

function firstLine(here: string, server: string): string | undefined {
  const names = ['method', 'url', 'timestamp', 'nonce', 'body']
  const ours = here.split('\n')
  const theirs = server.split('\n')
  const index = names.findIndex((_, at) => ours[at] !== theirs[at])
  if (index === -1) return undefined
  const [signed, arrived] = [ours[index] ?? '', theirs[index] ?? '']
  return `${names[index]}: ${JSON.stringify(signed)} was signed, ${JSON.stringify(printable(arrived))} arrived`
}

function keyAdvice({ serial, mchid }: SignedRequest): string {
  return `check that privateKey belongs to the certificate ${serial}, and that certificate to merchant ${mchid}`
}

// The live response nests `detail` in `detail`; older responses do not.
function signInformation(detail: unknown): Readonly<Record<string, unknown>> | undefined {
  for (const holder of [detail, memberOf(detail, 'detail')]) {
    const information = memberOf(holder, 'sign_information')
    if (isObject(information)) return { ...information }
  }
  return undefined
}
