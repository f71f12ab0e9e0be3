import { queue } from '../queue.ts'
import { wxpay } from '../wxpay.ts'

const receive = wxpay.notifications.fetch({
  handle: (notification) => queue.add(notification),
})

Deno.serve((request) =>
  new URL(request.url).pathname === '/wechatpay' ? receive(request) : new Response(null, { status: 404 }),
)
