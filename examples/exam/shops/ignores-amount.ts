// Fault: ships whatever amount was paid.
import { MemoryOnceStore } from '@wxpay/sdk'
import { refund } from '../accept'
import { serveExpress } from '../frameworks'
import { NOTIFY } from '../serve'
import { client } from '../settings'

const wxpay = client()

serveExpress(wxpay, (app, orders) => {
  app.post(
    NOTIFY,
    wxpay.notifications.express({
      once: new MemoryOnceStore(),
      onError: () => undefined,
      handle: async ({ event_type, resource }) => {
        if (event_type !== 'TRANSACTION.SUCCESS' && event_type !== 'REFUND.SUCCESS') return
        const order = orders.get(resource.out_trade_no)
        if (order === undefined) throw new Error('a payment of an unknown order')
        if (event_type === 'REFUND.SUCCESS') {
          refund(order)
          return
        }
        if (resource.mchid !== wxpay.mchid) throw new Error('a payment of another merchant')
        if (order.state === 'NOTPAY') await orders.ship(order)
      },
    }),
  )
})
