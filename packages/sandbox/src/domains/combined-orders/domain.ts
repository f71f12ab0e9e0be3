import { defineDomain } from '../../domain/define-domain'
import { combinedOrderControl } from './control'
import { combinedEvents } from './events'
import { expiry } from './expiry'
import { combinedOrderOperations } from './operations'
import { combinedOrderOperationsV2 } from './v2/operations'

/**
 * Combined orders: several orders, of several merchants, in one payment.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556926
 */
export const combinedOrderDomain = defineDomain({
  name: 'combinedOrders',
  migrations: [
    `
    CREATE TABLE combined_orders (
      mchid TEXT NOT NULL,
      combine_out_trade_no TEXT NOT NULL,
      combine_transaction_id TEXT NOT NULL UNIQUE,
      document TEXT NOT NULL,
      PRIMARY KEY (mchid, combine_out_trade_no)
    ) STRICT;
    `,
  ],
  operations: [...combinedOrderOperations, ...combinedOrderOperationsV2],
  events: combinedEvents,
  deadlines: [expiry],
  control: combinedOrderControl,
})
