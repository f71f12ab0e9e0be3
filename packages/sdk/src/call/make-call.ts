import type { AxiosRequestConfig, AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import { snapshotOf } from '../transport/bodies/request-body'
import type { ChainCall, ChainConfig } from '../operations/chain/node'
import { isByNames, refuseRespeltValues, routePathFrom, segmentsOf, stepsOf } from '../operations/chain/path'
import { callSite, withCallers } from '../base/errors/callers'
import { InputError } from '../base/errors/input-error'
import { received } from '../base/errors/text'
import { WechatpayError } from '../base/errors/wechatpay-error'
import { withoutUndefined } from '../base/values'
import { readHeaders, readMilliseconds, readTimeout, refuseUnknownKeys } from './axios/call-options'
import { refuseIneffective } from './axios/axios-options'
import { loadedOperations, loadOperations } from '../operations/identify'
import { unknownRoute } from '../operations/unknown-route'
import { fillPath } from '../operations/path-parameters'
import { splitRoute } from '../operations/known-routes'
import type { CallConfig } from './config'
import { describeCall } from './failure'
import type { VerifiedInstance } from './axios/verified-instance'

/** The sender of calls for each API. */
export type Callers = Readonly<Record<'v3' | 'v2', Pick<VerifiedInstance, 'request' | 'isExtended'>>>

/**
 * Makes calls for helpers that read responses themselves, without the caller's response interceptors and
 * transforms.
 */
export function directCallers({ v3, v2 }: Readonly<Record<'v3' | 'v2', VerifiedInstance>>): Callers {
  return { v3: { ...v3, request: v3.direct }, v2: { ...v2, request: v2.direct } }
}

/**
 * Makes a call by its route, `POST /v3/pay/transactions/native`, followed by the config, or by body and config.
 */
export async function callRoute<Response>(
  callers: Callers,
  route: string,
  given: readonly unknown[],
): Promise<AxiosResponse<Response>> {
  const { method, path } = splitRoute(route)
  const reads = (method === 'GET' || method === 'DELETE') && given.length < 2
  const [data, config] = reads ? [undefined, given[0]] : given
  const call = { method, steps: stepsOf(path), data, config: config as ChainConfig | undefined }
  return makeCall<Response>(callers, call, 'cataloged')
}

/**
 * Makes a call of the chain or of `request()`. A path that begins with `v2` goes to APIv2, without that prefix.
 *
 * @param routes - `cataloged` rejects a route that the catalog does not have. By default the chain decides:
 * property names must lead to an operation of the catalog, a string given to `chain()` may be any path.
 */
export async function makeCall<Response>(
  client: Callers,
  call: ChainCall,
  routes: 'cataloged' | 'any' = isByNames(call.steps) ? 'cataloged' : 'any',
): Promise<AxiosResponse<Response>> {
  const site = callSite(makeCall)
  try {
    const { instance, request } = await checkCall(client, call, routes)
    return await instance.request<Response>(request)
  } catch (error) {
    throw withCallers(error, site)
  }
}

interface CheckedRequest {
  readonly instance: Callers['v3']
  readonly request: CallConfig
}

async function checkCall(
  { v3, v2 }: Callers,
  { method, steps, data, config = {} }: ChainCall,
  routes: 'cataloged' | 'any',
): Promise<CheckedRequest> {
  const segments = segmentsOf(steps)
  const route = `${method} ${routePathFrom(segments)}`
  const given: CallConfig = withoutUndefined((config as AxiosRequestConfig | null) ?? {})
  const request: CallConfig = Object.assign({}, given, { method, route })
  try {
    if (typeof (config as unknown) !== 'object')
      throw new InputError(
        'OPTION_INVALID',
        `The config of a call must be an object, received ${received(config)}`,
      )
    refuseIneffective(given)
    readTimeout(request.timeout)
    readHeaders(request.headers)
    readMilliseconds('attemptTimeout', request.attemptTimeout)
    const body: unknown = data === undefined ? request.data : data
    if (body !== undefined) request.data = snapshotOf('data', body)
    if (request.params !== undefined) request.params = snapshotOf('params', request.params)
    const path = fillPath(method, segments, { ...given })
    request.url = isV2(segments) ? path.slice('/v2'.length) : path
    const table = loadedOperations() ?? (await loadOperations())
    const named = table.named(route)
    const operation = named ?? table.find(method, path)
    if (operation === undefined && routes === 'cataloged') throw unknownRoute(table, method, pathOf(route))
    if (operation !== undefined) {
      if (named === undefined) refuseRespeltValues(steps, operation.route)
      // The spelling of the catalog, by which the pipeline finds the operation again without a search.
      Object.assign(request, { route: operation.route })
    }
    const instance = isV2(segments) ? v2 : v3
    refuseUnknownKeys(
      { ...given },
      {
        route,
        segments,
        facts: operation?.facts,
        hasBody: data !== undefined,
        isExtended: instance.isExtended(),
      },
    )
    return { instance, request }
  } catch (error) {
    if (!(error instanceof WechatpayError)) throw error
    throw describeCall(error, { config: request as InternalAxiosRequestConfig, route })
  }
}

function pathOf(route: string): string {
  return route.slice(route.indexOf('/'))
}

function isV2([root]: readonly string[]): boolean {
  return root === 'v2'
}
