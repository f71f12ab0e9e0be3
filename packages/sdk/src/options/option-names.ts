import type { AxiosRequestConfig } from 'axios'
import type { CallConfig } from '../call/config'
import type { WechatpayOptions } from './options'

/** Options that are this package's own. The type keeps the list complete. */
const own: Readonly<Record<Exclude<keyof WechatpayOptions, keyof AxiosRequestConfig>, true>> = {
  mchid: true,
  serial: true,
  privateKey: true,
  certs: true,
  apiv3Key: true,
  secret: true,
  merchant: true,
  brand: true,
  certificateStore: true,
  certificateRoots: true,
  retry: true,
  onRetry: true,
  backupBaseURL: true,
  attemptTimeout: true,
  connectTimeout: true,
  limits: true,
  fourByteCharacters: true,
  clock: true,
  randomBytes: true,
  allowCallTransport: true,
}

/** What a single call takes beside the options of axios and its path parameters. */
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
 * The request options of axios, and where they belong: on a client, or on a single call. `signed` are those that would
 * change what is sent after it was signed. The type keeps the list complete when axios is updated.
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

/** Where an option of axios belongs; `undefined` for any other name. */
export function placeInAxios(name: string): 'client' | 'call' | 'signed' | undefined {
  return Object.hasOwn(axios, name) ? axios[name as keyof AxiosRequestConfig] : undefined
}

/** Whether a single call reads an option of this name. */
export function isCallOption(name: string): boolean {
  return Object.hasOwn(axios, name) || Object.hasOwn(ofCall, name)
}

/** Every name that a single call takes beside its path parameters. */
export function callOptionNames(): string[] {
  return [...Object.keys(axios), ...Object.keys(ofCall)]
}

/** Every name that the constructor takes. */
export function clientOptionNames(): string[] {
  return [...Object.keys(own), ...Object.keys(axios).filter((name) => placeInAxios(name) === 'client')]
}
