import type { InternalAxiosRequestConfig } from 'axios'

// An answer is read when all attempts are over, by a transform of axios that knows the config alone.
const counts = new WeakMap<InternalAxiosRequestConfig, number>()

/** Notes that a call is sent for the so-many-th time. */
export function countAttempt(config: InternalAxiosRequestConfig, number: number): void {
  counts.set(config, number)
}

/** How often a call was sent; nothing of one that was not. */
export function attemptsOf(config: InternalAxiosRequestConfig): number | undefined {
  return counts.get(config)
}
