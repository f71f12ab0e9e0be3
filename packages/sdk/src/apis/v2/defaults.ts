import type { AxiosRequestConfig } from 'axios'
import { defaults } from '../../call/axios/defaults'
import { isFormData } from '../../base/realm'

/** What a client asks of axios for APIv2 unless it is told otherwise. */
export const defaultsV2 = {
  ...defaults,
  // The adapter reads the XML itself, since what it verifies is what it has read.
  transformResponse: [],
  headers: { ...defaults.headers, Accept: 'text/xml, text/plain, application/json, */*' },
} satisfies AxiosRequestConfig

/** The `Content-Type` of a body whose caller has set none. */
export function contentTypeV2(data: unknown): string {
  return isFormData(data) ? 'multipart/form-data' : 'text/xml; charset=utf-8'
}
