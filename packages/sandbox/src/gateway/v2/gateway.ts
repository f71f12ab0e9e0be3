import { type FoundOperation, listFamilies } from '@wxpay/catalog'
import { operationsOf } from '../../catalog/router'
import type { Context } from '../../domain/context'
import type { Fidelity } from '../../domain/fidelity'
import type { Method, DomainOperation } from '../../domain/operation'
import { type OperationV2, isOperationV2 } from '../../domain/operation-v2'
import { type Router, router } from '../router'
import type { Memory } from '../../memory/memory'
import type { Transact } from '../respond'
import type { Trace, TraceV2 } from '../exchange'
import { authenticateV2 } from './authenticate'
import { checkedResponsesV2 } from './check-response'
import {
  type ClientCertificate,
  UNCHECKED,
  checkIssued,
  checkOwner,
  requiresCertificate,
} from './client-certificate'
import { RefusalV2 } from './error'
import { handleV2 } from './handle'
import { authorizeV2 } from './permissions'
import { readFields } from './read'
import { rememberV2 } from './remember'
import { refusalV2, respondV2, xmlResponse } from './respond'
import { validateV2 } from './validate'

interface Routed {
  readonly method: Method
  readonly path: string
  readonly found: FoundOperation
}

/** Dependencies of the gateway of APIv2. */
export interface GatewayPartsV2 {
  readonly context: Context
  readonly operations: readonly (DomainOperation | OperationV2)[]
  readonly memory: Memory
  readonly transact: Transact
  /** Called with errors of the sandbox itself. */
  readonly report: (error: unknown) => void
}

/**
 * The APIv2 gateway: reads the XML of a request, verifies its `sign`, validates its fields against the catalog, and
 * responds by the operation of a domain where one simulates the route, otherwise from the catalog and from what earlier
 * requests left. Whatever is wrong is reported as `return_code` `FAIL`, as the live gateway does.
 *
 * @returns a function that takes a request, its path and query exactly as sent, the client's certificate, and
 * where to leave facts about it
 */
export function gatewayV2({
  context,
  operations,
  memory,
  transact,
  report,
}: GatewayPartsV2): (
  request: Request,
  target: string,
  certificate: ClientCertificate,
  trace: Trace,
) => Promise<Response> {
  const find = routerV2()
  const check = checkedResponsesV2(report)
  const simulated = new Map(
    operations.filter(isOperationV2).map((operation) => [`${operation.method} ${operation.path}`, operation]),
  )
  const route = (method: string, target: string): FoundOperation => {
    const match = find(method, target.split('?', 1)[0] ?? '')
    if (match.kind === 'no-path') throw new RefusalV2('请求的资源不存在', { status: 404 })
    if (match.kind === 'no-method') {
      throw new RefusalV2('请求方法不被支持', {
        status: 405,
        headers: { Allow: match.allowed.join(', ') },
      })
    }
    return match.value.found
  }
  const process = async (
    found: FoundOperation,
    request: Request,
    target: string,
    certificate: ClientCertificate,
    trace: Trace,
  ): Promise<Response> => {
    const known: TraceV2 = { found }
    trace.v2 = known
    const isCertified = requiresCertificate(found)
    if (isCertified) checkIssued(certificate, context)
    const { fields } = await readFields(request, target)
    known.fields = fields
    const signer = authenticateV2(fields, context)
    known.signer = signer
    if (isCertified) checkOwner(certificate, signer.merchant)
    validateV2(found, fields)
    authorizeV2(found, fields, signer)
    const operation = simulated.get(found.route)
    if (operation !== undefined) {
      const { origin } = new URL(request.url)
      const { requestId } = trace
      return handleV2({ found, operation, fields, signer, origin, requestId }, { context, transact, check })
    }
    const role = memory.roleOf(found)
    const inputs = role && transact(() => rememberV2(found, role, fields, signer, { context, memory }))
    return respondV2(found, fields, signer, context, inputs)
  }
  const fidelityOf = (found: FoundOperation): Fidelity => {
    const operation = simulated.get(found.route)
    if (operation !== undefined) return operation.fidelity ?? 'stateful'
    return memory.roleOf(found) === undefined ? 'validated' : 'remembering'
  }
  const failed = (error: unknown, trace: Trace): Response => {
    if (error instanceof RefusalV2) {
      trace.refusal = error
      return refusalV2(error, context)
    }
    report(error)
    return xmlResponse({ return_code: 'FAIL', return_msg: '系统错误，请稍后重试' })
  }
  return async (request, target, certificate, trace) => {
    let found: FoundOperation
    try {
      found = route(request.method, target)
    } catch (error) {
      return failed(error, trace)
    }
    const response = await process(found, request, target, certificate, trace).catch((error: unknown) =>
      failed(error, trace),
    )
    const { headers } = response
    headers.set('Sandbox-Fidelity', fidelityOf(found))
    headers.set('Sandbox-Time-Offset', String(context.clock.ahead() / 1000))
    if (certificate === 'unchecked' && requiresCertificate(found)) headers.set(...UNCHECKED)
    return response
  }
}

/**
 * Whether a request is one of APIv2: the first segment of its path is, or it sends XML to an unknown path.
 */
export function isV2({ headers }: Request, target: string): boolean {
  const segment = segmentOf(target)
  if (listFamilies().includes(`v2-${segment}`)) return true
  return (
    !['v3', 'brand'].includes(segment) &&
    /^(?:text|application)\/xml\b/i.test(headers.get('content-type') ?? '')
  )
}

const segmentOf = (target: string): string => target.split(/[/?]/, 2)[1] ?? ''

function routerV2(): Router<Routed> {
  const known = new Map<string, Router<Routed>>()
  return (method, pathname) => {
    const segment = segmentOf(pathname)
    const find =
      known.get(segment) ??
      router(
        operationsOf(`v2-${segment}`).map(
          (found): Routed => ({
            method: found.method.toUpperCase() as Method,
            path: found.path,
            found,
          }),
        ),
      )
    known.set(segment, find)
    return find(method, pathname)
  }
}
