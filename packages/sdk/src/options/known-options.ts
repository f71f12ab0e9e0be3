import type { AxiosRequestConfig } from 'axios'
import { InputError } from '../base/errors/input-error'
import { isIgnored, nearestName } from '../base/suggestions'
import { adviceOnForeignName } from './foreign-names'
import { axiosOptionsOfClient, scopeInAxios } from '../call/axios/axios-options'
import type { WechatpayOptions } from './options'

/** Options of this package. The type keeps the list complete. */
const own: Readonly<Record<Exclude<keyof WechatpayOptions, keyof AxiosRequestConfig>, true>> = {
  mchid: true,
  serial: true,
  privateKey: true,
  certs: true,
  apiv3Key: true,
  secret: true,
  workwxSecret: true,
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
  limitStore: true,
  hostStore: true,
  fourByteCharacters: true,
  clock: true,
  randomBytes: true,
  allowCallTransport: true,
}

/**
 * Rejects unknown options, and options that belong to a call.
 *
 * @param options - the options left after those of this package were removed: options of axios
 * @throws InputError `OPTION_INVALID`, with the option to write instead
 */
export function refuseUnknownOptions(options: Readonly<Record<string | symbol, unknown>>): void {
  for (const name of Object.keys(options)) {
    const scope = scopeInAxios(name)
    if (scope === 'client' || isIgnored(options, name)) continue
    throw new InputError('OPTION_INVALID', explain(name, scope), name)
  }
}

function explain(name: string, scope: 'call' | 'signed' | undefined): string {
  const quoted = JSON.stringify(name)
  if (scope === 'signed')
    return `Option ${quoted} is not supported: the Authorization header contains the signature`
  const advice = adviceOnForeignName(name)
  if (advice !== undefined) return `Unknown option ${quoted}: ${advice}`
  if (scope === 'call') return `Option ${quoted} belongs to a single call, not to the client`
  const nearest = nearestName(name, clientOptionNames())
  if (nearest !== undefined) return `Unknown option ${quoted}. Did you mean ${nearest}?`
  return (
    `Unknown option ${quoted}. The client accepts ${clientOptionNames().slice(0, SHOWN).join(', ')}, … and the request ` +
    'options of axios'
  )
}

const SHOWN = 8

const needs = {
  'new Wechatpay': '{ mchid, serial, privateKey, certs }',
  with: '{ mchid, serial, privateKey } of the other merchant, and the options that differ',
} as const

/**
 * Rejects a value that is not an object of options.
 *
 * @throws InputError `OPTION_INVALID`
 */
export function refuseNonObject(caller: keyof typeof needs, options: unknown): void {
  if (typeof options === 'object' && options !== null && !Array.isArray(options)) return
  const given = options === undefined || options === null ? 'nothing' : `a value of type ${typeof options}`
  throw new InputError(
    'OPTION_INVALID',
    `${caller}() requires an object of options, received ${Array.isArray(options) ? 'an array' : given}. Give ${needs[caller]}`,
  )
}

/** Every name that the constructor accepts. */
export function clientOptionNames(): string[] {
  return [...Object.keys(own), ...axiosOptionsOfClient()]
}
