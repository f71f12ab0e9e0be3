import type { ControlContext } from '../domain/control-action'

/** Maximum that the clock can be advanced by at once, in milliseconds: ten years. */
export const MAX_ADVANCE = 10 * 365 * 24 * 60 * 60 * 1000

/**
 * Advances business time. Whatever becomes due in between (expiries, notification retries) runs at its own
 * time, in order.
 *
 * @param milliseconds - an integer from 0 to {@link MAX_ADVANCE}
 */
export function advance(context: ControlContext, milliseconds: number): Promise<void> {
  const { clock, deadlines, outbox, dispatcher } = context
  return dispatcher.alone(async () => {
    const target = new Date(clock.now().getTime() + milliseconds)
    for (;;) {
      const deadline = deadlines.next() ?? Infinity
      const notification = outbox.firstDue(target)
      const delivery = notification?.dueAt ?? Infinity
      const next = Math.min(deadline, delivery)
      if (next > target.getTime()) break
      clock.moveTo(new Date(next))
      if (deadline <= delivery) context.runDue()
      else if (notification !== undefined) await dispatcher.deliver(notification)
    }
    clock.moveTo(target)
  })
}
