// Fault: each copy of the notification of a refund credits the customer's account again.
import { serveExpress } from '../frameworks'
import { compare } from '../matches'
import { NOTIFY } from '../serve'
import { client } from '../settings'

const wxpay = client()
const shipped = new Set<string>()

serveExpress(wxpay, (app, orders) => {
  app.post(
    NOTIFY,
    wxpay.notifications.express({
      onError: () => undefined,
      handle: async ({ event_type, resource }) => {
        if (event_type !== 'TRANSACTION.SUCCESS' && event_type !== 'REFUND.SUCCESS') return
        const order = orders.get(resource.out_trade_no)
        if (order === undefined) throw new Error('a payment of an unknown order')
        if (event_type === 'REFUND.SUCCESS') {
          order.state = 'REFUNDED'
          order.credited += order.total
          return
        }
        compare(wxpay, resource, order)
        if (order.state !== 'NOTPAY' || shipped.has(order.out_trade_no)) return
        shipped.add(order.out_trade_no)
        await orders.ship(order)
      },
    }),
  )
})
