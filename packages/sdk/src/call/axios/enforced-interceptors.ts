import {
  Axios,
  type AxiosInterceptorManager,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios'
import { type CallSite, callSite } from '../../base/errors/callers'

// The frames of this function and of axios would otherwise use up the few that the engine keeps.
const axiosRequest = Reflect.get(Axios.prototype, 'request') as () => unknown

type RequestManager = AxiosInterceptorManager<InternalAxiosRequestConfig>
type ResponseManager = AxiosInterceptorManager<AxiosResponse>

interface Handler {
  readonly fulfilled?: unknown
  readonly rejected?: unknown
  readonly synchronous?: boolean
  readonly runWhen?: (config: InternalAxiosRequestConfig) => boolean
}
type Iterate = (visit: (handler: Handler) => void) => void

/**
 * Runs a handler after all request interceptors, whichever of its two orders axios uses. `clear()` and
 * `eject()` do not remove it.
 *
 * @param others - request interceptors that run before the handler
 */
export function enforceLast(
  manager: RequestManager,
  fulfilled: (config: InternalAxiosRequestConfig) => InternalAxiosRequestConfig,
  others: Iterate = iterationOf(manager),
): void {
  const handler = { fulfilled, synchronous: true }
  override(manager, (visit) => {
    visit({ ...handler, runWhen: isReversed })
    others(visit)
    visit({ ...handler, runWhen: (config) => !isReversed(config) })
  })
}

/**
 * Runs a handler before all response interceptors. `clear()` and `eject()` do not remove it.
 *
 * @param rejected - called on the stack of the call itself: axios reads the interceptors at that moment
 */
export function enforceFirst(
  manager: ResponseManager,
  fulfilled: (response: AxiosResponse) => AxiosResponse,
  rejected: (error: unknown, site: CallSite) => never,
): void {
  const others = iterationOf(manager)
  override(manager, (visit) => {
    const site = callSite(axiosRequest)
    visit({
      fulfilled,
      rejected: (error: unknown) => rejected(error, site),
    })
    others(visit)
  })
}

/**
 * Iterates over the interceptors of a manager. axios reads them by this method for every call; its types omit
 * it.
 */
export function iterationOf(manager: object): Iterate {
  const forEach: unknown = Reflect.get(manager, 'forEach')
  if (typeof forEach !== 'function') throw new Error('This version of axios is not supported')
  return (visit) => {
    Reflect.apply(forEach, manager, [visit])
  }
}

function override(manager: object, iterate: Iterate): void {
  Object.defineProperty(manager, 'forEach', { value: iterate })
}

// By default axios runs request interceptors in reverse order.
function isReversed({ transitional }: InternalAxiosRequestConfig): boolean {
  return transitional?.legacyInterceptorReqResOrdering !== false
}
