import { controlRoutes } from './control/routes'
import type { ControlContext } from './domain/control-action'
import type { Domain } from './domain/define-domain'
import { withFaults } from './faults/inject'
import { claimedMchid } from './gateway/authentication'
import { gateway } from './gateway/gateway'
import { responseSigning } from './gateway/response-signing'
import { type Application, application } from './http/application'
import { type Listener, listener } from './http/listener'
import type { ControlToken } from './control/token-guard'
import { recorded } from './records/recorded'
import { type SandboxOptions, hostsOf } from './sandbox-options'

interface Dependencies {
  readonly domains: readonly Domain[]
  readonly context: ControlContext
  readonly token: ControlToken
  /** Called with errors of the sandbox itself. */
  readonly report: (error: unknown) => void
  readonly options: Pick<SandboxOptions, 'allowedHosts' | 'publicUrl' | 'rateLimits'>
}

/** Processing of requests: in this process, and over HTTP. */
export interface Requests {
  readonly application: Application
  readonly listener: Listener
}

/**
 * Opens what a request passes through. It is loaded after a start, because the HTTP framework and the Fetch API of
 * Node.js take a third of the time of a start.
 */
export function openRequests({ domains, context, token, report, options }: Dependencies): Requests {
  const { publicUrl, rateLimits = 'none' } = options
  const allowedHosts = hostsOf(options)
  const claimed = ({ headers }: Request): string | undefined =>
    claimedMchid(headers.get('authorization') ?? undefined, context.merchants)
  const app = application({
    control: () => controlRoutes({ domains, context, token, allowedHosts, report }),
    process: recorded({
      ...context,
      log: context.requestLog,
      claimedMchid: claimed,
      process: withFaults({
        faults: context.faults,
        signingFor: (request, requestId) => responseSigning(context, request, requestId),
        claimedMchid: claimed,
        process: gateway({
          context,
          operations: context.operations(),
          transact: context.transact,
          rateLimits,
          report,
        }),
      }),
    }),
    allowedHosts,
    publicUrl,
    requestId: () => context.numbers.requestId(),
  })
  return { application: app, listener: listener(app) }
}
