import { queue } from '../queue.ts'
import { wxpay } from '../wxpay.ts'

const server = Bun.serve({
  routes: {
    '/wechatpay': {
      POST: wxpay.notifications.fetch({
        handle: (notification) => queue.add(notification),
      }),
    },
  },
})
console.log(`Listening on ${server.url}`)
