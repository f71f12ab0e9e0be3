import type { Books } from '../books'
import { type Repetition, type Step, step } from '../machine/machine'
import { Refusal } from '../gateway/refusal'
import { serviceOrderRefusals } from './refusals'
import type { Repeatable, ServiceOrder } from './service-order'
import { type Event, type State, serviceOrderMachine } from './states'

/** A service order's name: the merchant and his number. */
export interface OrderKey {
  readonly mchid: string
  readonly out_order_no: string
}

/** The order, or a refusal that there is none. */
export function findOrder(books: Books, { mchid, out_order_no }: OrderKey): ServiceOrder {
  const order = books.serviceOrders.find({ mchid, out_order_no })
  if (order === undefined) throw new Refusal(serviceOrderRefusals.absent)
  return order
}

/** What the machine says of an event on an order, which may not exist yet. */
export function judge(
  order: ServiceOrder | undefined,
  event: Event,
  request?: { readonly operation: Repeatable; readonly fingerprint: string },
): Step<State> {
  const same = request !== undefined && order?.accepted[request.operation] === request.fingerprint
  const repetition: Repetition = same ? 'repeated' : 'different'
  return step<State, Event, keyof typeof serviceOrderRefusals>(
    serviceOrderMachine,
    order?.condition ?? 'ABSENT',
    event,
    repetition,
  )
}

/** Keeps an order in its next condition. */
export function move(
  books: Books,
  order: ServiceOrder,
  to: State,
  changes: Partial<ServiceOrder> = {},
): ServiceOrder {
  const moved: ServiceOrder = { ...order, ...changes, condition: to }
  books.serviceOrders.save(moved)
  return moved
}
