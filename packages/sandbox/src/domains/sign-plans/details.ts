import type { Context } from '../../domain/context'
import { signPlans, signedDetails } from './entity'
import { detailsOf } from './wire'

/** Events of a service order that end the detail it is for. */
export type OrderEnd = 'orderDone' | 'orderRevoked'

interface EndedOrder {
  readonly mchid: string
  readonly out_order_no: string
  /** In fen. */
  readonly total_amount?: number
}

/** Ends the detail of a service order that has ended; the last one completes the plan. Other orders have no detail. */
export function endDetail(context: Context, order: EndedOrder, event: OrderEnd): void {
  const { mchid, out_order_no, total_amount = 0 } = order
  const detail = signedDetails.find(context, { mchid, merchant_plan_detail_no: out_order_no })
  if (detail === undefined) return
  const now = context.clock.now().getTime()
  const ended = signedDetails.apply(
    context,
    detail,
    event,
    event === 'orderDone' ? { completedAt: now, actual_pay_price: total_amount } : { canceledAt: now },
  )
  if (ended === detail) return
  const { merchant_sign_plan_no } = detail
  const isOpen = detailsOf(context, detail).some(
    ({ plan_detail_state: state }) => state === 'NOT_USED' || state === 'USING',
  )
  if (!isOpen)
    signPlans.apply(context, signPlans.get(context, { mchid, merchant_sign_plan_no }), 'lastDetailEnds')
}
