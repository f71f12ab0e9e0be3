import { type Dispatcher, CONCURRENT_DELIVERIES } from './dispatcher'
import { RESPONSE_LIMIT } from './delivery'
import type { Notification } from './notification'

/** Time limit for a receiver that has just not responded in time, in milliseconds. */
const HANGING_LIMIT = 250

/** A notification and the business time of its attempt, in milliseconds. */
export interface Planned {
  readonly notification: Notification
  readonly at: number
}

/**
 * Delivers notifications in batches: up to 32 at once, those of one order one after the other. A receiver that has
 * not responded within five seconds is given less time from then on, until it responds.
 */
export function batches(
  dispatcher: Pick<Dispatcher, 'deliver'>,
): (planned: readonly Planned[]) => Promise<void> {
  const hanging = new Set<string>()
  const deliver = async ({ notification, at }: Planned): Promise<void> => {
    const { origin } = new URL(notification.url)
    const limit = hanging.has(origin) ? HANGING_LIMIT : RESPONSE_LIMIT
    const outcome = await dispatcher.deliver(notification, { at, limit })
    if (outcome?.outcome === 'timed-out') hanging.add(origin)
    else hanging.delete(origin)
  }
  return async (planned) => {
    const lanes = lanesOf(planned)
    const work = async (): Promise<void> => {
      for (let lane = lanes.shift(); lane !== undefined; lane = lanes.shift()) {
        for (const each of lane) await deliver(each)
      }
    }
    const workers = Array.from({ length: Math.min(CONCURRENT_DELIVERIES, lanes.length) }, work)
    const [failed] = (await Promise.allSettled(workers)).filter(({ status }) => status === 'rejected')
    if (failed?.status === 'rejected') throw failed.reason
  }
}

/** Notifications by the order that they are about, in the order of their times. */
function lanesOf(planned: readonly Planned[]): Planned[][] {
  const lanes = new Map<string, Planned[]>()
  for (const each of planned) {
    const subject = subjectOf(each.notification)
    const lane = lanes.get(subject)
    if (lane === undefined) lanes.set(subject, [each])
    else lane.push(each)
  }
  return [...lanes.values()]
}

// A refund has the number of its payment too, which comes first.
const orderNumbers = ['out_trade_no', 'combine_out_trade_no', 'out_order_no', 'out_batch_no', 'out_bill_no']

function subjectOf({ id, mchid, resource }: Notification): string {
  const number = orderNumbers.map((name) => resource[name]).find((value) => typeof value === 'string')
  return number === undefined ? id : `${mchid}/${number}`
}
