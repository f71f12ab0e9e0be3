import { catalogResult } from '../../domain/catalog-result'
import { entityAction, entityControl } from '../../domain/control-action'
import { objectSchema } from '../../domain/schema'
import { refunds } from './entity'
import { endRefund } from './outcome'
import type { Refund } from './refund'
import { toWire } from './wire'

/** A refund as the merchant queries it. */
export type RefundView = ReturnType<typeof view>

function view(refund: Refund) {
  return toWire(refund, 'response')
}

export const refundControl = entityControl({
  entity: refunds,
  path: '/merchants/{mchid}/refunds/{out_refund_no}',
  view,
  result: catalogResult('Refund', 'GET /v3/refund/domestic/refunds/{out_refund_no}', objectSchema({})),
  actions: {
    /** The refund arrives: PROCESSING becomes SUCCESS, and the merchant is notified of REFUND.SUCCESS. */
    succeed: entityAction({
      summary: 'The refund arrives',
      description: 'PROCESSING becomes SUCCESS; the merchant is notified of REFUND.SUCCESS.',
      run: (context, refund: Refund) => endRefund(context, refund, 'succeeds'),
    }),
    /** The refund is closed: PROCESSING becomes CLOSED, and the merchant is notified of REFUND.CLOSED. */
    close: entityAction({
      summary: 'The refund is closed',
      description: 'PROCESSING becomes CLOSED; the merchant is notified of REFUND.CLOSED.',
      run: (context, refund: Refund) => endRefund(context, refund, 'closes'),
    }),
    /** The refund fails: PROCESSING becomes ABNORMAL, and the merchant is notified of REFUND.ABNORMAL. */
    abnormal: entityAction({
      summary: 'The refund becomes abnormal',
      description: 'PROCESSING becomes ABNORMAL; the merchant is notified of REFUND.ABNORMAL.',
      run: (context, refund: Refund) => endRefund(context, refund, 'fails'),
    }),
  },
})
