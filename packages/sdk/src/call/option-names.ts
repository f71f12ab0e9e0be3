import type { AxiosRequestConfig } from 'axios'
import type { CallConfig } from './config'

/** Options of a single call beside those of axios and its path parameters. */
const ofCall: Readonly<Record<Exclude<keyof CallConfig, keyof AxiosRequestConfig | 'route'>, true>> = {
  mchid: true,
  serial: true,
  privateKey: true,
  meta: true,
  retry: true,
  onRetry: true,
  attemptTimeout: true,
  security: true,
  nonceless: true,
}

/**
 * The request options of axios, and whether they apply to a client or to a single call. `signed` options would
 * change the request after it was signed. The type keeps the list complete when axios is updated.
 */
const axios: Readonly<Record<keyof AxiosRequestConfig, 'client' | 'call' | 'signed'>> = {
  url: 'call',
  method: 'call',
  params: 'call',
  data: 'call',
  auth: 'signed',
  baseURL: 'client',
  allowAbsoluteUrls: 'client',
  transformRequest: 'client',
  transformResponse: 'client',
  headers: 'client',
  paramsSerializer: 'client',
  timeout: 'client',
  timeoutErrorMessage: 'client',
  withCredentials: 'client',
  adapter: 'client',
  responseType: 'client',
  responseEncoding: 'client',
  xsrfCookieName: 'client',
  xsrfHeaderName: 'client',
  onUploadProgress: 'client',
  onDownloadProgress: 'client',
  maxContentLength: 'client',
  validateStatus: 'client',
  maxBodyLength: 'client',
  maxRedirects: 'client',
  maxRate: 'client',
  beforeRedirect: 'client',
  socketPath: 'client',
  allowedSocketPaths: 'client',
  transport: 'client',
  httpAgent: 'client',
  httpsAgent: 'client',
  proxy: 'client',
  cancelToken: 'client',
  decompress: 'client',
  transitional: 'client',
  signal: 'client',
  insecureHTTPParser: 'client',
  env: 'client',
  formSerializer: 'client',
  family: 'client',
  lookup: 'client',
  withXSRFToken: 'client',
  parseReviver: 'client',
  fetchOptions: 'client',
  httpVersion: 'client',
  http2Options: 'client',
  formDataHeaderPolicy: 'client',
  redact: 'client',
  sensitiveHeaders: 'client',
}

/** Scope of an axios option; `undefined` for any other name. */
export function placeInAxios(name: string): 'client' | 'call' | 'signed' | undefined {
  return Object.hasOwn(axios, name) ? axios[name as keyof AxiosRequestConfig] : undefined
}

/** Whether a single call reads an option of this name. */
export function isCallOption(name: string): boolean {
  return Object.hasOwn(axios, name) || Object.hasOwn(ofCall, name)
}

/** Every name that a single call accepts beside its path parameters. */
export function callOptionNames(): string[] {
  return [...Object.keys(axios), ...Object.keys(ofCall)]
}

/** The axios options that a client accepts. */
export function axiosOptionsOfClient(): string[] {
  return Object.keys(axios).filter((name) => placeInAxios(name) === 'client')
}
