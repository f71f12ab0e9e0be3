// Fault: knows the platform certificate, but not the public key that signs some notifications since the migration began.
import { MemoryOnceStore } from '@wxpay/sdk'
import { refund } from '../accept'
import { serveExpress } from '../frameworks'
import { compare } from '../matches'
import { NOTIFY } from '../serve'
import { client, platformCertificate } from '../settings'

const wxpay = client(platformCertificate())

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
        compare(wxpay, resource, order)
        if (order.state === 'NOTPAY') await orders.ship(order)
      },
    }),
  )
})
