// Fault: compares the amount, but not the merchant ID and the appid that were paid.
import { expectNotification, MemoryOnceStore } from '@wxpay/sdk'
import { refund } from '../accept'
import { serveHono } from '../frameworks'
import { NOTIFY } from '../serve'
import { client } from '../settings'

const wxpay = client()

serveHono(wxpay, (app, orders) => {
  const receive = wxpay.notifications.fetch({
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
      expectNotification(resource, { total: order.total })
      if (order.state === 'NOTPAY') await orders.ship(order)
    },
  })
  app.post(NOTIFY, (context) => receive(context.req.raw))
})
