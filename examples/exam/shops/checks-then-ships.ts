// Fault: copies that arrive at the same moment all find the order unpaid, and each ships it.
import { refund } from '../accept'
import { serveExpress } from '../frameworks'
import { compare } from '../matches'
import { NOTIFY } from '../serve'
import { client } from '../settings'

const wxpay = client()

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
          refund(order)
          return
        }
        compare(wxpay, resource, order)
        // The state is checked here, and changed after an await.
        if (order.state === 'NOTPAY') await orders.ship(order)
      },
    }),
  )
})
