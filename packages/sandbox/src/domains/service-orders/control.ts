import { byUserSchema } from '../../domain/by-user'
import { catalogResult } from '../../domain/catalog-result'
import { entityAction, entityControl } from '../../domain/control-action'
import { objectSchema } from '../../domain/schema'
import { serviceOrders } from './entity'
import { states } from './machine'
import type { ServiceOrder } from './service-order'
import { cancel, confirm, failPayment, pay } from './user-actions'
import { toWire } from './wire'

/** A service order as the merchant queries it, with fields that only WeChat Pay and the user know. */
export type ServiceOrderView = ReturnType<typeof view>

function view(order: ServiceOrder) {
  return {
    condition: order.condition,
    query_id: order.query_id,
    package: order.package,
    ...toWire(order, 'query'),
  }
}

export const serviceOrderControl = entityControl({
  entity: serviceOrders,
  path: '/merchants/{mchid}/service-orders/{out_order_no}',
  view,
  result: catalogResult(
    'ServiceOrder',
    'GET /v3/payscore/serviceorder',
    objectSchema(
      {
        condition: {
          type: 'string',
          enum: states.filter((state) => state !== 'ABSENT'),
          description:
            'Condition of the order: `state` and `state_description`, and whether a deduction is in progress.',
        },
        query_id: { type: 'string', description: 'ID that the front end uses to query the order.' },
        package: { type: 'string', description: 'Parameter that opens the confirmation page.' },
      },
      ['condition', 'query_id', 'package'],
    ),
  ),
  actions: {
    /** The user confirms: CREATED becomes DOING/USER_CONFIRM, and the merchant is notified. */
    confirm: entityAction({
      summary: 'The user confirms',
      description: 'CREATED becomes DOING/USER_CONFIRM; the merchant is notified of PAYSCORE.USER_CONFIRM.',
      body: byUserSchema,
      run: (context, order: ServiceOrder, { openid }) => confirm(context, order, openid),
    }),
    /** The user rejects the order before confirming it: CREATED becomes REVOKED. */
    cancel: entityAction({
      summary: 'The user rejects the order',
      description: 'CREATED becomes REVOKED.',
      run: (context, order: ServiceOrder) => cancel(context, order),
    }),
    /** The user pays, or the deduction succeeds: the order becomes DONE, and the merchant is notified. */
    pay: entityAction({
      summary: 'The user pays',
      description: 'DOING/MCH_COMPLETE becomes DONE; the merchant is notified of PAYSCORE.USER_PAID.',
      run: (context, order: ServiceOrder) => pay(context, order),
    }),
    /** The deduction fails: the order still has to be paid. */
    failPayment: entityAction({
      summary: 'The deduction fails',
      description: 'The order stays DOING/MCH_COMPLETE and can be deducted, modified or synchronized again.',
      run: (context, order: ServiceOrder) => failPayment(context, order),
    }),
  },
})
