import { queue } from '../../../queue.ts'
import { wxpay } from '../../../wxpay.ts'

export const config = { api: { bodyParser: false } }

export default wxpay.notifications.node({
  handle: (notification) => queue.add(notification),
})
