import type { AxiosInstance, AxiosRequestConfig, AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import type { ChainCall } from '../chain/node'
import { refuseRespeltValues, segmentsOf } from '../chain/path'
import { InputError } from '../error/input-error'
import { WechatpayError } from '../error/wechatpay-error'
import { loadOperations } from '../operation/operations'
import { fillPath } from '../route/path-parameters'
import type { CallConfig } from './config'
import { describeCall } from './describe'

/** Makes a call of a chain, or of a route: both doors lead here. */
export async function makeCall<Response>(
  axios: AxiosInstance,
  { method, steps, data, config = {} }: ChainCall,
): Promise<AxiosResponse<Response>> {
  const segments = segmentsOf(steps)
  const route = `${method} /${segments.map((segment) => (segment === '{empty}' ? '' : segment)).join('/')}`
  const request: CallConfig = { ...(config as AxiosRequestConfig | null), method, route }
  try {
    if (typeof (config as unknown) !== 'object')
      throw new InputError('OPTION_INVALID', 'The config of a call is an object')
    refuseOtherApis(segments[0])
    request.url = fillPath(method, segments, { ...config })
    if (data !== undefined) request.data = data
    const operation = (await loadOperations()).find(method, request.url)
    if (operation !== undefined) refuseRespeltValues(steps, operation.route)
  } catch (error) {
    if (!(error instanceof WechatpayError)) throw error
    throw describeCall(error, { config: request as InternalAxiosRequestConfig, route })
  }
  return axios.request<Response>(request)
}

function refuseOtherApis(root: string | undefined): void {
  if (root === 'v2') throw new InputError('API_UNSUPPORTED', 'APIv2 (XML) is not served by this client yet')
}
