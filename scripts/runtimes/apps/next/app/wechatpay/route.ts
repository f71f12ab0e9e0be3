import { queue } from '../../../queue.ts'
import { wxpay } from '../../../wxpay.ts'

export const POST = wxpay.notifications.fetch({
  handle: (notification) => queue.add(notification),
})
