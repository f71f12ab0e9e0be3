import { isPromise } from 'node:util/types'
import type { ControlContext } from '../domain/control-action'
import type { EventName } from '../events/feed'

// Domains whose actions change something that no transaction reports.
const events: Readonly<Record<string, EventName>> = {
  clock: 'clock',
  faults: 'fault',
  state: 'state',
  merchants: 'merchant',
  certificates: 'merchant',
}

/** Announces an action to readers of live events once it is done. */
export function announced<Result>(
  { feed, clock }: ControlContext,
  name: string,
  route: string,
  run: () => Result,
): Result {
  const event = route.startsWith('GET ') ? undefined : events[name.split('.')[0] ?? '']
  const result = run()
  if (event === undefined) return result
  const publish = (): void => {
    feed.publish(event, () => ({ action: name, ...(event === 'clock' && timesOf(clock)) }))
  }
  if (isPromise(result)) void result.then(publish, () => undefined)
  else publish()
  return result
}

function timesOf(clock: ControlContext['clock']) {
  const [time, ahead] = [clock.now(), clock.ahead()]
  return {
    time: time.toISOString(),
    real_time: new Date(time.getTime() - ahead).toISOString(),
    offset_seconds: ahead / 1000,
    frozen: clock.frozen(),
  }
}
