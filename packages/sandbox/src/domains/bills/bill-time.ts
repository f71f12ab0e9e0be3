import { simpleTime } from '../../clock/beijing-time'

/**
 * A time in the format of bills: `2018-02-01 04:21:23`, Beijing time.
 *
 * @param time - milliseconds since 1970
 */
export const billTime = (time: number): string => simpleTime(new Date(time))
