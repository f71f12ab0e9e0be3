// The shop without a fault.
import { MemoryOnceStore } from '@wxpay/sdk'
import { refund } from '../accept'
import { serveExpress } from '../frameworks'
import { compare } from '../matches'
import type { Order } from '../orders'
import { NOTIFY } from '../serve'
import { client } from '../settings'

const wxpay = client()
// Orders whose payment is being handled: a lock, as `SELECT … FOR UPDATE` is in a database.
const locked = new Map<string, Promise<void>>()

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
        await inTurn(order, async () => {
          if (event_type === 'REFUND.SUCCESS') {
            refund(order)
            return
          }
          compare(wxpay, resource, order)
          if (order.state === 'NOTPAY') await orders.ship(order)
        })
      },
    }),
  )
})

async function inTurn({ out_trade_no }: Order, work: () => Promise<void>): Promise<void> {
  const before = locked.get(out_trade_no) ?? Promise.resolve()
  const mine = before.then(work)
  locked.set(
    out_trade_no,
    mine.catch(() => undefined),
  )
  await mine
}
