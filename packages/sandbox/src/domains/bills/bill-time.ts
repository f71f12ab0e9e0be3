const OFFSET = 8 * 60 * 60 * 1000

/**
 * A time in the format of bills: `2018-02-01 04:21:23`, Beijing time.
 *
 * @param time - milliseconds since 1970
 */
export function billTime(time: number): string {
  return new Date(time + OFFSET).toISOString().slice(0, 19).replace('T', ' ')
}
