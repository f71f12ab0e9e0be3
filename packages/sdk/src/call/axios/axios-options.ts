import type { AxiosRequestConfig } from 'axios'
import type { CallConfig } from '../config'
import { InputError } from '../../base/errors/input-error'
import { received } from '../../base/errors/text'

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
export function scopeInAxios(name: string): 'client' | 'call' | 'signed' | undefined {
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
  return Object.keys(axios).filter((name) => scopeInAxios(name) === 'client')
}

interface Ineffective {
  /** Values that ask for the existing behavior. */
  readonly same: readonly unknown[]
  /** Reason and remedy. */
  readonly advice: string
}

const browserOnly = 'only browsers use it. Remove it'
const noRedirects = 'redirects of signed requests are not followed (RESPONSE_REDIRECT). Remove it'

/** Options of axios that have no effect here. Accepting them silently would be misleading. */
const ineffective = {
  auth: { same: [], advice: 'the Authorization header contains the signature. Remove it' },
  allowAbsoluteUrls: {
    same: [true],
    advice: 'requests go only to the host of baseURL and to hosts of WeChat Pay in any case. Remove it',
  },
  beforeRedirect: { same: [], advice: noRedirects },
  decompress: { same: [true], advice: 'compressed responses are always decompressed. Remove it' },
  formDataHeaderPolicy: { same: [], advice: 'the SDK writes the headers of a form itself. Remove it' },
  formSerializer: { same: [], advice: 'the SDK writes forms itself. Pass a FormData as the body' },
  maxBodyLength: {
    same: [-1, Number.POSITIVE_INFINITY],
    advice: 'uploads are limited to the size that WeChat Pay documents. Remove it',
  },
  maxRedirects: { same: [0], advice: noRedirects },
  parseReviver: {
    same: [],
    advice: 'responses are parsed without losing digits. Convert the values in a transformResponse',
  },
  redact: { same: [], advice: 'errors of this SDK contain no secrets. Remove it' },
  responseEncoding: {
    same: ['utf8', 'utf-8'],
    advice: "responses are UTF-8. Use responseType: 'arraybuffer' to decode the bytes yourself",
  },
  sensitiveHeaders: { same: [], advice: noRedirects },
  timeoutErrorMessage: {
    same: [''],
    advice: 'a timeout rejects with a TimeoutError, whose code is ETIMEDOUT. Remove it',
  },
  withCredentials: { same: [false], advice: browserOnly },
  withXSRFToken: { same: [false], advice: browserOnly },
  xsrfCookieName: { same: ['XSRF-TOKEN'], advice: browserOnly },
  xsrfHeaderName: { same: ['X-XSRF-TOKEN'], advice: browserOnly },
} as const satisfies { readonly [Name in keyof AxiosRequestConfig]?: Ineffective }

const ineffectiveByName: ReadonlyMap<string, Ineffective> = new Map(Object.entries(ineffective))

/** Whether a value of an option of axios has an effect, or asks for the existing behavior. */
export function hasEffect(name: string, value: unknown): boolean {
  const option = ineffectiveByName.get(name)
  return option === undefined || option.same.includes(value)
}

/**
 * Rejects options of axios that would be ignored.
 *
 * @param defaults - options of the instance, which axios merges into the config of every call
 * @throws InputError `OPTION_INVALID`, whose `field` is the option
 */
export function refuseIneffective(config: object, defaults: object = {}): void {
  for (const name of Object.keys(config)) {
    const option = ineffectiveByName.get(name)
    if (option === undefined) continue
    const given: unknown = Reflect.get(config, name)
    if (given === undefined || given === null || given === Reflect.get(defaults, name)) continue
    if (option.same.includes(given)) continue
    throw new InputError(
      'OPTION_INVALID',
      `Option "${name}" (received ${received(given)}) has no effect: ${option.advice}`,
      name,
    )
  }
}

/** Options of axios that require another option. */
const companions = {
  allowedSocketPaths: 'socketPath',
  env: 'adapter',
  fetchOptions: 'adapter',
  http2Options: 'httpVersion',
} as const satisfies { readonly [Name in keyof AxiosRequestConfig]?: keyof AxiosRequestConfig }

/**
 * Rejects options of a client that have no effect without another one.
 *
 * @throws InputError `OPTION_INVALID`, whose `field` is the option
 */
export function refuseLone(options: AxiosRequestConfig): void {
  for (const [name, companion] of Object.entries(companions) as [keyof typeof companions, string][]) {
    if (options[name] === undefined || Reflect.get(options, companion) !== undefined) continue
    throw new InputError(
      'OPTION_INVALID',
      `Option "${name}" (received ${received(options[name])}) has no effect without ${companion}. Give ${companion} as ` +
        'well, or remove it',
      name,
    )
  }
}

// Options of axios that decide where a signed request goes, or how it is transported.
const names = [
  'adapter',
  'allowedSocketPaths',
  'baseURL',
  'env',
  'family',
  'fetchOptions',
  'http2Options',
  'httpAgent',
  'httpVersion',
  'httpsAgent',
  'insecureHTTPParser',
  'lookup',
  'proxy',
  'socketPath',
  'transport',
] as const satisfies readonly (keyof AxiosRequestConfig)[]

const transportOptions: ReadonlySet<string> = new Set(names)

/** Whether an option decides where a request goes, or how it is transported. */
export function isTransportOption(name: string): boolean {
  return transportOptions.has(name)
}

/**
 * Rejects transport options of a call that its client does not have. Path parameters and options share one
 * object, so `{ ...req.query }` could otherwise send a signed request elsewhere.
 *
 * @param defaults - options of the client
 * @throws InputError `OPTION_INVALID`, whose `field` is the option
 */
export function refuseCallTransport(config: AxiosRequestConfig, defaults: object): void {
  for (const name of names) {
    // The signing adapter is in place by now; `refuseCallAdapter` has checked the previous one.
    if (name !== 'adapter') refuseOption(name, config, defaults)
  }
}

/** Rejects an `adapter` of a call in the same way. */
export function refuseCallAdapter(config: AxiosRequestConfig, defaults: object): void {
  refuseOption('adapter', config, defaults)
}

function refuseOption(name: (typeof names)[number], config: AxiosRequestConfig, defaults: object): void {
  const value: unknown = config[name]
  if (value === undefined || isSame(value, Reflect.get(defaults, name))) return
  throw new InputError(
    'OPTION_INVALID',
    `Option "${name}" is not accepted for a single call: it decides where the signed request goes. Give it to the client, or ` +
      'create the client with allowCallTransport: true',
    name,
  )
}

// axios copies plain objects and arrays when it merges options.
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isCopied(one) || !isCopied(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(Reflect.get(one, key), Reflect.get(other, key)))
  )
}

function isCopied(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  // Compared by name, to include the prototype of objects of another realm.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
