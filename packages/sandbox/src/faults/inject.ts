import type { ServerResponse } from 'node:http'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { ClientCertificate } from '../gateway/v2/client-certificate'
import type { ResponseSigning } from '../gateway/response-signing'
import type { Trace } from '../gateway/exchange'
import { connectionFaults } from './connection-faults'
import { isAt } from './fault'
import type { FaultRegistry } from './registry'
import { responseFaults } from './response-faults'

/** A request to process, and its connection. */
export interface IncomingRequest {
  readonly request: Request
  /** Path and query exactly as sent. */
  readonly target: string
  /** Absent for an in-process request. */
  readonly outgoing: ServerResponse | undefined
  /** Names and values of the headers in turn, as sent; absent for an in-process request. */
  readonly rawHeaders: readonly string[] | undefined
  readonly certificate: ClientCertificate
  readonly trace: Trace
}

interface Dependencies {
  readonly faults: FaultRegistry
  readonly process: (
    request: Request,
    target: string,
    certificate: ClientCertificate,
    trace: Trace,
  ) => Promise<Response>
  readonly signingFor: (request: Request, requestId: string) => ResponseSigning
  /** The merchant that a request claims to come from, before anything has been verified. */
  readonly claimedMchid: (request: Request) => string | undefined
}

/**
 * Processes requests, and injects faults into their connections and responses.
 *
 * @throws Error for an in-process request that matches a connection fault
 */
export function withFaults({ faults, process, signingFor, claimedMchid }: Dependencies) {
  return async ({ request, target, outgoing, certificate, trace }: IncomingRequest): Promise<Response> => {
    const processed = (): Promise<Response> => process(request, target, certificate, trace)
    const injection = faults.take(
      { method: request.method, path: target.split('?', 1)[0] ?? '', mchid: claimedMchid(request) },
      ['connection', 'response'],
    )
    if (injection === undefined) return processed()
    const { kind, options } = injection
    trace.fault = kind
    if (isAt(kind, 'response')) {
      return responseFaults[kind](
        { process: processed, signing: () => signingFor(request, trace.requestId) },
        options,
      )
    }
    if (!isAt(kind, 'connection')) return processed()
    if (outgoing === undefined) {
      throw new Error(`The fault ${kind} needs a connection: call the sandbox over HTTP, by listen().`)
    }
    trace.isBroken = true
    await connectionFaults[kind]({ process: processed, outgoing }, options)
    return RESPONSE_ALREADY_SENT
  }
}
