/** Where the time comes from: `{ now: () => new Date() }`, or a sandbox's clock. */
export interface Clock {
  now(): Date
}
