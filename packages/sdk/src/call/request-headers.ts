import type { AxiosHeaders, InternalAxiosRequestConfig } from 'axios'
import type { RequestBody } from '../transport/bodies/request-body'

/** The method of a call in upper case. */
export function methodOf({ method = 'get' }: InternalAxiosRequestConfig): string {
  return method.toUpperCase()
}

/** The headers to send, without those that only this client sets. */
export function wireHeaders(given: AxiosHeaders, body: RequestBody, serial: string): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(given.toJSON(true))) {
    if (!isOurs.test(name)) headers[name] = value
  }
  if (serial !== '' && !given.has('Wechatpay-Serial')) headers['Wechatpay-Serial'] = serial
  if (body.contentType !== undefined) headers['Content-Type'] = body.contentType
  return headers
}

// Set above or by the connection: a value of the caller can only be wrong.
const isOurs = /^(?:authorization|content-length|transfer-encoding|connection|host)$/i
