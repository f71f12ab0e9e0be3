import { type ControlContext, entityAction, entityControl } from '../../domain/control-action'
import { catalogResult } from '../../domain/catalog-result'
import { byUserSchema } from '../../domain/by-user'
import { objectSchema } from '../../domain/schema'
import { busifavorStocks } from '../busifavor-coupons/entities'
import { sendCoupon } from '../busifavor-coupons/send'
import { type PaygiftActivity, paygiftActivities } from './activity'
import { activityToWire } from './operations'

/** An activity, as the merchant queries it. */
export type PaygiftActivityView = ReturnType<typeof activityToWire>

// The payer gets a coupon of each stock; the creators of the stocks are notified of COUPON.SEND.
function give(context: ControlContext, activity: PaygiftActivity, openid: string): PaygiftActivity {
  paygiftActivities.decide(activity, 'give')
  const { appid, mchid } = context.merchants.get(activity.mchid)
  for (const stock_id of activity.stock_ids) {
    sendCoupon(context, busifavorStocks.get(context, { stock_id }), {
      sender: mchid,
      send_request_no: context.numbers.nonce(),
      appid,
      openid,
      channel: 'BUSICOUPON_SEND_CHANNEL_PAYGIFT',
      accepted: '',
    })
  }
  return activity
}

export const paygiftControl = entityControl({
  entity: paygiftActivities,
  path: '/merchants/{mchid}/paygift-activities/{activity_id}',
  view: activityToWire,
  result: catalogResult(
    'PaygiftActivity',
    'GET /v3/marketing/paygiftactivity/activities/{activity_id}',
    objectSchema({}),
  ),
  actions: {
    /** A user who has paid takes the gift: a coupon of each stock. */
    give: entityAction({
      summary: 'A user who has paid takes the gift',
      description: 'The user receives a coupon of each stock; their creators are notified of COUPON.SEND.',
      body: byUserSchema,
      run: (context, activity: PaygiftActivity, { openid = context.numbers.openid() }) =>
        give(context, activity, openid),
    }),
    /** The activity is stopped: ONGOING_ACT_STATUS becomes STOP_ACT_STATUS. */
    stop: entityAction({
      summary: 'The activity is stopped',
      description: 'ONGOING_ACT_STATUS becomes STOP_ACT_STATUS.',
      run: (context, activity: PaygiftActivity) => paygiftActivities.apply(context, activity, 'stops'),
    }),
    /** The activity goes on: STOP_ACT_STATUS becomes ONGOING_ACT_STATUS. */
    resume: entityAction({
      summary: 'The activity goes on',
      description: 'STOP_ACT_STATUS becomes ONGOING_ACT_STATUS.',
      run: (context, activity: PaygiftActivity) => paygiftActivities.apply(context, activity, 'resumes'),
    }),
  },
})
