import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import { defineEvents } from '../../notifications/notification'
import type { Authorization, CloseReason } from './authorization'
import { authorizations, checkSingle } from './entity'
import { authorizationErrors } from './machine'
import { toWire } from './wire'

/** Notifications of authorizations. */
export const authorizationEvents = defineEvents({
  'MCHTRANSFER.AUTHORIZATION.CONFIRMED': { originalType: 'mch_payment', summary: '用户确认免确认收款授权' },
  'MCHTRANSFER.AUTHORIZATION.CLOSED': { originalType: 'mch_payment', summary: '免确认收款授权已解除' },
})

/** Reasons that are notified. */
const reported: readonly CloseReason[] = ['CLOSE_VIA_MCH_API', 'USER_CLOSE']

/** Time for the user to confirm, in milliseconds. */
export const CONFIRMATION_TIME = 24 * 60 * 60 * 1000

/** Closes an authorization that the user did not confirm in time. The merchant is not notified. */
export const expiry = defineDeadline('transfer-authorization-expires', (context, { mchid, number }) => {
  const authorization = authorizations.get(context, { mchid, out_authorization_no: number })
  authorizations.apply(context, authorization, 'timeExpires', {
    closedAt: context.clock.now().getTime(),
    close_reason: 'USER_OVERDUE_UNCONFIRMED',
  })
})

/** The user confirms: the authorization takes effect. */
export function confirm(context: Context, authorization: Authorization, openid?: string): Authorization {
  if (openid !== undefined && openid !== authorization.openid)
    throw new ApiError(authorizationErrors.otherUser)
  authorizations.decide(authorization, 'userConfirms')
  checkSingle(context, authorization)
  const now = context.clock.now()
  const confirmed = authorizations.apply(context, authorization, 'userConfirms', {
    authorization_id: context.numbers.authorizationId(now),
    authorizedAt: now.getTime(),
  })
  notify(context, confirmed, 'MCHTRANSFER.AUTHORIZATION.CONFIRMED')
  return confirmed
}

/** Ends an effective authorization. */
export function close(
  context: Context,
  authorization: Authorization,
  close_reason: CloseReason,
): Authorization {
  const event = close_reason === 'CLOSE_VIA_MCH_API' ? 'merchantCloses' : 'platformCloses'
  const closedAt = context.clock.now().getTime()
  const closed = authorizations.apply(context, authorization, event, { closedAt, close_reason })
  if (closed !== authorization && reported.includes(close_reason))
    notify(context, closed, 'MCHTRANSFER.AUTHORIZATION.CLOSED')
  return closed
}

function notify(
  context: Context,
  authorization: Authorization,
  event: keyof typeof authorizationEvents,
): void {
  const { mchid, notify_url: url } = authorization
  const resource = toWire(authorization, 'notification')
  context.outbox.add({ mchid, event: authorizationEvents[event], url, resource })
}
