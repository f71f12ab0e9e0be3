import { type AxiosResponse, AxiosError } from 'axios'

/** A response that must not be used, in place of its data: a transform of axios must not throw. */
export class BusinessError extends Error {
  readonly code: string
  readonly response: { readonly data: unknown; readonly headers: unknown; readonly status: unknown }

  constructor(code: string, message: string, response: BusinessError['response']) {
    super(message)
    this.code = code
    this.response = response
  }
}

/** Rejects with an `AxiosError` where a transform replaced the data of a response by a {@link BusinessError}. */
export function detectBusinessError(response: AxiosResponse<unknown>): AxiosResponse<unknown> {
  const { data } = response
  if (!(data instanceof BusinessError)) return response
  throw new AxiosError(data.message, data.code, response.config, response.request, {
    ...response,
    data: data.response.data,
  })
}
