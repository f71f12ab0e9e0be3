import type { AxiosRequestConfig } from 'axios'
import { InputError } from '../base/errors/input-error'
import { received } from '../base/errors/text'

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

const entries = Object.entries(ineffective) as [keyof typeof ineffective, Ineffective][]

/**
 * Rejects options of axios that would be ignored.
 *
 * @param defaults - options of the instance, which axios merges into the config of every call
 * @throws InputError `OPTION_INVALID`, whose `field` is the option
 */
export function refuseIneffective(config: object, defaults: object = {}): void {
  for (const [name, { same, advice }] of entries) {
    const given: unknown = Reflect.get(config, name)
    if (given === undefined || given === null || given === Reflect.get(defaults, name)) continue
    if (same.includes(given)) continue
    throw new InputError(
      'OPTION_INVALID',
      `Option "${name}" (received ${received(given)}) has no effect: ${advice}`,
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
