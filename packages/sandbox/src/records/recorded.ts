import type { Change } from '../changes/change'
import type { Changes } from '../changes/changes'
import type { SandboxClock } from '../clock/clock'
import type { IncomingRequest } from '../faults/inject'
import { bodyRead } from '../gateway/body'
import { textOf } from '../gateway/response-text'
import type { Trace } from '../gateway/exchange'
import type { Processed, RecordedBody, RecordedResponse, RequestRecord } from './record'
import type { RequestLog } from './request-log'

interface Dependencies {
  readonly log: RequestLog
  readonly changes: Changes
  readonly clock: SandboxClock
  /** The tenant that a request claims to come from. */
  readonly claimedMchid: (request: Request) => string | undefined
  readonly process: (incoming: IncomingRequest) => Promise<Response>
}

/** Bytes of an upload that are kept. */
const KEPT_OF_UPLOAD = 64 * 1024
/** Changes of one request that are kept. */
const KEPT_CHANGES = 1000
/** Memory of a record besides its texts and bytes. */
const RECORD_SIZE = 1536
const CHANGE_SIZE = 512

/** Processes requests, and keeps a record of each. Records only refer to what the gateway has in memory anyway. */
export function recorded({
  log,
  changes,
  clock,
  claimedMchid,
  process,
}: Dependencies): (incoming: IncomingRequest) => Promise<Response> {
  if (log.capacity === 0) return process
  const inProgress = new Map<string, Trace>()
  changes.subscribe((committed) => {
    for (const change of committed) {
      const cause = change.type === 'entity' ? change.move.cause : change.cause
      const trace = cause.by === 'request' ? inProgress.get(cause.request_id) : undefined
      if (trace !== undefined && trace.changes.length < KEPT_CHANGES) trace.changes.push(change)
    }
  })
  return async (incoming) => {
    const { request, target, trace } = incoming
    const started = performance.now()
    const [time, startedAt] = [clock.now().getTime(), clock.wire().getTime()]
    inProgress.set(trace.requestId, trace)
    const finish = (response: RecordedResponse | undefined): void => {
      inProgress.delete(trace.requestId)
      const processed = processedOf(trace)
      const record = {
        id: trace.requestId,
        method: request.method,
        target,
        rawHeaders: incoming.rawHeaders ?? [...request.headers].flat(),
        body: bodyOf(request),
        time,
        startedAt,
        duration: performance.now() - started,
        mchid: claimedMchid(request) ?? mchidOfV2(trace),
        processed,
        response,
        fault: trace.fault,
        changes: trace.changes as readonly Change[],
      }
      log.add({ ...record, size: sizeOf(record) })
    }
    let response: Response
    try {
      response = await process(incoming)
    } catch (error) {
      finish(undefined)
      throw error
    }
    const { status, headers } = response
    finish(trace.isBroken === true ? undefined : { status, headers, text: textOf(response) })
    return response
  }
}

function processedOf({ exchange, error, v2, refusal }: Trace): Processed {
  const operation = exchange?.operation
  return {
    route: v2?.found.route ?? (operation === undefined ? undefined : `${operation.method} ${operation.path}`),
    verified: exchange !== undefined && 'merchant' in exchange ? exchange.merchant : v2?.signer?.merchant,
    path: exchange?.path,
    signedBody: signedBodyOf(exchange),
    error,
    v2: v2 === undefined ? undefined : { found: v2.found, fields: v2.fields, refusal },
  }
}

function signedBodyOf(exchange: Trace['exchange']): Uint8Array | undefined {
  if (exchange === undefined || !('signedBody' in exchange)) return undefined
  return exchange.kind === 'multipart' ? copyOf(exchange.signedBody) : exchange.signedBody
}

const mchidOfV2 = ({ v2 }: Trace): string | undefined =>
  v2?.fields?.['mch_id'] ?? v2?.fields?.['mchid'] ?? v2?.fields?.['combine_mch_id']

function bodyOf(request: Request): RecordedBody {
  const bytes = bodyRead(request)
  const size = bytes?.byteLength ?? Number(request.headers.get('content-length') ?? 0)
  const isLarge = bytes !== undefined && size > KEPT_OF_UPLOAD && isUpload(request)
  return { bytes: isLarge ? copyOf(bytes.subarray(0, KEPT_OF_UPLOAD)) : bytes, size }
}

const isUpload = ({ headers }: Request): boolean => /^multipart\//i.test(headers.get('content-type') ?? '')

// A part of a buffer would keep all of it in memory.
const copyOf = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes)

function sizeOf(record: Omit<RequestRecord, 'sequence' | 'size'>): number {
  const { target, rawHeaders, body, processed, response, changes } = record
  const lengthOf = (texts: Iterable<string>): number => [...texts].reduce((sum, text) => sum + text.length, 0)
  const headers = response === undefined ? [] : [...response.headers].flat()
  const stored = lengthOf(rawHeaders) + lengthOf(headers) + (response?.text?.length ?? 0)
  const characters = target.length + lengthOf(Object.values(processed.v2?.fields ?? {}))
  const read = body.bytes?.byteLength ?? 0
  const signed = processed.signedBody === body.bytes ? 0 : (processed.signedBody?.byteLength ?? 0)
  // The detail of an error repeats a value of the request.
  const repeated = processed.error?.detail === undefined ? 0 : read
  const bytes = read + signed + repeated
  return RECORD_SIZE + stored + 2 * characters + bytes + CHANGE_SIZE * changes.length
}
