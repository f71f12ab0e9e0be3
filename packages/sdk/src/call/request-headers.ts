import type { AxiosHeaders, InternalAxiosRequestConfig } from 'axios'
import type { RequestBody } from '../transport/bodies/request-body'

/** The method of a call, in capitals. */
export function methodOf({ method = 'get' }: InternalAxiosRequestConfig): string {
  return method.toUpperCase()
}

/** The headers that are sent, without those that are for nobody but this client to write. */
export function wireHeaders(given: AxiosHeaders, body: RequestBody, serial: string): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(given.toJSON(true))) {
    if (!isOurs.test(name)) headers[name] = value
  }
  if (serial !== '' && !given.has('Wechatpay-Serial')) headers['Wechatpay-Serial'] = serial
  if (body.contentType !== undefined) headers['Content-Type'] = body.contentType
  return headers
}

// Set above, or by the connection: what a caller writes there can only be wrong.
const isOurs = /^(?:authorization|content-length|transfer-encoding|connection|host)$/i
