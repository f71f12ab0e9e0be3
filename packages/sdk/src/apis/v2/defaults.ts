import type { AxiosRequestConfig } from 'axios'
import { defaults } from '../../call/axios/defaults'
import { isFormData } from '../../base/values'

/** Axios defaults of a client for APIv2. */
export const defaultsV2 = {
  ...defaults,
  // The adapter parses the XML itself, because verification works on the parsed fields.
  transformResponse: [],
  headers: { ...defaults.headers, Accept: 'text/xml, text/plain, application/json, */*' },
} satisfies AxiosRequestConfig

/** The `Content-Type` of a body when the caller sets none. */
export function contentTypeV2(data: unknown): string {
  return isFormData(data) ? 'multipart/form-data' : 'text/xml; charset=utf-8'
}
