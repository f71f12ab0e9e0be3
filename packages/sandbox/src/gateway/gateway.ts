import { ApiError, apiErrors } from '../domain/api-error'
import type { Operation } from '../domain/operation'
import type { Context } from '../domain/context'
import { claim, verify } from './authentication'
import { type CheckResponse, checkedResponses } from './check-response'
import type { Routed } from './exchange'
import { parse } from './parse'
import { authorize } from './permissions'
import { pipeline } from './pipeline'
import { readSignedBody } from './read'
import { type Transact, respond } from './respond'
import { type ResponseSigning, responseSigning } from './response-signing'
import { route } from './route'
import { signError, signResponse } from './sign-response'
import type { ClientCertificate } from './v2/client-certificate'
import { gatewayV2, isV2 } from './v2/gateway'
import { type Validate, catalogValidation } from './validate'

/** Dependencies of the gateway. */
export interface GatewayParts {
  readonly context: Context
  readonly operations: readonly Operation[]
  readonly transact: Transact
  /** Called with errors of the sandbox itself. */
  readonly report: (error: unknown) => void
}

/**
 * The gateway of APIv3: a list of handlers that a request passes in order, and the signing of its response. Requests of
 * APIv2 have a gateway of their own.
 *
 * @returns a function that takes a request, its path and query exactly as sent, and the client's certificate
 */
export function gateway(
  parts: GatewayParts,
): (request: Request, target: string, certificate: ClientCertificate) => Promise<Response> {
  const { context, report } = parts
  const validate: Validate = catalogValidation()
  const checkResponse: CheckResponse = checkedResponses(report)
  const find = route(parts.operations)
  const handlers = pipeline<Routed>()
    .step(claim(context))
    .step(readSignedBody)
    .step(verify(context))
    .step(parse)
    .step(validate)
    .step(authorize)
    .step(respond(context, parts.transact))
    .step(checkResponse)
  const v2 = gatewayV2(context, report)
  return async (request, target, certificate) => {
    if (isV2(target)) return v2(request, target, certificate)
    const signing = (): ResponseSigning => responseSigning(context, request)
    const failed = (error: unknown): Promise<Response> => {
      if (error instanceof ApiError) return signError(error, signing())
      report(error)
      return signError(new ApiError(apiErrors.system), signing())
    }
    let routed: Routed
    try {
      routed = find({ request, target })
    } catch (error) {
      return failed(error)
    }
    const response = await handlers
      .run(routed)
      .then((responded) => signResponse(responded.response, signing()))
      .catch(failed)
    response.headers.set('Sandbox-Fidelity', routed.operation.fidelity ?? 'stateful')
    return response
  }
}
