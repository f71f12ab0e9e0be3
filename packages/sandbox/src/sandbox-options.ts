import { parseUrl } from '@wxpay/protocol'
import { findOperation } from '@wxpay/catalog'
import type { Clock } from './clock/clock'
import type { ControlToken } from './control/token-guard'
import type { DeliveryView } from './domains/notifications/view'
import { isObject } from './domain/fields'
import type { RateLimits } from './gateway/rate-limits'
import { newToken } from './http/token'
import type { RandomBytes } from './identifiers/random'
import type { ProductionKeys } from './merchants/own-keys'
import type { NotificationFetch } from './notifications/delivery'
import { OptionError, kindOf, refuseUnknownOptions } from './options'
import type { KeyPair } from './platform/key-pairs'
import { DEFAULT_RECORDS } from './records/request-log'
import type { Dump } from './state/dump'
import type { Seed } from './state/seed'

/** Options of a sandbox. All have a default; one that is `undefined` counts as absent. */
export interface SandboxOptions {
  /** A file, created if missing and continued if not, or `:memory:` (default). */
  readonly database?: string | undefined
  /** Source of real time. Default: the system's clock. */
  readonly clock?: Clock | undefined
  /** Source of all generated numbers. Default: the system's. Keys do not come from it: see `keyPairs`. */
  readonly random?: RandomBytes | undefined
  /**
   * Seed of all generated numbers and nonces: two runs with the same seed, clock and calls have the same responses but for
   * signatures and ciphertexts. Keys are never made from it. Up to 256 characters; `random` takes precedence.
   */
  readonly randomSeed?: string | undefined
  /** Merchants, orders and steps to start a new database with. They are kept as the snapshot `seed`. */
  readonly seed?: Seed | undefined
  /** File with a `seed`, YAML or JSON. */
  readonly seedFile?: string | undefined
  /** State to start a new database with: the result of `control.state.export()`. */
  readonly state?: Dump | undefined
  /** RSA key pairs to use, in order: authority, platform certificate, platform public key, then merchants. */
  readonly keyPairs?: readonly KeyPair[] | undefined
  /**
   * File that keeps generated key pairs, so that later sandboxes start without generating any; created if missing. Tests
   * in several processes may share it. Sandboxes with the same file have the same keys, also that of their certificate
   * authority.
   */
  readonly keyFile?: string | undefined
  /**
   * Sends notifications, such as the global `fetch`. Default: HTTP and HTTPS to any port, a connection for each
   * attempt.
   */
  readonly notificationFetch?: NotificationFetch | undefined
  /**
   * Minimum interval between two refunds of one transaction, in seconds. Default 60, as WeChat Pay requires;
   * 0 for none.
   */
  readonly refundInterval?: number | undefined
  /**
   * Whether magic values, such as the amount 888880.11 yuan of a refund, make users and banks act: `'on'` (default) or
   * `'off'`.
   */
  readonly magicValues?: 'on' | 'off' | undefined
  /**
   * Rate limits: `'none'` (default), `'documented'` for those that WeChat Pay has published, or your own by route. A call
   * too many is rejected with 429.
   */
  readonly rateLimits?: RateLimits | undefined
  /**
   * Whether `merchants.create()` accepts a certificate that was issued for a real merchant: `'refused'` (default) or
   * `'allowed'`.
   */
  readonly productionKeys?: ProductionKeys | undefined
  /** Host names that requests may use besides those of this machine, such as the name of a container. */
  readonly allowedHosts?: readonly string[] | undefined
  /**
   * Address by which browsers reach the sandbox, where it is not that of the requests: behind a mapped port of a container or
   * a proxy. `http://` or `https://` with a host and an optional port. `h5_url` and the link to the payer's phone have it,
   * and its host name is allowed.
   */
  readonly publicUrl?: string | undefined
  /**
   * Token that the control API requires over HTTP as `Authorization: Bearer`: 16 to 256 letters, digits or
   * `-._~+/=`. Default: a random one, required only by servers that listen on another than a loopback
   * address.
   */
  readonly controlToken?: string | undefined
  /**
   * Number of requests whose record is kept in memory, 1 to 100,000, or `'off'`. Default 10,000, and at most 64 MB. Read them
   * by `control.requests` and on the console.
   */
  readonly recordRequests?: number | 'off' | undefined
  /** Called after each attempt to deliver a notification. */
  readonly onDelivery?: ((delivery: DeliveryView) => void) | undefined
  /** Called with errors of the sandbox itself; clients only receive SYSTEM_ERROR. Default: standard error. */
  readonly onError?: ((error: unknown) => void) | undefined
}

const MAX_RECORDS = 100_000

const names = [
  'database',
  'clock',
  'random',
  'randomSeed',
  'seed',
  'seedFile',
  'state',
  'keyPairs',
  'keyFile',
  'notificationFetch',
  'refundInterval',
  'magicValues',
  'rateLimits',
  'productionKeys',
  'allowedHosts',
  'publicUrl',
  'controlToken',
  'recordRequests',
  'onDelivery',
  'onError',
] as const satisfies readonly (keyof SandboxOptions)[]

// Options that belong to other functions.
const elsewhere = {
  port: 'sandbox.listen({ port })',
  host: 'sandbox.listen({ host })',
  mchid: 'sandbox.merchants.create({ mchid })',
  appid: 'sandbox.merchants.create({ appid })',
  keyMode: 'sandbox.merchants.create({ keyMode })',
  serviceId: 'sandbox.merchants.create({ serviceId })',
  merchant: 'sandbox.merchants.create()',
  faults: 'sandbox.faults.add()',
  fetch: 'notificationFetch',
  file: 'database',
  hosts: 'allowedHosts',
  token: 'controlToken',
} as const

const checks: Readonly<Record<string, readonly [holds: (value: unknown) => boolean, rule: string]>> = {
  database: [(value) => typeof value === 'string' && value !== '', 'a path or ":memory:"'],
  clock: [(value) => hasMethod(value, 'now'), 'an object with a method now()'],
  random: [isFunction, 'a function'],
  randomSeed: [
    (value) => typeof value === 'string' && value !== '' && value.length <= 256,
    'a string of 1 to 256 characters',
  ],
  seed: [isObject, 'an object'],
  seedFile: [(value) => typeof value === 'string' && value !== '', 'a path'],
  state: [isObject, 'the result of control.state.export()'],
  keyPairs: [(value) => Array.isArray(value), 'an array of key pairs'],
  keyFile: [(value) => typeof value === 'string' && value !== '', 'a path'],
  notificationFetch: [isFunction, 'a function'],
  refundInterval: [
    (value) => Number.isSafeInteger(value) && Number(value) >= 0,
    'an integer of at least 0 seconds',
  ],
  magicValues: [(value) => value === 'on' || value === 'off', '"on" or "off"'],
  rateLimits: [
    isRateLimits,
    '"none", "documented" or an object of { calls, seconds } by route, such as "POST /v3/refund/domestic/refunds"',
  ],
  productionKeys: [(value) => value === 'refused' || value === 'allowed', '"refused" or "allowed"'],
  allowedHosts: [
    (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
    'an array of host names',
  ],
  publicUrl: [
    isPublicUrl,
    'http:// or https:// with a host and an optional port, such as http://localhost:8787',
  ],
  controlToken: [
    (value) => typeof value === 'string' && /^[\w.~+/=-]{16,256}$/.test(value),
    '16 to 256 letters, digits or -._~+/=',
  ],
  recordRequests: [
    (value) =>
      value === 'off' || (Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= MAX_RECORDS),
    `an integer from 1 to ${MAX_RECORDS}, or "off"`,
  ],
  onDelivery: [isFunction, 'a function'],
  onError: [isFunction, 'a function'],
}

/**
 * Checks the options of a sandbox.
 *
 * @throws OptionError
 */
export function checkOptions(options: SandboxOptions): void {
  refuseUnknownOptions('createSandbox()', options, names, elsewhere)
  for (const name of names) {
    const value: unknown = options[name]
    const [holds, rule] = checks[name] ?? [() => true, '']
    if (value === undefined || holds(value)) continue
    // The token is a secret, so its error does not show it.
    const received =
      name === 'controlToken' && typeof value === 'string' ? `${value.length} characters` : shown(value)
    throw new OptionError('OPTION_INVALID', `${name} must be ${rule}, received ${received}.`)
  }
}

/** The token of the control API: the given one, or a random one. */
export function controlTokenOf({ controlToken }: SandboxOptions): ControlToken {
  return controlToken === undefined
    ? { value: newToken(), demanded: 'network' }
    : { value: controlToken, demanded: 'everywhere' }
}

/** Number of requests whose record is kept; 0 if none is. */
export function recordsOf({ recordRequests = DEFAULT_RECORDS }: SandboxOptions): number {
  return recordRequests === 'off' ? 0 : recordRequests
}

function isRateLimits(value: unknown): boolean {
  if (value === 'none' || value === 'documented') return true
  if (!isObject(value)) return false
  const isCount = (count: unknown): boolean => Number.isSafeInteger(count) && Number(count) >= 1
  return Object.entries(value).every(
    ([route, limit]) =>
      findOperation(route) !== undefined &&
      isObject(limit) &&
      isCount(limit['calls']) &&
      isCount(limit['seconds']),
  )
}

function isPublicUrl(value: unknown): boolean {
  const url = typeof value === 'string' ? parseUrl(value) : undefined
  return (
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    [url.origin, `${url.origin}/`].includes(String(value))
  )
}

/** Host names that requests may use besides those of this machine. */
export function hostsOf({ allowedHosts = [], publicUrl }: SandboxOptions): readonly string[] {
  return publicUrl === undefined ? allowedHosts : [...allowedHosts, new URL(publicUrl).hostname]
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function'
}

function hasMethod(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && isFunction((value as Record<string, unknown>)[name])
}

function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : kindOf(value)
}
