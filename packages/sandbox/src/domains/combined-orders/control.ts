import { payingSchema } from '../../domain/by-user'
import { entityAction, entityControl } from '../../domain/control-action'
import { omitUndefined } from '../../domain/omit-undefined'
import { objectSchema } from '../../domain/schema'
import { states } from '../transactions/machine'
import type { CombinedOrder } from './combined-order'
import { combinedOrders } from './entity'
import { failPayment, pay } from './user-actions'

/** A combined order: its number, its state and its sub orders, with the reference that opens the payment. */
export type CombinedOrderView = ReturnType<typeof view>

function view(order: CombinedOrder) {
  const { combine_mchid, combine_out_trade_no, combine_transaction_id, trade_state, trade_type } = order
  const { code_url, prepay_id, h5_url, payer, sub_orders } = order
  return {
    combine_mchid,
    combine_out_trade_no,
    combine_transaction_id,
    trade_state,
    trade_type,
    sub_orders,
    ...omitUndefined({ code_url, prepay_id, h5_url, payer }),
  }
}

const string = (description: string) => ({ type: 'string', description }) as const

const result = {
  name: 'CombinedOrder',
  schema: () =>
    objectSchema(
      {
        combine_mchid: string('Merchant that ordered.'),
        combine_out_trade_no: string('Its number.'),
        combine_transaction_id: string('ID by WeChat Pay.'),
        trade_state: { type: 'string', enum: states.filter((state) => state !== 'ABSENT') },
        trade_type: string('NATIVE, JSAPI, APP or MWEB.'),
        sub_orders: {
          type: 'array',
          items: objectSchema(
            {
              mchid: string('Merchant of the sub order.'),
              sub_mchid: string('Its sub-merchant.'),
              out_trade_no: string('Number of the sub order.'),
            },
            ['mchid', 'out_trade_no'],
          ),
        },
        code_url: string('Content of the QR code of a native order.'),
        prepay_id: string('Prepay ID of a JSAPI or app order.'),
        h5_url: string('Address of the payment page of an H5 order.'),
        payer: string('Openid of the user who paid.'),
      },
      [
        'combine_mchid',
        'combine_out_trade_no',
        'combine_transaction_id',
        'trade_state',
        'trade_type',
        'sub_orders',
      ],
    ),
}

export const combinedOrderControl = entityControl({
  entity: combinedOrders,
  path: '/merchants/{mchid}/combined-orders/{combine_out_trade_no}',
  view,
  result,
  actions: {
    /**
     * The user pays all sub orders, also with cash coupons: NOTPAY becomes SUCCESS, and the merchant is notified of
     * TRANSACTION.SUCCESS.
     */
    pay: entityAction({
      summary: 'The user pays all sub orders',
      description:
        'NOTPAY becomes SUCCESS; the merchant is notified of TRANSACTION.SUCCESS. Coupons lower what the user pays of each sub order.',
      body: payingSchema,
      run: (context, order: CombinedOrder, paying) => pay(context, order, paying),
    }),
    /** The payment fails: the order stays NOTPAY. */
    failPayment: entityAction({
      summary: 'The payment fails',
      description: 'The order stays NOTPAY and can still be paid.',
      run: (context, order: CombinedOrder) => failPayment(context, order),
    }),
  },
})
