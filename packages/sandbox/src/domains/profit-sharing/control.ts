import { catalogResult } from '../../domain/catalog-result'
import { entityAction, entityControl } from '../../domain/control-action'
import { type Static, objectSchema } from '../../domain/schema'
import { sharingOrders } from './entity'
import { close, finish } from './outcome'
import type { SharingOrder } from './sharing-order'
import { toWire } from './wire'

/** An order of profit sharing as the merchant queries it. */
export type SharingOrderView = ReturnType<typeof toWire>

const closingSchema = objectSchema({
  account: { type: 'string', minLength: 1, description: 'Only the share of this receiver. Default: all.' },
  reason: { type: 'string', minLength: 1, description: 'A `fail_reason`. Default: ACCOUNT_ABNORMAL.' },
})

/** Which shares are closed, and why. */
export type ShareClosing = Static<typeof closingSchema>

export const sharingControl = entityControl({
  entity: sharingOrders,
  path: '/merchants/{mchid}/profit-sharing/{out_order_no}',
  view: toWire,
  result: catalogResult(
    'ProfitSharingOrder',
    'GET /v3/profitsharing/orders/{out_order_no}',
    objectSchema({}),
  ),
  actions: {
    /** All shares are paid. Without this call it happens three seconds after the request. */
    finish: entityAction({
      summary: 'The shares are paid',
      description:
        'PROCESSING becomes FINISHED, and all shares SUCCESS. Without this call it happens three seconds after the request.',
      run: (context, order: SharingOrder) => finish(context, order),
    }),
    /** Shares cannot be paid: they are CLOSED, and their money returns to the payment. */
    close: entityAction({
      summary: 'Shares cannot be paid',
      description:
        'PROCESSING becomes FINISHED. The named share, or all, are CLOSED, and their money returns; the others are paid.',
      body: closingSchema,
      run: (context, order: SharingOrder, { account, reason = 'ACCOUNT_ABNORMAL' }) =>
        close(context, order, { account, reason }),
    }),
  },
})
