// Fault: the payment that arrives after its refund makes the order paid again.
import { MemoryOnceStore } from '@wxpay/sdk'
import { refund } from '../accept'
import { serveHono } from '../frameworks'
import { compare } from '../matches'
import { NOTIFY } from '../serve'
import { client } from '../settings'

const wxpay = client()
const paid = new Set<string>()

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
      compare(wxpay, resource, order)
      if (paid.has(order.out_trade_no)) return
      paid.add(order.out_trade_no)
      // Whatever the state was.
      await orders.ship(order)
    },
  })
  app.post(NOTIFY, (context) => receive(context.req.raw))
})
