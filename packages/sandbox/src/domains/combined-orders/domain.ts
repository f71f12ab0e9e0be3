import { defineDomain } from '../../domain/define-domain'
import { combinedOrderControl } from './control'
import { combinedEvents } from './events'
import { expiry } from './expiry'
import { combinedNotes } from './notes'
import { combinedOrderOperations } from './operations'
import { combinedOrderOperationsV2 } from './v2/operations'

/**
 * Combined orders: several orders, of several merchants, in one payment.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556926
 */
export const combinedOrderDomain = defineDomain({
  name: 'combinedOrders',
  notes: combinedNotes,
  operations: [...combinedOrderOperations, ...combinedOrderOperationsV2],
  events: combinedEvents,
  deadlines: [expiry],
  control: combinedOrderControl,
})
