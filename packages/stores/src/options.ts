import { InputError } from '@wxpay/sdk'

const DAY = 24 * 60 * 60 * 1000

/** Options of every store. */
export interface StoreOptions {
  /**
   * Timeout of one step in milliseconds, from 1 to 60,000. Default 2,000: WeChat Pay waits five seconds for a
   * response.
   */
  readonly timeout?: number
}

/** Options of a store of notifications. */
export interface RetentionOptions {
  /**
   * Time to remember a handled notification, in milliseconds, from one second to 366 days. Default 30 days;
   * copies arrive for one day.
   */
  readonly retention?: number
}

/** Reads the option `timeout`. */
export function readTimeout(timeout: unknown = 2_000): number {
  return readInteger('timeout', timeout, 1, 60_000)
}

/** Reads the option `retention`. */
export function readRetention(retention: unknown = 30 * DAY): number {
  return readInteger('retention', retention, 1_000, 366 * DAY)
}

/** Rejects a key that is not a notification's: engines cut or refuse other values with errors of their own. */
export function checkKey(name: string, key: unknown): asserts key is string {
  // PostgreSQL cannot store U+0000 in a text.
  if (typeof key === 'string' && key !== '' && key.length <= 512 && !key.includes('\0')) return
  throw new InputError(
    'OPTION_INVALID',
    `"${name}" must be a string of 1 to 512 characters without U+0000, received ${received(key)}`,
    name,
  )
}

/** Reads a lease in milliseconds. */
export function checkLease(lease: unknown): number {
  return readInteger('lease', lease, 1, DAY)
}

/** Reads the duration of a mark in milliseconds. */
export function checkDuration(duration: unknown): number {
  return readInteger('duration', duration, 1, DAY)
}

/** The type of a value, and the length of a string, for error messages. */
export function received(value: unknown): string {
  if (typeof value === 'string') return `a string of ${value.length} characters`
  return value === null ? 'null' : typeof value
}

function readInteger(name: string, value: unknown, min: number, max: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value
  throw new InputError(
    'OPTION_INVALID',
    `Option "${name}" must be an integer of milliseconds from ${min} to ${max}, received ` +
      (typeof value === 'number' ? String(value) : received(value)),
    name,
  )
}
