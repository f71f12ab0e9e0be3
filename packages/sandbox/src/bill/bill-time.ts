const OFFSET = 8 * 60 * 60 * 1000

/**
 * A time as bills write it: `2018-02-01 04:21:23`, in Beijing.
 *
 * @param time - milliseconds since 1970
 */
export function billTime(time: number): string {
  return new Date(time + OFFSET).toISOString().slice(0, 19).replace('T', ' ')
}
