import type { AxiosRequestConfig } from 'axios'
import { InputError } from '../base/errors/input-error'

// Options of axios that decide where a signed request goes, or what carries it.
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

/** Whether an option decides where a request goes, or what carries it. */
export function isTransportOption(name: string): boolean {
  return transportOptions.has(name)
}

/**
 * Refuses transport options that a call has and its client does not. Path parameters and options share one object, so that
 * `{ ...req.query }` could send a signed request elsewhere.
 *
 * @param defaults - options of the client
 * @throws InputError `OPTION_INVALID`, whose `field` is the option
 */
export function refuseCallTransport(config: AxiosRequestConfig, defaults: object): void {
  for (const name of names) {
    // The adapter that signs has been put in by now; `refuseCallAdapter` has seen the one before.
    if (name !== 'adapter') refuseOption(name, config, defaults)
  }
}

/** The same for the adapter alone. */
export function refuseCallAdapter(config: AxiosRequestConfig, defaults: object): void {
  refuseOption('adapter', config, defaults)
}

function refuseOption(name: (typeof names)[number], config: AxiosRequestConfig, defaults: object): void {
  const value: unknown = config[name]
  if (value === undefined || isSame(value, Reflect.get(defaults, name))) return
  throw new InputError(
    'OPTION_INVALID',
    `Option "${name}" is not accepted for a single call: it decides where the signed request goes. Give it to the client, or ` +
      'make the client with allowCallTransport: true',
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
  // Also the prototype of objects of another realm.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
