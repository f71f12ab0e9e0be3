/** Source of the current time: `{ now: () => new Date() }`, or the clock of a sandbox. */
export interface Clock {
  now(): Date
}
