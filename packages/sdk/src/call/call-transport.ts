import type { AxiosRequestConfig } from 'axios'
import { InputError } from '../base/errors/input-error'

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
