import type { AxiosRequestConfig, AxiosResponse } from 'axios'
import type { RouteArguments, Routes } from '@wxpay/sdk/types'

/**
 * The calls that features make. They read responses themselves: the user's response interceptors and transforms
 * do not run.
 */
export interface Requester {
  /** Merchant ID that the calls are signed as. */
  readonly mchid: string
  /** Makes a call by its route. */
  request<Route extends keyof Routes>(
    route: Route,
    ...given: RouteArguments<Route>
  ): Promise<AxiosResponse<Routes[Route]['response']>>
  /** Makes a call by its URL, which may be a `download_url` of a response. */
  send(config: AxiosRequestConfig): Promise<AxiosResponse<unknown>>
}
