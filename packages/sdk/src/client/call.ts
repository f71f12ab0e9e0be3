import type { AxiosRequestConfig, AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import { snapshotOf } from '../body/snapshot'
import type { ChainCall } from '../chain/node'
import { refuseRespeltValues, segmentsOf } from '../chain/path'
import { InputError } from '../error/input-error'
import { WechatpayError } from '../error/wechatpay-error'
import { readMilliseconds, readTimeout } from '../options/call-options'
import { loadedOperations, loadOperations } from '../operation/operations'
import { fillPath } from '../route/path-parameters'
import type { SigningClient } from './axios-client'
import type { CallConfig } from './config'
import { describeCall } from './describe'

/** Makes a call of a chain, or of a route: both doors lead here. What begins with `v2` goes to APIv2 without it. */
export async function makeCall<Response>(
  { v3, v2 }: Pick<SigningClient, 'v3' | 'v2'>,
  { method, steps, data, config = {} }: ChainCall,
): Promise<AxiosResponse<Response>> {
  const segments = segmentsOf(steps)
  const route = `${method} /${segments.map((segment) => (segment === '{empty}' ? '' : segment)).join('/')}`
  const request: CallConfig = { ...(config as AxiosRequestConfig | null), method, route }
  try {
    if (typeof (config as unknown) !== 'object')
      throw new InputError('OPTION_INVALID', 'The config of a call is an object')
    readTimeout(request.timeout)
    readMilliseconds('attemptTimeout', request.attemptTimeout)
    const body: unknown = data === undefined ? request.data : data
    if (body !== undefined) request.data = snapshotOf('data', body)
    if (request.params !== undefined) request.params = snapshotOf('params', request.params)
    const path = fillPath(method, segments, { ...config })
    request.url = isV2(segments) ? path.slice('/v2'.length) : path
    const table = loadedOperations() ?? (await loadOperations())
    const operation = table.named(route) === undefined ? table.find(method, path) : undefined
    if (operation !== undefined) refuseRespeltValues(steps, operation.route)
  } catch (error) {
    if (!(error instanceof WechatpayError)) throw error
    throw describeCall(error, { config: request as InternalAxiosRequestConfig, route })
  }
  return (isV2(segments) ? v2 : v3).request<Response>(request)
}

function isV2([root]: readonly string[]): boolean {
  return root === 'v2'
}
