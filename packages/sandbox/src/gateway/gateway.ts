import { ApiError, apiErrors } from '../domain/api-error'
import type { DomainOperation } from '../domain/operation'
import type { OperationV2 } from '../domain/operation-v2'
import type { Context } from '../domain/context'
import { memoryOf } from '../memory/memory'
import { claim, verify } from './authentication'
import { type CheckResponse, checkedResponses } from './check-response'
import type { Authenticated, Routed } from './exchange'
import { checkHeaders } from './headers'
import { parse } from './parse'
import { authorize } from './permissions'
import { pipeline } from './pipeline'
import { type RateLimits, rateLimited } from './rate-limits'
import { readSignedBody } from './read'
import { type Transact, respond } from './respond'
import { type ResponseSigning, responseSigning } from './response-signing'
import { route } from './route'
import { signError, signResponse, unsignedError } from './sign-response'
import type { Trace } from './exchange'
import type { ClientCertificate } from './v2/client-certificate'
import { gatewayV2, isV2 } from './v2/gateway'
import { validate } from './validate'

/** Dependencies of the gateway. */
export interface GatewayParts {
  readonly context: Context
  readonly operations: readonly (DomainOperation | OperationV2)[]
  readonly transact: Transact
  readonly rateLimits: RateLimits
  /** Called with errors of the sandbox itself. */
  readonly report: (error: unknown) => void
}

/**
 * The gateway of APIv3: two lists of handlers that a request passes in order, and the signing of its response. The first
 * list ends with its signature. Requests of APIv2 have a gateway of their own.
 *
 * @returns a function that takes a request, its path and query exactly as sent, the client's certificate, and
 * where to leave facts about it
 */
export function gateway(
  parts: GatewayParts,
): (request: Request, target: string, certificate: ClientCertificate, trace: Trace) => Promise<Response> {
  const { context, report } = parts
  const checkResponse: CheckResponse = checkedResponses(report)
  const find = route(parts.operations)
  const authenticate = pipeline<Routed>()
    .step(checkHeaders)
    .step(claim(context))
    .step(readSignedBody())
    .step(traced)
    .step(verify(context))
  const handlers = pipeline<Authenticated>()
    .step(rateLimited(context, parts.rateLimits))
    .step(traced)
    .step(parse)
    .step(traced)
    .step(validate)
    .step(authorize)
    .step(respond(context, parts.transact))
    .step(checkResponse)
  const memory = memoryOf(parts.operations)
  const { operations, transact } = parts
  const v2 = gatewayV2({ context, operations, memory, transact, report })
  return async (request, target, certificate, trace) => {
    if (isV2(request, target)) return v2(request, target, certificate, trace)
    const signing = (): ResponseSigning => responseSigning(context, request, trace.requestId)
    const refusalOf = (error: unknown): ApiError => {
      if (!(error instanceof ApiError)) report(error)
      trace.error = error instanceof ApiError ? error : new ApiError(apiErrors.system)
      return trace.error
    }
    // The live gateway does not sign its response to a request whose sender is unknown.
    const unsigned = (error: unknown): Response => unsignedError(refusalOf(error), trace.requestId)
    let routed: Routed
    try {
      routed = traced(find({ request, target, trace }))
    } catch (error) {
      return unsigned(error)
    }
    const response = await authenticate.run(routed).then(
      (authenticated) =>
        handlers
          .run(authenticated)
          .then(({ response: result }) => signResponse(result, signing()))
          .catch((error: unknown) => signError(refusalOf(error), signing())),
      unsigned,
    )
    response.headers.set('Sandbox-Fidelity', routed.operation.fidelity ?? 'stateful')
    response.headers.set('Sandbox-Time-Offset', String(context.clock.ahead() / 1000))
    return response
  }
}

/** Leaves a request in its trace, as far as its processing got. */
function traced<Exchange extends Routed>(exchange: Exchange): Exchange {
  exchange.trace.exchange = exchange
  return exchange
}
