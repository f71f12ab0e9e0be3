import { channel } from 'node:diagnostics_channel'

/** Publishes an event; it is not even made where nobody listens. */
export type Publish<Event> = (event: () => Event) => void

/** Makes what publishes on a channel of Node's `diagnostics_channel`. */
export function publisher<Event>(name: `wxpay:${string}`): Publish<Event> {
  const events = channel(name)
  return (event) => {
    if (events.hasSubscribers) events.publish(event())
  }
}
